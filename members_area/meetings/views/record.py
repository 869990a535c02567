"""What the group has promised and decided: the list of actions, one action, and the register of decisions."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from members_area.meetings.forms.record import OwnersForm, RunnersForm
from members_area.meetings.models import ActionItem, Decision, Meeting
from members_area.meetings.policies import may_run_group
from members_area.meetings.record_filters import AskedActions, AskedDecisions
from members_area.meetings.services import record
from members_area.membership.forms import accepted
from members_area.membership.models import Membership
from members_area.membership.policies import current_membership, hold_seat, readers_only

A_PAGE = 20
YOURS = 50  # more open actions than anybody should have


@readers_only
@require_safe
def actions(request: HttpRequest) -> HttpResponseBase:
    """List one's own actions first and then everybody's, as far as this person reads them."""
    asked = AskedActions.of(request.GET)
    found = asked.narrow(_actions_for(request))
    yours, others = found.of(request.user), found.exclude(owner_id=request.user.pk)
    context = {
        "asked": asked,
        "groups": _groups_with(ActionItem, request, "group"),
        "yours": yours[:YOURS],
        "items": Paginator(others, A_PAGE).get_page(request.GET.get("page")),
    }
    return render(request, "meetings/actions.html", context)


@readers_only
@require_http_methods(["GET", "HEAD", "POST"])
def action(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show an action with its history; take what its owner, or whoever runs the group, says about it."""
    shown = _actions_for(request).filter(pk=pk).first()
    if shown is None:
        raise Http404("There is no such action.")
    form_class = _form_for(request, shown)
    if request.method == "POST" and form_class is None:
        raise PermissionDenied
    form = form_class(shown, request.POST or None) if form_class else None
    if request.method == "POST" and form and accepted(form, lambda **said: _update(request, shown, said)):
        messages.success(request, f"{shown.reference} is updated.")
        return redirect("action", pk=shown.pk)
    context = {
        "action": shown,
        "updates": shown.updates.select_related("by", "meeting"),
        "reads": _read_meetings(request, shown),
        "form": form,
        "is_mine": shown.owner_id == request.user.pk,
    }
    return render(request, "meetings/action.html", context, status=422 if request.method == "POST" else 200)


@readers_only
@require_safe
def decisions(request: HttpRequest) -> HttpResponseBase:
    """Search and list what was decided, the latest first."""
    asked = AskedDecisions.of(request.GET)
    seen = Decision.objects.visible_to(request.user)
    found = asked.narrow(seen).select_related("meeting__group", "item", "supersedes", "superseded_by")
    context = {
        "asked": asked,
        "groups": _groups_with(Decision, request, "meeting__group"),
        "items": Paginator(found, A_PAGE).get_page(request.GET.get("page")),
    }
    return render(request, "meetings/decisions.html", context)


def _actions_for(request: HttpRequest) -> Any:
    seated = Membership.objects.current().filter(person=OuterRef("owner"))
    seen = ActionItem.objects.visible_to(request.user).annotate(owner_is_member=Exists(seated))
    return seen.select_related("owner", "group", "raised_in", "item", "closed_in")


def _form_for(request: HttpRequest, shown: ActionItem) -> type[OwnersForm] | None:
    """Return the form for this person; None where the action is neither theirs nor of a group that they run."""
    if may_run_group(request.user, shown.group):
        return RunnersForm
    is_own = shown.owner_id == request.user.pk and current_membership(request) is not None
    return OwnersForm if is_own else None


@transaction.atomic
def _update(request: HttpRequest, shown: ActionItem, said: dict[str, Any]) -> None:
    """Note what was said. Raises PermissionDenied where its writer's seat has ended since it was asked who they are."""
    if hold_seat(request.user) is None and not may_run_group(request.user, shown.group):
        raise PermissionDenied
    record.update_action(action=shown, by=request.user, **said)


def _read_meetings(request: HttpRequest, shown: ActionItem) -> set[int]:
    """Return the keys of those meetings of an action that this person may open."""
    keys = [key for key in (shown.raised_in_id, shown.closed_in_id) if key]
    return set(Meeting.objects.visible_to(request.user).filter(pk__in=keys).values_list("pk", flat=True))


def _groups_with(model: Any, request: HttpRequest, group: str) -> QuerySet[Any]:
    """Return slug and name of the groups of which this person reads something."""
    seen = model.objects.visible_to(request.user).order_by(f"{group}__classification", f"{group}__name")
    return seen.values_list(f"{group}__slug", f"{group}__name").distinct()
