"""The next plan begins from what the last one left unfinished."""

from datetime import date, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from members_area.membership.models import AuditEvent
from members_area.membership.services.seats import hold_service
from members_area.toolkit.models import ActionPlan, Objective, PlanAction
from members_area.toolkit.models.plans import Origin
from members_area.toolkit.plan_content import OBJECTIVE
from members_area.toolkit.policies import check_owner
from members_area.toolkit.services.locking import hold_plan

FOLLOWED = "The next plan has been begun already."
DRAFT_THERE = "Your service has a draft of a plan already. Finish or delete that one first."
TOO_EARLY = "The next plan begins from one that you work with, or have closed."
COPIED = ("vision", "accountable_lead", "governing_body")
OF_ACTION = ("what", "is_stop_doing", "accountable", "lead", "hours", "resources", "status", "suggestion_id")
OF_OBJECTIVE = (*OBJECTIVE, "theme_id", "statement_id")


@transaction.atomic
def begin_next(
    *, plan: ActionPlan, by: Any, title: str = "", starts_on: date | None = None, ends_on: date | None = None
) -> ActionPlan:
    """Return a new draft for the year after a plan, with the objectives that have unfinished actions.

    Vision and people are copied; ratings and dates are not: they were the last plan's. Without title and days, the
    draft gets its own (next_year_of). Raises PermissionDenied, or ValidationError where a draft exists.
    """
    held = hold_plan(plan)
    check_owner(held, by)
    hold_service(held.service)  # as start_plan does: one draft at a time
    _check_may_begin(held)
    first, last = next_year_of(held)
    draft = ActionPlan(
        service=held.service,
        title=title or title_of_next(held),
        starts_on=starts_on or first,
        ends_on=ends_on or last,
        follows=held,
        created_by=by,
        **{name: getattr(held, name) for name in COPIED},
    )
    draft.full_clean(exclude=["service", "follows", "created_by"])
    draft.save()
    _carry(held, draft)
    AuditEvent.note(action="plan.next_begun", record=held, by=by, summary=f"Plan {draft.pk}")
    return draft


def next_year_of(plan: ActionPlan) -> tuple[date, date]:
    """Return the first and the last day of the year after a plan."""
    first = plan.ends_on + timedelta(days=1)
    leap_day = (first.month, first.day) == (2, 29)
    return first, first.replace(year=first.year + 1, day=28 if leap_day else first.day) - timedelta(days=not leap_day)


def title_of_next(plan: ActionPlan) -> str:
    return f"Action plan from {next_year_of(plan)[0]:%B %Y}"


def carried_from(plan: ActionPlan) -> list[tuple[Objective, list[PlanAction]]]:
    """Return the objectives of a plan that have unfinished actions, each with these."""
    of_objectives: dict[int, list[PlanAction]] = {}
    for action in PlanAction.objects.unfinished().filter(objective__plan=plan).order_by("position", "pk"):
        of_objectives.setdefault(action.objective_id, []).append(action)
    objectives = plan.objectives.filter(pk__in=of_objectives).order_by("position", "pk")
    return [(objective, of_objectives[objective.pk]) for objective in objectives]


def _check_may_begin(plan: ActionPlan) -> None:
    if plan.status not in (ActionPlan.Status.ACTIVE, ActionPlan.Status.CLOSED):
        raise ValidationError(TOO_EARLY)
    if ActionPlan.objects.filter(follows=plan).exists():
        raise ValidationError(FOLLOWED)
    if ActionPlan.objects.of(plan.service).filter(status=ActionPlan.Status.DRAFT).exists():
        raise ValidationError(DRAFT_THERE)


def _carry(last: ActionPlan, draft: ActionPlan) -> None:
    """Copy what is unfinished. Each copy knows where it comes from."""
    told = {"source": Origin.Source.LAST_PLAN, "source_words": f"From “{last.title}”"}
    carried = carried_from(last)
    objectives = [
        Objective(plan=draft, position=at, carried_from=old, **told, **_values(old, OF_OBJECTIVE))
        for at, (old, _) in enumerate(carried, start=1)
    ]
    Objective.objects.bulk_create(objectives)
    PlanAction.objects.bulk_create(
        PlanAction(objective=objective, position=at, carried_from=old, **told, **_values(old, OF_ACTION))
        for objective, (_, actions) in zip(objectives, carried, strict=True)
        for at, old in enumerate(actions, start=1)
    )


def _values(record: Any, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}
