"""String instruments, upright in their own space: the bridge near the origin, the neck pointing up."""

from __future__ import annotations

from collections.abc import Sequence

from .canvas import Pen, Point, spline
from .palette import DARKWOOD, INK, PAPER, mix

VIOLIN_LENGTH = 540
EDGE = "#F3D9A8"


def _mirror(half: list[Point]) -> list[Point]:
    return half + [(-x, y) for x, y in half[::-1]]


def violin_outline(grow: float = 0) -> list[Point]:
    """The outline of a violin: upper bout, pointed C-bouts, lower bout."""
    upper = spline([(0, -152), (46, -148), (80, -112), (80, -74), (70, -54)])
    waist = spline([(70, -54), (54, -40), (47, -8), (52, 20), (72, 36)])
    lower = spline([(72, 36), (96, 66), (100, 108), (70, 148), (0, 158)])
    half = [(x + (grow if x > 4 else 0), y + grow * (1 if y > 0 else -1) * 0.8) for x, y in upper + waist + lower]
    return _mirror(half)


def _f_hole(pen: Pen) -> None:
    pen.limb(spline([(-9, -34), (1, -30), (4, -4), (9, 24), (18, 30)]), 5, 5, INK)
    pen.stroke([(-1, -2), (9, -4)], 3, INK)
    pen.disc(-8, -32, 5.5, INK)
    pen.disc(17, 28, 6.5, INK)


def violin(pen: Pen, wood: str) -> None:
    """A violin from the front, bridge at the origin; scroll at (0, -390), button at (0, 140)."""
    pen = pen.at(0, -18)
    deep = mix(wood, "#2A0E12", 0.45)
    pen.poly(violin_outline(7), deep)
    pen.poly(violin_outline(), wood)
    pen.clip(
        violin_outline(-7),
        lambda p: p.poly([(6, -170), (120, -170), (120, 170), (6, 170)], mix(wood, "#FFE2A8", 0.14)),
    )
    for side in (-1, 1):
        _f_hole(pen.at(side * 44, 14, flip=side < 0))
    pen.poly([(-12, -258), (12, -258), (12, -140), (-12, -140)], mix(wood, "#FFE2A8", 0.25))
    pen.poly([(-11, -264), (11, -264), (20, -34), (-20, -34)], DARKWOOD)
    neck = spline([(-11, -262), (-13, -310), (-10, -346), (0, -352), (10, -346), (13, -310), (11, -262)])
    pen.poly(neck, deep)
    for k, y in enumerate((-284, -300, -318, -334)):
        side = 1 if k % 2 else -1
        pen.stroke([(0, y), (side * 32, y - 3)], 6, DARKWOOD)
        pen.oval(side * 38, y - 4, 11, 8, DARKWOOD)
    pen.disc(0, -366, 21, deep)
    pen.disc(0, -366, 12, wood)
    pen.disc(0, -366, 5, DARKWOOD)
    pen.poly(spline([(-15, 66), (-20, 90), (-12, 148)]) + spline([(12, 148), (20, 90), (15, 66)]), DARKWOOD)
    pen.blob([(-62, 118), (-28, 112), (-14, 130), (-20, 152), (-54, 148)], DARKWOOD)
    for k in range(4):
        top, low = -4.5 + k * 3, -14 + k * 9.4
        pen.stroke([(top * 1.5, -264), (low, 18)], 1.9, PAPER)
        pen.stroke([(low, 18), (top * 2, 70)], 1.9, PAPER)
    pen.poly([(-27, 26), (-22, 15), (0, 11), (22, 15), (27, 26), (14, 22), (-14, 22)], EDGE)


def bow(pen: Pen, length: float = 600) -> None:
    """A bow along x, its frog at the origin and its tip to the right; the hair on the lower side."""
    pen.stroke([(30, 13), (length - 8, 11)], 6, PAPER)
    stick: list[Point] = [(-14, -4), (length * 0.3, 2), (length * 0.7, 1), (length - 12, -10)]
    pen.limb(spline(stick), 9, 6.5, "#6B2F1C")
    pen.poly([(length - 20, -12), (length + 4, -8), (length - 2, 16), (length - 14, 14)], DARKWOOD)
    pen.box(0, -3, 52, 20, INK, 4)
    pen.disc(24, 7, 4.5, PAPER)
    pen.box(-22, -9, 12, 10, "#C9B38A", 3)


def _body(pen: Pen, outline: Sequence[Point], wood: str, rim: str) -> None:
    pen.poly(spline([(x * 1.035, y * 1.025) for x, y in outline], closed=True), rim)
    pen.poly(spline(outline, closed=True), wood)


def _pegs(pen: Pen, rows: list[float], reach: float, colour: str) -> None:
    for y in rows:
        for side in (-1, 1):
            pen.stroke([(side * 18, y), (side * reach, y)], 5, "#9AA3AB")
            pen.oval(side * (reach + 5), y, 8, 10, colour)


