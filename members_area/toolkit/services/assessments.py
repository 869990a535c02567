"""A service judges itself: begin, save as one goes, agree, or give up. What is agreed is frozen (brief.md, rule 7)."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone

from core.models import MusicService
from members_area.membership.models import AuditEvent, Membership
from members_area.toolkit.assessment_wording import keys_worded_alike
from members_area.toolkit.editing import Overtaken, merge
from members_area.toolkit.models import Framework, Judgement, SelfAssessment, Statement
from members_area.toolkit.services.locking import hold_own_assessment
from members_area.toolkit.services.respondents import end_groups

Status = SelfAssessment.Status
Kind = SelfAssessment.Kind
JUDGED = ("answer", "reason", "target", "is_priority")


class RowsOvertaken(Exception):
    """Somebody else changed some of the same statements meanwhile. `rows` says what they wrote, by statement.

    All other rows are saved.
    """

    def __init__(self, rows: dict[int, Overtaken]) -> None:
        super().__init__("Somebody else saved some of these statements in the meantime.")
        self.rows = rows


@transaction.atomic
def begin(*, service: MusicService, kind: str, by: Any) -> SelfAssessment:
    """Begin a self-assessment with the framework in use; return it.

    Answer, reason and target are carried over from the last settled one where the statement is the same, and are
    marked until somebody has looked again. Priorities are not: they are chosen anew for each plan.
    Raises PermissionDenied for somebody without a seat, and ValidationError where one is open, none can begin, or the
    kind does not fit.
    """
    MusicService.objects.select_for_update(of=("self",)).get(pk=service.pk)  # two may press the button at once
    if not Membership.objects.of(by).current().filter(service=service).exists():
        raise PermissionDenied
    framework, last = _check_may_begin(service, kind)
    assessment = SelfAssessment.objects.create(
        service=service, framework=framework, kind=kind, follows=last, started_by=by
    )
    carried = _carry_over(assessment, last) if last else 0
    summary = f"{assessment.get_kind_display().partition(':')[0]}, {carried} answers carried over"
    AuditEvent.note(action="assessment.begun", record=assessment, by=by, summary=summary)
    return assessment


def _check_may_begin(service: MusicService, kind: str) -> tuple[Framework, SelfAssessment | None]:
    """Return the framework in use and the last settled assessment. Raises ValidationError."""
    if SelfAssessment.objects.of(service).filter(status=Status.OPEN).exists():
        raise ValidationError("Your service has an open self-assessment. Agree it, or give it up, before a new one.")
    framework = Framework.objects.in_use()
    if framework is None:
        raise ValidationError("There are no statements to assess yet. We tell you when there are.")
    last = SelfAssessment.objects.of(service).settled().order_by("-agreed_at", "-pk").first()
    if kind not in kinds_after(last):
        raise ValidationError("Choose one of the kinds in the list. A baseline is the first one only.")
    return framework, last


def kinds_after(last: SelfAssessment | None) -> list[str]:
    """Return the kinds that a service may begin after the last one that is settled."""
    return [Kind.BASELINE] if last is None else [Kind.ANNUAL, Kind.INTERIM]


def _carry_over(assessment: SelfAssessment, last: SelfAssessment) -> int:
    """Copy what still holds; return how many answers that are."""
    alike = keys_worded_alike(assessment.framework_id, last.framework_id)
    statements = {one.key: one for one in assessment.framework.statements.all() if one.key in alike}
    earlier = last.judgements.exclude(answer="").select_related("statement")
    rows = [
        Judgement(
            assessment=assessment,
            statement=statements[one.statement.key],
            answer=one.answer,
            reason=one.reason,
            target=one.target,
            is_carried_over=True,
        )
        for one in earlier
        if one.statement.key in statements
    ]
    return len(Judgement.objects.bulk_create(rows))


def save_judgements(*, assessment: SelfAssessment, by: Any, rows: Iterable[dict[str, Any]]) -> None:
    """Save what was changed of some statements: rows of `statement`, `changes` and `stood` (editing.py).

    `changes` may hold answer, reason, target, is_priority, and `is_carried_over` (False: looked at, and still right).
    Raises RowsOvertaken once the others are saved, PermissionDenied, or ValidationError where it is agreed.
    """
    overtaken = _save_rows(assessment, by, [row for row in rows if row["changes"]])
    if overtaken:
        raise RowsOvertaken(overtaken)


@transaction.atomic
def _save_rows(assessment: SelfAssessment, by: Any, rows: list[dict[str, Any]]) -> dict[int, Overtaken]:
    held = hold_own_assessment(assessment, by)
    if not rows:
        return {}
    statements = {one.pk: one for one in Statement.objects.filter(framework=held.framework_id)}
    found = {one.statement_id: one for one in held.judgements.filter(statement__in=[r["statement"] for r in rows])}
    overtaken, saved = {}, 0
    for row in rows:
        key = row["statement"].pk
        if key not in statements:
            raise ValidationError("That statement is not part of this self-assessment.")
        judgement = found.get(key) or Judgement(assessment=held, statement=statements[key])
        try:
            saved += _save_row(judgement, by, row["changes"], row["stood"])
        except Overtaken as theirs:
            overtaken[key] = theirs
    if saved:
        AuditEvent.note(action="assessment.judged", record=held, by=by, summary=f"{saved} statements")
    return overtaken


def _save_row(judgement: Judgement, by: Any, changes: dict[str, Any], stood: dict[str, Any]) -> bool:
    """Save what is new of one judgement; say whether anything was. Raises Overtaken, and has saved nothing then."""
    new = merge(judgement, changes, stood)
    if not new:
        return False
    if set(new) & set(JUDGED):
        judgement.is_carried_over = False  # whoever changes it has looked
    judgement.changed_by = by
    judgement.clean_fields(exclude=("assessment", "statement", "changed_by"))
    judgement.save()
    return True


def unanswered(assessment: SelfAssessment) -> list[Statement]:
    """Return the statements without an answer, with their themes. “Don't know” and “Not applicable” are answers."""
    answered = assessment.judgements.exclude(answer="").values("statement")
    statements = Statement.objects.filter(framework=assessment.framework_id).exclude(pk__in=answered)
    return list(statements.select_related("theme"))


