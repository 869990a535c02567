"""Puts the first version of the framework, and the templates, into an empty site."""

from collections.abc import Iterable
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction

from members_area.toolkit.exports.excel import action_plan_sheet
from members_area.toolkit.models import (
    Framework,
    LevelDescriptor,
    Statement,
    SuggestedAction,
    TemplateVersion,
    Theme,
    ToolkitTemplate,
)
from members_area.toolkit.services import templates
from members_area.toolkit.services.frameworks import publish
from members_area.toolkit.starter.framework import INTRODUCTION, THEMES
from members_area.toolkit.starter.templates import TemplateSpec, file_of, templates_for

File = tuple[str, bytes]  # its name and what is in it
FIRST_VERSION = "First version."
ACTION_PLAN, ACTION_PLAN_SHEET = "action-plan", "action-plan.xlsx"


@transaction.atomic
def set_up_toolkit(*, by: Any = None) -> list[str]:
    """Put framework and templates into a site that has none; what is there stays. Return in words what is new."""
    new = []
    if not Framework.objects.exists():
        new.append(str(set_up_framework(by=by)))
    return new + [f"Template: {template}" for template in set_up_templates(by=by)]


@transaction.atomic
def set_up_templates(*, by: Any = None) -> list[ToolkitTemplate]:
    """Publish each template that the site has not got, in its newest wording, as version 1; return those."""
    known = set(ToolkitTemplate.objects.values_list("slug", flat=True))
    missing = [spec for spec in templates_for(THEMES) if spec.slug not in known]
    made = [add_template(spec) for spec in missing]
    for template, spec in zip(made, missing, strict=True):
        add_version(template, files_of(spec), what_changed=FIRST_VERSION, by=by)
    return made


def add_template(spec: TemplateSpec) -> ToolkitTemplate:
    """Make a template, without a version yet."""
    template = ToolkitTemplate(
        slug=spec.slug,
        title=spec.title,
        purpose=spec.purpose,
        audience=spec.audience,
        time_needed=spec.time_needed,
        stage=spec.stage,
        theme_key=spec.theme,
    )
    template.full_clean()
    template.save()
    return template


def add_version(template: ToolkitTemplate, files: Iterable[File], *, what_changed: str, by: Any) -> TemplateVersion:
    """Publish files as the next version of a template. Raises ValidationError as services/templates.py does."""
    version = templates.begin_version(template=template, what_changed=what_changed, by=by)
    for name, content in files:
        templates.put_file(version=version, file=ContentFile(content, name=name), by=by)
    return templates.publish_version(version=version, by=by)


def files_of(spec: TemplateSpec) -> list[File]:
    """Make the files of a template. The action plan has a workbook too: the one that can be imported again."""
    made = [(filename, file_of((file_format, filename, words))) for file_format, filename, words in spec.files]
    if spec.slug == ACTION_PLAN:
        made.append((ACTION_PLAN_SHEET, action_plan_sheet()))
    return made


@transaction.atomic
def set_up_framework(*, by: Any = None) -> Framework:
    """Publish version 1 of the framework, unless the site has a framework already; return the one in use."""
    in_use = Framework.objects.in_use()
    if in_use is not None or Framework.objects.exists():
        return in_use
    framework = Framework.objects.create(number=1, introduction=INTRODUCTION)
    for position, spec in enumerate(THEMES, start=1):
        _add_theme(framework, position, spec)
    return publish(framework=framework, by=by)


def _add_theme(framework: Framework, position: int, spec: Any) -> None:
    theme = Theme.objects.create(
        framework=framework,
        key=spec.key,
        position=position,
        name=spec.name,
        about=spec.about,
        objective=spec.objective,
        why=spec.why,
        success_measure=spec.success_measure,
        psed_aim=spec.psed_aim,
    )
    SuggestedAction.objects.bulk_create(_suggestions(theme, None, spec.first_actions))
    for at, one in enumerate(spec.statements, start=1):
        statement = Statement.objects.create(
            framework=framework,
            theme=theme,
            key=one.key,
            position=at,
            text=one.text,
            guidance=one.guidance,
            is_legal_duty=one.is_legal_duty,
            duty=one.duty,
            heard=list(one.heard),
            pillars=list(one.pillars),
        )
        LevelDescriptor.objects.bulk_create(
            LevelDescriptor(statement=statement, level=level, text=text) for level, text in enumerate(one.levels)
        )
        SuggestedAction.objects.bulk_create(_suggestions(theme, statement, one.suggestions))


def _suggestions(theme: Theme, statement: Statement | None, specs: Any) -> list[SuggestedAction]:
    return [
        SuggestedAction(
            theme=theme,
            statement=statement,
            position=position,
            text=spec.text,
            lowest=spec.lowest,
            highest=spec.highest,
            hours=spec.hours,
            resources=spec.resources,
            is_small=spec.is_small,
        )
        for position, spec in enumerate(specs, start=1)
    ]
