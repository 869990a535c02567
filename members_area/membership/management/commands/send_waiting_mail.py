"""Tries again what could not be sent, and says what somebody has to look at."""

from typing import Any

from django.core.management import BaseCommand, CommandError, CommandParser

from members_area.membership.mail.delivery import deliver, mark_broken_off, put_back
from members_area.membership.models import EmailLog


class Command(BaseCommand):
    help = "Sends the e-mails that wait for another attempt, and lists those that were given up or broken off."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--again",
            type=int,
            metavar="NUMBER",
            help="put one e-mail of the list back first; of one that was broken off, ask the person first",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["again"] is not None and not put_back(log_id=options["again"]):
            raise CommandError(f"E-mail {options['again']} was neither given up nor broken off.")
        mark_broken_off()
        due = list(EmailLog.objects.due().order_by("pk").values_list("pk", flat=True))
        for log_id in due:
            deliver(log_id)
        sent = EmailLog.objects.filter(pk__in=due, status=EmailLog.Status.SENT).count()
        waiting = EmailLog.objects.filter(status=EmailLog.Status.WAITING).count()
        self.stdout.write(f"Sent: {sent}. Waiting: {waiting}.")
        for log in EmailLog.objects.to_look_at():
            words = f"{log.get_status_display()} ({log.last_error}), {log.get_kind_display().lower()}"
            self.stdout.write(f"Look at e-mail {log.pk} of {log.created_at:%d %B %Y}: {words}.")
