"""A member and one meeting: what they have answered, and what they can do about it now."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q
from django.http import HttpRequest
from django.utils import timezone

from core.access import is_on_team
from members_area.meetings.emails.sending import people_of
from members_area.meetings.models import AccessNeeds, Attendance, Meeting, Registration, Substitute
from members_area.meetings.policies import may_join
from members_area.meetings.services.coming import TO_CHOOSE, Answer, may_decline
from members_area.membership.policies import current_membership

# What the buttons say.
BUTTONS = {
    Answer.ACCEPTED: "I am coming",
    Answer.TENTATIVE: "Perhaps",
    Answer.DECLINED: "I cannot come",
}


@dataclass(frozen=True)
class Mine:
    """A meeting as it concerns one person."""

    meeting: Meeting
    registration: Registration | None
    is_for_me: bool
    may_join: bool
    taken: int
    ahead: int
    row: Attendance | None = None

    @property
    def answer(self) -> str:
        return self.registration.answer if self.registration else ""

    @property
    def buttons(self) -> list[tuple[str, str, bool]]:
        """Return (answer, words, is it mine now) of the answers that can be given now."""
        if not self.is_for_me:
            return []
        open_now = TO_CHOOSE if self.meeting.takes_answers else (Answer.DECLINED,) if self.may_decline else ()
        # Who waits has said that they want to come.
        said = Answer.ACCEPTED if self.answer == Answer.WAITING else self.answer
        return [(answer.value, BUTTONS[answer], answer == said) for answer in open_now]

    @property
    def may_decline(self) -> bool:
        """Say whether, after answers have closed, somebody can still give their place back."""
        return self.answer not in ("", Answer.DECLINED) and may_decline(self.meeting)

    @property
    def places_left(self) -> int | None:
        return None if self.meeting.capacity is None else max(0, self.meeting.capacity - self.taken)

    @property
    def turn(self) -> int:
        """My number on the waiting list."""
        return self.ahead + 1

    @property
    def substitute(self) -> Substitute | None:
        found = getattr(self.registration, "substitute", None)
        return found if found and found.revoked_at is None else None

    @property
    def may_send_substitute(self) -> bool:
        if not may_decline(self.meeting) or self.answer == Answer.WAITING:
            return False
        has_room = self.places_left is None or self.places_left > 0
        return self.answer == Answer.ACCEPTED or (self.meeting.takes_answers and has_room)

    @property
    def needs(self) -> AccessNeeds | None:
        return getattr(self.registration, "access_needs", None)

    @property
    def may_say_needs(self) -> bool:
        return self.answer not in ("", Answer.DECLINED) and self.is_ahead

    @property
    def has_door(self) -> bool:
        """Say whether there is a way in by "Join" today or later."""
        goes_ahead = self.meeting.status in (Meeting.Status.SCHEDULED, Meeting.Status.HELD)
        return self.may_join and self.meeting.is_online and goes_ahead and timezone.now() <= self.meeting.ends_at

    @property
    def was_there(self) -> bool:
        return self.row is not None and self.row.standing in Attendance.WAS_THERE

    @property
    def may_claim(self) -> bool:
        return self.is_for_me and self.meeting.may_claim and not self.was_there

    @property
    def is_ahead(self) -> bool:
        """Say whether it matters what I have answered."""
        return self.is_for_me and not self.meeting.is_over and self.meeting.status != Meeting.Status.CANCELLED

    @property
    def has_anything(self) -> bool:
        """Say whether there is anything to show: of a meeting long past, or of somebody else's, there is not."""
        stands = self.is_ahead and self.registration is not None
        return bool(stands or self.buttons or self.has_door or self.may_claim or self.was_there)


def my_answer(request: HttpRequest, meeting: Meeting) -> dict[str, Any]:
    """Return the context of meetings/includes/my_answer.html: `mine`."""
    person = request.user
    registration, taken, ahead = _answer(meeting, person) if not meeting.is_over else (None, 0, 0)
    mine = Mine(
        meeting=meeting,
        registration=registration,
        is_for_me=is_for(request, meeting),
        may_join=may_join(request, meeting),
        taken=taken,
        ahead=ahead,
        row=meeting.attendance.filter(person_id=person.pk).first() if meeting.is_over else None,
    )
    return {"mine": mine}


def _answer(meeting: Meeting, person: Any) -> tuple[Registration | None, int, int]:
    """Return the answer of a person, how many places are taken, and how many wait before them."""
    registrations = meeting.registrations.select_related("substitute", "access_needs")
    registration = registrations.filter(person_id=person.pk).first()
    return registration, *_counts(meeting, registration)


def is_for(request: HttpRequest, meeting: Meeting) -> bool:
    """Say whether a reader of a meeting is one of those who may answer. A member reads only what is for them."""
    if current_membership(request) is None:
        return False
    if meeting.group.is_nwg or not is_on_team(request.user):
        return True
    return people_of(meeting).filter(pk=request.user.pk).exists()


def _counts(meeting: Meeting, registration: Registration | None) -> tuple[int, int]:
    """Return how many places are taken, and how many wait before `registration`."""
    wait_before = Q(pk__in=[])
    if registration is not None and registration.answer == Answer.WAITING:
        earlier = Q(queued_at__lt=registration.queued_at)
        earlier |= Q(queued_at=registration.queued_at, pk__lt=registration.pk)
        wait_before = Q(answer=Answer.WAITING) & earlier
    counts = meeting.registrations.aggregate(
        taken=Count("pk", filter=Q(answer=Answer.ACCEPTED)), ahead=Count("pk", filter=wait_before)
    )
    return counts["taken"], counts["ahead"]
