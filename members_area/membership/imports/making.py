"""The import itself: every right row, in one transaction, by the services that the CMS uses too."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import transaction

from core.models import MusicService
from members_area.membership import services
from members_area.membership.imports.checking import check_rows, key_of
from members_area.membership.imports.columns import IS_LISTED, SERVICE
from members_area.membership.imports.plan import Made, Plan, Planned, Problem
from members_area.membership.imports.reading import Row
from members_area.membership.models import AuditEvent, Membership


@transaction.atomic
def import_rows(*, rows: list[Row], by: Any) -> Made:
    """Check the rows as the register is now, make what is right, and return what was made and what was skipped."""
    plan = check_rows(rows)
    made = Made(skipped=list(plan.problems))
    known = {key_of(service.name): service for service in MusicService.objects.all()}
    for planned in plan.rows:
        try:
            with transaction.atomic():
                known[key_of(planned.service_name)] = _make(planned, known, by)
        except ValidationError as refusal:  # another road was faster: the services have the last word
            made.skipped += [Problem(planned.row, SERVICE.heading, words) for words in refusal.messages]
        else:
            made.services += planned.new_service is not None
            made.invitations += bool(planned.email)
    _note(plan, made, by)
    return made


def _make(planned: Planned, known: dict[str, MusicService], by: Any) -> MusicService:
    """Make what one row says; return its service. Raises ValidationError."""
    if planned.new_service is None:
        service = known.get(key_of(planned.service_name))
    else:
        details = {IS_LISTED.key: False, **planned.new_service}
        service = services.add_service(name=planned.service_name, by=by, **details)
    if service is None:
        raise ValidationError("The row that adds this service was left out.")
    if planned.email:
        services.invite(service=service, email=planned.email, role=planned.role, by=by)
    return service


def _note(plan: Plan, made: Made, by: Any) -> None:
    register = ContentType.objects.get_for_model(Membership)
    words = (
        f"{made.services} services, {made.invitations} invitations, {len({p.row for p in made.skipped})} rows skipped"
    )
    AuditEvent.note(action="register.imported", record=register, by=by, summary=words)
