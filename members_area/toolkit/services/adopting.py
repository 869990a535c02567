"""Taking into a plan what was decided at a meeting or stands in the library. It says where it came from."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from wagtail.models import Page

from core.models import MusicService
from members_area.meetings.models import Decision
from members_area.toolkit.models import ActionPlan, Objective, PlanAction, Theme
from members_area.toolkit.models.plans import Origin
from members_area.toolkit.services.actions import add_action
from members_area.toolkit.services.filling import fill_plan
from members_area.toolkit.services.plans import plan_being_written

NO_PLAN = "Your service has no plan to put this into. Begin one first: a small start takes three minutes."


@transaction.atomic
def adopt_decision(
    *, decision: Decision, service: MusicService, by: Any, what: str, objective: Objective | None = None
) -> PlanAction:
    """Make an action of a plan from a decision that `by` may read, beneath `objective` or a new one.

    Raises PermissionDenied, and ValidationError where there is no plan to put it into or the words do not fit.
    """
    if not Decision.objects.visible_to(by).filter(pk=decision.pk).exists():
        raise PermissionDenied
    words = f"{decision.reference}: {decision.text}"[:400]
    origin = {"source": Origin.Source.DECISION, "source_words": words, "from_decision": decision}
    return add_beneath(plan_to_fill(service, objective), objective, by, {"what": what.strip(), **origin})


@transaction.atomic
def adopt_page(
    *, page: Page, service: MusicService, by: Any, what: str, objective: Objective | None = None
) -> PlanAction:
    """Make an action of a plan from a page of the library. Whether `by` reads it has been asked. Raises as above."""
    origin = {"source": Origin.Source.RESOURCE, "source_words": page.title[:400], "from_page": page}
    return add_beneath(plan_to_fill(service, objective), objective, by, {"what": what.strip(), **origin})


def plan_to_fill(service: MusicService, objective: Objective | None) -> ActionPlan:
    """Return the plan that something is put into: that of `objective`, or the one being written.

    Raises ValidationError where there is none.
    """
    plan = objective.plan if objective else plan_being_written(service)
    if plan is None:
        raise ValidationError(NO_PLAN)
    return plan


def add_beneath(
    plan: ActionPlan, objective: Objective | None, by: Any, fields: dict[str, Any], *, theme: Theme | None = None
) -> PlanAction:
    """Put an action beneath an objective, or beneath a new one (of `theme`) that is named like it. Raises as
    `add_action` does.
    """
    if objective is not None:
        return add_action(objective=objective, by=by, **fields)
    made = fill_plan(plan=plan, by=by, parts=[({"title": fields["what"][:240], "theme": theme}, [fields])])
    return made[0].actions.get()
