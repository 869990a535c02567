"""What minutes say, as plain data: the one source of the page, the PDF, the Word file, the search and the hash.

A version keeps it as it was on its day, so that nobody's later name, service or date changes what was circulated.
"""

from collections.abc import Mapping
from typing import Any

from bs4 import BeautifulSoup
from django.utils import timezone
from django.utils.formats import date_format

from core.search import plain
from members_area.meetings.models import ActionItem, Attendance, Meeting, Minutes

Content = Mapping[str, Any]


def content_of(minutes: Minutes) -> dict[str, Any]:
    """Return everything that the minutes say now, from the row, its sections, and what the meeting left behind."""
    meeting, sections = minutes.meeting, _parts(minutes)
    placed = {section.item_id for section in sections if section.item_id}
    decisions = [
        {"reference": d.reference, "text": d.text, "item": d.item_id, "is_public": d.is_public}
        for d in meeting.decisions.order_by("pk")
    ]
    actions = [_action(action) for action in meeting.actions_raised.select_related("owner").order_by("pk")]
    return {
        "group": meeting.group.name,
        "title": meeting.title,
        "number": meeting.number,
        "held": date_format(timezone.localtime(meeting.starts_at), "l j F Y, H:i"),
        "held_on": timezone.localtime(meeting.starts_at).date().isoformat(),
        "where": meeting.venue or meeting.get_attendance_mode_display(),
        "attendance": _attendance(meeting.attendance.select_related("service").order_by("name")),
        "sections": [_section(section, decisions, actions) for section in sections],
        "decisions": [d for d in decisions if d["item"] not in placed],
        "actions": [a for a in actions if a["item"] not in placed],
    }


def _parts(minutes: Minutes) -> list[Any]:
    """Return the parts of minutes, each with its item of the agenda, in two queries."""
    items = {item.pk: item for item in minutes.meeting.agenda.all()}
    sections = list(minutes.sections.all())
    for section in sections:
        if section.item_id in items:
            section.item = items[section.item_id]
    return sections


def _section(section: Any, decisions: list[dict[str, Any]], actions: list[dict[str, Any]]) -> dict[str, Any]:
    key, item = section.item_id, section.item
    return {
        "title": section.title,
        "text": section.text,
        "purpose": item.get_purpose_display() if item else "",
        "confidentiality": item.confidentiality if item else "members",
        "decisions": [d for d in decisions if key and d["item"] == key],
        "actions": [a for a in actions if key and a["item"] == key],
    }


def _action(action: ActionItem) -> dict[str, Any]:
    return {
        "reference": action.reference,
        "text": action.text,
        "owner": action.owner.get_full_name() or "A member",
        "due": date_format(action.due_on, "j F Y"),
        "item": action.item_id,
    }


def _attendance(rows: Any) -> list[dict[str, Any]]:
    """Return who was there and who was not, by kind: each with a heading and people with their services."""
    groups: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        person = {"name": row.name, "service": row.service.name if row.service else ""}
        groups.setdefault(row.standing, []).append(person)
    return [
        {"standing": standing.value, "title": standing.label, "people": groups[standing.value]}
        for standing in Attendance.Standing
        if standing.value in groups and standing is not Attendance.Standing.ABSENT
    ]


def only_public(content: Content) -> dict[str, Any]:
    """Return what an outsider may see: items marked public with their public decisions. No person, no action."""
    sections = [
        {
            "title": section["title"],
            "text": _without_inner_links(section["text"]),
            "decisions": [d for d in section["decisions"] if d["is_public"]],
        }
        for section in content["sections"]
        if section["confidentiality"] == "public"
    ]
    kept = ("group", "title", "number", "held", "held_on")
    return {**{name: content[name] for name in kept}, "sections": sections}


def _without_inner_links(markup: str) -> str:
    """Return rich text with the words of links to people and to pages of ours, which may be for members only."""
    soup = BeautifulSoup(markup, "html.parser")
    for link in soup.find_all("a"):
        if not str(link.get("href", "")).startswith(("https://", "http://")):
            link.unwrap()
    return str(soup)


def said(content: Content) -> list[Any]:
    """Return what members approve: the words, who may read them, who was there, decisions, and what was promised.

    To whom an action was handed since, and until when, belongs to the action and not to what was said.
    """
    parts = [content, *content["sections"]]
    return [
        content["attendance"],
        [(section["title"], section["text"], section["confidentiality"]) for section in content["sections"]],
        [(d["reference"], d["text"]) for part in parts for d in part["decisions"]],
        [(a["reference"], a["text"]) for part in parts for a in part["actions"]],
    ]


def corrections_of(minutes: Minutes) -> list[dict[str, Any]]:
    """Return every correction that was proposed, by whom, and what became of it."""
    rows = minutes.corrections.select_related("author", "item").order_by("created_at", "pk")
    return [
        {
            "part": correction.item.title if correction.item else "",
            "author": (correction.author.get_full_name() if correction.author else "") or "A member",
            "text": correction.text,
            "outcome": correction.get_outcome_display(),
            "reply": correction.reply,
        }
        for correction in rows
    ]


def with_approval(content: Content, *, at: Meeting, corrections: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what was circulated, with the meeting that approved it and the list of corrections."""
    approved = {"title": at.title, "held": date_format(timezone.localtime(at.starts_at), "j F Y")}
    return {**content, "approved": approved, "corrections": corrections}


def words_of(content: Content) -> str:
    """Return the words alone, for search and for comparing."""
    return "\n".join(lines_of(content))


def lines_of(content: Content) -> list[str]:
    """Return what minutes say line by line, for comparing two versions."""
    lines = [content["title"], content["held"]]
    for standing in content.get("attendance", []):
        people = ", ".join(f"{p['name']} ({p['service']})" if p["service"] else p["name"] for p in standing["people"])
        lines.append(f"{standing['title']}: {people}")
    for section in content["sections"]:
        lines += [section["title"], *_paragraphs(section["text"]), *_promises(section)]
    return [line for line in [*lines, *_promises(content)] if line]


def _promises(part: Content) -> list[str]:
    decided = [f"Decision {d['reference']}: {d['text']}" for d in part.get("decisions", [])]
    promised = [f"Action {a['reference']}: {a['text']} ({a['owner']}, {a['due']})" for a in part.get("actions", [])]
    return decided + promised


def _paragraphs(markup: str) -> list[str]:
    ends = ("</p>", "</li>", "</h2>", "</h3>")
    for end in ends:
        markup = markup.replace(end, f"{end}\n")
    return [words for line in markup.split("\n") if (words := plain(line))]
