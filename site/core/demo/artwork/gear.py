"""Microphones, headphones, mixing desk, loudspeakers and laptop."""

from __future__ import annotations

from collections.abc import Callable

from .canvas import Pen, rounded, spline
from .palette import CORAL, INK, MARIGOLD, PAPER, STEEL, TEAL, mix, shade


def studio_mic(pen: Pen, metal: str, *, shield: str = "", side: int = -1) -> None:
    """A large studio microphone in its shock mount, with a pop shield on a gooseneck; grille at (0, 0)."""
    dark = mix(metal, INK, 0.55)
    pen.stroke([(0, 330), (0, 1100)], 22, dark)
    pen.box(-26, 352, 52, 60, INK, 14)
    for k in (-1, 1):
        pen.stroke(rounded([(0, 350), (k * 150, 340), (k * 150, 40)], 60), 15, dark)
        for y in (100, 196):
            pen.stroke([(k * 150, y - 28), (k * 84, y)], 6, CORAL)
            pen.stroke([(k * 150, y + 28), (k * 84, y)], 6, CORAL)
    pen.box(-94, -150, 188, 440, dark, 80)
    pen.box(-86, -146, 172, 430, metal, 76)
    pen.box(-86, 62, 172, 224, mix(metal, INK, 0.28), 40)
    pen.box(-86, 62, 172, 120, mix(metal, INK, 0.28))
    pen.box(-62, 72, 18, 200, mix(metal, PAPER, 0.3), 9)
    grille = pen.box_points(-76, -136, 152, 190, 68)

    def mesh(p: Pen) -> None:
        p.box(-100, -150, 200, 220, mix(metal, INK, 0.78))
        for k in range(-12, 24):
            p.stroke([(-100, -150 + k * 24), (100, -50 + k * 24)], 3.4, mix(metal, PAPER, 0.25))
            p.stroke([(100, -150 + k * 24), (-100, -50 + k * 24)], 3.4, mix(metal, PAPER, 0.25))

    pen.clip(grille, mesh)
    pen.box(-94, 48, 188, 22, dark, 10)
    pen.disc(0, 128, 22, PAPER)
    pen.disc(0, 128, 13, CORAL)
    if shield:
        neck = spline([(0, 400), (side * 190, 420), (side * 300, 300), (side * 252, 130)])
        pen.stroke(neck, 13, INK)
        pen.oval(side * 214, -30, 150, 166, INK)
        pen.oval(side * 214, -30, 134, 150, shield)
        for k in range(1, 5):
            pen.ring(side * 214, -30, 134 - k * 26, 150 - k * 29, 3, mix(shield, INK, 0.22))


def stage_mic(pen: Pen, grip: str, *, stand: float = 0) -> None:
    """A hand-held microphone, head at (0, 0), handle down; with a stand of a length if given."""
    if stand:
        pen.stroke([(0, 120), (0, stand)], 12, INK)
        pen.oval(0, stand, 90, 18, INK)
    pen.poly([(-25, 34), (25, 34), (16, 190), (-16, 190)], grip)
    pen.box(-31, 22, 62, 22, STEEL, 8)
    pen.disc(0, 0, 42, mix(STEEL, INK, 0.55))
    pen.disc(0, 0, 36, mix(STEEL, INK, 0.3))
    for k in (-18, 0, 18):
        pen.stroke([(-28, k), (28, k)], 3, mix(STEEL, PAPER, 0.2))


def headphones(pen: Pen, colour: str, pad: str) -> None:
    """Headphones worn on a head whose centre is (0, 0)."""
    band = spline([(-80, 0), (-92, -62), (-56, -118), (0, -134), (56, -118), (92, -62), (80, 0)])
    pen.stroke(band, 21, colour)
    pen.stroke(band[26:-26], 8, mix(colour, PAPER, 0.35))
    for side in (-1, 1):
        pen.box(side * 82 - 15, -28, 30, 76, pad, 14)
        pen.box(side * 98 - 19, -38, 38, 96, colour, 18)
        pen.box(side * 104 - 5, -12, 10, 44, mix(colour, PAPER, 0.45), 5)


def monitor_speaker(pen: Pen, colour: str, cone: str) -> None:
    """A studio loudspeaker, centred, about 190 by 300."""
    pen.box(-95, -150, 190, 300, colour, 22)
    pen.disc(0, 46, 74, INK)
    pen.disc(0, 46, 60, cone)
    pen.disc(0, 46, 24, mix(cone, INK, 0.55))
    pen.disc(0, -86, 34, INK)
    pen.disc(0, -86, 18, cone)


def desk(pen: Pen, width: float, case: str, accents: tuple[str, ...], levels: list[float]) -> None:
    """A mixing desk seen from above, centred on x, its upper edge at y = 0, about 330 deep."""
    left = -width / 2
    pen.poly([(left + 50, 0), (-left - 50, 0), (-left, 330), (left, 330)], shade(case, 0.3))
    pen.poly([(left + 58, -14), (-left - 58, -14), (-left - 10, 312), (left + 10, 312)], case)
    count = len(levels)
    for k, level in enumerate(levels):
        share = (k + 0.5) / count - 0.5
        top, low = share * (width - 170), share * (width - 80)

        def lane(t: float, top: float = top, low: float = low) -> float:
            return top + (low - top) * t

        tone = accents[k % len(accents)]
        for row, t in enumerate((0.09, 0.2, 0.31)):
            pen.disc(lane(t), 10 + 300 * t, 15, tone if row == k % 3 else mix(case, PAPER, 0.55))
            pen.stroke([(lane(t), 10 + 300 * t), (lane(t) + 6, 2 + 300 * t)], 4, INK)
        pen.stroke([(lane(0.45), 145), (lane(0.95), 295)], 7, mix(case, INK, 0.6))
        t = 0.48 + level * 0.44
        pen.box(lane(t) - 17, 10 + 300 * t - 12, 34, 26, PAPER, 7)
        pen.box(lane(t) - 17, 10 + 300 * t - 2, 34, 6, tone)


def laptop(pen: Pen, width: float, height: float, screen: str, paint: Callable[[Pen], None]) -> None:
    """An open laptop: the screen is centred at (0, 0), `paint` fills it, the base lies below."""
    pen.box(-width / 2 - 22, -height / 2 - 22, width + 44, height + 44, INK, 30)
    outline = pen.box_points(-width / 2, -height / 2, width, height, 12)
    pen.poly(outline, screen)
    pen.clip(outline, paint)
    low = height / 2 + 22
    wide = width / 2 + 96
    pen.poly([(-wide + 60, low), (wide - 60, low), (wide, low + 46), (-wide, low + 46)], mix(STEEL, PAPER, 0.45))
    pen.box(-wide, low + 44, wide * 2, 24, mix(STEEL, INK, 0.2), 12)
    pen.box(-80, low + 8, 160, 26, mix(STEEL, PAPER, 0.2), 8)


ACCENTS = (CORAL, MARIGOLD, TEAL)
