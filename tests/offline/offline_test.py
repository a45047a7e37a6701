# SPDX-License-Identifier: Apache-2.0
"""Offline, as the kernel sees it: strace watches every call about networks that the programs and their children make.

The command line may only ask the system's own cache who the user is (the C library does so through a local socket when
Qt asks for the user's folder). The window may use AF_UNIX, the sockets inside one machine, by which Qt's platform speaks
to the display, the session bus and the session manager. Without strace these tests fail: a
promise nobody looked at is no promise.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

CLI = os.environ["JINDAN_CLI"]
PROGRAM = os.environ["JINDAN_PROGRAM"]
SOURCE = pathlib.Path(os.environ["JINDAN_SOURCE"])
SAMPLE = SOURCE / "data/samples/busan-special-parts.jindan"

# What can open, use or prepare a way out of the process.
CALLS = "socket,connect,bind,listen,accept,accept4,sendto,sendmsg,sendmmsg,io_uring_setup"
NAME_SERVICE = 'sun_path="/var/run/nscd/socket"'
LINE = re.compile(r"^(?:\[pid +\d+\] |\d+ +)?(\w+)\((.*)$")


class Watched:
    """One run of a program and the calls it made."""

    def __init__(self, command, environment, folder, stdin=""):
        trace = pathlib.Path(folder) / "trace"
        trace.unlink(missing_ok=True)
        self.done = subprocess.run(["strace", "-f", "-qq", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", str(trace),
                                    *map(str, command)], env=environment, cwd=folder, input=stdin, capture_output=True,
                                   text=True, timeout=120, check=False)
        self.lines = trace.read_text(encoding="utf-8", errors="replace").splitlines() if trace.exists() else None

    def calls(self):
        for line in self.lines:
            if match := LINE.match(line):
                yield match.group(1), match.group(2)

    def outside(self, allows_local=False):
        """The calls that are not allowed."""
        found = []
        for name, rest in self.calls():
            local = "AF_UNIX" in rest or "AF_LOCAL" in rest
            if name == "socket":
                allowed = local  # by itself it reaches nobody
            elif name in ("connect", "bind"):
                allowed = local and (allows_local or NAME_SERVICE in rest)
            else:
                # What sends needs a socket that was allowed; what listens waits for others.
                allowed = name in ("sendto", "sendmsg", "sendmmsg")
            if not allowed:
                found.append(f"{name}({rest}")
        return found


class Offline(unittest.TestCase):
    def setUp(self):
        if shutil.which("strace") is None:
            self.fail("strace is not installed: nobody has looked whether the program stays offline "
                      "(scripts/test installs it)")
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)
        self.environment = {"PATH": os.environ["PATH"], "HOME": self.folder.name, "LANG": "C.UTF-8",
                            "JINDAN_WORKSPACE": str(self.path / "workspace")}
        if "JINDAN_DATA_DIR" in os.environ:
            self.environment["JINDAN_DATA_DIR"] = os.environ["JINDAN_DATA_DIR"]

    def watch(self, *command, **more):
        watched = Watched(command, {**self.environment, **more.pop("environment", {})}, self.path, **more)
        self.assertIsNotNone(watched.lines, watched.done.stderr)
        return watched


class TheWatcherSees(Offline):
    """Programs that do reach out are caught: else the silence below would mean nothing."""

    def run_python(self, code):
        return self.watch(sys.executable, "-c", code)

    def test_an_internet_socket(self):
        seen = self.run_python("import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM)")
        self.assertTrue(any("AF_INET" in call for call in seen.outside()), seen.lines)
        self.assertTrue(seen.outside(allows_local=True))

    def test_an_internet_socket_of_version_six(self):
        seen = self.run_python("import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)")
        self.assertTrue(seen.outside(allows_local=True), seen.lines)

    def test_a_connection(self):
        seen = self.run_python("import socket; s = socket.socket(); s.connect_ex(('127.0.0.1', 9))")
        self.assertTrue(any(call.startswith("connect") for call in seen.outside(allows_local=True)), seen.lines)

    def test_a_socket_of_a_child_and_of_a_thread(self):
        child = self.run_python("import subprocess, sys; subprocess.run([sys.executable, '-c', "
                                "'import socket; socket.socket()'])")
        self.assertTrue(child.outside(allows_local=True), child.lines)
        thread = self.run_python("import socket, threading; t = threading.Thread(target=socket.socket); t.start(); "
                                 "t.join()")
        self.assertTrue(thread.outside(allows_local=True), thread.lines)

    def test_a_local_connection_is_told_apart(self):
        seen = self.run_python("import socket; socket.socket(socket.AF_UNIX).connect_ex('/nowhere')")
        self.assertTrue(seen.outside(), seen.lines)
        self.assertEqual(seen.outside(allows_local=True), [])


class CommandLine(Offline):
    def test_every_command(self):
        out = self.path / "out"
        out.mkdir()
        csv = self.path / "line.csv"
        csv.write_text("time,current\n2026-01-01 00:00:00,1.5\n2026-01-01 00:01:00,1.6\n", encoding="utf-8")
        commands = {
            "assess": [SAMPLE, "--pdf", out / "a.pdf", "--json", out / "a.json", "--xlsx", out / "a.xlsx",
                       "--csv", out / "a.csv", "--png", out / "a.png"],
            "import": [out / "a.pdf", "--out", out / "again.jindan"],
            "report": [SAMPLE, "--out", out / "reports"],
            "money": [SAMPLE],
            "plan": [SAMPLE, "--budget", "50000000", "--months", "12"],
            "content": ["validate"],
            "benchmarks": ["list"],
            "check": [csv],
            "doctor": [],
        }
        known = self.commands()
        self.assertTrue(known)
        for name in known:
            # A command without arguments of its own here is at least watched while it explains itself.
            arguments = commands.get(name, ["--help"])
            with self.subTest(command=name):
                watched = self.watch(CLI, name, *arguments)
                self.assertEqual(watched.outside(), [])
                if name in commands:
                    self.assertIn(watched.done.returncode, (0, 3), watched.done.stderr)

    def test_mistakes_and_help(self):
        for arguments in (["--help"], ["--version"], ["nonsense"], ["assess", "missing.jindan"], ["doctor", "--list"]):
            with self.subTest(arguments=arguments):
                self.assertEqual(self.watch(CLI, *arguments).outside(), [])

    def commands(self):
        text = subprocess.run([CLI, "--lang", "en", "--help"], env=self.environment, capture_output=True, text=True,
                              check=True).stdout
        return re.findall(r"^  ([a-z]+) +\S", text.split("Subcommands:")[1], re.MULTILINE)


class Window(Offline):
    def test_start_and_close(self):
        watched = self.watch(PROGRAM, environment={"QT_QPA_PLATFORM": "offscreen", "JINDAN_NO_DIALOGS": "1",
                                                   "JINDAN_QUIT_AFTER_FIRST_FRAME": "1",
                                                   "XDG_RUNTIME_DIR": self.folder.name})
        self.assertEqual(watched.done.returncode, 0, watched.done.stderr)
        self.assertEqual(watched.outside(allows_local=True), [])

    def test_libraries_for_networks_are_not_loaded(self):
        libraries = subprocess.run(["ldd", PROGRAM], capture_output=True, text=True, check=True).stdout
        for name in ("Qt6Network", "libcurl", "Qt6WebEngine"):
            self.assertNotIn(name, libraries)


if __name__ == "__main__":
    unittest.main(verbosity=2)
