"""Papers: sent in by members, approved by who runs the meeting, kept version by version."""

from functools import partial
from pathlib import PurePath
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from members_area.meetings.models import AgendaItem, Meeting, Paper, PaperVersion
from members_area.meetings.paper_words import read_words_of_paper
from members_area.meetings.policies import may_run
from members_area.meetings.services.agenda import check_agenda_changes
from members_area.meetings.services.locking import hold_meeting
from members_area.membership.models import AuditEvent

Status = Paper.Status
MAX_SIZE = 20 * 1024 * 1024
KINDS = ("pdf", "docx", "pptx", "xlsx", "odt", "csv", "txt")  # what people read; films are recordings


@transaction.atomic
def submit(*, item: AgendaItem, by: Any, title: str, file: File, kind: str = Paper.Kind.PAPER) -> Paper:
    """Send in a paper for an item of an agenda. It waits for approval.

    Raises ValidationError where `by` does not read the meeting, where the meeting takes no more papers, or for a file
    that is not what its name says.
    """
    meeting = hold_meeting(item.meeting)
    _check_takes_papers(meeting, by)
    if not meeting.agenda.filter(pk=item.pk).exists():
        raise ValidationError({"item": "This item is not on the agenda any more."})
    paper = Paper(item=item, title=title, kind=kind, submitted_by=by)
    paper.full_clean(exclude=["item", "submitted_by"])
    paper.save()
    _keep_version(paper, file, by=by)
    AuditEvent.note(action="paper.submitted", record=paper, by=by)
    return paper


@transaction.atomic
def add_version(*, paper: Paper, by: Any, file: File, note: str = "") -> PaperVersion:
    """Add a newer file to a paper. Members read it at once where the paper is on the agenda. Raises ValidationError."""
    paper = _held(paper, by)
    if paper.status == Status.WITHDRAWN:
        raise ValidationError("This paper is withdrawn. Send in a new one.")
    version = _keep_version(paper, file, by=by, note=note)
    live = ", live at once" if paper.status == Status.APPROVED else ""
    AuditEvent.note(action="paper.version_added", record=paper, by=by, summary=f"Version {version.number}{live}")
    return version


@transaction.atomic
def approve(*, paper: Paper, by: Any) -> Paper:
    """Put a paper on the agenda, for everybody who reads the meeting. Raises ValidationError."""
    paper = _held(paper, by)
    if not may_run(by, paper.item.meeting):
        raise ValidationError("Whoever runs the meeting approves its papers.")
    paper.move_to(Status.APPROVED)
    paper.approved_at = timezone.now()
    paper.save(update_fields=["status", "approved_at"])
    AuditEvent.note(action="paper.approved", record=paper, by=by)
    return paper


@transaction.atomic
def withdraw(*, paper: Paper, by: Any) -> Paper:
    """Take a paper back. Its versions stay for those who run the meeting. Raises ValidationError."""
    paper = _held(paper, by)
    paper.move_to(Status.WITHDRAWN)
    paper.save(update_fields=["status"])
    AuditEvent.note(action="paper.withdrawn", record=paper, by=by)
    return paper


def takes_papers(meeting: Meeting) -> bool:
    """Say whether members may still send papers in: until the meeting begins."""
    return meeting.status in Meeting.OPEN and meeting.starts_at > timezone.now()


def check_file(file: File) -> None:
    """Raise ValidationError for a kind of file that is not a paper, or one that is too big. Content: the model."""
    if PurePath(file.name or "").suffix.lower().lstrip(".") not in KINDS:
        raise ValidationError("Choose a PDF, Word, PowerPoint, Excel, OpenDocument or text file.")
    if file.size > min(MAX_SIZE, settings.WAGTAILDOCS_MAX_UPLOAD_SIZE):
        raise ValidationError(f"This file is too big. The most is {MAX_SIZE // (1024 * 1024)} MB.")


def _check_takes_papers(meeting: Meeting, by: Any) -> None:
    """Members send in before the meeting; who runs it may add what was shown there until the minutes are approved."""
    if not Meeting.objects.visible_to(by).filter(pk=meeting.pk).exists():
        raise ValidationError("This meeting is not open to you.")
    if not takes_papers(meeting) and not may_run(by, meeting):
        raise ValidationError("This meeting takes no more papers.")
    check_agenda_changes(meeting)


def _held(paper: Paper, by: Any) -> Paper:
    """Return a paper under lock for who sent it in or runs the meeting. Raises ValidationError for others."""
    meeting = hold_meeting(paper.item.meeting)
    _check_takes_papers(meeting, by)
    held = Paper.objects.select_for_update().get(pk=paper.pk)
    held.item = paper.item
    held.item.meeting = meeting
    if held.submitted_by_id != by.pk and not may_run(by, meeting):
        raise ValidationError("Only who sent a paper in, or runs the meeting, changes it.")
    return held


def _keep_version(paper: Paper, file: File, *, by: Any, note: str = "") -> PaperVersion:
    """Store a file as the paper's next version, and have its words read. Call it under lock."""
    _refuse_beside("file", check_file, file)
    newest = paper.versions.aggregate(newest=Max("number"))["newest"] or 0
    version = PaperVersion(paper=paper, number=newest + 1, file=file, size=file.size, note=note, uploaded_by=by)
    version.filename = tidy_name(file.name or "")
    version.full_clean(exclude=["paper", "uploaded_by"])
    version.save()
    transaction.on_commit(partial(read_words_of_paper.enqueue, paper.pk))
    return version


def _refuse_beside(field: str, check: Any, value: Any) -> None:
    try:
        check(value)
    except ValidationError as refusal:
        raise ValidationError({field: refusal.messages}) from None


def tidy_name(name: str) -> str:
    """Return a file's own name, short enough to keep, with its ending."""
    path = PurePath(name)
    return f"{path.stem[:120]}{path.suffix[:20]}"
