"""The site, its menus and its footer as plain values, in a cache that ends when content changes."""

from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.core.cache import caches
from django.http import HttpRequest
from wagtail.models import Page, Site

from core.access import VISITOR, visible_pages
from core.models import SiteSettings

MOST_HOSTS = 20  # a host with any port at all is one
CHROME, SITES, ADDRESSES = "site-chrome", "sites-by-host", "addresses-by-kind"
# What is in it is gone when anything that it shows changes.
remembered = caches["content"]


@dataclass(frozen=True)
class Link:
    label: str
    href: str
    children: tuple["Link", ...] = ()


@dataclass(frozen=True)
class Column:
    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Chrome:
    """What surrounds every page."""

    name: str
    short_name: str
    description: str
    announcement: Link | None = None
    menu: tuple[Link, ...] = ()
    footer_text: str = ""
    footer: tuple[Column, ...] = field(default=())


def remember_site(request: HttpRequest) -> None:
    """Give a request the site that it asks for, from the cache. Wagtail would ask the database on every page."""
    host = request.get_host()
    known: dict[str, Site | None] = remembered.get(SITES) or {}
    if host in known:
        site = known[host]
    else:
        site = Site.find_for_request(request)
        if len(known) < MOST_HOSTS:
            remembered.set(SITES, {**known, host: site})
    request._wagtail_site = site  # type: ignore[attr-defined]  # where Wagtail looks first


def get_chrome(request: HttpRequest) -> Chrome:
    """Return the chrome of the request's site, from the cache where it is there."""
    chrome = remembered.get(CHROME)
    if chrome is None:
        chrome = build_chrome(request)
        remembered.set(CHROME, chrome)
    return chrome


def address_of(kind: str) -> str:
    """Return the address of the only page of a kind, for example "home.ContactPage"; "/" where there is none yet."""
    known: dict[str, str] = remembered.get(ADDRESSES) or {}
    if kind not in known:
        page = apps.get_model(kind).objects.live().first()
        known[kind] = (page.url if page else None) or "/"
        remembered.set(ADDRESSES, known)
    return known[kind]


def build_chrome(request: HttpRequest) -> Chrome:
    site = Site.find_for_request(request)
    if site is None:
        return Chrome(name="NWG", short_name="NWG", description="")
    settings = SiteSettings.for_site(site)
    return chrome_of(settings)


def chrome_of(settings: SiteSettings) -> Chrome:
    """Turn settings, saved or being edited, into plain values. Pages that a visitor may not read are left out."""
    readable = set(
        visible_pages(Page.objects.filter(pk__in=pages_named(settings)), VISITOR).values_list("pk", flat=True)
    )
    columns = [Column(c.value["title"], _links(c.value["links"], readable)) for c in settings.footer]
    announcement = None
    if settings.announcement_is_due():
        page = settings.announcement_link
        href = (page.url or "") if page and page.pk in readable else ""
        announcement = Link(settings.announcement, href)
    return Chrome(
        name=settings.name,
        short_name=settings.short_name,
        description=settings.description,
        announcement=announcement,
        menu=_links([item.value for item in settings.menu], readable),
        footer_text=settings.footer_text,
        footer=tuple(columns),
    )


def _links(values: Any, readable: set[int]) -> tuple[Link, ...]:
    shown = [v for v in values if v.get("url") or (v.get("page") and v["page"].pk in readable)]
    return tuple(Link(v.label, v.href, _links(v.get("children", []), readable)) for v in shown)


def pages_named(settings: SiteSettings) -> set[int]:
    """Every page that the menus or the announcement name."""
    items = [item.value for item in settings.menu]
    values = items + [child for item in items for child in item["children"]]
    values += [link for column in settings.footer for link in column.value["links"]]
    ids = {value["page"].pk for value in values if value.get("page")}
    return ids | {settings.announcement_link_id} - {None}
