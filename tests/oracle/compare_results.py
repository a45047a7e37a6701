"""Compare a reference result with a program's result, field by field.

Why: a plain text difference of two result files says neither which number is off nor by how
much. Every difference is printed with its path, the expected and the found value. Lists with
a natural key (question, pillar, dimension, question and level) are matched by that key; their
order is checked on its own, because the contract fixes it. Drawn shares may differ by chance
and get a tolerance of their own. Survey comparisons and versions are not compared.
"""
import argparse
import json
import sys

DRAWN_TOLERANCE = 0.03
OVERALL = ["reported", "level", "score", "low", "high", "stage", "stage_uncapped",
           "provisional", "confidence"]
PILLAR = ["reported", "level", "score", "low", "high", "coverage", "confidence"]
MISSING = object()


class Comparison:
    """Collects differences; `tolerance` is absolute and relative for large numbers."""

    def __init__(self, tolerance):
        self.tolerance = tolerance
        self.differences = []

    def report(self, path, expected, found):
        shown = ["(absent)" if x is MISSING else repr(x) for x in (expected, found)]
        self.differences.append(f"{path}: expected {shown[0]}, found {shown[1]}")

    def value(self, path, expected, found, tolerance=None):
        """Numbers within the tolerance; everything else equal, booleans not as numbers."""
        allowed = self.tolerance if tolerance is None else tolerance
        numbers = all(isinstance(x, (int, float)) and not isinstance(x, bool)
                      for x in (expected, found))
        if numbers:
            same = abs(expected - found) <= allowed * max(1.0, abs(expected))
        else:
            same = type(expected) is type(found) and expected == found
        if not same:
            self.report(path, expected, found)

    def fields(self, path, expected, found, names, tolerance=None):
        if not isinstance(found, dict):
            self.report(path, expected, found)
            return
        for name in names:
            if name in expected:
                self.value(f"{path}.{name}", expected[name], found.get(name, MISSING), tolerance)

    def keyed(self, path, expected, found, key, names, inner=None):
        """Match two lists by key, then compare fields, order and what is left over."""
        if not isinstance(found, list):
            self.report(path, f"a list of {len(expected)}", found)
            return
        left = {tuple(x.get(k) for k in key): x for x in expected}
        right = {tuple(x.get(k) for k in key): x for x in found}
        if len(right) != len(found):
            self.report(f"{path}.length", len(right), len(found))
        for k in [*left, *(k for k in right if k not in left)]:
            here = f"{path}[{','.join(map(str, k))}]"
            if k not in right:
                self.report(here, left[k], MISSING)
            elif k not in left:
                self.report(here, MISSING, right[k])
            else:
                self.fields(here, left[k], right[k], names)
                if inner:
                    inner(here, left[k], right[k])
        if left.keys() == right.keys() and list(left) != list(right):
            self.report(f"{path} order", list(left), list(right))


def compare(expected, found, tolerance=1e-9, drawn_tolerance=DRAWN_TOLERANCE):
    """Every difference of two results as readable lines."""
    c = Comparison(tolerance)
    c.fields("result", expected, found, ["format", "version", "assessment", "size_class",
                                         "capital_region", "claim_gap"])
    if "size_class_estimated" in found:
        c.fields("result", expected, found, ["size_class_estimated"])
    overall = found.get("overall")
    c.fields("overall", expected["overall"], overall, OVERALL)
    c.keyed("overall.gates", expected["overall"]["gates"],
            overall.get("gates") if isinstance(overall, dict) else MISSING,
            ["question"], ["cap", "lifted_by_level"])
    c.fields("self", expected["self"], found.get("self"), ["level", "score", "stage"])

    def dimensions(path, left, right):
        c.keyed(f"{path}.dimensions", left["dimensions"], right.get("dimensions", MISSING),
                ["id"], ["level", "low", "high"])
    c.keyed("pillars", expected["pillars"], found.get("pillars", MISSING), ["id"], PILLAR,
            dimensions)
    c.keyed("explanation", expected["explanation"], found.get("explanation", MISSING),
            ["question"], ["drop"])
    c.keyed("lifts", expected["lifts"], found.get("lifts", MISSING), ["question", "to"],
            ["gain", "opens_gate"])
    c.value("contradictions", expected["contradictions"], found.get("contradictions", MISSING))
    drawn = found.get("robustness", MISSING)
    if drawn is not None or expected["robustness"]["weakest"] is not None:
        c.fields("robustness", expected["robustness"], drawn,
                 ["stage_stable", "weakest_stable", "weakest"], drawn_tolerance)
    check_sum(c, found)
    return c.differences


def check_sum(c, found):
    """The promise the contract makes on its own: drops add up to 5 - overall."""
    level = (found.get("overall") or {}).get("level")
    if isinstance(level, (int, float)):
        total = sum(x.get("drop", 0) for x in found.get("explanation") or [])
        c.value("sum of explanation drops", 5 - level, total)


def load(path):
    with open(path, encoding="utf-8") as handle:
        return json.load(handle)


def main():
    parser = argparse.ArgumentParser(description="Compare two result files.")
    parser.add_argument("oracle")
    parser.add_argument("result")
    parser.add_argument("--tolerance", type=float, default=1e-9)
    parser.add_argument("--drawn-tolerance", type=float, default=DRAWN_TOLERANCE)
    args = parser.parse_args()
    differences = compare(load(args.oracle), load(args.result), args.tolerance,
                          args.drawn_tolerance)
    for line in differences:
        print(line)
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
