# SPDX-License-Identifier: Apache-2.0
"""Workbook, CSV and picture of `assess`, read with the standard library and held against the result file."""
import csv
import datetime
import io
import json
import re
import struct
import unittest
import xml.etree.ElementTree as ElementTree
import zipfile

from cli_test import SAMPLE, SOURCE, CliTest

NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
HOSTILE = ['=HYPERLINK("http://example.org";"click")', "+1", "-2+3", "@SUM(A1:A9)", "line one\nline two", 'say "hi", or\tnot',
           "가" * 300, "설비 👩‍🏭 🇰🇷", "\u202Egnp.exe", "_x0041_", "\ufffea\uffffb", "' or 1=1", " =1+1", "x" * 40_000, "=\"\"\n\r,"]


def unescape(text):
    """Excel's own notation for characters that XML does not take."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m.group(1), 16)), text)


class Workbook:
    """The sheets of an .xlsx file: name → rows of values; texts as str, numbers as float."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            self.bad = archive.testzip()
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        strings = self.xml("xl/sharedStrings.xml")
        self.strings = [unescape("".join(t.text or "" for t in item.iter(f"{{{NS['m']}}}t")))
                        for item in strings.findall("m:si", NS)]
        targets = {r.get("Id"): r.get("Target") for r in self.xml("xl/_rels/workbook.xml.rels")}
        self.sheets, self.raw = {}, {}
        for sheet in self.xml("xl/workbook.xml").find("m:sheets", NS):
            root = self.xml("xl/" + targets[sheet.get(REL)])
            self.raw[sheet.get("name")] = root
            self.sheets[sheet.get("name")] = [self.row(row) for row in root.iter(f"{{{NS['m']}}}row")]

    def xml(self, name):
        return ElementTree.fromstring(self.parts[name])

    def row(self, row):
        values = {}
        for cell in row.findall("m:c", NS):
            assert cell.find("m:f", NS) is None, "a formula"
            value = cell.find("m:v", NS)
            if value is None:
                continue
            letters = re.match("[A-Z]+", cell.get("r")).group()
            place = ord(letters[-1]) - ord("A") + 26 * (len(letters) - 1)
            values[place] = self.strings[int(value.text)] if cell.get("t") == "s" else float(value.text)
        return values

    def table(self, name):
        """The rows below the titles, each as title → value."""
        titles, *rows = self.sheets[name]
        return [{titles[i]: value for i, value in row.items()} for row in rows]


class TablesTest(CliTest):
    def assess(self, case, language="en"):
        out = {kind: self.out / f"{language}.{kind}" for kind in ("xlsx", "csv", "png", "json")}
        arguments = [x for kind, path in out.items() for x in (f"--{kind}", path)]
        result = self.run_cli("--lang", language, "assess", case, *arguments)
        self.assertEqual(result.returncode, 0, result.stderr)
        return out

    def csv_sections(self, path):
        text = path.read_bytes()
        self.assertTrue(text.startswith(b"\xef\xbb\xbf"))
        rows = list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline=""), strict=True))
        self.assertEqual(len({len(row) for row in rows}), 1, "records of one length")
        sections, current = {}, None
        for row in rows:
            if current is None:
                current = sections.setdefault(row[0], [])
            elif not any(row):
                current = None
            else:
                current.append(row)
        return sections


class Xlsx(TablesTest):
    def near(self, cell, number):
        self.assertIsInstance(cell, float, "a real number")
        self.assertAlmostEqual(cell, number, delta=1e-12 * max(1, abs(number)))

    def test_numbers_are_those_of_the_result(self):
        for sample in sorted((SOURCE / "data/samples").glob("*.jindan")):
            out = self.assess(sample)
            book = Workbook(out["xlsx"])
            self.assertIsNone(book.bad)
            result = json.loads(out["json"].read_text(encoding="utf-8"))
            self.check_scores(book.table("Scores"), result)
            self.check_comparisons(book.table("Comparisons"), result)
            self.check_summary({row["Item"]: row.get("Value") for row in book.table("Summary")}, result)

    def check_scores(self, rows, result):
        expected = [result["overall"]]
        for pillar in result["pillars"]:
            expected += [pillar, *pillar["dimensions"]]
        self.assertEqual(len(rows), len(expected))
        for row, score in zip(rows, expected):
            self.near(row["Level (1–5)"], score["level"])
            self.near(row["Score (0–100)"], (score["level"] - 1) * 25)
            self.near(row["Lowest level"], score["low"])
            self.near(row["Highest score"], (score["high"] - 1) * 25)
            for title, key in (("Answered", "coverage"), ("Checked", "confidence")):
                if key in score:
                    self.near(row[title], score[key])
                else:
                    self.assertNotIn(title, row)

    def check_comparisons(self, rows, result):
        self.assertEqual([row["Figure id"] for row in rows], [c["observation"] for c in result["comparisons"]])
        for row, made in zip(rows, result["comparisons"]):
            self.near(row["Survey figure"], made["value"])
            self.assertEqual(row["Question no."], made["question"])
            self.assertTrue(row["Address"].startswith("http"))
            for title, key in (("Own figure", "own"), ("n", "n")):
                if made[key] is None:
                    self.assertNotIn(title, row)
                else:
                    self.near(row[title], made[key])

    def check_summary(self, pairs, result):
        self.assertEqual(pairs["Company"], result["company"]["name"])
        self.near(pairs["Employees"], result["company"]["employees"])
        self.near(pairs["Score (0–100)"], result["overall"]["score"])
        self.near(pairs["Stage"], result["overall"]["stage"])

    def test_answers_are_those_of_the_case(self):
        rows = {row["Question no."]: row for row in Workbook(self.assess(SAMPLE)["xlsx"]).table("Answers")}
        answers = max(self.sample()["assessments"], key=lambda a: a["date"])["answers"]
        self.assertGreaterEqual(len(rows), len(answers))
        for answer in answers:
            row = rows[answer["question"]]
            for title, key in (("Level said", "said"), ("Level seen", "seen"), ("Number", "number")):
                if isinstance(answer.get(key), (int, float)):
                    self.near(row[title], answer[key])
                else:
                    self.assertNotIn(title, row)
            self.assertEqual(row.get("Note", ""), answer.get("note", ""))

    def test_dates_titles_filter_and_widths(self):
        book = Workbook(self.assess(SAMPLE, "ko")["xlsx"])
        self.assertEqual(list(book.sheets), ["요약", "답변", "점수", "비교", "AI 활용", "수집 계획", "판"])
        date = next(row["내용"] for row in book.table("요약") if row["항목"] == "진단한 날")
        visit = datetime.date.fromisoformat(max(a["date"] for a in self.sample()["assessments"]))
        self.assertEqual(date, (visit - datetime.date(1899, 12, 30)).days)
        for name, root in book.raw.items():
            self.assertIsNotNone(root.find(".//m:autoFilter", NS), name)
            self.assertEqual(root.find(".//m:pane", NS).get("state"), "frozen", name)
            widths = [float(col.get("width")) for col in root.findall(".//m:cols/m:col", NS)]
            self.assertTrue(widths and all(width > 7 for width in widths), name)

    def test_the_same_case_gives_the_same_bytes(self):
        first = {kind: path.read_bytes() for kind, path in self.assess(SAMPLE, "ko").items()}
        again = {kind: path.read_bytes() for kind, path in self.assess(SAMPLE, "ko").items()}
        self.assertEqual(first, again)


