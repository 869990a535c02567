"""A music service that was not in the register: put into it, with a member or without."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from core.models import MusicService
from members_area.membership.models import AuditEvent, Membership, MembershipApplication
from members_area.membership.services.applications import approve


@transaction.atomic
def add_service(*, name: str, region: str, host_type: str, by: Any, **details: Any) -> MusicService:
    """Put a service into the register. It is not named on the public site unless `is_listed` says so.

    Raises ValidationError where a value is not allowed or the name is taken.
    """
    name = " ".join(name.split())
    if MusicService.objects.filter(name__iexact=name).exists():
        raise ValidationError(f"{name} is in the register already. Choose it there.")
    given = {"joined_on": timezone.localdate(), **details}
    service = MusicService(name=name, slug=_free_slug(name), region=region, host_type=host_type, **given)
    service.full_clean()
    service.save()
    AuditEvent.note(action="service.added", record=service, by=by)
    return service


@transaction.atomic
def approve_at_new_service(
    *, application: MembershipApplication, name: str, region: str, host_type: str, by: Any, words: str = ""
) -> Membership:
    """Put the service that an applicant named into the register and fill its first seat with them.

    Raises ValidationError as `add_service` and `approve` do; nothing is added then.
    """
    service = add_service(name=name, region=region, host_type=host_type, by=by)
    return approve(application=application, service=service, words=words, by=by)


def _free_slug(name: str) -> str:
    stem = slugify(name)[:44] or "service"
    taken = set(MusicService.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    numbered = (f"{stem}-{number}" for number in range(2, len(taken) + 3))
    return stem if stem not in taken else next(slug for slug in numbered if slug not in taken)
