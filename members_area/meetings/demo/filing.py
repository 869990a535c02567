"""Makes the papers' files and puts them on the agendas, version by version."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone

from core.file_makers import make_file
from core.uploads.extraction import extract_text
from members_area.meetings.demo.cast import Cast
from members_area.meetings.demo.described import DemoPaper
from members_area.meetings.demo.papers import PAPERS
from members_area.meetings.demo.planning import Programme
from members_area.meetings.models import AgendaItem, Paper, PaperVersion
from members_area.membership.demo.past import as_of


def file_papers(programme: Programme, cast: Cast) -> None:
    """Send every paper in, as its author did."""
    now = timezone.now()
    for key, content in PAPERS:
        meeting = programme.meetings[key]
        sent = [(min(meeting.starts_at - timedelta(days=days), now), note) for days, note in content.drafts]
        file_paper(programme.items[content.item], content, sent, cast.people[content.by])


def file_paper(item: AgendaItem, content: DemoPaper, sent: list[tuple[datetime, str]], author: Any) -> Paper:
    """Send a paper in; an earlier version is without what was added at the end of the last one."""
    with as_of(sent[0][0]):
        paper = Paper.objects.create(
            item=item,
            kind=content.kind,
            title=content.title,
            status=content.status,
            submitted_by=author,
            approved_at=timezone.now() + timedelta(hours=5) if content.status == Paper.Status.APPROVED else None,
        )
    for number, (moment, note) in enumerate(sent, start=1):
        data = make_file(_draft(content.file, left_out=len(sent) - number))
        with as_of(moment):
            keep_version(paper, number, str(content.file["filename"]), data, note=note, author=author)
    return paper


def _draft(spec: Mapping[str, Any], *, left_out: int) -> Mapping[str, Any]:
    return {**spec, "blocks": spec["blocks"][: len(spec["blocks"]) - left_out]} if left_out else spec


def keep_version(paper: Paper, number: int, filename: str, data: bytes, *, note: str, author: Any) -> None:
    """Store one file, and its words for search."""
    version = PaperVersion(paper=paper, number=number, filename=filename, size=len(data), note=note, uploaded_by=author)
    version.file.save(filename, ContentFile(data), save=False)
    version.full_clean(exclude=["paper", "uploaded_by"])
    version.save()
    paper.words = extract_text(filename, data)
    paper.save(update_fields=["words"])
