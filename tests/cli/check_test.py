# SPDX-License-Identifier: Apache-2.0
"""The contract of jindan-cli check: what is read, what is said of it, and what is refused."""
import csv
import datetime
import json
import os
import unicodedata
import unittest

from cli_test import CliTest

START = datetime.datetime(2026, 3, 2, 8, 0, 0)

MANDATORY_FILE = ["path", "bytes", "encoding", "delimiter", "header_row", "rows", "ragged_rows", "duplicate_rows",
                  "columns", "time", "labels", "findings", "scores"]
SCORES = ["completeness", "consistency", "uniqueness", "timeliness", "volume"]


class CheckTest(CliTest):
    def table(self, name, header, rows, delimiter=",", encoding="utf-8"):
        file = self.path / name
        with open(file, "w", newline="", encoding=encoding) as stream:
            writer = csv.writer(stream, delimiter=delimiter)
            writer.writerow(header)
            writer.writerows(rows)
        return file

    def signals(self, name="line1.csv", rows=400, step=60, blank=0):
        """Even steps with two signals; `blank` of the first cells of one signal are missing."""
        lines = []
        for i in range(rows):
            when = START + datetime.timedelta(seconds=step * i)
            pressure = "" if i < blank else f"{2 + (i * 37 % 101) / 100:.2f}"
            lines.append([when.strftime("%Y-%m-%d %H:%M:%S"), f"{20 + (i * 17 % 97) / 10:.1f}", pressure])
        return self.table(name, ["시각", "온도", "압력"], lines)

    def lots(self, name, first, count):
        rows = [[f"LOT-{i:05d}", (START + datetime.timedelta(hours=i)).strftime("%Y-%m-%d %H:%M"), i * 7 % 13]
                for i in range(first, first + count)]
        return self.table(name, ["lot", "time", "value"], rows)

    def checked(self, *arguments):
        result = self.run_cli("check", *arguments, "--json", "-")
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)


class Json(CheckTest):
    def test_fields_stand_as_promised(self):
        check = self.checked(self.signals())
        self.assertEqual(list(check)[:5], ["format", "version", "files", "links", "proposals"])
        self.assertEqual((check["format"], check["version"]), ("jindan-check", 1))
        file = check["files"][0]
        self.assertEqual(list(file)[:len(MANDATORY_FILE)], MANDATORY_FILE)
        self.assertEqual(list(file["scores"]), SCORES)
        self.assertEqual((file["rows"], file["encoding"], file["delimiter"], file["header_row"]),
                         (400, "UTF-8", ",", 1))
        self.assertEqual([column["name"] for column in file["columns"]], ["시각", "온도", "압력"])
        self.assertEqual(file["time"]["usual_step_seconds"], 60)
        self.assertEqual(file["time"]["regular_steps"], 399)
        self.assertEqual(file["scores"]["completeness"], 100)

    def test_two_runs_give_the_same_bytes(self):
        files = [self.lots("a.csv", 0, 300), self.lots("b.csv", 10, 300), self.signals(blank=40)]
        for name in ("1.json", "2.json"):
            self.assertEqual(self.run_cli("check", *files, "--json", self.out / name).returncode, 0)
        self.assertEqual((self.out / "1.json").read_bytes(), (self.out / "2.json").read_bytes())

    def test_more_blanks_score_less(self):
        scores = [self.checked(self.signals(blank=blank))["files"][0]["scores"]["completeness"]
                  for blank in (0, 40, 200)]
        self.assertEqual(scores, sorted(scores, reverse=True))
        self.assertAlmostEqual(scores[1], 100 * (1 - 40 / 1200), places=6)
        self.assertLess(scores[2], scores[1])

    def test_blank_cells_are_found_with_their_lines(self):
        findings = self.checked(self.signals(blank=40))["files"][0]["findings"]
        missing = [f for f in findings if f["id"] == "missing_cells"]
        self.assertEqual(missing, [{"id": "missing_cells", "severity": "caution", "column": "압력", "count": 40,
                                    "lines": [2, 3, 4, 5, 6]}])

    def test_steps_of_one_and_two_seconds_are_counted(self):
        """As many steps of each kind as in a public record of a pump (1,147 rows)."""
        when, rows = START, []
        for i in range(1147):
            rows.append([when.strftime("%Y-%m-%d %H:%M:%S"), f"{1 + (i * 13 % 89) / 50:.3f}", int(i >= 746)])
            when += datetime.timedelta(seconds=2 if i % 21 == 20 and i < 21 * 53 else 1)
        file = self.checked(self.table("pump.csv", ["datetime", "Current", "anomaly"], rows, ";"))["files"][0]
        time = file["time"]
        self.assertEqual((file["rows"], time["regular_steps"], time["other_steps"]), (1147, 1093, 53))
        self.assertEqual((time["start"], file["delimiter"]), ("2026-03-02T08:00:00", ";"))
        self.assertAlmostEqual(file["scores"]["timeliness"], 100 * 1093 / 1146)
        self.assertIn("irregular_steps", [finding["id"] for finding in file["findings"]])

    def test_without_examples_no_value_of_a_cell_is_kept(self):
        rows = [[f"2026-03-02 08:{i // 60:02d}:{i % 60:02d}", "김철수" if i % 3 else "이영희", i] for i in range(300)]
        file = self.table("people.csv", ["시각", "작업자", "n"], rows)
        self.assertNotIn("김철수", json.dumps(self.checked(file, "--no-examples"), ensure_ascii=False))


