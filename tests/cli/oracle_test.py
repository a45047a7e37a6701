# SPDX-License-Identifier: Apache-2.0
"""Every number of the scoring against the reference calculation in tests/oracle, which was written from the method
alone, with other algorithms: exact fractions, fifty digits, a power series for the shares of the drop."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from kept_environment import KEPT

CLI = os.environ["JINDAN_CLI"]
SOURCE = pathlib.Path(os.environ["JINDAN_SOURCE"])
ORACLE = SOURCE / "tests/oracle"
CASES = int(os.environ.get("JINDAN_ORACLE_CASES", "32"))


class OracleTest(unittest.TestCase):
    def python(self, script, *arguments):
        return subprocess.run([sys.executable, ORACLE / script, *map(str, arguments)], capture_output=True, text=True,
                              check=False, timeout=120)

    def test_random_cases(self):
        questionnaire = ORACLE / "questionnaire.json"
        sizes = ORACLE / "size-classes.json"
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            made = self.python("random_cases.py", "--seed", 20261121, "--count", CASES, "--questionnaire",
                               questionnaire, "--out", folder / "cases")
            self.assertEqual(made.returncode, 0, made.stderr)
            cases = sorted((folder / "cases").iterdir())
            self.assertEqual(len(cases), CASES)
            for case in cases:
                expected = self.python("method_oracle.py", "--questionnaire", questionnaire, "--size-classes", sizes,
                                       case)
                self.assertEqual(expected.returncode, 0, expected.stderr)
                (folder / "expected.json").write_text(expected.stdout, encoding="utf-8")
                run = subprocess.run([CLI, "assess", case, "--json", folder / "found.json"], capture_output=True,
                                     env={**KEPT, "HOME": str(folder)}, text=True, check=False)
                self.assertEqual(run.returncode, 0, f"{case.name}: {run.stderr}")
                compared = self.python("compare_results.py", folder / "expected.json", folder / "found.json")
                self.assertEqual(compared.returncode, 0, f"{case.name}: {compared.stdout}")

    def test_the_reference_reads_the_shipped_questions(self):
        """The reference keeps a questionnaire in its own shape; it must be the one that is shipped."""
        ours = json.loads((SOURCE / "data/questionnaire/sme-ai-readiness.json").read_text(encoding="utf-8"))
        theirs = json.loads((ORACLE / "questionnaire.json").read_text(encoding="utf-8"))
        self.assertEqual([(q["id"], q["dimension"], q["quick"], q["not_applicable_when"] is None)
                          for q in ours["questions"]],
                         [(q["id"], q["dimension"], q["quick"], q["not_applicable_when"] is None)
                          for q in theirs["questions"]])


if __name__ == "__main__":
    unittest.main()
