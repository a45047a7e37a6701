# SPDX-License-Identifier: Apache-2.0
"""jindan-cli money: its numbers against the reference in tests/oracle, its messages, exit codes and files."""
import bisect
import decimal
import json
import math
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import unittest

CLI = os.environ["JINDAN_CLI"]
SOURCE = pathlib.Path(os.environ["JINDAN_SOURCE"])
SAMPLES = SOURCE / "data/samples"
CASES = int(os.environ.get("JINDAN_ORACLE_CASES", "32"))
sys.path.insert(0, str(SOURCE / "tests/oracle"))
import money_oracle  # noqa: E402  (its folder must be known first)

from kept_environment import KEPT

INPUTS = {"investment_krw": 200000000, "grant": {"share": 0.5, "cap_krw": 100000000, "years": 2},
          "annual_sales_krw": 9800000000, "upkeep_share_of_sales": 0.008, "staff_krw_per_year": 60000000,
          "benefit_krw_per_year": 180000000, "ramp_years": 4, "discount_rate": 0.05, "horizon_years": 10}
COLUMNS = ("year", "investment", "grant", "upkeep", "staff", "benefit", "net", "cumulative")


class MoneyTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)

    def run_cli(self, *arguments):
        return subprocess.run([CLI, "money", *map(str, arguments)], capture_output=True, text=True, timeout=60,
                              env={**KEPT, "HOME": self.folder.name}, check=False)

    def file(self, content):
        file = self.path / "in.json"
        file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return file

    def result(self, content):
        run = self.run_cli(self.file(content), "--json", "-")
        self.assertEqual(run.returncode, 0, run.stderr)
        return json.loads(run.stdout)

    def faults(self, content):
        run = self.run_cli(self.file(content), "--json-errors", "--lang", "en")
        self.assertEqual(run.returncode, 3, run.stderr)
        self.assertEqual(run.stdout, "")
        return run.stderr

    def near(self, found, expected, scale):
        """Equal to a billionth of the largest amount that went into it."""
        self.assertLessEqual(abs(decimal.Decimal(found) - expected), decimal.Decimal("1e-9") * max(scale, 1))

    def check_against_oracle(self, inputs):
        found = self.result(inputs)
        rows = money_oracle.years(inputs)
        flows = [row[6] for row in rows]
        scale = max(abs(amount) for row in rows for amount in row[1:])
        for year, row in zip(found["years"], rows, strict=True):
            for name, expected in zip(COLUMNS, row, strict=True):
                self.near(year[name], expected, scale)
        rate = decimal.Decimal(str(inputs["discount_rate"]))
        self.near(found["npv_krw"], money_oracle.value(flows, rate), scale)
        self.assertEqual(found["payback_year"], money_oracle.payback(rows))
        supported = [row[0] for row in rows if row[2] > 0]
        if supported and supported[-1] < rows[-1][0]:
            first = rows[supported[-1] + 1]
            self.assertEqual(found["cliff"]["year"], first[0])
            self.near(found["cliff"]["own_cost_krw"], first[3] + first[4], scale)
        else:
            self.assertIsNone(found["cliff"])
        self.near(found["deepest"]["krw"], min(row[7] for row in rows), scale)
        self.check_rates(found, flows, scale)

    def check_rates(self, found, flows, scale):
        rates = found["irr_rates"]
        within = [rate for rate in rates if -0.6 < rate < 5]
        self.assertEqual(len(within), money_oracle.sign_changes(flows))
        for rate in within:
            size = sum(abs(flow) / (1 + decimal.Decimal(rate)) ** t for t, flow in enumerate(flows))
            self.assertLess(abs(money_oracle.value(flows, decimal.Decimal(rate))), decimal.Decimal("1e-9") * size)
        self.assertEqual(found["irr"], rates[0] if len(rates) == 1 else None)
        self.assertEqual(found["irr_note"], {0: "none", 1: None}.get(len(rates), "several"))

    def test_random_plans_against_the_reference(self):
        source = random.Random(20261122)
        for _ in range(CASES):
            inputs = money_oracle.random_inputs(source)
            with self.subTest(inputs=inputs):
                self.check_against_oracle(inputs)

    def test_quantiles_against_another_generator(self):
        inputs = {**INPUTS, "benefit_krw_per_year": 240000000}
        found = self.result(inputs)
        count = 40000
        values = money_oracle.drawn_values(inputs, found["ranges"], count, seed=3)
        for name, share in (("p10", 0.1), ("p50", 0.5), ("p90", 0.9)):
            below = bisect.bisect_right(values, found["draws"][name]["npv_krw"]) / count
            error = math.sqrt(share * (1 - share) * (1 / found["draws"]["n"] + 1 / count))
            self.assertLess(abs(below - share), 4 * error, name)

    def test_shape_of_the_contract(self):
        found = self.result(INPUTS)
        self.assertEqual(list(found)[:11], ["format", "version", "inputs", "years", "npv_krw", "irr", "irr_note",
                                            "payback_year", "cliff", "deepest", "draws"])
        self.assertEqual((found["format"], found["version"]), ("jindan-money", 1))
        self.assertEqual(found["inputs"], INPUTS)
        self.assertEqual(tuple(found["years"][0]), COLUMNS)
        self.assertEqual(found["draws"]["n"], 10000)

    def test_twice_gives_the_same_bytes_and_a_result_can_be_read_again(self):
        for name in ("a", "b"):
            self.assertEqual(self.run_cli(self.file(INPUTS), "--json", self.path / name).returncode, 0)
        self.assertEqual((self.path / "a").read_bytes(), (self.path / "b").read_bytes())
        again = self.run_cli(self.path / "a", "--json", "-")
        self.assertEqual(again.stdout, (self.path / "a").read_text(encoding="utf-8"))

    def test_samples_in_both_languages(self):
        for sample in sorted(SAMPLES.glob("*.jindan")):
            for language, word in (("ko", "스스로"), ("en", "your own money")):
                run = self.run_cli(sample, "--lang", language)
                self.assertEqual(run.returncode, 0, run.stderr)
                self.assertIn(word, run.stdout.splitlines()[0])

    def test_what_cannot_be_is_refused_with_its_place(self):
        wrong = {**INPUTS, "investment_krw": -5, "discount_rate": 2, "horizon_years": 31, "ramp_years": "4",
                 "grant": {"share": 1.5, "cap_krw": -1, "years": 2}}
        said = self.faults(wrong)
        for place in ("/investment_krw", "/discount_rate", "/horizon_years", "/ramp_years", "/grant/share",
                      "/grant/cap_krw"):
            self.assertIn(place, said)
        self.assertIn("/horizon_years", self.faults({**INPUTS, "horizon_years": 0}))
        self.assertIn("/annual_sales_krw", self.faults({**INPUTS, "annual_sales_krw": None}))
        missing = self.faults({})
        for place in ("/investment_krw", "/benefit_krw_per_year", "/annual_sales_krw"):
            self.assertIn(place, missing)
        self.faults("not JSON")
        self.faults([1, 2])

    def test_an_amount_of_upkeep_needs_no_sales(self):
        inputs = {key: value for key, value in INPUTS.items() if "sales" not in key}
        self.assertEqual(self.result({**inputs, "upkeep_krw_per_year": 50000000})["years"][1]["upkeep"], 50000000)
        self.assertIn("/upkeep_krw_per_year", self.faults({**INPUTS, "upkeep_krw_per_year": 50000000}))

    def test_the_largest_amounts_stay_numbers(self):
        huge = {**INPUTS, "investment_krw": 10 ** 15, "benefit_krw_per_year": 10 ** 15, "annual_sales_krw": 10 ** 15,
                "upkeep_share_of_sales": 1, "staff_krw_per_year": 10 ** 15, "horizon_years": 30}
        self.assertTrue(math.isfinite(self.result(huge)["npv_krw"]))
        self.assertEqual(self.run_cli(self.file(huge)).returncode, 0)
        self.assertIn("/investment_krw", self.faults({**INPUTS, "investment_krw": 10 ** 16}))

    def test_files_that_cannot_be_read_or_written(self):
        self.assertEqual(self.run_cli(self.path / "none.json").returncode, 4)
        self.assertEqual(self.run_cli(self.file(INPUTS), "--json", self.path / "no/folder.json").returncode, 4)
        self.assertEqual(self.run_cli().returncode, 2)

    def test_entries_of_a_case_make_a_chapter_of_its_report(self):
        case = json.loads((SAMPLES / "busan-special-parts.jindan").read_text(encoding="utf-8"))
        case["assessments"][-1]["money"] = {key: value for key, value in INPUTS.items() if "sales" not in key}
        pdf = self.path / "report.pdf"
        run = subprocess.run([CLI, "assess", self.file(case), "--pdf", pdf, "--lang", "ko"], capture_output=True,
                             text=True, env={**KEPT, "HOME": self.folder.name}, check=False)
        self.assertEqual(run.returncode, 0, run.stderr)
        text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn("10년 자금 계산", text)
        self.assertEqual(self.run_cli(pdf, "--json", "-").stdout, self.run_cli(self.file(case), "--json", "-").stdout)


if __name__ == "__main__":
    unittest.main()
