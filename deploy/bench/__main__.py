"""One run of `make bench`: prepares a site in a temporary folder, measures, prints, and writes docs/performance.md."""

import argparse
import gzip
import json
import sys
import tempfile
from pathlib import Path

from deploy.bench import load, report, servers
from deploy.bench.figures import Rounds
from deploy.local_nginx import NGINX

PAGE = servers.ROOT / "docs" / "performance.md"


def main() -> None:
    asked = read_arguments()
    missing = [name for name, found in (("wrk", load.WRK), ("nginx-light", NGINX)) if found is None]
    if missing:
        sys.exit(f"Not installed: {', '.join(missing)}. On Debian or Ubuntu: sudo apt-get install {' '.join(missing)}")
    with tempfile.TemporaryDirectory(prefix="nwg-bench-", ignore_cleanup_errors=True) as folder:
        words = run(Path(folder), asked)
    say(f"\n{words}\n")
    if not asked.dry:
        report.put_into(PAGE, words)
        say(f"Written to {PAGE.relative_to(servers.ROOT)}.")


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=3, help="of each measurement")
    parser.add_argument("--dry", action="store_true", help="print only")
    return parser.parse_args()


def run(folder: Path, asked: argparse.Namespace) -> str:
    """Measure everything and return the section for docs/performance.md."""
    say("Preparing a site with a blog …")
    (var := folder / "var").mkdir()
    told = servers.environment(var)
    path = servers.prepare(told)
    rounds: Rounds = {}
    with servers.all_ways(folder, told, path) as ways:
        for number in range(1, asked.rounds + 1):
            say(f"Round {number} of {asked.rounds}")
            for way in ways:
                for connections in (report.FEW, report.MANY):
                    measured = load.measure(way, path, connections=connections, seconds=asked.seconds)
                    rounds.setdefault((way.name, connections), []).append(measured)
                    say(f"  {way.name:36} {connections:3} connections {measured.rate:10,.0f} requests/s")
        costs = json.loads(servers.run_python(["-m", "deploy.bench.lookup", path], told))
        body = ways[0].ask(path)[2]
        names = [way.name for way in ways]
    sizes = len(body), len(gzip.compress(body, 9))
    return report.section(rounds, names, costs, sizes=sizes, seconds=asked.seconds)


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
