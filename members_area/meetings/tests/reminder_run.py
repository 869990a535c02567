"""Run as a program: makes a meeting and its people ("prepare"), or sends its reminders ("run" and the meeting's key).

The database is that of DATABASE_URL, migrated already. A run stops at the moment that the environment names, to be killed.
"""

import json
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
MOMENTS = ("writing", "written", "accepted")
PEOPLE = 6


def set_up() -> None:
    sys.path[:0] = [str(ROOT), str(ROOT / "site")]
    import django

    django.setup()


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
    set_up()
    if sys.argv[1] == "prepare":
        print(json.dumps(prepare()))
    else:
        run(int(sys.argv[2]))
