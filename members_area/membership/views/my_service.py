"""A member's own service: its seats, inviting a colleague, handing over, leaving."""

from django.contrib import messages
from django.contrib.auth import logout
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from members_area.membership import services
from members_area.membership.forms import HandOverForm, InvitationForm, LeaveForm, accepted
from members_area.membership.models import SEATS, Invitation, Membership
from members_area.membership.policies import members_only, own_membership

FORM_METHODS = ["GET", "HEAD", "POST"]


@members_only
@require_safe
def my_service(request: HttpRequest) -> HttpResponseBase:
    """Show who sits on the service's two seats, who is invited, and who sat there before."""
    own = own_membership(request)
    at_service = Membership.objects.filter(service=own.service).select_related("person", "invitation")
    held = {membership.seat: membership for membership in at_service.open()}
    seats = [(number, held.get(number)) for number in SEATS]
    before = at_service.filter(status=Membership.Status.ENDED, person__isnull=False).order_by("-end_on", "-pk")[:10]
    context = {"own": own, "seats": seats, "before": before, "has_free_seat": len(held) < len(SEATS)}
    return render(request, "membership/my_service.html", context)


@members_only
@require_http_methods(FORM_METHODS)
def invite_colleague(request: HttpRequest) -> HttpResponseBase:
    """Offer the service's free seat to a colleague."""
    own = own_membership(request)
    form = InvitationForm(request.POST or None)
    if request.method == "POST" and accepted(
        form, lambda email, role: services.invite(service=own.service, email=email, role=role, by=request.user)
    ):
        messages.success(request, f"The invitation is on its way to {form.cleaned_data['email']}.")
        return redirect("my_service")
    status = 422 if request.method == "POST" else 200
    return render(request, "membership/invite_colleague.html", {"own": own, "form": form}, status=status)


@members_only
@require_POST
def resend_invitation(request: HttpRequest, pk: int) -> HttpResponseBase:
    return _with_invitation(request, pk, services.resend, "The invitation has been sent again, with a new link.")


@members_only
@require_POST
def withdraw_invitation(request: HttpRequest, pk: int) -> HttpResponseBase:
    return _with_invitation(request, pk, services.revoke, "The invitation is withdrawn and the seat is free.")


def _with_invitation(request: HttpRequest, pk: int, act: object, done: str) -> HttpResponseBase:
    """Do something with an invitation of one's own service; one of another service is not there."""
    own = own_membership(request)
    invitation = get_object_or_404(Invitation, pk=pk, membership__service=own.service)
    try:
        act(invitation=invitation, by=request.user)  # type: ignore[operator]
        messages.success(request, done)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("my_service")


@members_only
@require_http_methods(FORM_METHODS)
def hand_over(request: HttpRequest) -> HttpResponseBase:
    """Give one's seat to a successor and leave at once."""
    own = own_membership(request)
    form = HandOverForm(request.POST or None)
    if request.method == "POST" and accepted(
        form,
        lambda email, role, is_sure: services.hand_over(membership=own, email=email, role=role, by=request.user),
    ):
        return _goodbye(
            request, f"Your seat is handed over. An invitation is on its way to {form.cleaned_data['email']}."
        )
    status = 422 if request.method == "POST" else 200
    return render(request, "membership/hand_over.html", {"own": own, "form": form}, status=status)


@members_only
@require_http_methods(FORM_METHODS)
def leave(request: HttpRequest) -> HttpResponseBase:
    """End one's own membership."""
    own = own_membership(request)
    form = LeaveForm(request.POST or None)
    if request.method == "POST" and accepted(
        form, lambda is_sure: services.end(membership=own, reason="Left by their own choice", by=request.user)
    ):
        return _goodbye(request, "Your membership has ended and your seat is free. Thank you for your part in the NWG.")
    status = 422 if request.method == "POST" else 200
    return render(request, "membership/leave.html", {"own": own, "form": form}, status=status)


def _goodbye(request: HttpRequest, words: str) -> HttpResponseBase:
    """Say goodbye on a public page: the service has ended every session of this person, this one too."""
    logout(request)
    messages.success(request, words)
    return redirect("/")
