"""What has changed between two versions of minutes, line by line."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from members_area.meetings.minutes_content import Content, lines_of

SAME, OUT, IN = "same", "out", "in"


@dataclass(frozen=True)
class Line:
    """A line that stayed, was taken out, or was put in."""

    kind: str
    words: str


def compare(before: Content, after: Content) -> Iterator[Line]:
    """Yield the lines of both versions in order: what was taken out before what came in its place."""
    old, new = lines_of(before), lines_of(after)
    for kind, old_from, old_to, new_from, new_to in SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from (Line(SAME, words) for words in old[old_from:old_to])
            continue
        yield from (Line(OUT, words) for words in old[old_from:old_to])
        yield from (Line(IN, words) for words in new[new_from:new_to])
