"""A process of the site that a test asks to do things there, one line a question."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from config.tests.running_site import ROOT


class Program:
    def __init__(self, module: str, told: dict[str, str]) -> None:
        command, pipe = [sys.executable, "-m", module], subprocess.PIPE
        self.process = subprocess.Popen(command, cwd=ROOT, env=told, stdin=pipe, stdout=pipe, text=True)

    def ask(self, op: str, **told: Any) -> Any:
        """Return the answer. Raises AssertionError, with the traceback, where there is none."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps({"op": op, **told}) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, f"the program has died at {op}"
        answer = json.loads(line)
        assert "failed" not in answer, answer["failed"]
        return answer["ok"]


@contextmanager
def program(module: str, told: dict[str, str]) -> Iterator[Program]:
    started = Program(module, told)
    with started.process:
        try:
            yield started
        finally:
            started.process.kill()
