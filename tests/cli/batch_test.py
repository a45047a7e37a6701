# SPDX-License-Identifier: Apache-2.0
"""`jindan-cli report`: many cases, only whole files, the same again for nothing, one fault that stops no one."""
import csv
import io
import json
import os
import signal
import sqlite3
import subprocess
import time
import unittest

from cli_test import CLI, SAMPLE, SOURCE, CliTest
from kept_environment import KEPT

SAMPLES = sorted((SOURCE / "data/samples").glob("*.jindan"))
MADE, UNCHANGED, FAILED, NOT_STARTED = "made", "unchanged", "failed", "not started"


class BatchTest(CliTest):
    def report(self, *arguments, **options):
        return self.run_cli("--lang", "en", "report", *arguments, "--out", self.out, **options)

    def summary(self):
        data = (self.out / "summary.csv").read_bytes()
        self.assertTrue(data.startswith(b"\xef\xbb\xbf"))
        return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))

    def statuses(self):
        return [row["Status"] for row in self.summary()]

    def whole_pdfs(self):
        files = sorted(self.out.glob("*.pdf"))
        for file in files:
            subprocess.run(["qpdf", "--check", file], check=True, capture_output=True)
        return files

    def folder_of(self, count):
        folder = self.path / "cases"
        folder.mkdir()
        for number in range(count):
            case = self.sample()
            case["company"]["name"] = f"회사 {number}"
            (folder / f"{number:03}.jindan").write_text(json.dumps(case), encoding="utf-8")
        return folder


