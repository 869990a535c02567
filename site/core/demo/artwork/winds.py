"""Brass instruments and keys."""

from __future__ import annotations

from collections.abc import Sequence

from .canvas import Pen, rounded, spline
from .palette import INK, PAPER, mix, shade


def trumpet(pen: Pen, metal: str) -> None:
    """A trumpet from the side: mouthpiece at (-330, -34), valves near the origin, bell to the right."""
    deep, glow = mix(metal, "#6A2A10", 0.45), mix(metal, "#FFFFFF", 0.5)
    loop = rounded([(0, -34), (-150, -34), (-150, 52), (150, 52), (150, -34), (40, -34)], 42)
    pen.stroke(loop, 23, deep)
    pen.stroke(loop, 17, metal)
    pen.stroke([(-300, -34), (0, -34)], 17, deep)
    pen.stroke([(-300, -34), (0, -34)], 12, metal)
    flare = spline([(60, -46), (190, -47), (268, -62), (318, -112)])
    under = spline([(318, 44), (268, -6), (190, -21), (60, -22)])
    pen.poly(flare + under, metal)
    pen.poly(spline([(190, -34), (268, -34), (318, -20)]) + under[: len(under) // 2 + 6], mix(metal, deep, 0.35))
    pen.oval(318, -34, 17, 79, deep)
    pen.oval(321, -34, 11, 68, mix(metal, "#6A2A10", 0.65))
    pen.stroke([(-40, -40), (200, -41)], 3, glow)
    for x in (-52, 0, 52):
        pen.box(x - 20, -70, 40, 156, deep, 9)
        pen.box(x - 17, -68, 34, 150, metal, 8)
        pen.box(x - 12, -60, 7, 134, glow, 3)
        pen.box(x - 21, -74, 42, 13, deep, 5)
        pen.box(x - 21, 76, 42, 13, deep, 5)
        pen.stroke([(x, -76), (x, -96)], 7, deep)
        pen.box(x - 17, -106, 34, 12, PAPER, 6)
        pen.disc(x, 92, 6, deep)
    pen.ring(96, -66, 15, 17, 6, deep)
    pen.poly([(-340, -52), (-300, -42), (-300, -26), (-340, -16)], glow)
    pen.stroke([(-338, -51), (-338, -17)], 9, deep)


def keys(
    pen: Pen,
    x: float,
    y: float,
    width: float,
    height: float,
    octaves: int,
    *,
    lit: Sequence[int] = (),
    glow: str = "#F6B02C",
) -> None:
    """White keys from C with black keys in twos and threes along the upper edge; `lit` keys are coloured."""
    count = octaves * 7 + 1
    step = width / count
    for k in range(count):
        pen.box(x + k * step + 1.5, y, step - 3, height, glow if k in lit else PAPER, step * 0.14)
        pen.box(x + k * step + 1.5, y, step - 3, height * 0.3, glow if k in lit else PAPER)
    for k in range(count - 1):
        if k % 7 in (0, 1, 3, 4, 5):
            nudge = {0: -0.06, 1: 0.06, 3: -0.08, 4: 0.0, 5: 0.08}[k % 7] * step
            left = x + (k + 1) * step - step * 0.3 + nudge
            pen.box(left, y - 2, step * 0.6, height * 0.62, INK, step * 0.1)
            pen.box(left + step * 0.12, y - 2, step * 0.2, height * 0.54, "#46305A", step * 0.08)


def keyboard(
    pen: Pen, width: float, case: str, *, octaves: int = 3, lit: Sequence[int] = (), glow: str = "#F6B02C"
) -> None:
    """A stage keyboard from above, centred: panel at the top, keys towards y > 0."""
    left = -width / 2
    pen.box(left, -80, width, 236, shade(case, 0.35), 26)
    pen.box(left, -92, width, 236, case, 26)
    pen.box(left + 36, 0, width - 72, 132, INK, 6)
    keys(pen, left + 42, 4, width - 84, 122, octaves, lit=lit, glow=glow)
    trim = shade(case, 0.5)
    pen.box(-90, -70, 180, 46, trim, 9)
    pen.stroke(spline([(-70, -46), (-40, -60), (-10, -36), (30, -58), (70, -44)]), 4, PAPER)
    for k in range(4):
        for side in (-1, 1):
            pen.disc(side * (140 + k * 44), -47, 13, trim)
            pen.stroke([(side * (140 + k * 44), -47), (side * (140 + k * 44) + 5, -56)], 4, PAPER)
