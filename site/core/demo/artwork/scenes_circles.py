"""Scenes of groups: a video call, a family, a nurture group."""

from __future__ import annotations

from math import pi, sin

from . import drums as kit
from . import gear, stave, strings
from .canvas import Pen, Point
from .palette import CORAL, MARIGOLD, TEAL, WOODS, apart, shade
from .people import arm, bust, size_of
from .stage import EYES, Stage


def _window(
    s: Stage,
    pen: Pen,
    cell: tuple[float, float, float, float],
    paths: list[list[Point]],
    tones: list[str],
    *,
    talking: bool,
    waving: bool,
) -> None:
    """One person's window of a video call; its colour goes to the end of `tones`."""
    left, top, wide, high = cell
    look = s.cast.one()
    worn = (look.top, look.cloth if look.style in ("scarf", "turban", "beanie") else look.hair, look.skin)
    tone = next((one for one in tones if min(apart(one, w) for w in worn) >= 150), tones[0])
    tones.remove(tone)
    tones.append(tone)
    colours = s.line_colours(tone)

    def paint(p: Pen) -> None:
        p.box(left, top, wide, high, tone)
        stave.ink(p, [[(x - 800, y - 440) for x, y in line] for line in paths], 6.5, colours)
        body = bust(
            p.at(left + wide / 2, top + high * 0.9 + s.rng.uniform(-8, 8), scale=0.74 if wide < 300 else 0.8),
            look,
            turn=s.rng.uniform(-0.6, 0.6),
            tilt=s.rng.uniform(-6, 6),
            mouth="talk" if talking else s.rng.choice(("calm", "grin")),
            eyes=s.rng.choice(EYES[:3]),
        )
        if waving:
            arm(body, look, 1, (178, -10), bend=1, open_=True, wrist=-80)

    tile = pen.box_points(left, top, wide, high, 18)
    pen.clip(tile, paint)
    if talking:
        pen.stroke([*tile, tile[0]], 8, MARIGOLD if tone != MARIGOLD else CORAL)


