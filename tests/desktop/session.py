# SPDX-License-Identifier: Apache-2.0
"""A desktop of the test's own: X server, window manager, message bus and home folder, all ended by their process."""
import importlib.util
import os
import pathlib
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback

SECONDS = 110  # for a whole test, so that it ends by itself before the 120 s of CMakeLists.txt
PATIENCE = 20  # for one thing to happen, on a busy machine too
PROGRAM = pathlib.Path(os.environ["JINDAN_PROGRAM"])
DATA = pathlib.Path(os.environ["JINDAN_DATA_DIR"])
KEPT = pathlib.Path(os.environ["JINDAN_SCREENSHOTS"])

PROGRAMS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "import": "imagemagick",
            "dbus-run-session": "dbus-daemon", "/usr/libexec/at-spi-bus-launcher": "at-spi2-core"}
MODULES = {"dogtail": "python3-dogtail"}


def require_packages():
    """A test that cannot run has failed; it says what to install."""
    missing = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    missing += [package for module, package in MODULES.items() if importlib.util.find_spec(module) is None]
    if missing:
        sys.exit("The desktop tests need these Debian packages: " + " ".join(missing))


def wait_for(what, condition, seconds=PATIENCE):
    """The first true value of the condition, asked again and again; nothing here sleeps for a fixed time."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.02)


def end(process):
    """What reads from us ends when there is nothing more to read, the rest by a signal."""
    if process.stdin:
        process.stdin.close()
    elif process.poll() is None:
        process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()


class Session:
    def __init__(self, name, locale):
        self.name = name
        self.locale = locale
        self.processes = []
        self.program = None
        self.describe = None  # tells what the window shows, for the report of a failure
        self.shots = 0

    def __enter__(self):
        require_packages()
        signal.signal(signal.SIGALRM, self.give_up)
        signal.alarm(SECONDS)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="jindan-desktop-"))
        try:
            self.set_environment()
            self.start_display()
            self.start_bus()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, kind, error, trace):
        signal.alarm(0)
        if kind is not None:
            traceback.print_exception(kind, error, trace)  # dogtail takes Python's own report away
            self.report()
        self.close()

    def give_up(self, *_):
        raise TimeoutError(f"the test has taken more than {SECONDS} s")

    def set_environment(self):
        """For the processes of the session. This one needs the bus alone, and no display that may vanish under it."""
        folders = {name: self.folder / name.lower() for name in ("HOME", "XDG_RUNTIME_DIR", "JINDAN_WORKSPACE")}
        for folder in folders.values():
            folder.mkdir(mode=0o700)
        self.environment = {name: str(folder) for name, folder in folders.items()} | {
            "PATH": os.environ["PATH"], "LANG": self.locale, "LC_CTYPE": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "JINDAN_DATA_DIR": str(DATA), "JINDAN_NO_DIALOGS": "1"}
        self.database = folders["JINDAN_WORKSPACE"] / "workspace.sqlite"
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS"):
            os.environ.pop(name, None)
        os.environ["ATSPI_NO_CACHE"] = "1"  # what is read is what the program says now

    def start(self, *command, **more):
        with open(self.folder / f"{pathlib.Path(command[0]).name}.log", "ab") as log:
            pipes = {"stdin": subprocess.DEVNULL, "stdout": log, "stderr": log, **more}
            process = subprocess.Popen(command, env=self.environment, **pipes)
        self.processes.append(process)
        return process

    def run(self, *command):
        """Whether a short command of the session succeeds."""
        return subprocess.run(command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              check=False, timeout=PATIENCE).returncode == 0

    def start_display(self):
        ours, theirs = os.pipe()
        # Large enough for the window with the window manager's frame.
        self.start("Xvfb", "-displayfd", str(theirs), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset",
                   pass_fds=(theirs,))
        os.close(theirs)
        with open(ours, encoding="ascii") as display:
            if not select.select([display], [], [], PATIENCE)[0]:
                raise AssertionError("Xvfb does not start")
            self.environment["DISPLAY"] = ":" + display.readline().strip()
        self.start("openbox", "--sm-disable")
        wait_for("the window manager", lambda: self.run("xdotool", "get_num_desktops"))

    def start_bus(self):
        """The bus lives until the standard input of `cat` is closed, and the accessibility bus no longer than it."""
        bus = self.start("dbus-run-session", "--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat',
                         stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        address = bus.stdout.readline().decode().strip()
        assert address, "dbus-run-session does not start"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"] = address

    def start_program(self):
        self.program = self.start(PROGRAM)
        return self.program

    def kill_program(self):
        """As when the power goes."""
        self.program.send_signal(signal.SIGKILL)
        assert self.program.wait(5) == -signal.SIGKILL

    def screenshot(self, name):
        self.shots += 1
        self.run("import", "-window", "root", str(self.folder / f"{self.shots:02}-{name}.png"))

    def report(self):
        self.screenshot("at-the-end")
        if self.describe and self.program.poll() is None:
            print("The window shows:", self.describe(), sep="\n", file=sys.stderr)
        kept = KEPT / self.name
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(parents=True)
        for file in [*self.folder.glob("*.png"), *self.folder.glob("*.log")]:
            shutil.copy(file, kept)
        print(f"Screenshots and logs: {kept}", file=sys.stderr)

    def close(self):
        for process in reversed(self.processes):
            end(process)
        shutil.rmtree(self.folder, ignore_errors=True)
