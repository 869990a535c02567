"""Scenes for ideas: growth, balance and data."""

from __future__ import annotations

from math import cos, radians, sin

from . import drums as kit
from . import stave, strings, winds
from .canvas import Pen, Point, rounded, spline
from .palette import BRASS, CORAL, INK, MARIGOLD, PAPER, SKY, TEAL, WOODS, light, mix, shade
from .people import arm, standing
from .stage import Stage


def _leaf(pen: Pen, x: float, y: float, turn: float, size: float, colour: str) -> None:
    leaf = pen.at(x, y, turn=turn)
    leaf.blob(
        [
            (0, 0),
            (size * 0.3, -size * 0.3),
            (size * 0.75, -size * 0.26),
            (size * 1.1, 0),
            (size * 0.7, size * 0.2),
            (size * 0.3, size * 0.2),
        ],
        colour,
    )
    leaf.stroke([(size * 0.05, 0), (size * 0.8, -size * 0.02)], size * 0.035, shade(colour, 0.3))


def growth(s: Stage) -> None:
    """A plant whose five stems are the five lines, with leaves and notes for buds."""
    s.shapes(800, 430, s.rng.uniform(390, 430))
    s.floor(850)
    greens = [
        one
        for one in (TEAL, "#2E8C83", "#5DA77A", "#13524C", "#8CC7A6")
        if one not in (s.scheme.shape, s.scheme.ground)
    ]
    stem = s.line_colours(s.scheme.ground, s.scheme.shape)
    lean, swing = s.rng.uniform(-60, 60), s.rng.choice((-1, 1)) * s.rng.uniform(50, 110)
    ends: list[tuple[float, float, float]] = []
    gap = 24.0
    for k in range(5):
        side = k - 2
        top = 190 + abs(side) * s.rng.uniform(52, 84) + s.rng.uniform(-26, 26)
        far = 800 + lean + side * 170
        points = [
            (800 + side * gap, 760),
            (800 + side * gap, 640),
            (800 + side * gap + swing, 540),
            (800 + side * (gap + 26) + swing * 0.2, 420),
            (far, top + 60),
            (far + side * 12, top),
        ]
        path = spline(points, steps=20)
        s.pen.stroke(path, 12, stem[k % len(stem)])
        for j, t in enumerate((0.42, 0.56, 0.72, 0.86)):
            px, py = path[int(len(path) * t)]
            if (j + k) % 2 == 0 or abs(side) == 2:
                way = 1 if (j + k) % 3 else -1
                _leaf(
                    s.pen,
                    px,
                    py,
                    (-35 if way > 0 else 215) + side * 8,
                    s.rng.uniform(64, 96),
                    s.rng.choice(greens),
                )
        ends.append((far + side * 12, top, 1.0))
    buds = [
        one
        for one in (CORAL, MARIGOLD, PAPER, "#8A3B7B", "#F58C6C", SKY)
        if one not in (s.scheme.shape, s.scheme.ground)
    ]
    for k, (x, y, _) in enumerate(ends):
        tone = buds[k % len(buds)]
        if k % 2:
            s.pen.oval(x, y, 50, 37, tone, turn=-22)
            s.pen.oval(x, y, 22, 15, shade(tone, 0.3), turn=-22)
        else:
            for petal in range(7):
                a = radians(petal * 360 / 7)
                s.pen.disc(x + cos(a) * 38, y + sin(a) * 38, 26, tone)
            s.pen.disc(x, y, 25, INK if light(tone) > 0.35 else MARIGOLD)
    pot = s.hue(s.scheme.shape, s.scheme.ground, s.scheme.soft, gap=130)
    s.pen.oval(800, 924, 190, 20, shade(s.scheme.soft, 0.3))
    s.pen.poly([(660, 770), (940, 770), (900, 926), (700, 926)], pot)
    s.pen.box(640, 736, 320, 62, shade(pot, 0.14), 14)
    for k in range(3):
        s.pen.stroke(
            spline(
                [
                    (690 + k * 4, 830 + k * 24),
                    (760, 818 + k * 24),
                    (830, 842 + k * 24),
                    (908 - k * 6, 826 + k * 24),
                ]
            ),
            6,
            shade(pot, 0.4),
        )
    if s.rng.random() < 0.7:
        side = s.rng.choice((-1, 1))
        tone = s.hue(s.scheme.shape, s.scheme.ground, pot, gap=130)
        can = s.pen.at(800 + side * 410, 570, turn=-side * 14, scale=0.9, flip=side > 0)
        can.stroke(rounded([(-10, -30), (-90, -30), (-90, 110), (-10, 110)], 50), 20, shade(tone, 0.25))
        can.poly([(0, -60), (150, -60), (170, 130), (-20, 130)], tone)
        can.poly([(150, 80), (160, 120), (290, -40), (262, -58)], tone)
        can.limb([(258, -30), (300, -62)], 30, 66, shade(tone, 0.2))
        for k in range(6):
            s.pen.limb(
                [
                    (800 + side * (110 + k % 3 * 30), 610 + (k // 3) * 66 + (k % 3) * 16),
                    (800 + side * (106 + k % 3 * 30), 634 + (k // 3) * 66 + (k % 3) * 16),
                ],
                7,
                11,
                SKY if s.scheme.shape != SKY else TEAL,
            )


def balance(s: Stage) -> None:
    """Different instruments in balance on a beam of five lines."""
    s.shapes(800, 430, s.rng.uniform(380, 430))
    s.floor(856)
    tip = s.rng.uniform(-5, 5)
    base = s.hue(s.scheme.ground, s.scheme.shape, s.scheme.soft, gap=130)
    s.pen.fan(800, 860, 206, 180, 360, base)
    s.pen.fan(800, 860, 128, 180, 360, shade(base, 0.2))
    s.pen.fan(800, 860, 56, 180, 360, MARIGOLD if base != MARIGOLD else CORAL)
    beam = s.pen.at(800, 600, turn=tip)
    curve = s.rng.uniform(20, 60)
    points = [
        (-900, -curve * 3.2 - 60),
        (-560, -curve * 0.4),
        (-300, 0),
        (0, 8),
        (300, 0),
        (560, -curve * 0.4),
        (900, -curve * 3.2 - 60),
    ]
    paths = stave.flowing(points, 22)
    colours = s.line_colours(s.scheme.ground, s.scheme.shape)
    stave.ink(beam, paths, 11, colours)
    side = s.rng.choice((-1, 1))
    shell = s.hue(s.scheme.shape, s.scheme.ground, gap=140)
    big = beam.at(side * 330, -52)
    kit.drum(big, 0, -160, 150, 126, shell, lugs=5)
    if s.rng.random() < 0.6:
        kit.tambourine(big.at(6, -256, turn=-8, scale=1.0), s.hue(s.scheme.shape, shell, gap=130))
    else:
        winds.trumpet(big.at(10, -226, turn=-3, scale=0.6), s.rng.choice((BRASS, "#D8DEE3")))
    many = beam.at(-side * 330, -52)
    if s.rng.random() < 0.5:
        strings.violin(many.at(-120, -150, turn=-9, scale=0.98), WOODS[s.rng.randrange(3)])
    else:
        strings.ukulele(many.at(-112, -172, turn=-9, scale=1.02), WOODS[s.rng.randrange(3)])
    kit.djembe(many.at(34, -264, scale=0.86), s.rng.choice(WOODS[:2]), CORAL)
    kit.shaker(many.at(160, -106, turn=12, scale=0.9), s.hue(s.scheme.shape, gap=150), PAPER)
    beam.disc(0, 8, 34, PAPER)
    beam.disc(0, 8, 17, base)
    s.notes([(800 - 60, 250), (800 + 70, 200)], 34)


def data(s: Stage) -> None:
    """Rounded bars of a chart, with the five lines climbing over them as a trend."""
    s.shapes(800, 460, s.rng.uniform(390, 430))
    panel = PAPER if s.scheme.ground != PAPER else "#FDEEC8"
    s.pen.box(332, 132, 960, 752, shade(s.scheme.ground, 0.25), 40)
    s.pen.box(316, 116, 960, 752, panel, 40)
    tones = [CORAL, MARIGOLD, TEAL, "#4A1D5C", "#8A3B7B", "#F58C6C"]
    s.rng.shuffle(tones)
    for k in range(5):
        s.pen.stroke([(370, 770 - k * 134), (1222, 770 - k * 134)], 3, mix(panel, INK, 0.12))
    count = s.rng.choice((5, 6, 7))
    step = 560 / count
    lift = sorted(s.rng.uniform(0.2, 0.95) for _ in range(count))
    if s.rng.random() < 0.5:
        lift[1], lift[2] = lift[2], lift[1]
    tops: list[Point] = []
    for k in range(count):
        x, tall = 410 + k * step, 90 + lift[k] * 340
        s.pen.box(x, 770 - tall, step * 0.62, tall, tones[k % 4], step * 0.31)
        s.pen.box(x, 770 - tall * 0.5, step * 0.62, tall * 0.5, tones[k % 4])
        if s.rng.random() < 0.5:
            cut = tall * s.rng.uniform(0.2, 0.5)
            s.pen.box(x, 770 - cut, step * 0.62, cut, shade(tones[k % 4], 0.3))
        tops.append((x + step * 0.31, 770 - tall))
    s.pen.stroke([(376, 772), (1216, 772)], 8, INK)
    gap = s.rng.uniform(17, 23)
    path = [
        (-160, s.rng.uniform(560, 800)),
        (180, s.rng.uniform(600, 760)),
        *((x, y - 96) for x, y in tops[:: 2 if count > 5 else 1]),
        (1120, s.rng.uniform(190, 240)),
        (1420, s.rng.uniform(110, 200)),
        (1780, s.rng.uniform(20, 260)),
    ]
    lines = stave.flowing(path, gap)
    edge = s.pen.box_points(316, 116, 960, 752, 40)
    s.lines(lines, gap * 0.36, inside=edge, under=panel)
    for k, t in enumerate((0.36, 0.5, 0.62, 0.74)):
        px, py = lines[k][int(len(lines[k]) * t)]
        s.pen.disc(px, py, 19, tones[(k + 1) % 6])
        s.pen.disc(px, py, 9, panel)
    share = s.rng.uniform(110, 250)
    pie = s.pen.at(500, 268)
    pie.disc(0, 0, 96, mix(panel, INK, 0.1))
    pie.fan(0, 0, 96, -90, -90 + share, tones[0])
    pie.fan(0, 0, 96, -90 + share, -90 + share + (360 - share) * 0.55, tones[1])
    pie.disc(0, 0, 44, panel)
    look = s.cast.one()
    who = standing(s.pen.at(1110, 352, scale=0.66), look, turn=-0.8, mouth="talk", eyes="smile")
    arm(who, look, -1, (-260, 40), bend=-1, open_=True, wrist=200)
    arm(who, look, 1, (130, 330), bend=-1, wrist=100)
