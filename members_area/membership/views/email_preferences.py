"""Choosing which e-mails one gets, and the link in an e-mail that switches its kind off."""

from functools import partial

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from members_area.membership.forms import accepted
from members_area.membership.mail.preferences import choose_emails, preference_of, switch_off
from members_area.membership.mail.unsubscribing import whose_link
from members_area.membership.models import EmailPreference
from members_area.membership.models.mail import OPTIONAL
from members_area.membership.policies import may_read_member_area, signed_in_only
from members_area.membership.views.links import from_a_link


class EmailPreferenceForm(forms.ModelForm):
    class Meta:
        model = EmailPreference
        fields = [kind.value for kind in OPTIONAL]


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in_only
def email_preferences(request: HttpRequest) -> HttpResponseBase:
    """Show which e-mails a person gets, and save what they choose."""
    form = EmailPreferenceForm(request.POST if request.method == "POST" else None, instance=preference_of(request.user))
    if request.method == "POST" and accepted(form, partial(choose_emails, person=request.user)):
        messages.success(request, "Your choice is saved.")
        return redirect("email_preferences")
    context = {"form": form, "is_reader": may_read_member_area(request)}
    status = 422 if request.method == "POST" else 200
    return render(request, "membership/email_preferences.html", context, status=status)


@csrf_exempt  # mail programs send this POST themselves (RFC 8058); the signed link is what lets them
@from_a_link
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """Say what the link is about; only POST, by the button or by the mail program, switches the kind off."""
    found = whose_link(token)
    if found is None:
        return render(request, "membership/email_unsubscribe.html", status=404)
    person, kind = found
    if request.method == "POST":
        switch_off(person=person, kind=kind)
    is_on = getattr(preference_of(person), kind)
    return render(request, "membership/email_unsubscribe.html", {"kind": kind, "is_on": is_on})
