"""Reads, in the words of the domain. Whatever a person may not read is taken out here, before anything is counted."""

from typing import Any

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from core.access import is_on_team
from members_area.membership.models import Membership

NWG, DRAFT = "nwg", "draft"
RUNNERS = ("chair", "secretary")


def in_group(user: Any, *, group: str, roles: tuple[str, ...] | None = None) -> Exists:
    """Return whether `user` is in a group today; `group` is the lookup of its key from the model that is asked."""
    from members_area.meetings.models import GroupMembership

    rows = GroupMembership.objects.current().filter(person_id=user.pk, group=OuterRef(group))
    return Exists(rows.filter(role__in=roles) if roles else rows)


def holds_a_seat(user: Any) -> Exists:
    """Return whether `user` is a member today, as part of the query that asks (brief.md, rule 2)."""
    return Exists(Membership.objects.of(user).current())


class GroupQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: Any) -> "GroupQuerySet":
        """Every member knows which groups there are; what a Task & Finish group does is for its own people."""
        if user is None or not user.is_authenticated:
            return self.none()
        return self if is_on_team(user) else self.filter(holds_a_seat(user))

    def that_meet(self) -> "GroupQuerySet":
        """Those that may have new meetings: a concluded group takes none."""
        return self.exclude(status="concluded")

    def run_by(self, user: Any) -> "GroupQuerySet":
        """Those whose meetings `user` runs as chair or secretary."""
        if user is None or not user.is_authenticated:
            return self.none()
        return self.filter(holds_a_seat(user), in_group(user, group="pk", roles=RUNNERS))


class GroupMembershipQuerySet(models.QuerySet[Any]):
    def current(self) -> "GroupMembershipQuerySet":
        today = timezone.localdate()
        return self.filter(Q(end_on__isnull=True) | Q(end_on__gt=today), start_on__lte=today)


def of_readable_meetings(user: Any, prefix: str) -> Q:
    """Return the condition that a meeting may be read by a member; `prefix` leads from the model to the meeting."""
    of_nwg = Q(**{f"{prefix}group__classification": NWG})
    mine = Q(in_group(user, group=f"{prefix}group_id"))
    runs = Q(in_group(user, group=f"{prefix}group_id", roles=RUNNERS))
    is_draft = Q(**{f"{prefix}status": DRAFT})
    return Q(holds_a_seat(user)) & (runs | (~is_draft & (of_nwg | mine)))


class OfMeetings(models.QuerySet[Any]):
    """What belongs to a meeting, and is read by whoever reads that meeting."""

    to_meeting = ""  # the lookup that leads to the meeting, with its underscores

    def visible_to(self, user: Any) -> Any:
        """Return what `user` may read: the team everything, a member what their groups do, nobody else anything."""
        if user is None or not user.is_authenticated:
            return self.none()
        return self if is_on_team(user) else self.filter(of_readable_meetings(user, self.to_meeting))


class MeetingQuerySet(OfMeetings):
    def upcoming(self) -> "MeetingQuerySet":
        """Those that are to come or going on, the next one first. Cancelled ones stay until their day.

        What is postponed is still to come, though its old day may be over.
        """
        ahead = Q(ends_at__gte=timezone.now()) & ~Q(status__in=("held", "closed"))
        return self.filter(ahead | Q(status="postponed")).order_by("starts_at")

    def past(self) -> "MeetingQuerySet":
        """Those that took place, or whose day is over, the latest first."""
        over = Q(status__in=("held", "closed")) | (Q(ends_at__lt=timezone.now()) & ~Q(status="postponed"))
        return self.filter(over).order_by("-starts_at")

    def going_ahead(self) -> "MeetingQuerySet":
        return self.filter(status="scheduled", ends_at__gte=timezone.now()).order_by("starts_at")

    def took_place(self) -> "MeetingQuerySet":
        return self.filter(status__in=("held", "closed"))

    def before(self, meeting: Any) -> "MeetingQuerySet":
        """Meetings of the same group that took place before one, the latest first."""
        of_group = self.took_place().filter(group_id=meeting.group_id, starts_at__lt=meeting.starts_at)
        return of_group.order_by("-starts_at")

    def run_by(self, user: Any) -> "MeetingQuerySet":
        """Those that `user` runs as chair or secretary of the group."""
        if user is None or not user.is_authenticated:
            return self.none()
        return self.filter(holds_a_seat(user), in_group(user, group="group_id", roles=RUNNERS))


