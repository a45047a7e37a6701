# SPDX-License-Identifier: Apache-2.0
"""Times `jindan-cli report --folder`: many cases made from the bundled samples, each with answers of its own.

    tests/bench/batch_bench.py build/release/bin/jindan-cli [--count 1000] [--jobs 2] [--lang ko]

Prints reports a second, the peak of resident memory and the size of the reports, first with an empty folder, then again
when every report is already there.
"""
import argparse
import json
import os
import pathlib
import random
import shutil
import subprocess
import tempfile
import time

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "data/samples"


def make_cases(folder, count):
    samples = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(SAMPLES.glob("*.jindan"))]
    draw = random.Random(20261121)
    for number in range(count):
        case = json.loads(json.dumps(samples[number % len(samples)]))
        case["company"].pop("id", None)
        case["company"]["name"] = f"{case['company']['name']} {number:04}"
        for visit in case["assessments"]:
            visit.pop("id", None)
            for answer in visit["answers"]:
                if isinstance(answer.get("said"), int):
                    answer["said"] = draw.randint(1, 5)
        (folder / f"{number:04}.jindan").write_text(json.dumps(case, ensure_ascii=False), encoding="utf-8")


def timed(command):
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    return time.monotonic() - start, os.waitstatus_to_exitcode(status), usage


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--lang", default="ko")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        cases, out = folder / "cases", folder / "out"
        cases.mkdir()
        make_cases(cases, arguments.count)
        command = [arguments.cli, "--lang", arguments.lang, "report", "--folder", str(cases), "--out", str(out),
                   "--jobs", str(arguments.jobs)]
        for turn in ("new", "unchanged"):
            seconds, code, usage = timed(command)
            made = len(list(out.glob("*.pdf")))
            size = sum(file.stat().st_size for file in out.iterdir()) / 1e6
            print(f"{turn}: exit {code}, {made} reports in {seconds:.1f} s = {made / seconds:.1f}/s, "
                  f"CPU {usage.ru_utime + usage.ru_stime:.1f} s, peak {usage.ru_maxrss / 1024:.0f} MB, {size:.0f} MB")
        shutil.rmtree(out)


if __name__ == "__main__":
    main()
