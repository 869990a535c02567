"""What guests do who answer a self-assessment by a link and without an account. Nobody's name or address is kept.

Every change holds the assessment first, as closing a group and agreeing the assessment do: whatever those end, no
answer comes in behind them.
"""

import secrets
from collections.abc import Iterable
from typing import Any

from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from members_area.membership.models import AuditEvent, Membership
from members_area.membership.tokens import hash_of
from members_area.toolkit.editing import Overtaken, merge
from members_area.toolkit.models import AnswerSheet, RespondentGroup, Response, Statement, Theme
from members_area.toolkit.services.locking import hold_assessment
from members_area.toolkit.services.respondents import shared_key

MOST_SHEETS = 200  # of one group
AN_HOUR = 60 * 60
SHEETS_BY_ADDRESS, SAVES = 60, 300  # an hour: a whole class may sit behind one address; of one sheet
ENDED = "This link has ended in the meantime. Nothing more can be saved."
HANDED_IN = "These answers are handed in. They do not change any more."
EMPTY = "There is no answer to hand in yet. Answer at least one statement first."
COLUMNS = ("answer", "comment")


def group_of(token: str) -> RespondentGroup | None:
    """Return the group to which a link leads, or None where it is unknown or dead: closed or out of time, replaced by
    a new one, the assessment agreed, or the service without a member today.
    """
    return _living().filter(token_hash=hash_of(token)).first()


def sheet_of(token: str, key: str) -> AnswerSheet | None:
    """Return the sheet to which a saved address leads; None where the link is dead, or is that of another group."""
    found = AnswerSheet.objects.filter(key_hash=hash_of(key), group__in=_living().filter(token_hash=hash_of(token)))
    return found.select_related("group__assessment__service", "group__assessment__framework").first()


def shared_sheet(group: RespondentGroup) -> AnswerSheet | None:
    """Return the one sheet of a group that answers together, once somebody has begun it."""
    return AnswerSheet.objects.filter(group=group, key_hash=hash_of(shared_key(group))).first()


@transaction.atomic
def open_sheet(*, group: RespondentGroup, address: str = "") -> tuple[AnswerSheet, str]:
    """Begin a sheet and return it with the key of its address: a new one, or the one that the group has together.

    `address` is the visitor's network address, which is counted for an hour and not kept with the sheet. Raises
    ValidationError where the link is dead or has been used too often.
    """
    held = _hold(group)
    if not held.is_anonymous:
        key = shared_key(held)
        return AnswerSheet.objects.get_or_create(group=held, key_hash=hash_of(key))[0], key
    if AnswerSheet.objects.filter(group=held).count() >= MOST_SHEETS:
        raise ValidationError("This link has been used very often. Please tell the person who sent it to you.")
    _count(f"begin:{hash_of(address)}", SHEETS_BY_ADDRESS)
    key = secrets.token_urlsafe(32)
    return AnswerSheet.objects.create(group=held, key_hash=hash_of(key)), key


@transaction.atomic
def save_answers(*, sheet: AnswerSheet, theme: Theme, changes: dict[str, Any], stood: dict[str, Any]) -> None:
    """Save what was changed on the page of a theme; `changes` and `stood` by the names of field_name().

    A comment is kept only of a group that answers together. Raises ValidationError where the sheet takes no changes,
    and Overtaken where somebody else has changed the same in the meantime.
    """
    held = _hold_sheet(sheet)
    _count(f"save:{held.pk}", SAVES)
    columns = COLUMNS if not held.group.is_anonymous else COLUMNS[:1]
    responses = _responses(held, theme.statements.all())
    theirs: dict[str, Any] = {}
    for response in responses:
        theirs |= _merge(response, changes, stood, columns)
    if theirs:
        raise Overtaken(theirs)
    for response in responses:
        _keep(response)


@transaction.atomic
def hand_in(*, sheet: AnswerSheet) -> None:
    """Hand a sheet in for good. Raises ValidationError where it is empty, handed in already, or the link is dead."""
    held = _hold_sheet(sheet)
    if not held.responses.exclude(answer="").exists():
        raise ValidationError(EMPTY)
    held.handed_in_at = timezone.now()
    held.save(update_fields=["handed_in_at"])
    if not held.group.is_anonymous:  # a line for each of the others would count them, one by one, before it may be
        AuditEvent.note(action="respondents.handed_in", record=held.group)


def field_name(column: str, statement: Statement) -> str:
    return f"{column}_{statement.pk}"


def _living() -> Any:
    seats = Membership.objects.current().filter(service=OuterRef("assessment__service"))
    return (
        RespondentGroup.objects.open()
        .filter(Exists(seats))
        .select_related("assessment__service", "assessment__framework")
    )


def _hold(group: RespondentGroup) -> RespondentGroup:
    """Return a group as it is now, with its assessment held. Raises ValidationError where its link is dead."""
    hold_assessment(group.assessment_id)
    held = _living().filter(pk=group.pk, token_hash=group.token_hash).first()
    if held is None:
        raise ValidationError(ENDED)
    return held


def _hold_sheet(sheet: AnswerSheet) -> AnswerSheet:
    """Return a sheet as it is now, with its assessment held. Raises ValidationError where it takes no changes."""
    group = _hold(sheet.group)
    held = AnswerSheet.objects.filter(pk=sheet.pk).first()
    if held is None:
        raise ValidationError(ENDED)
    if held.handed_in_at is not None:
        raise ValidationError(HANDED_IN)
    held.group = group
    return held


def _responses(sheet: AnswerSheet, statements: Iterable[Statement]) -> list[Response]:
    """Return what the sheet says of each statement, with an empty answer where it says nothing."""
    saved = {response.statement_id: response for response in Response.objects.filter(sheet=sheet)}
    return [saved.get(each.pk) or Response(sheet=sheet, statement=each, answer="") for each in statements]


def _merge(
    response: Response, changes: dict[str, Any], stood: dict[str, Any], columns: Iterable[str]
) -> dict[str, Any]:
    """Set what was changed of one statement; return what somebody else has written instead, by the names of fields."""
    names = {column: f"{column}_{response.statement_id}" for column in columns}
    new = {column: changes[name] for column, name in names.items() if name in changes}
    before = {column: stood[name] for column, name in names.items() if name in stood}
    try:
        merge(response, new, before)
    except Overtaken as overtaken:
        return {names[column]: value for column, value in overtaken.theirs.items()}
    return {}


def _keep(response: Response) -> None:
    if response.answer or response.comment:
        response.save()
    elif response.pk:
        response.delete()


def _count(key: str, most: int) -> None:
    """Count one more of something within an hour. Raises ValidationError where that is too many."""
    key = f"answers:{key}"
    cache.add(key, 0, AN_HOUR)
    if cache.incr(key) > most:
        raise ValidationError("That was a lot within an hour. Please wait a little and try again.")
