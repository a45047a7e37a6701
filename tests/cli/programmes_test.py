# SPDX-License-Identifier: Apache-2.0
"""jindan-cli programmes: list, show, preview, import, undo, reset, and what a wrong file is told."""
import json
import os
import pathlib
import stat
import subprocess
import tempfile
import unittest

from kept_environment import KEPT

CLI = os.environ["JINDAN_CLI"]
SOURCE = pathlib.Path(os.environ["JINDAN_SOURCE"])
NEXT = SOURCE / "tests/support/programmes-next.json"
SAMPLE = SOURCE / "data/samples/busan-special-parts.jindan"
BUILT_IN = "kr-programmes-2026.1"
IMPORTED = "kr-programmes-2027.1"


class ProgrammesTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.home = pathlib.Path(self.folder.name)
        self.kept = self.home / "own/programmes.json"

    def run_cli(self, *arguments):
        environment = {**KEPT, "HOME": self.folder.name, "JINDAN_WORKSPACE": str(self.home / "own")}
        return subprocess.run([CLI, "--lang", "en", *map(str, arguments)], capture_output=True, text=True, timeout=120,
                              env=environment, check=False)

    def done(self, *arguments):
        run = self.run_cli(*arguments)
        self.assertEqual(run.returncode, 0, run.stderr)
        return run.stdout

    def pack(self):
        return json.loads(self.done("programmes", "list", "--json"))["pack"]["id"]

    def faults(self, content):
        file = self.home / "wrong.json"
        file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        run = self.run_cli("--json-errors", "programmes", "import", file)
        self.assertEqual(run.returncode, 3, run.stderr)
        self.assertFalse(self.kept.exists())
        return [(fault["pointer"], fault["code"]) for fault in json.loads(run.stderr)["errors"][0]["faults"]]

    def changed(self, edit):
        content = json.loads(NEXT.read_text(encoding="utf-8"))
        edit(content)
        return self.faults(content)

    def test_preview_changes_nothing(self):
        told = self.done("programmes", "import", NEXT, "--preview")
        self.assertIn("New programmes: 1, changed: 1, gone: 1.", told)
        self.assertIn("Highest amount: KRW 200,000,000 → KRW 250,000,000", told)
        self.assertFalse(self.kept.exists())
        self.assertEqual(self.pack(), BUILT_IN)
        changes = json.loads(self.done("programmes", "import", NEXT, "--preview", "--json"))
        self.assertEqual(changes["added"], ["test-next-2027"])
        self.assertEqual(changes["removed"], ["mss-sf-integrated-2026"])
        fields = {field["field"] for field in changes["changed"][0]["fields"]}
        self.assertEqual(fields, {"max_amount_krw", "source_date"})
        self.assertFalse(changes["kept"])

    def test_import_undo_and_reset(self):
        self.done("programmes", "import", NEXT)
        self.assertEqual(self.pack(), IMPORTED)
        self.assertEqual(stat.S_IMODE(self.kept.stat().st_mode), 0o600)
        plan = json.loads(self.done("plan", SAMPLE, "--budget", "50000000", "--months", "12", "--json", "-"))
        self.assertEqual(plan["programme_pack"], IMPORTED)
        self.assertIn("Data records", self.done("programmes", "show", "test-next-2027"))
        self.assertIn("same as what is in use", self.done("programmes", "import", NEXT))
        self.done("programmes", "undo")
        self.assertEqual(self.pack(), BUILT_IN)
        self.done("programmes", "undo")
        self.assertEqual(self.pack(), IMPORTED)
        self.done("programmes", "reset")
        self.assertEqual(self.pack(), BUILT_IN)
        self.done("programmes", "undo")
        self.assertEqual(self.pack(), IMPORTED)

    def test_undo_goes_back_to_the_pack_before(self):
        self.done("programmes", "import", NEXT)
        second = json.loads(NEXT.read_text(encoding="utf-8"))
        second["id"] = "kr-programmes-2027.2"
        file = self.home / "second.json"
        file.write_text(json.dumps(second), encoding="utf-8")
        self.done("programmes", "import", file)
        self.assertEqual(self.pack(), "kr-programmes-2027.2")
        self.done("programmes", "undo")
        self.assertEqual(self.pack(), IMPORTED)

    def test_an_unusable_kept_pack_is_told_and_not_used(self):
        self.done("programmes", "import", NEXT)
        for content in (b"", b"{", b"\xff\xfe", NEXT.read_bytes().replace(b"main-line-log", b"no-such-step")):
            self.kept.write_bytes(content)
            run = self.run_cli("programmes", "list", "--json")
            self.assertEqual(run.returncode, 0, run.stderr)
            self.assertEqual(json.loads(run.stdout)["pack"]["id"], BUILT_IN)
            self.assertIn("cannot be used", run.stderr)

    def test_wrong_files(self):
        first = "/programmes/0"
        self.assertEqual(self.faults(b"x" * 5_000_000), [("", "too_large")])
        self.assertEqual(self.faults(b"not json"), [("", "not_json")])
        self.assertEqual(self.faults({"format": "jindan-actions"}), [("/format", "not_allowed")])
        self.assertEqual(self.changed(lambda p: p.update(version=2)), [("/version", "unknown_version")])
        self.assertEqual(self.changed(lambda p: p["programmes"][0]["name"].update(en="a\u202eb")),
                         [(first + "/name/en", "hidden_character")])
        self.assertEqual(self.changed(lambda p: p["programmes"][0]["name"].update(en="a\u0007b")),
                         [(first + "/name/en", "hidden_character")])
        self.assertEqual(self.changed(lambda p: p["programmes"][0]["name"].update(ko="가" * 300)),
                         [(first + "/name/ko", "too_large")])
        self.assertEqual(self.changed(lambda p: p["programmes"][0].update(max_amount_krw=-1)),
                         [(first + "/max_amount_krw", "out_of_range")])
        self.assertEqual(self.changed(lambda p: p["programmes"][0].update(max_amount_krw=10**30)),
                         [(first + "/max_amount_krw", "out_of_range")])
        self.assertEqual(self.changed(lambda p: p["programmes"][0].update(sizes=["tiny"])),
                         [(first + "/sizes/0", "not_allowed")])
        for field, value in (("actions", "no-such-step"), ("industries", "C99"), ("regions", "KR-99")):
            self.assertEqual(self.changed(lambda p, f=field, v=value: p["programmes"][0].update({f: [v]})),
                             [(f"{first}/{field}/0", "unknown")])
        self.assertEqual(self.changed(lambda p: p["programmes"].append(p["programmes"][0])),
                         [("/programmes/18/id", "duplicate")])
        self.assertIn("schema", {code for _, code in self.changed(lambda p: p["programmes"][0].update(extra=1))})

    def test_files_that_are_not_there(self):
        self.assertEqual(self.run_cli("programmes", "import", self.home / "nowhere.json").returncode, 4)
        self.assertEqual(self.run_cli("programmes", "import", self.home).returncode, 4)
        self.assertEqual(self.run_cli("programmes", "show", "no-such").returncode, 3)
        self.assertIn("nothing to undo", self.done("programmes", "undo"))
        self.assertEqual(self.run_cli("programmes").returncode, 2)


if __name__ == "__main__":
    unittest.main()
