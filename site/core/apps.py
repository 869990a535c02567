from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "core"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from . import access_report, signals
        from .avif import use_quick_avif
        from .gated_pictures import keep_moved_collections_in_place
        from .leaks import private
        from .models.site_settings import next_announcement
        from .page_store import moments, watch
        from .trash.place import keep_out_of_the_cms

        signals.guard_against_decompression_bombs()
        use_quick_avif()
        keep_moved_collections_in_place()
        keep_out_of_the_cms()
        access_report.register_ours()
        private.register_ours()
        watch.start_watching()
        moments.register(next_announcement)
