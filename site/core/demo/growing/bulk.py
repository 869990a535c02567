"""Puts thousands of rows into tables at once, pages of the tree among them."""

from collections.abc import Sequence
from itertools import islice
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from django.contrib.contenttypes.models import ContentType
from django.db import models
from wagtail.models import Locale, Page, PageLogEntry
from wagtail.query import PageQuerySet

from core.demo.growing.growth import Growth

CHUNK = 500  # rows of one INSERT: neither database's limit on parameters is near


def insert(model: type[models.Model], rows: Sequence[Any]) -> None:
    """Put rows into the one table of `model`: of a child, the parent's rows must be there and their keys be set."""
    fields = model._meta.local_concrete_fields
    manager = model._base_manager
    for start in range(0, len(rows), CHUNK):
        manager._insert(rows[start : start + CHUNK], fields, using=manager.db)  # type: ignore[attr-defined]  # as tests do


def add_pages(growth: Growth, parent: Page, pages: Sequence[Any]) -> None:
    """Put pages of one type beneath `parent`, after its last child. They have a title, a slug and what is their own.

    What Wagtail would do for each by itself is done here for all: the place in the tree, the address, the parent's
    count of children. Search and references are for whoever calls to bring up to date.
    """
    if not pages:
        return
    begin = _last_number(parent)
    locale = Locale.get_default()
    for number, page in enumerate(pages, start=begin + 1):
        _place(growth, parent, page, number, locale)
    _insert_bases(pages)
    for table in _tables(type(pages[0]))[1:]:
        insert(table, pages)
    Page.objects.filter(pk=parent.pk).update(numchild=_children(parent).count())
    _log(growth, pages)


def _children(parent: Page) -> PageQuerySet:
    """Return what lies beneath a page as the table has it: `parent` itself may not know how many there are."""
    return Page.objects.filter(depth=parent.depth + 1, path__startswith=parent.path)


def _last_number(parent: Page) -> int:
    last = _children(parent).order_by("-path").values_list("path", flat=True).first()
    return Page._str2int(last[-Page.steplen :]) if last else 0


def _place(growth: Growth, parent: Page, page: Any, number: int, locale: Locale) -> None:
    page.path, page.depth, page.numchild = Page._get_path(parent.path, parent.depth + 1, number), parent.depth + 1, 0
    page.url_path = f"{parent.url_path}{page.slug}/"
    page.draft_title, page.locale, page.owner = page.title, locale, growth.team[0]
    page.translation_key = uuid5(NAMESPACE_URL, page.url_path)
    if page.live:
        page.first_published_at = page.first_published_at or growth.moment(growth.day())
        page.last_published_at = page.latest_revision_created_at = page.first_published_at
    else:
        page.first_published_at, page.latest_revision_created_at = None, growth.moment(growth.day())


def _tables(model: type[Page]) -> list[Any]:
    """Return the tables of a type of page, Wagtail's own first."""
    pages: list[Any] = [table for table in reversed(model.__mro__) if issubclass(table, Page)]
    return [table for table in pages if not table._meta.abstract]


def _insert_bases(pages: Sequence[Any]) -> None:
    """Make Wagtail's row of each page, and give the page its key."""
    names = [field.attname for field in Page._meta.local_concrete_fields if not field.primary_key]
    bases = (Page(**{name: getattr(page, name) for name in names}) for page in pages)
    at = 0
    while chunk := list(islice(bases, CHUNK)):
        for made in Page.objects.bulk_create(chunk):
            for table in _tables(type(pages[at])):
                setattr(pages[at], table._meta.pk.attname, made.pk)
            at += 1


def _log(growth: Growth, pages: Sequence[Any]) -> None:
    """Write what the CMS's history would say: made, and published."""
    kind = ContentType.objects.get_for_model(type(pages[0]))
    lines = [
        PageLogEntry(
            page_id=page.pk,
            content_type=kind,
            label=page.title,
            action=action,
            timestamp=page.latest_revision_created_at,
            user=growth.one(growth.team),
            uuid=UUID(int=growth.chance.getrandbits(128), version=4),
        )
        for page in pages
        for action in ("wagtail.create", *(("wagtail.publish",) if page.live else ()))
    ]
    PageLogEntry.objects.bulk_create(lines, batch_size=CHUNK)
