#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fills a PostgreSQL server of its own with companies and measures what an agency would do on it.

    measure.py CASE [--companies N] [--members N]

Needs PostgreSQL 15 or newer with its contrib modules. The server lives in a temporary folder, listens on a socket there
and nowhere else, and is gone afterwards. Not part of the program: see docs/decisions/0020-cases-of-a-team-on-one-server.md.
"""
import argparse
import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
INDUSTRIES = [f"C{n}" for n in range(10, 35)]
REGIONS = [f"KR-{n}" for n in (11, 26, 27, 28, 29, 30, 31, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50)]
SYLLABLES = "한빛대성신우정동남서금강동양삼원태광미래유일진흥세영화창부경"


def programs():
    found = subprocess.run(["pg_config", "--bindir"], capture_output=True, text=True, check=True)
    return found.stdout.strip()


class Server:
    """One cluster in a folder, run as `postgres` where we are root: the server refuses root."""

    def __init__(self, folder):
        self.folder = folder
        self.bin = programs()
        self.user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        if self.user:
            shutil.chown(folder, "postgres")
        self.data = os.path.join(folder, "data")
        self.run("initdb", "-D", self.data, "-A", "trust", "-U", "owner", "--locale=C.UTF-8")
        options = f"-c listen_addresses= -c unix_socket_directories={folder} -c shared_buffers=256MB"
        self.run("pg_ctl", "-D", self.data, "-o", options, "-l", os.path.join(folder, "log"), "-w", "start")

    def run(self, program, *arguments):
        subprocess.run([*self.user, os.path.join(self.bin, program), *arguments], check=True,
                       stdout=subprocess.DEVNULL, cwd="/")

    def stop(self):
        self.run("pg_ctl", "-D", self.data, "-m", "fast", "stop")

    def sql(self, text, role="owner", may_fail=False):
        command = [os.path.join(self.bin, "psql"), "-h", self.folder, "-U", role, "-d", "postgres", "-qAtX",
                   "-v", "ON_ERROR_STOP=1"]
        done = subprocess.run(command, input=text, capture_output=True, text=True)
        if done.returncode and not may_fail:
            sys.exit(done.stderr)
        return done.stderr if done.returncode else done.stdout.strip()

    def copy(self, table, rows):
        command = [os.path.join(self.bin, "psql"), "-h", self.folder, "-U", "owner", "-d", "postgres", "-qX",
                   "-v", "ON_ERROR_STOP=1", "-c", f"COPY {table} FROM STDIN"]
        pipe = subprocess.Popen(command, stdin=subprocess.PIPE)
        for row in rows:
            pipe.stdin.write(("\t".join(row) + "\n").encode())
        pipe.stdin.close()
        if pipe.wait():
            sys.exit(f"{table}: COPY failed")

    def bench(self, script, clients, seconds=5, defines=()):
        path = os.path.join(self.folder, "script.sql")
        with open(path, "w", encoding="utf-8") as file:
            file.write(script)
        os.chmod(path, 0o644)
        command = [os.path.join(self.bin, "pgbench"), "-h", self.folder, "-U", "jindan_member", "-n", "-f", path,
                   "-c", str(clients), "-j", "2", "-T", str(seconds), *defines, "postgres"]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            sys.exit(done.stderr)
        latency = float(re.search(r"latency average = ([0-9.]+) ms", done.stdout)[1])
        rate = float(re.search(r"tps = ([0-9.]+)", done.stdout)[1])
        return latency, rate


def bytea(data):
    return "\\\\x" + data.hex()


class Cases:
    """As many companies as wanted, each with the sample's case under its own name, id and answers."""

    def __init__(self, sample, count, members):
        self.random = random.Random(1)
        self.sample = sample
        self.count = count
        self.members = [str(uuid.UUID(int=self.random.getrandbits(128), version=4)) for _ in range(members)]
        self.ids = [str(uuid.UUID(int=self.random.getrandbits(128), version=4)) for _ in range(count)]
        self.states = []

    def content(self, index, name):
        case = json.loads(json.dumps(self.sample))
        case["company"]["id"] = self.ids[index]
        case["company"]["name"] = name
        for visit in case["assessments"]:
            for answer in visit["answers"]:
                if isinstance(answer.get("said"), int):
                    answer["said"] = self.random.randint(1, 5)
        return json.dumps(case, ensure_ascii=False).encode()

    def rows(self):
        """Rows of `company` and of `case_state`, one after the other."""
        for index, company in enumerate(self.ids):
            name = "".join(self.random.choices(SYLLABLES, k=4)) + str(index)
            content = self.content(index, name)
            state = hashlib.blake2b(content, digest_size=16).digest()
            self.states.append(state)
            levels = "{" + ",".join(f"{self.random.uniform(1, 5):.4f}" for _ in range(4)) + "}"
            date = f"2026-{self.random.randint(1, 11):02d}-{self.random.randint(1, 28):02d}"
            yield (("company", (company, str(index % 17), bytea(state), name, self.random.choice(INDUSTRIES),
                                self.random.choice(REGIONS), str(self.random.randint(1, 4)), date,
                                str(self.random.randint(1, 5)), levels)),
                   ("case_state", (company, bytea(state), self.members[index % len(self.members)], "2026-11-22", "f",
                                   bytea(zlib.compress(content)))))