def _fretted(pen: Pen, top: float, low: float, wide: float, strings: int, bridge: float, count: int) -> None:
    """A fingerboard from the nut (top) to low, its frets at true spacing, and the strings to the bridge."""
    pen.poly([(-wide, top), (wide, top), (wide * 1.2, low), (-wide * 1.2, low)], DARKWOOD)
    scale = bridge - top
    for fret in range(1, count + 1):
        y = top + scale * (1 - 0.5 ** (fret / 12))
        if y > low - 3:
            break
        pen.stroke([(-wide * 1.02, y), (wide * 1.02, y)], 2.4, "#C9B8A8")
        if fret in (5, 7, 9, 12):
            pen.disc(0, y - 9, 3.6, PAPER)
    pen.box(-wide - 1, top - 6, wide * 2 + 2, 7, PAPER, 2)
    for k in range(strings):
        share = (k / (strings - 1) - 0.5) * 1.6
        pen.stroke([(share * wide, top), (share * wide * 1.35, bridge)], 1.8 if strings > 4 else 2.4, "#FFF3DC")


def guitar(pen: Pen, wood: str) -> None:
    """An acoustic guitar, six strings, the sound hole at the origin; headstock at (0, -470)."""
    deep = mix(wood, "#2A0E12", 0.5)
    half = [
        (0, -112),
        (56, -120),
        (98, -80),
        (90, -32),
        (76, 0),
        (94, 42),
        (132, 108),
        (116, 172),
        (64, 206),
        (0, 210),
    ]
    outline = half + [(-x, y) for x, y in half[-2:0:-1]]
    _body(pen, outline, wood, deep)
    pen.ring(0, 0, 47, 47, 7, mix(wood, "#FFE2A8", 0.55))
    pen.disc(0, 0, 40, INK)
    pen.blob([(34, 22), (62, 30), (78, 84), (50, 100), (26, 50)], mix(wood, "#2A0E12", 0.62))
    pen.box(-15, -400, 30, 300, deep)
    pen.poly([(-24, -478), (24, -478), (18, -400), (-18, -400)], deep)
    pen.disc(0, -474, 6, wood)
    _pegs(pen, [-462, -440, -418], 28, PAPER)
    pen.box(-46, 106, 92, 20, DARKWOOD, 8)
    _fretted(pen, -396, -38, 15, 6, 112, 20)
    pen.box(-30, 109, 60, 5, PAPER, 2)


def electric(pen: Pen, colour: str, trim: str) -> None:
    """A solid-body electric guitar, six strings; same size and origin as the acoustic."""
    outline: list[Point] = [
        (-20, -84), (-56, -150), (-92, -140), (-92, -70), (-78, -6), (-96, 70), (-112, 140), (-72, 186),
        (10, 190), (92, 176), (126, 116), (96, 40), (78, -16), (86, -74), (66, -112), (34, -92), (18, -72),
    ]  # fmt: skip
    _body(pen, outline, colour, mix(colour, INK, 0.5))
    pen.blob([(-60, -70), (0, -66), (56, -76), (62, -10), (70, 60), (40, 96), (-14, 84), (-66, 20)], trim)
    pen.box(-14, -400, 28, 320, "#C98A4B")
    pen.poly(
        spline([(-16, -396), (-24, -440), (-14, -486), (14, -492), (40, -470), (28, -430), (16, -396)]),
        "#C98A4B",
    )
    for k in range(6):
        y = -416 - k * 12
        pen.stroke([(-20, y), (-34, y)], 4, "#9AA3AB")
        pen.oval(-40, y, 7, 5.5, PAPER)
    for y in (-30, 10, 52):
        pen.box(-32, y, 64, 18, INK, 8)
    pen.box(-34, 100, 68, 24, "#B9C3CC", 5)
    _fretted(pen, -396, -52, 14, 6, 108, 21)
    for x, y in ((72, 96), (86, 128)):
        pen.disc(x, y, 11, INK)
        pen.disc(x, y, 5, PAPER)


def ukulele(pen: Pen, wood: str) -> None:
    """A ukulele, four strings and four pegs, the sound hole at the origin; headstock at (0, -320)."""
    deep = mix(wood, "#2A0E12", 0.5)
    half = [
        (0, -84),
        (44, -90),
        (76, -60),
        (68, -20),
        (58, 6),
        (74, 38),
        (104, 90),
        (90, 138),
        (48, 162),
        (0, 166),
    ]
    _body(pen, half + [(-x, y) for x, y in half[-2:0:-1]], wood, deep)
    pen.ring(0, 6, 37, 37, 6, mix(wood, "#FFE9B8", 0.6))
    pen.disc(0, 6, 31, INK)
    pen.box(-14, -260, 28, 190, deep)
    pen.poly(spline([(-15, -254), (-28, -282), (-24, -330), (0, -322), (24, -330), (28, -282), (15, -254)]), deep)
    _pegs(pen, [-308, -278], 32, PAPER)
    pen.box(-36, 86, 72, 18, DARKWOOD, 7)
    _fretted(pen, -252, -30, 14, 4, 92, 14)
