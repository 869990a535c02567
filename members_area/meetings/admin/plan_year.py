"""The screen on which a year of meetings is planned: filled in, looked at, made."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from members_area.meetings.admin.pages import ALL, MAY_PLAN, MeetingsPage
from members_area.meetings.forms.plan_year import YearPlan
from members_area.meetings.models import Group, Meeting
from members_area.meetings.services import planning
from members_area.membership.admin.pages import REFUSED


@transaction.atomic
def make_meetings(*, plan: YearPlan, by: Any) -> list[Meeting]:
    """Make what a right plan asks for, as drafts: nobody is told. Raises ValidationError, and then nothing is made.

    The group is held first: of two presses of the button at once, the second finds the days taken.
    """
    group = Group.objects.select_for_update().get(pk=plan.shared.cleaned_data["group"].pk)
    plan.check_days_are_free()
    made = planning.plan_year(group=group, dates=plan.starts(), by=by, lasts=plan.lasts, **plan.defaults())
    return [_own_way(plan, row, meeting, by) for row, meeting in zip(plan.filled, made, strict=True)]


def _own_way(plan: YearPlan, row: Any, meeting: Meeting, by: Any) -> Meeting:
    own = plan.own_fields(row, meeting)
    return planning.change(meeting=meeting, by=by, **own) if own else meeting


def preview(*, plan: YearPlan, by: Any) -> list[Meeting]:
    """Return what would be made, from a run that is taken back. Raises ValidationError as the real one would."""
    with transaction.atomic():
        meetings = make_meetings(plan=plan, by=by)
        transaction.set_rollback(True)
    return meetings


class PlanYearPage(MeetingsPage):
    """A wrong field is answered by 422 with what was typed; a right plan is shown before it is made."""

    permission = MAY_PLAN
    template_name = "meetings/admin/plan_year.html"
    page_title = "Add meetings"
    above = ((ALL, "All meetings"),)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return self.render_to_response(self.get_context_data(plan=YearPlan()))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        plan = YearPlan(request.POST)
        is_to_be_made = request.POST.get("step") == "make"
        meetings = self._done(plan, make_meetings if is_to_be_made else preview)
        if meetings is None:
            return self.render_to_response(self.get_context_data(plan=plan), status=REFUSED)
        if not is_to_be_made:
            return self.render_to_response(self.get_context_data(plan=plan, meetings=meetings))
        messages.success(request, _words_for(meetings))
        return redirect(ALL)

    def _done(self, plan: YearPlan, act: Any) -> list[Meeting] | None:
        """Return the meetings, or None with the refusal in the form."""
        if not plan.is_valid():
            return None
        try:
            meetings: list[Meeting] = act(plan=plan, by=self.request.user)
        except ValidationError as refusal:
            plan.refuse(refusal)
            return None
        return meetings


def _words_for(meetings: list[Meeting]) -> str:
    if len(meetings) == 1:
        return "One meeting is planned. Only the team sees it until it is announced at its desk."
    return f"{len(meetings)} meetings are planned. Only the team sees them until each is announced at its desk."
