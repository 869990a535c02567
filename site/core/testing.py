"""Plain makers of core's things for tests."""

import os
from io import BytesIO
from itertools import count
from typing import Any

from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.test import Client
from docx import Document as WordDocument
from PIL import Image as PILImage
from wagtail.models import Collection

from accounts.models import User
from accounts.testing import give_second_factor
from core.access import MEMBERS
from core.models import Audience, HeardPrinciple, IdeaPillar, MusicService, Person, SiteDocument, SiteImage, Topic

PASSWORD = "a-long-test-password"
_number = count(1)


def make_user(email: str = "", *, groups: tuple[str, ...] = (), **fields: Any) -> User:
    user = User.objects.create_user(email or f"person{next(_number)}@example.org", PASSWORD, **fields)
    user.groups.set(Group.objects.filter(name__in=groups))
    if user.is_superuser or set(groups) - {MEMBERS}:
        give_second_factor(user)
    return user


def fill_caches() -> None:
    """Let the site's name and menus be remembered, as they are on every page but the first after a change of content.

    To be called before queries are counted, after all that the test makes.
    """
    for _ in range(2):  # a new site's settings are made by the first page, which is a change too
        Client().get("/account/login/")


def rounds_on(environment: dict[str, str], number: int) -> int:
    """Return how often a race is run on the database of an environment; ALL_RACES=1 runs each as often as it may be.

    Where a race can be lost it is lost soon: on PostgreSQL two fifths of the rounds will do, and an eighth on SQLite,
    which lets one write at a time.
    """
    if "ALL_RACES" in os.environ:
        return number
    is_sqlite = environment["DATABASE_URL"].startswith("sqlite")
    return max(3, number // 8 if is_sqlite else number * 2 // 5)


def picture_bytes(format: str = "PNG", size: tuple[int, int] = (80, 50), colour: str = "#4a1d5c") -> bytes:
    buffer = BytesIO()
    PILImage.new("RGB", size, colour).save(buffer, format)
    return buffer.getvalue()


def make_image(title: str = "", *, description: str = "A plum-coloured rectangle") -> SiteImage:
    title = title or f"Picture {next(_number)}"
    image = SiteImage(title=title, description=description, collection=Collection.get_first_root_node())
    image.file = ContentFile(picture_bytes(size=(1600, 1000)), name=f"picture-{next(_number)}.png")
    image._set_image_file_metadata()
    image.save()
    return image


def word_bytes(*paragraphs: str) -> bytes:
    buffer = BytesIO()
    document = WordDocument()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    document.save(buffer)
    return buffer.getvalue()


def make_document(
    name: str = "notes.txt", content: bytes = b"Plain notes", *, title: str = "", collection: Collection | None = None
) -> SiteDocument:
    document = SiteDocument(title=title or name, collection=collection or Collection.get_first_root_node())
    document.file = ContentFile(content, name=name)
    document._set_document_file_metadata()
    document.save()
    return document


def make_topic(name: str = "Youth voice", slug: str = "") -> Topic:
    return Topic.objects.get_or_create(name=name, defaults={"slug": slug or name.lower().replace(" ", "-")})[0]


def make_terms() -> tuple[Audience, HeardPrinciple, IdeaPillar]:
    """Return one audience, one HEARD principle and one IDEA pillar."""
    return (
        Audience.objects.get_or_create(name="Tutors", slug="tutors")[0],
        HeardPrinciple.objects.get_or_create(name="Equitable", slug="equitable")[0],
        IdeaPillar.objects.get_or_create(name="Youth Voice", slug="youth-voice")[0],
    )


def make_person(name: str = "Marion Ellery", **fields: Any) -> Person:
    return Person.objects.get_or_create(slug=name.lower().replace(" ", "-"), defaults={"name": name, **fields})[0]


def make_music_service(name: str = "Larkmoor Music Service", **fields: Any) -> MusicService:
    defaults = {"name": name, "region": "south-west", "host_type": "charity", **fields}
    return MusicService.objects.get_or_create(slug=name.lower().replace(" ", "-"), defaults=defaults)[0]
