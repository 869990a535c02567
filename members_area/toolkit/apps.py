from django.apps import AppConfig


class ToolkitConfig(AppConfig):
    name = "members_area.toolkit"
    label = "toolkit"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from members_area.membership.menu import Entry, add_to_menu

        add_to_menu(Entry("Toolkit", "toolkit", 15))
