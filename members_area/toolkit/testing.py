"""Plain makers of frameworks, assessments, plans and templates, for tests."""

from collections.abc import Iterable
from datetime import timedelta
from itertools import count
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone

from core.models import MusicService
from members_area.membership.models import Membership
from members_area.membership.testing import make_membership
from members_area.membership.tokens import hash_of
from members_area.toolkit.models import (
    ActionPlan,
    Framework,
    Judgement,
    Level,
    LevelDescriptor,
    Objective,
    PlanAction,
    RespondentGroup,
    SelfAssessment,
    Statement,
    SuggestedAction,
    TemplateFile,
    TemplateVersion,
    Theme,
    ToolkitTemplate,
)

_number = count(1)
THEMES = ("leadership", "workforce", "youth-voice")


def make_framework(*, themes: Iterable[str] = THEMES, statements: int = 2, is_published: bool = True) -> Framework:
    """Return a framework of a few themes, each with statements, levels and suggestions; the one in use retires."""
    number = (Framework.objects.order_by("-number").values_list("number", flat=True).first() or 0) + 1
    framework = Framework.objects.create(number=number, introduction="How to use it.")
    for position, key in enumerate(themes, start=1):
        _make_theme(framework, key, position, statements)
    if is_published:
        Framework.objects.filter(status="published").update(status="retired")
        Framework.objects.filter(pk=framework.pk).update(status="published", published_at=timezone.now())
        framework.refresh_from_db()
    return framework


def _make_theme(framework: Framework, key: str, position: int, statements: int) -> None:
    name = key.replace("-", " ").capitalize()
    theme = Theme.objects.create(
        framework=framework, key=key, position=position, name=name, objective=f"By July {name} is better."
    )
    SuggestedAction.objects.create(theme=theme, text=f"Begin with {name}", hours=4, is_small=True)
    for at in range(1, statements + 1):
        statement = Statement.objects.create(
            framework=framework, theme=theme, key=f"{key}-{at}", position=at, text=f"{name} statement {at}."
        )
        LevelDescriptor.objects.bulk_create(
            LevelDescriptor(statement=statement, level=level, text=f"{name} {at} at level {level}.") for level in Level
        )
        SuggestedAction.objects.create(theme=theme, statement=statement, text=f"Do {key} {at}", hours=8)


def make_assessment(
    service: MusicService | None = None, *, answers: str = "", framework: Framework | None = None, **fields: Any
) -> SelfAssessment:
    """Return an open baseline of a service (with one member, where none is named); `answers` are levels in turn."""
    service = service or make_membership().service
    framework = framework or Framework.objects.in_use() or make_framework()
    assessment = SelfAssessment.objects.create(service=service, framework=framework, **{"kind": "baseline", **fields})
    for statement, answer in zip(framework.statements.all(), answers, strict=False):
        Judgement.objects.create(assessment=assessment, statement=statement, answer=answer, reason="As it is.")
    return assessment


def settle(assessment: SelfAssessment, status: str = "agreed") -> SelfAssessment:
    """Let an assessment be agreed, past the services."""
    SelfAssessment.objects.filter(pk=assessment.pk).update(status=status, agreed_at=timezone.now())
    assessment.refresh_from_db()
    return assessment


def make_respondents(
    assessment: SelfAssessment, *, kind: str = "tutors", way: str = "together", days: int = 14, **fields: Any
) -> tuple[RespondentGroup, str]:
    """Return a group that answers by a link, and the token of the link."""
    token = f"respondents-{next(_number)}"
    group = RespondentGroup.objects.create(
        assessment=assessment,
        kind=kind,
        way=way,
        token_hash=hash_of(token),
        expires_at=timezone.now() + timedelta(days=days),
        **fields,
    )
    return group, token


def make_plan(service: MusicService | None = None, *, status: str = "draft", **fields: Any) -> ActionPlan:
    """Return a plan for a year that began a month ago, of a service (with one member, where none is named)."""
    service = service or make_membership().service
    today = timezone.localdate()
    given: dict[str, Any] = {
        "title": f"Plan {next(_number)}",
        "starts_on": today - timedelta(days=30),
        "ends_on": today + timedelta(days=335),
        **fields,
    }
    if status != "draft":
        given = {"signed_off_by": "The board", "signed_off_on": today, **given}
    if status == "closed":
        given = {"closed_on": today, **given}
    return ActionPlan.objects.create(service=service, status=status, **given)


def make_objective(plan: ActionPlan, title: str = "", **fields: Any) -> Objective:
    position = plan.objectives.count() + 1
    return Objective.objects.create(plan=plan, position=position, title=title or f"Objective {position}", **fields)


def make_action(objective: Objective, what: str = "", **fields: Any) -> PlanAction:
    position = objective.actions.count() + 1
    return PlanAction.objects.create(
        objective=objective, position=position, what=what or f"Action {position}", **fields
    )


def make_template(title: str = "", *, formats: Iterable[str] = ("docx",), **fields: Any) -> ToolkitTemplate:
    """Return a published template with one published version."""
    number = next(_number)
    given = {"purpose": "To begin with.", "time_needed": "An hour", "stage": "write", "status": "published", **fields}
    template = ToolkitTemplate.objects.create(title=title or f"Template {number}", slug=f"template-{number}", **given)
    make_version(template, formats=formats)
    return template


def make_version(template: ToolkitTemplate, *, formats: Iterable[str] = ("docx",)) -> TemplateVersion:
    """Return the next published version of a template. Its files hold no real document."""
    number = template.versions.count() + 1
    version = TemplateVersion.objects.create(template=template, number=number, what_changed=f"Change {number}.")
    for format in formats:
        content = ContentFile(f"{template.slug} {number}".encode(), name=f"file.{format}")
        TemplateFile.objects.create(
            version=version,
            format=format,
            file=content,
            filename=f"{template.slug}-{number}.{format}",
            size=content.size,
        )
    TemplateVersion.objects.filter(pk=version.pk).update(published_at=timezone.now())
    version.refresh_from_db()
    return version


def member_of(plan_or_assessment: Any) -> Membership:
    """Return a new member of the service of a plan or an assessment."""
    return make_membership(plan_or_assessment.service)
