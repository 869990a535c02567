"""Hair, headscarves and hats, in two layers: behind the head and over it. Head centre is (0, 0)."""

from __future__ import annotations

from math import cos, radians, sin

from .canvas import Pen, Point, spline
from .looks import Look
from .palette import mix, shade


def _cap(pen: Pen, colour: str, *, low: float = 2, line: float = -44, lift: float = 0, shift: float = 0) -> None:
    """Hair over the crown, down to the ears, with a hairline across the forehead."""
    outer: list[Point] = [(-74, low), (-78, -40), (-58, -86 - lift), (0, -104 - lift), (58, -86 - lift)]
    outer += [(78, -40), (74, low)]
    inner: list[Point] = [(64, -12), (50 + shift, line), (shift, line - 12), (-50 + shift, line), (-64, -12)]
    pen.poly(spline(outer) + spline(inner), colour)


def behind(pen: Pen, look: Look, turn: float) -> None:
    """What is seen behind the head and neck."""
    hair, style, deep = look.hair, look.style, shade(look.hair, 0.25)
    if style == "afro":
        for angle in range(0, 360, 30):
            x, y = cos(radians(angle)) * 84, sin(radians(angle)) * 78
            pen.disc(x, y - 44, 44, hair)
        pen.disc(0, -44, 100, hair)
    elif style == "bob":
        pen.blob(
            [(0, -108), (74, -78), (98, 10), (90, 84), (40, 96), (-40, 96), (-90, 84), (-98, 10), (-74, -78)],
            hair,
        )
    elif style == "long":
        left = [(-100, 40), (-104, 140), (-88, 206), (-40, 190)]
        pen.blob(
            [
                (0, -108),
                (74, -80),
                (96, -10),
                (100, 60),
                (104, 140),
                (86, 206),
                (40, 190),
                *left[::-1],
                (-96, -10),
                (-74, -80),
            ],
            hair,
        )
        pen.blob([(0, 30), (56, 60), (50, 180), (0, 186), (-50, 180), (-56, 60)], deep)
    elif style == "waves":
        for side in (-1, 1):
            for y, size in ((-58, 44), (-14, 46), (34, 44), (80, 42), (120, 34)):
                pen.disc(side * (62 + (8 if y in (-14, 80) else 0)), y, size, hair)
        pen.disc(0, -30, 84, hair)
        pen.box(-50, 0, 100, 120, deep)
    elif style == "bun":
        pen.disc(-turn * 26, -124, 44, hair)
        pen.disc(-turn * 26, -90, 26, deep)
    elif style == "puffs":
        for side in (-1, 1):
            for dx, dy in ((0, 0), (22, -18), (-16, -26), (20, 20), (-18, 14)):
                pen.disc(side * 88 + dx, -78 + dy, 34, hair)
            pen.oval(side * 64, -60, 9, 16, look.cloth, turn=side * 30)
    elif style == "locs":
        for index in range(9):
            x = (index - 4) * 21
            length = 130 + (index * 37 % 5) * 14
            tone = hair if index % 2 else deep
            pen.stroke(spline([(x * 0.7, -60), (x * 1.15, 20), (x * 1.05, length)]), 25, tone)
    elif style == "ponytail":
        side = -1 if turn >= 0 else 1
        tail = spline([(side * 40, -70), (side * 118, -84), (side * 134, 10), (side * 112, 92)])
        pen.limb(tail, 66, 30, hair)
        pen.oval(side * 64, -76, 12, 25, look.cloth, turn=side * -20)
    elif style == "curls":
        for index, angle in enumerate(range(150, 400, 25)):
            x, y = cos(radians(angle)) * 76, sin(radians(angle)) * 78
            pen.disc(x, y - 12, 36 if index % 2 else 30, hair)
    elif style == "scarf":
        wide = 0.84 if look.child else 1
        drape: list[Point] = [(80, -78), (94, 10), (98, 84), (122 * wide, 132), (116 * wide, 172), (60, 198)]
        pen.blob([(0, -114), *drape, (0, 206), *[(-x, y) for x, y in drape[::-1]]], look.cloth)


