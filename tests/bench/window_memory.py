# SPDX-License-Identifier: Apache-2.0
"""The memory of the window through a whole diagnosis by keys. Without the interface of screen readers, which has memory
of its own: the database says how far it has come."""
import os
import shutil
import sqlite3
import sys
import time

import truth
from session import KEPT, Session, wait_for

COMPANY = ("Hanbit Precision", "C25", "Busan", "35")


def memory(process):
    """Resident now and at most, in MB."""
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        lines = dict(line.split(":", 1) for line in status)
    return [int(lines[name].split()[0]) / 1000 for name in ("VmRSS", "VmHWM")]


class Diagnosis:
    def __init__(self, session):
        self.session = session
        self.process = session.start_program()
        self.workspace = truth.Workspace(session.database)

    def press(self, *keys):
        assert self.session.run("xdotool", "key", *keys), keys

    def type(self, text):
        assert self.session.run("xdotool", "type", "--delay", "2", text), text

    def count(self, table):
        try:
            return len(self.workspace.rows(f"SELECT 1 FROM {table}"))
        except sqlite3.OperationalError:
            return 0

    def settle(self):
        """Until the program has done nothing for half a second."""
        def ticks():
            with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as stat:
                return stat.read().rsplit(")", 1)[1].split()[11:13]
        before, calm = ticks(), 0
        while calm < 5:
            time.sleep(0.1)
            now = ticks()
            before, calm = now, calm + 1 if now == before else 0

    def measure(self, where):
        self.settle()
        self.session.screenshot(where.replace(" ", "-"))
        now, most = memory(self.process)
        print(f"{where:22} {now:6.1f} MB, at most {most:6.1f} MB", flush=True)

    def begin(self):
        wait_for("the window", lambda: self.session.run("xdotool", "search", "--onlyvisible", "--name", "Jindan"))
        self.measure("home")
        self.press("Tab", "Tab", "Return")
        self.settle()
        name, industry, region, employees = COMPANY
        for text in (name, industry, region):
            self.type(text)
            self.press("Tab")
        self.type(employees)
        self.press("Tab", "Tab", "Return")
        wait_for("the visit", lambda: self.count("visit") == 1)

    def answer_all(self):
        questions = len(truth.questions(quick=False))
        for place in range(1, questions + 1):
            self.press(str(place % 5 + 1))
            wait_for(f"answer {place}", lambda: self.count("answer") == place)
            if place < questions:
                self.press("Return")
        self.measure("after the interview")

    def open_result(self):
        self.press("Return")
        self.settle()
        if not self.count("visit WHERE finished = 1"):
            self.press("Return")  # asked once more before the result
        wait_for("the result", lambda: self.count("visit WHERE finished = 1"))
        self.measure("result")

    def open_report(self):
        self.press("Tab", "Return")
        self.settle()
        for _ in range(40):
            # Whatever scrolls: over the page, every sheet of the preview is painted.
            self.session.run("xdotool", "mousemove", "800", "500", "click", "--repeat", "8", "5")
        self.measure("report to its end")


def main():
    with Session("memory", "en_US.UTF-8") as session:
        session.environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        diagnosis = Diagnosis(session)
        diagnosis.begin()
        diagnosis.answer_all()
        diagnosis.open_result()
        diagnosis.open_report()
        for file in session.folder.glob("*.png"):
            os.makedirs(KEPT, exist_ok=True)
            shutil.copy(file, KEPT)


if __name__ == "__main__":
    main()
    sys.exit(0)
