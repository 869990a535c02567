from django.apps import AppConfig


class MembershipConfig(AppConfig):
    name = "members_area.membership"
    label = "membership"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from accounts.mail import send_by
        from members_area.membership import leaks, signals  # noqa: F401 - connects the receivers
        from members_area.membership.mail import queue_account_mail

        leaks.register_ours()
        send_by(queue_account_mail)
