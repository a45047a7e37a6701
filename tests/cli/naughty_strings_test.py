# SPDX-License-Identifier: Apache-2.0
"""Text meant to do harm, in every field that takes text and on every way out: either refused with a message, nothing
changed, or kept exactly and harmless wherever it comes out."""
import csv
import io
import json
import re
import subprocess
import unittest

from cases_test import Homes
from tables_test import Workbook

FORMULAS = ["=1+1", "+82-51-123", "-2+3", "@SUM(A1)", "\t=1+1", "=cmd|' /C calc'!A0", "＝1+1"]
PATHS = ["../../../etc/passwd", "/etc/passwd", "..\\..\\boot.ini", "C:\\con", "con", "aux.txt", ".", "..", "~/.ssh", "a/b",
         "-rf", "--help", "$(touch made)", "`touch made`", "; touch made", "%s%n%x", "${HOME}"]
MARKUP = ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;b&gt;", "]]>", "<a href='file:///'>회사</a>",
          "'; DROP TABLE company; --", "\" OR \"\"=\"", "\\", "%00", "{company}", "{{0}}", "[은|는]", "%1 %2"]
LETTERS = ["ㅤ", "정밀" * 100, "e" + "\u0301" * 200, "𝕵𝖎𝖓𝖉𝖆𝖓", "👩‍👩‍👧‍👦🏭", "ﷺ" * 20, "ΩΩ≈ç√∫˜µ", "مرحبا بالعالم", "שלום 123",
           "1e309", "NaN", "null", "true", "0x10", "9" * 300, "１２３", "𠮷野家", "\ufffd"]
# What steers a terminal and has no meaning in a text: never taken.
CONTROLS = ["\u0000", "\u0007", "\u001b[31m빨강\u001b[0m", "\u001b]0;title\u0007", "a\u0008\u0008b", "\u007f", "\u0085",
            "\u009b31m"]
# What nobody can see or what turns the direction of writing: names in some scripts have it. Kept, but not shown.
UNSEEN_ONES = ["\u202egnp.exe", "\u2066 \u2069", "\u200f회사", "회\u200b사", "\ufeff회사", "가\u2028나", "a\nb", "탭\t탭",
               "회사\U000e0041"]
HARMLESS = FORMULAS + PATHS + MARKUP + LETTERS + UNSEEN_ONES
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


