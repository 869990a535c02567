"""Run as a program: makes meetings and their people, and sends the reminders of one in a process that can be killed.

It reads {"op": name, …} line by line and answers {"ok": …} (core/tests/programs.py). The database is that of
DATABASE_URL, migrated already. A run is a copy of this process, which has started Django already: it stops at the
moment that it is told, to be killed.
"""

import os
import signal
import traceback
from datetime import timedelta
from typing import Any

import django

from core.tests.programs import serve

MOMENTS = ("writing", "written", "accepted")
PEOPLE = 6


def prepare() -> dict[str, Any]:
    """Return for each moment a meeting's key and the addresses of its people."""
    from django.utils import timezone

    from members_area.meetings.testing import make_group, make_meeting, put_in_group

    made = {}
    for moment in MOMENTS:
        group = make_group()
        people = [put_in_group(group).person.email for _ in range(PEOPLE)]
        meeting = make_meeting(group, status="draft", starts_at=timezone.now() + timedelta(days=5))
        made[moment] = {"meeting": meeting.pk, "people": people}
    return made


def begin(key: int, told: dict[str, str]) -> int:
    """Begin a run in a process of its own, with `told` in its environment, and return the number of that process."""
    from django.db import connections

    connections.close_all()  # the copy shall not talk on ours
    if pid := os.fork():
        return pid
    try:
        os.environ.update(told)
        run(key)
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def has_ended(pid: int) -> bool:
    """Say whether a run has ended. `end_of` can be asked for it all the same."""
    return os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def kill(pid: int) -> None:
    os.kill(pid, signal.SIGKILL)


def end_of(pid: int) -> int:
    """Wait for a run, and return how it has ended: 0, or less than that where it was killed."""
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def run(key: int) -> None:
    from django.conf import settings
    from django.core.management import call_command

    from members_area.meetings.models import Meeting

    settings.EMAIL_BACKEND = "members_area.meetings.tests.post_box.PostBox"
    stop_on_the_way()
    Meeting.objects.filter(pk=key).update(status="scheduled")
    for _ in range(2):
        call_command("remind_of_meetings")
        call_command("send_waiting_mail")


def stop_on_the_way() -> None:
    """Stop while a letter is being written, or between its writing and the moment when a worker takes it."""
    from members_area.meetings.tests.post_box import stop_here
    from members_area.membership.mail import delivery, queue

    def stopping(moment: str, act: Any) -> Any:
        def stop_first(*args: Any, **kwargs: Any) -> Any:
            stop_here(moment)
            return act(*args, **kwargs)

        return stop_first

    # `partial` is called when the letter's row is written and its transaction still open.
    queue.partial = stopping("writing", queue.partial)  # type: ignore[misc]  # a class gives way to a function
    delivery._claim = stopping("written", delivery._claim)


if __name__ == "__main__":
    django.setup()
    serve({"prepare": prepare, "begin": begin, "has_ended": has_ended, "kill": kill, "end_of": end_of})
