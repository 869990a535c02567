"""What is next for a member: a list to which every app of the member area adds, without membership knowing them.

An app calls `register` in its `ready()` with a function of the request and the membership that returns steps.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from members_area.membership.models import SEATS, Membership
from members_area.membership.policies import remember_membership


@dataclass(frozen=True)
class Step:
    """One thing to do: what it is, why, and where. `due` sorts what has a date to the top."""

    title: str
    text: str
    url: str
    action: str
    due: date | None = None


Provider = Callable[[HttpRequest, Membership], Iterable[Step]]
Facts = Callable[[], dict[str, Any]]
_providers: list[tuple[int, Provider]] = []
_facts: list[Facts] = []


def register(provider: Provider, *, order: int = 100) -> None:
    """Add a function that gives steps; the lower `order`, the higher they stand."""
    if provider not in [known for _, known in _providers]:
        _providers.append((order, provider))
        _providers.sort(key=lambda pair: pair[0])


def steps_for(request: HttpRequest, membership: Membership) -> list[Step]:
    """Return every step of a member: those with a date first, the soonest on top."""
    steps = [step for _, provider in _providers for step in provider(request, membership)]
    return sorted(steps, key=lambda step: (step.due is None, step.due or date.max))


def know(facts: Facts) -> None:
    """Let the one query of the member's home answer something of an app above: expressions over Membership by name."""
    if facts not in _facts:
        _facts.append(facts)


def at_service(request: HttpRequest) -> list[Membership]:
    """Return the open memberships of a member's service with their people, asked once a request.

    It is the one query of the member's home for both, the member and the service: it answers `current_membership` too.
    """
    if not hasattr(request, "_at_service"):
        own = Membership.objects.of(request.user).current()
        found = Membership.objects.filter(service__in=own.values("service")).open().order_by("seat")
        known = {name: expression for facts in _facts for name, expression in facts().items()}
        held = list(found.select_related("service", "person__profile", "invitation").annotate(**known))
        request._at_service = held  # type: ignore[attr-defined]
        mine = (one for one in held if one.person_id == request.user.pk and one.status == Membership.Status.ACTIVE)
        remember_membership(request, next(mine, None))
    return request._at_service  # type: ignore[attr-defined]


def complete_your_profile(request: HttpRequest, membership: Membership) -> Iterable[Step]:
    profile = getattr(membership.person, "profile", None)
    if profile is None or not (profile.can_offer or profile.would_like):
        yield Step(
            "Complete your profile",
            "Say what you can offer and what you would like help with, so that other services find you.",
            reverse("profile"),
            "Write your profile",
        )


def fill_the_second_seat(request: HttpRequest, membership: Membership) -> Iterable[Step]:
    if len(at_service(request)) < len(SEATS):
        yield Step(
            "The second seat of your service is free",
            "Invite the head of service or the colleague who leads on inclusion. Two of you carry more than one.",
            reverse("my_service"),
            "Invite a colleague",
        )


def invitation_that_waits(request: HttpRequest, membership: Membership) -> Iterable[Step]:
    for held in at_service(request):
        invitation = getattr(held, "invitation", None)
        if held.status == Membership.Status.INVITED and invitation:
            is_open = invitation.state == "open"
            until = f"It is open until {invitation.expires_at:%-d %B}." if is_open else "It has run out."
            yield Step(
                "An invitation waits for an answer",
                f"{invitation.email} has not accepted the seat yet. {until}",
                reverse("my_service"),
                "See the invitation",
            )


register(complete_your_profile, order=10)
register(invitation_that_waits, order=20)
register(fill_the_second_seat, order=30)