class Links(CheckTest):
    def test_link_by_name_of_the_file(self):
        self.lots("a.csv", 0, 200)
        self.lots("b.csv", 100, 200)
        check = self.checked("a.csv", "b.csv", "--link", "a.csv:lot=b.csv:lot")
        link = check["links"][0]
        self.assertEqual((link["left"], link["right"]), ("a.csv:lot", "b.csv:lot"))
        self.assertAlmostEqual(link["coverage_left"], 0.5)
        self.assertAlmostEqual(link["coverage_right"], 0.5)
        self.assertIn("poor_link", [f["id"] for f in check["files"][0]["findings"]])

    def test_link_to_a_file_that_is_not_checked_is_wrong_usage(self):
        file = self.lots("a.csv", 0, 50)
        for link in ("a.csv:lot=c.csv:lot", "lot=lot", "a.csv:=a.csv:lot", "nonsense"):
            result = self.run_cli("check", file, "--link", link)
            self.assertEqual(result.returncode, 2, link)
            self.assertIn(link, result.stderr)

    def test_series_is_one_record(self):
        parts = [self.signals("p1.csv", rows=100), self.signals("p2.csv", rows=100)]
        check = self.checked(*parts, "--series")
        self.assertEqual(len(check["files"]), 1)
        self.assertEqual(check["files"][0]["rows"], 200)
        self.assertEqual(len(self.checked(*parts)["files"]), 2)


class Text(CheckTest):
    def test_the_verdict_stands_first(self):
        for language, words in (("ko", "쓸 수"), ("en", "sable")):
            result = self.run_cli("check", self.signals(blank=40), "--lang", language)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertIn(words, result.stdout.splitlines()[0])

    def test_korean_tables_line_up(self):
        def width(text):
            return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)

        lines = self.run_cli("check", self.signals(), "--lang", "ko").stdout.splitlines()
        start = next(i for i, line in enumerate(lines) if line.strip().startswith("이름"))
        # Heading and figures of a column of numbers end at the same place.
        end = width(lines[start].partition("빈칸")[0]) + width("빈칸")
        for line in lines[start + 1:start + 4]:
            cut = next(line[:i] for i in range(len(line) + 1) if width(line[:i]) >= end)
            self.assertRegex(cut, r" 0$")

    def test_hostile_column_names_stay_on_their_line(self):
        names = ["time", "\u202egnp.exe\x1b[31m", "x" * 300, "a\nb"]
        rows = [[f"2026-03-02 08:{i // 60:02d}:{i % 60:02d}", i * 3 % 7, i * 5 % 11, i] for i in range(200)]
        result = self.run_cli("check", self.table("h.csv", names, rows))
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertNotIn("\u202e", result.stdout)
        self.assertNotIn("\x1b", result.stdout)
        self.assertNotIn("x" * 100, result.stdout)
        self.assertIn("a b", result.stdout)


