"""The picture of results: a bar for each theme, as measures that a template draws. Numbers are words already.

Lengths are in percent and in em, so that the bars grow with the page and the words with the reader's own size.
"""

from dataclasses import dataclass
from decimal import Decimal
from textwrap import wrap

from members_area.toolkit.assessment_results import Results, ThemeResult
from members_area.toolkit.models import Level

FULL = Decimal(86)  # percent: the rest is for the figure at the right
TOP, LINE, BAR_ROW = Decimal("1.8"), Decimal("1.25"), Decimal("2.4")  # em: the scale, a line of words, a bar with room
LONGEST_LINE = 34  # letters that fit on the narrowest screen


@dataclass(frozen=True)
class Line:
    """Part of a theme's name, and where it stands."""

    text: str
    at: str


@dataclass(frozen=True)
class Bar:
    """One theme: where its words and its bars stand. `width` and `last_width` are empty without an average."""

    lines: tuple[Line, ...]
    figure: str
    bar_at: str
    outline_at: str
    figure_at: str
    width: str
    last_width: str


@dataclass(frozen=True)
class Tick:
    """A line of the scale."""

    level: int
    at: str
    anchor: str


@dataclass(frozen=True)
class Picture:
    height: str
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    has_last: bool


def picture_of(results: Results) -> Picture:
    """Return the picture of results; it says nothing that their table does not say."""
    bars, top = [], TOP
    for theme in results.themes:
        names = wrap(theme.name, LONGEST_LINE)
        lines = tuple(Line(name, f"{top + 1 + at * LINE}em") for at, name in enumerate(names))
        top += len(lines) * LINE
        bars.append(_bar(theme, lines, top))
        top += BAR_ROW
    has_last = any(bar.last_width for bar in bars)
    return Picture(f"{top}em", tuple(bars), tuple(_tick(level) for level in Level.values), has_last)


def _bar(theme: ThemeResult, lines: tuple[Line, ...], top: Decimal) -> Bar:
    return Bar(
        lines=lines,
        figure="none" if theme.average is None else str(theme.average),
        bar_at=f"{top + Decimal('0.35')}em",
        outline_at=f"{top + Decimal('0.15')}em",
        figure_at=f"{top + Decimal('1.2')}em",
        width=_width(theme.average),
        last_width=_width(theme.last_average),
    )


def _width(average: Decimal | None) -> str:
    if average is None:
        return ""
    return (
        f"{max(average * FULL / Level.EMBEDDED, Decimal('0.5')).quantize(Decimal('0.01'))}%"  # 0 is a line, not nothing
    )


def _tick(level: int) -> Tick:
    anchor = "start" if level == Level.NOT_STARTED else "middle"
    return Tick(level, f"{FULL * level / Level.EMBEDDED}%", anchor)
