"""Scenes of singing and listening, and the portrait."""

from __future__ import annotations

from math import pi, sin

from . import gear, stave
from .palette import INK, STEEL, light, shade
from .people import arm, bust
from .stage import Stage


def choir(s: Stage) -> None:
    """Five singers in a row."""
    s.backdrop(800, s.rng.uniform(420, 480), s.rng.uniform(400, 450))
    child = s.rng.random() < 0.6
    looks = s.cast.group(5, child=child)
    high = s.rng.choice((-1, 1))
    order = sorted(range(5), key=lambda k: (k % 2) * high)
    zoom = 0.98 if child else 0.82
    for k in order:
        look = looks[k]
        back = (k % 2) * high < max(0, high)
        y = (545 if back else 625) + s.rng.uniform(-14, 14)
        pen = s.pen.at(800 + (k - 2) * 197, y, scale=zoom)
        body = bust(
            pen,
            look,
            turn=(2 - k) * 0.22,
            tilt=s.rng.uniform(-9, 9),
            mouth="sing",
            eyes=s.rng.choice(("closed", "smile", "open")),
        )
        if not back:
            for side in (-1, 1):
                arm(body, look, side, (side * 66, 226), bend=side * -1, wrist=-90 + side * 24)
            tone = s.hue(look.top, s.scheme.shape, gap=140)
            body.poly([(-92, 196), (0, 222), (0, 336), (-92, 308)], tone)
            body.poly([(92, 196), (0, 222), (0, 336), (92, 308)], shade(tone, 0.14))
            for side in (-1, 1):
                body.stroke([(side * 92, 250), (side * 66, 252)], 20, look.skin)


def headphones(s: Stage) -> None:
    """Someone listening, eyes closed; the five lines go in at one ear and out changed at the other."""
    outline = s.shapes(800, 500, s.rng.uniform(400, 440))
    look = s.cast.one(
        style=s.cast.deal(
            "hp", ("crop", "bob", "curls", "long", "waves", "quiff", "locs", "shaved", "ponytail", "scarf")
        ),
        hearing_aid=False,
        glasses=False,
    )
    zoom = 1.72
    y = 500 + zoom * 122
    high, low = s.rng.uniform(-260, -60), s.rng.uniform(60, 300)
    gap, way = s.rng.uniform(30, 40), s.rng.choice((-1, 1))
    for side, shift in ((-1, high * way), (1, low * way)):
        points = [
            (800 + side * x, 500 + dy)
            for x, dy in ((900, shift), (640, shift * 0.8), (400, -shift * 0.35), (250, 0), (120, 0))
        ]
        paths = stave.flowing(points, gap, spread=lambda t: 0.62 + 1.1 * (1 - stave.ease(t * 1.15)))
        s.lines(paths, gap * 0.36, inside=outline)
        spots = [paths[j][int(len(paths[j]) * t)] for j, t in ((1, 0.22), (3, 0.38), (0, 0.5))]
        for k, (px, py) in enumerate(spots):
            stave.note(s.pen, px, py, 27, s.hue(s.scheme.ground, s.scheme.shape, gap=120), up=k != 1, flag=k % 2)
    pen = s.pen.at(800, y, scale=zoom)
    bust(pen, look, tilt=s.rng.uniform(-5, 5), eyes="closed", mouth=s.rng.choice(("calm", "grin", "calm")))
    colour = s.hue(s.scheme.shape, look.hair, look.skin, gap=130)
    gear.headphones(pen.at(0, -122, scale=1.04), colour, INK if light(look.hair) > 0.2 else "#5B4A7A")


def microphone(s: Stage) -> None:
    """A studio microphone with its pop shield; the lines come in as waves and leave as a stave."""
    side = s.rng.choice((-1, 1))
    outline = s.shapes(800, 450, s.rng.uniform(390, 430))
    gap = s.rng.uniform(32, 42)
    swing, turns = s.rng.uniform(90, 135), s.rng.choice((2, 2.5, 3))
    rise = s.rng.uniform(-260, 180)
    wave = [
        (800 + side * x, 400 + swing * sin((x - 200) / 900 * turns * pi) * min(1, (x - 160) / 300))
        for x in range(200, 960, 40)
    ]
    calm = [
        (800 - side * x, y)
        for x, y in ((-60, 400), (200, 400), (420, 400 + rise * 0.3), (640, 400 + rise), (900, 400 + rise))
    ]
    for points, wide in ((wave[::-1], 0.6), (calm, 1.0)):
        s.lines(stave.flowing(points, gap * wide), gap * 0.3, inside=outline)
    tail = stave.flowing(calm, gap)
    for j, t in ((0, 0.62), (2, 0.74), (3, 0.88)):
        px, py = tail[j][int(len(tail[j]) * t)]
        stave.note(s.pen, px, py, 30, s.hue(s.scheme.ground, gap=150), flag=j % 2)
    metal = s.rng.choice((STEEL, "#D9B36A", "#8E9BB0", "#E7DCCB"))
    gear.studio_mic(
        s.pen.at(800 - side * 70, 390, scale=1.12),
        metal,
        shield=s.hue(s.scheme.shape, INK, metal, gap=110),
        side=side,
    )


def portrait(s: Stage) -> None:
    """The head and shoulders of one person."""
    s.backdrop(800, 500, s.rng.uniform(400, 440))
    elder = s.rng.random() < 0.22
    look = s.cast.one(elder=elder)
    pen = s.pen.at(800, 752, scale=2.0)
    bust(pen, look, turn=s.rng.choice((-0.7, -0.35, 0.35, 0.7)), tilt=s.rng.uniform(-5, 5),
         eyes=s.rng.choice(("open", "open", "open", "smile")), mouth=s.rng.choice(("calm", "grin", "calm")))  # fmt: skip
