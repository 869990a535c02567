"""Scenes of writing, recording and performing."""

from __future__ import annotations

from math import sin

from . import drums as kit
from . import gear, stave, strings
from .canvas import Point, spline
from .palette import CORAL, INK, MARIGOLD, PAPER, TEAL, WOODS, light, mix, shade
from .people import arm, bust, size_of, standing
from .stage import Stage


def studio(s: Stage) -> None:
    """A young producer at a mixing desk, loudspeakers on either side and five tracks on the screen."""
    outline = s.shapes(800, 420, s.rng.uniform(400, 450))
    paths, width = s.course(800, 330, 420)
    s.lines(paths, width, inside=outline)
    screen = s.pen.at(800, 300)
    if s.rng.random() < 0.75:
        screen.box(-330, -230, 660, 400, INK, 26)
        tones = [MARIGOLD, CORAL, "#2E8C83", "#CFE7F3", "#F58C6C"]
        s.rng.shuffle(tones)
        for k in range(5):
            y = -186 + k * 74
            x = -300.0
            while x < 260:
                wide = s.rng.uniform(60, 170)
                if s.rng.random() < 0.78:
                    screen.box(x, y, min(wide, 300 - x), 56, mix(tones[k], INK, 0.35), 10)
                    step = 12
                    for j in range(int(min(wide, 300 - x) / step) - 1):
                        h = 6 + 20 * abs(sin(j * s.rng.uniform(0.3, 2)))
                        screen.stroke([(x + 10 + j * step, y + 28 - h), (x + 10 + j * step, y + 28 + h)], 5, tones[k])
                x += wide + 10
        line = s.rng.uniform(-240, -180) if s.rng.random() < 0.5 else s.rng.uniform(180, 240)
        screen.stroke([(line, -222), (line, 162)], 5, PAPER)
    s.floor(690, shade(s.scheme.second, 0.2))
    case = s.hue(s.scheme.shape, s.scheme.second, gap=120)
    for side in (-1, 1):
        gear.monitor_speaker(
            s.pen.at(800 + side * 445, 540, turn=side * 3, scale=1.05),
            INK if light(s.scheme.ground) > 0.3 else "#5B4A7A",
            s.rng.choice((MARIGOLD, CORAL)),
        )
    look = s.cast.one(child=s.rng.random() < 0.3, hearing_aid=False)
    zoom = 1.04 if not look.child else 1.25
    pen = s.pen.at(800, 470, scale=zoom)
    body = bust(
        pen,
        look,
        turn=s.rng.choice((-0.5, 0.5)),
        tilt=s.rng.uniform(-5, 5),
        eyes=s.rng.choice(("open", "closed", "smile")),
        mouth=s.rng.choice(("calm", "grin")),
    )
    gear.headphones(pen.at(0, -122, scale=1.02), s.hue(look.hair, s.scheme.shape, INK, gap=120), INK)
    gear.desk(s.pen.at(800, 690), 900, case, (CORAL, MARIGOLD, "#2E8C83"), [s.rng.random() for _ in range(11)])
    size = size_of(look) * zoom
    for side in (-1, 1):
        arm(
            body,
            look,
            side,
            (side * 170 / size, (s.rng.uniform(720, 800) - 470) / size),
            bend=side * -1,
            wrist=90 - side * 10,
            open_=True,
        )


def songwriting(s: Stage) -> None:
    """A young songwriter at a table; the five lines rise from the page and loop overhead."""
    side = s.rng.choice((-1, 1))
    s.shapes(800, 470, s.rng.uniform(390, 430))
    top = s.rng.uniform(90, 150)
    start = (800 - side * 160, 860)
    points: list[Point] = [
        start,
        (800 + side * 90, 800),
        (800 + side * 350, 690),
        (800 + side * 410, 430),
        (800 + side * 260, 190),
    ]
    points += [
        (800 - side * 60, top),
        (800 - side * 370, 240),
        (800 - side * 560, 300),
        (800 - side * 900, 190),
    ]
    gap = s.rng.uniform(25, 32)
    paths = stave.flowing(points, gap, spread=lambda t: 0.35 + 0.75 * stave.ease(t * 2.2))
    colours = s.line_colours(s.scheme.ground, s.scheme.shape)
    s.lines(paths, gap * 0.32, colours=colours)
    strings.guitar(s.pen.at(800 - side * 430, 640, turn=side * -14, scale=0.92), s.rng.choice(("#D9984A", "#C77B35")))
    look = s.cast.one(child=s.rng.random() < 0.3, beard=False)
    zoom = 1.12 if not look.child else 1.34
    pen = s.pen.at(800, 490, scale=zoom)
    body = bust(
        pen,
        look,
        turn=side * -0.35,
        tilt=side * 6,
        eyes=s.rng.choice(("open", "closed", "smile")),
        mouth=s.rng.choice(("calm", "grin")),
    )
    wood = s.rng.choice((WOODS[1], WOODS[0], shade(s.scheme.second, 0.1)))
    s.pen.box(-40, 820, 1700, 400, wood)
    s.pen.box(-40, 820, 1700, 18, mix(wood, PAPER, 0.22))
    book = s.pen.at(800 - side * 20, 872, turn=side * -4)
    book.poly([(-210, -50), (-6, -42), (-6, 92), (-250, 84)], PAPER)
    book.poly([(210, -50), (6, -42), (6, 92), (250, 84)], mix(PAPER, INK, 0.07))
    for k in range(5):
        book.stroke(
            [(-196 - k * 7, -24 + k * 20), (-26, -20 + k * 20)],
            3,
            colours[k % len(colours)] if light(colours[0]) < 0.7 else INK,
        )
        book.stroke([(30, -20 + k * 20), ((120 + 15 * (k * 7 % 5)), -24 + k * 20)], 3, mix(INK, PAPER, 0.4))
    size = size_of(look) * zoom
    arm(body, look, -1, (-150 / size, 385 / size), bend=1, wrist=20)
    hand = (120 / size, 372 / size)
    arm(body, look, 1, hand, bend=-1, wrist=150)
    s.pen.limb([(864, 900), (880, 884), (960, 806)], 5, 17, s.hue(look.skin, wood, PAPER, look.top, gap=120))
    s.pen.stroke([(896, 862), (912, 874)], 19, look.skin)
    line = paths[2]
    for t in (0.5, 0.6, 0.7, 0.8):
        px, py = line[int(len(line) * t)]
        stave.note(
            s.pen,
            px,
            py + s.rng.choice((-gap, 0, gap)),
            30,
            s.hue(s.scheme.ground, s.scheme.shape, gap=120),
            flag=s.rng.choice((0, 1)),
        )
    mug = s.pen.at(800 + side * 400, 858)
    tone = s.hue(wood, s.scheme.ground, gap=150)
    mug.ring(side * 46, 0, 24, 26, 11, tone)
    mug.box(-44, -50, 88, 104, tone, 18)
    mug.oval(0, -48, 44, 11, shade(tone, 0.5))


