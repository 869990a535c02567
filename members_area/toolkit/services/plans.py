"""Starting an action plan in one of four ways, writing about it as a whole, and giving up a draft."""

from collections import defaultdict
from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone

from core.models import MusicService
from members_area.membership.models import AuditEvent
from members_area.toolkit.editing import merge
from members_area.toolkit.models import (
    ActionPlan,
    Evidence,
    Judgement,
    ProgressUpdate,
    SelfAssessment,
    SuggestedAction,
    Theme,
)
from members_area.toolkit.plan_sources import of_judgement, of_suggestion, of_theme
from members_area.toolkit.policies import check_assessor
from members_area.toolkit.querysets import own_service
from members_area.toolkit.services.filling import Part, fill_plan
from members_area.toolkit.services.locking import hold_own_plan
from members_area.toolkit.services.ordering import delete_files_of

SMALL_START = "This term's small start"
DRAFT_THERE = "Your service has a draft of a plan already. Go on with that, or delete it first."


@transaction.atomic
def start_plan(
    *, service: MusicService, by: Any, title: str, starts_on: date, ends_on: date, **details: Any
) -> ActionPlan:
    """Start a draft for a member's own service. `details` are other fields of ActionPlan.

    Raises PermissionDenied for somebody without a seat there, and ValidationError where a draft is there already (one
    at a time, so that both members write in the same) or where the plan would end before it starts.
    """
    service = _hold_own_service(service, by)
    if ActionPlan.objects.of(service).filter(status="draft").exists():
        raise ValidationError(DRAFT_THERE)
    plan = ActionPlan(service=service, title=title, starts_on=starts_on, ends_on=ends_on, created_by=by, **details)
    plan.full_clean(exclude=["service", "created_by", "assessment", "follows"])
    plan.save()
    AuditEvent.note(action="plan.started", record=plan, by=by, summary="A draft")
    return plan


@transaction.atomic
def start_from_themes(
    *, service: MusicService, by: Any, title: str, starts_on: date, ends_on: date, themes: list[Theme]
) -> ActionPlan:
    """Put the model objective of each theme and its first actions into the draft, for the service to reword.

    Without a draft one is started. Raises what `start_plan` raises.
    """
    plan = draft_of(service) or start_plan(service=service, by=by, title=title, starts_on=starts_on, ends_on=ends_on)
    first = _first_actions(themes)
    parts = [(of_theme(theme), [of_suggestion(one) for one in first.get(theme.pk, [])]) for theme in themes]
    fill_plan(plan=plan, by=by, parts=parts)
    return plan


@transaction.atomic
def start_from_assessment(
    *,
    assessment: SelfAssessment,
    by: Any,
    title: str,
    starts_on: date,
    ends_on: date,
    chosen: dict[Judgement, list[SuggestedAction]],
) -> ActionPlan:
    """Put an objective for each judgement chosen into the draft, and beneath it the suggestions chosen.

    Without a draft one is started. Raises PermissionDenied for somebody of another service, and ValidationError as
    `start_plan` does, where nothing was chosen, or where a judgement is not of this self-assessment.
    """
    check_assessor(assessment, by)
    if not chosen:
        raise ValidationError("Choose at least one priority.")
    if any(judgement.assessment_id != assessment.pk for judgement in chosen):
        raise ValidationError("A priority is not of this self-assessment.")
    plan = draft_of(assessment.service) or start_plan(
        service=assessment.service, by=by, title=title, starts_on=starts_on, ends_on=ends_on, assessment=assessment
    )
    fill_plan(plan=plan, by=by, parts=_parts_of(chosen))
    return plan


