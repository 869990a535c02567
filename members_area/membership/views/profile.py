"""A member's own profile: what they say of themselves, and how others see it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from members_area.membership.models import MemberProfile
from members_area.membership.models.profiles import FOR_EVERYONE, FOR_MEMBERS
from members_area.membership.people_seen import member, seen
from members_area.membership.policies import members_only, own_membership
from members_area.membership.profile_forms import ProfileForm
from members_area.membership.services import save_profile


@require_http_methods(["GET", "HEAD", "POST"])
@members_only
def profile(request: HttpRequest) -> HttpResponseBase:
    """Show and change one's own profile. What was typed stays where something must be mended."""
    own = member(own_membership(request).person_id or 0)
    if own is None:
        raise PermissionDenied
    kept = getattr(own.person, "profile", None)
    for_members, for_everyone = seen(own, FOR_MEMBERS), seen(own, FOR_EVERYONE)  # before the form changes the instance
    form = ProfileForm(request.POST or None, request.FILES or None, instance=kept or MemberProfile(person=own.person))
    if request.method == "POST" and _saved(request, form):
        messages.success(request, "Your profile is saved.")
        return redirect("profile")
    context = {
        "form": form,
        "for_members": for_members,
        "for_everyone": for_everyone,
        "choose_again": bool(request.FILES) and "photo" not in form.errors,
    }
    return render(request, "membership/profile.html", context, status=422 if request.method == "POST" else 200)


def _saved(request: HttpRequest, form: ProfileForm) -> bool:
    if not form.is_valid():
        return False
    answers: dict[str, Any] = form.cleaned_data
    try:
        save_profile(person=request.user, **answers)
    except ValidationError as refusal:
        form.add_error("photo", refusal)
        return False
    return True
