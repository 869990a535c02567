"""What a grown meeting holds besides its minutes: agenda, papers, who came, what was decided and promised."""

from datetime import timedelta
from typing import Any

from core.demo.growing import Growth
from members_area.meetings.models import (
    ActionItem,
    ActionUpdate,
    AgendaItem,
    Attendance,
    Decision,
    Meeting,
    Paper,
    PaperVersion,
    Registration,
)

ITEMS, PAPERS, DECISIONS, ACTIONS, PEOPLE = 8, 3, 3, 5, 60
Kind = AgendaItem.Kind


def grow_what_is_said(growth: Growth, meetings: list[Meeting]) -> None:
    """Fill meetings, table by table."""
    agenda = AgendaItem.objects.bulk_create(
        [_item(growth, meeting, at) for meeting in meetings for at in range(ITEMS)], batch_size=500
    )
    items = {meeting.pk: agenda[at * ITEMS : (at + 1) * ITEMS] for at, meeting in enumerate(meetings)}
    _file_papers(growth, items)
    _note_people(growth, meetings)
    held = [meeting for meeting in meetings if meeting.status in Meeting.TOOK_PLACE]
    decisions = [_decision(growth, meeting, items[meeting.pk], at) for meeting in held for at in range(DECISIONS)]
    growth.made["decisions"] = len(Decision.objects.bulk_create(decisions, batch_size=500))
    actions = [_action(growth, meeting, items[meeting.pk], at) for meeting in held for at in range(ACTIONS)]
    made = ActionItem.objects.bulk_create(actions, batch_size=500)
    ActionUpdate.objects.bulk_create([_history(action) for action in made], batch_size=500)
    growth.made["actions"] = len(made)


def _item(growth: Growth, meeting: Meeting, at: int) -> AgendaItem:
    kinds = {0: Kind.MINUTES, 1: Kind.MATTERS_ARISING}
    levels = AgendaItem.Confidentiality
    return AgendaItem(
        meeting=meeting,
        position=at + 1,
        kind=kinds.get(at, Kind.BUSINESS),
        title=growth.words.heading(),
        notes=growth.words.sentence(),
        confidentiality=levels.PUBLIC if at == ITEMS - 1 else levels.MEMBERS,
    )


def _file_papers(growth: Growth, items: dict[int, list[AgendaItem]]) -> None:
    """Put papers on the agendas, whose files are those that the grown documents share."""
    papers = [
        Paper(
            item=agenda[at + 2],
            title=growth.words.heading(),
            status=Paper.Status.APPROVED,
            approved_at=agenda[0].meeting.starts_at - timedelta(days=7),
            submitted_by=growth.one(growth.members),
            words=" ".join(growth.words.paragraph() for _ in range(3)),
        )
        for agenda in items.values()
        for at in range(PAPERS)
    ]
    versions = []
    for paper in Paper.objects.bulk_create(papers, batch_size=500):
        document = growth.one(growth.documents)
        fields = {"file": document.file.name, "filename": "paper.txt", "size": document.file_size}
        versions.append(PaperVersion(paper=paper, number=1, uploaded_by=paper.submitted_by, **fields))
    PaperVersion.objects.bulk_create(versions, batch_size=500)
    growth.made["papers"] = len(papers)


def _note_people(growth: Growth, meetings: list[Meeting]) -> None:
    """Write who answered, and who was there where it is over."""
    answers, sheets = [], []
    for meeting in meetings:
        people = growth.chance.sample(growth.members, min(PEOPLE, len(growth.members)))
        answers += [
            Registration(meeting=meeting, person=person, answer=Registration.Answer.ACCEPTED, place=at + 1)
            for at, person in enumerate(people)
        ]
        if meeting.status in Meeting.TOOK_PLACE:
            sheets += [
                Attendance(meeting=meeting, person=person, name=str(person), standing=Attendance.Standing.PRESENT)
                for person in people
            ]
    Registration.objects.bulk_create(answers, batch_size=500)
    Attendance.objects.bulk_create(sheets, batch_size=500)


def _reference(letter: str, meeting: Meeting, at: int) -> str:
    return f"{letter}{meeting.pk}.{at + 1}g"


def _decision(growth: Growth, meeting: Meeting, agenda: list[AgendaItem], at: int) -> Decision:
    reference, text = _reference("D", meeting, at), growth.words.sentence()
    return Decision(reference=reference, meeting=meeting, item=agenda[at + 2], text=text, is_public=growth.share(30))


def _action(growth: Growth, meeting: Meeting, agenda: list[AgendaItem], at: int) -> ActionItem:
    due_on: Any = meeting.starts_at.date() + timedelta(days=growth.chance.randint(20, 90))
    is_open = due_on > growth.today - timedelta(days=60) or growth.share(3)
    return ActionItem(
        reference=_reference("A", meeting, at),
        group=meeting.group,
        raised_in=meeting,
        item=agenda[at + 2],
        text=growth.words.sentence(),
        owner=growth.one(growth.members),
        due_on=due_on,
        status=ActionItem.Status.OPEN if is_open else ActionItem.Status.DONE,
        closed_on=None if is_open else due_on,
    )


def _history(action: ActionItem) -> ActionUpdate:
    return ActionUpdate(action=action, by=action.owner, meeting=action.raised_in, status=action.status, note="Raised.")
