from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    name = "members_area.meetings"
    label = "meetings"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from members_area.meetings import signals  # noqa: F401 - connects the receivers
