"""Grows what every app builds on: words to sort by, the team, authors, pictures, files and music services."""

from hashlib import sha1
from io import BytesIO

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.utils.text import slugify
from PIL import Image, ImageOps

from accounts.models import User
from core.demo.growing import Growth
from core.demo.growing.measuring import ADMINISTRATOR, EDITOR, Address
from core.demo.growing.words import PEOPLE
from core.demo.loader import create_vocabularies
from core.demo.workshop import collection_named
from core.models import MusicService, Person, SiteDocument, SiteImage, Topic
from core.models.documents import private_storage
from core.roles import Role

ORDER = 1
TEAM = ((Role.EDITORS, False), (Role.MODERATORS, False), (Role.MEMBERSHIP_SECRETARIES, False), (None, True))
AUTHORS = 150
DRAWN, REAL_FILES = 8, 20
COLLECTION = "Grown"
WIDTH, HEIGHT = 1600, 1000
COLOURS = ("#f6c945", "#e4572e", "#2e86ab", "#6bbf59", "#f4eef7", "#d6a2e8", "#1b998b", "#ff9f80")


def grow(growth: Growth) -> None:
    create_vocabularies()
    growth.topics = list(Topic.objects.all())
    grow_team(growth)
    grow_pictures(growth)
    grow_authors(growth)
    grow_files(growth)
    grow_music_services(growth)


def grow_team(growth: Growth) -> None:
    """Make one person of each role. None of them has a password: `measure` needs none."""
    for role, is_superuser in TEAM:
        name = slugify(role or "Administrator")
        fields = {"first_name": role or "Administrator", "last_name": "Grown", "is_superuser": is_superuser}
        fields["password"] = make_password(None)
        user, _ = User.objects.get_or_create(email=f"{name}@grown.example.org", defaults=fields)
        user.groups.set(Group.objects.filter(name=role))
        growth.team.append(user)
    growth.made["people of the team"] = len(growth.team)


def grow_pictures(growth: Growth) -> None:
    """Draw a few pictures, and list each of their files many times: what is read is rows, not pixels."""
    collection = collection_named(COLLECTION)
    drawn = [_draw(growth, number, collection) for number in range(DRAWN)]
    copies = []
    for number in range(max(0, growth.files // 5 - DRAWN)):
        fields = {name: getattr(drawn[number % DRAWN], name) for name in ("file", "width", "height", "file_size")}
        title = growth.words.heading()
        copies.append(SiteImage(title=title, description=growth.words.sentence(), collection=collection, **fields))
    growth.pictures = drawn + SiteImage.objects.bulk_create(copies, batch_size=500)
    growth.made["pictures"] = len(growth.pictures)


def _draw(growth: Growth, number: int, collection: object) -> SiteImage:
    content, shade = BytesIO(), Image.linear_gradient("L").resize((WIDTH, HEIGHT)).rotate(number * 45)
    ImageOps.colorize(shade, "#4a1d5c", COLOURS[number % len(COLOURS)]).save(content, "JPEG", quality=80)
    image = SiteImage(title=f"Grown {number + 1}", description=growth.words.sentence(), collection=collection)
    image.file = ContentFile(content.getvalue(), name=f"grown-{number + 1}.jpg")
    image._set_image_file_metadata()
    image.save()
    return image


def grow_authors(growth: Growth) -> None:
    people, known = [], Person.objects.count()
    for number in range(known, known + AUTHORS):
        first_name, last_name = growth.words.person()
        name = f"{first_name} {last_name}"
        title = f"Works with {growth.words.one(PEOPLE)}"
        picture = growth.one(growth.pictures[:DRAWN])
        people.append(Person(name=name, slug=f"{slugify(name)}-{number}", job_title=title, picture=picture))
    growth.authors = Person.objects.bulk_create(people)
    growth.made["authors"] = len(people)


def grow_files(growth: Growth) -> None:
    """Store a few files, and list each of them many times under a title and with words of its own."""
    collection, stored = collection_named(COLLECTION), [_store(growth, number) for number in range(REAL_FILES)]
    documents = []
    for number in range(growth.files):
        name, content = stored[number % REAL_FILES]
        title = f"{growth.words.heading()}, {growth.words.place()}"
        document = SiteDocument(title=title, collection=collection, file=name, file_size=len(content))
        document.file_hash = sha1(content, usedforsecurity=False).hexdigest()
        document.extracted_text = " ".join(growth.words.paragraph() for _ in range(4))
        document.uploaded_by_user = growth.team[0]
        documents.append(document)
    growth.documents = SiteDocument.objects.bulk_create(documents, batch_size=500)
    growth.made["files"] = len(documents)


def _store(growth: Growth, number: int) -> tuple[str, bytes]:
    content = "\n".join(growth.words.paragraph() for _ in range(10)).encode()
    return private_storage().save(f"documents/grown-{number + 1}.txt", ContentFile(content)), content


def grow_music_services(growth: Growth) -> None:
    regions, hosts, sizes = (list(kind) for kind in (MusicService.Region, MusicService.HostType, MusicService.Size))
    places: dict[str, None] = {}
    known = set(MusicService.objects.values_list("slug", flat=True))
    while len(places) < growth.services:
        place = growth.words.place()
        if f"{place.lower()}-grown" not in known:
            places[place] = None
    services = [
        MusicService(
            name=f"{place} Music Service (grown)",
            slug=f"{place.lower()}-grown",
            region=growth.one(regions),
            host_type=growth.one(hosts),
            size=growth.one(sizes),
            joined_on=growth.day(),
            is_listed=growth.share(90),
        )
        for place in places
    ]
    growth.music_services = MusicService.objects.bulk_create(services)
    growth.made["music services"] = len(services)


def addresses() -> list[Address]:
    """Return what of every site `measure` asks for."""
    return [
        Address("home page", "/"),
        Address("sitemap: the index", "/sitemap.xml"),
        Address("robots.txt", "/robots.txt"),
        Address("CMS: dashboard of an editor", "/admin/", EDITOR),
        Address("CMS: dashboard", "/admin/", ADMINISTRATOR),
        Address("CMS: pages", "/admin/pages/", ADMINISTRATOR),
        Address("CMS: files", "/admin/documents/", ADMINISTRATOR),
        Address("CMS: files, search", "/admin/documents/?q=music", ADMINISTRATOR),
        Address("CMS: pictures", "/admin/images/", ADMINISTRATOR),
        Address("CMS: pictures, search", "/admin/images/?q=music", ADMINISTRATOR),
        Address("CMS: choose a file", "/admin/documents/chooser/", EDITOR),
        Address("CMS: choose a picture", "/admin/images/chooser/", EDITOR),
        Address("CMS: search, a common word", "/admin/pages/search/?q=music", ADMINISTRATOR),
        Address("CMS: search, a rare word", "/admin/pages/search/?q=tarnmere", ADMINISTRATOR),
        Address("CMS: music services", "/admin/snippets/core/musicservice/", ADMINISTRATOR),
        Address("CMS: people", "/admin/snippets/core/person/", ADMINISTRATOR),
        Address("CMS: accounts", "/admin/users/", ADMINISTRATOR),
        Address("CMS report: site history", "/admin/reports/site-history/", ADMINISTRATOR),
        Address("CMS report: aging pages", "/admin/reports/aging-pages/", ADMINISTRATOR),
        Address("CMS report: types of pages", "/admin/reports/page-types-usage/", ADMINISTRATOR),
        Address("CMS report: locked pages", "/admin/reports/locked/", ADMINISTRATOR),
        Address("CMS report: workflows", "/admin/reports/workflow/", ADMINISTRATOR),
    ]
