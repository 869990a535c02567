"""Refuses, in words, to delete what the history of membership hangs on: the database would refuse without any."""

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.db.models import Exists, OuterRef, Q
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from core.models import MusicService
from members_area.membership.models import AuditEvent, Invitation, Membership, MembershipApplication

PERSON = (
    "{names} cannot be deleted: the register of members or its history names them. End or suspend a membership in "
    "“Members”, take away “Active” from somebody who must not sign in, or let them close their account themselves."
)
SERVICE = "{names} cannot be deleted: people hold or held its seats, or asked for one. Close it under Members → Seats."

# What names a person, or a service: the model and its field.
OF_SERVICE: tuple[tuple[Any, str], ...] = ((Membership, "service"), (MembershipApplication, "service"))
OF_PERSON: tuple[tuple[Any, str], ...] = (
    (Membership, "person"),
    (MembershipApplication, "person"),
    (MembershipApplication, "decided_by"),
    (Invitation, "invited_by"),
    (AuditEvent, "actor"),
)


def refuse_to_delete_user(request: HttpRequest, user: Any) -> HttpResponseBase | None:
    """For Wagtail's hook before_delete_user: lead back with words, or return None where nothing hangs on the user."""
    return _refuse(request, _held(get_user_model(), [user]), PERSON, "wagtailusers_users:index")


def refuse_to_delete_services(request: HttpRequest, instances: Iterable[Any]) -> HttpResponseBase | None:
    """For Wagtail's hook before_delete_snippet."""
    services = [found for found in instances if isinstance(found, MusicService)]
    return _refuse(request, _held(MusicService, services), SERVICE, "wagtailsnippets_core_musicservice:list")


def refuse_in_bulk(request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any) -> Any:
    """For Wagtail's hook before_bulk_action: the same for several at once."""
    if action_type != "delete":
        return None
    found = list(objects)
    if found and isinstance(found[0], MusicService):
        return refuse_to_delete_services(request, found)
    if found and isinstance(found[0], get_user_model()):
        return _refuse(request, _held(get_user_model(), found), PERSON, "wagtailusers_users:index")
    return None


def _held(model: type[Any], instances: Iterable[Any]) -> list[Any]:
    """Return those of the instances that something in the register names."""
    query = Q()
    for holder, field in OF_SERVICE if model is MusicService else OF_PERSON:
        query |= Q(Exists(holder.objects.filter(**{field: OuterRef("pk")})))
    return list(model.objects.filter(query, pk__in=[instance.pk for instance in instances]))


def _refuse(request: HttpRequest, held: list[Any], words: str, back: str) -> HttpResponseBase | None:
    if not held:
        return None
    messages.error(request, words.format(names=", ".join(map(str, held))))
    return redirect(back)