def _band_member(s: Stage, x: float, y: float, zoom: float, part: str) -> None:
    look = s.cast.one(pattern=s.rng.choice(("plain", "stripes")))
    mouth = "sing" if part == "voice" else s.rng.choice(("grin", "calm"))
    body = standing(
        s.pen.at(x, y, scale=zoom),
        look,
        turn=(800 - x) / 500,
        tilt=s.rng.uniform(-7, 7),
        mouth=mouth,
        eyes=s.rng.choice(("closed", "smile")),
    )
    if part == "voice":
        gear.stage_mic(body.at(30, -30, turn=-24, scale=0.8), CORAL)
        arm(body, look, -1, s.rng.choice(((-250, -20), (-230, 150))), bend=-1, open_=True)
        arm(body, look, 1, (70, 52), bend=1, wrist=-120)
    elif part == "guitar":
        arm(body, look, 1, (235, 150), bend=1, wrist=-80)
        strings.electric(body.at(-20, 270, turn=68, scale=0.9), s.rng.choice((CORAL, MARIGOLD, "#2E8C83")), PAPER)
        arm(body, look, -1, (-8, 262), bend=1, wrist=35)
    elif part == "violin":
        strings.violin(body.at(150, 20, turn=100, scale=0.8), WOODS[0])
        arm(body, look, 1, (330, 70), bend=1, wrist=-80)
        strings.bow(body.at(120, 200, turn=-74, scale=0.8))
        arm(body, look, -1, (120, 202), bend=1, wrist=-30)
    else:
        kit.djembe(body.at(0, 320, scale=1.25), WOODS[1], TEAL)
        for side in (-1, 1):
            arm(body, look, side, (side * 70, 296 + side * 12), bend=-side, open_=True, wrist=90 + side * 20)


def stage(s: Stage) -> None:
    """Three young performers on a stage, lit from above, and the heads of the audience."""
    s.pen.box(-50, -50, 1700, 1200, mix(s.scheme.ground, INK, 0.25 if light(s.scheme.ground) < 0.5 else 0.0))
    outline = s.pen.oval_points(800, 520, 470, 470)
    s.pen.poly(outline, s.scheme.shape)
    paths, width = s.course(800, 430, 400)
    s.lines(paths, width, inside=outline)
    curtain = s.hue(s.scheme.ground, s.scheme.shape, gap=150)
    wood = s.rng.choice(WOODS[:2])
    s.pen.box(-50, 770, 1700, 300, wood)
    s.pen.box(-50, 770, 1700, 16, mix(wood, PAPER, 0.3))
    for x, lean in ((520, 190), (800, 0), (1080, -190)):
        s.pen.poly(
            [(x - 22, -20), (x + 22, -20), (x + lean * 0.4 + 150, 790), (x + lean * 0.4 - 150, 790)],
            "#FFF1C4",
            alpha=0.2,
        )
        s.pen.oval(x + lean * 0.4, 792, 150, 24, "#FFF1C4", alpha=0.35)
    for side in (-1, 1):
        for k in range(5):
            x = 800 + side * (850 - k * 74)
            tone = curtain if k % 2 else shade(curtain, 0.2)
            s.pen.limb(spline([(x, -40), (x + side * 4, 400), (x + side * (30 + k * 12), 800)]), 92, 84, tone)
    for k in range(9):
        s.pen.disc(k * 200, -26, 118, curtain if k % 2 else shade(curtain, 0.2))
    parts = ["guitar", "voice", s.rng.choice(("drum", "violin"))]
    s.rng.shuffle(parts)
    for k, part in enumerate(parts):
        _band_member(s, 545 + k * 255, 345 if k != 1 else 370, 0.52, part)
    crowd = INK if light(wood) > 0.2 else "#170A22"
    for k in range(11):
        px = -10 + k * 162 + s.rng.uniform(-20, 20)
        y = 985 + s.rng.uniform(-18, 20)
        s.pen.disc(px, y - 40, 52, crowd)
        s.pen.box(px - 88, y + 8, 176, 240, crowd, 60)
        if s.rng.random() < 0.3:
            s.pen.limb(spline([(px + 60, y + 30), (px + 96, y - 40), (px + 84, y - 112)]), 34, 26, crowd)
        if s.rng.random() < 0.4:
            s.pen.disc(px, y - 96, 24, crowd)
