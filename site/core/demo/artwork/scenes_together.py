"""Scenes of people with one another: conversation, meeting, hands."""

from __future__ import annotations

from math import cos, radians, sin

from . import stave
from .canvas import Pen, Point
from .palette import CORAL, INK, MARIGOLD, PAPER, TEAL, WOODS, light, mix, shade
from .people import arm, big_hand, bust
from .stage import EYES, Stage


def _bubble(pen: Pen, x: float, y: float, wide: float, high: float, side: int, colour: str) -> list[Point]:
    pen.poly(
        [
            (x - side * wide * 0.1, y + high * 0.3),
            (x - side * wide * 0.55, y + high * 0.92),
            (x - side * wide * 0.44, y),
        ],
        colour,
    )
    outline = pen.box_points(x - wide / 2, y - high / 2, wide, high, high * 0.46)
    pen.poly(outline, colour)
    return outline


def conversation(s: Stage) -> None:
    """Two people talking; the five lines weave from one to the other."""
    s.shapes(800, 520, s.rng.uniform(380, 420))
    gap, swing = s.rng.uniform(28, 36), s.rng.uniform(-60, 60)
    points = [
        (-150, 640 + swing),
        (250, 560),
        (520, 540),
        (800, 560 - swing),
        (1080, 540),
        (1350, 560),
        (1750, 640 - swing),
    ]
    crossings = s.rng.choice((((0.4, 0.6),), ((0.36, 0.48), (0.54, 0.66)), ((0.06, 0.2), (0.42, 0.58), (0.8, 0.94))))
    s.lines(
        stave.weaving(points, gap, crossings),
        gap * 0.34,
        colours=s.line_colours(s.scheme.ground, s.scheme.shape),
    )
    elder = s.rng.choice((-1, 0, 1))
    tones: list[str] = []
    for side in (-1, 1):
        look = s.cast.one(elder=elder == side, child=s.rng.random() < 0.15)
        tones.append(look.top)
        pen = s.pen.at(800 + side * 268, 620, scale=1.18 if not look.child else 1.3)
        body = bust(
            pen,
            look,
            turn=-side * 0.95,
            tilt=-side * s.rng.uniform(2, 7),
            mouth="talk" if side == -1 else s.rng.choice(("calm", "grin")),
            eyes=s.rng.choice(EYES[:3]),
        )
        if s.rng.random() < 0.75:
            arm(body, look, side, (side * 130, 250), bend=-side, tone=shade(look.top, 0.13))
            arm(
                body,
                look,
                -side,
                (-side * s.rng.uniform(190, 230), s.rng.uniform(40, 120)),
                bend=-side,
                open_=True,
                wrist=-90 - side * 40,
            )
    for side, y in ((-1, 150), (1, 228)):
        tone = (
            s.hue(s.scheme.ground, s.scheme.shape, tones[0], gap=110)
            if side < 0
            else PAPER
            if light(s.scheme.shape) < 0.85
            else s.scheme.second
        )
        x = 800 + side * 118
        _bubble(s.pen, x, y, 270, 150, -side, tone)
        mark = s.hue(tone, gap=200)
        if side < 0:
            stave.beamed(s.pen, [(x - 40, y + 30), (x + 34, y + 22)], 31, mark)
        else:
            for k in range(3):
                s.pen.disc(x - 62 + k * 62, y, 17, mark)


