"""What is private, and the addresses at which it would be answered. Apps add what is theirs with `register`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.core.files.storage import storages
from django.db.models import FileField, Q
from wagtail.models import BaseViewRestriction, Page, PageViewRestriction

from core.access import VISITOR, file_restrictions, page_restrictions, visible_pages
from core.gated_pictures import is_gated
from core.models import SiteDocument, SiteImage
from core.trash.place import outside_trash


@dataclass(frozen=True)
class Private:
    """One private thing: what it is called in a report, its addresses, its title, and whether a sign-in opens it.

    `files` are names of files of it that may not lie in public media: another server may send what lies there.
    """

    what: str
    addresses: tuple[str, ...]
    title: str = ""
    opens_by_sign_in: bool = False
    files: tuple[str, ...] = ()


Source = Callable[[], Iterator[Private]]
_sources: list[Source] = []


def register(source: Source) -> None:
    if source not in _sources:
        _sources.append(source)


def everything_private() -> Iterator[Private]:
    for source in _sources:
        yield from source()


def private_pages() -> Iterator[Private]:
    """Yield pages beneath a restriction, and those that are not published: each at the address that it has or had."""
    pages = outside_trash(Page.objects.filter(depth__gt=1)).specific()
    open_by_sign_in = set(_open_by_sign_in().values_list("pk", flat=True))
    for page in pages.filter(Q(live=False) | page_restrictions()):
        if address := _address(page):
            yield Private(f"page {page.pk}", (address,), page.title, page.live and page.pk in open_by_sign_in)


def _open_by_sign_in() -> Any:
    """Return the pages under no other restriction than that one has to sign in."""
    others = PageViewRestriction.objects.exclude(restriction_type=BaseViewRestriction.LOGIN)
    kept = [path for (path,) in others.values_list("page__path")]
    found = Page.objects.filter(live=True)
    for path in kept:
        found = found.exclude(path__startswith=path)
    return found


def _address(page: Any) -> str:
    parts = page.get_url_parts()
    return str(parts[2]) if parts and parts[2] else ""


def private_files() -> Iterator[Private]:
    for file in SiteDocument.objects.filter(file_restrictions()):
        yield Private(f"file {file.pk}", (file.url,), file.title)


def private_pictures() -> Iterator[Private]:
    """Yield pictures of restricted collections with their renditions, wherever these lie."""
    for image in SiteImage.objects.filter(file_restrictions()).prefetch_related("renditions"):
        files = [image.file, *(rendition.file for rendition in image.renditions.all())]
        gated = tuple(str(file.url) for file in files if is_gated(file.name))
        yield Private(f"picture {image.pk}", gated, files=tuple(str(f.name) for f in files if not is_gated(f.name)))


def stored_names() -> Iterator[tuple[str, str]]:
    """Yield (what, name) of every file that the private storage holds: none of them may lie in public media."""
    private = storages["private"]
    for model in apps.get_models():
        for field in model._meta.get_fields():
            if not isinstance(field, FileField) or field.model is not model:
                continue
            names = model._base_manager.exclude(**{field.name: ""}).values_list("pk", field.name)
            for pk, name in names.iterator():
                if name and (field.storage is private or is_gated(name)):
                    yield f"{model._meta.verbose_name} {pk}", name


def titles_in_the_open() -> set[str]:
    """Return the titles of what everybody reads: to find one on a page tells nothing."""
    pages = set(visible_pages(outside_trash(Page.objects.all()), VISITOR).values_list("title", flat=True))
    return pages | set(SiteDocument.objects.exclude(file_restrictions()).values_list("title", flat=True))


def register_ours() -> None:
    for source in (private_pages, private_files, private_pictures):
        register(source)
