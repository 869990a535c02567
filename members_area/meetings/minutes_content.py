"""What minutes say, as plain data: the one source of the page, the PDF, the Word file, the search and the hash.

A version keeps it as it was on its day, so that nobody's later name, service or date changes what was circulated.
"""

from collections.abc import Mapping
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format

from core.search import plain
from members_area.meetings.models import ActionItem, Attendance, Minutes

Content = Mapping[str, Any]


def content_of(minutes: Minutes) -> dict[str, Any]:
    """Return everything that the minutes say now, from the row, its sections, and what the meeting left behind."""
    meeting = minutes.meeting
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
        "sections": [_section(section, decisions, actions) for section in minutes.sections.all()],
        "decisions": [d for d in decisions if not _is_placed(d, minutes)],
        "actions": [a for a in actions if not _is_placed(a, minutes)],
    }


def _is_placed(record: Content, minutes: Minutes) -> bool:
    return record["item"] in {section.item_id for section in minutes.sections.all() if section.item_id}


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
            "text": section["text"],
            "decisions": [d for d in section["decisions"] if d["is_public"]],
        }
        for section in content["sections"]
        if section["confidentiality"] == "public"
    ]
    kept = ("group", "title", "number", "held", "held_on")
    return {**{name: content[name] for name in kept}, "sections": sections}


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
