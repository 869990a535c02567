"""Writes one item of the library of each kind, with the words that search reads, before it goes into the tables."""

import json
from datetime import timedelta
from typing import Any

from django.utils.text import slugify

from core.demo.growing import Growth
from resources.models import (
    AnnualReviewIndexPage,
    AnnualReviewPage,
    BlogIndexPage,
    BlogPost,
    ResearchIndexPage,
    ResearchProjectPage,
    ResourceFile,
    ResourceIndexPage,
    ResourceLink,
    ResourcePage,
    VideoChapter,
    VideoIndexPage,
    VideoPage,
)

# Section: how many of a hundred items lie in it.
KINDS: dict[type[Any], int] = {
    BlogIndexPage: 44,
    VideoIndexPage: 15,
    ResourceIndexPage: 30,
    AnnualReviewIndexPage: 1,
    ResearchIndexPage: 10,
}
IN_USE = 24  # pictures that items show
STILL_EMERGING = 15  # of a hundred research projects


def make_item(growth: Growth, section: type[Any], number: int) -> Any:
    """Return an item for a section, not saved. What hangs on it waits in attributes that begin with `grown_`."""
    item = MAKERS[section](growth)
    item.title = growth.words.title()
    item.slug = f"{slugify(item.title)[:60].strip('-')}-grown-{number + 1}"
    item.summary = growth.words.sentence()
    item.picture = growth.one(growth.pictures[:IN_USE])
    _date(growth, item)
    item.grown_topics = growth.some(growth.topics, 3)
    item.grown_authors = growth.some(growth.authors, 2)
    item.kind, item.year = item.page_kind, item.get_year()
    _write_body(growth, item)
    return item


def _date(growth: Growth, item: Any) -> None:
    item.published_on = growth.day()
    checked = item.published_on + timedelta(days=growth.chance.randint(30, 900))
    item.last_reviewed_on = checked if checked < growth.today else None
    item.first_published_at = growth.moment(item.published_on)
    item.live = not growth.share(2)


def _write_body(growth: Growth, item: Any) -> None:
    """Write the body as the database holds it, and beside it the words that `get_texts()` would find one by one."""
    blocks: list[tuple[str, str]] = []
    for _ in range(growth.chance.randint(2, 4)):
        blocks.append(("heading", growth.words.heading()))
        blocks += [("paragraph", growth.words.paragraph()) for _ in range(growth.chance.randint(1, 3))]
    stream = [
        {"type": kind, "value": f"<p>{words}</p>" if kind == "paragraph" else words, "id": _key(growth)}
        for kind, words in blocks
    ]
    item.body = json.dumps(stream)
    names = [author.name for author in item.grown_authors] + [topic.name for topic in item.grown_topics]
    item.plain_text = "\n".join([item.summary, *(words for _, words in blocks), *names, *item.grown_words])


def _key(growth: Growth) -> str:
    raw = f"{growth.chance.getrandbits(128):032x}"
    return "-".join((raw[:8], raw[8:12], raw[12:16], raw[16:20], raw[20:]))


def _with(page: Any, words: list[str], children: list[Any]) -> Any:
    page.grown_words, page.grown_children = words, children
    return page


def blog_post(growth: Growth) -> BlogPost:
    return _with(BlogPost(), [], [])


def video(growth: Growth) -> VideoPage:
    said = growth.words.paragraph(8)
    chapters = [VideoChapter(at_seconds=at * 60, title=growth.words.heading()) for at in range(3)]
    page = VideoPage(
        provider=VideoPage.Provider.YOUTUBE,
        address=f"https://www.youtube.com/watch?v={growth.chance.getrandbits(44):011x}",
        transcript=f"<p>{said}</p>",
        duration_seconds=growth.chance.randint(90, 1800),
    )
    return _with(page, [*(chapter.title for chapter in chapters), said], chapters)


def resource(growth: Growth) -> ResourcePage:
    documents = growth.some(growth.documents, 2)
    files = [ResourceFile(document=document, sort_order=at) for at, document in enumerate(documents)]
    links = [ResourceLink(title=growth.words.heading(), url="https://example.org/a-link")] if growth.share(30) else []
    page = ResourcePage(time_to_use="20 minutes", licence=growth.one(list(ResourcePage.Licence)), version="1.0")
    words = [text for document in documents for text in (document.title, document.extracted_text)]
    return _with(page, [*words, *(link.title for link in links)], [*files, *links])


def annual_review(growth: Growth) -> AnnualReviewPage:
    report, year = growth.one(growth.documents), _academic_year(growth)
    return _with(AnnualReviewPage(academic_year=year, report=report), [year, report.extracted_text], [])


def research_project(growth: Growth) -> ResearchProjectPage:
    service, found = growth.one(growth.music_services), growth.words.paragraph()
    states = ResearchProjectPage.FindingsStatus
    page = ResearchProjectPage(
        academic_year=_academic_year(growth),
        service=service,
        theme=growth.one(list(ResearchProjectPage.Theme)),
        question=growth.words.sentence(),
        findings=f"<p>{found}</p>",
        findings_status=states.EMERGING if growth.share(STILL_EMERGING) else states.PUBLISHED,
    )
    public = [found] if page.findings_are_public else []
    return _with(page, [page.question, service.name, page.get_theme_display(), *public], [])


def _academic_year(growth: Growth) -> str:
    year = growth.today.year - 1 - growth.chance.randrange(max(1, growth.years))
    return f"{year}/{(year + 1) % 100:02}"


MAKERS = {
    BlogIndexPage: blog_post,
    VideoIndexPage: video,
    ResourceIndexPage: resource,
    AnnualReviewIndexPage: annual_review,
    ResearchIndexPage: research_project,
}