def state_of(assessment: SelfAssessment) -> str:
    """Return a mark of what is judged by now. It is another one as soon as somebody has saved a judgement."""
    moments = list(assessment.judgements.order_by().values_list("changed_at", flat=True))
    return f"{len(moments)}-{max(moments).isoformat() if moments else ''}"


@transaction.atomic
def agree(*, assessment: SelfAssessment, by: Any, read: str | None = None) -> SelfAssessment:
    """Agree an assessment: from here it does not change, and the one agreed before is archived.

    `read` is the mark (`state_of`) of what the person saw, where they saw a page. Raises PermissionDenied, or
    ValidationError where it is agreed already, a statement has no answer, or somebody has saved since.
    """
    held = hold_own_assessment(assessment, by)
    missing = len(unanswered(held))
    if missing:
        words = "1 statement has" if missing == 1 else f"{missing} statements have"
        raise ValidationError(f"{words} no answer yet. “Don't know” is an answer too.")
    if read is not None and read != state_of(held):
        raise ValidationError("Somebody has changed an answer since you opened this page. Look again, then agree.")
    _archive_earlier(held, by)
    end_groups(assessment=held)  # before the database refuses to forget unfinished sheets
    held.move_to(Status.AGREED)
    held.agreed_at, held.agreed_by = timezone.now(), by
    held.save()
    AuditEvent.note(action="assessment.agreed", record=held, by=by, summary=f"Framework {held.framework.number}")
    return held


def _archive_earlier(assessment: SelfAssessment, by: Any) -> None:
    """Archive the agreed ones of the same service: one at most, unless something went past this service."""
    agreed = SelfAssessment.objects.of(assessment.service).filter(status=Status.AGREED)
    for earlier in agreed.select_for_update(of=("self",)):
        earlier.move_to(Status.ARCHIVED)
        earlier.save(update_fields=["status"])
        AuditEvent.note(action="assessment.archived", record=earlier, by=by, summary="Followed by a newer one")


@transaction.atomic
def give_up(*, assessment: SelfAssessment, by: Any) -> None:
    """Delete an open assessment with its answers, also those of groups.

    Raises PermissionDenied, or ValidationError where it is agreed or a plan builds on it.
    """
    held = hold_own_assessment(assessment, by)
    if held.plans.exists():
        raise ValidationError("An action plan builds on this self-assessment. Delete that draft plan first.")
    AuditEvent.note(action="assessment.given_up", record=held, by=by, summary=held.get_kind_display().partition(":")[0])
    held.delete()
