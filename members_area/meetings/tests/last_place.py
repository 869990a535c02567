"""Run as a program: eight members press "I am coming" for the last place of a meeting at the same moment.

The database is that of DATABASE_URL, migrated already. Each process is a browser of its own. Afterwards whoever comes
says no, one after another, until the waiting list is empty. Prints, as JSON, how many came and waited in each round, in
how many the list was in order, how many moved up in turn, and the answers of the site.
"""

import json
import os
import sys
from collections import Counter
from multiprocessing import get_context
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
MEMBERS = 8


def set_up() -> None:
    sys.path[:0] = [str(ROOT), str(ROOT / "site")]
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.test"
    import django

    django.setup()


def press(person: int, meetings: list[int], barrier: Any, answers: Any) -> None:
    """Answer each meeting as one person, at the moment when all the others do."""
    from accounts.models import User
    from members_area.membership.testing import signed_in

    browser = signed_in(User.objects.get(pk=person))
    outcomes: Counter[str] = Counter()
    for meeting in meetings:
        barrier.wait()
        try:
            response = browser.post(f"/members/meetings/{meeting}/answer/", {"answer": "accepted"})
            outcomes[str(response.status_code)] += 1
        except Exception as error:  # what must not happen is counted by its name
            outcomes[f"{type(error).__name__}: {error}"] += 1
        barrier.wait()
    answers.put(dict(outcomes))


def make_rounds(rounds: int) -> tuple[list[int], list[int]]:
    """Return eight members, and for each round a meeting with one place left of two."""
    from members_area.meetings.services.coming import answer
    from members_area.meetings.testing import make_meeting
    from members_area.membership.testing import make_membership, make_service

    name = f"last-place-{os.getpid()}"
    services = [make_service(f"{name} {number}", slug=f"{name}-{number}") for number in range(MEMBERS + 1)]
    first, *people = [make_membership(service, person=person(name, at)).person for at, service in enumerate(services)]
    meetings = [make_meeting(capacity=2) for _ in range(rounds)]
    for meeting in meetings:
        answer(meeting=meeting, person=first, answer="accepted")
    return [person.pk for person in people], [meeting.pk for meeting in meetings]


def person(name: str, number: int) -> Any:
    from core.testing import make_user

    return make_user(f"{name}-{number}@example.org", first_name="Asha", last_name=f"Member{number}")


def move_all_up(meeting: Any) -> int:
    """Let those who come say no until nobody waits. Return how many moved up in their turn, with the place left."""
    from members_area.meetings.services.coming import answer

    in_turn = 0
    for waiting in list(meeting.registrations.order_by("pk").filter(answer="waiting")):
        leaving = meeting.registrations.accepted().order_by("pk").last()
        answer(meeting=meeting, person=leaving.person, answer="declined")
        place = meeting.registrations.get(pk=waiting.pk).place
        in_turn += place == leaving.place and meeting.registrations.accepted().count() == meeting.capacity
    return in_turn


def race(rounds: int) -> dict[str, Any]:
    from django.db import connections

    from members_area.meetings.models import Meeting

    people, meetings = make_rounds(rounds)
    connections.close_all()  # each process has its own: they are copies of this one, which has started Django already
    context = get_context("fork")
    barrier, answers = context.Barrier(MEMBERS), context.Queue()
    processes = [context.Process(target=press, args=(person, meetings, barrier, answers)) for person in people]
    for process in processes:
        process.start()
    outcomes: Counter[str] = Counter()
    for _ in processes:
        outcomes.update(answers.get(timeout=500))
    for process in processes:
        process.join()
    came: Counter[str] = Counter()
    in_order = moved_up = 0
    for meeting in Meeting.objects.filter(pk__in=meetings):
        waiting = [row.pk for row in meeting.registrations.waiting()]
        came[f"{meeting.registrations.accepted().count()} come, {len(waiting)} wait"] += 1
        in_order += waiting == sorted(waiting)  # they were written one after another, so the keys say who was first
        moved_up += move_all_up(meeting)
    return {"came": dict(came), "in order": in_order, "moved up in turn": moved_up, "answers": dict(outcomes)}


if __name__ == "__main__":
    set_up()
    print(json.dumps(race(int(sys.argv[1]))))
