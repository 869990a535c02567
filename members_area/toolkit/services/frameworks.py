"""The framework in versions: a new one is a copy that is changed and then published (brief.md, rule 7)."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from members_area.membership.models import AuditEvent
from members_area.toolkit.models import Framework, Level, LevelDescriptor, Statement, SuggestedAction, Theme

Status = Framework.Status
STATEMENTS = range(2, 5)  # of one theme


@transaction.atomic
def begin_version(*, by: Any) -> Framework:
    """Return a draft of the next version: a copy of the one in use. Raises ValidationError where there is a draft."""
    if Framework.objects.being_written() is not None:
        raise ValidationError("The next version is being written already.")
    source = Framework.objects.order_by("-number").first()
    draft = Framework.objects.create(
        number=source.number + 1 if source else 1, introduction=source.introduction if source else ""
    )
    if source:
        _copy(source, draft)
    AuditEvent.note(action="framework.begun", record=draft, by=by, summary=f"Version {draft.number}")
    return draft


@transaction.atomic
def publish(*, framework: Framework, by: Any) -> Framework:
    """Put a version in use: the one before retires, and nothing under the self-assessments that follow it changes.

    Raises ValidationError where it is not a draft or something is missing, and says where.
    """
    held = Framework.objects.select_for_update(of=("self",)).get(pk=framework.pk)
    problems = problems_of(held)
    if problems:
        raise ValidationError(problems)
    held.move_to(Status.PUBLISHED)
    for former in Framework.objects.select_for_update(of=("self",)).filter(status=Status.PUBLISHED):
        former.move_to(Status.RETIRED)
        former.save(update_fields=["status"])
    held.published_at = timezone.now()
    held.published_by = by
    held.save(update_fields=["status", "published_at", "published_by"])
    AuditEvent.note(action="framework.published", record=held, by=by, summary=f"Version {held.number}")
    return held


@transaction.atomic
def give_up_version(*, framework: Framework, by: Any) -> None:
    """Delete a draft. Raises ValidationError for a version that is published."""
    held = Framework.objects.select_for_update(of=("self",)).get(pk=framework.pk)
    if held.status != Status.DRAFT:
        raise ValidationError("A published version is kept: self-assessments follow it.")
    AuditEvent.note(action="framework.given_up", record=held, by=by, summary=f"Version {held.number}")
    held.delete()


def problems_of(framework: Framework) -> list[str]:
    """Return in words what has to be mended before a version can be published."""
    themes = list(framework.themes.prefetch_related("statements__levels"))
    problems = [] if themes else ["A framework needs themes."]
    if framework.number > 1 and not framework.what_changed.strip():
        problems.append("Say what changed since the last version: members read it.")
    for theme in themes:
        statements = list(theme.statements.all())
        if len(statements) not in STATEMENTS:
            problems.append(f"“{theme}” has {len(statements)} statements. A theme has two to four.")
        problems += [
            f"“{statement}” needs words for all five levels."
            for statement in statements
            if len([level for level in statement.levels.all() if level.text.strip()]) != len(Level)
        ]
    return problems


def _copy(source: Framework, draft: Framework) -> None:
    """Copy themes, statements, levels and suggestions, in a handful of queries."""
    themes = _copied(source.themes.all(), Theme, framework=draft)
    statements = {}
    for old in source.statements.all():
        statements[old.pk] = _fresh(old, framework=draft, theme=themes[old.theme_id])
    Statement.objects.bulk_create(statements.values())
    LevelDescriptor.objects.bulk_create(
        _fresh(old, statement=statements[old.statement_id])
        for old in LevelDescriptor.objects.filter(statement__framework=source)
    )
    SuggestedAction.objects.bulk_create(
        _fresh(old, theme=themes[old.theme_id], statement=statements.get(old.statement_id or 0))
        for old in SuggestedAction.objects.filter(theme__framework=source)
    )


def _copied(rows: Any, model: Any, **given: Any) -> dict[int, Any]:
    copies = {old.pk: _fresh(old, **given) for old in rows}
    model.objects.bulk_create(copies.values())
    return copies


def _fresh(old: Any, **given: Any) -> Any:
    """Return an unsaved copy of a row, with other parents."""
    names = [field.name for field in old._meta.concrete_fields if not field.primary_key and field.name not in given]
    values = {name: getattr(old, old._meta.get_field(name).attname) for name in names}
    attnames = {old._meta.get_field(name).attname: value for name, value in values.items()}
    return type(old)(**attnames, **given)
