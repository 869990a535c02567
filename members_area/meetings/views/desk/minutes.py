"""The minutes of a meeting on the desk: writing, circulating, answering corrections, and the public digest."""

from functools import partial
from typing import Any

from django.contrib import messages
from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_http_methods

from members_area.meetings.forms.desk_minutes import CirculateForm, CorrectionForm, MinutesForm
from members_area.meetings.minutes_content import only_public
from members_area.meetings.models import Meeting, Minutes, MinutesSection, MinutesVersion, PublicDigest
from members_area.meetings.services import minutes as services
from members_area.meetings.views.desk.access import FORM_METHODS, desk_page, runs_the_meeting, take
from members_area.membership.forms import accepted


def minutes_of(meeting: Meeting) -> Minutes | None:
    parts = MinutesSection.objects.select_related("item")
    return Minutes.objects.filter(meeting=meeting).prefetch_related(Prefetch("sections", parts)).first()


def minutes_or_404(meeting: Meeting) -> Minutes:
    """Return the minutes of a meeting. Raises Http404 where they are not begun."""
    minutes = minutes_of(meeting)
    if minutes is None:
        raise Http404("The minutes of this meeting are not begun.")
    return minutes


@runs_the_meeting
@require_http_methods(FORM_METHODS)
def desk_minutes(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Write the minutes, part by part, and see what members have said about them."""
    minutes = minutes_of(meeting)
    if minutes is None:
        return _begin(request, meeting)
    form = MinutesForm(request.POST or None, minutes=minutes)
    if request.method == "POST" and accepted(
        form, lambda **typed: services.write(minutes=minutes, texts=form.texts, seen=form.seen, by=request.user)
    ):
        messages.success(request, "The draft is saved. Members read it once you circulate it.")
        return redirect("desk_circulate" if request.POST.get("then") == "circulate" else "desk_minutes", meeting.pk)
    if request.method == "POST":
        form.show_again(minutes)
    return desk_page(request, meeting, "desk_minutes", form=form, **_around(minutes))


def _begin(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    if request.method == "POST":
        take(request, lambda: services.begin(meeting=meeting, by=request.user), "The minutes are begun.")
        return redirect("desk_minutes", meeting.pk)
    return desk_page(request, meeting, "desk_minutes")


def _around(minutes: Minutes) -> dict[str, Any]:
    """Return what stands beside the text: corrections, and which version members read."""
    return {
        "minutes": minutes,
        "corrections": minutes.corrections.select_related("author", "item").order_by("outcome", "created_at"),
        "newest": minutes.versions.defer("content", "words").first(),
        "is_frozen": minutes.status == Minutes.Status.APPROVED,
    }


@runs_the_meeting
@require_http_methods(FORM_METHODS)
def desk_circulate(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Give the minutes as they are now to the members, with a day until which they correct them."""
    minutes = minutes_or_404(meeting)
    form = CirculateForm(request.POST or None)
    if request.method == "POST" and accepted(form, partial(services.circulate, minutes=minutes, by=request.user)):
        messages.success(request, "The minutes are circulated. Members get an e-mail.")
        return redirect("desk_minutes", meeting.pk)
    return desk_page(request, meeting, "desk_minutes", template="desk_circulate", form=form, minutes=minutes)


@runs_the_meeting
@require_http_methods(FORM_METHODS)
def desk_correction(request: HttpRequest, meeting: Meeting, correction: int) -> HttpResponseBase:
    """Take a member's correction over, or not, and reply."""
    corrections = minutes_or_404(meeting).corrections.select_related("author", "item", "minutes")
    found = get_object_or_404(corrections, pk=correction)
    form = CorrectionForm(request.POST or None)
    if request.method == "POST" and accepted(form, partial(services.decide, correction=found, by=request.user)):
        messages.success(request, "The correction is answered. Its author gets an e-mail.")
        return redirect("desk_minutes", meeting.pk)
    return desk_page(request, meeting, "desk_minutes", template="desk_correction", form=form, correction=found)


@runs_the_meeting
@require_http_methods(FORM_METHODS)
def desk_digest(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Show approved minutes as an outsider would see them; publish that, or take it off the site again."""
    minutes = minutes_or_404(meeting)
    version = MinutesVersion.objects.filter(minutes=minutes, is_approved=True).first()
    if version is None:
        messages.error(request, "A public digest is made of approved minutes only.")
        return redirect("desk_minutes", meeting.pk)
    published = PublicDigest.objects.filter(version=version).select_related("version__minutes").first()
    if request.method == "POST":
        _publish_or_withdraw(request, minutes, published)
        return redirect("desk_digest", meeting.pk)
    content = only_public(version.content)
    return desk_page(
        request, meeting, "desk_minutes", template="desk_digest", content=content, published=published, minutes=minutes
    )


def _publish_or_withdraw(request: HttpRequest, minutes: Minutes, published: PublicDigest | None) -> None:
    """Do what the button says that was pressed: a digest that is gone meanwhile is not published by "Withdraw"."""
    if request.POST.get("act") != "withdraw":
        words = "The public digest is published."
        take(request, lambda: services.publish_digest(minutes=minutes, by=request.user), words)
    elif published is None:
        messages.error(request, "This digest is off the site already.")
    else:
        words = "The public digest is off the site. The minutes stay as they are."
        take(request, lambda: services.withdraw_digest(digest=published, by=request.user), words)
