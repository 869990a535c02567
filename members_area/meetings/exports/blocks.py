"""What minutes say, as the blocks of which PDF and Word files are made (core.file_makers.spec)."""

from collections.abc import Iterator
from typing import Any

from bs4 import BeautifulSoup, Tag

from members_area.meetings.minutes_content import Content
from members_area.meetings.models import MinutesVersion

Block = tuple[str, Any]
NOTHING = "none"  # an empty cell would be room to write in
LISTS = {"ul": "bullets", "ol": "numbers"}


def document_of(version: MinutesVersion) -> dict[str, Any]:
    """Return the description of a file of minutes: its title, its language, its date and its blocks."""
    content = version.content
    return {
        "title": f"Minutes: {content['title']}, {content['held']}",
        "subject": f"Minutes of {content['group']}",
        "language": "en-GB",
        "made_on": version.created_at,
        "blocks": list(_blocks(content, version.number)),
    }


def _blocks(content: Content, number: int) -> Iterator[Block]:
    yield "note", _standing(content, number)
    yield "p", f"{content['group']}. {content['held']}. {content['where']}."
    yield from _attendance(content)
    for section in content["sections"]:
        yield "h1", section["title"] or "Without a title"
        yield from _text(section["text"])
        yield from _promises(section)
    if content["decisions"] or content["actions"]:
        yield "h1", "Other decisions and actions"
        yield from _promises(content)
    yield from _corrections(content)


def _standing(content: Content, number: int) -> str:
    approved = content.get("approved")
    if approved:
        return f"Approved at {approved['title']} on {approved['held']}. Version {number}."
    return f"Circulated to members, not approved yet. Version {number}."


def _attendance(content: Content) -> Iterator[Block]:
    rows = [
        [person["name"], person["service"] or NOTHING, standing["title"]]
        for standing in content["attendance"]
        for person in standing["people"]
    ]
    if rows:
        yield "h1", "Who was there"
        yield _table("Attendance and apologies", ["Name", "Service", "How"], rows, [4, 5, 2])


def _text(markup: str) -> Iterator[Block]:
    for block in BeautifulSoup(markup, "html.parser").find_all(["p", "ul", "ol", "h2", "h3"]):
        if block.name in LISTS:
            items = [_words(entry) for entry in block.find_all("li", recursive=False)]
            if any(items):
                yield LISTS[block.name], [item for item in items if item]
        elif not block.find_parent("li") and (words := _words(block)):
            yield "p", words


def _words(part: Tag) -> str:
    """Return the words of a part, with the address behind a link that leads out of the site."""
    for link in part.find_all("a"):
        address = str(link.get("href", ""))
        if address.startswith(("https://", "http://")) and link.get_text() != address:
            link.append(f" ({address})")
    return " ".join(part.get_text().split())


def _promises(part: Content) -> Iterator[Block]:
    if part["decisions"]:
        rows = [[decision["reference"], decision["text"]] for decision in part["decisions"]]
        yield _table("Decisions", ["Number", "What was decided"], rows, [2, 9])
    if part["actions"]:
        rows = [[a["reference"], a["text"], a["owner"], a["due"]] for a in part["actions"]]
        yield _table("Actions", ["Number", "What is to be done", "Who", "Due"], rows, [2, 5, 3, 3])


def _corrections(content: Content) -> Iterator[Block]:
    rows = [[c["part"] or "The whole", c["text"], c["author"], _answer(c)] for c in content.get("corrections", [])]
    if rows:
        yield "h1", "Corrections that were proposed"
        yield _table("Corrections and what became of them", ["Part", "Correction", "By", "Outcome"], rows, [3, 5, 3, 4])


def _answer(correction: Content) -> str:
    return f"{correction['outcome']}: {correction['reply']}" if correction["reply"] else correction["outcome"]


def _table(caption: str, headers: list[str], rows: list[list[str]], widths: list[int]) -> Block:
    return "table", {"caption": caption, "headers": headers, "rows": rows, "widths": widths}
