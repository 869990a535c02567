"""What the toolkit holds about one person: what, why, and for how long ("Your data" shows it, and the copy has it)."""

from typing import Any

from django.db.models import Q

from members_area.membership.personal_data import UNTIL_CLOSED, Kind
from members_area.toolkit.models import (
    ActionPlan,
    AdoptionStory,
    Evidence,
    PlanComment,
    PlanShare,
    ProgressUpdate,
    SelfAssessment,
    SharedIdea,
    StuckFlag,
    TemplateWatch,
)

Row = dict[str, Any]
OF_THE_SERVICE = "It belongs to your service and stays with it. Your name is taken out when you close your account."


def updates(person: Any) -> list[Row]:
    told = ProgressUpdate.objects.filter(by=person).select_related("plan__service", "action")
    readable = _readable(person)
    return [
        {
            "Plan": _name(update.plan, readable),
            "About": _about(update, readable),
            "Status": update.get_status_display(),
            "RAG rating": update.get_rag_display(),
            "What you wrote": update.note,
            "Written": update.created_at,
        }
        for update in told
    ]


def comments(person: Any) -> list[Row]:
    said = PlanComment.objects.filter(author=person).select_related("plan__service")
    readable = _readable(person)
    return [
        {
            "Plan": _name(comment.plan, readable),
            "Under the name": comment.author_name,
            "What you wrote": comment.text,
            "Written": comment.created_at,
            "Withdrawn": comment.withdrawn_at,
        }
        for comment in said
    ]


def questions(person: Any) -> list[Row]:
    flags = StuckFlag.objects.filter(Q(raised_by=person) | Q(answered_by=person)).select_related("plan__service")
    readable = _readable(person)
    return [
        {
            "Plan": _name(flag.plan, readable) if flag.raised_by_id == person.pk else "",
            "What was asked": flag.message if flag.raised_by_id == person.pk else "",
            "Asked": flag.raised_at,
            "The answer": flag.reply,
            "Answered": flag.answered_at,
        }
        for flag in flags
    ]


def begun(person: Any) -> list[Row]:
    """Return what a person began, added or shared for their service: titles and days."""
    readable = _readable(person)
    started = ActionPlan.objects.filter(created_by=person).select_related("service")
    assessments = SelfAssessment.objects.filter(started_by=person).select_related("service", "framework")
    return [
        *({"What": "Self-assessment begun", "Which": str(one), "When": one.started_on} for one in assessments),
        *({"What": "Plan begun", "Which": _name(one, readable), "When": one.created_at} for one in started),
        *_lines("Evidence added", Evidence.objects.filter(added_by=person), "created_at"),
        *_lines("Idea shared", SharedIdea.objects.filter(shared_by=person), "shared_at"),
        *_lines(
            "Told what came of an idea", AdoptionStory.objects.filter(told_by=person).select_related("idea"), "told_at"
        ),
    ]


def _readable(person: Any) -> set[int]:
    """Return the keys of the plans that somebody reads today."""
    return set(ActionPlan.objects.visible_to(person).values_list("pk", flat=True))


def _name(plan: ActionPlan, readable: set[int]) -> str:
    """Return a plan's title for who may read it. What it is called by now does not follow those who have left."""
    return str(plan) if plan.pk in readable else f"A plan of {plan.service}"


def _about(update: ProgressUpdate, readable: set[int]) -> str:
    if update.action is None:
        return "The plan as a whole"
    return update.action.what if update.plan_id in readable else "An action of the plan"


def _lines(what: str, records: Any, moment: str) -> list[Row]:
    return [{"What": what, "Which": str(record), "When": getattr(record, moment)} for record in records]


def watches(person: Any) -> list[Row]:
    kept = TemplateWatch.objects.filter(membership__person=person).select_related("template")
    return [{"Template": watch.template.title, "Since": watch.created_at} for watch in kept]


def guest_links(person: Any) -> list[Row]:
    """Return plans that were shared with a person's address."""
    shares = PlanShare.objects.filter(email__iexact=person.email, service__isnull=True).select_related("plan__service")
    current = set(shares.current().values_list("plan", flat=True))
    return [
        {
            "Plan": _name(share.plan, current),
            "Name": share.name,
            "E-mail address": share.email,
            "You may": share.get_role_display(),
            "Until": share.expires_at,
            "Ended": share.revoked_at,
        }
        for share in shares
    ]


KINDS = (
    Kind(
        "Updates of plans that you wrote",
        "What you said in quarterly updates of your service's action plan, and when.",
        "So that a service sees how its plan went. Legitimate interests: the work of the service.",
        lambda: OF_THE_SERVICE,
        updates,
    ),
    Kind(
        "Comments on plans",
        "What you said about your service's plan, or one that another service shared, under which name.",
        "So that people can write a plan together. Legitimate interests: the work of the service.",
        lambda: OF_THE_SERVICE,
        comments,
    ),
    Kind(
        "Questions to the team",
        "Where you said that a plan is stuck, or what you answered for the team.",
        "To help services that are stuck. Legitimate interests.",
        lambda: OF_THE_SERVICE,
        questions,
    ),
    Kind(
        "What you began in the toolkit",
        "Which self-assessments, plans, evidence and ideas you began, added or shared, and when.",
        "So that two members of a service know who did what. Legitimate interests: the work of the service.",
        lambda: OF_THE_SERVICE,
        begun,
    ),
    Kind(
        "Templates that you watch",
        "Which templates you want to be told of when they change.",
        "To write to you when they do. Your wish: you can end it at any time.",
        lambda: f"Until you end it or your membership ends. {UNTIL_CLOSED}",
        watches,
    ),
    Kind(
        "Plans shared with your address",
        "Which services sent a link to their plan to your e-mail address, under which name.",
        "To send you the link, and to show the service who may look. Legitimate interests.",
        lambda: "Until a month after the link has ended.",
        guest_links,
    ),
)
