"""The meetings to come, and the page of one meeting."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from members_area.meetings.answering import my_answer
from members_area.meetings.models import ActionItem, Decision, Meeting, MinutesVersion, Registration
from members_area.meetings.policies import read_and_run
from members_area.meetings.running_order import running_order
from members_area.meetings.services.papers import takes_papers
from members_area.membership.policies import readers_only


@readers_only
@require_safe
def meetings_list(request: HttpRequest) -> HttpResponseBase:
    """List the meetings to come that this person may read, each with their own answer."""
    meetings = list(Meeting.objects.visible_to(request.user).upcoming().select_related("group"))
    answers = {r.meeting_id: r for r in Registration.objects.filter(person_id=request.user.pk, meeting__in=meetings)}
    rows = [(meeting, answers.get(meeting.pk)) for meeting in meetings]
    return render(request, "meetings/list.html", {"rows": rows})


@readers_only
@require_safe
def meeting(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show a meeting: when and where, my answer, the agenda with its papers, and afterwards what came of it."""
    found, runs = read_and_run(request, pk)
    context = {
        "meeting": found,
        "slots": running_order(found, request.user),
        "runs": runs,
        "takes_papers": takes_papers(found),
        "decisions": _decisions(request, found) if found.is_over else [],
        **my_answer(request, found),
        **_minutes(request, found),
        **_actions(request, found),
    }
    return render(request, "meetings/meeting.html", context)


def _minutes(request: HttpRequest, meeting: Meeting) -> dict[str, Any]:
    """Return what members read of this meeting's minutes (`minutes`), and of the last before it (`before`)."""
    of_group = (
        MinutesVersion.objects.visible_to(request.user)
        .newest()
        .filter(minutes__meeting__group=meeting.group_id, minutes__meeting__starts_at__lte=meeting.starts_at)
    )
    latest = of_group.select_related("minutes__meeting").defer("content", "words")
    found = list(latest.order_by("-minutes__meeting__starts_at")[:2])
    own = found.pop(0) if found and found[0].minutes.meeting_id == meeting.pk else None
    return {"minutes": own, "before": found[0].minutes.meeting if found else None}


def _decisions(request: HttpRequest, meeting: Meeting) -> QuerySet[Any]:
    return Decision.objects.visible_to(request.user).filter(meeting=meeting).order_by("pk")


def _actions(request: HttpRequest, meeting: Meeting) -> dict[str, list[ActionItem]]:
    """Return the actions from before that stand on the agenda, and those that were raised here."""
    of_agenda, raised = ActionItem.objects.for_agenda_of(meeting), ActionItem.objects.filter(raised_in=meeting)
    both = (of_agenda | raised).visible_to(request.user).select_related("owner", "raised_in__group")
    here = [action for action in both if action.raised_in_id == meeting.pk]
    return {"open_actions": [action for action in both if action.raised_in_id != meeting.pk], "actions": here}
