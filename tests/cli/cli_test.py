# SPDX-License-Identifier: Apache-2.0
"""The contract of jindan-cli: exit codes, messages, outputs that appear whole or not at all."""
import copy
import json
import os
import pathlib
import struct
import subprocess
import tempfile
import unittest
import zlib

from kept_environment import KEPT

CLI = os.environ["JINDAN_CLI"]
SOURCE = pathlib.Path(os.environ["JINDAN_SOURCE"])
SAMPLE = SOURCE / "data/samples/busan-special-parts.jindan"


def png(width, height):
    """A white picture."""
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\0" + b"\xff" * width) * height
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


class CliTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)
        self.out = self.path / "out"
        self.out.mkdir()

    def run_cli(self, *arguments, environment=None, cwd=None, stdin=""):
        env = {**KEPT, "HOME": self.folder.name, **(environment or {})}
        return subprocess.run([CLI, *map(str, arguments)], env=env, cwd=cwd or self.path, input=stdin,
                              capture_output=True, text=True, timeout=60, check=False)

    def sample(self):
        return json.loads(SAMPLE.read_text(encoding="utf-8"))

    def write(self, content, name="case.json"):
        file = self.path / name
        if isinstance(content, bytes):
            file.write_bytes(content)
        else:
            file.write_text(content if isinstance(content, str) else json.dumps(content, ensure_ascii=False),
                            encoding="utf-8")
        return file


