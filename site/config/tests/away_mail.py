"""Run as a program in the site's own settings: what test_away.py asks of the letters that wait for another attempt.

It reads {"op": name, …} line by line and answers {"ok": …} (core/tests/programs.py).
"""

from typing import Any

import django

from core.tests.programs import serve


def _waiting() -> Any:
    from django.db import close_old_connections

    from members_area.membership.models import EmailLog

    close_old_connections()  # the database may have been away in between
    return EmailLog.objects.filter(status=EmailLog.Status.WAITING, attempts__gt=0)


def count() -> int:
    return int(_waiting().count())


def make_due() -> int:
    """Let the time of every letter have come; return how many there are."""
    from django.utils import timezone

    return int(_waiting().update(due_at=timezone.now()))


def send() -> None:
    """Do what cron does every few minutes."""
    from django.core.management import call_command
    from django.db import close_old_connections

    close_old_connections()
    call_command("send_waiting_mail")


if __name__ == "__main__":
    django.setup()
    serve({"count": count, "make_due": make_due, "send": send})
