# SPDX-License-Identifier: Apache-2.0
"""The list of companies and the cohort on the command line, on a workspace that is filled here."""
import collections
import csv
import json
import sqlite3
import unittest

from cli_test import CliTest

WHEN = "2026-01-01T00:00:00Z"


class PortfolioTest(CliTest):
    def setUp(self):
        super().setUp()
        place = self.path / "workspace"
        place.mkdir()
        (place / "workspace.sqlite").touch()
        self.environment = {"JINDAN_WORKSPACE": str(place)}
        self.assertEqual(self.ask("portfolio").returncode, 0)
        self.base = sqlite3.connect(place / "workspace.sqlite")
        self.addCleanup(self.base.close)

    def ask(self, *arguments):
        return self.run_cli("--lang", "en", *arguments, environment=self.environment)

    def add(self, number, name, industry, level):
        self.base.execute("INSERT INTO company (number, id, name, industry, region, employees, extra, created_at, "
                          "changed_at) VALUES (?, ?, ?, ?, 'KR-26', 42, '', ?, ?)",
                          (number, f"c-{number}", name, industry, WHEN, WHEN))
        self.base.execute("INSERT INTO visit (number, id, company, held_on, questionnaire, mode, consultant, assessor, "
                          "respondent, weights, extra, finished, overall_level, stage, data_level, talent_level, "
                          "funding_level, created_at, changed_at) VALUES (?, ?, ?, '2026-02-03', "
                          "'sme-ai-readiness@1.0.0', 'full', 0, '', '', '[1,1,1]', '', 1, ?, 2, ?, ?, ?, ?, ?)",
                          (number, f"v-{number}", number, level, level, level, level, WHEN, WHEN))

    def fill(self, industries):
        for number, industry in enumerate(industries, start=1):
            self.add(number, f"회사 {number}", industry, 1 + number % 17 / 4)
        self.base.execute("UPDATE portfolio_basis SET filled = 0")
        self.base.commit()

    def portfolio(self, *arguments):
        result = self.ask("portfolio", "--json", "-", *arguments)
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def cohort(self, *arguments):
        result = self.ask("cohort", "--json", "-", *arguments)
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def test_sorted_and_chosen(self):
        self.fill(["C24"] * 3 + ["C10"] * 4)
        rows = self.portfolio("--sort", "score", "--limit", "3")
        self.assertEqual(rows["total"], 7)
        self.assertEqual([row["name"] for row in rows["companies"]], ["회사 7", "회사 6", "회사 5"])
        chosen = self.portfolio("--industry", "C24", "--sort", "name", "--ascending")
        self.assertEqual([row["name"] for row in chosen["companies"]], ["회사 1", "회사 2", "회사 3"])
        self.assertEqual(self.portfolio("--search", "ㅎㅅ 4")["total"], 0)
        self.assertEqual(self.portfolio("--search", "ㅎㅅ")["total"], 7)
        self.assertEqual(self.portfolio("--from", "2026-02-04")["total"], 0)
        self.assertEqual(self.ask("portfolio", "--from", "yesterday").returncode, 2)
        self.assertEqual(self.ask("portfolio", "--sort", "luck").returncode, 2)
        self.assertIn("7 companies", self.ask("portfolio").stdout)

    def test_four_companies_show_nothing(self):
        self.fill(["C24"] * 4)
        cohort = self.cohort()
        self.assertEqual(cohort["all"], {"key": "", "hidden": True})
        self.assertTrue(all(segment["hidden"] for segment in cohort["segments"]))
        self.assertNotIn("4", self.ask("cohort").stdout)

    def test_a_small_segment_is_hidden_with_another(self):
        self.fill(["C24"] * 9 + ["C10"] * 6 + ["C29"] * 2)
        segments = {segment["key"]: segment for segment in self.cohort()["segments"]}
        self.assertEqual(segments["C24"]["n"], 9)
        self.assertTrue(segments["C10"]["hidden"] and segments["C29"]["hidden"])
        self.assertEqual(self.cohort()["all"]["n"], 17)

    def test_table_without_names(self):
        self.fill(["C24"] * 9 + ["C10"] * 6 + ["C29"] * 2)
        file = self.path / "table.csv"
        self.assertEqual(self.ask("cohort", "--export", file).returncode, 0)
        with open(file, encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        self.assertEqual(len(rows), 17)
        counts = collections.Counter((row["industry"], row["region"], row["size"]) for row in rows)
        self.assertTrue(all(count >= 5 for count in counts.values()), counts)
        self.assertNotIn("C29", {row["industry"] for row in rows})
        self.assertNotIn("회사", file.read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
