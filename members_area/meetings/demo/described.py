"""How the data modules describe meetings. The people are those of the membership's demo: invented."""

from dataclasses import dataclass, field
from typing import Any

INFORMATION, DISCUSSION, DECISION = "information", "discussion", "decision"
PUBLIC, MEMBERS, CHATHAM_HOUSE = "public", "members", "chatham-house"


@dataclass(frozen=True)
class Promised:
    """Something that `owner` promised, `due` so many days after the meeting.

    `done` or `dropped` is how many days after the meeting it was closed; "next" is at the group's next meeting. What is
    open is due `due_in` days from the load, and overdue where that is less than nothing. `told` is the history: days
    after the meeting, and words.
    """

    text: str
    owner: str
    due: int = 60
    done: int | str = ""
    dropped: int | str = ""
    last_words: str = "Done."
    due_in: int | None = None
    told: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class Decided:
    """A decision. `key` is what a later one calls it by in `replaces`."""

    text: str
    key: str = ""
    replaces: str = ""
    is_public: bool = False


@dataclass(frozen=True)
class Item:
    """One item of an agenda, and what the minutes say of it. `continues` is the key of an item of an earlier meeting."""

    title: str
    presenter: str
    purpose: str = DISCUSSION
    minutes: int = 20
    shared: str = MEMBERS
    notes: str = ""
    said: str = ""
    key: str = ""
    continues: str = ""
    decided: tuple[Decided, ...] = ()
    promised: tuple[Promised, ...] = ()


@dataclass(frozen=True)
class Correction:
    """What a member wrote about circulated minutes; without a reply it is still to be looked at.

    `after` is in days after they were circulated; less than nothing: before the load, on what was circulated anew.
    The first version says `wrong` where the text of the item says `right`.
    """

    by: str
    text: str
    after: int
    item: str = ""
    outcome: str = ""
    reply: str = ""
    wrong: str = ""
    right: str = ""


@dataclass(frozen=True)
class DemoMeeting:
    """One meeting. `minutes` is the state of its minutes; `approval` and `arising` are what they say of the last ones."""

    key: str
    title: str
    introduction: str
    items: tuple[Item, ...]
    mode: str = "online"
    venue: str = ""
    access: str = ""
    minutes: str = "approved"
    approval: str = "<p>Agreed as a true record, without changes.</p>"
    arising: str = "<p>Everything that was due is done or stands under actions.</p>"
    corrections: tuple[Correction, ...] = ()
    guests: tuple[str, ...] = ()
    has_digest: bool = False


@dataclass(frozen=True)
class DemoPaper:
    """A paper with its file. `drafts` are its versions, the first one first: days before the meeting, and what changed."""

    item: str
    title: str
    by: str
    file: dict[str, Any]
    kind: str = "paper"
    status: str = "approved"
    drafts: tuple[tuple[int, str], ...] = ((12, ""),)


@dataclass(frozen=True)
class DemoGroup:
    """A Task & Finish group; `began`, `ended` and the days of its people count back from the load."""

    slug: str
    name: str
    purpose: str
    terms: str
    status: str
    set_up_by: str = ""
    reports_at: str = ""
    began: int = 0
    due_in: int | None = None
    ended: int = 0
    outcome: str = ""
    outputs: tuple[str, ...] = ()
    people: tuple[tuple[str, str], ...] = ()
    meetings: tuple[tuple[int | str, str, DemoMeeting], ...] = field(default=())
