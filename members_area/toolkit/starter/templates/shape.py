"""What the starter content says of a template: what it is for, and the files of each of its versions."""

from dataclasses import dataclass
from typing import Any, TypeAlias

from core.file_makers import make_file

# format ("docx", "xlsx" or "pdf"), name of the file, and the spec that its maker takes, without these two
TemplateFile: TypeAlias = tuple[str, str, dict[str, Any]]
STAGES = ("gather", "score", "ask", "agree", "prioritise", "write", "sign-off", "review")


@dataclass(frozen=True)
class EarlierVersion:
    """Version 1 of a template that has two: its files stay as they were for whoever began with them."""

    what_changed: str
    files: tuple[TemplateFile, ...]


@dataclass(frozen=True)
class TemplateSpec:
    """A template to download, in its newest version.

    `stage` is a step of the cycle, one of STAGES; `theme` is the key of a theme of the framework, or "" where a
    template serves them all. `what_changed` tells a reader of the version before what is new.
    """

    slug: str
    title: str
    purpose: str
    audience: str
    time_needed: str
    stage: str
    theme: str
    what_changed: str
    files: tuple[TemplateFile, ...]
    earlier: EarlierVersion | None = None

    @property
    def number(self) -> int:
        """The number of the newest version."""
        return 2 if self.earlier else 1


def file_of(template_file: TemplateFile) -> bytes:
    """Make one file of a template and return its bytes; raises SpecError for a spec that no file can be made from."""
    file_format, filename, spec = template_file
    return make_file({**spec, "format": file_format, "filename": filename})


def opening(*, who: str, time: str, ready: str) -> tuple[str, list[str]]:
    """Return the block that every document begins with: who fills it in, how long it takes, what to have ready."""
    return "bullets", [f"Who fills it in: {who}", f"How long it takes: {time}", f"Have ready: {ready}"]


def who_may_see(words: str) -> tuple[str, str]:
    """Return the note that every document ends with."""
    return "note", f"Who may see this: {words}"


def answers(caption: str, questions: list[str], *, room_mm: int = 0) -> tuple[str, dict[str, Any]]:
    """Return a table with a question in each row and room for the answer beside it."""
    return "table", {
        "caption": caption,
        "headers": ["Question", "Your answer"],
        "widths": [4, 6],
        "rows": [[question, ""] for question in questions],
        "room_mm": room_mm,
    }