@transaction.atomic
def start_small(*, service: MusicService, by: Any, until: date, actions: list[dict[str, Any]]) -> ActionPlan:
    """Put up to three small actions into one objective, and return the plan that holds it.

    It is the plan that the service drafts or works on; without one, a new draft begins. Each of `actions` gives what,
    lead, hours, due_on and suggestion (or None). Raises ValidationError where there is none, and what `start_plan`
    raises.
    """
    if not actions:
        raise ValidationError("Write at least one action.")
    plan = plan_being_written(service) or start_plan(
        service=service,
        by=by,
        title=f"Small start, {timezone.localdate():%B %Y}",
        starts_on=timezone.localdate(),
        ends_on=until,
        is_small_start=True,
    )
    fill_plan(plan=plan, by=by, parts=[({"title": SMALL_START}, [_with_origin(given) for given in actions])])
    return plan


def draft_of(service: MusicService) -> ActionPlan | None:
    """Return the draft of a service, to which everything that it begins is added until it is signed off."""
    return ActionPlan.objects.of(service).filter(status="draft").first()


def plan_being_written(service: MusicService) -> ActionPlan | None:
    """Return the plan that a service drafts, or else the one it works on."""
    plans = {plan.status == "draft": plan for plan in ActionPlan.objects.of(service).exclude(status="closed")}
    return plans.get(True) or plans.get(False)


@transaction.atomic
def save_details(*, plan: ActionPlan, by: Any, changes: dict[str, Any], stood: dict[str, Any]) -> ActionPlan:
    """Take what a member wrote about the plan as a whole.

    Raises PermissionDenied, ValidationError where the plan is closed or would end before it starts, and Overtaken
    where somebody else changed the same words since (editing.py).
    """
    plan = hold_own_plan(plan, by)
    if new := merge(plan, changes, stood):
        plan.full_clean(exclude=["service", "created_by", "assessment", "follows"])
        plan.save(update_fields=new)
        AuditEvent.note(action="plan.details_changed", record=plan, by=by, summary="What it says as a whole")
    return plan


@transaction.atomic
def delete_draft(*, plan: ActionPlan, by: Any) -> None:
    """Delete a draft with all that is in it, its files too.

    Raises PermissionDenied, and ValidationError where the plan is no draft, or was signed off once: what a board has
    agreed is kept.
    """
    plan = hold_own_plan(plan, by)
    if plan.status != ActionPlan.Status.DRAFT:
        raise ValidationError("Only a draft can be deleted. A plan that was signed off is kept.")
    if plan.snapshots.exists() or ProgressUpdate.objects.filter(plan=plan).exists():
        raise ValidationError("This plan was signed off before and came back. It has a history, so it is kept.")
    delete_files_of(Evidence.objects.filter(action__objective__plan=plan))
    AuditEvent.note(action="plan.deleted", record=plan, by=by, summary="A draft")
    plan.delete()


def _hold_own_service(service: MusicService, by: Any) -> MusicService:
    """Return a service held until the transaction is through. Raises PermissionDenied without a seat there today."""
    held = MusicService.objects.select_for_update(of=("self",)).filter(pk=service.pk, pk__in=own_service(by)).first()
    if held is None:
        raise PermissionDenied
    return held


def _first_actions(themes: list[Theme]) -> dict[int, list[SuggestedAction]]:
    """Return the first actions of each theme, by its key: the suggestions that hang on no statement."""
    found: dict[int, list[SuggestedAction]] = defaultdict(list)
    for one in SuggestedAction.objects.filter(theme__in=themes, statement__isnull=True).order_by("position", "pk"):
        found[one.theme_id].append(one)
    return found


def _parts_of(chosen: dict[Judgement, list[SuggestedAction]]) -> list[Part]:
    """Return the objectives and actions made of judgements. The first of a theme takes its model objective."""
    met: set[int] = set()
    parts: list[Part] = []
    for judgement, suggestions in chosen.items():
        theme = judgement.statement.theme_id
        words = of_judgement(judgement, is_first=theme not in met)
        parts.append((words, [of_suggestion(one) for one in suggestions]))
        met.add(theme)
    return parts


def _with_origin(given: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of an action, with where it comes from where it was suggested."""
    suggestion = given.get("suggestion")
    return {**(of_suggestion(suggestion) if suggestion else {}), **given}
