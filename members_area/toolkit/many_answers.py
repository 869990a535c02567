"""What five people or more, each for themselves and without names, say of one statement.

Their usual level is given, in halves, and never how many chose which: that would single out the one who sees things
otherwise. “Don't know” and “Not applicable” are told of where five or more said so, and not averaged.
"""

from collections import Counter

from members_area.toolkit.models import LEAST_SHOWN, Answer, Level, level_of

FAR_APART = 2  # levels, between two groups or within one
FEW, ENOUGH = "Fewer than five", "Five or more"


def say_of_many(said: Counter[str]) -> tuple[str, float | None]:
    """Return in words what people without names say of a statement, and their usual level where that may be shown.

    `said` counts each answer, of an ended group of LEAST_SHOWN sheets or more.
    """
    levels = sorted(level for answer in said.elements() if (level := level_of(answer)) is not None)
    parts, usual = [], None
    if len(levels) >= LEAST_SHOWN:
        usual = _in_halves(levels)
        parts.append(f"On average {level_in_words(usual)}")
        if _lie_far_apart(levels):
            parts.append("the answers lie far apart")
    parts += [
        f"{ENOUGH.lower()} said “{answer.label.lower()}”"
        for answer in (Answer.DONT_KNOW, Answer.NOT_APPLICABLE)
        if said[answer] >= LEAST_SHOWN
    ]
    if not parts:
        return f"{FEW} gave the same kind of answer, so nothing is shown", None
    words = "; ".join(parts)
    return words[0].upper() + words[1:], usual


def _in_halves(levels: list[int]) -> float:
    """Return the average in halves of a level; what lies between two of them goes up."""
    return (4 * sum(levels) + len(levels)) // (2 * len(levels)) / 2


def _lie_far_apart(levels: list[int]) -> bool:
    """Say whether the middle half of sorted levels covers two levels or more: one voice alone never decides it."""
    edge = len(levels) // 4
    return levels[-1 - edge] - levels[edge] >= FAR_APART


def level_in_words(level: float | None) -> str:
    if level is None:
        return ""
    if level == int(level):
        return f"{int(level)} {Level(int(level)).label}"
    return f"{level}, between {Level(int(level)).label} and {Level(int(level) + 1).label}"
