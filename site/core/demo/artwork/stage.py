"""What every scene is drawn on: the pen, the colours, the cast, and backgrounds with the five lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import pi, sin
from random import Random

from . import stave
from .canvas import Pen, Point, blank
from .looks import Casting
from .palette import (
    BUTTER,
    CORAL,
    INK,
    MARIGOLD,
    MINT,
    PAPER,
    PLUM,
    SKY,
    TEAL,
    Scheme,
    apart,
    mix,
    overprint,
    scheme_for,
)

EYES = ("open", "open", "smile", "closed")
VIVID = (CORAL, MARIGOLD, TEAL, PLUM, SKY, BUTTER, MINT, PAPER, INK, "#2E8C83", "#8A3B7B", "#F58C6C")


@dataclass
class Stage:
    """One picture in the making."""

    pen: Pen
    rng: Random
    scheme: Scheme
    cast: Casting

    @classmethod
    def fresh(cls, motif: str, seed: str, width: int, height: int) -> Stage:
        """A blank picture in a scheme that the seed chooses."""
        rng = Random(f"{motif}/{seed}")
        scheme = scheme_for(rng)
        return cls(blank(width, height, scheme.ground), rng, scheme, Casting(rng, scheme))

    def hue(self, *against: str, gap: float = 170) -> str:
        """A colour that stands out from the given ones (or from the ground and shape)."""
        rivals = against or (self.scheme.ground, self.scheme.shape)
        fit = [one for one in VIVID if all(apart(one, other) > gap for other in rivals)]
        return self.rng.choice(fit or [max(VIVID, key=lambda one: min(apart(one, other) for other in rivals))])

    def line_colours(self, *against: str) -> list[str]:
        """One colour for the five lines, or a run of tones, clear of the given colours."""
        rivals = against or (self.scheme.ground,)
        fit = [one for one in (self.scheme.line, *VIVID) if all(apart(one, other) > 200 for other in rivals)]
        if not fit:
            fit = [self.hue(*rivals)]
        if self.rng.random() < 0.5 or len(fit) < 3:
            return [fit[0]]
        first, last = fit[0], self.rng.choice(fit[1:])
        if self.rng.random() < 0.5:
            return [first, first, last, first, first]
        run = [mix(first, last, k / 4) for k in range(5)]
        good = all(min(apart(one, other) for other in rivals) > 110 for one in run)
        return run if good else [first]

    def lines(
        self,
        paths: Sequence[Sequence[Point]],
        width: float,
        *,
        inside: Sequence[Point] | None = None,
        under: str | None = None,
        colours: Sequence[str] | None = None,
    ) -> None:
        """Draw the five lines; within the outline `inside` (of colour `under`) they change colour."""
        stave.ink(self.pen, paths, width, colours or self.line_colours(self.scheme.ground))
        if inside is not None:
            other = self.line_colours(under or self.scheme.shape)
            self.pen.clip(inside, lambda p: stave.ink(p, paths, width, other))

    def course(self, x: float, y: float, size: float) -> tuple[list[list[Point]], float]:
        """A way for the five lines across the picture, past (x, y), and their width."""
        rng = self.rng
        gap = rng.uniform(27, 40)
        width = gap * rng.uniform(0.26, 0.46)
        kind = rng.choice(("river", "loop", "tracks", "rainbow", "weave", "fan", "bend"))
        up = rng.choice((-1, 1))
        if kind == "river":
            high = y + up * size * 0.55
            points = [(-220, high + 160), (150, high), (520, y - up * size * 0.35), (x, y - up * 30)]
            points += [(1140, y + up * size * 0.4), (1450, y - up * 120), (1820, y - up * 60)]
            return stave.flowing(points, gap, spread=lambda t: 1 + 0.7 * sin(t * 3 * pi) ** 2), width
        if kind == "loop":
            far = size * 1.2
            points = [
                (-200, y + up * 240),
                (180, y + up * 270),
                (x - far * 0.3, y + up * far * 0.86),
                (x + far, y + up * 120),
            ]
            points += [
                (x + far * 0.55, y - up * far * 0.8),
                (x - far * 0.6, y - up * far * 0.78),
                (x - far, y + up * 40),
            ]
            points += [
                (x - far * 0.5, y + up * far * 0.74),
                (x + far * 0.6, y + up * far * 0.7),
                (1500, y + up * 40),
                (1830, y - up * 160),
            ]
            return stave.flowing(points, gap * 0.82), width * 0.85
        if kind == "tracks":
            top, low = y - up * size * 0.5, y + up * size * 0.62
            a, b = rng.uniform(300, 480), rng.uniform(1120, 1300)
            points = [
                (-120, low),
                (a - 120, low),
                (a + (low - top) * up * 0.6, top),
                (b - abs(low - top) * 0.5, top),
                (b + 40, low),
                (1740, low),
            ]
            return stave.tracks(points, gap, 130), width
        if kind == "rainbow":
            far = size * rng.uniform(1.12, 1.25)
            points = [(x - far, 1250), (x - far, y - far * 0.72), (x + far, y - far * 0.72), (x + far, 1250)]
            return stave.tracks(points, gap, far * 0.97), width * 1.25
        if kind == "weave":
            points = [
                (-160, y + up * 260),
                (300, y + up * 60),
                (x, y - up * size * 0.5),
                (1300, y + up * 70),
                (1780, y - up * 250),
            ]
            return stave.weaving(points, gap * 1.15, ((0.16, 0.36), (0.64, 0.84))), width
        if kind == "fan":
            points = [(-160, 1010), (260, y + 250), (x - 60, y - 60), (1240, y - 260), (1800, y - 330)]
            if up > 0:
                points = [(1600 - px, py) for px, py in points]
            return stave.flowing(points, gap, spread=lambda t: 0.5 + 2.4 * t * t), width
        points = [
            (x - up * size * 1.3, -160),
            (x - up * size * 1.3, y + 190),
            (x + up * size * 1.25, y - 10),
            (x + up * size * 1.25, 1200),
        ]
        return stave.tracks(points, gap, 175), width * 1.1

    def shapes(self, x: float = 800, y: float = 470, size: float = 400) -> list[Point]:
        """Large shapes of colour behind the subject; gives the outline of the main one."""
        pen, rng, scheme = self.pen, self.rng, self.scheme
        soft = scheme.soft
        side = rng.choice((-1, 1))
        kind = rng.choice(("sun", "arch", "twin", "corner", "hill", "wide"))
        if kind == "corner":
            pen.fan(800 + side * 800, 0, 520, 0, 360, soft)
            pen.disc(800 - side * 780, 1000, 330, scheme.second)
        elif kind == "twin":
            pen.disc(x - side * size * 1.15, y + size * 0.5, size * 0.62, scheme.second)
        elif kind == "hill":
            pen.disc(x - side * 480, 1480, 830, soft)
            pen.disc(x + side * 620, 1500, 760, scheme.second)
        elif kind == "sun":
            pen.disc(x, y, size * 1.42, soft)
        elif kind == "wide":
            pen.box(-20, y + size * 0.36, 1640, 1000, soft)
            pen.fan(x + side * 760, y + size * 0.36, 230, 180, 360, scheme.second)
        if kind == "arch":
            pen.box(x - size * 1.3, y - size * 0.62, size * 2.6, 1600, soft, size * 1.3)
            outline = pen.box_points(x - size, y - size, size * 2, 1800, size)
        else:
            outline = pen.oval_points(x, y, size, size)
        pen.poly(outline, scheme.shape)
        if kind == "twin":
            pen.clip(
                outline,
                lambda p: p.disc(
                    x - side * size * 1.15,
                    y + size * 0.5,
                    size * 0.62,
                    overprint(scheme.shape, scheme.second),
                ),
            )
        return outline

    def backdrop(self, x: float = 800, y: float = 470, size: float = 400) -> None:
        """Large shapes and the five lines across them, which change colour inside the main shape."""
        outline = self.shapes(x, y, size)
        paths, width = self.course(x, y, size)
        self.lines(paths, width, inside=outline)

    def notes(self, spots: Sequence[Point], size: float = 34, colour: str | None = None) -> None:
        """Single and paired notes at the given places."""
        for x, y in spots:
            tone = colour or self.hue()
            if self.rng.random() < 0.4:
                stave.beamed(self.pen, [(x - size, y + size * 0.3), (x + size, y)], size, tone)
            else:
                stave.note(self.pen, x, y, size, tone, flag=self.rng.choice((0, 1, 1, 2)))

    def floor(self, y: float, colour: str | None = None, *, swell: float = 0) -> str:
        """A floor from y down; gives its colour."""
        tone = colour or self.scheme.soft
        if swell:
            self.pen.oval(800, y + 900, 2100, 900 + swell, tone)
        else:
            self.pen.box(-50, y, 1700, 1300 - y, tone)
        return tone
