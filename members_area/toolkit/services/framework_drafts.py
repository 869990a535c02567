"""Writing the next version of the framework: its words, themes, statements and suggested actions.

Everything here holds the version first and refuses one that is published: that never changes (brief.md, rule 7).
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.text import slugify

from members_area.membership.models import AuditEvent
from members_area.toolkit.editing import merge
from members_area.toolkit.models import Framework, Level, LevelDescriptor, Statement, SuggestedAction, Theme
from members_area.toolkit.services.ordering import place_of, put_in_place

FROZEN = "This version is published and does not change any more. Begin the next version, and change that."
GONE = "Somebody else has removed this in the meantime."
LEVELS = {f"level_{level.value}": level for level in Level}
Row = dict[str, Any]


@transaction.atomic
def save_words(*, framework: Framework, by: Any, changes: Row, stood: Row) -> Framework:
    """Save the introduction and what changed. Raises ValidationError, or Overtaken (editing.py)."""
    held = _hold(framework.pk)
    if merge(held, changes, stood):
        held.full_clean(exclude=["published_by"])
        held.save(update_fields=["introduction", "what_changed"])
        _note(held, by, "Introduction and what changed")
    return held


@transaction.atomic
def add_theme(*, framework: Framework, by: Any, fields: Row, suggestions: list[Row]) -> Theme:
    """Add a theme after the others. Raises ValidationError."""
    held = _hold(framework.pk)
    key = _free_key(fields["name"], held.themes.all(), Theme)
    theme = Theme(framework=held, key=key, position=_next(held.themes), **fields)
    theme.full_clean(exclude=["framework"])
    theme.save()
    _save_suggestions(theme, None, suggestions)
    _note(held, by, f"Theme added: {theme.key}")
    return theme


@transaction.atomic
def save_theme(*, theme: Theme, by: Any, changes: Row, stood: Row, suggestions: list[Row]) -> Theme:
    """Save a theme with its first actions. Raises ValidationError, or Overtaken."""
    held = _hold(theme.framework_id)
    found = _there(Theme, theme.pk)
    if merge(found, changes, stood):
        found.full_clean(exclude=["framework"])
        found.save()
    _save_suggestions(found, None, suggestions)
    _note(held, by, f"Theme: {found.key}")
    return found


@transaction.atomic
def move_theme(*, theme: Theme, by: Any, up: bool) -> None:
    held = _hold(theme.framework_id)
    _move(_there(Theme, theme.pk), list(held.themes.order_by("position", "pk")), up)
    _note(held, by, f"Theme moved: {theme.key}")


@transaction.atomic
def remove_theme(*, theme: Theme, by: Any) -> None:
    """Take a theme out of a draft, with its statements. Raises ValidationError."""
    held = _hold(theme.framework_id)
    _there(Theme, theme.pk).delete()
    put_in_place(list(held.themes.order_by("position", "pk")))
    _note(held, by, f"Theme removed: {theme.key}")


@transaction.atomic
def add_statement(*, theme: Theme, by: Any, fields: Row, suggestions: list[Row]) -> Statement:
    """Add a statement after the others of its theme, with its five levels. Raises ValidationError."""
    held = _hold(theme.framework_id)
    found = _there(Theme, theme.pk)
    own = {name: value for name, value in fields.items() if name not in LEVELS}
    key = _free_key(f"{found.key}-{own['text']}", held.statements.all(), Statement)
    statement = Statement(framework=held, theme=found, key=key, position=_next(found.statements), **own)
    statement.full_clean(exclude=["framework", "theme", "heard", "pillars"])
    statement.save()
    _save_levels(statement, {name: fields[name] for name in fields if name in LEVELS})
    _save_suggestions(found, statement, suggestions)
    _note(held, by, f"Statement added: {statement.key}")
    return statement


@transaction.atomic
def save_statement(*, statement: Statement, by: Any, changes: Row, stood: Row, suggestions: list[Row]) -> Statement:
    """Save a statement with levels (`level_0` to `level_4`) and suggestions. Raises ValidationError, or Overtaken."""
    held = _hold(statement.framework_id)
    found = with_levels(_there(Statement, statement.pk))
    new = merge(found, changes, stood)
    if set(new) - set(LEVELS):
        found.full_clean(exclude=["framework", "theme", "heard", "pillars"])
        found.save()
    _save_levels(found, {name: getattr(found, name) for name in new if name in LEVELS})
    _save_suggestions(found.theme, found, suggestions)
    _note(held, by, f"Statement: {found.key}")
    return found


@transaction.atomic
def move_statement(*, statement: Statement, by: Any, up: bool) -> None:
    held = _hold(statement.framework_id)
    beside = Statement.objects.filter(theme=statement.theme_id).order_by("position", "pk")
    _move(_there(Statement, statement.pk), list(beside), up)
    _note(held, by, f"Statement moved: {statement.key}")


@transaction.atomic
def remove_statement(*, statement: Statement, by: Any) -> None:
    """Take a statement out of a draft, with its levels and suggestions. Raises ValidationError."""
    held = _hold(statement.framework_id)
    _there(Statement, statement.pk).delete()
    put_in_place(list(Statement.objects.filter(theme=statement.theme_id).order_by("position", "pk")))
    _note(held, by, f"Statement removed: {statement.key}")


def with_levels(statement: Statement) -> Statement:
    """Give a statement what its levels look like as attributes, `level_0` to `level_4`."""
    texts = {level.level: level.text for level in statement.levels.all()}
    for name, level in LEVELS.items():
        setattr(statement, name, texts.get(level.value, ""))
    return statement


def _hold(pk: int) -> Framework:
    held = Framework.objects.select_for_update(of=("self",)).filter(pk=pk).first()
    if held is None:
        raise ValidationError(GONE)
    if held.status != Framework.Status.DRAFT:
        raise ValidationError(FROZEN)
    return held


def _there(model: Any, pk: int) -> Any:
    found = model.objects.filter(pk=pk).first()
    if found is None:
        raise ValidationError(GONE)
    return found


def _save_levels(statement: Statement, texts: dict[str, str]) -> None:
    """Keep what levels look like; an empty text takes the level away, and then the version cannot be published."""
    for name, text in texts.items():
        level = LEVELS[name]
        if text:
            LevelDescriptor.objects.update_or_create(statement=statement, level=level, defaults={"text": text})
        else:
            LevelDescriptor.objects.filter(statement=statement, level=level).delete()


def _save_suggestions(theme: Theme, statement: Statement | None, rows: list[Row]) -> None:
    """Keep rows of suggested actions: each names its `pk` or None, `is_removed`, and the fields that are new."""
    beside = SuggestedAction.objects.filter(theme=theme, statement=statement)
    for row in rows:
        found = beside.filter(pk=row["pk"]).first() if row["pk"] else None
        if row["is_removed"]:
            if found:
                found.delete()
            continue
        if row["pk"] and found is None:
            raise ValidationError("Somebody else has removed one of these suggested actions. Open this page again.")
        found = found or SuggestedAction(theme=theme, statement=statement, position=_next(beside))
        for name, value in row["fields"].items():
            setattr(found, name, value)
        found.full_clean(exclude=["theme", "statement"])
        found.save()


def _move(record: Any, order: list[Any], up: bool) -> None:
    put_in_place(order, record, place_of(record, order) + (-1 if up else 1))


def _next(rows: Any) -> int:
    return (rows.aggregate(last=models.Max("position"))["last"] or 0) + 1


def _free_key(words: str, taken: Any, model: Any) -> str:
    """Return a key made of words that no other row of the version has. It stays when the words change."""
    longest = model._meta.get_field("key").max_length
    known = set(taken.values_list("key", flat=True))
    stem = slugify(words)[: longest - 4].strip("-") or "new"
    return next(key for key in (stem, *(f"{stem}-{number}" for number in range(2, 1000))) if key not in known)


def _note(framework: Framework, by: Any, summary: str) -> None:
    AuditEvent.note(action="framework.changed", record=framework, by=by, summary=summary)