def meeting(s: Stage) -> None:
    """Five colleagues round a table; the five lines run along it."""
    outline = s.shapes(800, 420, s.rng.uniform(390, 440))
    if s.rng.random() < 0.5:
        paths, width = s.course(800, 330, 400)
        s.lines(paths, width, inside=outline)
    looks = s.cast.group(5)
    places = [(368, 600), (575, 520), (800, 492), (1025, 520), (1232, 600)]
    for k in (2, 1, 3, 0, 4):
        x, y = places[k]
        pen = s.pen.at(x, y, scale=0.83)
        talking = s.rng.random() < 0.3
        bust(
            pen,
            looks[k],
            turn=(800 - x) / 480,
            tilt=(800 - x) / 120 + s.rng.uniform(-3, 3),
            mouth="talk" if talking else s.rng.choice(("calm", "grin")),
            eyes=s.rng.choice(EYES[:3]),
        )
    wood = s.rng.choice([c for c in (*WOODS[:3], PAPER, "#E8C79A") if c != s.scheme.ground])
    table = s.pen.oval_points(800, 1010, 820, 300)
    s.pen.poly([(x, y + 26) for x, y in table], shade(wood, 0.4))
    s.pen.poly(table, wood)
    colours = s.line_colours(wood)
    rows = [
        [(800 + (640 - k * 44) * cos(radians(t)), 1040 + (190 - k * 17) * sin(radians(t))) for t in range(180, 361, 3)]
        for k in range(5)
    ]
    s.pen.clip(table, lambda p: stave.ink(p, rows, 8, colours))
    raised = s.rng.choice((1, 2, 3))
    for k in range(5):
        x, y = places[k]
        body = s.pen.at(x, y, scale=0.83)
        way = 1 if x <= 800 else -1
        if k == raised:
            arm(body, looks[k], way, (way * 176, -50), bend=way, open_=True, wrist=-90 + way * 12)
        else:
            arm(body, looks[k], way, (way * 96, 300), bend=-way, wrist=90 + way * 50)
        arm(body, looks[k], -way, (-way * 100, 296), bend=way, wrist=90 - way * 50)
        sheet = s.pen.at(x + (800 - x) * 0.12, y + 296, turn=(x - 800) / 28)
        if k in (0, 3) and s.rng.random() < 0.8:
            sheet.poly([(-92, -64), (60, -64), (84, 22), (-70, 22)], INK)
            sheet.box(-84, 22, 176, 12, mix(INK, PAPER, 0.5), 5)
            stave.note(sheet, -8, 2, 15, MARIGOLD)
        else:
            sheet.poly([(-58, -26), (46, -26), (66, 34), (-74, 34)], PAPER if wood != PAPER else "#CFE7F3")
            for row, tone in enumerate((CORAL, MARIGOLD, TEAL)):
                sheet.disc(-48, -12 + row * 17, 5.5, tone)
                sheet.stroke([(-34, -12 + row * 17), (36, -12 + row * 17)], 3.5, mix(INK, PAPER, 0.4))


def hands(s: Stage) -> None:
    """Many hands meet; the five lines weave between their wrists."""
    outline = s.shapes(800, 500, s.rng.uniform(370, 410))
    count = s.rng.choice((5, 6, 6, 7))
    gap, turn0 = s.rng.uniform(26, 34), s.rng.uniform(0, 360)
    looks = s.cast.group(count)
    angles = [turn0 + k * 360 / count for k in range(count)]

    def reach(k: int, look_index: int) -> None:
        look = looks[look_index]
        a = angles[k]
        x, y = 800 - sin(radians(a)) * 236, 500 + cos(radians(a)) * 236
        sleeve = look.top
        big_hand(
            s.pen.at(x, y, turn=a, scale=0.96, flip=k % 2 == 1),
            look.skin,
            sleeve,
            spread=s.rng.uniform(0.6, 1.2),
        )

    for k in range(0, count, 2):
        reach(k, k)
    up = s.rng.choice((-1, 1))
    ring: list[Point] = [(-200, 500 + up * 330), (200, 500 + up * 372), (540, 500 + up * 350)]
    for k in range(1, 8):
        t = radians(90 - k * 46)
        size = 352 - k * 4
        ring.append((800 + cos(t) * size, 500 + up * sin(t) * size))
    ring += [(870, 500 + up * 312), (1200, 500 + up * 300), (1500, 500 + up * 230), (1820, 500 + up * 60)]
    s.lines(stave.flowing(ring, gap * 0.68), gap * 0.3, inside=outline)
    for k in range(1, count, 2):
        reach(k, k)
