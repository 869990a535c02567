"""Lets services share ideas, take them up and tell of them, comment, share plans, call for help, and count."""

from datetime import timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.utils import timezone

from members_area.meetings.models import Decision
from members_area.toolkit.demo import exchange
from members_area.toolkit.demo.described import DemoAdoption, DemoComment, DemoFlag, DemoIdea, DemoShare
from members_area.toolkit.demo.register import SERVICES
from members_area.toolkit.demo.world import World
from members_area.toolkit.models import Framework, PlanAction, PlanShare, Theme
from members_area.toolkit.sector.picture import make_picture
from members_area.toolkit.services import adopting, comments, consent, ideas, objectives, shares, stuck, updates

TEAM = "admin@nwg.example.org"
FIRST_PICTURE, CONSENTED = 290, 300
TAKEN = 20  # days ago on which a decision and a page were taken into a plan
BECOMES = {
    "worked": ("complete", ""),
    "partly": ("complete", ""),
    "did-not": ("stopped", ""),
    "trying": ("in-progress", "green"),
}
DECIDED, PAGE = "The group recommends that panel members are paid", "inclusive-recruitment-checklist"


def plan_exchange(world: World) -> None:
    """Note what happens on which day."""
    for idea in exchange.IDEAS:
        world.on(idea.ago, 13, share_idea, world, idea)
    for adoption in exchange.ADOPTIONS:
        world.on(adoption.ago, 14, adopt, world, adoption)
        if adoption.told:
            world.on(adoption.told, 14, tell, world, adoption)
    for share in exchange.SHARES:
        world.on(share.ago, 13, share_plan, world, share)
        if share.ended:
            world.on(share.ended, 13, end_share, world, share)
    for said in exchange.COMMENTS:
        world.on(said.ago, 18, comment, world, said)
    for flag in exchange.FLAGS:
        world.on(flag.ago, 17, raise_flag, world, flag)
    world.on(TAKEN, 15, take_from_elsewhere, world)
    for turn, service in enumerate(one for one in SERVICES if one.counts):
        world.on(CONSENTED + turn, 10, count, world, service.slug)
    world.on(FIRST_PICTURE, 6, make_picture)
    world.on(0, 23, make_picture)


def share_idea(world: World, idea: DemoIdea) -> None:
    given: dict[str, Any] = {"by": world.member(idea.service), "note": idea.note, "is_named": idea.is_named}
    if idea.kind == "objective":
        world.ideas[idea.key] = ideas.share_objective(objective=world.objectives[idea.key], **given)
    else:
        world.ideas[idea.key] = ideas.share_action(action=world.actions[idea.key], **given)


def adopt(world: World, adoption: DemoAdoption) -> None:
    """Take an idea into the plan of a service; what comes of it gets an objective and somebody to lead it."""
    by, idea = world.member(adoption.service), world.ideas[adoption.idea]
    beneath = world.objectives[adoption.beneath] if adoption.beneath else None
    made = ideas.adopt_idea(idea=idea, by=by, objective=beneath)
    if isinstance(made, PlanAction) and beneath is None:
        changes: dict[str, Any] = {"title": exchange.OBJECTIVES_FOR[adoption.idea]}
        changes["theme"] = Theme.objects.filter(framework=Framework.objects.in_use(), key=idea.theme_key).first()
        objectives.save_objective(objective=made.objective, by=by, changes=changes, stood={})
    name_leads(world, adoption.service)


def name_leads(world: World, slug: str) -> None:
    rows = PlanAction.objects.filter(objective__plan__service__slug=slug, lead="").exclude(
        objective__plan__status="closed"
    )
    due = timezone.localdate() + timedelta(days=120)
    rows.update(lead="Inclusion lead", accountable="Head of service", due_on=due)


def tell(world: World, adoption: DemoAdoption) -> None:
    """Tell how it went, and let the action say so in the plan."""
    by, idea = world.member(adoption.service), world.ideas[adoption.idea]
    ideas.tell_story(
        idea=idea, by=by, outcome=adoption.outcome, would_change=adoption.would_change, is_named=adoption.is_named
    )
    action = PlanAction.objects.select_related("objective__plan").get(
        from_idea=idea, objective__plan__service__slug=adoption.service
    )
    status, rag = BECOMES[adoption.outcome]
    row = {"action": action, "status": status, "rag": rag, "note": adoption.would_change[:400]}
    updates.update_quarter(plan=action.objective.plan, by=by, note="", actions=[row])


def share_plan(world: World, share: DemoShare) -> None:
    plan = world.plans[share.plan]
    until = timezone.localdate() + timedelta(days=share.ago + share.for_days)
    given: dict[str, Any] = {"plan": plan, "by": world.member(plan.service.slug), "role": share.role, "until": until}
    if share.service:
        shares.share_with_service(service=world.services[share.service], **given)
    else:
        shares.share_with_guest(name=share.name, email=share.email, **given)


def end_share(world: World, share: DemoShare) -> None:
    plan = world.plans[share.plan]
    shares.end_share(share=PlanShare.objects.get(plan=plan, name=share.name), by=world.member(plan.service.slug))


def comment(world: World, said: DemoComment) -> None:
    plan, objective = world.plans[said.plan], world.objectives.get(said.objective)
    if said.is_guest:
        share = PlanShare.objects.get(plan=plan, name=said.by)
        comments.comment_as_guest(share=share, text=said.text, objective=objective)
    else:
        # The second of two members, where there are two: the one who can sign in.
        comments.comment(plan=plan, by=world.member(said.by, 1), text=said.text, objective=objective)


def raise_flag(world: World, flag: DemoFlag) -> None:
    plan = world.plans[flag.plan]
    action = world.actions[flag.action] if flag.action else None
    raised = stuck.raise_flag(plan=plan, by=world.member(plan.service.slug), message=flag.message, action=action)
    if flag.answered:
        world.on(flag.answered, 10, answer, raised, flag.reply)


def answer(flag: Any, reply: str) -> None:
    team = get_user_model().objects.get(email=TEAM)
    stuck.answer_stuck(flag=flag, by=team, reply=reply)


def take_from_elsewhere(world: World) -> None:
    """Let the most active service take an action from a decision of the working group, and one from the library."""
    by, service = world.member("larkmoor"), world.services["larkmoor"]
    decided = Decision.objects.visible_to(by).filter(text__startswith=DECIDED, created_at__lt=timezone.now()).first()
    if decided:
        adopting.adopt_decision(
            decision=decided,
            service=service,
            by=by,
            what="Pay panel members for their time, and offer vouchers to those who prefer them.",
            objective=world.objectives["next:larkmoor-panel"],
        )
    if PAGE in world.demo.pages:
        adopting.adopt_page(
            page=world.demo.pages[PAGE],
            service=service,
            by=by,
            what="Go through the recruitment checklist with two tutors before the next advert.",
            objective=world.objectives["larkmoor-adverts"],
        )
    name_leads(world, "larkmoor")


def count(world: World, slug: str) -> None:
    consent.agree_to_count(service=world.services[slug], by=world.member(slug))