class Answers(CheckTest):
    def test_what_was_said_is_held_against_the_files(self):
        file = self.signals(rows=400, step=86400, blank=200)
        case = self.sample()
        for answer in case["assessments"][0]["answers"]:
            if answer["question"] == "D2-1":
                answer["said"] = 5
        check = self.checked(file, "--case", self.write(case))
        answers = {entry["question"]: entry for entry in check["answers"]}
        self.assertEqual((answers["D2-1"]["standing"], answers["D2-1"]["said"]), ("contradicts", 5))
        self.assertLess(answers["D2-1"]["at_most"], 5)
        levels = {p["question"]: p["level"] for p in check["proposals"]}
        self.assertEqual(levels["D4-1"], 4)
        self.assertNotIn("answers", self.checked(file))

    def test_a_wrong_case_is_refused_before_anything_is_read(self):
        result = self.run_cli("check", self.path / "nothing.csv", "--case", self.write({"format": "x"}))
        self.assertEqual(result.returncode, 3)


class Refusals(CheckTest):
    def test_exit_codes(self):
        self.assertEqual(self.run_cli("check").returncode, 2)
        self.assertEqual(self.run_cli("check", self.path / "none.csv").returncode, 4)
        self.assertEqual(self.run_cli("check", self.path).returncode, 4)
        fifo = self.path / "fifo"
        os.mkfifo(fifo)
        self.assertEqual(self.run_cli("check", fifo).returncode, 4)
        self.assertEqual(self.run_cli("check", self.write(b"\x7fELF\x00\x01\x02" * 50, "a.csv")).returncode, 3)
        self.assertEqual(self.run_cli("check", self.write("", "empty.csv")).returncode, 3)

    def test_one_bad_file_refuses_all_and_leaves_nothing(self):
        out = self.out / "check.json"
        result = self.run_cli("check", self.signals(), self.path / "none.csv", "--json", out)
        self.assertEqual(result.returncode, 4)
        self.assertIn("none.csv", result.stderr)
        self.assertEqual(result.stdout, "")
        self.assertFalse(out.exists())

    def test_output_that_cannot_be_written(self):
        result = self.run_cli("check", self.signals(), "--json", self.path / "no" / "folder.json")
        self.assertEqual(result.returncode, 4)

    def test_faults_as_json(self):
        result = self.run_cli("--json-errors", "check", self.path / "none.csv")
        self.assertEqual(json.loads(result.stderr)["errors"][0]["code"], "cannot_read")


class InCases(CheckTest):
    def test_a_case_with_a_check_keeps_it_through_a_report(self):
        check = self.checked(self.signals(blank=40))
        case = self.sample()
        case["assessments"][0]["checks"] = [check]
        pdf = self.out / "report.pdf"
        result = self.run_cli("assess", self.write(case), "--pdf", pdf)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(self.run_cli("import", pdf, "--out", self.out / "again.json").returncode, 0)
        again = json.loads((self.out / "again.json").read_text(encoding="utf-8"))
        # What follows from the files and the answers is judged anew each time and not kept.
        kept = {key: value for key, value in check.items() if key not in ("use_cases", "collection_plan")}
        self.assertEqual(again["assessments"][0]["checks"], [kept])

    def test_a_faulty_check_is_told_with_its_place(self):
        case = self.sample()
        check = self.checked(self.signals())
        check["files"][0]["rows"] = "many"
        case["assessments"][0]["checks"] = [check]
        result = self.run_cli("--json-errors", "assess", self.write(case))
        self.assertEqual(result.returncode, 3)
        faults = json.loads(result.stderr)["errors"][0]["faults"]
        self.assertEqual([f["pointer"] for f in faults], ["/assessments/0/checks/0/files/0/rows"])


del CliTest, CheckTest  # the bases hold no tests of their own


if __name__ == "__main__":
    unittest.main()
