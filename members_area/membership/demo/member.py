"""How the data modules describe one member. The people are invented."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Visibility = Mapping[str, str]

# Whom members of the demo let see what. Every other field stays as a new profile has it.
REACHABLE: Visibility = {"email": "members", "phone": "members", "pronouns": "members"}
KNOWN: Visibility = {
    "photo": "public",
    "pronouns": "members",
    "job_title": "public",
    "biography": "public",
    "email": "members",
}
QUIET: Visibility = {"photo": "me", "biography": "me", "interests": "me", "pronouns": "me"}


@dataclass(frozen=True)
class DemoMember:
    """One person, the seat they hold or held, and what their profile says.

    `since` and `until` are days as demo.workshop reads them: "2021-09-22", or a number of days before the load. `portrait`
    is the seed of a drawn photo; without one there is none.
    """

    name: str
    service: str
    role: str
    job_title: str
    since: str | int
    pronouns: str = ""
    phone: str = ""
    biography: str = ""
    interests: str = ""
    can_offer: str = ""
    offers: tuple[str, ...] = ()
    would_like: str = ""
    seeks: tuple[str, ...] = ()
    portrait: str = ""
    seen_by: Visibility = field(default_factory=dict)
    sign_in: str = ""
    until: str | int = ""
    end_reason: str = ""
    takes_over_from: str = ""
    moved_from: str = ""
    moved_on: str = ""
    suspended_since: int = 0
    suspended_reason: str = ""

    @property
    def first_name(self) -> str:
        return self.name.partition(" ")[0]

    @property
    def last_name(self) -> str:
        return self.name.partition(" ")[2]

    @property
    def email(self) -> str:
        """The address of a sign-in, or one at the service that no letter reaches."""
        letters = self.name.lower().replace(" ", ".").replace("'", "")
        return self.sign_in or f"{letters}@{self.service}.example.org"