class Hostile(TablesTest):
    def hostile_case(self):
        case = self.sample()
        case["company"]["name"] = HOSTILE[0]
        case["assessments"] = case["assessments"][-1:]
        visit = case["assessments"][0]
        visit["assessor"], visit["respondent"] = HOSTILE[3], HOSTILE[8]
        for answer, text in zip(visit["answers"], HOSTILE):
            answer["note"] = text
        return self.write(case), [a["question"] for a in visit["answers"][:len(HOSTILE)]]

    def clean(self, text):
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
        return re.sub("[\u202a-\u202e\ufffe\uffff]", "", text)

    def test_workbook(self):
        file, questions = self.hostile_case()
        book = Workbook(self.assess(file)["xlsx"])  # fails on any formula
        notes = {row["Question no."]: row.get("Note") for row in book.table("Answers")}
        for question, text in zip(questions, HOSTILE):
            wanted = self.clean(text)
            if len(wanted) > 32_767:
                wanted = wanted[:32_766] + "…"
            self.assertEqual(notes[question], wanted)
        self.assertIn(HOSTILE[0], [row.get("Value") for row in book.table("Summary")])
        self.assertNotIn("xl/externalLinks", "".join(book.parts))
        self.assertFalse([name for name in book.parts if "sheet" in name and name.endswith(".rels")], "no links")

    def test_csv(self):
        file, questions = self.hostile_case()
        sections = self.csv_sections(self.assess(file)["csv"])
        titles, *rows = sections["Answers"]
        notes = {row[0]: row[titles.index("Note")] for row in rows}
        for question, text in zip(questions, HOSTILE):
            wanted = self.clean(text)
            if wanted.lstrip()[:1] in tuple("=+-@"):
                wanted = "'" + wanted
            self.assertEqual(notes[question], wanted)
        for section in sections.values():
            for field in (field for row in section for field in row):
                if field.lstrip()[:1] in tuple("=+-@"):
                    float(field)  # a number, or a text that would be calculated


class Csv(TablesTest):
    def test_says_what_the_workbook_says(self):
        for language in ("ko", "en"):
            out = self.assess(SAMPLE, language)
            book, sections = Workbook(out["xlsx"]), self.csv_sections(out["csv"])
            self.assertEqual(list(sections), list(book.sheets))
            for name, rows in book.sheets.items():
                self.assertEqual(len(rows), len(sections[name]))
                for row, fields in zip(rows, sections[name]):
                    for place, field in enumerate(fields):
                        self.same(row.get(place, ""), field)

    def same(self, cell, field):
        if isinstance(cell, str):
            self.assertEqual(field.removeprefix("'") if field[1:] == cell else field, cell)
        elif re.fullmatch(r"\d{4}-\d\d-\d\d", field):
            self.assertEqual(cell, int(cell), "a whole day")
        else:
            self.assertAlmostEqual(cell, float(field), delta=1e-12 * max(1, abs(cell)))


class Png(TablesTest):
    def test_size(self):
        data = self.assess(SAMPLE)["png"].read_bytes()
        self.assertEqual(data[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual(struct.unpack(">II", data[16:24]), (1080, 1528))


class Whole(TablesTest):
    def test_nothing_when_one_cannot_be_written(self):
        for kind in ("xlsx", "csv", "png"):
            result = self.run_cli("assess", SAMPLE, "--json", self.out / "r.json", f"--{kind}", self.path / "none/x")
            self.assertEqual(result.returncode, 4)
            self.assertEqual(list(self.out.iterdir()), [])


if __name__ == "__main__":
    unittest.main()
