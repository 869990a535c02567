"""kill -9 while people write: what the site has said that it keeps is there, every file is whole, it answers again.

Granian as deploy/systemd/nwg.service starts it, begun again as systemd does. KILLS=50 kills more often and says what
that came to (with -s).
"""

import os
import time
from collections import defaultdict
from http.client import HTTPConnection
from pathlib import Path
from random import Random
from statistics import median

from config.tests.running_site import environment, wait_for
from config.tests.supervised import Service, granian
from config.tests.writers import Writers
from core.tests.programs import program
from deploy.processes import free_port

KILLS = int(os.environ.get("KILLS", "2"))
WHAT = ("a worker", "the main process", "a worker", "a worker", "all", "a worker")
PATIENCE = 120


def answers(port: int) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/healthz/", headers={"Host": "localhost"})
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def seconds_until_answer(port: int) -> float:
    begun = time.monotonic()
    while not answers(port):
        assert time.monotonic() - begun < PATIENCE, "it does not come back by itself"
        time.sleep(0.02)
    return time.monotonic() - begun


def test_what_the_site_said_that_it_keeps_outlives_every_kill(real_database: dict[str, str], tmp_path: Path) -> None:
    told = environment(
        tmp_path, DATABASE_URL=real_database["DATABASE_URL"], TRUSTED_PROXY_COUNT="1", EMAIL_URL="memorymail://"
    )
    port, draw, away = free_port(), Random(28), defaultdict(list)
    with program("config.tests.writers_site", told) as site:
        with Service("nwg.service", granian(port), told, tmp_path / "server.log") as service:
            world = site.ask("prepare", sets=1)
            wait_for(port)
            writers = Writers(port, world, seed=11)
            with writers.at_work() as said:
                for number in range(KILLS):
                    time.sleep(draw.uniform(0.1, 1.0))
                    kept, what = said.kept, WHAT[number % len(WHAT)]
                    assert service.kill(what, draw.randrange(2)), what
                    away[what].append(seconds_until_answer(port))
                    wait_until_kept_more(writers, kept)
        held = site.ask("look")

    if "KILLS" in os.environ:
        tell(writers, away, service)
        print(f"  files without their words read: {len(held['unread'])}; files that no row names: {held['unnamed']}")
    assert said.kept > 2 * KILLS
    assert said.lost(held) == []
    assert held["wrong"] == []
    assert not {sent.word for sent in said.sent["file", ""] if sent.is_kept} & set(held["unread"])
    assert said.odd == []


def wait_until_kept_more(writers: Writers, kept: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while writers.said.kept == kept:
        assert time.monotonic() < deadline, "it answers, and keeps nothing"
        time.sleep(0.02)


def tell(writers: Writers, away: dict[str, list[float]], service: Service) -> None:
    every = sorted(seconds for some in away.values() for seconds in some)
    print(f"\n{len(every)} kills, kept {writers.said.kept}, without an answer {writers.said.unanswered},")
    print(f"next answer: median {median(every):.2f} s, worst {every[-1]:.2f} s")
    for what, some in away.items():
        print(f"  {what}: {len(some)} times, median {median(some):.2f} s, worst {max(some):.2f} s")
    print(f"  begun {service.starts} times; {service.left_behind} processes outlived their main one")
