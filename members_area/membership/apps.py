from django.apps import AppConfig


class MembershipConfig(AppConfig):
    name = "members_area.membership"
    label = "membership"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from members_area.membership import signals  # noqa: F401 - connects the receivers
