"""Addresses of plans, self-assessments and templates, for the nightly crawl."""

from collections.abc import Iterator

from django.urls import reverse

from core.leaks.private import Private, register
from members_area.toolkit.models import ActionPlan, Evidence, SelfAssessment, SharedIdea, ToolkitTemplate

OF_A_PLAN = ("plan", "plan_history", "plan_comments", "plan_shares", "plan_export", "plan_word", "plan_excel",
             "plan_pdf", "plan_print")  # fmt: skip
OF_AN_ASSESSMENT = ("assessment", "assessment_results", "respondents")


def plans() -> Iterator[Private]:
    for plan in ActionPlan.objects.all():
        yield Private(f"action plan {plan.pk}", tuple(reverse(name, args=[plan.pk]) for name in OF_A_PLAN))
    files = Evidence.objects.exclude(file="").values_list("pk", "action__objective__plan")
    for key, of_plan in files:
        yield Private(f"evidence {key}", (reverse("evidence_file", args=[of_plan, key]),))


def assessments() -> Iterator[Private]:
    for key in SelfAssessment.objects.values_list("pk", flat=True):
        addresses = tuple(reverse(name, args=[key]) for name in OF_AN_ASSESSMENT)
        yield Private(f"self-assessment {key}", addresses)


def for_members() -> Iterator[Private]:
    yield Private("the toolkit", tuple(reverse(name) for name in ("toolkit", "toolkit_templates", "ideas", "sector")))
    for slug in ToolkitTemplate.objects.values_list("slug", flat=True):
        yield Private(f"template {slug}", (reverse("toolkit_template", args=[slug]),))
    for key in SharedIdea.objects.values_list("pk", flat=True):
        yield Private(f"idea {key}", (reverse("idea", args=[key]),))


def register_ours() -> None:
    for source in (plans, assessments, for_members):
        register(source)
