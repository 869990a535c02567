"""Papers: sending them in, reading them, and their files."""

from dataclasses import dataclass
from functools import partial

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from members_area.meetings.forms.papers import PaperForm, PaperVersionForm
from members_area.meetings.models import Paper, PaperVersion
from members_area.meetings.policies import may_run, readable_meeting
from members_area.meetings.private_files import send_file
from members_area.meetings.services import papers as services
from members_area.membership.forms import accepted
from members_area.membership.policies import readers_only

FORM_METHODS = ["GET", "HEAD", "POST"]


@dataclass(frozen=True)
class Seen:
    """A paper as one person sees it."""

    paper: Paper
    is_own: bool
    is_run: bool

    @property
    def versions(self) -> list[PaperVersion]:
        """All of them for who sent it in or runs the meeting, the newest for everybody else."""
        newest_first = list(self.paper.versions.all())
        return newest_first if self.is_own or self.is_run else newest_first[:1]

    @property
    def may_change(self) -> bool:
        is_open = services.takes_papers(self.paper.item.meeting)
        alive = self.paper.status != Paper.Status.WITHDRAWN
        return alive and (self.is_run or (self.is_own and is_open))


def seen_paper(request: HttpRequest, pk: int) -> Seen:
    """Return a paper of an address. Raises Http404 where there is none that this person may read."""
    papers = Paper.objects.visible_to(request.user).select_related("item__meeting__group", "submitted_by")
    paper = papers.filter(pk=pk).first()
    if paper is None:
        raise Http404("There is no such paper.")
    is_own, is_run = paper.submitted_by_id == request.user.pk, may_run(request.user, paper.item.meeting)
    if not (is_own or is_run or paper.status == Paper.Status.APPROVED):
        raise Http404("There is no such paper.")
    return Seen(paper, is_own, is_run)


@readers_only
@require_http_methods(FORM_METHODS)
def paper_submit(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Send a paper in for an item of the agenda."""
    meeting = readable_meeting(request, pk)
    if not services.takes_papers(meeting) and not may_run(request.user, meeting):
        messages.error(request, "This meeting takes no more papers.")
        return redirect("meeting", meeting.pk)
    item = request.GET.get("item", "")
    form = PaperForm(request.POST or None, request.FILES or None, meeting=meeting, initial={"item": item})
    if request.method == "POST" and accepted(form, partial(services.submit, by=request.user)):
        messages.success(request, "Thank you. Your paper waits for approval by whoever runs the meeting.")
        return redirect("meeting", meeting.pk)
    status = 422 if request.method == "POST" else 200
    return render(request, "meetings/paper_submit.html", {"meeting": meeting, "form": form}, status=status)


@readers_only
@require_safe
def paper(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show a paper, its state and the versions that this person may read."""
    seen = seen_paper(request, pk)
    context = {"seen": seen, "paper": seen.paper, "meeting": seen.paper.item.meeting, "versions": seen.versions}
    return render(request, "meetings/paper.html", context)


@readers_only
@require_safe
def paper_file(request: HttpRequest, pk: int, number: int) -> HttpResponseBase:
    """Send one version of a paper."""
    version = next((v for v in seen_paper(request, pk).versions if v.number == number), None)
    if version is None:
        raise Http404("There is no such version.")
    return send_file(request, version.file, filename=version.filename)


@readers_only
@require_http_methods(FORM_METHODS)
def paper_version_add(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Send in a newer version of one's own paper, or of any paper of a meeting that one runs."""
    seen = seen_paper(request, pk)
    if not seen.may_change:
        messages.error(request, "This paper takes no new version from you.")
        return redirect("paper", pk)
    form = PaperVersionForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and accepted(form, partial(services.add_version, paper=seen.paper, by=request.user)):
        messages.success(request, "The new version is kept.")
        return redirect("paper", pk)
    status = 422 if request.method == "POST" else 200
    return render(request, "meetings/paper_version.html", {"paper": seen.paper, "form": form}, status=status)


@readers_only
@require_POST
def paper_withdraw(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Take one's own paper back."""
    seen = seen_paper(request, pk)
    try:
        services.withdraw(paper=seen.paper, by=request.user)
        messages.success(request, "The paper is withdrawn.")
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("paper", pk) if seen.is_own or seen.is_run else redirect("meeting", seen.paper.item.meeting_id)
