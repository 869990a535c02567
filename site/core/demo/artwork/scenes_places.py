"""Scenes of places: a school and a map."""

from __future__ import annotations

from . import stave
from .canvas import Pen, Point, rounded, spline
from .palette import CORAL, INK, MARIGOLD, PAPER, SKY, TEAL, apart, mix, shade
from .people import arm, standing
from .stage import Stage


def _tree(pen: Pen, x: float, y: float, size: float, leaf: str, kind: int) -> None:
    pen.stroke([(x, y), (x, y - size)], size * 0.13, "#6B3B24")
    if kind:
        pen.oval(x, y - size * 1.25, size * 0.5, size * 0.75, leaf)
        pen.stroke(spline([(x, y - size * 0.6), (x + size * 0.16, y - size * 1.0)]), size * 0.06, shade(leaf, 0.3))
    else:
        for dx, dy in ((-0.38, -1.1), (0.38, -1.1), (0, -1.45), (0, -1.0)):
            pen.disc(x + dx * size, y + dy * size, size * 0.46, leaf)


def school(s: Stage) -> None:
    """A school; the five lines are the path to its door."""
    s.shapes(800, 430, s.rng.uniform(380, 420))
    grass = s.rng.choice([one for one in ("#2E8C83", "#8CC7A6", TEAL, "#B7D98C") if apart(one, s.scheme.ground) > 120])
    s.pen.oval(800, 1160, 1500, 420, grass)
    wall = s.hue(s.scheme.ground, s.scheme.shape, grass, gap=120)
    roof = s.hue(s.scheme.ground, s.scheme.shape, wall, gap=130)
    glass = s.rng.choice([one for one in (SKY, "#FFE9A8", "#CFE7F3") if apart(one, wall) > 130] or [INK])
    for k, x in enumerate((110, 226, 1370, 1486)):
        _tree(
            s.pen,
            x,
            800 + (k % 2) * 26,
            s.rng.uniform(130, 180),
            s.rng.choice(("#13524C", "#2E8C83", "#5DA77A")),
            s.rng.randrange(2),
        )
    for side in (-1, 1):
        x = 800 + side * 295 - 190
        s.pen.box(x, 500, 380, 290, shade(wall, 0.12))
        if s.rng.random() < 0.6:
            s.pen.poly([(x - 18, 506), (x + 398, 506), (x + 360, 436), (x + 20, 436)], shade(roof, 0.12))
        else:
            for k in range(3):
                s.pen.poly(
                    [(x + k * 127, 506), (x + (k + 1) * 127, 506), (x + (k + 1) * 127, 424)],
                    shade(roof, 0.1 * k),
                )
        for row in range(2):
            for column in range(3):
                wx, wy = x + 34 + column * 118, 540 + row * 118
                s.pen.box(wx, wy, 76, 84, glass, 8)
                s.pen.stroke([(wx + 38, wy), (wx + 38, wy + 84)], 5, shade(wall, 0.3))
                if s.rng.random() < 0.3:
                    stave.note(s.pen, wx + 22, wy + 62, 13, CORAL if apart(CORAL, glass) > 150 else INK)
    s.pen.box(630, 400, 340, 390, wall)
    s.pen.poly([(600, 410), (1000, 410), (800, 240)], roof)
    s.pen.disc(800, 342, 44, PAPER)
    s.pen.stroke([(800, 342), (800, 314)], 6, INK)
    s.pen.stroke([(800, 342), (822, 350)], 6, INK)
    for x in (664, 870):
        s.pen.box(x, 446, 68, 96, glass, 34)
    s.pen.box(760, 446, 80, 96, glass, 40)
    s.pen.box(718, 588, 164, 210, shade(roof, 0.35), 82)
    s.pen.box(734, 604, 132, 200, s.hue(wall, roof, gap=110), 66)
    s.pen.stroke([(800, 610), (800, 800)], 5, shade(wall, 0.5))
    side = s.rng.choice((-1, 1))
    points: list[Point] = [
        (800, 770),
        (800, 840),
        (800 - side * 120, 900),
        (800 - side * 330, 930),
        (800 - side * 480, 990),
        (800 - side * 520, 1130),
    ]
    s.lines(stave.flowing(points, 26, spread=lambda t: 0.75 + 1.1 * t), 12, colours=s.line_colours(grass))
    points = [
        (-150, s.rng.uniform(150, 330)),
        (260, s.rng.uniform(120, 340)),
        (560, 190),
        (800, 130),
        (1060, 200),
        (1340, s.rng.uniform(130, 340)),
        (1760, s.rng.uniform(80, 280)),
    ]
    s.lines(stave.flowing(points, 21), 7, colours=s.line_colours(s.scheme.ground, s.scheme.shape))
    for x in (800 + side * 190, 800 + side * 310, 800 - side * 30):
        look = s.cast.one(child=True)
        zoom = 0.33
        body = standing(
            s.pen.at(x, 925 - 860 * 0.76 * zoom, scale=zoom),
            look,
            turn=(800 - x) / 260,
            mouth="grin",
            eyes="smile",
        )
        arm(body, look, -1, (-130, 340), bend=1, wrist=90)
        if s.rng.random() < 0.6:
            arm(body, look, 1, (130, 340), bend=-1, wrist=90)
            body.box(80, 350, 210, 110, s.rng.choice((CORAL, MARIGOLD, INK)), 46)
        else:
            arm(body, look, 1, (170, -40), bend=1, open_=True, wrist=-80)