def online_call(s: Stage) -> None:
    """Six people on a video call; the five lines run on through all their windows."""
    s.shapes(800, 470, s.rng.uniform(400, 450))
    gap, width = 19.0, 6.5
    high, low = s.rng.uniform(-260, 120), s.rng.uniform(-200, 260)
    points = [
        (-180, 420 + high),
        (160, 420 + high * 0.6),
        (420, 330),
        (620, 420),
        (800, 520),
        (1000, 420),
        (1180, 560),
        (1440, 470 + low * 0.6),
        (1790, 450 + low),
    ]
    paths = stave.flowing(points, gap)
    s.lines(paths, width, colours=s.line_colours(s.scheme.ground, s.scheme.shape))
    columns, rows = s.rng.choice(((3, 2), (2, 2), (3, 2)))
    wide, high_ = 840.0, 520.0
    tones = [MARIGOLD, CORAL, "#2E8C83", "#CFE7F3", "#FDE3D7", "#8A3B7B", "#D7EFE5"]
    s.rng.shuffle(tones)

    waving = s.rng.randrange(columns * rows)

    def calls(p: Pen) -> None:
        cell_w, cell_h = wide / columns, high_ / rows
        for k in range(columns * rows):
            left, top = -wide / 2 + (k % columns) * cell_w + 7, -high_ / 2 + (k // columns) * cell_h + 7
            cell = (left, top, cell_w - 14, cell_h - 14)
            _window(s, p, cell, paths, tones, talking=k == 1, waving=k == waving)

    gear.laptop(s.pen.at(800, 440), wide, high_, "#1A0D26", calls)
    s.pen.box(330, 776, 940, 18, shade(s.scheme.ground, 0.2), 9)


def family(s: Stage) -> None:
    """A family at home with a song: two grown-ups and two or three children."""
    s.backdrop(800, 500, s.rng.uniform(400, 440))
    elder = s.rng.random() < 0.5
    grown = [s.cast.one(), s.cast.one(elder=elder)]
    young = s.cast.group(s.rng.choice((2, 3)), child=True)
    for k, look in enumerate(grown):
        side = -1 if k == 0 else 1
        pen = s.pen.at(800 + side * 190, 480 + s.rng.uniform(-20, 24), scale=1.08)
        body = bust(
            pen,
            look,
            turn=-side * 0.5,
            tilt=-side * s.rng.uniform(-2, 7),
            mouth=s.rng.choice(("grin", "sing", "calm")),
            eyes=s.rng.choice(EYES),
        )
        arm(body, look, side, (side * 180, 330), bend=-side, wrist=90)
    spots = [570, 1030] if len(young) == 2 else [500, 800, 1100]
    for k, look in enumerate(young):
        middle = k == 1 and len(young) == 3
        pen = s.pen.at(spots[k], 700 + (36 if middle else 0), scale=1.12)
        body = bust(
            pen,
            look,
            turn=(800 - spots[k]) / 500,
            tilt=s.rng.uniform(-6, 6),
            mouth=s.rng.choice(("sing", "grin", "grin")),
            eyes=s.rng.choice(EYES),
        )
        if k == 0:
            arm(body, look, 1, (205, 150), bend=1, wrist=-70)
            strings.ukulele(body.at(-10, 190, turn=68, scale=0.96), s.rng.choice((WOODS[2], CORAL, "#2E8C83")))
            arm(body, look, -1, (0, 190), bend=1, wrist=35)
        elif middle:
            for side in (-1, 1):
                arm(body, look, side, (side * 190, 30), bend=side, open_=True, wrist=-90 + side * 30)
        else:
            kit.tambourine(body.at(150, 60, turn=12, scale=1.2), s.hue(look.top, s.scheme.shape, gap=120))
            arm(body, look, 1, (176, 150), bend=1, wrist=-70)
            arm(body, look, -1, (40, 190), bend=1, open_=True, wrist=-40)


def nurture(s: Stage) -> None:
    """A small circle of children and a grown-up on a round rug of five lines, with drums and shakers."""
    s.shapes(800, 430, s.rng.uniform(370, 410))
    s.floor(700, swell=40)
    colours = s.line_colours(s.scheme.soft)
    rug = s.hue(s.scheme.soft, s.scheme.ground, gap=130)
    s.pen.oval(800, 930, 640, 190, rug)
    if s.rng.random() < 0.7:
        colours = s.line_colours(rug)
    for k in range(5):
        s.pen.ring(800, 930, 600 - k * 46, 172 - k * 14, 9, colours[k % len(colours)])
    points: list[Point] = [
        (-140, 250),
        (220, s.rng.uniform(120, 320)),
        (560, 140),
        (1040, s.rng.uniform(110, 200)),
        (1380, 300),
        (1760, s.rng.uniform(80, 320)),
    ]
    s.lines(
        stave.flowing(points, 26, spread=lambda t: 1 + 0.5 * sin(t * 2 * pi)),
        8.5,
        colours=s.line_colours(s.scheme.ground, s.scheme.shape),
    )
    grown = s.cast.one()
    body = bust(
        s.pen.at(800, 452, scale=1.04),
        grown,
        turn=s.rng.choice((-0.5, 0.5)),
        tilt=s.rng.uniform(-6, 6),
        mouth="grin",
        eyes="smile",
        drop=460,
    )
    arm(body, grown, -1, (-210, 120), bend=-1, open_=True, wrist=-130)
    arm(body, grown, 1, (210, 120), bend=1, open_=True, wrist=-50)
    items = ["djembe", "shaker", "tambourine", "djembe"]
    s.rng.shuffle(items)
    for x, y in ((500, 560), (1100, 560), (640, 680), (960, 680)):
        look = s.cast.one(child=True)
        zoom = 1.06
        pen = s.pen.at(x, y, scale=zoom)
        s.pen.limb([(x - 112, y + 284), (x, y + 262), (x + 112, y + 284)], 74, 74, look.trousers)
        child = bust(
            pen,
            look,
            turn=(800 - x) / 330,
            tilt=s.rng.uniform(-8, 8),
            mouth=s.rng.choice(("grin", "calm", "sing")),
            eyes=s.rng.choice(EYES),
            drop=340,
        )
        s.pen.limb([(x - 104, y + 292), (x + 30, y + 302)], 62, 50, look.trousers)
        s.pen.limb([(x + 104, y + 296), (x - 30, y + 306)], 62, 50, shade(look.trousers, 0.2))
        item = items.pop()
        size = size_of(look)
        if item == "djembe":
            kit.djembe(child.at(0, 176, scale=0.98), s.rng.choice(WOODS[:2]), s.rng.choice((TEAL, CORAL, MARIGOLD)))
            for side in (-1, 1):
                arm(child, look, side, (side * 58, 160), bend=-side, open_=True, wrist=90 + side * 40)
        elif item == "shaker":
            for side in (-1, 1):
                kit.shaker(
                    child.at(side * 130, 20 + side * 20, turn=side * 16, scale=0.9 * size + 0.2),
                    s.rng.choice((CORAL, MARIGOLD)),
                    TEAL,
                )
                arm(child, look, side, (side * 124, 110 + side * 20), bend=side, wrist=-90)
        else:
            kit.tambourine(child.at(130, 40, scale=1.05), s.hue(look.top, s.scheme.ground, gap=120))
            arm(child, look, 1, (150, 124), bend=1, wrist=-70)
            arm(child, look, -1, (20, 170), bend=1, open_=True, wrist=-50)