class NaughtyStrings(Homes):
    """One company for each string, which stands in its name, note and persons."""

    def case_of(self, text, number):
        case = self.sample()
        company = case["company"]
        company["name"] = text
        company["id"] = f"00000000-0000-4000-8000-{number:012}"
        visit = case["assessments"][0]
        visit["id"] = f"00000000-0000-4000-9000-{number:012}"
        visit["assessor"] = visit["respondent"] = text
        visit["answers"][0]["note"] = text
        case["history"] = []
        return case

    def texts_in(self, case):
        visit = case["assessments"][0]
        return [case["company"]["name"], visit["assessor"], visit["respondent"], visit["answers"][0]["note"]]

    def take(self, text, number=1):
        return self.on("mine", "import", self.write(self.case_of(text, number), "naughty.jindan"))

    def assert_no_harm(self, text):
        found = UNSEEN.search(text)
        self.assertIsNone(found, repr(text[max(0, found.start() - 40):found.end() + 20]) if found else "")

    def files(self, folder):
        return {file.relative_to(self.path) for file in folder.rglob("*") if file.is_file()}

    def taken(self):
        """All harmless ones in one workspace."""
        for number, text in enumerate(HARMLESS, 1):
            result = self.take(text, number)
            self.assertEqual(result.returncode, 0, (text, result.stderr))
            self.assert_no_harm(result.stdout + result.stderr)

    def test_control_characters_are_refused_and_change_nothing(self):
        self.done("mine", "import", self.write(self.sample()))
        before = self.content("mine")
        for text in CONTROLS:
            result = self.take(text)
            with self.subTest(repr(text)):
                self.assertEqual(result.returncode, 3, result.stdout)
                self.assertIn("/company/name", result.stderr)
                self.assert_no_harm(result.stderr)
                self.assertEqual(self.content("mine"), before)

    def test_harmless_ones_come_back_as_they_were(self):
        self.taken()
        self.done("mine", "export", "--all", "--out", self.out / "all.jindan")
        back = [json.loads(line) for line in (self.out / "all.jindan").read_text(encoding="utf-8").split("\n")[1:-1]]
        self.assertEqual({case["company"]["id"]: self.texts_in(case) for case in back},
                         {self.case_of("", n)["company"]["id"]: [text] * 4 for n, text in enumerate(HARMLESS, 1)})
        names = {company["name"] for company in self.as_json("mine", "list")["companies"]}
        self.assertEqual(names, set(HARMLESS))
        self.assert_no_harm(self.done("mine", "list"))
        home = str(self.path / "mine")
        for text in HARMLESS:
            found = self.run_cli("portfolio", "--search=" + text, "--json", "-",
                                 environment={"HOME": home, "XDG_DATA_HOME": home + "/data"})
            self.assertEqual(found.returncode, 0, (text, found.stderr))

    def test_reports_stay_in_their_folder_and_say_the_name(self):
        folder = self.path / "cases"
        folder.mkdir()
        for number, text in enumerate(HARMLESS, 1):
            self.write(self.case_of(text, number), f"cases/{number:03}.jindan")
        before = self.files(self.path)
        made = self.run_cli("--lang", "en", "report", "--folder", folder, "--out", self.out, "--jobs", 2)
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assert_no_harm(made.stdout + made.stderr)
        self.assertEqual({file.parts[0] for file in self.files(self.path) - before} - {".cache"}, {"out"})
        rows = list(csv.DictReader(io.StringIO((self.out / "summary.csv").read_text(encoding="utf-8-sig"), newline="")))
        self.assertEqual(len(rows), len(HARMLESS))
        for row in rows:
            file = row["File"].removeprefix("'")  # the table of results is opened in spreadsheets too
            self.assertRegex(file, r"^[^/\\\x00-\x1f.-][^/\\\x00-\x1f:*?\"<>|]*\.pdf$")
            self.assertLessEqual(len(file.encode()), 255)
            self.assertFalse(row["Company"].startswith(("=", "+", "-", "@", "\t")), row["Company"])
            subprocess.run(["qpdf", "--check", self.out / file], check=True, capture_output=True)

    def test_a_report_carries_the_text_out_and_in_again(self):
        for number, text in enumerate(("<b>&amp;</b>", "../../../etc/passwd", "=1+1", "\\(Tj) ET >>", "👩‍👩‍👧‍👦🏭", "שלום 123"), 1):
            case = self.write(self.case_of(text, number))
            pdf = self.out / "r.pdf"
            result = self.run_cli("assess", case, "--pdf", pdf)
            self.assertEqual(result.returncode, 0, (text, result.stderr))
            self.assertEqual(self.run_cli("import", pdf, "--out", self.out / "back.json").returncode, 0)
            back = json.loads((self.out / "back.json").read_text(encoding="utf-8"))
            self.assertEqual(self.texts_in(back), [text] * 4)

    def test_spreadsheets_hold_text_and_no_formula(self):
        for text in FORMULAS:
            case = self.write(self.case_of(text, 1))
            done = self.run_cli("assess", case, "--xlsx", self.out / "t.xlsx", "--csv", self.out / "t.csv")
            self.assertEqual(done.returncode, 0, (text, done.stderr))
            book = Workbook(self.out / "t.xlsx")
            self.assertIsNone(book.bad)
            for file in [self.out / "t.csv"] if (self.out / "t.csv").is_file() else (self.out / "t.csv").iterdir():
                for row in csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline="")):
                    for cell in row:
                        self.assertFalse(cell.lstrip().startswith(tuple("=+@")), cell)

    def test_numbers_beyond_all_bounds(self):
        for field, value in (("employees", 10**400), ("employees", -1), ("employees", 1.5), ("employees", 2**63),
                             ("sales_won", "1e309"), ("employees", True)):
            case = self.sample()
            text = json.dumps(case, ensure_ascii=False).replace(
                f'"employees": {case["company"].get("employees")}', f'"{field}": {json.dumps(value)}')
            self.assertNotEqual(text, json.dumps(case, ensure_ascii=False))
            result = self.run_cli("assess", self.write(text))
            with self.subTest(f"{field} {value}"[:40]):
                if field == "employees":
                    self.assertEqual(result.returncode, 3, result.stdout)
                    self.assertTrue(result.stderr.strip())
                self.assertIn(result.returncode, (0, 3))


if __name__ == "__main__":
    unittest.main()
