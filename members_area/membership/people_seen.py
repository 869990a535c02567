"""One member as members or the public may see them. What a person hides is left out the moment they are read."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from core.models import MusicService
from members_area.membership.models import Membership
from members_area.membership.models.profiles import FOR_EVERYONE, FOR_MEMBERS


@dataclass(frozen=True)
class PersonSeen:
    """A member as one kind of reader sees them. `shown` holds only what this reader may see."""

    pk: int
    name: str
    service: MusicService
    role: str
    since: Any
    shown: dict[str, Any]


def people_for_members() -> list[PersonSeen]:
    return [seen(membership, FOR_MEMBERS) for membership in _current()]


def person_with_colleagues(pk: int) -> tuple[PersonSeen | None, list[PersonSeen]]:
    """Return one member as the others see them, and who else sits for their service. None: not a member today."""
    own_service = Membership.objects.current().filter(person_id=pk).values("service")
    people = [seen(membership, FOR_MEMBERS) for membership in _current().filter(service__in=own_service)]
    return next((person for person in people if person.pk == pk), None), [p for p in people if p.pk != pk]


def people_of(service: MusicService) -> list[PersonSeen]:
    return [seen(membership, FOR_MEMBERS) for membership in _current().filter(service=service)]


def people_for_everyone() -> list[PersonSeen]:
    """Return those members who let everyone see something of theirs."""
    people = [seen(membership, FOR_EVERYONE) for membership in _current()]
    return [person for person in people if person.shown]


def member(pk: int) -> Membership | None:
    """Return the membership of somebody who is a member today, with all that they wrote about themselves."""
    return _current().filter(person_id=pk).first()


def seen(membership: Membership, audiences: Collection[str]) -> PersonSeen:
    """Return a person as one of `audiences` sees them: FOR_MEMBERS or FOR_EVERYONE."""
    person: Any = membership.person
    profile = getattr(person, "profile", None)
    return PersonSeen(
        pk=person.pk,
        name=person.get_full_name() or "A member",
        service=membership.service,
        role=membership.get_role_display(),
        since=membership.start_on,
        shown=profile.shown_to(audiences) if profile else {},
    )


def _current() -> Any:
    people = Membership.objects.current().select_related("service", "person__profile")
    by_name = people.order_by("person__last_name", "person__first_name", "pk")
    return by_name.prefetch_related("person__profile__offers", "person__profile__seeks")
