"""What the site's templates need beyond plain values: pictures, cards, bodies, addresses, words for machines."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

from django import template
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify
from wagtail.models import Page
from wagtail.rich_text import expand_db_html

from core import structured_data as machine_words
from core.access import is_reader
from core.bodies import FILE_LINK, PAGE_LINK, Part, bands, file_links_in, headings, linked_id, page_links_in
from core.cards import Card, card_of, kind_of
from core.navigation import Chrome, address_of
from core.navigation import chrome_of as chrome_of_settings
from core.offers import Offer, offers_for
from core.pictures import bring_pictures, bring_renditions, picture_of
from core.reading import Reading

register = template.Library()


@register.simple_tag(takes_context=True)
def cards_of(context: template.Context, pages: Iterable[Any], shape: str = "card") -> list[Card]:
    """Return pages as cards with everything fetched: {% cards_of items as cards %}."""
    pages = [page for page in pages if page]
    bring_pictures(pages)
    bring_renditions([getattr(page, "picture", None) for page in pages], shape, "card")
    return [card_of(page, context.get("request")) for page in pages]


@register.inclusion_tag("components/cards.html", takes_context=True)
def page_cards(context: template.Context, pages: Iterable[Any], level: int = 3, layout: str = "") -> dict[str, Any]:
    """Show pages as a list of cards. `layout="lead"` gives the first of them the width of two."""
    shapes = ("wide",) if layout == "lead" else ()
    cards = cards_of(context, pages, *shapes)
    return {"cards": cards, "level": level, "layout": layout}


@register.simple_tag(takes_context=True)
def readable(context: template.Context, pages: Iterable[Any]) -> list[Page]:
    """Return those of hand-picked pages that the reader may see, as what they are, in their order."""
    return Reading.of(context.get("request")).readable(page for page in pages if page)


@register.simple_tag(takes_context=True)
def may_read(context: template.Context, page: Any) -> bool:
    """Say whether there is a page and the reader may see it: before its title or its address is shown."""
    return bool(page) and Reading.of(context.get("request")).may_read(page)


@register.filter
def as_list(thing: Any) -> list[Any]:
    """Return one thing, or nothing, as a list: tags that check many things check one with it."""
    return [thing] if thing else []


@register.simple_tag(takes_context=True)
def readable_files(context: template.Context, documents: Iterable[Any]) -> list[Any]:
    """Return those of hand-picked files that the reader may open: a title alone can say too much."""
    reading = Reading.of(context.get("request"))
    return [document for document in documents if document and reading.may_open(document)]


@register.filter
def other_language(document: Any) -> str:
    """Return the language of a file, "" for English."""
    return "" if document.language == document.Language.ENGLISH else document.get_language_display()


@register.simple_tag(takes_context=True)
def site_picture(
    context: template.Context, image: Any, shape: str, alt: str | None = None, *, first: bool = False, css: str = ""
) -> Any:
    """Show an image in one of the site's shapes. `first` marks the large picture that is seen at once.

    A picture that is kept from this reader is left out: even its words could say too much.
    """
    request = context.get("request") or getattr(context, "request", None)  # an include with `only` has the second
    if not image or not Reading.of(request).may_see(image):
        return ""
    bring_renditions([image], shape)
    attrs: dict[str, Any] = {"fetchpriority": "high"} if first else {"loading": "lazy", "decoding": "async"}
    if css:
        attrs["class"] = css
    return picture_of(image, shape, alt=alt, **attrs)


@register.simple_tag
def prepare_pictures(objects: Iterable[Any], field: str, shape: str) -> str:
    """Fetch the renditions of many objects' pictures at once, before a loop shows them."""
    bring_renditions([getattr(item, field, None) for item in objects], shape)
    return ""


@register.simple_tag
def icon(name: str, size: int = 20) -> SafeString:
    """Show one of the icons in static/img/icons.svg. It is decoration: words stand beside it."""
    return format_html(
        '<svg class="icon" width="{0}" height="{0}" aria-hidden="true" focusable="false"><use href="{1}#{2}"/></svg>',
        size,
        static("img/icons.svg"),
        name,
    )


@register.simple_tag(takes_context=True)
def words(context: template.Context, value: Any) -> SafeString:
    """Show rich text. Wagtail would ask the database twice for every block with a link; this asks once for a page.

    A link to a draft, or to a file that this reader may not open, leads nowhere: its address says what it is called.
    """
    source = getattr(value, "source", value) or ""
    request = context.get("request")
    reading = Reading.of(request)
    pages, files = reading.named(page_links_in(source)), reading.files(file_links_in(source))

    def page_link(tag: re.Match[str]) -> str:
        page = pages.get(linked_id(tag[0]) or 0)
        return format_html('<a href="{}">', page.get_url(request) or "") if page and page.live else "<a>"

    def file_link(tag: re.Match[str]) -> str:
        file = files.get(linked_id(tag[0]) or 0)
        return format_html('<a href="{}">', file.url) if file else "<a>"

    linked = FILE_LINK.sub(file_link, PAGE_LINK.sub(page_link, source))
    return mark_safe(expand_db_html(linked))  # noqa: S308 - cleaned by Wagtail when it was saved


