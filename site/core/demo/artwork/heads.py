"""Heads with simple, calm faces. The origin is the centre of the face; a face is about 140 by 184."""

from __future__ import annotations

from . import hair
from .canvas import Pen, Point, spline
from .looks import Look
from .palette import CORAL, INK, MARIGOLD, PAPER, light, mix, shade

FACE: list[Point] = [
    (0, -94), (50, -78), (71, -24), (67, 30), (44, 74), (0, 92), (-44, 74), (-67, 30), (-71, -24), (-50, -78),
]  # fmt: skip
SCARFED: list[Point] = [
    (0, -66), (42, -54), (60, -6), (58, 34), (38, 74), (0, 92), (-38, 74), (-58, 34), (-60, -6), (-42, -54),
]  # fmt: skip


def features(pen: Pen, look: Look, turn: float, mouth: str, eyes: str) -> None:
    """Eyes, brows, nose, mouth and cheeks, moved sideways as the head turns."""
    deep = mix(look.skin, "#3B0F14", 0.42 if light(look.skin) > 0.45 else 0.5)
    ink = INK if light(look.skin) > 0.3 else "#170A12"
    dx = turn * 20
    brow = look.hair if light(look.hair) < light(look.skin) - 0.08 else deep
    for side in (-1, 1):
        x = dx + side * (28 - abs(turn) * 3)
        pen.oval(x + side * 10, 32, 15, 11, CORAL, alpha=0.24)
        if eyes == "closed":
            pen.stroke(spline([(x - 11, 1), (x, 8), (x + 11, 1)]), 5, ink)
        elif eyes == "smile":
            pen.stroke(spline([(x - 11, 6), (x, -3), (x + 11, 6)]), 5, ink)
        else:
            look_x = x + turn * 2
            pen.oval(look_x, 2, 6.5, 8.5, ink)
            if light(look.skin) < 0.42:
                pen.disc(look_x + 2, -1, 2.2, PAPER)
        pen.limb(spline([(x - side * 13, -23), (x + side * 2, -29), (x + side * 15, -19)]), 6, 6, brow)
    nose = dx * 1.35
    way = 1 if turn >= 0 else -1
    pen.stroke(spline([(nose + way * 2, 4), (nose + way * 10, 27), (nose - way * 4, 31)]), 5, deep)
    lips = dx * 1.1
    if mouth == "sing":
        pen.blob(
            [(lips, 42), (lips + 17, 51), (lips + 13, 70), (lips, 77), (lips - 13, 70), (lips - 17, 51)],
            "#4A1020",
        )
        pen.oval(lips, 70, 9, 5, "#C6484C")
    elif mouth == "talk":
        pen.blob([(lips - 18, 49), (lips, 46), (lips + 18, 49), (lips + 10, 64), (lips - 10, 64)], "#4A1020")
        pen.box(lips - 12, 48, 24, 5, PAPER, 2)
    elif mouth == "grin":
        smile = spline([(lips - 24, 46), (lips - 12, 63), (lips + 12, 63), (lips + 24, 46)])
        pen.poly(smile, PAPER if light(look.skin) < 0.75 else "#ffffff")
        pen.stroke(spline([(lips - 24, 46), (lips, 50), (lips + 24, 46)]), 4, deep)
        pen.stroke(smile, 4, deep)
    elif mouth == "blow":
        pen.oval(lips, 54, 10, 7, deep)
    else:
        pen.stroke(spline([(lips - 17, 50), (lips, 58), (lips + 17, 50)]), 5.5, deep)


def _ear(pen: Pen, look: Look, side: int) -> None:
    pen.oval(side * 70, 8, 15, 21, look.skin)
    pen.stroke(spline([(side * 72, -2), (side * 78, 8), (side * 70, 16)]), 4, shade(look.skin, 0.3))
    if look.earrings:
        pen.ring(side * 75, 44, 11, 13, 5, MARIGOLD)


def _aid(pen: Pen, side: int) -> None:
    colour = "#2E8C83"
    pen.limb(spline([(side * 70, -18), (side * 86, -14), (side * 92, 8), (side * 84, 26)]), 10, 15, colour)
    pen.stroke(spline([(side * 70, -18), (side * 62, -6), (side * 68, 8)]), 4, PAPER)
    pen.disc(side * 70, 10, 6, colour)


def head(
    pen: Pen,
    look: Look,
    *,
    turn: float = 0,
    tilt: float = 0,
    mouth: str = "calm",
    eyes: str = "open",
    layer: str = "both",
) -> None:
    """A head; layer "behind" draws only what lies behind the neck, "front" only the rest."""
    pen = pen.at(0, 0, turn=tilt)
    if layer != "front":
        hair.behind(pen, look, turn)
    if layer == "behind":
        return
    if look.style == "scarf":
        hair.scarf_front(pen, look, SCARFED)
        features(pen.at(0, 8, scale=0.93), look, turn * 0.7, mouth, eyes)
    else:
        for side in (-1, 1):
            if look.style not in ("long", "waves") and side * turn < 0.75:
                _ear(pen, look, side)
        pen.blob(FACE, look.skin)
        if look.beard:
            _beard(pen, look, turn)
        features(pen, look, turn, mouth, eyes)
        hair.over(pen, look, turn)
        if look.hearing_aid:
            _aid(pen, -1 if turn >= 0 else 1)
    if look.glasses:
        _glasses(pen, look, turn * (0.7 if look.style == "scarf" else 1))


def _beard(pen: Pen, look: Look, turn: float) -> None:
    colour = look.hair
    dx = turn * 22
    outer = spline([(-70, -4), (-68, 44), (-46, 88), (0, 108), (46, 88), (68, 44), (70, -4)])
    inner = spline([(56, 22), (dx + 34, 40), (dx, 34), (dx - 34, 40), (-56, 22)])
    pen.poly(outer + inner, colour)
    pen.oval(dx, 54, 25, 10, look.skin)


def _glasses(pen: Pen, look: Look, turn: float) -> None:
    dx = turn * 20
    frame = INK if light(look.skin) > 0.42 else MARIGOLD
    for side in (-1, 1):
        pen.ring(dx + side * 30, 3, 24, 22, 5.5, frame)
    pen.stroke([(dx - 7, 0), (dx + 7, 0)], 5.5, frame)
    for side in (-1, 1):
        pen.stroke([(dx + side * 54, -2), (side * 70, -4)], 5, frame)
