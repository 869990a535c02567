from django.apps import AppConfig


class ToolkitConfig(AppConfig):
    name = "members_area.toolkit"
    label = "toolkit"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from members_area.toolkit import access_report, leaks, signals  # noqa: F401 - connects the receivers

        access_report.register_ours()
        leaks.register_ours()
        self.add_to_the_member_area()
        self.offer_what_can_be_taken_up()

    def add_to_the_member_area(self) -> None:
        """Add the toolkit to the menu, to what is next for a member, to the search, and to "Your data"."""
        from members_area.membership import next_steps, search_results
        from members_area.membership.menu import Entry, add_to_menu
        from members_area.membership.personal_data import add_kind
        from members_area.toolkit import home_steps, personal_data, search

        add_to_menu(Entry("Toolkit", "toolkit", 15))
        next_steps.know(home_steps.facts)
        next_steps.register(home_steps.the_plan, order=15)
        search_results.register(search.FINDER)
        for kind in personal_data.KINDS:
            add_kind(kind)

    def offer_what_can_be_taken_up(self) -> None:
        """Let members take a decision, or something from the library, into their plan from where it stands."""
        from core.offers import register
        from members_area.meetings.models import Decision
        from members_area.toolkit import offering
        from resources.models import LibraryPage

        register(Decision, offering.take_up_decision)
        register(LibraryPage, offering.take_up_page)
