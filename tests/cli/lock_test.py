# SPDX-License-Identifier: Apache-2.0
"""jindan-cli lock: the password of the workspace, and every command that opens it."""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

from kept_environment import KEPT

CLI = os.environ["JINDAN_CLI"]
SOURCE = pathlib.Path(os.environ["JINDAN_SOURCE"])
SAMPLE = SOURCE / "data/samples/busan-special-parts.jindan"


class Lock(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.home = pathlib.Path(self.folder.name)
        self.path = self.home / "workspace"
        for name, text in (("old", "낡은 암호\n"), ("new", "새 암호\n"), ("wrong", "아무거나")):
            (self.home / name).write_text(text, encoding="utf-8")
        self.done("cases", "import", SAMPLE)
        self.name = json.loads(SAMPLE.read_text(encoding="utf-8"))["company"]["name"]

    def run_cli(self, *arguments):
        env = {**KEPT, "HOME": self.folder.name, "JINDAN_WORKSPACE": str(self.path)}
        return subprocess.run([CLI, "--lang", "en", *map(str, arguments)], env=env, cwd=self.folder.name,
                              capture_output=True, text=True, timeout=240, check=False)

    def done(self, *arguments):
        result = self.run_cli(*arguments)
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout

    def refused(self, *arguments):
        result = self.run_cli(*arguments)
        self.assertEqual(result.returncode, 3, result.stderr + result.stdout)
        self.assertNotIn(self.name, result.stdout + result.stderr)
        return result.stderr

    def set_password(self):
        told = self.done("lock", "set", "--new-password-file", "old")
        return re.search(r"Recovery code: (\S+)", told)[1]

    def readable(self):
        forms = [self.name.encode("utf-8"), self.name.encode("utf-16-le"), self.name.encode("utf-16-be")]
        return [file.name for file in self.path.rglob("*") if file.is_file()
                and any(form in file.read_bytes() for form in forms)]

    def test_nothing_is_told_without_the_password(self):
        self.assertEqual(self.readable(), ["workspace.sqlite"])
        self.set_password()
        self.assertEqual(self.readable(), [])
        out = self.home / "out"
        for command in (("portfolio",), ("cohort",), ("cases", "list"), ("cases", "export", "--all", "--out", out),
                        ("report", "--all", "--out", out), ("doctor",), ("doctor", "--list")):
            self.assertIn("--workspace-password-file", self.refused(*command))
            self.assertIn("not right", self.refused("--workspace-password-file", "wrong", *command))
        self.assertFalse(out.exists())

    def test_everything_works_with_the_password(self):
        self.set_password()
        key = ("--workspace-password-file", "old")
        self.assertIn(self.name, self.done("portfolio", *key))
        self.assertIn(self.name, self.done(*key, "cases", "list"))
        self.done(*key, "cases", "export", "--all", "--out", "out.jindan")
        self.assertIn("nothing is wrong", self.done(*key, "doctor"))
        self.done(*key, "doctor", "--rescue", "rescued.jindan")
        self.assertEqual(self.readable(), [])
        self.assertEqual([file.name for file in self.home.glob("*.rescue.sqlite*")], [])

    def test_change_recover_renew_remove(self):
        code = self.set_password()
        self.assertTrue(json.loads(self.done("lock", "state", "--json"))["locked"])
        self.refused("lock", "change", "--workspace-password-file", "wrong", "--new-password-file", "new")
        self.done("lock", "change", "--workspace-password-file", "old", "--new-password-file", "new")
        self.refused("portfolio", "--workspace-password-file", "old")
        (self.home / "code").write_text(code.lower().replace("-", " ") + "\n", encoding="utf-8")
        self.refused("lock", "recover", "--recovery-code-file", "wrong", "--new-password-file", "old")
        self.done("lock", "recover", "--recovery-code-file", "code", "--new-password-file", "old")
        told = json.loads(self.done("lock", "new-code", "--json", "--workspace-password-file", "old"))
        self.assertNotEqual(told["recovery_code"], code)
        self.refused("lock", "recover", "--recovery-code-file", "code", "--new-password-file", "new")
        self.refused("lock", "remove", "--workspace-password-file", "new")
        self.done("lock", "remove", "--workspace-password-file", "old")
        self.assertFalse(json.loads(self.done("lock", "state", "--json"))["locked"])
        self.assertIn(self.name, self.done("portfolio"))

    def test_wrong_use(self):
        self.set_password()
        self.assertNotEqual(self.run_cli("lock", "set", "--new-password-file", "new").returncode, 0)
        self.assertNotEqual(self.run_cli("lock").returncode, 0)
        self.assertNotEqual(self.run_cli("lock", "change", "--new-password-file", "missing").returncode, 0)
        self.assertIn("recovery", self.done("lock", "recover", "--help"))


if __name__ == "__main__":
    unittest.main()
