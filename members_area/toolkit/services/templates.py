"""Templates: who takes which file, who wants to know of changes, and new versions (brief.md, rule 7)."""

from pathlib import PurePath
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import File
from django.db import transaction
from django.db.models import F, Max
from django.utils import timezone

from core.models import MusicService
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.policies import hold_member
from members_area.toolkit.emails.templates import template_changed
from members_area.toolkit.models import TemplateFile, TemplateUse, TemplateVersion, TemplateWatch, ToolkitTemplate

Status = ToolkitTemplate.Status


@transaction.atomic
def note_download(*, file: TemplateFile, service: MusicService) -> None:
    """Count that a service took a file. Who it was is not kept."""
    today = timezone.localdate()
    given = {"first_on": today, "last_on": today}
    TemplateUse.objects.get_or_create(file=file, service=service, defaults=given)
    TemplateUse.objects.filter(file=file, service=service).update(downloads=F("downloads") + 1, last_on=today)


@transaction.atomic
def watch(*, template: ToolkitTemplate, membership: Membership, is_wanted: bool) -> None:
    """Tell a member when the template changes, or no longer. Raises PermissionDenied where they have left the seat."""
    if hold_member(membership.person) != membership:
        raise PermissionDenied
    if is_wanted:
        TemplateWatch.objects.get_or_create(template=template, membership=membership)
    else:
        TemplateWatch.objects.filter(template=template, membership=membership).delete()


@transaction.atomic
def begin_version(*, template: ToolkitTemplate, what_changed: str, by: Any) -> TemplateVersion:
    """Return the next version of a template, to put files into. Raises ValidationError where one is being prepared."""
    held = _held(template)
    if held.versions.filter(published_at__isnull=True).exists():
        raise ValidationError("The next version is being prepared already.")
    newest = held.versions.aggregate(newest=Max("number"))["newest"] or 0
    version = TemplateVersion(template=held, number=newest + 1, what_changed=what_changed.strip())
    version.full_clean(exclude=["template"])
    version.save()
    AuditEvent.note(action="template.version_begun", record=held, by=by, summary=f"Version {version.number}")
    return version


@transaction.atomic
def put_file(*, version: TemplateVersion, file: File, by: Any) -> TemplateFile:
    """Put a file into a version that is being prepared, in place of an earlier one of the same format.

    Raises ValidationError for a published version, and for a file that is neither Word, Excel nor PDF.
    """
    _held(version.template)
    if not TemplateVersion.objects.filter(pk=version.pk, published_at__isnull=True).exists():
        raise ValidationError("A published version does not change. Begin the next one.")
    name = PurePath(file.name or "")
    format = name.suffix.lower().lstrip(".")
    if format not in TemplateFile.Format.values:
        raise ValidationError("Choose a Word (.docx), Excel (.xlsx) or PDF file.")
    row = TemplateFile(version=version, format=format, file=file, filename=f"{name.stem[:120]}.{format}")
    row.size = file.size
    row.full_clean(exclude=["version"], validate_unique=False, validate_constraints=False)
    version.files.filter(format=format).delete()
    row.save()
    AuditEvent.note(action="template.file_put", record=version.template, by=by, summary=f"{format}, {version.number}")
    return row


@transaction.atomic
def publish_version(*, version: TemplateVersion, by: Any) -> TemplateVersion:
    """Offer a version to members, and tell those who watch the template. Raises ValidationError.

    Earlier versions stay as they were, for those who used them.
    """
    template = _held(version.template)
    version = TemplateVersion.objects.select_for_update(of=("self",)).get(pk=version.pk)
    version.template = template
    if version.published_at:
        raise ValidationError("This version is published already.")
    if not version.files.exists():
        raise ValidationError("Add at least one file: Word, Excel or PDF.")
    version.published_at, version.published_by = timezone.now(), by
    version.save(update_fields=["published_at", "published_by"])
    if template.status != Status.PUBLISHED:
        template.move_to(Status.PUBLISHED)
        template.save(update_fields=["status"])
    AuditEvent.note(action="template.published", record=template, by=by, summary=f"Version {version.number}")
    if version.number > 1:
        template_changed(version)
    return version


@transaction.atomic
def retire(*, template: ToolkitTemplate, by: Any) -> ToolkitTemplate:
    """Offer a template no more. Services that used it keep its versions. Raises ValidationError."""
    return _move(template, Status.RETIRED, by)


@transaction.atomic
def offer_again(*, template: ToolkitTemplate, by: Any) -> ToolkitTemplate:
    """Offer a retired template once more. Raises ValidationError."""
    if template.status != Status.RETIRED:
        raise ValidationError("Only a retired template is offered again.")
    return _move(template, Status.PUBLISHED, by)


def _move(template: ToolkitTemplate, status: Any, by: Any) -> ToolkitTemplate:
    held = _held(template)
    held.move_to(status)
    held.save(update_fields=["status"])
    AuditEvent.note(action=f"template.{status}", record=held, by=by)
    return held


def _held(template: ToolkitTemplate) -> ToolkitTemplate:
    return ToolkitTemplate.objects.select_for_update(of=("self",)).get(pk=template.pk)
