# SPDX-License-Identifier: Apache-2.0
"""Fails on what ARCHITECTURE.md forbids: an upward include, Qt below reporting, Widgets below ui, SQL outside storage
and data/migrations, and ids of questions or indicators as literals in src/ and ui/."""
import json
import pathlib
import re
import sys

# Who may include whom; farther up may use farther down, never back.
ALLOWED = {
    "domain": {"domain"},
    "datacheck": {"datacheck", "domain"},
    "content": {"content", "domain"},
    "storage": {"storage", "domain"},
    "app": {"app", "domain", "datacheck", "content", "storage"},
    "reporting": {"reporting", "domain"},
    "viewmodels": {"viewmodels", "domain", "app"},
    "cli": {"cli", "app", "reporting", "content", "storage", "domain"},
    "ui": {"ui", "viewmodels", "reporting", "domain"},
}
# main() is the one place that wires everything.
COMPOSITION_ROOTS = {"ui/main.cpp": {"ui", "viewmodels", "reporting", "domain", "app", "content", "storage"}}
QT_FREE = {"domain", "datacheck", "content", "storage", "app"}
WIDGET_FREE = {"reporting", "viewmodels", "cli"}
WIDGET_HEADERS = re.compile(r"<Q(Widget|Application|MainWindow|Dialog|PushButton|Label|LineEdit|Layout|VBoxLayout|TableView)")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)
SQL = re.compile(r'"[^"\n]*\b(SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX)|PRAGMA\s)', re.I)
STRING = re.compile(r'"((?:[^"\\\n]|\\.)*)"')


def layer_of(path):
    """The layer a source file belongs to: the folder below src/, or ui."""
    return path.parts[1] if path.parts[0] == "src" else path.parts[0]


def include_faults(path, text):
    layer = layer_of(path)
    allowed = COMPOSITION_ROOTS.get(path.as_posix(), ALLOWED[layer])
    for bracket, name in INCLUDE.findall(text):
        top = name.split("/")[0]
        if bracket == '"' and top in ALLOWED and top not in allowed:
            yield f"{path}: {layer} must not include {name}"
        if layer == "datacheck" and top == "domain" and not name.startswith("domain/types/"):
            yield f"{path}: datacheck knows of the domain only its types: {name}"
        if bracket == "<" and re.match(r"(Q[A-Z]|Qt)", name) and layer in QT_FREE:
            yield f"{path}: Qt begins above app: {name}"
        if layer in WIDGET_FREE and WIDGET_HEADERS.match(f"<{name}"):
            yield f"{path}: no widgets in {layer}: {name}"


def text_faults(path, text, ids):
    if layer_of(path) != "storage" and SQL.search(text):
        yield f"{path}: SQL belongs to src/storage and data/migrations"
    for literal in STRING.findall(text):
        if literal in ids:
            yield f'{path}: "{literal}" is content, not code'


def content_ids(root):
    """Names of questions and indicators: rules about them are data."""
    questionnaire = json.loads((root / "data/questionnaire/sme-ai-readiness.json").read_text(encoding="utf-8"))
    indicators = json.loads((root / "data/benchmarks/indicators.json").read_text(encoding="utf-8"))
    return {q["id"] for q in questionnaire["questions"]} | {i["id"] for i in indicators["indicators"]}


def faults(root):
    ids = content_ids(root)
    for folder in ("src", "ui"):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            path = file.relative_to(root)
            text = file.read_text(encoding="utf-8")
            yield from include_faults(path, text)
            yield from text_faults(path, text, ids)


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "the house is in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