class Reports(BatchTest):
    def test_every_case_and_its_row(self):
        result = self.report(*SAMPLES, "--jobs", 2)
        self.assertEqual(result.returncode, 0, result.stderr)
        rows = self.summary()
        self.assertEqual([row["Status"] for row in rows], [MADE] * len(SAMPLES))
        self.assertEqual([self.out / row["File"] for row in sorted(rows, key=lambda r: r["File"])], self.whole_pdfs())
        for row, sample in zip(rows, SAMPLES):
            file = self.out / row["File"]
            self.run_cli("assess", sample, "--json", self.path / "r.json")
            expected = json.loads((self.path / "r.json").read_text(encoding="utf-8"))
            self.assertEqual(row["Company"], expected["company"]["name"])
            self.assertEqual(int(row["Stage"]), expected["overall"]["stage"])
            self.assertEqual(float(row["Score (0–100)"]), expected["overall"]["score"])
            self.assertEqual(int(row["Bytes"]), file.stat().st_size)
            info = subprocess.run(["pdfinfo", file], check=True, capture_output=True, text=True).stdout
            self.assertIn(f"Pages:           {row['Pages']}\n", info)
            text = subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True, text=True).stdout
            self.assertIn(row["Report number"], text)
            self.assertIn(row["Report number"], row["File"])

    def test_workers_change_nothing(self):
        folder = self.folder_of(12)
        seen = []
        for jobs in (1, 5):
            self.out = self.path / f"out{jobs}"
            self.assertEqual(self.report("--folder", folder, "--jobs", jobs).returncode, 0)
            texts = [subprocess.run(["pdftotext", f, "-"], check=True, capture_output=True).stdout
                     for f in self.whole_pdfs()]
            seen.append(([{**row, "Bytes": ""} for row in self.summary()], texts))
            self.assertEqual({file.stat().st_mode & 0o777 for file in self.out.iterdir()}, {0o666 & ~self.umask()})
        self.assertEqual(seen[0], seen[1])

    def umask(self):
        mask = os.umask(0)
        os.umask(mask)
        return mask

    def test_again_is_unchanged_unless_damaged_or_answered_anew(self):
        folder = self.folder_of(3)
        self.report("--folder", folder)
        files = self.whole_pdfs()
        before = [file.stat().st_mtime_ns for file in files]
        self.report("--folder", folder)
        self.assertEqual(self.statuses(), [UNCHANGED] * 3)
        self.assertEqual([file.stat().st_mtime_ns for file in files], before)
        rows = self.summary()
        self.assertTrue(all(int(row["Pages"]) > 5 and int(row["Bytes"]) > 50_000 for row in rows))
        damaged = self.out / rows[1]["File"]
        damaged.write_bytes(damaged.read_bytes()[:40_000])
        case = json.loads((folder / "002.jindan").read_text(encoding="utf-8"))
        case["assessments"][-1]["answers"][0]["note"] = "새 메모"
        (folder / "002.jindan").write_text(json.dumps(case), encoding="utf-8")
        self.report("--folder", folder)
        self.assertEqual(self.statuses(), [UNCHANGED, MADE, MADE])
        self.assertEqual(len(self.whole_pdfs()), 4, "the older report stays")

    def test_a_report_that_would_come_out_otherwise_is_made_again(self):
        folder = self.folder_of(1)
        self.report("--folder", folder)
        file, = self.whole_pdfs()
        sound = file.read_bytes()

        def again_after(old, new):
            plain = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", file, "-"], check=True,
                                   capture_output=True).stdout
            self.assertIn(old, plain)
            file.write_bytes(plain.replace(old, new, 1))
            self.report("--folder", folder)
            return self.statuses()

        edition = next(line for line in subprocess.run(["qpdf", "--qdf", file, "-"], capture_output=True)
                       .stdout.splitlines() if line.strip().startswith(b"/Edition"))
        other_version = edition[:-2] + (b"0" if edition[-2:-1] != b"0" else b"1") + edition[-1:]
        self.assertEqual(again_after(b"/Outlines", b"/Outlines"), [UNCHANGED], "the same content written otherwise")
        self.assertEqual(again_after(edition, other_version), [MADE], "another version of the program made it")
        self.assertEqual(again_after(b"[<0001", b"[<0002"), [MADE], "one letter on a page is another")
        self.assertEqual(len(file.read_bytes()), len(sound))
        self.report("--folder", folder, "--firm", "진단 상담소")
        self.assertEqual(self.statuses(), [MADE], "another letterhead")
        self.report("--folder", folder, "--firm", "진단 상담소")
        self.assertEqual(self.statuses(), [UNCHANGED])
        self.assertEqual(self.whole_pdfs(), [file], "the number stays")

    def test_both_languages_side_by_side(self):
        self.report(SAMPLE)
        self.assertEqual(self.run_cli("--lang", "ko", "report", SAMPLE, "--out", self.out).returncode, 0)
        self.assertEqual(len(self.whole_pdfs()), 2)

    def test_one_fault_stops_no_one(self):
        folder = self.folder_of(3)
        (folder / "001.jindan").write_text("{}", encoding="utf-8")
        (folder / "notes.txt").write_text("no case", encoding="utf-8")
        result = self.report("--folder", folder)
        self.assertEqual(result.returncode, 3)
        self.assertIn("001.jindan", result.stderr)
        self.assertEqual(self.statuses(), [MADE, FAILED, MADE])
        self.assertEqual(len(self.whole_pdfs()), 2)
        again = self.report("--folder", folder, "--json-errors")
        self.assertEqual(len(json.loads(again.stderr)["errors"]), 1)

    def test_names_of_files_are_safe(self):
        names = ["../../escape", "/etc/passwd", "a" * 300, "가" * 300, "\u202Egnp.exe", "new\nline\ttab", "CON", "...",
                 ".hidden", "-rf", "a:b*c?d\"e<f>g|h", "🏭👩‍🏭", "$(reboot)`x`", " ", "=cmd"]
        files = []
        for number, name in enumerate(names):
            case = self.sample()
            case["company"]["name"] = name
            files.append(self.write(case, f"{number}.json"))
        result = self.report(*files)
        rows = self.summary()
        for name, row in zip(names, rows):
            if row["Status"] == FAILED:  # a case needs a name
                self.assertEqual(name.strip(), "")
                continue
            self.assertRegex(row["File"], r"^[^/\\:*?\"<>|\s\u202a-\u202e$`]+-[0-9A-F]{4}-[0-9A-F]{4}-en\.pdf$")
            self.assertFalse(row["File"].startswith((".", "-", "'", "=")))
            self.assertLess(len(row["File"].encode()), 200)
        self.assertIn(result.returncode, (0, 3))
        self.assertEqual(len(self.whole_pdfs()), sum(row["Status"] == MADE for row in rows))
        self.assertEqual({file.parent for file in self.path.rglob("*.pdf")}, {self.out})

    def test_progress_is_a_line_every_twentieth(self):
        result = self.report("--folder", self.folder_of(25))
        lines = result.stderr.splitlines()
        self.assertLessEqual(len(lines), 20)
        self.assertGreaterEqual(len(lines), 10)
        self.assertRegex(lines[-1], r"^Reports 25 of 25 · [\d.]+ a second$")
        self.assertEqual(self.report(self.path / "none.json", "--json-errors").stderr[:1], "{")

    def test_usage(self):
        for arguments in ((), (SAMPLE, "--all"), ("--folder", self.path, "--all"), (SAMPLE, "--jobs", 0)):
            self.assertEqual(self.report(*arguments).returncode, 2, arguments)
        self.assertEqual(self.run_cli("report", SAMPLE).returncode, 2)
        self.assertEqual(self.report("--folder", self.path / "none").returncode, 4)
        self.assertEqual(self.report("--all").returncode, 4, "there is no workspace")
        below_a_file = self.run_cli("report", SAMPLE, "--out", self.write("", "file") / "x")
        self.assertEqual(below_a_file.returncode, 4)


