"""Groups that answer a self-assessment by a link: what the service's members do with them.

The link is shown once, to the member who made it; the database keeps its hash. What the guests do is in
services/answers.py.
"""

from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from members_area.membership.models import AuditEvent
from members_area.membership.tokens import hash_of, new_token
from members_area.toolkit.group_results import states_of
from members_area.toolkit.models import AnswerSheet, RespondentGroup, SelfAssessment
from members_area.toolkit.services.locking import hold_own_assessment

MOST_GROUPS = 20  # of one assessment, with those that have ended
LONGEST = 90  # days
Kind, Way = RespondentGroup.Kind, RespondentGroup.Way


@transaction.atomic
def invite_group(
    *, assessment: SelfAssessment, by: Any, kind: str, way: str, days: int, themes: list[str] | None = None
) -> tuple[RespondentGroup, str]:
    """Let a group answer by a link, for so many days; return it with the token, which nobody can read again.

    `themes` are keys; none means all of them. Raises PermissionDenied, or ValidationError where the assessment is
    agreed, the same kind of people answers now or has given answers that are shown (two such sets of answers could be
    subtracted from each other), or there are too many groups.
    """
    held = hold_own_assessment(assessment, by)
    asked = _themes(held, themes or [])
    _check_days(days)
    _check_is_new(held, Kind(kind))
    token, token_hash = new_token()
    group = RespondentGroup.objects.create(
        assessment=held,
        kind=Kind(kind),
        way=Way(way),
        themes=asked,
        token_hash=token_hash,
        expires_at=_in_days(days),
        created_by=by,
    )
    AuditEvent.note(action="respondents.invited", record=group, by=by, summary=f"{group} · {group.get_way_display()}")
    return group, token


@transaction.atomic
def new_link(*, group: RespondentGroup, by: Any, instead_of: str) -> tuple[RespondentGroup, str]:
    """Give a group a new link, and let the old one die at once; return the group with the token.

    `instead_of` is the mark of the link that dies (mark_of), so that a page sent twice makes no second one. What a
    group has filled in together stays; a sheet of somebody's own that is not handed in goes, as its address is dead.
    Raises PermissionDenied, or ValidationError where the group has ended.
    """
    held = _hold_group(group, by)
    if mark_of(held) != instead_of:
        raise ValidationError("A new link was made in the meantime. If you did not get it, start once more.")
    if not held.is_open:
        raise ValidationError("The time of this group is over. Give it more time first, if it can have more.")
    token, held.token_hash = new_token()
    held.save(update_fields=["token_hash"])
    if held.is_anonymous:
        _forget_unfinished(held)
    else:  # its one sheet goes with the new link
        AnswerSheet.objects.filter(group=held).update(key_hash=hash_of(shared_key(held)))
    AuditEvent.note(action="respondents.link_renewed", record=held, by=by)
    return held, token


@transaction.atomic
def prolong(*, group: RespondentGroup, by: Any, days: int) -> None:
    """Let a group answer for so many days from today, by the link that it has.

    Raises PermissionDenied, or ValidationError where it is closed, or where people without names have had their time:
    what they said may be shown from then on, and nothing may be added to it.
    """
    held = _hold_group(group, by)
    _check_days(days)
    if held.is_anonymous and not held.is_open:
        raise ValidationError("The time of this group is over. Its answers may be shown, so it cannot open again.")
    held.expires_at = _in_days(days)
    held.save(update_fields=["expires_at"])
    AuditEvent.note(action="respondents.prolonged", record=held, by=by, summary=f"{days} days")


@transaction.atomic
def close_group(*, group: RespondentGroup, by: Any) -> None:
    """Let a group's link die for good, and forget what was begun and not handed in.

    Raises PermissionDenied, or ValidationError where it is closed already or the assessment is agreed.
    """
    held = _hold_group(group, by)
    _close(held)
    AuditEvent.note(action="respondents.closed", record=held, by=by)


@transaction.atomic
def end_groups(*, assessment: SelfAssessment) -> None:
    """Close the groups of an assessment that is about to be agreed. The caller holds it and has asked who may."""
    for group in RespondentGroup.objects.filter(assessment=assessment, closed_at__isnull=True):
        _close(group)


def may_change(group: RespondentGroup) -> bool:
    """Say whether a group can be given more time. One that answers together also after its time, till it is closed."""
    return group.is_open or (group.assessment.is_open and group.closed_at is None and not group.is_anonymous)


def mark_of(group: RespondentGroup) -> str:
    """Return what tells one link of a group from the next, and opens nothing."""
    return hash_of(f"mark:{group.token_hash}")[:12]


def shared_key(group: RespondentGroup) -> str:
    """Return the key of the one sheet of a group that answers together: everybody with the link comes to it.

    It follows from the link alone and opens nothing without it.
    """
    return hash_of(f"together:{group.token_hash}")


def _close(group: RespondentGroup) -> None:
    group.closed_at = timezone.now()
    group.save(update_fields=["closed_at"])
    _forget_unfinished(group)


def _forget_unfinished(group: RespondentGroup) -> None:
    AnswerSheet.objects.filter(group=group, handed_in_at__isnull=True).delete()


def _hold_group(group: RespondentGroup, by: Any) -> RespondentGroup:
    """Return a group as it is now, with its assessment held. Raises as hold_own_assessment, and where it is closed."""
    assessment = hold_own_assessment(group.assessment_id, by)
    held = RespondentGroup.objects.get(pk=group.pk)
    held.assessment = assessment
    if held.closed_at is not None:
        raise ValidationError("This group is closed already. It cannot be opened again.")
    return held


def _check_is_new(assessment: SelfAssessment, kind: Any) -> None:
    """Raise ValidationError where the same kind of people answers now, or has given answers that are shown."""
    states = states_of(assessment)
    if len(states) >= MOST_GROUPS:
        raise ValidationError("That are very many groups for one self-assessment. Please use those that are there.")
    for state in states:
        if state.group.kind == kind and (state.is_shown or not state.has_ended):
            raise ValidationError(f"{kind.label} have a link already, or have answered. Each group is asked once.")


def _themes(assessment: SelfAssessment, keys: list[str]) -> list[str]:
    """Return the keys of the themes to ask, in order; none where all are asked. Raises ValidationError for others."""
    known = list(assessment.framework.themes.values_list("key", flat=True))
    if set(keys) - set(known):
        raise ValidationError("Choose themes of this self-assessment.")
    return [] if set(keys) == set(known) else [key for key in known if key in keys]


def _check_days(days: int) -> None:
    if not 1 <= days <= LONGEST:
        raise ValidationError(f"A link can be open for 1 to {LONGEST} days.")


def _in_days(days: int) -> Any:
    """Return the end of the day in so many days, as people read a date."""
    local = timezone.localtime() + timedelta(days=days)
    return local.replace(hour=23, minute=59, second=0, microsecond=0)
