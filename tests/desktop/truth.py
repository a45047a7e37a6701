# SPDX-License-Identifier: Apache-2.0
"""What must be there: the questions from the packs, the answers from the database, the result from the reference
calculation in tests/oracle, which shares no code with the program."""
import json
import os
import pathlib
import sqlite3
import subprocess
import sys

from session import DATA

SOURCE = pathlib.Path(os.environ["JINDAN_SOURCE"])
ORACLE = SOURCE / "tests/oracle"
DONT_KNOW = "dont_know"
NOT_APPLICABLE = "not_applicable"


def read_json(file):
    return json.loads(file.read_text(encoding="utf-8"))


def questions(quick):
    asked = read_json(DATA / "questionnaire/sme-ai-readiness.json")["questions"]
    return [q for q in asked if q["quick"] or not quick]


def short_titles(language):
    advice = read_json(DATA / "questionnaire/advice.json")["questions"]
    return {entry["question"]: entry["short"][language] for entry in advice}


def industry(code):
    return next(i for i in read_json(DATA / "reference/industries.json")["industries"] if i["code"] == code)


def region(code):
    return next(r for r in read_json(DATA / "reference/regions.json")["regions"] if r["code"] == code)


def stage_title(stage, language):
    stages = read_json(DATA / "method/method.json")["stages"]
    return next(s["title"][language] for s in stages if s["number"] == stage)


class Workspace:
    """The database beside the running program, opened to read only."""

    def __init__(self, file):
        self.file = file

    def rows(self, query):
        database = sqlite3.connect(f"{self.file.as_uri()}?mode=ro", uri=True, timeout=5)
        database.row_factory = sqlite3.Row
        try:
            return [dict(row) for row in database.execute(query)]
        finally:
            database.close()

    def one(self, query):
        rows = self.rows(query)
        assert len(rows) == 1, f"{len(rows)} rows: {query}"
        return rows[0]

    def company(self):
        return self.one("SELECT name, industry, region, employees, annual_sales FROM company")

    def visit(self):
        return self.one("SELECT mode, held_on, last_question FROM visit")

    def answers(self):
        """Question id to level, DONT_KNOW or NOT_APPLICABLE."""
        return {row["question"]: int(row["said"]) if row["said"].isdigit() else row["said"]
                for row in self.rows("SELECT question, said FROM answer WHERE said IS NOT NULL")}

    def numbers(self):
        return {row["question"]: row["number"]
                for row in self.rows("SELECT question, number FROM answer WHERE number IS NOT NULL")}


def expected_result(company, answers, mode, folder):
    """The result of these answers by the reference calculation."""
    case = {"format": "jindan-case", "version": 1,
            "company": {key: company[key] for key in ("name", "industry", "region", "employees")},
            "assessments": [{"date": "2026-01-01", "mode": mode,
                             "answers": [{"question": q, "said": said} for q, said in answers.items()]}]}
    file = folder / "expected-case.json"
    file.write_text(json.dumps(case), encoding="utf-8")
    run = subprocess.run([sys.executable, ORACLE / "method_oracle.py", "--draws", "1", "--questionnaire",
                          ORACLE / "questionnaire.json", "--size-classes", ORACLE / "size-classes.json", file],
                         capture_output=True, text=True, check=True, timeout=60)
    return json.loads(run.stdout)
