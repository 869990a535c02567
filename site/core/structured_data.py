"""Describes pages to search engines in the words of schema.org. Knows kinds by what they have, not by their class."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from core.pictures import SHAPES
from core.reading import Reading

Words = dict[str, Any]
ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}
SOCIAL = tuple(wanted.spec for wanted in SHAPES["wide"].filters)
DEFAULT_PICTURE = {"path": "img/social.png", "width": 1200, "height": 630}
SCHEMA = "https://schema.org"
ATTENDANCE = {"online": "Online", "in-person": "Offline", "hybrid": "Mixed"}
STATUS = {"scheduled": "EventScheduled", "postponed": "EventPostponed", "cancelled": "EventCancelled"}


def script(things: list[Words]) -> SafeString:
    """Return the data block. Nothing inside can end the element: <, > and & are escaped."""
    data = json.dumps({"@context": SCHEMA, "@graph": things}, ensure_ascii=False, default=str)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(data.translate(ESCAPES)))  # noqa: S308


def describe(page: Any, *, request: HttpRequest, context: Mapping[str, Any]) -> list[Words]:
    """Return what schema.org can say about `page`: what it is, and where it lies."""
    chrome, above = context.get("chrome"), context.get("breadcrumbs") or []
    things = [make(page, request) for fits, make in KINDS if fits(page)][:1]
    for thing in things:
        thing.update(common(page, request))
        if people := context.get("authors"):
            thing["author"] = [{"@type": "Person", "name": person.name} for person in people]
        if chrome and thing["@type"] not in {"VideoObject", "Event"}:
            thing["publisher"] = organisation(chrome, request)
        if chrome and thing["@type"] == "Event":
            thing["organizer"] = organisation(chrome, request)
    if not above and chrome:
        return [{**organisation(chrome, request), "description": chrome.description}]
    return [*things, breadcrumbs([*above, page])]


def common(page: Any, request: HttpRequest) -> Words:
    return {
        "name": page.title,
        "description": page.meta_description,
        "url": page.full_url,
        "image": social_picture(request, page)["url"],
        "inLanguage": "en-GB",
    }


def organisation(chrome: Any, request: HttpRequest) -> Words:
    logo = request.build_absolute_uri(static("img/icon-512.png"))
    return {
        "@type": "Organization",
        "name": chrome.name,
        "alternateName": chrome.short_name,
        "url": request.build_absolute_uri("/"),
        "logo": logo,
    }


def breadcrumbs(pages: list[Any]) -> Words:
    items = [
        {"@type": "ListItem", "position": position, "name": page.title, "item": page.full_url}
        for position, page in enumerate(pages, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def article(page: Any, request: HttpRequest) -> Words:
    return {
        "@type": "Article",
        "headline": page.title[:110],
        "datePublished": page.published_on.isoformat(),
        "dateModified": (page.last_published_at.date() if page.last_published_at else page.published_on).isoformat(),
    }


def video(page: Any, request: HttpRequest) -> Words:
    words = {
        "@type": "VideoObject",
        "uploadDate": page.published_on.isoformat(),
        "duration": page.iso_duration,
        "thumbnailUrl": social_picture(request, page)["url"],
    }
    if page.player_address:
        words["embedUrl"] = page.player_address.split("?")[0]
    elif page.film and Reading.of(request).may_open(page.film):
        words["contentUrl"] = request.build_absolute_uri(page.film.url)
    return words


def event(page: Any, request: HttpRequest) -> Words:
    words: Words = {
        "@type": "Event",
        "startDate": page.starts_at.isoformat(),
        "endDate": page.ends_at.isoformat(),
        "eventStatus": f"{SCHEMA}/{STATUS[page.status]}",
        "eventAttendanceMode": f"{SCHEMA}/{ATTENDANCE[page.attendance]}EventAttendanceMode",
        "location": places(page),
    }
    if page.booking_url:
        words["offers"] = {"@type": "Offer", "url": page.booking_url}
    return words


def places(page: Any) -> list[Words]:
    found: list[Words] = []
    if page.attendance != "online":
        found.append({"@type": "Place", "name": page.venue.split(",")[0], "address": page.venue})
    if page.attendance != "in-person":
        found.append({"@type": "VirtualLocation", "url": page.booking_url or page.full_url})
    return found


KINDS: tuple[tuple[Callable[[Any], bool], Callable[[Any, HttpRequest], Words]], ...] = (
    (lambda page: hasattr(page, "starts_at"), event),
    (lambda page: hasattr(page, "iso_duration"), video),
    (lambda page: hasattr(page, "published_on"), article),
)


def social_picture(request: HttpRequest, page: Any) -> Words:
    """Return address and size of the picture of a shared link: the page's own, or the site's."""
    image = getattr(page, "picture", None)
    if not image or image.is_gated:
        own = DEFAULT_PICTURE
        return {
            "url": request.build_absolute_uri(static(str(own["path"]))),
            "width": own["width"],
            "height": own["height"],
            "alt": "",
        }
    rendition = image.get_rendition(next(spec for spec in SOCIAL if "1280" in spec and "jpeg" in spec))
    return {
        "url": request.build_absolute_uri(rendition.url),
        "width": rendition.width,
        "height": rendition.height,
        "alt": image.default_alt_text,
    }
