# SPDX-License-Identifier: Apache-2.0
"""Cases between two homes: exported, locked, taken in, settled where both sides went on."""
import json
import sqlite3
import unittest

from cli_test import CliTest, SAMPLE, SOURCE

SAMPLES = sorted((SOURCE / "data/samples").glob("*.jindan"))


class Homes(CliTest):
    """Two homes, each with a workspace of its own."""

    def setUp(self):
        super().setUp()
        for name in ("mine", "theirs"):
            (self.path / name).mkdir()

    def on(self, home, *arguments, **more):
        folder = str(self.path / home)
        return self.run_cli("cases", *arguments,
                            environment={"HOME": folder, "XDG_DATA_HOME": folder + "/data"}, **more)

    def done(self, home, *arguments, **more):
        result = self.on(home, *arguments, **more)
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout

    def as_json(self, home, *arguments):
        return json.loads(self.done(home, *arguments, "--json"))

    def database(self, home):
        return next((self.path / home).rglob("workspace.sqlite"))

    def content(self, home):
        """Everything in the workspace, row by row."""
        connection = sqlite3.connect(self.database(home))
        try:
            return list(connection.iterdump())
        finally:
            connection.close()


class Cases(Homes):
    def answer(self, home, level):
        """Another answer to the first question answered, by a file that somebody went on with."""
        company = self.as_json(home, "list")["companies"][0]["id"]
        path = self.path / f"{home}.jindan"
        self.done(home, "export", company, "--out", path)
        case = json.loads(path.read_text(encoding="utf-8"))
        case["assessments"][-1]["answers"][0]["said"] = level
        path.write_text(json.dumps(case, ensure_ascii=False), encoding="utf-8")
        self.done(home, "import", path)
        path.unlink()

    def forked(self):
        self.done("mine", "import", SAMPLE)
        company = self.as_json("mine", "list")["companies"][0]["id"]
        self.done("mine", "export", company, "--out", self.out / "a.jindan")
        self.done("theirs", "import", self.out / "a.jindan")
        self.answer("mine", 1)
        self.answer("theirs", 5)
        self.done("theirs", "export", company, "--out", self.out / "b.jindan")
        return company, self.out / "b.jindan"

    def test_all_samples_travel_and_come_out_the_same(self):
        self.done("mine", "import", *SAMPLES)
        self.done("mine", "export", "--all", "--out", self.out / "all.jindan")
        report = self.as_json("theirs", "import", self.out / "all.jindan")
        self.assertEqual(report["added"], len(SAMPLES))
        self.done("theirs", "export", "--all", "--out", self.out / "back.jindan")
        lines = [sorted((self.out / name).read_text(encoding="utf-8").splitlines()) for name in ("all.jindan", "back.jindan")]
        self.assertEqual(lines[0], lines[1])
        again = self.as_json("theirs", "import", self.out / "all.jindan")
        self.assertEqual((again["added"], again["present"]), (0, len(SAMPLES)))

    def test_one_case_is_plain_json(self):
        self.done("mine", "import", SAMPLE)
        company = self.as_json("mine", "list")["companies"][0]["id"]
        self.done("mine", "export", company, "--out", self.out / "one.jindan")
        case = json.loads((self.out / "one.jindan").read_text(encoding="utf-8"))
        self.assertEqual(case["format"], "jindan-case")
        self.assertEqual(self.done("mine", "show", company), (self.out / "one.jindan").read_text(encoding="utf-8"))

    def test_a_password_locks_and_opens(self):
        self.done("mine", "import", SAMPLE)
        key = self.write("열쇠\n", "key")
        wrong = self.write("다른 열쇠\n", "wrong")
        file = self.out / "locked.jindan"
        self.done("mine", "export", "--all", "--out", file, "--password-file", key)
        self.assertNotIn(b"jindan-case", file.read_bytes())
        for arguments in ([], ["--password-file", wrong]):
            self.assertEqual(self.on("theirs", "import", file, *arguments).returncode, 3)
        self.assertEqual(self.as_json("theirs", "list")["companies"], [])
        damaged = bytearray(file.read_bytes())
        damaged[-1] ^= 1
        self.assertEqual(self.on("theirs", "import", self.write(bytes(damaged), "damaged"), "--password-file", key)
                         .returncode, 3)
        self.done("theirs", "import", file, "--password-stdin", stdin="열쇠\n")
        self.assertEqual(len(self.as_json("theirs", "list")["companies"]), 1)

    def test_a_fork_stops_the_import_and_leaves_everything(self):
        _, file = self.forked()
        before = self.content("mine")
        stopped = self.on("mine", "import", file, "--json-errors")
        self.assertEqual(stopped.returncode, 3)
        error = json.loads(stopped.stderr)["errors"][0]
        self.assertEqual(error["code"], "case_forked")
        self.assertIn("b.jindan", error["subject"])
        self.assertEqual(self.content("mine"), before)
        found = self.as_json("mine", "preview", file)["cases"][0]
        self.assertEqual(found["relation"], "forked")
        self.assertEqual([(d["mine"], d["theirs"]) for d in found["differences"]], [("1", "5")])

    def test_every_way_to_settle_a_fork(self):
        for choice, companies, key in (("keep-mine", 1, "kept_mine"), ("take-theirs", 1, "took_theirs"),
                                       ("keep-both", 2, "kept_both"), ("nothing", 1, "left_forked")):
            with self.subTest(choice):
                self.tearDown()
                self.setUp()
                _, file = self.forked()
                report = self.as_json("mine", "import", file, "--on-fork", choice)
                self.assertEqual(report[key], 1)
                self.assertEqual(len(self.as_json("mine", "list")["companies"]), companies)

    def test_one_faulty_file_of_several_keeps_all_of_them_out(self):
        self.done("mine", "import", SAMPLE)
        before = self.content("mine")
        broken = self.write(SAMPLES[1].read_text(encoding="utf-8").replace('"employees"', '"employes"'), "broken.jindan")
        refused = self.on("mine", "import", SAMPLES[2], broken, "--json-errors")
        self.assertEqual(refused.returncode, 3)
        error = json.loads(refused.stderr)["errors"][0]
        self.assertIn("broken.jindan", error["subject"])
        self.assertIn("/company/employees", [fault["pointer"] for fault in error["faults"]])
        self.assertEqual(self.content("mine"), before)

    def test_delete_hides_and_import_brings_back(self):
        self.done("mine", "import", SAMPLE)
        company = self.as_json("mine", "list")["companies"][0]["id"]
        self.done("mine", "delete", company)
        self.assertEqual(self.as_json("mine", "list")["companies"], [])
        self.assertEqual(self.on("mine", "delete", company).returncode, 3)
        self.assertEqual(self.as_json("mine", "import", SAMPLE)["restored"], 1)
        self.assertEqual(len(self.as_json("mine", "list")["companies"]), 1)

    def test_a_spreadsheet_with_answers(self):
        questions = json.loads((SOURCE / "data/questionnaire/sme-ai-readiness.json").read_text(encoding="utf-8"))["questions"]
        ids = [question["id"] for question in questions[:3]]
        rows = ["회사,업종,지역,직원 수," + ",".join(ids), "한빛,C24,KR-26,42,3,4,모름", "새한,C25,KR-11,7,1,2,3"]
        file = self.write("\n".join(rows) + "\n", "answers.csv")
        self.assertEqual(self.as_json("mine", "import", file)["added"], 2)
        self.assertEqual(self.as_json("mine", "import", file)["present"], 2)
        rows[1] = rows[1].replace(",3,4,", ",3,8,")
        refused = self.on("mine", "import", self.write("\n".join(rows), "wrong.csv"), "--json-errors")
        self.assertEqual(refused.returncode, 3)
        self.assertEqual(json.loads(refused.stderr)["errors"][0]["faults"][0]["pointer"], "/2/" + ids[1])

    def test_wrong_usage(self):
        for arguments in (["export", "--out", "x"], ["import"], ["import", "x", "--on-fork", "merge"], []):
            self.assertEqual(self.on("mine", *arguments).returncode, 2)

    def test_what_is_not_there(self):
        self.done("mine", "import", SAMPLE)
        missing = self.out / "x.jindan"
        self.assertEqual(self.on("mine", "export", "00000000-0000-4000-8000-000000000000", "--out", missing).returncode, 3)
        self.assertFalse(missing.exists())
        self.assertEqual(self.on("mine", "import", self.out / "none.jindan").returncode, 4)


if __name__ == "__main__":
    unittest.main()
