from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "core"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from . import signals
        from .avif import use_quick_avif

        signals.guard_against_decompression_bombs()
        use_quick_avif()
