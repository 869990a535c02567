"""Who the demo's people are on a given day, and who came in whose place."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Q

from core.models import MusicService
from members_area.membership.models import Membership

EDITOR, SECRETARY = "editor@nwg.example.org", "secretary@nwg.example.org"
FIRST_NAMES = ("Rhian", "Jonah", "Priscilla", "Dorothy", "Rafi", "Connie", "Leo", "Halina", "Bashir", "Una")
LAST_NAMES = ("Vale", "Peel", "Ekwueme", "Thwaite", "Marchbank")


@dataclass
class Cast:
    """The accounts of the membership's demo, by name."""

    people: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for person in get_user_model().objects.all():
            self.people[person.get_full_name()] = person

    @cached_property
    def editor(self) -> Any:
        return get_user_model().objects.get(email=EDITOR)

    @cached_property
    def secretary(self) -> Any:
        return get_user_model().objects.get(email=SECRETARY)

    def members_on(self, day: date) -> list[Membership]:
        """Return the seats that were held on a day, one for each person, in the order of services."""
        then = Membership.objects.filter(Q(end_on__isnull=True) | Q(end_on__gt=day), start_on__lte=day)
        seats = then.exclude(person=None).select_related("person", "service").order_by("service__name", "seat", "pk")
        return list({seat.person_id: seat for seat in seats}.values())


def substitute_from(service: MusicService) -> str:
    """Return the name of the colleague who comes where a member of a service cannot: always the same one."""
    first, last = divmod(service.pk, len(LAST_NAMES))
    return f"{FIRST_NAMES[first % len(FIRST_NAMES)]} {LAST_NAMES[last]}"
