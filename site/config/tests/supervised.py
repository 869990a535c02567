"""Runs a program as systemd runs a service of deploy/systemd: it begins again whenever it ends, and nothing is left of it.

What systemd does by a control group is done here by a session of processes: with `Restart=always` and
`KillMode=mixed` it kills all that a main process has left behind before it begins the next one.
"""

import os
import shlex
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from config.tests.running_site import ROOT
from deploy.processes import with_children

UNITS = ROOT / "deploy" / "systemd"
PATIENCE = 120


def words_of(unit: str, name: str) -> list[str]:
    """Return the words that a unit says of one of its settings, "ExecStart" for example; [] where it says none."""
    lines = (UNITS / unit).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    return next((shlex.split(line.partition("=")[2]) for line in lines if line.startswith(f"{name}=")), [])


def granian(port: int) -> list[str]:
    """Return what nwg.service starts, on another port."""
    program, *options = words_of("nwg.service", "ExecStart")
    options[options.index("--port") + 1] = str(port)
    return [sys.executable, "-m", Path(program).name, *options]


def worker(*more: str) -> list[str]:
    """Return what nwg-worker@1.service starts."""
    _, *words = words_of("nwg-worker@.service", "ExecStart")
    return [sys.executable, *(word.replace("%i", "1") for word in words), *more]


class Service:
    """A program that is started again until the block ends. What it says is in the file `log`."""

    def __init__(self, unit: str, command: list[str], told: dict[str, str], log: Path) -> None:
        self.command, self.told, self.log = command, told, log
        self.pause = float(words_of(unit, "RestartSec")[0])
        self.starts, self._ended, self.left_behind = 0, 0, 0
        self._is_over, self._process = threading.Event(), self._begin()
        self._keeper = threading.Thread(target=self._keep, name=unit)

    @property
    def pid(self) -> int:
        return self._process.pid

    def workers(self) -> list[int]:
        """Return the processes that the main one has started."""
        try:
            return with_children(self.pid)[1:]
        except FileNotFoundError:  # it is not there now
            return []

    def kill(self, what: str, choose: int = 0) -> bool:
        """Kill "a worker" (the one of the number `choose`), "the main process" or "all", and wait until what systemd
        does at once is done. Return whether there was one to kill."""
        main, starts, workers = self.pid, self.starts, self.workers()
        one = [workers[choose % len(workers)]] if workers else []
        doomed = {"a worker": one, "the main process": [main], "all": [main, *workers]}[what]
        for pid in doomed:
            _kill(pid)
        if what != "a worker":
            self._wait_for_end(main, starts)
        return bool(doomed)

    def _wait_for_end(self, main: int, starts: int) -> None:
        """Wait until a main process is dead and nothing of it lives. Raises AssertionError where something goes on."""
        deadline = time.monotonic() + PATIENCE
        while self._ended < starts or of_session(main):
            assert time.monotonic() < deadline, "something of it lives on"
            time.sleep(0.01)

    def __enter__(self) -> "Service":
        self._keeper.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._is_over.set()
        self._process.terminate()
        self._keeper.join(PATIENCE)

    def _begin(self) -> "subprocess.Popen[bytes]":
        self.starts += 1
        with self.log.open("ab") as log:
            return subprocess.Popen(
                self.command, cwd=ROOT, env=self.told, stdout=log, stderr=log, start_new_session=True
            )

    def _keep(self) -> None:
        while True:
            self._process.wait()
            left = of_session(self._process.pid)
            self.left_behind += len(left)
            for pid in left:
                _kill(pid)
            self._ended = self.starts
            if self._is_over.wait(self.pause):
                return
            self._process = self._begin()


def of_session(leader: int) -> list[int]:
    """Return the processes that live in the session of a process, which may be dead."""
    return [pid for pid in map(int, filter(str.isdigit, os.listdir("/proc"))) if _session_of(pid) == leader]


def _session_of(pid: int) -> int:
    try:
        state, _, _, session = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[:4]
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return int(session) if state not in "ZX" else 0


def _kill(pid: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
