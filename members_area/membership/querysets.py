"""Reads, in the words of the domain."""

from typing import Any

from django.db import models
from django.db.models import Q
from django.utils import timezone


class MembershipQuerySet(models.QuerySet[Any]):
    def open(self) -> "MembershipQuerySet":
        """Those that hold a seat: invited, active or suspended."""
        return self.filter(status__in=self.model.OPEN)

    def current(self) -> "MembershipQuerySet":
        """Those whose person is a member today."""
        return self.filter(status=self.model.Status.ACTIVE, service__left_on__isnull=True, person__is_active=True)

    def of(self, user: Any) -> "MembershipQuerySet":
        return self.filter(person_id=user.pk) if user is not None and user.is_authenticated else self.none()


class InvitationQuerySet(models.QuerySet[Any]):
    def open(self) -> "InvitationQuerySet":
        """Those that can still be accepted."""
        return self.unanswered().filter(expires_at__gt=timezone.now())

    def unanswered(self) -> "InvitationQuerySet":
        return self.filter(accepted_at__isnull=True, revoked_at__isnull=True)

    def run_out(self) -> "InvitationQuerySet":
        """Those that nobody accepted in time and that hold a seat still."""
        return self.unanswered().filter(expires_at__lte=timezone.now(), membership__status="invited")


class ApplicationQuerySet(models.QuerySet[Any]):
    def waiting(self) -> "ApplicationQuerySet":
        """Those that the membership secretary has to look at."""
        return self.filter(status=self.model.Status.SUBMITTED)

    def undecided(self) -> "ApplicationQuerySet":
        return self.filter(status__in=self.model.UNDECIDED)

    def of(self, user: Any) -> "ApplicationQuerySet":
        """A person's own: those they made signed in, or proved to be theirs by their address."""
        return self.filter(Q(person_id=user.pk)) if user is not None and user.is_authenticated else self.none()


class EmailQuerySet(models.QuerySet[Any]):
    def due(self) -> "EmailQuerySet":
        """Those that may be sent now."""
        return self.filter(status=self.model.Status.WAITING, due_at__lte=timezone.now())

    def to_look_at(self) -> "EmailQuerySet":
        """Those that did not go out, or perhaps did not, and that nobody sends again by themselves."""
        return self.filter(status__in=(self.model.Status.FAILED, self.model.Status.UNCLEAR))


class AnnouncementQuerySet(models.QuerySet[Any]):
    def due(self) -> "AnnouncementQuerySet":
        """Those that are to be shown now, the newest first."""
        now = timezone.now()
        until = Q(show_until__isnull=True) | Q(show_until__gt=now)
        return self.filter(until, show_from__lte=now).order_by("-show_from", "-pk")
