"""Run as a program in the site's own settings: says how many letters wait for another attempt, or lets them be due."""

import sys

import django


def main() -> None:
    from django.utils import timezone

    from members_area.membership.models import EmailLog

    waiting = EmailLog.objects.filter(status=EmailLog.Status.WAITING, attempts__gt=0)
    if sys.argv[1:] == ["due"]:
        waiting.update(due_at=timezone.now())
    print(f"{waiting.count()} waits")


if __name__ == "__main__":
    django.setup()
    main()
