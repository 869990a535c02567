"""A member's answer to a meeting, who comes instead, what they need there, and "I was there"."""

from collections.abc import Callable
from functools import partial

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from members_area.meetings.answering import my_answer
from members_area.meetings.forms.coming import AccessNeedsForm, SubstituteForm
from members_area.meetings.models import Meeting, Registration
from members_area.meetings.policies import readable_meeting
from members_area.meetings.services import access_needs, attendance, coming, substitutes
from members_area.membership.forms import accepted
from members_area.membership.policies import members_only

FORM_METHODS = ["GET", "HEAD", "POST"]
DONE = {
    Registration.Answer.ACCEPTED: "You are coming. Your place is kept for you.",
    Registration.Answer.TENTATIVE: "You are perhaps coming. No place is kept for you until you say that you are.",
    Registration.Answer.DECLINED: "Thank you for saying that you are not coming.",
    Registration.Answer.WAITING: "Every place is taken. You are on the waiting list: if a place becomes free for you, "
    "it is yours, and we tell you by e-mail.",
}


@members_only
@require_POST
def meeting_answer(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Say whether one comes."""
    meeting = readable_meeting(request, pk)
    given = request.POST.get("answer", "")

    def answer() -> str:
        saved = coming.answer(meeting=meeting, person=request.user, answer=given, by=request.user)
        return DONE[Registration.Answer(saved.answer)]

    return _act(request, meeting, answer)


@members_only
@require_http_methods(FORM_METHODS)
def meeting_substitute(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Name somebody who comes instead."""
    meeting = readable_meeting(request, pk)
    form = SubstituteForm(request.POST or None)
    send = partial(substitutes.send_substitute, meeting=meeting, person=request.user, by=request.user)
    if request.method == "POST" and accepted(form, send):
        messages.success(request, f"A letter with a link is on its way to {form.cleaned_data['email']}.")
        return redirect("meeting", meeting.pk)
    status = 422 if request.method == "POST" else 200
    context = {"meeting": meeting, "form": form, **my_answer(request, meeting)}
    return render(request, "meetings/answer_substitute.html", context, status=status)


@members_only
@require_POST
def meeting_substitute_end(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Let the substitute's link die. One's own place stays."""
    meeting = readable_meeting(request, pk)

    def end() -> str:
        substitutes.end_substitute(meeting=meeting, person=request.user, by=request.user)
        return "Nobody comes in your place any more: the link is dead, and we have told them. Your own place is kept."

    return _act(request, meeting, end)


@members_only
@require_http_methods(FORM_METHODS)
def meeting_access_needs(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Say what one needs in order to take part."""
    meeting = readable_meeting(request, pk)
    context = {"meeting": meeting, **my_answer(request, meeting)}
    needs = context["mine"].needs
    form = AccessNeedsForm(request.POST or None, initial={"text": needs.text if needs else ""})
    save = partial(access_needs.save_needs, meeting=meeting, person=request.user, by=request.user)
    if request.method == "POST" and accepted(form, save):
        kept = form.cleaned_data["text"].strip()
        messages.success(request, "We have noted what you need." if kept else "What you needed is deleted.")
        return redirect("meeting", meeting.pk)
    status = 422 if request.method == "POST" else 200
    return render(request, "meetings/answer_access_needs.html", {**context, "form": form}, status=status)


@members_only
@require_POST
def meeting_was_there(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Say "I was there"."""
    meeting = readable_meeting(request, pk)

    def claim() -> str:
        attendance.claim(meeting=meeting, person=request.user)
        return "Thank you. The attendance says that you were there."

    return _act(request, meeting, claim)


def _act(request: HttpRequest, meeting: Meeting, act: Callable[[], str]) -> HttpResponseBase:
    """Do something and go back to the meeting with its words, or with those of the refusal."""
    try:
        messages.success(request, act())
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("meeting", meeting.pk)
