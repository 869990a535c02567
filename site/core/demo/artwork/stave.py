"""The five lines: a stave that is also a set of tracks, bending and weaving together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import hypot

from .canvas import Pen, Point, rounded, spline

Spread = Callable[[float], float]


def parallel(path: Sequence[Point], offset: Spread) -> list[Point]:
    """The path moved sideways by an offset that may change along it (0 to 1)."""
    found: list[Point] = []
    last = len(path) - 1
    for index, (x, y) in enumerate(path):
        x0, y0 = path[max(0, index - 1)]
        x1, y1 = path[min(last, index + 1)]
        length = hypot(x1 - x0, y1 - y0) or 1
        side = offset(index / last)
        found.append((x - (y1 - y0) / length * side, y + (x1 - x0) / length * side))
    return found


def ease(t: float) -> float:
    """A soft start and end, 0 to 1."""
    t = max(0.0, min(1.0, t))
    return t * t * (3 - 2 * t)


def flowing(points: Sequence[Point], gap: float, *, spread: Spread | None = None) -> list[list[Point]]:
    """Five lines along a smooth curve; `spread` scales the gap along the way."""
    path = spline(points, steps=26)
    widen: Spread = spread or (lambda t: 1.0)
    return [parallel(path, lambda t, k=k: (k - 2) * gap * widen(t)) for k in range(5)]  # type: ignore[misc]


def tracks(points: Sequence[Point], gap: float, radius: float) -> list[list[Point]]:
    """Five lines along straight runs with concentric bends, like tracks."""
    return [rounded(points, radius, (k - 2) * gap) for k in range(5)]


def weaving(points: Sequence[Point], gap: float, crossings: Sequence[tuple[float, float]]) -> list[list[Point]]:
    """Five lines along a curve that change places (the order turns round) at each crossing (from, to)."""
    path = spline(points, steps=40)

    def side(k: int) -> Spread:
        def offset(t: float) -> float:
            sign = 1.0
            for start, end in crossings:
                sign *= 1 - 2 * ease((t - start) / (end - start))
            return (k - 2) * gap * sign

        return offset

    return [parallel(path, side(k)) for k in range(5)]


def ink(pen: Pen, lines: Sequence[Sequence[Point]], width: float, colours: Sequence[str]) -> None:
    """Draw the lines; one colour, or one for each."""
    for index, line in enumerate(lines):
        pen.stroke(line, width, colours[index % len(colours)])


def note(pen: Pen, x: float, y: float, size: float, colour: str, *, up: bool = True, flag: int = 0) -> None:
    """A note: an oval head, a stem, and flags if any."""
    pen.oval(x, y, size * 0.62, size * 0.46, colour, turn=-22)
    side, rise = (0.55, -1) if up else (-0.55, 1)
    stem = x + side * size
    top = y + rise * size * 3
    pen.stroke([(stem, y), (stem, top)], size * 0.16, colour)
    for index in range(flag):
        y0 = top - rise * index * size * 0.7
        curve = [
            (stem, y0),
            (stem + size * 0.35, y0 - rise * size * 0.7),
            (stem + size * 0.8, y0 - rise * size),
        ]
        pen.limb(spline(curve), size * 0.34, size * 0.1, colour)


def beamed(pen: Pen, heads: Sequence[Point], size: float, colour: str) -> None:
    """Notes joined by a beam."""
    tops = [(x + size * 0.55, y) for x, y in heads]
    (x0, _), (x1, _) = tops[0], tops[-1]
    high = min(y for _, y in tops) - size * 2.6
    slope = max(-0.25, min(0.25, (heads[-1][1] - heads[0][1]) / max(1, x1 - x0)))
    half = size * 0.22
    for (x, y), (sx, _) in zip(heads, tops, strict=True):
        pen.oval(x, y, size * 0.62, size * 0.46, colour, turn=-22)
        pen.stroke([(sx, y), (sx, high + slope * (sx - x0))], size * 0.16, colour)
    end = high + slope * (x1 - x0)
    pen.poly([(x0, high - half), (x1, end - half), (x1, end + half), (x0, high + half)], colour)
