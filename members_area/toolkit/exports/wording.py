"""How exports say days, states and ratings: in the words of the plan, and in plain language."""

from datetime import date
from typing import Any

from members_area.toolkit.models import ActionPlan, ActionStatus, PsedAim, Rag

Content = dict[str, Any]
Block = tuple[str, Any]
NO_DAY, NOBODY, NOT_RATED = "No date yet", "Nobody yet", "Not rated"
PLAIN_RAG = {"green": "On course", "amber": "At risk", "red": "Off course", "": "Not judged yet"}
PLAIN_STATUS = {
    "not-started": "Not begun",
    "in-progress": "Under way",
    "complete": "Done",
    "paused": "Paused",
    "stopped": "Stopped",
}


def in_words(day: date | None, otherwise: str = NO_DAY) -> str:
    """Return a day as people write it: "3 May 2027"."""
    return f"{day.day} {day:%B %Y}" if day else otherwise


def briefly(day: date | None, otherwise: str = NO_DAY) -> str:
    """Return a day for a narrow column: "3 May 2027", "12 Sep 2027"."""
    return f"{day.day} {day:%b %Y}" if day else otherwise


def period(content: Content) -> str:
    return f"{in_words(content['starts_on'])} to {in_words(content['ends_on'])}"


def state_of(content: Content) -> str:
    return str(ActionPlan.Status(content["status"]).label)


def rating(value: str) -> str:
    return str(Rag(value).label) if value else NOT_RATED


def status(value: str) -> str:
    return str(ActionStatus(value).label)


def aim(value: str) -> str:
    return str(PsedAim(value).label) if value else ""


def paragraphs(text: str) -> list[Block]:
    """Return what was typed as paragraphs: each line of it is one."""
    return [("p", line.strip()) for line in text.splitlines() if line.strip()]


def shortened(text: str, longest: int) -> str:
    """Return a text on one line, cut between words where it is longer, with an ellipsis."""
    words = " ".join(text.split())
    if len(words) <= longest:
        return words
    cut = words[: longest - 1]
    whole = cut.rpartition(" ")[0]
    return f"{(whole if len(whole) > longest // 2 else cut).rstrip(' ,.;:-')}…"


def counted(number: int, one: str, many: str = "") -> str:
    """Return "1 action", "3 actions"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def table(caption: str, headers: list[str], rows: list[list[str]], widths: list[int], **more: int) -> Block:
    return "table", {"caption": caption, "headers": headers, "rows": rows, "widths": widths, **more}


def everything(content: Content) -> list[Content]:
    """Return all actions of a plan in their order."""
    return [action for objective in content["objectives"] for action in objective["actions"]]