class AgendaItemQuerySet(OfMeetings):
    to_meeting = "meeting__"


class PaperQuerySet(OfMeetings):
    to_meeting = "item__meeting__"

    def approved(self) -> "PaperQuerySet":
        return self.filter(status="approved")

    def readable_by(self, user: Any) -> "PaperQuerySet":
        """Those on the agendas that `user` reads, and what they sent in themselves."""
        seen = self.visible_to(user)
        return seen if is_on_team(user) else seen.filter(Q(status="approved") | Q(submitted_by_id=user.pk))


class PaperVersionQuerySet(models.QuerySet[Any]):
    def newest(self) -> "PaperVersionQuerySet":
        """The newest version of each paper."""
        later = self.model.objects.filter(paper=OuterRef("paper"), number__gt=OuterRef("number"))
        return self.filter(~Exists(later))


class MinutesQuerySet(OfMeetings):
    to_meeting = "meeting__"

    def circulated(self) -> "MinutesQuerySet":
        """Those that members read: circulated or approved."""
        return self.exclude(status=DRAFT)

    def open_for_corrections(self) -> "MinutesQuerySet":
        return self.filter(status="circulated", corrections_close_at__gt=timezone.now())


class MinutesVersionQuerySet(OfMeetings):
    to_meeting = "minutes__meeting__"

    def newest(self) -> "MinutesVersionQuerySet":
        """The newest version of each minutes."""
        later = self.model.objects.filter(minutes=OuterRef("minutes"), number__gt=OuterRef("number"))
        return self.filter(~Exists(later))


class DecisionQuerySet(OfMeetings):
    to_meeting = "meeting__"

    def in_force(self) -> "DecisionQuerySet":
        return self.filter(superseded_by__isnull=True)


class ActionQuerySet(OfMeetings):
    to_meeting = "raised_in__"

    def open(self) -> "ActionQuerySet":
        return self.filter(status="open")

    def overdue(self) -> "ActionQuerySet":
        return self.open().filter(due_on__lt=timezone.localdate())

    def of(self, person: Any) -> "ActionQuerySet":
        return self.filter(owner_id=person.pk) if person is not None and person.is_authenticated else self.none()

    def for_agenda_of(self, meeting: Any) -> "ActionQuerySet":
        """Those that stand on a meeting's agenda: raised before it in the same group, and not closed before it."""
        open_then = Q(status="open") | Q(closed_in=meeting) | Q(closed_on__gte=meeting.starts_at.date())
        return self.filter(open_then, group_id=meeting.group_id, raised_in__starts_at__lt=meeting.starts_at)


class RegistrationQuerySet(models.QuerySet[Any]):
    def accepted(self) -> "RegistrationQuerySet":
        return self.filter(answer="accepted")

    def waiting(self) -> "RegistrationQuerySet":
        """The waiting list, in its order."""
        return self.filter(answer="waiting").order_by("queued_at", "pk")


class SubstituteQuerySet(models.QuerySet[Any]):
    def current(self) -> "SubstituteQuerySet":
        """Those whose link is alive: the member still has a seat, and the meeting is not over."""
        from members_area.meetings.models.meetings import GUESTS_STAY

        member = Membership.objects.current().filter(person=OuterRef("registration__person"))
        return self.filter(
            Exists(member),
            revoked_at__isnull=True,
            registration__meeting__status="scheduled",
            registration__meeting__ends_at__gt=timezone.now() - GUESTS_STAY,
        )


class CalendarTokenQuerySet(models.QuerySet[Any]):
    def alive(self) -> "CalendarTokenQuerySet":
        """Those that still open a calendar: not reset, and of somebody who is a member today (brief.md, rule 2)."""
        current = Membership.objects.current().filter(pk=OuterRef("membership"))
        return self.filter(Exists(current), revoked_at__isnull=True)
