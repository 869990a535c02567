"""The two questions of the report on who can read what, for people with an account and for everybody else."""

from collections.abc import Iterator
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet

from core.access import VISITOR
from core.access_report import Kind, Row, Standing, kinds, what_reads, who_reads
from members_area.membership.models import Membership

EVERYBODY = "Everybody, without signing in"
SIGNED_IN = "Everybody who has signed in, former members too"
HIDDEN = "{number} more that you may not see yourself"


def standing_of(user: Any) -> Standing:
    seat = Membership.objects.of(user).current().select_related("service").first()
    groups = frozenset(user.groups.values_list("name", flat=True))
    name = f"{user.get_full_name()} ({user.email})" if user.get_full_name() else user.email
    return Standing(user, name, groups, seat.service.name if seat else "")


def a_stranger() -> Standing:
    """Somebody who has signed in and has no right at all, as a former member is. The account is never saved."""
    return Standing(get_user_model()(pk=0), SIGNED_IN)


def people() -> QuerySet[Any]:
    return get_user_model().objects.filter(is_active=True).order_by("last_name", "first_name", "email")


def answer_who(kind: Kind, thing: Any) -> list[Row]:
    """Return who may read a thing. Where everybody does, that is the whole answer."""
    for standing in (Standing(VISITOR, EVERYBODY), a_stranger()):
        found = list(who_reads(kind, thing, [standing]))
        if found and found[0].who == standing.name:
            return found
    return list(who_reads(kind, thing, (standing_of(user) for user in people())))


def answer_what(user: Any, *, asked_by: Any = None) -> list[Row]:
    """Return what somebody may read that not everyone may. Titles that `asked_by` may not know are only counted."""
    standing, rows, hidden = standing_of(user), [], 0
    known = {kind.key: _keys_known_to(kind, asked_by) for kind in kinds()}
    for kind, thing, why in what_reads(standing):
        if known[kind.key] is None or thing.pk in known[kind.key]:
            rows.append(Row(standing.name, why, kind.title(thing), kind.label, thing.pk))
        else:
            hidden += 1
    return [*rows, Row(standing.name, "", HIDDEN.format(number=hidden))] if hidden else rows


def _keys_known_to(kind: Kind, asker: Any) -> Any:
    """Return the keys of the things whose titles somebody may know; None where they may know all."""
    if asker is None or not kind.names_are_private:
        return None
    return set(kind.readable(asker).values_list("pk", flat=True))


def things_named(words: str, *, asked_by: Any, most: int = 10) -> Iterator[tuple[Kind, Any]]:
    """Yield the things of every kind that somebody searches for, those only whose titles they may know."""
    for kind in kinds():
        found = kind.all().filter(**{f"{kind.search}__icontains": words})
        if kind.names_are_private and asked_by is not None:
            found = found.filter(pk__in=kind.readable(asked_by).values("pk"))
        yield from ((kind, thing) for thing in found[:most])


def people_named(words: str, *, most: int = 10) -> QuerySet[Any]:
    query = Q()
    for word in words.split():
        query &= Q(first_name__icontains=word) | Q(last_name__icontains=word) | Q(email__icontains=word)
    return people().filter(query)[:most]


def find_thing(reference: str, *, asked_by: Any = None) -> tuple[Kind, Any] | None:
    """Return the thing of "page-12". None where there is none, or where its title is not for whoever asks."""
    key, _, number = reference.partition("-")
    kind = next((kind for kind in kinds() if kind.key == key), None)
    if kind is None or not number.isdecimal() or len(number) > 9:
        return None
    found = kind.all() if asked_by is None or not kind.names_are_private else kind.readable(asked_by)
    thing = found.filter(pk=int(number)).first()
    return (kind, thing) if thing is not None else None
