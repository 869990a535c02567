"""What a template is for, and the version of it that is being prepared. What is published stays as it is."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from members_area.membership.models import AuditEvent
from members_area.toolkit.editing import merge
from members_area.toolkit.models import TemplateFile, TemplateVersion, ToolkitTemplate

FROZEN = "This version is published and does not change any more. Begin the next one."


@transaction.atomic
def add_template(*, by: Any, **fields: Any) -> ToolkitTemplate:
    """Return a new template, which members do not see before a version of it is published. Raises ValidationError."""
    template = ToolkitTemplate(**fields)
    template.full_clean()
    template.save()
    AuditEvent.note(action="template.added", record=template, by=by)
    return template


@transaction.atomic
def save_template(*, template: ToolkitTemplate, by: Any, changes: dict[str, Any], stood: dict[str, Any]) -> None:
    """Save what a template is for. Its versions are not touched. Raises ValidationError, or Overtaken (editing.py)."""
    held = ToolkitTemplate.objects.select_for_update(of=("self",)).get(pk=template.pk)
    if merge(held, changes, stood):
        held.full_clean()
        held.save()
        AuditEvent.note(action="template.changed", record=held, by=by)


@transaction.atomic
def say_what_changed(*, version: TemplateVersion, words: str, by: Any) -> None:
    """Word anew what is different in a version that is being prepared. Raises ValidationError."""
    held = _hold(version)
    if held.what_changed == words.strip():
        return
    held.what_changed = words.strip()
    held.full_clean(exclude=["template", "published_by"])
    held.save(update_fields=["what_changed"])
    AuditEvent.note(action="template.version_changed", record=held.template, by=by, summary=f"Version {held.number}")


@transaction.atomic
def take_file(*, version: TemplateVersion, format: str, by: Any) -> None:
    """Take a file out of a version that is being prepared. Raises ValidationError."""
    held = _hold(version)
    if TemplateFile.objects.filter(version=held, format=format).delete()[0]:
        summary = f"{format}, {held.number}"
        AuditEvent.note(action="template.file_taken", record=held.template, by=by, summary=summary)


@transaction.atomic
def give_up_version(*, version: TemplateVersion, by: Any) -> None:
    """Delete a version that is being prepared, with its files. Raises ValidationError for a published one."""
    held = _hold(version)
    summary = f"Version {held.number}"
    AuditEvent.note(action="template.version_given_up", record=held.template, by=by, summary=summary)
    held.delete()


def _hold(version: TemplateVersion) -> TemplateVersion:
    """Return a version as it is now, held behind its template. Raises ValidationError where it is published or gone."""
    ToolkitTemplate.objects.select_for_update(of=("self",)).get(pk=version.template_id)
    held = TemplateVersion.objects.select_related("template").filter(pk=version.pk).first()
    if held is None:
        raise ValidationError("Somebody else has given this version up.")
    if held.published_at:
        raise ValidationError(FROZEN)
    return held
