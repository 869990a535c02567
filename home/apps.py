from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "home"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from core.page_store import moments
        from home.models.events import next_end

        moments.register(next_end)
