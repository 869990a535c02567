"""What we hold about the person who asks, a copy of it, and the way out. Open to everybody who has an account."""

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.contrib.auth import logout
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from members_area.membership import services
from members_area.membership.personal_data import kinds
from members_area.membership.policies import current_membership, signed_in_only
from members_area.membership.profile_forms import CloseAccountForm


@require_safe
@signed_in_only
def your_data(request: HttpRequest) -> HttpResponseBase:
    """Say what we hold, why and for how long."""
    context = {"kinds": kinds(), "is_member": current_membership(request) is not None}
    return render(request, "membership/your_data.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in_only
def download_data(request: HttpRequest) -> HttpResponseBase:
    """Send everything we hold about the person as one file, when they press the button."""
    if request.method != "POST":
        return redirect("your_data")  # somebody who had to sign in first comes here by a link
    response = HttpResponse(services.download_data(person=request.user), content_type="application/zip")
    response["Content-Disposition"] = 'attachment; filename="your-nwg-data.zip"'
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in_only
@reauthentication_required
def close_account(request: HttpRequest) -> HttpResponseBase:
    """Say what goes and what stays, and close the account of somebody who has just shown that it is them."""
    form = CloseAccountForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            services.close_account(person=request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            logout(request)
            messages.success(request, "Your account is closed. Thank you for your part in the NWG.")
            return redirect("/")
    context = {
        "form": form,
        "membership": current_membership(request),
        "is_last_administrator": services.is_last_administrator(request.user),
    }
    return render(request, "membership/close_account.html", context, status=422 if request.method == "POST" else 200)