def map(s: Stage) -> None:
    """A map of patches and water; five routes run together across it and part to pins."""
    s.shapes(800, 480, s.rng.uniform(420, 450))
    land = [one for one in ("#D7EFE5", "#FDEEC8", "#B7E0CF", "#FDE3D7", "#FBDFA6") if one != s.scheme.ground]
    s.rng.shuffle(land)
    left, top, wide, high, tilt = 280.0, 130.0, 1040.0, 740.0, s.rng.uniform(-4, 4)
    sheet = s.pen.at(800, 500, turn=tilt).at(-800, -500)
    fold = wide / 4
    water, patches = (
        s.rng.choice((SKY, "#A9D5E8")),
        [(s.rng.uniform(left, left + wide), s.rng.uniform(top, top + high)) for _ in range(9)],
    )
    river = spline(
        [
            (left - 40, s.rng.uniform(200, 800)),
            (560, s.rng.uniform(300, 760)),
            (820, s.rng.uniform(250, 760)),
            (1060, s.rng.uniform(240, 780)),
            (left + wide + 40, s.rng.uniform(200, 800)),
        ]
    )
    colours = s.rng.sample([CORAL, TEAL, "#4A1D5C", MARIGOLD, "#8A3B7B"], 5)
    up = s.rng.choice((-1, 1))
    enter, bend = 500 + up * s.rng.uniform(60, 180), s.rng.uniform(520, 620)
    routes: list[list[Point]] = []
    pins: list[Point] = []
    for k in range(5):
        o = (k - 2) * 24
        y = 500 - up * 60 + o
        end = (1130 - abs(k - 2) * 86 + s.rng.uniform(-16, 16), 500 + (k - 2) * 148)
        split = 850 + abs(k - 2) * -34
        slope = abs(end[1] - y)
        routes.append(
            rounded(
                [
                    (-120, enter + o),
                    (bend - 130 + o * up * 0.41, enter + o),
                    (bend + abs(enter - 500 + up * 60) - 130 + o * up * 0.41, y),
                    (split, y),
                    (split + slope, end[1]),
                    (max(end[0], split + slope + 60), end[1]),
                ],
                52,
            )
        )
        pins.append((max(end[0], split + slope + 60), end[1]))
    for k in range(4):
        x0, dy0, dy1 = left + k * fold, (26 if k % 2 else 0), (0 if k % 2 else 26)
        panel: list[Point] = [
            (x0, top + dy0),
            (x0 + fold, top + dy1),
            (x0 + fold, top + high + dy1),
            (x0, top + high + dy0),
        ]
        sheet.poly([(x + 16, y + 20) for x, y in panel], shade(s.scheme.ground, 0.3))
    for k in range(4):
        x0, dy0, dy1 = left + k * fold, (26 if k % 2 else 0), (0 if k % 2 else 26)
        panel = [
            (x0, top + dy0),
            (x0 + fold, top + dy1),
            (x0 + fold, top + high + dy1),
            (x0, top + high + dy0),
        ]
        dim = 0.0 if k % 2 else 0.07

        def paint(p: Pen, dim: float = dim) -> None:
            p.box(0, 0, 1600, 1000, mix(land[0], INK, dim))
            for j, (x, y) in enumerate(patches):
                p.blob(
                    [
                        (x - 130, y - 40),
                        (x - 30, y - 120),
                        (x + 110, y - 70),
                        (x + 150, y + 50),
                        (x + 20, y + 120),
                        (x - 110, y + 80),
                    ],
                    mix(land[1 + j % 3], INK, dim),
                )
            p.stroke(river, 44, mix(water, INK, dim))
            for j in range(14):
                x, y = patches[j % 9][0] + 40 - (j % 3) * 50, patches[j % 9][1] + 30 - (j % 4) * 26
                p.disc(x, y, 9, mix("#5DA77A", INK, dim))

        sheet.clip(panel, paint)
    for k in range(5):
        sheet.stroke(routes[k], 13, colours[k])
        for t in (0.42, 0.62):
            sx, sy = routes[k][int(len(routes[k]) * t)]
            if t > 0.5 or k % 2:
                sheet.disc(sx, sy, 13, INK)
                sheet.disc(sx, sy, 7.5, PAPER)
        px, py = pins[k]
        sheet.oval(px, py + 4, 22, 8, mix(land[0], INK, 0.35))
        sheet.poly([(px - 33, py - 74), (px + 33, py - 74), (px, py)], colours[k])
        sheet.disc(px, py - 84, 40, colours[k])
        sheet.disc(px, py - 84, 25, PAPER)
        stave.note(sheet, px - 5, py - 74, 11, INK)
    for y in (500 + up * 190, 500 + up * 260):
        sheet.disc(430, y, 10, mix(land[0], INK, 0.3))
