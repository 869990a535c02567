"""Run as a program: many processes approve applications for one service at the same moment, round after round.

The database is that of DATABASE_URL, migrated already. Prints, as JSON, how many rounds sold more than two seats, how
many approvals succeeded and how the others were refused.
"""

import json
import os
import sys
from collections import Counter
from multiprocessing import get_context
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
APPROVERS = 8


def set_up() -> None:
    sys.path[:0] = [str(ROOT), str(ROOT / "site")]
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.test"
    import django

    django.setup()


def approve(keys: list[int], barrier: Any, answers: Any) -> None:
    """Approve one application in each round, at the moment when all the others do."""
    from django.core.exceptions import ValidationError

    from members_area.membership import services
    from members_area.membership.models import MembershipApplication

    outcomes: Counter[str] = Counter()
    for key in keys:
        application = MembershipApplication.objects.get(pk=key)
        barrier.wait()
        try:
            services.approve(application=application, by=None)
            outcomes["approved"] += 1
        except services.NoFreeSeat:
            outcomes["no free seat"] += 1
        except ValidationError as refusal:
            outcomes[" ".join(refusal.messages)] += 1
        except Exception as error:  # what must not happen is counted by its name
            outcomes[f"{type(error).__name__}: {error}"] += 1
        barrier.wait()
    answers.put(dict(outcomes))


def make_rounds(rounds: int) -> list[list[int]]:
    """Return for each round the applications of as many people for one service with two free seats."""
    from members_area.membership.testing import make_application, make_service

    made = []
    for number in range(rounds):
        service = make_service(f"Race {os.getpid()} {number}", slug=f"race-{os.getpid()}-{number}")
        addresses = [f"race{os.getpid()}-{number}-{seat}@example.org" for seat in range(APPROVERS)]
        made.append([make_application(service, email=address).pk for address in addresses])
    return made


def race(rounds: int) -> dict[str, Any]:
    from django.db import connections

    from members_area.membership.models import Membership, MembershipApplication

    keys = make_rounds(rounds)
    connections.close_all()  # each process has its own: they are copies of this one, which has started Django already
    context = get_context("fork")
    barrier, answers = context.Barrier(APPROVERS), context.Queue()
    processes = [
        context.Process(target=approve, args=([row[number] for row in keys], barrier, answers))
        for number in range(APPROVERS)
    ]
    for process in processes:
        process.start()
    outcomes: Counter[str] = Counter()
    for _ in processes:
        outcomes.update(answers.get(timeout=500))
    for process in processes:
        process.join()
    seats = []
    for row in keys:
        service = MembershipApplication.objects.get(pk=row[0]).service
        seats.append(Membership.objects.open().filter(service=service).count())
    return {"rounds": rounds, "seats": dict(Counter(seats)), "outcomes": dict(outcomes)}


if __name__ == "__main__":
    set_up()
    print(json.dumps(race(int(sys.argv[1]))))
