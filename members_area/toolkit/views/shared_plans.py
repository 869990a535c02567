"""What a guest sees of a plan: by a secret link, without an account, until the link ends."""

from collections.abc import Callable
from functools import partial, wraps
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from members_area.meetings.private_files import send_file
from members_area.membership.forms import accepted
from members_area.membership.views.links import from_a_link
from members_area.toolkit.forms.plan_people import CommentForm
from members_area.toolkit.models import Evidence, PlanShare
from members_area.toolkit.plan_content import content_of
from members_area.toolkit.plan_reading import readable
from members_area.toolkit.services.comments import comment_as_guest
from members_area.toolkit.services.shares import share_of

View = Callable[..., HttpResponseBase]


def for_guests(view: View) -> View:
    """Answer whoever has a living link; to everybody else the page is not there (404).

    It is asked once more when the plan has been read: what was written after the link's end is not read by it.
    """

    @from_a_link
    @wraps(view)
    def with_share(request: HttpRequest, token: str, **kwargs: Any) -> HttpResponse:
        share = share_of(token)
        if share is None:
            return _gone(request)
        response = view(request, share, token=token, **kwargs)
        return _gone(request) if share_of(token) is None else response  # type: ignore[return-value]  # as the views say

    return with_share


@require_safe
@for_guests
def shared_plan(request: HttpRequest, share: PlanShare, token: str) -> HttpResponseBase:
    """Show the plan to be read, and to who may comment, what they have said and the form for more."""
    return _plan(request, share, token, CommentForm(plan=share.plan))


@require_POST
@for_guests
def shared_plan_comment(request: HttpRequest, share: PlanShare, token: str) -> HttpResponseBase:
    """Keep a guest's comment."""
    if not _may_comment(share):
        return _gone(request)
    form = CommentForm(request.POST, plan=share.plan)
    if accepted(form, partial(comment_as_guest, share=share)):
        messages.success(request, "Thank you. Your comment is with the service.")
        return redirect("shared_plan", token)
    return _plan(request, share, token, form)


@require_safe
@for_guests
def shared_evidence(request: HttpRequest, share: PlanShare, token: str, evidence: int) -> HttpResponseBase:
    """Send a file of evidence of the shared plan."""
    found = Evidence.objects.filter(pk=evidence, action__objective__plan=share.plan_id).exclude(file="").first()
    if found is None:
        return _gone(request)
    return send_file(request, found.file, filename=found.filename)


def _plan(request: HttpRequest, share: PlanShare, token: str, form: CommentForm) -> HttpResponse:
    records: dict[int, list[Evidence]] = {}
    for one in Evidence.objects.filter(action__objective__plan=share.plan_id):
        records.setdefault(one.action_id, []).append(one)
    context = {
        "share": share,
        "token": token,
        "content": readable(content_of(share.plan), records),
        "form": form if _may_comment(share) else None,
        "comments": share.comments.filter(withdrawn_at__isnull=True).select_related("objective"),
    }
    return render(request, "toolkit/shared_plan.html", context, status=422 if form.is_bound else 200)


def _may_comment(share: PlanShare) -> bool:
    return share.role == PlanShare.Role.COMMENTER and share.plan.takes_changes


def _gone(request: HttpRequest) -> HttpResponse:
    return render(request, "toolkit/shared_plan_gone.html", status=404)