class Stopping(BatchTest):
    def test_ctrl_c_leaves_whole_files_and_the_rest_for_later(self):
        count = 200
        folder = self.folder_of(count)
        command = [CLI, "--lang", "en", "report", "--folder", str(folder), "--out", str(self.out), "--jobs", "2"]
        process = subprocess.Popen(command, env={**KEPT, "HOME": self.folder.name},
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        while len(list(self.out.glob("*.pdf"))) < 5:
            self.assertIsNone(process.poll())
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        told, _ = process.communicate(timeout=60)
        self.assertEqual(process.returncode, -signal.SIGINT)
        self.assertIn("Stopped", told)
        made = self.whole_pdfs()
        self.assertLess(len(made), count)
        self.assertEqual(sorted(p.name for p in self.out.iterdir()), sorted([*(p.name for p in made), "summary.csv"]))
        statuses = self.statuses()
        self.assertEqual(statuses.count(MADE), len(made))
        self.assertEqual(statuses.count(NOT_STARTED), count - len(made))
        for case in sorted(folder.iterdir())[12:]:
            case.unlink()
        self.report("--folder", folder)
        self.assertIn(UNCHANGED, self.statuses())
        self.assertEqual(len(self.statuses()), 12)


class WholeWorkspace(BatchTest):
    """The workspace is made by the program from an empty file and filled here."""

    def setUp(self):
        super().setUp()
        self.place = self.path / "workspace"
        self.place.mkdir()
        (self.place / "workspace.sqlite").touch()
        self.all = {"environment": {"JINDAN_WORKSPACE": str(self.place)}}
        self.assertEqual(self.report("--all", **self.all).returncode, 0)
        self.base = sqlite3.connect(self.place / "workspace.sqlite")
        self.addCleanup(self.base.close)

    def add_company(self, number, removed=None):
        self.base.execute("INSERT INTO company (number, id, revision, name, industry, region, employees, annual_sales, "
                          "extra, created_at, changed_at, removed_at) "
                          "VALUES (?, ?, 1, ?, 'C24', 'KR-26', 42, NULL, '', ?, ?, ?)",
                          (number, f"c-{number}", f"회사 {number}", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", removed))

    def add_visit(self, number, company, day, finished, level):
        self.base.execute(
            "INSERT INTO visit (number, id, company, held_on, questionnaire, mode, consultant, assessor, respondent, "
            "weights, extra, finished, created_at, changed_at) VALUES (?, ?, ?, ?, 'sme-ai-readiness@1.0.0', 'full', 0, "
            "'', '', '[1,1,1]', '', ?, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')",
            (number, f"v-{number}", company, day, finished))
        for answer in self.sample()["assessments"][0]["answers"]:
            self.base.execute("INSERT INTO answer VALUES (?, ?, 1, '2026-01-01T00:00:00Z', ?, NULL, 0, NULL, '', NULL, "
                              "'', NULL)", (number, answer["question"], str(level)))

    def test_newest_finished_visit_of_each_company(self):
        self.add_company(1)
        self.add_visit(1, 1, "2026-01-10", 1, 1)
        self.add_visit(2, 1, "2026-02-10", 1, 5)
        self.add_visit(3, 1, "2026-03-10", 0, 2)  # begun and not finished
        self.add_company(2)
        self.add_visit(4, 2, "2026-01-10", 1, 3)
        self.add_company(3)  # without a visit
        self.add_company(4)
        self.add_visit(5, 4, "2026-01-10", 0, 3)
        self.add_company(5, removed="2026-04-01T00:00:00Z")
        self.add_visit(6, 5, "2026-01-10", 1, 3)
        # Filled from outside: what lists are read from has to be worked out once.
        self.base.execute("UPDATE portfolio_basis SET filled = 0")
        self.base.commit()
        self.assertEqual(self.report("--all", **self.all).returncode, 0)
        before = list(self.base.iterdump())
        result = self.report("--all", **self.all)
        self.assertEqual(result.returncode, 0, result.stderr)
        rows = {row["Company"]: row for row in self.summary()}
        self.assertEqual({name: float(row["Score (0–100)"]) for name, row in rows.items()}, {"회사 1": 100, "회사 2": 50})
        self.assertEqual(len(self.whole_pdfs()), 2)
        self.assertEqual(list(self.base.iterdump()), before, "the workspace is only read")


if __name__ == "__main__":
    unittest.main()
