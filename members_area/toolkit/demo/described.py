"""How the modules beside this one describe what services have judged, planned and done.

Days are counted back from the load.
"""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class DemoService:
    """A music service of core/demo/music_services.py, and how far it has come.

    `level` is where it stood on most statements in its first self-assessment, `strong` and `weak` name themes in which
    it stood higher and lower. `first` and `second` are the days on which the two were agreed; without a `second` the
    one that began at `open_since` is still open. `counts` says whether the service agreed to the sector picture.
    """

    slug: str
    level: int
    strong: tuple[str, ...]
    weak: tuple[str, ...]
    first: int
    second: int = 0
    open_since: int = 0
    counts: bool = True
    asks_groups: bool = False


@dataclass(frozen=True)
class DemoAction:
    """One action of a plan. `due` is the month of the plan at whose end it is due; `key` is what updates call it by."""

    what: str
    lead: str
    due: int
    key: str = ""
    hours: int | None = None
    accountable: str = "Head of service"
    resources: str = ""
    is_stop_doing: bool = False


@dataclass(frozen=True)
class DemoObjective:
    """One objective. `theme` is a key of the framework; `aim` one of the equality duty; `benefits` says who does."""

    theme: str
    title: str
    why: str
    outcome: str
    benefits: str
    baseline: str
    target: str
    measure: str
    actions: tuple[DemoAction, ...]
    aim: str = "advance"
    key: str = ""


@dataclass(frozen=True)
class Told:
    """What an update says of one action."""

    key: str
    status: str
    rag: str = ""
    note: str = ""


@dataclass(frozen=True)
class DemoUpdate:
    """A quarterly update: on which day, what it says of the plan as a whole, and of its actions."""

    ago: int
    note: str
    told: tuple[Told, ...]


@dataclass(frozen=True)
class DemoEvidence:
    """What shows what an action did: a link, or a file that is made from a spec."""

    key: str
    title: str
    ago: int
    link: str = ""
    file: dict[str, Any] | None = None


@dataclass(frozen=True)
class DemoPlan:
    """A plan of a service. It begins on the first day of the month in which the day `starts` lies.

    `begun` says how: "blank", "assessment", "themes", "small" or "next" (after the plan of the same service that is
    told before it). `small` are the actions of a small start. The steps that it has taken are the days that are given.

    Beside the keys of its own, an objective and an action can be called by their places: "foxley-small/1.2".
    """

    key: str
    service: str
    begun: str
    written: int
    starts: int = 0
    title: str = ""
    months: int = 12
    vision: str = ""
    body: str = ""
    themes: tuple[str, ...] = ()
    objectives: tuple[DemoObjective, ...] = ()
    small: tuple[DemoAction, ...] = ()
    updates: tuple[DemoUpdate, ...] = ()
    evidence: tuple[DemoEvidence, ...] = ()
    agreed: int | None = None
    active: int | None = None
    closed: int | None = None
    learning: str = ""

    @property
    def state(self) -> str:
        """Return the state in which the plan is at the load."""
        steps = (("closed", self.closed), ("active", self.active), ("agreed", self.agreed))
        return next((name for name, day in steps if day is not None), "draft")


@dataclass(frozen=True)
class DemoIdea:
    """What a service shares of its plan: an objective (by its key) or an action (by its key)."""

    key: str
    service: str
    kind: str
    ago: int
    note: str = ""
    is_named: bool = True


@dataclass(frozen=True)
class DemoAdoption:
    """A service takes up an idea on a day, and may tell on another how it went. `beneath` is an objective.

    An objective that was carried over from the last plan is called "next:" and its key.
    """

    idea: str
    service: str
    ago: int
    told: int = 0
    outcome: str = ""
    would_change: str = ""
    is_named: bool = True
    beneath: str = ""


@dataclass(frozen=True)
class DemoComment:
    """What somebody says about a plan: a service's first member, or (`guest`) somebody with a link."""

    plan: str
    by: str
    ago: int
    text: str
    objective: str = ""
    is_guest: bool = False


@dataclass(frozen=True)
class DemoShare:
    """With whom a plan is shared, from one day until another, counted from the load. `name` and `email`: a guest."""

    plan: str
    ago: int
    for_days: int
    role: str
    service: str = ""
    name: str = ""
    email: str = ""
    ended: int = 0


@dataclass(frozen=True)
class DemoFlag:
    """A call for help, and what the team answers, if it has."""

    plan: str
    action: str
    ago: int
    message: str
    answered: int = 0
    reply: str = ""
