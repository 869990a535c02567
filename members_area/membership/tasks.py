"""Work of membership that runs in the background where a worker runs, and at once where none does."""

from django_tasks import task

from members_area.membership.mail.delivery import deliver


@task()
def deliver_mail(log_id: int) -> None:
    deliver(log_id)