def fill(server, cases):
    server.sql("CREATE EXTENSION pg_trgm;")
    with open(os.path.join(HERE, "schema.sql"), encoding="utf-8") as file:
        server.sql(file.read())
    begun = time.monotonic()
    server.copy("member", ((member, str(i % 17), "f") for i, member in enumerate(cases.members)))
    step = 20000
    rows = cases.rows()
    for _ in range(0, cases.count, step):
        pairs = [pair for _, pair in zip(range(step), rows)]
        server.copy("company", (pair[0][1] for pair in pairs))
        server.copy("case_state", (pair[1][1] for pair in pairs))
    server.copy("access", ((cases.members[i % len(cases.members)], company, "t")
                           for i, company in enumerate(cases.ids)))
    with open(os.path.join(HERE, "indexes.sql"), encoding="utf-8") as file:
        server.sql(file.read())
    return time.monotonic() - begun


def check(server, cases):
    """What the design promises, asked of the server."""
    mine, other = cases.members[0], cases.members[1]
    company, state = cases.ids[0], cases.states[0].hex()

    def as_member(member, text, may_fail=False):
        return server.sql(f"SET jindan.member = '{member}';\n{text}", "jindan_member", may_fail)

    def hand_in(member, made_from, to):
        return (f"SELECT hand_in('{company}', '\\x{made_from}', '\\x{to}', 'x', 3::smallint, '{{1,2,3,4}}');")

    seen = int(as_member(mine, "SELECT count(*) FROM company;"))
    assert seen == len(range(0, cases.count, len(cases.members))), seen
    assert as_member(other, f"SELECT count(*) FROM company WHERE id = '{company}';") == "0"
    assert as_member(other, f"SELECT count(*) FROM case_state WHERE company = '{company}';") == "0"
    assert server.sql("SELECT count(*) FROM company;", "jindan_member") == "0"
    assert "denied" in as_member(mine, f"UPDATE company SET stage = 5 WHERE id = '{company}';", True)
    assert "insufficient_privilege" in as_member(other, hand_in(other, state, "aa"), True)
    assert as_member(mine, hand_in(mine, state, "aa")) == "taken"
    assert as_member(mine, hand_in(mine, state, "aa")) == "known"
    assert as_member(mine, hand_in(mine, state, "bb")) == "fork"
    assert as_member(mine, f"SELECT encode(head, 'hex') FROM company WHERE id = '{company}';") == "aa"
    assert int(as_member(mine, f"SELECT count(*) FROM case_state WHERE company = '{company}';")) == 3


def measure(server, cases):
    me = f"SET jindan.member = '{cases.members[0]}';\n"
    mine = cases.ids[:: len(cases.members)][:1000]
    ids = "{" + ",".join(mine) + "}"
    # One company handed in by eight clients at once: one wins each round, the others are forks.
    write = (me + f"\\set k random(1, {len(mine)})\n"
             f"SELECT hand_in((('{ids}')::uuid[])[:k], (SELECT head FROM company WHERE id = (('{ids}')::uuid[])[:k]), "
             "decode(md5(random()::text || clock_timestamp()), 'hex'), 'x', 3::smallint, '{1,2,3,4}');\n")
    page = me + "SELECT id, name, stage, levels FROM company ORDER BY held_on DESC, id LIMIT 50;\n"
    search = me + "SELECT id, name FROM company WHERE name ILIKE '%한빛대%' ORDER BY name LIMIT 50;\n"
    whole = me + (f"SELECT content FROM case_state s JOIN company c ON c.id = s.company AND c.head = s.state "
                  f"WHERE c.id = '{cases.ids[0]}';\n")
    for title, script in (("page of a portfolio", page), ("search by name", search), ("one case", whole),
                          ("hand in", write), ("cohort of a pillar", me + "SELECT * FROM cohort(1);\n")):
        for clients in (1, 8):
            latency, rate = server.bench(script, clients)
            print(f"{title:22} {clients} clients: {latency:8.2f} ms, {rate:8.0f} a second")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("case", help="a case file to make the others from")
    parser.add_argument("--companies", type=int, default=160000)
    parser.add_argument("--members", type=int, default=200)
    options = parser.parse_args()
    with open(options.case, encoding="utf-8") as file:
        cases = Cases(json.load(file), options.companies, options.members)
    folder = tempfile.mkdtemp()
    os.chmod(folder, 0o755)
    server = Server(folder)
    try:
        seconds = fill(server, cases)
        size = int(server.sql("SELECT pg_database_size('postgres');")) / 1e6
        print(f"filled with {cases.count} cases in {seconds:.1f} s ({cases.count / seconds:.0f} a second), {size:.0f} MB")
        check(server, cases)
        print("identity, forks and access: as designed")
        measure(server, cases)
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
