"""Who answered, and who was there. The same load gives the same sheets: chance is seeded with the meeting's key."""

from datetime import datetime, timedelta
from hashlib import sha256
from random import Random
from typing import Any

from members_area.meetings.demo.cast import Cast, substitute_from
from members_area.meetings.demo.described import DemoMeeting
from members_area.meetings.models import AccessNeeds, Attendance, Meeting, Registration, Substitute
from members_area.membership.demo.past import as_of
from members_area.membership.models import Membership

Answer, Standing, Source = Registration.Answer, Attendance.Standing, Attendance.Source
MISSING_OF_LATE = ("eastmarsh", "foxley", "oakhampton-dale")  # these services missed the last two meetings
LATE_KEYS = ("review", "questions")
CAPACITY = 32
COMING_FIRST = ("Jess Hartnoll", "Jerome Francis", "Oliver Brandreth", "Samuel Asante", "Deborah Lilley")
SENDS_SOMEBODY = "Deborah Lilley"
PERHAPS, NOT_COMING, WAITING, SILENT = 4, 8, 4, 6
WAITS = "Grace Amankwah"
NEEDS = {
    "Jess Hartnoll": "I read captions, so please have them on from the first minute.",
    "Oliver Brandreth": "A break after an hour, please: I cannot sit for longer.",
    "Samuel Asante": "Papers in large print, sent the day before.",
}


def names_in(content: DemoMeeting) -> set[str]:
    """Return who must have been there: those who presented or promised something."""
    promised = {promise.owner for item in content.items for promise in item.promised}
    return promised | {item.presenter for item in content.items}


def write_sheet(cast: Cast, meeting: Meeting, content: DemoMeeting, seats: list[Membership]) -> None:
    """Write the answers and the attendance of a meeting that was held, for everybody who had a seat on its day."""
    chance, busy = Random(content.key), names_in(content)
    standings = {seat: _standing(seat, content, busy, chance) for seat in seats}
    with as_of(meeting.starts_at - timedelta(days=9)):
        Registration.objects.bulk_create(_answers(meeting, standings, chance))
    with as_of(meeting.ends_at):
        rows = [_row(meeting, seat, standing, chance) for seat, standing in standings.items()]
        sent = {seat.service for seat, standing in standings.items() if standing == Standing.SUBSTITUTE}
        colleagues = [
            Attendance(meeting=meeting, name=substitute_from(service), service=service, standing=Standing.SUBSTITUTE)
            for service in sorted(sent, key=lambda service: service.pk)
        ]
        guests = [Attendance(meeting=meeting, name=name, standing=Standing.GUEST) for name in content.guests]
        minute_taker = Attendance(
            meeting=meeting,
            person=cast.secretary,
            name=cast.secretary.get_full_name(),
            standing=Standing.PRESENT,
        )
        Attendance.objects.bulk_create([*rows, *colleagues, *guests, *([minute_taker] if meeting.group.is_nwg else [])])


def _standing(seat: Membership, content: DemoMeeting, busy: set[str], chance: Random) -> Attendance.Standing:
    drawn = chance.random()
    if content.key in LATE_KEYS and seat.service.slug in MISSING_OF_LATE:
        return Standing.APOLOGIES if drawn < 0.5 else Standing.ABSENT
    if _name(seat) in busy or drawn < 0.66:
        return Standing.PRESENT
    if drawn < 0.84:
        return Standing.APOLOGIES
    return Standing.SUBSTITUTE if drawn < 0.9 else Standing.ABSENT


def _name(seat: Membership) -> str:
    return str(_person(seat).get_full_name())


def _person(seat: Membership) -> Any:
    """Return whose seat it is: a seat that was held had somebody on it."""
    return seat.person


