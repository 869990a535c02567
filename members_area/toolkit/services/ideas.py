"""What services give each other: sharing an objective or action, taking one over, and telling what became of it."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone

from core.models import MusicService
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.services.seats import hold_service
from members_area.toolkit.models import AdoptionStory, Framework, Objective, PlanAction, SharedIdea, Theme
from members_area.toolkit.models.plans import Origin
from members_area.toolkit.policies import check_owner
from members_area.toolkit.services.adopting import add_beneath, plan_to_fill
from members_area.toolkit.services.filling import fill_plan
from members_area.toolkit.services.locking import hold_plan

TAKES_DOWN = "toolkit.change_sharedidea"  # the team may take down what should not be there
OF_OBJECTIVE = ("why", "outcome", "who_benefits", "success_measure", "psed_aim")
OF_ACTION = ("resources", "hours", "is_stop_doing")
Kind = SharedIdea.Kind


@transaction.atomic
def share_objective(*, objective: Objective, by: Any, note: str = "", is_named: bool = True) -> SharedIdea:
    """Share an objective with the NWG: its words and what its actions do, without people, dates, ratings or figures.

    Raises PermissionDenied for other services, and ValidationError where it is shared already.
    """
    words = {name: getattr(objective, name) for name in OF_OBJECTIVE}
    words["actions"] = [{"what": action.what, "hours": action.hours} for action in objective.actions.all()]
    about = {"kind": Kind.OBJECTIVE, "objective": objective, "title": objective.title, "words": words}
    return _share(objective, by, note=note, is_named=is_named, **about)


@transaction.atomic
def share_action(*, action: PlanAction, by: Any, note: str = "", is_named: bool = True) -> SharedIdea:
    """Share an action with the NWG. Raises as `share_objective` does."""
    words = {name: getattr(action, name) for name in OF_ACTION}
    about = {"kind": Kind.ACTION, "action": action, "title": action.what, "words": words}
    return _share(action.objective, by, note=note, is_named=is_named, **about)


@transaction.atomic
def withdraw_idea(*, idea: SharedIdea, by: Any) -> None:
    """Take an idea back: it is found no more. Plans that adopted it keep their own words.

    Raises PermissionDenied for others than the service that shared it and the team, and ValidationError where it was
    taken back before.
    """
    held = SharedIdea.objects.select_for_update(of=("self",)).get(pk=idea.pk)
    if not _is_of(held.service_id, by) and not by.has_perm(TAKES_DOWN):
        raise PermissionDenied
    if held.withdrawn_at:
        raise ValidationError("This was taken back before.")
    held.withdrawn_at = timezone.now()
    held.save(update_fields=["withdrawn_at"])
    AuditEvent.note(action="idea.withdrawn", record=held, by=by)


@transaction.atomic
def adopt_idea(*, idea: SharedIdea, by: Any, objective: Objective | None = None) -> Objective | PlanAction:
    """Take an idea into one's own plan: an objective with its actions, or an action beneath `objective` (a new one,
    where none is named). It says where it came from.

    Raises PermissionDenied without a seat, and ValidationError where there is no plan to put it in, or where it is
    withdrawn or adopted already.
    """
    service = hold_service(own_service(by))
    if idea.withdrawn_at:
        raise ValidationError("The service that shared this has taken it back.")
    if adopted_by(idea, service):
        raise ValidationError("Your service has taken this into its plan already.")
    plan = plan_to_fill(service, objective)
    theme = Theme.objects.filter(framework__status=Framework.Status.PUBLISHED, key=idea.theme_key).first()
    origin = {"source": Origin.Source.IDEA, "source_words": idea.title, "from_idea": idea}
    if idea.kind == Kind.OBJECTIVE:
        fields = {name: idea.words.get(name, "") for name in OF_OBJECTIVE}
        rows = [{**origin, "what": row["what"], "hours": row["hours"]} for row in idea.words.get("actions", [])]
        return fill_plan(
            plan=plan, by=by, parts=[({"title": idea.title[:240], "theme": theme, **fields, **origin}, rows)]
        )[0]
    fields = {name: idea.words[name] for name in OF_ACTION if name in idea.words}
    return add_beneath(plan, objective, by, {"what": idea.title, **fields, **origin}, theme=theme)


@transaction.atomic
def tell_story(
    *, idea: SharedIdea, by: Any, outcome: str, would_change: str = "", is_named: bool = True
) -> AdoptionStory:
    """Tell, or tell anew, what became of an idea in one's own service.

    Raises PermissionDenied without a seat, and ValidationError where the service has not adopted it.
    """
    service = own_service(by)
    hold_service(service)
    if not adopted_by(idea, service):
        raise ValidationError("Take the idea into your plan first, and tell how it went later.")
    story = AdoptionStory.objects.filter(idea=idea, service=service).first()
    story = story or AdoptionStory(idea=idea, service=service)
    story.outcome, story.would_change = outcome, would_change.strip()
    story.is_named, story.told_by = is_named, by
    story.full_clean(exclude=["idea", "service", "told_by"])
    story.save()
    AuditEvent.note(action="idea.story_told", record=idea, by=by, summary=story.get_outcome_display())
    return story


def adopted_by(idea: SharedIdea, service: MusicService) -> bool:
    """Say whether an idea stands in a plan of a service."""
    return (
        Objective.objects.filter(from_idea=idea, plan__service=service).exists()
        or PlanAction.objects.filter(from_idea=idea, objective__plan__service=service).exists()
    )


def own_service(by: Any) -> MusicService:
    """Return the service whose seat somebody holds today. Raises PermissionDenied without one."""
    membership = Membership.objects.of(by).current().select_related("service").first()
    if membership is None:
        raise PermissionDenied
    return membership.service


def _share(beneath: Objective, by: Any, *, note: str, is_named: bool, **about: Any) -> SharedIdea:
    plan = hold_plan(beneath.plan_id)
    check_owner(plan, by)
    action = about.get("action")
    of_plan = plan.objectives.filter(pk=beneath.pk)
    if not (of_plan.filter(actions=action.pk) if action else of_plan).exists():
        raise ValidationError("This is not in the plan any more.")
    if SharedIdea.objects.shared().filter(objective=about.get("objective"), action=about.get("action")).exists():
        raise ValidationError("This is shared already.")
    theme = beneath.theme
    idea = SharedIdea(
        service=plan.service,
        theme_key=theme.key if theme else "",
        theme_name=theme.name if theme else "",
        note=note.strip(),
        is_named=is_named,
        shared_by=by,
        **about,
    )
    idea.full_clean(exclude=["service", "shared_by", "objective", "action"])
    idea.save()
    AuditEvent.note(action="idea.shared", record=idea, by=by, summary=idea.get_kind_display())
    return idea


def _is_of(service: int, by: Any) -> bool:
    return Membership.objects.of(by).current().filter(service=service).exists()
