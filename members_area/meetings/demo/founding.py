"""Sets up the working group and its Task & Finish groups, with their people and their meetings."""

from datetime import date, timedelta
from typing import Any

from core.demo.workshop import Demo
from members_area.meetings.demo.cast import Cast
from members_area.meetings.demo.chronicle import Chronicle
from members_area.meetings.demo.dates import at, working_day
from members_area.meetings.demo.described import DemoGroup
from members_area.meetings.demo.planning import Programme
from members_area.meetings.models import Group, Meeting, working_group
from members_area.meetings.services import groups as groups_service
from members_area.membership.demo.past import as_of
from resources.models import LibraryPage

TERMS = (
    "<h2>What we are for</h2><p>The group steers the Changing Tracks programme, learns from each other, and shapes its "
    "events and resources.</p><h2>Who is in it</h2><p>Two people at most of each music service.</p><h2>How we meet</h2>"
    "<p>Four times a year: three times online for two hours, and once in one room. Minutes are circulated, corrected and "
    "approved at the next meeting.</p>"
)
BEGAN = date(2018, 9, 3)
RUN_BY = (("Parveen Akhtar", "chair"), ("Neil Hardstaff", "secretary"))


def found_nwg(cast: Cast) -> Group:
    """Return the working group, with a chair and a secretary, and terms of reference where it has none."""
    group: Group = working_group()
    if not group.terms_of_reference:
        group.terms_of_reference, group.founded_on = TERMS, group.founded_on or BEGAN
        group.save()
        group.save_revision()
    for name, role in RUN_BY:
        groups_service.put_in(group=group, person=cast.people[name], role=role, by=cast.editor)
    return group


def found(demo: Demo, content: DemoGroup, chronicle: Chronicle) -> Group:
    """Make a proposed group, and note when it begins, who is in it and when it concludes."""
    group = Group.objects.create(
        name=content.name,
        slug=content.slug,
        purpose=content.purpose,
        terms_of_reference=content.terms,
        due_on=None if content.due_in is None else demo.today + timedelta(days=content.due_in),
    )
    began = demo.moment(demo.day(content.began))
    if content.status != Group.Status.PROPOSED:
        chronicle.on(began, begin, group, chronicle)
    with as_of(began):
        for name, role in content.people:
            person = chronicle.cast.people[name]
            groups_service.put_in(group=group, person=person, role=role, by=chronicle.cast.editor)
    if content.ended:
        chronicle.on(demo.moment(demo.day(content.ended)), conclude, group, content, chronicle)
    return group


def begin(group: Group, chronicle: Chronicle) -> None:
    groups_service.start(group=group, by=chronicle.cast.editor)


def conclude(group: Group, content: DemoGroup, chronicle: Chronicle) -> None:
    """Say what came of a group, and name what the library holds of it."""
    concluded = groups_service.conclude(group=group, outcome=content.outcome, by=chronicle.cast.editor)
    concluded.outputs.set(LibraryPage.objects.filter(slug__in=content.outputs))


def plan_group(programme: Programme, group: Group, content: DemoGroup) -> None:
    """Plan a group's meetings, each of ninety minutes after lunch."""
    for number, (days, status, described) in enumerate(content.meetings, start=1):
        starts = at(working_day(programme.demo.today - timedelta(days=int(days))), "13:00")
        was_held = status in Meeting.TOOK_PLACE
        sent: dict[str, Any] = {"agenda_sent_at": starts - timedelta(days=7)} if was_held else {}
        programme.add(
            group,
            described,
            number=number,
            starts_at=starts,
            ends_at=starts + timedelta(minutes=90),
            status=status,
            papers_called_at=starts - timedelta(days=60),
            **sent,
        )


def connect(content: DemoGroup, group: Group, chronicle: Chronicle) -> None:
    """Say which decision set a group up, and at which meeting it reports."""
    group = Group.objects.get(pk=group.pk)
    group.set_up_by = chronicle.decisions.get(content.set_up_by)
    group.reports_at = chronicle.programme.meetings.get(content.reports_at)
    group.save(update_fields=["set_up_by", "reports_at"])
    group.save_revision()