@register.simple_tag(takes_context=True)
def link_of(context: template.Context, page: Any, field: str) -> Page | None:
    """Return the page that one of a page's own links leads to, None where the reader may not see it."""
    reading, key = Reading.of(context.get("request")), getattr(page, f"{field}_id")
    linked = reading.named({key}).get(key) if key else None
    return linked if linked and reading.may_read(linked) else None


@register.simple_tag
def parts_of(body: Any) -> list[Part]:
    """Return the blocks of a body: headings with anchors of their own, cards with the level that follows."""
    parts: list[Part] = []
    used: set[str] = set()
    level = 2
    for block in body:
        anchor = ""
        if block.block_type in {"heading", "subheading"}:
            anchor = base = slugify(str(block.value))[:60] or "part"
            while anchor in used:
                anchor = f"{base}-{len(used)}"
            used.add(anchor)
        if block.block_type == "heading":
            level = 3
        parts.append(Part(block, block.block_type, anchor, level))
    return parts


register.filter(bands)
register.filter(headings)


@register.inclusion_tag("components/pagination.html", takes_context=True)
def pagination(context: template.Context, items: Any, label: str = "Pages of the list") -> dict[str, Any]:
    """Show the links to the other pages of a list, with the rest of the query string kept."""
    numbers = items.paginator.get_elided_page_range(items.number, on_each_side=1, on_ends=1)
    return {"items": items, "pages": numbers, "label": label, "request": context["request"]}


@register.filter
def names(people: Iterable[Any]) -> str:
    """Return names as people say them: "A", "A and B", "A, B and C"."""
    *first, last = [person.name for person in people] or [""]
    return f"{', '.join(first)} and {last}" if first else last


@register.filter
def kind(page: Any) -> str:
    return kind_of(page)


@register.filter
def by_year(projects: Iterable[Any]) -> list[tuple[str, list[Any]]]:
    """Group research projects by academic year, in the order they come."""
    groups: dict[str, list[Any]] = {}
    for project in projects:
        groups.setdefault(project.academic_year, []).append(project)
    return list(groups.items())


@register.simple_tag(takes_context=True)
def is_here(context: template.Context, href: str) -> bool:
    """Say whether a link of the menu leads to the page being read, or to one above it."""
    path = getattr(context.get("request"), "path", "")
    return href not in {"", "/"} and path.startswith(href)


@register.simple_tag
def library_url() -> str:
    """Return the address of the library, where every search form leads."""
    return address_of("resources.LibraryIndexPage")


@register.simple_tag
def contact_url() -> str:
    return address_of("home.ContactPage")


@register.simple_tag(takes_context=True)
def members_url(context: template.Context) -> str:
    """Return the address of the member area to those who may read it, "" to everybody else."""
    user = getattr(context.get("request"), "user", None)
    address = address_of("membership.MembersHomePage") if is_reader(user) else "/"
    return "" if address == "/" else address


@dataclass(frozen=True)
class ChosenFilter:
    """A filter of the library that is on, and the query string that takes it off."""

    title: str
    label: str
    without: str


@register.simple_tag(takes_context=True)
def chosen_filters(context: template.Context, facets: Iterable[Any]) -> list[ChosenFilter]:
    """Return what is chosen, as links that take one choice away and keep the rest."""
    chosen = []
    for result in facets or []:
        for value in result.chosen:
            query = context["request"].GET.copy()
            rest = [other for other in query.getlist(result.facet.name) if other != value.value]
            query.setlist(result.facet.name, rest)
            query.pop("page", None)
            chosen.append(ChosenFilter(result.facet.title, value.label, f"?{query.urlencode()}"))
    return chosen


@register.simple_tag(takes_context=True)
def calendar_links(context: template.Context) -> dict[str, str]:
    """Return the address of the calendar feed, and the one that calendar programs open by themselves."""
    address = context["request"].build_absolute_uri(reverse("events_calendar"))
    return {"https": address, "webcal": "webcal" + address[address.index(":") :]}


@register.simple_tag(takes_context=True)
def canonical_url(context: template.Context) -> str:
    """Return the one address of what is shown: the page's own, with the rest of its path and the page of a list."""
    request, page = context["request"], context.get("page")
    address = request.build_absolute_uri(request.path)
    if page is not None and page.url and request.path.startswith(page.url):
        address = page.full_url + request.path[len(page.url) :]
    number = request.GET.get("page", "")
    return (
        f"{address}?page={number}" if number.isdecimal() and number.isascii() and number not in {"0", "1"} else address
    )


@register.simple_tag(takes_context=True)
def social_picture(context: template.Context) -> dict[str, Any]:
    """Return address and size of the picture that stands beside a shared link."""
    return machine_words.social_picture(context["request"], context.get("page"))


@register.simple_tag(takes_context=True)
def structured_data(context: template.Context) -> SafeString:
    """Describe the page to search engines (schema.org, JSON-LD)."""
    request, page = context.get("request"), context.get("page")
    if request is None or page is None:
        return SafeString("")
    return machine_words.script(
        machine_words.describe(page, request=request, context=cast(dict[str, Any], context.flatten()))
    )


@register.simple_tag
def chrome_of(settings: Any) -> Chrome:
    """Return the menus and footer of settings that are being edited."""
    return chrome_of_settings(settings)


@register.simple_tag(takes_context=True)
def offers(context: template.Context, record: Any) -> list[Offer]:
    """Return what the reader can do with a record beside reading it: {% offers page as found %}."""
    return offers_for(context.get("request"), record)
