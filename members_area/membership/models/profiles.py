"""What a person tells of themselves, and whom they let see each part of it."""

from collections.abc import Collection
from typing import Any

from django.conf import settings
from django.core.files.storage import Storage, storages
from django.core.validators import RegexValidator
from django.db import models
from django.utils.crypto import get_random_string

from core.models import Topic


class SeenBy(models.TextChoices):
    ONLY_ME = "me", "Only me"
    MEMBERS = "members", "Members"
    PUBLIC = "public", "Everyone"


FOR_MEMBERS = (SeenBy.MEMBERS, SeenBy.PUBLIC)  # what members, and the team, may see of each other
FOR_EVERYONE = (SeenBy.PUBLIC,)

# In the order in which they are shown. `email` is the account's own; the rest are fields of the profile.
SHOWN = (
    "photo",
    "pronouns",
    "job_title",
    "email",
    "phone",
    "biography",
    "interests",
    "can_offer",
    "offers",
    "would_like",
    "seeks",
)
is_phone_number = RegexValidator(
    r"^\+?[0-9 ()./-]{5,}( ?ext\.? ?[0-9]+)?$", "Give a telephone number in figures, for example 01273 496 000."
)


def private_storage() -> Storage:
    return storages["private"]


def photo_path(profile: "MemberProfile", filename: str) -> str:
    """Return a name that says nothing about whose picture it is."""
    return f"member-photos/{get_random_string(24)}.webp"


def seen_by(default: SeenBy) -> Any:
    return models.CharField(max_length=7, choices=SeenBy, default=default)


class MemberProfile(models.Model):
    """One person's page in the directory. Name, service and role are always shown to members.

    Nothing here asks for anybody's protected characteristics (brief.md, rule 5).
    """

    person = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profile")
    photo = models.FileField(storage=private_storage, upload_to=photo_path, blank=True)
    pronouns = models.CharField(max_length=40, blank=True)
    job_title = models.CharField(max_length=120, blank=True)
    phone = models.CharField("telephone number", max_length=40, blank=True, validators=[is_phone_number])
    biography = models.TextField("about you", max_length=1200, blank=True)
    interests = models.TextField(max_length=600, blank=True)
    can_offer = models.TextField(max_length=600, blank=True)
    would_like = models.TextField(max_length=600, blank=True)
    offers = models.ManyToManyField(Topic, blank=True, related_name="+")
    seeks = models.ManyToManyField(Topic, blank=True, related_name="+")
    changed_at = models.DateTimeField(auto_now=True)

    photo_seen_by = seen_by(SeenBy.MEMBERS)
    pronouns_seen_by = seen_by(SeenBy.ONLY_ME)
    job_title_seen_by = seen_by(SeenBy.MEMBERS)
    email_seen_by = seen_by(SeenBy.ONLY_ME)
    phone_seen_by = seen_by(SeenBy.ONLY_ME)
    biography_seen_by = seen_by(SeenBy.MEMBERS)
    interests_seen_by = seen_by(SeenBy.MEMBERS)
    can_offer_seen_by = seen_by(SeenBy.MEMBERS)
    offers_seen_by = seen_by(SeenBy.MEMBERS)
    would_like_seen_by = seen_by(SeenBy.MEMBERS)
    seeks_seen_by = seen_by(SeenBy.MEMBERS)

    def __str__(self) -> str:
        return f"Profile of {self.person}"

    def value_of(self, field: str) -> Any:
        """Return what stands in one of SHOWN: text, a list of topics, or whether there is a photo."""
        if field == "email":
            return self.person.email
        if field == "photo":
            return bool(self.photo)
        value = getattr(self, field)
        return value if isinstance(value, str) else list(value.all())

    def shown_to(self, audiences: Collection[str]) -> dict[str, Any]:
        """Return what is filled in and open to one of `audiences` (FOR_MEMBERS, FOR_EVERYONE). The rest is not there.

        Every page, search and count goes through here.
        """
        open_fields = [field for field in SHOWN if getattr(self, f"{field}_seen_by") in audiences]
        return {field: value for field in open_fields if (value := self.value_of(field))}
