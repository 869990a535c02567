"""Asking for a seat: the public form, proof of the address, and the applicant's own view of it."""

from functools import partial

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.signing_in import sign_in
from core.spam import address_of_visitor
from members_area.membership import services
from members_area.membership.forms import AnswerForm, ApplicationForm, PasswordForm, accepted
from members_area.membership.models import MembershipApplication
from members_area.membership.policies import signed_in_only
from members_area.membership.tokens import hash_of
from members_area.membership.views.links import from_a_link

Status = MembershipApplication.Status
WITH_SERVICE = MembershipApplication.objects.select_related("service")


@require_http_methods(["GET", "HEAD", "POST"])
def apply(request: HttpRequest) -> HttpResponse:
    """Take an application. The answer is the same whether or not the address is known here."""
    form = ApplicationForm(request.POST or None, remote_address=address_of_visitor(request))
    if request.method == "POST" and form.is_valid():
        if not form.is_spam:
            services.apply(**form.answers())
        return redirect("application_sent")
    status = 422 if request.method == "POST" else 200
    return render(request, "membership/apply.html", {"form": form}, status=status)


@require_safe
def application_sent(request: HttpRequest) -> HttpResponse:
    return render(request, "membership/application_sent.html")


@from_a_link
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Show what the link is about; the button proves the address and makes the account where there is none."""
    application = WITH_SERVICE.filter(token_hash=hash_of(token)).first()
    if application is None or application.status != Status.UNVERIFIED:
        status = 404 if application is None else 410
        return render(request, "membership/link_gone.html", {"application": application}, status=status)
    is_new = not get_user_model().objects.filter(email__iexact=application.email).exists()
    form = PasswordForm(request.POST or None) if is_new else None
    refusal = ""
    if request.method == "POST" and (form is None or form.is_valid()):
        try:
            confirmed = services.confirm_application(
                application=application, password=form.cleaned_data["password"] if form else ""
            )
        except ValidationError as error:
            refusal = " ".join(error.messages)
        else:
            if is_new:
                sign_in(request, confirmed.person)
                return redirect("my_application")
            return render(request, "membership/application_confirmed.html", {"application": confirmed})
    context = {"application": application, "form": form, "refusal": refusal}
    status = 422 if request.method == "POST" else 200
    return render(request, "membership/application_confirm.html", context, status=status)


@signed_in_only
@require_http_methods(["GET", "HEAD", "POST"])
def my_application(request: HttpRequest) -> HttpResponseBase:
    """Show the applicant where their application stands, and take their answer to a question."""
    application = MembershipApplication.objects.of(request.user).select_related("service").last()
    form = None
    if application and application.status == Status.ASKED:
        form = AnswerForm(request.POST or None)
        if request.method == "POST" and accepted(form, partial(services.answer_question, application=application)):
            messages.success(request, "Thank you. Your answer has reached us.")
            return redirect("my_application")
    context = {"application": application, "form": form}
    status = 422 if request.method == "POST" else 200
    return render(request, "membership/my_application.html", context, status=status)


@signed_in_only
@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Take one's own application back."""
    application = get_object_or_404(MembershipApplication.objects.of(request.user), pk=pk)
    try:
        services.withdraw(application=application)
        messages.success(request, "Your application is withdrawn. You can apply again at any time.")
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("my_application")
