"""A process of the site that a test asks to do things there, one line a question."""

import json
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]


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


def serve(does: Mapping[str, Callable[..., Any]]) -> None:
    """Be such a process: answer each line with what `does` has for it, or with the traceback of what it raised."""
    answers, sys.stdout = sys.stdout, sys.stderr  # what a command says is no answer
    for line in sys.stdin:
        told = json.loads(line)
        try:
            answer = {"ok": does[told.pop("op")](**told)}
        except Exception:
            answer = {"failed": traceback.format_exc()}
        print(json.dumps(answer), file=answers, flush=True)
