"""Minutes as members read them: always a version that was circulated, never the row that an editor writes in."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from members_area.meetings.comparing import compare
from members_area.meetings.exports import pdf, word
from members_area.meetings.forms.minutes import CorrectionForm
from members_area.meetings.models import Meeting, MinutesVersion
from members_area.meetings.policies import readable_meeting
from members_area.meetings.services import minutes as services
from members_area.membership.forms import accepted
from members_area.membership.policies import current_membership, members_only, readers_only


@readers_only
@require_safe
def minutes(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show the newest version, the corrections so far, and the form to propose one while there is time."""
    meeting = readable_meeting(request, pk)
    return _page(request, meeting, _versions(request, meeting), CorrectionForm(meeting=meeting))


@members_only
@require_POST
def minutes_correct(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Take a member's correction, or show the page again with their words and what is wrong with them."""
    meeting = readable_meeting(request, pk)
    versions = _versions(request, meeting)
    form = CorrectionForm(request.POST, meeting=meeting)
    row = versions[0].minutes
    if accepted(form, lambda item, text: services.propose(minutes=row, author=request.user, text=text, item=item)):
        messages.success(
            request, "Thank you. Your correction stands below the minutes, and you hear what becomes of it."
        )
        return redirect("minutes", pk)
    return _page(request, meeting, versions, form, status=422)


@readers_only
@require_safe
def minutes_version(request: HttpRequest, pk: int, number: int) -> HttpResponseBase:
    """Show one version, with a word where there is a newer one."""
    meeting = readable_meeting(request, pk)
    versions = _versions(request, meeting)
    return _page(request, meeting, versions, None, shown=_numbered(versions, number))


@readers_only
@require_safe
def minutes_compare(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show what has changed between two versions: the last two, where the address names none."""
    meeting = readable_meeting(request, pk)
    versions = _versions(request, meeting)
    if len(versions) == 1:
        raise Http404("There is one version only.")
    before = _asked(versions, request.GET.get("from"), versions[1])
    after = _asked(versions, request.GET.get("to"), versions[0])
    lines = list(compare(before.content, after.content))
    context = {
        "meeting": meeting,
        "versions": versions,
        "before": before,
        "after": after,
        "lines": lines,
        "is_same": all(line.kind == "same" for line in lines),
    }
    return render(request, "meetings/minutes_compare.html", context)


@readers_only
@require_safe
def minutes_pdf(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Send the newest version as an accessible PDF."""
    return _file(request, pk, pdf)


@readers_only
@require_safe
def minutes_word(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Send the newest version as a Word file."""
    return _file(request, pk, word)


def _versions(request: HttpRequest, meeting: Meeting) -> list[MinutesVersion]:
    """Return the versions of a meeting's minutes, the newest first. Raises Http404 where nothing was circulated."""
    found = MinutesVersion.objects.visible_to(request.user).filter(minutes__meeting=meeting)
    versions = list(found.select_related("minutes__approved_in", "created_by").defer("words").order_by("-number"))
    if not versions:
        raise Http404("These minutes are not there to read yet.")
    return versions


def _numbered(versions: list[MinutesVersion], number: int) -> MinutesVersion:
    for version in versions:
        if version.number == number:
            return version
    raise Http404("There is no such version.")


def _asked(versions: list[MinutesVersion], typed: str | None, otherwise: MinutesVersion) -> MinutesVersion:
    """Return the version that an address asks for, or `otherwise` where it asks for none of theirs."""
    return next((version for version in versions if str(version.number) == typed), otherwise)


def _page(
    request: HttpRequest,
    meeting: Meeting,
    versions: list[MinutesVersion],
    form: CorrectionForm | None,
    *,
    shown: MinutesVersion | None = None,
    status: int = 200,
) -> HttpResponse:
    shown, row = shown or versions[0], versions[0].minutes
    may_propose = row.takes_corrections and current_membership(request) is not None
    context: dict[str, Any] = {
        "meeting": meeting,
        "minutes": row,
        "version": shown,
        "content": shown.content,
        "versions": versions,
        "is_newest": shown == versions[0],
        "corrections": row.corrections.select_related("author", "item"),
        "form": form if may_propose or status == 422 else None,
    }
    return render(request, "meetings/minutes.html", context, status=status)


def _file(request: HttpRequest, pk: int, maker: Any) -> HttpResponse:
    meeting = readable_meeting(request, pk)
    version = _versions(request, meeting)[0]
    response = HttpResponse(maker.make(version), content_type=maker.CONTENT_TYPE)
    name = f"minutes-{version.content['held_on']}-version-{version.number}.{maker.EXTENSION}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
