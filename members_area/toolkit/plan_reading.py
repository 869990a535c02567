"""What a plan or a snapshot says, made ready to be read, and what is different between the two."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from members_area.toolkit.models import ActionPlan, ActionStatus, Objective, PlanAction, PsedAim, Rag
from members_area.toolkit.plan_content import ACTION, OBJECTIVE, PLAN

Content = Mapping[str, Any]
_DAYS = {"starts_on", "ends_on", "due_on", "completed_on", "signed_off_on"}
_CHOICES: Mapping[str, Any] = {
    "status": dict(ActionStatus.choices),
    "rag": dict(Rag.choices),
    "psed_aim": dict(PsedAim.choices),
}
_NOT_AGAIN = {"title", "what", "status", "rag", "rag_note", "stopped_because", "is_stop_doing", "completed_on"}


@dataclass(frozen=True)
class Shown:
    """A field with what it says."""

    label: str
    value: str


@dataclass(frozen=True)
class Change:
    """What is different in one place: `what` names it; before or after is empty where something is new or gone."""

    what: str
    label: str
    before: str
    after: str


def in_words(name: str, value: Any) -> str:
    """Return the value of a field as people read it; empty where there is none."""
    if value in (None, ""):
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if name in _CHOICES:
        return str(_CHOICES[name].get(value, value))
    if name in _DAYS:
        return f"{_day(value):%-d %B %Y}"
    return str(value)


def readable(content: Content, evidence: Mapping[int, list[Any]] | None = None) -> dict[str, Any]:
    """Return plain data of a plan (plan_content.py, or a snapshot) as templates show it.

    `evidence` gives the records of evidence by the key of their action, where they may be opened.
    """
    return {
        "title": content["title"],
        "service": content["service"],
        "starts_on": _day(content["starts_on"]),
        "ends_on": _day(content["ends_on"]),
        "status": str(ActionPlan.Status(content["status"]).label),
        "about": _fields(ActionPlan, content, [name for name in PLAN if name not in ("starts_on", "ends_on")]),
        "learning": content["learning"],
        "objectives": [_objective(one, evidence or {}) for one in content["objectives"]],
    }


def changes_between(before: Content, after: Content) -> list[Change]:
    """Return what is different in `after`, in the order of the plan: plan, objectives, actions."""
    found = list(_differences(ActionPlan, "The plan", before, after, (*PLAN, "learning")))
    was, now = _by_key(before["objectives"]), _by_key(after["objectives"])
    found += _come_and_gone("Objective", "title", was, now)
    for key in (key for key in now if key in was):
        found += _differences(Objective, f"Objective “{now[key]['title']}”", was[key], now[key], OBJECTIVE)
    was, now = _by_key(_actions(before)), _by_key(_actions(after))
    found += _come_and_gone("Action", "what", was, now)
    for key in (key for key in now if key in was):
        found += _differences(PlanAction, f"Action “{now[key]['what']}”", was[key], now[key], ACTION)
    return found


def _objective(content: Content, evidence: Mapping[int, list[Any]]) -> dict[str, Any]:
    return {
        "pk": content["pk"],
        "title": content["title"],
        "theme": content["theme"],
        "source_words": content["source_words"],
        "fields": _fields(Objective, content, OBJECTIVE),
        "actions": [_action(one, evidence) for one in content["actions"]],
    }


def _action(content: Content, evidence: Mapping[int, list[Any]]) -> dict[str, Any]:
    as_they_are = (
        "pk",
        "what",
        "is_stop_doing",
        "is_overdue",
        "rag_note",
        "stopped_because",
        "source_words",
        "evidence",
    )
    return {
        **{name: content[name] for name in as_they_are},
        "status": in_words("status", content["status"]),
        "rating": in_words("rag", content["rag"]),
        "completed": in_words("completed_on", content["completed_on"]),
        "fields": _fields(PlanAction, content, ACTION),
        "records": evidence.get(content["pk"], []),
    }


def _fields(model: Any, content: Content, names: Iterable[str]) -> list[Shown]:
    """Return what is filled in, less what stands elsewhere on the page."""
    filled = ((name, in_words(name, content[name])) for name in names if name not in _NOT_AGAIN)
    return [Shown(_label(model, name), words) for name, words in filled if words]


def _differences(model: Any, what: str, before: Content, after: Content, names: Iterable[str]) -> Iterator[Change]:
    for name in names:
        was, now = in_words(name, before.get(name)), in_words(name, after.get(name))
        if was != now:
            yield Change(what, _label(model, name), was, now)


def _come_and_gone(kind: str, name: str, was: Mapping[int, Content], now: Mapping[int, Content]) -> list[Change]:
    gone = [Change(kind, "Taken out", one[name], "") for key, one in was.items() if key not in now]
    return gone + [Change(kind, "Added", "", one[name]) for key, one in now.items() if key not in was]


def _by_key(rows: Iterable[Content]) -> dict[int, Content]:
    return {row["pk"]: row for row in rows}


def _actions(content: Content) -> Iterator[Content]:
    return (action for objective in content["objectives"] for action in objective["actions"])


def _label(model: Any, name: str) -> str:
    words = str(model._meta.get_field(name).verbose_name)
    return f"{words[:1].upper()}{words[1:]}"


def _day(value: Any) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value
