from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    name = "members_area.meetings"
    label = "meetings"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from members_area.meetings import access_report, coming_signals, leaks, signals  # noqa: F401 - connects the receivers
        from members_area.meetings.emails import audiences

        access_report.register_ours()
        leaks.register_ours()
        audiences.register_ours()
        self.add_to_the_member_area()

    def add_to_the_member_area(self) -> None:
        """Add what meetings have to say to the menu, the member's home, the search and "Your data"."""
        from members_area.meetings import home_panels, personal_data, search
        from members_area.membership import home_panels as home
        from members_area.membership import next_steps, search_results
        from members_area.membership.menu import Entry, add_to_menu
        from members_area.membership.personal_data import add_kind

        also = tuple(f"/members/{part}/" for part in ("papers", "actions", "decisions", "groups", "calendar"))
        add_to_menu(Entry("Meetings", "meetings_list", 10, also))
        home.register(home_panels.meetings_at_home, order=10)
        next_steps.register(home_panels.answer_the_next_meeting, order=5)
        next_steps.register(home_panels.correct_the_minutes, order=6)
        search_results.register(search.FINDER)
        for kind in personal_data.KINDS:
            add_kind(kind)
