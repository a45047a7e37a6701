#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Time of the data file check beside another program's summary of the same file, such as DuckDB's SUMMARIZE.

    compare_summaries.py CHECK_FILE CSV THREADS COMMAND...

COMMAND is run with {file} and {threads} filled in, for example
    duckdb -c "SET threads={threads}; SUMMARIZE SELECT * FROM read_csv('{file}')"
Both run three times in turn; the least processor time and the least wall time count."""
import resource
import subprocess
import sys
import time


def measured(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    check, path, threads = sys.argv[1:4]
    other = [part.replace("{file}", path).replace("{threads}", threads) for part in sys.argv[4:]]
    runs = {"check": [check, "check", path, threads], "other": other}
    best = {name: (float("inf"), float("inf")) for name in runs}
    for _ in range(3):
        for name, command in runs.items():
            best[name] = tuple(map(min, best[name], measured(command)))
    for name, (wall, cpu) in best.items():
        print(f"{name}: wall {wall:.2f} s, processor {cpu:.2f} s")
    print(f"ratio: wall {best['other'][0] / best['check'][0]:.1f}, processor {best['other'][1] / best['check'][1]:.1f}")


main()
