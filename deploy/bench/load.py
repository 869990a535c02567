"""One measurement: wrk asks for the page for some seconds, and the server's CPU is read before and after."""

import re
import shutil
import subprocess
from typing import NamedTuple

from deploy.bench.servers import HOST, Way

WRK = shutil.which("wrk")
PATIENCE = "60s"  # a page that is rendered waits behind 63 others
MILLISECONDS = {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60_000.0}


class Measured(NamedTuple):
    """Requests a second; 99th percentile of the answers and CPU of the server for one request, both in milliseconds."""

    rate: float
    p99: float
    cpu: float


def measure(way: Way, path: str, *, connections: int, seconds: int) -> Measured:
    """Ask for `path` over so many connections for so long. Raises RuntimeError where an answer was not the page."""
    status, store, _ = way.ask(path)
    if (status, store) != (200, way.store):
        raise RuntimeError(f"{way.name}: status {status}, X-Page-Store {store}.")
    command = [
        str(WRK), "-t2", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", PATIENCE,
        "-H", f"Host: {HOST}", "-H", "Accept-Encoding: gzip", f"http://127.0.0.1:{way.port}{path}",
    ]  # fmt: skip
    before = way.cpu()
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own words
    return read(said, cpu=way.cpu() - before)


def read(said: str, *, cpu: float) -> Measured:
    """Read what wrk says. Raises RuntimeError where it met errors."""
    if "Non-2xx" in said or "Socket errors" in said:
        raise RuntimeError(f"wrk met errors:\n{said}")
    rate, requests = _find(r"Requests/sec:\s+([\d.]+)", said), _find(r"(\d+) requests in", said)
    value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s|m)\b", said).groups()  # type: ignore[union-attr]  # it is always there
    return Measured(float(rate), float(value) * MILLISECONDS[unit], 1000 * cpu / float(requests))


def _find(pattern: str, said: str) -> str:
    found = re.search(pattern, said)
    if found is None:
        raise RuntimeError(f"wrk said something else:\n{said}")
    return found[1]