class Assess(CliTest):
    def test_json_twice_gives_the_same_bytes(self):
        for name in ("a", "b"):
            self.assertEqual(self.run_cli("assess", SAMPLE, "--json", self.out / name).returncode, 0)
        self.assertEqual((self.out / "a").read_bytes(), (self.out / "b").read_bytes())

    def test_a_pipe_or_folder_is_not_waited_for(self):
        os.mkfifo(self.path / "pipe.jindan")
        for path, words in ((self.path / "pipe.jindan", "not a regular file"), (self.path, "a folder")):
            result = self.run_cli("--lang", "en", "assess", path)
            self.assertEqual(result.returncode, 4)
            self.assertIn(words, result.stderr)
            result = self.run_cli("--lang", "en", "assess", SAMPLE, "--pdf", self.out / "r.pdf", "--logo", path)
            self.assertEqual(result.returncode, 4)
            self.assertIn(words, result.stderr)
        self.assertEqual(list(self.out.iterdir()), [])

    def test_all_samples(self):
        for sample in sorted((SOURCE / "data/samples").glob("*.jindan")):
            result = self.run_cli("assess", sample, "--json", self.out / "r.json")
            self.assertEqual(result.returncode, 0, result.stderr)
            parsed = json.loads((self.out / "r.json").read_text(encoding="utf-8"))
            self.assertEqual((parsed["format"], parsed["version"]), ("jindan-result", 1))
            self.assertTrue(parsed["overall"]["reported"])

    def test_pdf_carries_the_case_and_its_words(self):
        pdf = self.out / "report.pdf"
        self.assertEqual(self.run_cli("assess", SAMPLE, "--pdf", pdf).returncode, 0)
        text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn("발목을 잡는 것", text)
        fonts = subprocess.run(["pdffonts", pdf], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
        self.assertTrue(fonts)
        for line in fonts:
            self.assertIn("NanumBarunGothic", line)
            self.assertEqual(line.split()[-5], "yes", "every font is embedded")
        subprocess.run(["pdfdetach", "-saveall", "-o", self.out, pdf], check=True, capture_output=True)
        attached = json.loads((self.out / "case.json").read_text(encoding="utf-8"))
        self.assertEqual(attached["company"], self.sample()["company"])
        again = self.run_cli("assess", self.out / "case.json", "--json", self.out / "again.json")
        self.assertEqual(again.returncode, 0, "the attached case can be assessed again")

    def test_pdf_twice_differs_in_date_and_id_alone(self):
        def stable(file):
            bare = self.out / "bare.pdf"
            subprocess.run(["qpdf", "--qdf", "--deterministic-id", "--object-streams=disable", file, bare], check=True)
            lines = bare.read_bytes().split(b"\n")
            return [x for x in lines if b"Date" not in x and b"/ID" not in x and b"uuid:" not in x.lower()
                    and b"xmp" not in x.lower()]
        seen = set()
        for turn in range(6):  # each process draws its own hash seed
            pdf = self.out / f"{turn}.pdf"
            self.assertEqual(self.run_cli("assess", SAMPLE, "--pdf", pdf).returncode, 0)
            seen.add(b"\n".join(stable(pdf)))
        self.assertEqual(len(seen), 1)

    def test_the_letterhead_is_printed_and_leaves_case_and_number_alone(self):
        plain, own = self.out / "plain.pdf", self.out / "own.pdf"
        logo = self.write(png(3, 2), "logo.png")
        self.assertEqual(self.run_cli("assess", SAMPLE, "--pdf", plain).returncode, 0)
        result = self.run_cli("assess", SAMPLE, "--pdf", own, "--firm", "한빛컨설팅", "--firm-address", "부산 녹산로 1",
                              "--firm-contact", "051-000-0000", "--firm-contact", "a@b.kr", "--logo", logo)
        self.assertEqual(result.returncode, 0, result.stderr)
        texts, cases = [], []
        for pdf in (plain, own):
            texts.append(subprocess.run(["pdftotext", "-raw", "-l", "1", pdf, "-"], capture_output=True, text=True,
                                        check=True).stdout)
            case = self.out / (pdf.stem + ".json")
            self.assertEqual(self.run_cli("import", pdf, "--out", case).returncode, 0)
            cases.append(case.read_bytes())
        for line in ("한빛컨설팅", "부산 녹산로 1", "051-000-0000 · a@b.kr"):
            self.assertNotIn(line, texts[0])
            self.assertIn(line, texts[1])
        number = [line for text in texts for line in text.splitlines() if line.startswith("진단서 번호")]
        self.assertEqual(number[0], number[1])
        self.assertEqual(cases[0], cases[1])
        for bad, code in ((self.write("no picture", "no.png"), 3), (self.path / "none.png", 4)):
            refused = self.run_cli("assess", SAMPLE, "--pdf", self.out / "refused.pdf", "--logo", bad)
            self.assertEqual(refused.returncode, code, refused.stderr)
            self.assertIn(str(bad), refused.stderr)
            self.assertFalse((self.out / "refused.pdf").exists())

    def test_english(self):
        result = self.run_cli("--lang", "en", "assess", SAMPLE)
        self.assertEqual(result.returncode, 0)
        self.assertIn("laying the foundations", result.stdout)

    def test_works_without_home(self):
        # Below a file nobody can make a folder, not even root.
        home = self.write("", "file") / "home"
        result = self.run_cli("assess", SAMPLE, environment={"HOME": str(home)})
        self.assertEqual(result.returncode, 0, result.stderr)


class Import(CliTest):
    PASSWORD = "비밀 번호 7"

    def report(self, *arguments, sample=SAMPLE):
        pdf = self.out / "report.pdf"
        made = self.run_cli("assess", sample, "--pdf", pdf, *arguments)
        self.assertEqual(made.returncode, 0, made.stderr)
        return pdf

    def refused(self, code, *arguments, exit_code=3, stdin=""):
        result = self.run_cli("--json-errors", "import", *arguments, "--out", self.out / "back.jindan", stdin=stdin)
        self.assertEqual(result.returncode, exit_code, result.stderr)
        self.assertEqual([error["code"] for error in json.loads(result.stderr)["errors"]], [code])
        self.assertNotIn(self.PASSWORD, result.stderr)
        self.assertFalse((self.out / "back.jindan").exists(), "nothing is written")

    def test_case_report_and_back_gives_the_same_bytes(self):
        for sample in sorted((SOURCE / "data/samples").glob("*.jindan")):
            back = self.out / "back.jindan"
            result = self.run_cli("import", self.report(sample=sample), "--out", back)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertIn(str(back), result.stdout)
            again = self.out / "again.jindan"
            self.assertEqual(self.run_cli("import", self.report(sample=back), "--out", again).returncode, 0)
            self.assertEqual(back.read_bytes(), again.read_bytes())
            attached = subprocess.run(["qpdf", "--show-attachment=case.json", self.out / "report.pdf"],
                                      capture_output=True, check=True).stdout
            self.assertEqual(back.read_bytes(), attached)

    def test_a_report_can_be_assessed_like_its_case(self):
        self.assertEqual(self.run_cli("assess", self.report()).stdout, self.run_cli("assess", SAMPLE).stdout)

    def test_a_password_locks_the_report_and_opens_it(self):
        secret = self.write(self.PASSWORD + "\n", "secret")
        locked = self.report("--password-file", secret)
        content = locked.read_bytes()
        for part in (b"case.json", b"xmpmeta", b"Jindan"):
            self.assertNotIn(part, content)
        check = subprocess.run(["qpdf", f"--password={self.PASSWORD}", "--check", locked], capture_output=True,
                               text=True, check=True)
        self.assertIn("stream encryption method: AESv3", check.stdout)
        self.assertEqual(self.run_cli("import", locked, "--out", self.out / "a", "--password-file", secret).returncode, 0)
        self.assertEqual(self.run_cli("import", locked, "--out", self.out / "b", "--password-stdin",
                                      stdin=self.PASSWORD + "\r\n").returncode, 0)
        self.assertEqual(self.run_cli("import", self.report(), "--out", self.out / "c").returncode, 0)
        self.assertEqual((self.out / "a").read_bytes(), (self.out / "b").read_bytes())
        self.assertEqual((self.out / "a").read_bytes(), (self.out / "c").read_bytes())

    def test_every_reason_has_its_own_code(self):
        plain = self.report().read_bytes()
        self.refused("pdf_not_ours", SAMPLE)
        self.refused("pdf_damaged", self.write(plain[:2000], "short.pdf"))
        self.refused("cannot_read", self.path / "missing.pdf", exit_code=4)
        locked = self.report("--password-file", self.write(self.PASSWORD, "secret"))
        self.refused("password_needed", locked)
        self.refused("password_wrong", locked, "--password-stdin", stdin="another")
        self.refused("password_wrong", locked, "--password-file", self.write(self.PASSWORD + " ", "longer"))
        bare = self.path / "bare.pdf"
        subprocess.run(["qpdf", "--remove-attachment=case.json", self.report(), bare], check=True)
        self.refused("pdf_without_case", bare)

    def test_passwords_that_are_none(self):
        for password in (b"", b"\n", b"a\nb", b"x" * 128, "비밀".encode("cp949"), b"\0"):
            self.refused("bad_input", SAMPLE, "--password-file", self.write(password, "secret"))
        self.refused("cannot_read", SAMPLE, "--password-file", self.path / "missing", exit_code=4)
        self.refused("bad_input", SAMPLE, "--password-stdin")

    def test_usage(self):
        pdf = self.report()
        for arguments in (("import",), ("import", pdf), ("import", pdf, "--out", "x", "--password", "secret"),
                          ("import", pdf, "--out", "x", "--password-file", "y", "--password-stdin")):
            self.assertEqual(self.run_cli(*arguments).returncode, 2, arguments)
        self.assertEqual(self.run_cli("import", pdf, "--out", self.path / "none/x").returncode, 4)


class BadInput(CliTest):
    def refused(self, content, code=3, expect=()):
        file = self.write(content) if not isinstance(content, pathlib.Path) else content
        result = self.run_cli("--json-errors", "assess", file, "--json", self.out / "r.json", "--pdf",
                              self.out / "r.pdf")
        self.assertEqual(result.returncode, code, result.stderr)
        self.assertEqual(list(self.out.iterdir()), [], "nothing is written")
        errors = json.loads(result.stderr)
        pointers = {fault["pointer"] for error in errors["errors"] for fault in error["faults"]}
        for pointer in expect:
            self.assertIn(pointer, pointers)

    def changed(self, change):
        case = copy.deepcopy(self.sample())
        change(case)
        return case

    def test_documents_that_are_none(self):
        for content in ("", "   ", "[", "{", "[1, 2]", "null", '"text"', '{"format": 1e400}', "{'a': 1}"):
            self.refused(content)
        self.refused("한빛".encode("cp949"))
        self.refused("{}".encode("utf-16"))
        self.refused("[" * 5_000_000)

    def test_every_fault_is_listed(self):
        def change(case):
            del case["company"]["name"]
            case["company"]["employees"] = "42"
            case["company"]["industry"] = "Z99"
            case["assessments"][0]["answers"][0]["said"] = 0
            case["assessments"][0]["answers"][1]["seen"] = 6
            case["assessments"][0]["answers"][2]["question"] = "X9-9"
        self.refused(self.changed(change), expect=(
            "/company/name", "/company/employees", "/company/industry", "/assessments/0/answers/0/said",
            "/assessments/0/answers/1/seen", "/assessments/0/answers/2/question"))

    def test_wrong_versions(self):
        self.refused(self.changed(lambda c: c.update(version=2)), expect=("/version",))
        self.refused(self.changed(lambda c: c.update(format="other")), expect=("/format",))
        self.refused(self.changed(lambda c: c["assessments"][0].update(questionnaire="other@1.0.0")),
                     expect=("/assessments/0/questionnaire",))

    def test_no_visit(self):
        self.refused(self.changed(lambda c: c.update(assessments=[])), expect=("/assessments/0",))

    def test_unreadable(self):
        self.refused(self.path / "missing.json", code=4)
        self.refused(self.path, code=4)

    def test_outputs_that_cannot_be_written(self):
        self.assertEqual(self.run_cli("assess", SAMPLE, "--json", self.path / "none/r.json").returncode, 4)
        self.assertEqual(self.run_cli("assess", SAMPLE, "--json", self.out).returncode, 4)
        self.assertEqual(self.run_cli("assess", SAMPLE, "--json", "/dev/full").returncode, 4)
        both = self.run_cli("assess", SAMPLE, "--json", self.out / "r.json", "--pdf", self.path / "none/r.pdf")
        self.assertEqual(both.returncode, 4)
        self.assertEqual(list(self.out.iterdir()), [], "neither file when one of them fails")

    def test_old_output_survives_a_refusal(self):
        old = self.path / "old.json"
        old.write_text("old", encoding="utf-8")
        self.run_cli("assess", self.write("{}"), "--json", old)
        self.assertEqual(old.read_text(encoding="utf-8"), "old")


class Usage(CliTest):
    def test_exit_codes(self):
        for arguments in ((), ("frobnicate",), ("assess",), ("--lang", "fr", "assess", SAMPLE)):
            self.assertEqual(self.run_cli(*arguments).returncode, 2, arguments)
        for arguments in (("--help",), ("--version",), ("assess", "--help"), ("content", "validate")):
            self.assertEqual(self.run_cli(*arguments).returncode, 0, arguments)

    def test_languages(self):
        self.assertIn("도움말", self.run_cli("--help").stdout)
        self.assertIn("show this help", self.run_cli("--help", environment={"LANG": "en_GB.UTF-8"}).stdout)

    def test_plan(self):
        out = self.out / "plan.json"
        made = self.run_cli("plan", SAMPLE, "--budget", "50000000", "--months", "9", "--json", out)
        self.assertEqual(made.returncode, 0, made.stderr)
        plan = json.loads(out.read_text(encoding="utf-8"))
        self.assertEqual((plan["format"], plan["version"], plan["months"]), ("jindan-plan", 1, 9))
        self.assertTrue(plan["proven_optimal"])
        self.assertLessEqual(plan["cost_krw"], 50000000)
        self.assertEqual(sum(a["cost_krw"] for a in plan["actions"]), plan["cost_krw"])
        again = self.run_cli("plan", SAMPLE, "--budget", "50000000", "--months", "9", "--json", "-")
        self.assertEqual(again.stdout, out.read_text(encoding="utf-8"))
        english = self.run_cli("--lang", "en", "plan", SAMPLE, "--budget", "50000000", "--months", "9")
        self.assertIn("Order and time", english.stdout)

    def test_plan_wishes_that_cannot_be(self):
        self.assertEqual(self.run_cli("plan", SAMPLE).returncode, 2, "the sample holds no plan")
        for budget, months, pointer in (("-1", "12", "/budget_krw"), ("1000", "0", "/months"), ("1000", "999", "/months")):
            result = self.run_cli("--json-errors", "plan", SAMPLE, f"--budget={budget}", "--months", months)
            self.assertEqual(result.returncode, 3)
            self.assertIn(pointer, result.stderr)

    def test_plan_of_the_case(self):
        case = json.loads(pathlib.Path(SAMPLE).read_text(encoding="utf-8"))
        case["assessments"][-1]["plan"] = {"budget_krw": 20000000, "months": 6, "done": []}
        file = self.write(json.dumps(case), "planned.json")
        plan = json.loads(self.run_cli("plan", file, "--json", "-").stdout)
        self.assertEqual((plan["budget_krw"], plan["months"]), (20000000, 6))

    def test_benchmarks(self):
        listed = self.run_cli("benchmarks", "list").stdout.splitlines()
        self.assertEqual(len(listed), 440)
        shown = self.run_cli("benchmarks", "show", listed[0].split("\t")[0])
        self.assertEqual(shown.returncode, 0)
        self.assertIn("19.5", shown.stdout)
        self.assertEqual(self.run_cli("benchmarks", "show", "no-such-figure").returncode, 3)


if __name__ == "__main__":
    unittest.main()
