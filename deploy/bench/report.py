"""Writes what was measured: to the terminal, and between its two marks into docs/performance.md."""

import os
import platform
import re
import subprocess
from importlib.metadata import version
from pathlib import Path

from deploy.bench import figures
from deploy.bench.figures import Rounds, Spread
from deploy.local_nginx import NGINX

BEGIN, END = "<!-- written by `make bench` -->", "<!-- end of what `make bench` writes -->"
FEW, MANY = 16, 64
STATIC, FILES, STORE, _GUNICORN, RENDERED = range(5)  # the order of servers.all_ways


def section(rounds: Rounds, names: list[str], costs: dict[str, float], *, sizes: tuple[int, int], seconds: int) -> str:
    """Return the section "A public page"."""
    number = len(rounds[names[0], FEW])
    return "\n".join([
        "## A public page",
        "",
        f"One blog post of {sizes[0] / 1000:.1f} kB HTML, {sizes[1] / 1000:.1f} kB with gzip, asked for by wrk on the",
        "same machine, which so shares its cores with the server; the site and nginx have two workers each.",
        f"In each of {number} rounds every way is measured for {seconds} seconds, one after the other. A figure is the",
        "median, with the least and the most. Only ratios can be compared between machines. A server with more threads",
        "takes more of the shared cores from wrk, so that its share can pass 100%: see the CPU of a request.",
        "",
        machine(),
        "",
        *_table(rounds, names, FEW),
        "",
        *_table(rounds, names, MANY),
        "",
        *_goals(rounds, names),
        "",
        "What the store's own steps cost in a process:",
        "",
        "| step | microseconds |",
        "|---|---|",
        *(f"| {step} | {cost:.1f} |" for step, cost in costs.items()),
    ])  # fmt: skip


def _table(rounds: Rounds, names: list[str], connections: int) -> list[str]:
    head = (
        f"| {connections} connections | requests/s | share of nginx's static file | 99th percentile | CPU a request |"
    )
    return [head, "|---|---|---|---|---|", *(_row(rounds, names, name, connections) for name in names)]


def _row(rounds: Rounds, names: list[str], name: str, connections: int) -> str:
    rate = figures.of(rounds, name, connections, lambda measured: measured.rate)
    p99 = figures.of(rounds, name, connections, lambda measured: measured.p99)
    cpu = figures.of(rounds, name, connections, lambda measured: measured.cpu)
    share = figures.ratio(rounds, name, names[STATIC], connections)
    of_static = "{:.0%}" if share.middle > 0.01 else "{:.2%}"
    cells = [_words(rate, "{:,.0f}"), _words(share, of_static), _words(p99, "{:,.1f}") + " ms", f"{cpu.middle:.3f} ms"]
    return f"| {name} | {' | '.join(cells)} |"


def _words(figure: Spread, form: str) -> str:
    return f"{form.format(figure.middle)} ({form.format(figure.least)} to {form.format(figure.most)})"


def _goals(rounds: Rounds, names: list[str]) -> list[str]:
    """Return the goals, each with what came out."""
    store = figures.ratio(rounds, names[STORE], names[STATIC], FEW).middle
    files = figures.ratio(rounds, names[FILES], names[STATIC], FEW).middle
    times = [figures.ratio(rounds, names[way], names[RENDERED], FEW).middle for way in (STORE, FILES)]
    p99 = [figures.of(rounds, names[way], MANY, lambda measured: measured.p99).middle for way in (STATIC, STORE)]
    return [
        "| goal | measured |",
        "|---|---|",
        f"| the store under Granian: at least 50% of nginx's static file | {store:.0%} |",
        f"| nginx with the store's files: at least 85% of it | {files:.0%} |",
        f"| at least 250 times the page that is rendered each time | Granian {times[0]:.0f}, nginx {times[1]:.0f} |",
        f"| 99th percentile of the store under Granian, {MANY} connections: below 15 ms where nginx's is below 5 ms"
        f" | {p99[1]:.1f} ms, nginx {p99[0]:.1f} ms |",
    ]  # fmt: skip


def machine() -> str:
    """Return a line on the machine that measured, without its name."""
    memory = int(_of_file("/proc/meminfo", r"MemTotal:\s+(\d+)")) / 1024 / 1024
    processor = _of_file("/proc/cpuinfo", r"model name\s*:\s*(.+)")
    kernel = ".".join(platform.release().split(".")[:2])
    said = subprocess.run([str(NGINX), "-v"], capture_output=True, text=True, check=True).stderr  # noqa: S603
    nginx = said.strip().rpartition("/")[2]
    versions = f"Python {platform.python_version()}, Granian {version('granian')}, nginx {nginx}"
    return f"Machine: {os.cpu_count()} cores ({processor}), {memory:.0f} GB, Linux {kernel}; {versions}."


def _of_file(file: str, pattern: str) -> str:
    found = re.search(pattern, Path(file).read_text())
    return found[1].strip() if found else "unknown"


def put_into(file: Path, words: str) -> None:
    """Put the section in the place of the last one; what else stands in the file stays as it is."""
    page = file.read_text(encoding="utf-8") if file.exists() else "# Performance\n"
    ours = f"{BEGIN}\n{words}\n{END}"
    if BEGIN in page:
        before, _, rest = page.partition(BEGIN)
        page = f"{before}{ours}{rest.partition(END)[2]}"
    else:
        page = f"{page.rstrip()}\n\n{ours}\n"
    file.write_text(page, encoding="utf-8")