def _answers(meeting: Meeting, standings: dict[Membership, Attendance.Standing], chance: Random) -> list[Registration]:
    """Return what they had answered: who came had accepted, and of those who were missed some had said so."""
    answers, place = [], 0
    for seat, standing in standings.items():
        answer = Answer.DECLINED if standing == Standing.APOLOGIES else Answer.ACCEPTED
        if standing == Standing.ABSENT and chance.random() < 0.6:
            continue
        place += answer == Answer.ACCEPTED
        given = place if answer == Answer.ACCEPTED else None
        answers.append(Registration(meeting=meeting, person=seat.person, answer=answer, place=given))
    return answers


def _row(meeting: Meeting, seat: Membership, standing: Attendance.Standing, chance: Random) -> Attendance:
    """Return a member's own line: who sent a substitute has sent apologies."""
    own = Standing.APOLOGIES if standing == Standing.SUBSTITUTE else standing
    return Attendance(
        meeting=meeting,
        person=_person(seat),
        name=_name(seat),
        service=seat.service,
        standing=own,
        source=_source(meeting, own, chance),
    )


def _source(meeting: Meeting, standing: Attendance.Standing, chance: Random) -> Attendance.Source:
    if standing != Standing.PRESENT:
        return Source.ANSWER
    if not meeting.is_online:
        return Source.SHEET
    return Source.CLAIMED if chance.random() < 0.04 else Source.JOINED


def answer_next(meeting: Meeting, seats: list[Membership], now: datetime) -> None:
    """Let members answer the next meeting: all places are taken, four people wait, and a few have said nothing."""
    chance = Random(meeting.title)
    order = {name: place for place, name in enumerate(COMING_FIRST)}
    others = [seat for seat in seats if _name(seat) not in order and _name(seat) != WAITS]
    chance.shuffle(others)
    first = sorted((seat for seat in seats if _name(seat) in order), key=lambda seat: order[_name(seat)])
    waits = [seat for seat in seats if _name(seat) == WAITS]
    coming = [*first, *others][:CAPACITY]
    rest = [*first, *others][CAPACITY:]
    waiting, rest = [*waits, *rest][:WAITING], rest[max(WAITING - len(waits), 0) :]
    with as_of(now - timedelta(days=8)):
        for place, seat in enumerate(coming, start=1):
            _register(meeting, seat, Answer.ACCEPTED, place=place)
        rest = rest[: max(len(rest) - SILENT, 0)]
        for number, seat in enumerate(rest[: PERHAPS + NOT_COMING]):
            _register(meeting, seat, Answer.TENTATIVE if number < PERHAPS else Answer.DECLINED)
    for number, seat in enumerate(waiting):
        asked = now - timedelta(days=6, hours=-7 * number)
        with as_of(asked):
            _register(meeting, seat, Answer.WAITING, queued_at=asked)


def _register(meeting: Meeting, seat: Membership, answer: Registration.Answer, **fields: Any) -> None:
    registration = Registration.objects.create(meeting=meeting, person=_person(seat), answer=answer, **fields)
    if answer != Answer.ACCEPTED:
        return
    if needs := NEEDS.get(_name(seat)):
        AccessNeeds.objects.create(registration=registration, text=needs)
    if _name(seat) == SENDS_SOMEBODY:
        colleague = substitute_from(seat.service)
        Substitute.objects.create(
            registration=registration,
            name=colleague,
            email=f"{colleague.lower().replace(' ', '.')}@{seat.service.slug}.example.org",
            token_hash=sha256(f"{meeting.uid}".encode()).hexdigest(),
        )


def answer_group_meeting(meeting: Meeting, people: list[Any], now: datetime) -> None:
    """Let the people of a Task & Finish group accept its next meeting, but for the last of them, who is not sure."""
    with as_of(now - timedelta(days=4)):
        for place, person in enumerate(people, start=1):
            is_sure = place < len(people)
            Registration.objects.create(
                meeting=meeting,
                person=person,
                answer=Answer.ACCEPTED if is_sure else Answer.TENTATIVE,
                place=place if is_sure else None,
            )
