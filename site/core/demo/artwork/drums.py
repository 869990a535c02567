"""Drums and cymbals."""

from __future__ import annotations

from .canvas import Pen, spline
from .palette import BRASS, DARKWOOD, INK, PAPER, STEEL, mix, shade


def cymbal(pen: Pen, x: float, y: float, wide: float, turn: float, floor: float, *, pair: bool = False) -> None:
    """A cymbal on its stand."""
    pen.stroke([(x, y), (x, floor)], 9, STEEL)
    for side in (-1, 1):
        pen.stroke([(x, floor - 90), (x + side * 62, floor)], 8, STEEL)
    top = pen.at(x, y, turn=turn)
    if pair:
        top.oval(0, 16, wide, wide * 0.12, mix(BRASS, "#6A2A10", 0.35))
    top.oval(0, 4, wide, wide * 0.13, mix(BRASS, "#6A2A10", 0.3))
    top.oval(0, 0, wide, wide * 0.12, BRASS)
    top.oval(0, -1, wide * 0.66, wide * 0.075, mix(BRASS, "#FFFFFF", 0.25))
    top.oval(0, -6, wide * 0.17, wide * 0.09, mix(BRASS, "#6A2A10", 0.15))
    top.stroke([(0, -8), (0, -30)], 6, STEEL)


def drum(pen: Pen, x: float, y: float, wide: float, deep: float, shell: str, *, lugs: int = 4) -> None:
    """A drum from the front and a little above: (x, y) is the middle of its head."""
    tilt = wide * 0.24
    dark = shade(shell, 0.4)
    pen.oval(x, y + deep, wide, tilt, dark)
    pen.box(x - wide, y, wide * 2, deep, shell)
    pen.oval(x, y + deep - 6, wide, tilt, shell)
    pen.box(x + wide * 0.62, y, wide * 0.38, deep, mix(shell, dark, 0.45))
    for k in range(lugs):
        lx = x + wide * (-0.78 + 1.56 * k / (lugs - 1))
        drop = tilt * (1 - ((lx - x) / wide) ** 2) ** 0.5
        pen.stroke([(lx, y + drop + 6), (lx, y + deep + drop - 8)], 5, STEEL)
        pen.box(lx - 6, y + deep * 0.5 + drop - 16, 12, 32, STEEL, 5)
    for k, colour in ((13, STEEL), (4, mix(STEEL, "#ffffff", 0.5))):
        pen.oval(x, y + k, wide + 5, tilt + 3, colour)
    pen.oval(x, y, wide - 5, tilt - 5, PAPER)
    pen.oval(x, y + 3, wide * 0.7, tilt * 0.64, mix(PAPER, "#E8D8C8", 0.5))


def kit(pen: Pen, shell: str, face: str) -> None:
    """A drum kit from the front, about 1100 wide; the middle of the bass drum is (0, 0)."""
    floor = 218
    cymbal(pen, -390, -120, 130, -8, floor, pair=True)
    cymbal(pen, -250, -330, 165, 14, floor)
    cymbal(pen, 380, -300, 190, -14, floor)
    pen.stroke([(-270, 60), (-270, 150)], 10, STEEL)
    for side in (-1, 1):
        pen.stroke([(-270, 130), (-270 + side * 60, floor)], 9, STEEL)
    drum(pen, -270, -22, 112, 76, mix(STEEL, PAPER, 0.3), lugs=5)
    for side in (-1, 1, 0):
        pen.stroke([(300 + side * 104, 60), (300 + side * 112, floor)], 9, STEEL)
    drum(pen, 300, -40, 122, 176, shell)
    for side in (-1, 1):
        pen.stroke([(side * 30, -150), (side * 92, -190)], 12, STEEL)
        pen.stroke([(side * 150, 130), (side * 204, floor)], 11, STEEL)
    pen.disc(0, 0, 204, shade(shell, 0.45))
    pen.disc(0, 0, 198, STEEL)
    pen.disc(0, 0, 184, shell)
    pen.disc(0, 0, 170, face)
    pen.disc(0, 0, 150, mix(face, PAPER, 0.3))
    for angle in range(0, 360, 45):
        pen.at(0, 0, turn=angle + 22).box(184, -9, 24, 18, mix(STEEL, INK, 0.25), 5)
    for side in (-1, 1):
        top = pen.at(side * 108, -232, turn=side * -5)
        drum(top, 0, 0, 100, 94, shell)


def stick(pen: Pen, x: float, y: float, turn: float, length: float = 230, *, soft: str = "") -> None:
    """A drumstick (or a soft beater) held at (x, y), pointing along the angle."""
    stem = pen.at(x, y, turn=turn)
    stem.limb([(-50, 0), (length, 0)], 15, 8, "#E3B77A")
    if soft:
        stem.disc(length, 0, 27, soft)
        stem.disc(length - 7, -7, 11, mix(soft, "#ffffff", 0.35))
    else:
        stem.oval(length, 0, 12, 7, "#E3B77A")


def djembe(pen: Pen, wood: str, trim: str) -> None:
    """A djembe; the middle of its head is (0, 0), about 300 high."""
    dark = shade(wood, 0.4)
    body = spline([(-98, 0), (-92, 60), (-40, 150), (-38, 200), (-66, 300)])
    body += spline([(66, 300), (38, 200), (40, 150), (92, 60), (98, 0)])
    pen.oval(0, 298, 66, 16, dark)
    pen.poly(body, wood)
    for k in range(7):
        x = -90 + k * 30
        pen.stroke([(x, 12), (x * 0.78 + 6, 92)], 4.5, PAPER)
        pen.stroke([(x, 12), (x * 0.78 - 6, 92)], 4.5, PAPER)
    pen.stroke(spline([(-70, 96), (0, 118), (70, 96)]), 12, trim)
    pen.stroke(spline([(-40, 196), (0, 208), (40, 196)]), 14, trim)
    pen.oval(0, 8, 103, 30, DARKWOOD)
    pen.oval(0, 0, 100, 27, mix(PAPER, "#E9CFA6", 0.6))


def tambourine(pen: Pen, colour: str) -> None:
    """A tambourine face on, with jingles."""
    pen.disc(0, 0, 88, colour)
    pen.disc(0, 0, 72, mix(PAPER, "#E9CFA6", 0.4))
    for angle in range(0, 360, 60):
        jingle = pen.at(0, 0, turn=angle)
        jingle.oval(80, 0, 8, 20, BRASS)
        jingle.oval(80, 0, 3, 14, mix(BRASS, INK, 0.4))


def shaker(pen: Pen, colour: str, trim: str) -> None:
    """A maraca, its handle towards y > 0."""
    pen.limb([(0, 20), (0, 120)], 20, 14, "#C98A4B")
    pen.oval(0, -20, 48, 58, colour)
    pen.stroke(spline([(-44, -30), (0, -16), (44, -30)]), 11, trim)
    pen.stroke(spline([(-44, -4), (0, 10), (44, -4)]), 7, trim)
