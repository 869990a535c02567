"""The agenda on the desk: its items in order, and approving the minutes of the last meeting beside their item."""

from functools import partial
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from members_area.meetings.forms.agenda import AgendaItemForm
from members_area.meetings.forms.as_it_stood import changed_in
from members_area.meetings.models import AgendaItem, Meeting, Minutes
from members_area.meetings.running_order import running_order
from members_area.meetings.services import agenda as services
from members_area.meetings.services import minutes as minutes_services
from members_area.meetings.views.desk.access import FORM_METHODS, desk_page, runs_the_meeting, take
from members_area.membership.forms import accepted


@runs_the_meeting
@require_safe
def desk_agenda(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Show the agenda in order, with what can be done to each item."""
    slots = running_order(meeting)
    context: dict[str, Any] = {
        "slots": slots,
        "allotted": sum(slot.item.minutes_allotted for slot in slots),
        "lasts": int((meeting.ends_at - meeting.starts_at).total_seconds() // 60),
        "to_approve": minutes_to_approve(meeting),
        "can_approve": meeting.status in Meeting.TOOK_PLACE or meeting.starts_at <= timezone.now(),
        "standing": AgendaItem.Kind.MINUTES,
    }
    return desk_page(request, meeting, "desk_agenda", **context)


def minutes_to_approve(meeting: Meeting) -> list[Minutes]:
    """Return the circulated minutes of the group's earlier meetings: they are approved at this one."""
    circulated = Minutes.objects.filter(status=Minutes.Status.CIRCULATED)
    earlier = circulated.filter(meeting__group=meeting.group_id, meeting__starts_at__lt=meeting.starts_at)
    return list(earlier.select_related("meeting").order_by("meeting__starts_at"))


@runs_the_meeting
@require_http_methods(FORM_METHODS)
def desk_item_add(request: HttpRequest, meeting: Meeting) -> HttpResponseBase:
    """Put a new item at the end of the agenda."""
    form = AgendaItemForm(request.POST or None, meeting=meeting)
    if request.method == "POST" and accepted(form, partial(services.add_item, meeting=meeting, by=request.user)):
        messages.success(request, f"“{form.cleaned_data['title']}” is on the agenda.")
        return redirect("desk_agenda", meeting.pk)
    return desk_page(request, meeting, "desk_agenda", template="desk_item", form=form)


@runs_the_meeting
@require_http_methods(FORM_METHODS)
def desk_item(request: HttpRequest, meeting: Meeting, item: int) -> HttpResponseBase:
    """Change an item of the agenda."""
    found = get_object_or_404(AgendaItem, pk=item, meeting=meeting)
    form = AgendaItemForm(request.POST or None, instance=found, meeting=meeting)
    if request.method == "POST" and accepted(
        form, lambda **typed: services.change_item(item=found, by=request.user, **changed_in(form))
    ):
        messages.success(request, "The item is changed.")
        return redirect("desk_agenda", meeting.pk)
    return desk_page(request, meeting, "desk_agenda", template="desk_item", form=form, item=found)


@runs_the_meeting
@require_POST
def desk_item_move(request: HttpRequest, meeting: Meeting, item: int) -> HttpResponseBase:
    """Move an item one place up or down."""
    found = get_object_or_404(AgendaItem, pk=item, meeting=meeting)
    up = request.POST.get("way") != "down"
    words = f"“{found.title}” is moved {'up' if up else 'down'}."
    take(request, lambda: services.move_item(item=found, up=up, by=request.user), words)
    return redirect("desk_agenda", meeting.pk)


@runs_the_meeting
@require_POST
def desk_item_remove(request: HttpRequest, meeting: Meeting, item: int) -> HttpResponseBase:
    """Take an item off the agenda."""
    found = get_object_or_404(AgendaItem, pk=item, meeting=meeting)
    words = f"“{found.title}” is off the agenda."
    take(request, lambda: services.remove_item(item=found, by=request.user), words)
    return redirect("desk_agenda", meeting.pk)


@runs_the_meeting
@require_POST
def desk_minutes_approve(request: HttpRequest, meeting: Meeting, minutes: int) -> HttpResponseBase:
    """Approve the minutes of an earlier meeting of the group at this one. They are frozen then."""
    earlier = Minutes.objects.filter(meeting__group=meeting.group_id, meeting__starts_at__lt=meeting.starts_at)
    found = get_object_or_404(earlier.select_related("meeting"), pk=minutes)
    words = f"The minutes of {found.meeting} are approved. They do not change any more."
    take(request, lambda: minutes_services.approve(minutes=found, at=meeting, by=request.user), words)
    return redirect("desk_agenda", meeting.pk)
