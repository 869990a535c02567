"""Scenes for ways forward: a bridge and steps."""

from __future__ import annotations

from math import cos, radians, sin

from . import stave
from .canvas import Point, spline
from .palette import INK, PAPER, light, mix, shade
from .people import arm, standing
from .stage import Stage


def bridge(s: Stage) -> None:
    """Two people meet on a bridge that hangs from the five lines."""
    s.shapes(800, 400, s.rng.uniform(330, 370))
    bank = s.hue(s.scheme.ground, s.scheme.shape, gap=120)
    water = s.scheme.soft
    s.pen.box(-20, 800, 1640, 260, water)
    for k in range(9):
        x, y = s.rng.uniform(350, 1250), 836 + k * 19
        s.pen.stroke([(x - s.rng.uniform(40, 110), y), (x + s.rng.uniform(40, 110), y)], 6, mix(water, PAPER, 0.4))
    s.pen.disc(60, 1150, 480, bank)
    s.pen.disc(1540, 1130, 470, shade(bank, 0.12))
    colours = s.line_colours(s.scheme.ground, s.scheme.shape)
    rise = s.rng.uniform(60, 120)
    deck = spline([(-100, 760), (250, 720), (800, 720 - rise), (1350, 720), (1700, 760)], steps=30)
    kind = s.rng.choice(("arch", "towers", "wave"))
    gap = 25.0
    if kind == "arch":
        paths = [
            [
                (800 + cos(radians(t)) * (600 - k * gap), 800 + sin(radians(t)) * (560 - k * gap))
                for t in range(180, 361, 3)
            ]
            for k in range(5)
        ]
        inner = paths[4]
    elif kind == "towers":
        points = [(-200, 640), (420, 190), (800, 520), (1180, 190), (1800, 640)]
        paths = stave.flowing(points, gap)
        inner = paths[4]
    else:
        points = [(-200, 560), (150, 640), (480, 300), (800, 150), (1120, 300), (1450, 640), (1800, 560)]
        paths = stave.flowing(points, gap)
        inner = paths[4]
    hang = colours[-1]
    for x in range(190, 1420, 68):
        top = min(inner, key=lambda p, x=x: abs(p[0] - x))  # type: ignore[misc]
        low = min(deck, key=lambda p, x=x: abs(p[0] - x))  # type: ignore[misc]
        if top[1] < low[1] - 10:
            s.pen.stroke([(x, top[1]), (x, low[1])], 4.5, hang)
    if kind == "towers":
        for x in (420, 1180):
            s.pen.box(x - 26, 170, 52, 720, s.scheme.second if s.scheme.second != bank else INK, 26)
    s.lines(paths, 9.5, colours=colours)
    timber = s.hue(s.scheme.ground, s.scheme.shape, water, gap=130)
    s.pen.stroke(deck, 34, timber)
    s.pen.stroke([(x, y + 22) for x, y in deck], 12, shade(timber, 0.35))
    for side in (-1, 1):
        look = s.cast.one()
        near = s.rng.uniform(84, 120)
        body = standing(
            s.pen.at(800 + side * near, 720 - rise - 15 - 880 * 0.4, scale=0.4),
            look,
            turn=-side * 0.9,
            mouth=s.rng.choice(("grin", "talk")),
            eyes="smile",
        )
        arm(body, look, -side, (-side * (near / 0.4 - 26), 110), bend=-side, wrist=90 + side * 90)
        if s.rng.random() < 0.6:
            arm(body, look, side, (side * 190, 20), bend=side, open_=True, wrist=-90 + side * 20)
        else:
            arm(body, look, side, (side * 120, 390), bend=-side, wrist=90)


def steps(s: Stage) -> None:
    """People go up a flight of wide steps that the five lines follow."""
    s.shapes(800, 420, s.rng.uniform(370, 420))
    up = s.rng.choice((-1, 1))
    whole = s.pen
    s.pen = whole if up > 0 else whole.at(1600, 0, flip=True)
    count = s.rng.choice((4, 5))
    wide, high = 1180 / count, 400 / count
    tread: list[Point] = [(-150, 880)]
    for k in range(count):
        x = 240 + k * wide
        tread += [(x, 880 - k * high), (x, 880 - (k + 1) * high)]
    tread.append((1800, 880 - count * high))
    body = s.hue(s.scheme.ground, s.scheme.shape, gap=130)
    s.pen.poly([*tread, (1800, 1200), (-150, 1200)], body)
    for k in range(count):
        s.pen.box(240 + k * wide, 880 - (k + 1) * high, 1800, 20, mix(body, PAPER, 0.28))
    colours = s.line_colours(body)
    gap = min(20.0, high * 0.2)
    path = [(x + 46, y + 66) for x, y in tread]
    s.lines(stave.tracks(path, gap, gap * 2.5), 8, colours=colours)
    places = sorted(s.rng.sample(range(count), 3))
    if count - 1 not in places:
        top = 880 - count * high
        s.pen.stroke([(1330, top), (1330, top - 330)], 12, INK if light(s.scheme.ground) > 0.25 else PAPER)
        flag = spline([(1330, top - 326), (1220, top - 350), (1130, top - 310)]) + spline(
            [(1130, top - 210), (1220, top - 250), (1330, top - 226)]
        )
        tone = s.hue(s.scheme.ground, s.scheme.shape, body, gap=130)
        s.pen.poly(flag, tone)
        stave.note(s.pen.at(0, 0, flip=False), 1236, top - 276, 22, s.hue(tone, gap=200))
    for k in places:
        look = s.cast.one(child=s.rng.random() < 0.4)
        zoom = 0.375
        floor = 880 - (k + 1) * high
        foot = 860 * zoom * (0.76 if look.child else 1)
        x = 240 + k * wide + wide * 0.48
        who = standing(
            s.pen.at(x, floor - foot - 8, scale=zoom),
            look,
            turn=0.8,
            tilt=-4,
            stride=36,
            mouth=s.rng.choice(("grin", "calm")),
            eyes=s.rng.choice(("open", "smile")),
        )
        arm(who, look, -1, (-130, 330), bend=1, wrist=90)
        if k == places[-1]:
            arm(who, look, 1, (190, -60), bend=1, open_=True, wrist=-70)
        else:
            arm(who, look, 1, (200, 190), bend=1, wrist=-30)
    s.pen = whole
