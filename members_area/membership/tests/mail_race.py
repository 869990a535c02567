"""Run as a program: many workers deliver the same e-mails at the same moment. Prints how often each one went out.

The database is that of DATABASE_URL, migrated already.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from threading import Barrier, Thread

ROOT = Path(__file__).resolve().parents[3]
WORKERS = 8


def set_up() -> None:
    sys.path[:0] = [str(ROOT), str(ROOT / "site")]
    import django

    django.setup()


def race(count: int) -> dict[str, int]:
    from django.core import mail
    from django.db import connection

    from members_area.membership.mail.delivery import deliver
    from members_area.membership.models import EmailLog

    keys = [
        EmailLog.objects.create(key=f"race-{n}", subject=f"race-{n}", kind="membership", recipient="a@example.org").pk
        for n in range(count)
    ]
    mail.outbox = []
    barrier = Barrier(WORKERS)

    def work() -> None:
        for key in keys:
            barrier.wait()
            deliver(key)
        connection.close()

    workers = [Thread(target=work) for _ in range(WORKERS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    times_sent = Counter(message.subject for message in mail.outbox)
    return {"once": sum(times == 1 for times in times_sent.values()), "sent": times_sent.total()}


if __name__ == "__main__":
    set_up()
    from django.conf import settings

    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    print(json.dumps(race(int(sys.argv[1]))))
