"""The page behind the link of an invitation: it says what will happen, and a button does it."""

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from accounts.signing_in import sign_in
from members_area.membership import services
from members_area.membership.forms import NewMemberForm, accepted
from members_area.membership.menu import members_home
from members_area.membership.models import Invitation, Membership
from members_area.membership.tokens import hash_of
from members_area.membership.views.links import from_a_link

# What the page says in each state. The templates hold the words.
OPEN, UNKNOWN, OTHER_ADDRESS, SIGN_IN = "open", "unknown", "other_address", "sign_in"
STATUS = {OPEN: 200, SIGN_IN: 200, UNKNOWN: 404, OTHER_ADDRESS: 403}  # anything else is gone: 410


@from_a_link
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Show an invitation in its state, and seat whoever presses the button."""
    found = Invitation.objects.filter(token_hash=hash_of(token)).select_related("membership__service", "invited_by")
    offer = found.first()
    state = _state(request, offer)
    form = NewMemberForm(request.POST or None) if state == OPEN and not request.user.is_authenticated else None
    refusals: list[str] = []
    if offer and request.method == "POST" and state == OPEN:
        done = _accept(request, offer, form, refusals)
        if done:
            messages.success(request, f"Welcome. You hold a seat of {done.service} in the NWG.")
            return redirect(members_home())
    context = {"invitation": offer, "state": state, "form": form, "refusals": refusals}
    status = STATUS.get(state, 410)
    if request.method == "POST" and status == 200:
        status = 422
    return render(request, "membership/invitation.html", context, status=status)


def _state(request: HttpRequest, offer: Invitation | None) -> str:
    if offer is None:
        return UNKNOWN
    if offer.state != "open":
        return offer.state
    if request.user.is_authenticated:
        return OPEN if request.user.email.lower() == offer.email else OTHER_ADDRESS
    return SIGN_IN if get_user_model().objects.filter(email__iexact=offer.email).exists() else OPEN


def _accept(
    request: HttpRequest, offer: Invitation, form: NewMemberForm | None, refusals: list[str]
) -> Membership | None:
    """Seat the person and sign in the one who has just got an account. None where the form or the service refuses."""
    if form is None:
        try:
            return services.accept(invitation=offer, user=request.user)
        except ValidationError as refusal:
            refusals += refusal.messages
            return None
    seated: list[Membership] = []
    if not accepted(form, lambda **answers: seated.append(services.accept(invitation=offer, **answers))):
        return None
    sign_in(request, seated[0].person)
    return seated[0]
