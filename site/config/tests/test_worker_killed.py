"""kill -9 of the worker in the middle of its tasks: each is done in the end, and no e-mail is sent twice.

Begun again as systemd begins nwg-worker@1. KILLS=20 kills more often, on SQLite too, and says what that came to (-s).
"""

import os
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest

from config.tests.running_site import environment
from config.tests.supervised import Service, worker
from core.tests.programs import Program, program
from deploy.services import Mail, running

KILLS = int(os.environ.get("KILLS", "2"))
EACH = 8  # words before each kill: for each an e-mail and a file
PATIENCE = 300  # seconds: a task whose worker died twice waits for a minute


def test_each_task_of_a_killed_worker_is_done_and_no_e_mail_is_sent_twice(
    real_database: dict[str, str], tmp_path: Path
) -> None:
    if "KILLS" not in os.environ and real_database["DATABASE_URL"].startswith("sqlite"):
        pytest.skip("In the long run only: a worker stands beside PostgreSQL.")
    mail, draw = Mail(), Random(28)
    told = environment(tmp_path, DATABASE_URL=real_database["DATABASE_URL"], HAS_WORKER="on", EMAIL_URL=mail.address)
    words = [f"word-{number}x" for number in range(EACH * (KILLS + 1))]
    with running(mail), program("config.tests.writers_site", told) as site:
        site.ask("prepare", sets=1)
        command = worker("--interval", "0.1")
        with Service("nwg-worker@.service", command, told, tmp_path / "worker.log") as service:
            for number in range(KILLS):
                site.ask("enqueue", words=words[EACH * number :][:EACH])
                wait_for_mail(mail, words, draw.randrange(1, EACH))
                time.sleep(draw.uniform(0, 0.05))
                service.kill("all")
            site.ask("enqueue", words=words[-EACH:])
            wait_until_done(site)
        done = site.ask("done")

    sent = Counter(address for address in map(str, (message["To"] for message in mail.messages)) if "word-" in address)
    unclear = {address for address, status in done["mail"].items() if status == "unclear"}
    if "KILLS" in os.environ:
        print(
            f"\n{KILLS} kills: {done['tasks']}, taken up {done['taken up']}, unclear {len(unclear)}, {done['workers']}"
        )
        print(f"  of the unclear had arrived: {len(unclear & set(sent))}")
    assert len(done["mail"]) == len(words)
    assert max(sent.values()) == 1, "an e-mail was sent twice"
    assert set(done["mail"]) - unclear == set(sent) - unclear, "sent and noted are not the same"
    assert set(done["mail"].values()) <= {"sent", "unclear"}
    assert len(unclear) <= KILLS
    assert unclear <= set(done["to look at"]), "an e-mail is lost without a word"
    assert done["unread"] == []
    assert set(done["tasks"]) == {"SUCCESSFUL"}
    assert len(done["workers"]) == 1, "it came back under another name"


def wait_for_mail(mail: Mail, words: list[str], more: int) -> None:
    """Wait until the worker has sent so many e-mails since it began."""
    wanted = len(mail.messages) + more
    deadline = time.monotonic() + PATIENCE
    while len(mail.messages) < wanted:
        assert time.monotonic() < deadline, "the worker sends nothing"
        time.sleep(0.002)


def wait_until_done(site: Program) -> Any:
    deadline = time.monotonic() + PATIENCE
    while site.ask("waiting"):
        assert time.monotonic() < deadline, "something is never done"
        time.sleep(0.3)
