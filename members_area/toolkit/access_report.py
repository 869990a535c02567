"""Action plans and self-assessments for the report on who can read what. Their titles are their services' own."""

from collections.abc import Iterator
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format

from core.access_report import Kind, Standing, register
from members_area.toolkit.models import ActionPlan, PlanShare, SelfAssessment

SUPPORT = "Administrators can open it for support in the CMS; the audit trail notes each time."


def _until(share: PlanShare) -> str:
    return date_format(timezone.localtime(share.expires_at), "j F Y")


def _why_plan(plan: ActionPlan, standing: Standing) -> str:
    if standing.seat == plan.service.name:
        return standing.member
    shares = PlanShare.objects.current().filter(plan=plan, service__name=standing.seat)
    until = " and ".join(_until(share) for share in shares)
    return f"shared with {standing.seat} until {until}"


def _by_link(plan: ActionPlan) -> Iterator[str]:
    for share in PlanShare.objects.current().filter(plan=plan, service=None):
        yield f"shared link for {share.name or share.email} until {_until(share)}"


def _of(thing: Any) -> str:
    return f"{thing._meta.verbose_name.capitalize()} of {thing.service} (number {thing.pk})"


def register_ours() -> None:
    register(
        Kind(
            key="plan",
            label="Action plan",
            all=lambda: ActionPlan.objects.select_related("service"),
            readable=lambda user: ActionPlan.objects.select_related("service").visible_to(user),
            why=_why_plan,
            title=_of,
            search="service__name",
            by_link=_by_link,
            names_are_private=False,
            also=SUPPORT,
        )
    )
    register(
        Kind(
            key="assessment",
            label="Self-assessment",
            all=lambda: SelfAssessment.objects.select_related("service"),
            readable=lambda user: SelfAssessment.objects.select_related("service").visible_to(user),
            why=lambda assessment, standing: standing.member,
            title=_of,
            search="service__name",
            names_are_private=False,
            also="Groups that answer by a link see their own questions only.",
        )
    )
