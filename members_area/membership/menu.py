"""The menu of the member area. Apps above membership add their entries to it in `ready()`."""

from dataclasses import dataclass

from django.urls import reverse


@dataclass(frozen=True)
class Entry:
    """A link of the menu; the lower `order`, the further to the left."""

    label: str
    url_name: str
    order: int
    also: tuple[str, ...] = ()  # beginnings of other addresses that belong to it

    @property
    def href(self) -> str:
        return reverse(self.url_name)

    def leads_to(self, path: str) -> bool:
        """Say whether a page belongs to this entry."""
        return path.startswith((self.href, *self.also))


def members_home() -> str:
    """Return the address of the member area's own front page, which editors write."""
    return reverse("wagtail_serve", args=["members/"])


_entries = {
    Entry("My service", "my_service", 20),
    Entry("Directory", "directory", 30),
    Entry("Search", "member_search", 40),
    Entry("Your profile", "profile", 50),
    Entry("E-mails", "email_preferences", 60),
}


def add_to_menu(entry: Entry) -> None:
    _entries.add(entry)


def entries() -> list[Entry]:
    return sorted(_entries, key=lambda entry: entry.order)
