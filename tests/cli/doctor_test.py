# SPDX-License-Identifier: Apache-2.0
"""jindan-cli doctor: finding damage, listing and restoring backups, rescuing rows; nothing is ever overwritten."""
import json
import os
import pathlib
import shutil
import sqlite3
import stat
import subprocess
import tempfile
import unittest

from kept_environment import KEPT

CLI = os.environ["JINDAN_CLI"]
SOURCE = pathlib.Path(os.environ["JINDAN_SOURCE"])
PAGE = 4096
COMPANY = ("INSERT INTO company (id, name, industry, region, employees, extra, created_at, changed_at) "
           "VALUES (?, ?, 'C24', 'KR-26', 42, '', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')")
VISIT = ("INSERT INTO visit (id, company, held_on, questionnaire, mode, consultant, assessor, respondent, weights, "
         "extra, created_at, changed_at) VALUES (?, ?, '2026-01-02', 'sme-ai-readiness@1.0.0', 'full', 0, '', '', "
         "'[1,1,1]', '', '2026-01-02T00:00:00Z', '2026-01-02T00:00:00Z')")


class Doctor(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name) / "workspace"
        self.file = self.path / "workspace.sqlite"
        self.backups = self.path / "backups"
        self.backups.mkdir(parents=True)

    def run_cli(self, *arguments):
        env = {**KEPT, "HOME": self.folder.name, "JINDAN_WORKSPACE": str(self.path)}
        return subprocess.run([CLI, "--lang", "en", *map(str, arguments)], env=env, cwd=self.folder.name,
                              capture_output=True, text=True, timeout=120, check=False)

    def make(self, file, companies):
        """A workspace as an older program without checksums wrote it."""
        database = sqlite3.connect(file)
        scripts = sorted((SOURCE / "data/migrations").glob("*.sql"))
        for script in scripts:
            database.executescript(script.read_text(encoding="utf-8"))
        for i in range(companies):
            number = database.execute(COMPANY, (f"c{i}", f"회사 {i}")).lastrowid
            database.execute(VISIT, (f"v{i}", number))
        database.commit()
        database.executescript(f"PRAGMA application_id = {0x4a4e444e}; PRAGMA user_version = {len(scripts)};")
        database.close()

    def make_both(self):
        self.make(self.file, 3)
        self.name = "2026-11-20T080000Z-session.sqlite"
        self.make(self.backups / self.name, 2)

    def damage(self):
        data = bytearray(self.file.read_bytes())
        data[:PAGE] = b"x" * PAGE
        self.file.write_bytes(data)
        return bytes(data)

    def test_a_healthy_workspace(self):
        self.make_both()
        self.assertEqual(self.run_cli("doctor").returncode, 0)
        told = json.loads(self.run_cli("doctor", "--json").stdout)
        self.assertEqual(told["state"], "whole")

    def test_no_workspace_yet(self):
        shutil.rmtree(self.path)
        result = self.run_cli("doctor")
        self.assertEqual(result.returncode, 0)
        self.assertIn("no workspace yet", result.stdout)
        self.assertFalse(self.path.exists())

    def test_damage_is_exit_code_five_and_names_the_last_good_backup(self):
        self.make_both()
        harmed = self.damage()
        for command in (["doctor"], ["report", "--all", "--out", "reports"]):
            result = self.run_cli(*command)
            self.assertEqual(result.returncode, 5, result.stderr)
            self.assertIn(f"jindan-cli doctor --restore {self.name}", result.stderr)
        told = self.run_cli("doctor", "--json")
        self.assertEqual(told.returncode, 5)
        self.assertEqual(json.loads(told.stdout)["last_good"], self.name)
        self.assertEqual(self.file.read_bytes(), harmed)

    def test_list(self):
        self.make_both()
        bad = self.backups / "2026-11-21T080000Z-session.sqlite"
        bad.write_bytes(b"rubbish" * 1000)
        listed = json.loads(self.run_cli("doctor", "--list", "--json").stdout)["backups"]
        self.assertEqual([(b["name"], b["state"]) for b in listed], [(bad.name, "damaged"), (self.name, "good")])
        self.assertEqual(listed[1]["companies"], 2)
        self.assertIn("whole", self.run_cli("doctor", "--list").stdout)

    def test_restore_keeps_the_present_workspace(self):
        self.make_both()
        told = json.loads(self.run_cli("doctor", "--restore", self.name, "--json").stdout)
        self.assertEqual(told["companies"], 2)
        self.assertEqual(sqlite3.connect(told["aside"]).execute("SELECT count(*) FROM company").fetchone(), (3,))
        self.assertEqual(stat.S_IMODE(os.stat(told["aside"]).st_mode), 0o600)
        self.assertEqual(self.run_cli("doctor").returncode, 0)
        self.assertEqual(sqlite3.connect(self.file).execute("SELECT count(*) FROM company").fetchone(), (2,))

    def test_restore_of_a_damaged_workspace_keeps_it_byte_for_byte(self):
        self.make_both()
        harmed = self.damage()
        self.assertEqual(self.run_cli("doctor", "--restore", self.name).returncode, 0)
        aside = list((self.path / "set-aside").iterdir())
        self.assertEqual([file.read_bytes() for file in aside], [harmed])
        self.assertEqual(self.run_cli("doctor").returncode, 0)

    def test_restore_of_nothing(self):
        self.make_both()
        before = self.file.read_bytes()
        self.assertEqual(self.run_cli("doctor", "--restore", "nothing").returncode, 3)
        self.assertEqual(self.run_cli("doctor", "--restore", "../workspace.sqlite").returncode, 3)
        self.assertEqual(self.file.read_bytes(), before)

    def test_rescue_writes_a_case_a_company_and_overwrites_nothing(self):
        self.make_both()
        harmed = self.damage()
        out = pathlib.Path(self.folder.name) / "rescued.jindan"
        result = self.run_cli("doctor", "--rescue", out, "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        told = json.loads(result.stdout)
        self.assertEqual((told["companies"], told["visits"], len(told["files"])), (3, 3, 3))
        names = {json.loads(pathlib.Path(file).read_text(encoding="utf-8"))["company"]["name"] for file in told["files"]}
        self.assertEqual(names, {"회사 0", "회사 1", "회사 2"})
        self.assertEqual(self.file.read_bytes(), harmed)
        self.assertEqual(sorted(file.name for file in out.parent.glob("rescued*")),
                         ["rescued-2.jindan", "rescued-3.jindan", "rescued.jindan"])
        self.assertEqual(self.run_cli("doctor", "--rescue", out).returncode, 4)

    def test_wrong_usage(self):
        self.assertEqual(self.run_cli("doctor", "--list", "--restore", "x").returncode, 2)


if __name__ == "__main__":
    unittest.main()