def over(pen: Pen, look: Look, turn: float) -> None:
    """What lies over the forehead and crown."""
    hair, style = look.hair, look.style
    way = 1 if turn >= 0 else -1
    if style == "crop":
        _cap(pen, hair, shift=way * 6)
    elif style == "afro":
        _cap(pen, hair, low=16, line=-48)
    elif style == "bob":
        outer = spline([(-82, 40), (-90, -20), (-62, -92), (0, -108), (62, -92), (90, -20), (82, 40)])
        inner = spline(
            [(64, -6), (52, -40), (way * 34, -66), (-way * 20, -30), (-58, -22), (-68, 10)]
            if way > 0
            else [(68, 10), (58, -22), (20, -30), (-34, -66), (-52, -40), (-64, -6)]
        )
        pen.poly(outer + inner, hair)
    elif style in ("long", "waves"):
        for side in (-1, 1):
            reach = 70 if style == "long" else 30
            pen.blob(
                [
                    (way * 12, -106),
                    (side * 56, -94),
                    (side * 84, -40),
                    (side * 86, reach),
                    (side * 68, reach - 10),
                    (side * 62, -20),
                    (way * 12 + side * 10, -66),
                ],
                hair,
            )
    elif style in ("bun", "ponytail"):
        _cap(pen, hair, low=0, line=-52, shift=-way * 8)
        shine = spline([(-way * 44, -82), (way * 4, -92), (way * 46, -70)])
        pen.limb(shine, 3, 7, mix(hair, "#ffffff", 0.16))
    elif style == "puffs":
        _cap(pen, hair, low=4, line=-54, lift=-4)
        pen.stroke([(0, -64), (0, -99)], 4, mix(look.skin, hair, 0.35))
    elif style == "locs":
        _cap(pen, hair, low=10, line=-48)
        for side in (-1, 1):
            pen.stroke(spline([(side * 30, -88), (side * 70, -50), (side * 80, 30), (side * 84, 96)]), 23, hair)
    elif style == "quiff":
        _cap(pen, hair, low=-6, line=-46)
        pen.blob(
            [
                (-way * 60, -62),
                (-way * 54, -104),
                (0, -132),
                (way * 62, -128),
                (way * 84, -92),
                (way * 58, -54),
                (0, -58),
            ],
            hair,
        )
    elif style == "curls":
        for angle in range(188, 356, 21):
            pen.disc(cos(radians(angle)) * 58, sin(radians(angle)) * 50 - 26, 25, hair)
        pen.oval(0, -82, 62, 22, hair)
    elif style == "fade":
        _cap(pen, mix(hair, look.skin, 0.4), low=8, line=-46)
        pen.poly(
            spline([(-64, -52), (-70, -106), (-44, -132), (44, -132), (70, -106), (64, -52)])
            + spline([(40, -54), (0, -58), (-40, -54)]),
            hair,
        )
    elif style == "shaved":
        _cap(pen, mix(hair, look.skin, 0.62), low=-4, line=-56, lift=-8)
    elif style == "turban":
        deep = shade(look.cloth, 0.22)
        pen.blob(
            [
                (-82, -30),
                (-96, -84),
                (-58, -136),
                (0, -148),
                (58, -136),
                (96, -84),
                (82, -30),
                (40, -52),
                (0, -72),
                (-40, -52),
            ],
            look.cloth,
        )
        for k in range(3):
            fold = spline([(-way * (84 - k * 8), -44 - k * 26), (-way * 10, -66 - k * 26), (way * 62, -112 - k * 9)])
            pen.stroke(fold, 5, deep)
    elif style == "beanie":
        pen.blob(
            [(-84, -34), (-84, -90), (-48, -134), (0, -142), (48, -134), (84, -90), (84, -34), (0, -48)],
            look.cloth,
        )
        band = spline([(-82, -34), (-40, -50), (0, -54), (40, -50), (82, -34)])
        pen.stroke(band, 30, shade(look.cloth, 0.2))
        for side in (-1, 1):
            pen.limb(spline([(side * 70, -18), (side * 76, 10), (side * 70, 40)]), 18, 6, hair)


def scarf_front(pen: Pen, look: Look, face: list[Point]) -> None:
    """A headscarf round the face and under the chin; the face is the opening."""
    deep = shade(look.cloth, 0.2)
    wide = 0.84 if look.child else 1
    side: list[Point] = [(70, 40), (98, 96), (118 * wide, 140), (108 * wide, 172), (56, 196)]
    pen.blob([(0, 60), *side, (0, 202), *[(-x, y) for x, y in side[::-1]]], look.cloth)
    pen.stroke(spline([(-78, 70), (-10, 132), (84, 128), (100, 160)]), 6, deep)
    pen.stroke(spline([(-92, 110), (-30, 168), (40, 176)]), 6, deep)
    pen.blob(
        [
            (0, -108),
            (66, -84),
            (86, -10),
            (80, 60),
            (42, 104),
            (0, 112),
            (-42, 104),
            (-80, 60),
            (-86, -10),
            (-66, -84),
        ],
        look.cloth,
    )
    pen.stroke(spline([(-60, -72), (0, -97), (60, -72)]), 5, deep)
    pen.blob(face, look.skin)
