"""The papers of a meeting on the desk: what waits for approval, and what is on the agenda."""

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST, require_safe

from members_area.meetings.models import Meeting, Paper
from members_area.meetings.services import papers as services
from members_area.meetings.views.desk.access import desk_page, runs_the_meeting, take

Status = Paper.Status


@runs_the_meeting
@require_safe
def desk_papers(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Show the papers by their state, with the newest version of each."""
    found = Paper.objects.filter(item__meeting=meeting).select_related("item", "submitted_by")
    papers = list(found.prefetch_related("versions").order_by("item__position", "created_at"))
    by_state = [(state, [paper for paper in papers if paper.status == state]) for state in Status]
    return desk_page(request, meeting, "desk_papers", by_state=by_state, has_papers=bool(papers))


@runs_the_meeting
@require_POST
def desk_paper_approve(request: HttpRequest, meeting: Meeting, paper: int) -> HttpResponseBase:
    """Put a paper on the agenda."""
    found = _paper_of(meeting, paper)
    words = f"“{found.title}” is on the agenda for everybody who reads this meeting."
    take(request, lambda: services.approve(paper=found, by=request.user), words)
    return redirect("desk_papers", meeting.pk)


@runs_the_meeting
@require_POST
def desk_paper_withdraw(request: HttpRequest, meeting: Meeting, paper: int) -> HttpResponseBase:
    """Take a paper off the agenda, or decline it."""
    found = _paper_of(meeting, paper)
    words = f"“{found.title}” is withdrawn. Members do not see it any more."
    take(request, lambda: services.withdraw(paper=found, by=request.user), words)
    return redirect("desk_papers", meeting.pk)


def _paper_of(meeting: Meeting, pk: int) -> Paper:
    papers = Paper.objects.filter(item__meeting=meeting).select_related("item__meeting__group")
    return get_object_or_404(papers, pk=pk)
