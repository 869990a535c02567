"""Scenes of the workforce and of young people's voice."""

from __future__ import annotations

from . import drums as kit
from . import stave
from .canvas import Pen, rounded, spline
from .palette import CORAL, INK, MARIGOLD, PAPER, light, mix, shade
from .people import arm, bust, fist, standing
from .stage import Stage


def _case(pen: Pen, colour: str) -> None:
    """A violin case hanging from its handle at the origin."""
    pen.stroke(rounded([(-26, 30), (-26, 0), (26, 0), (26, 30)], 16), 10, INK)
    pen.blob(
        [
            (-150, 100),
            (-120, 40),
            (-60, 34),
            (0, 48),
            (60, 30),
            (130, 44),
            (150, 110),
            (120, 172),
            (50, 176),
            (0, 160),
            (-70, 172),
            (-124, 160),
        ],
        colour,
    )
    pen.stroke(spline([(-144, 104), (0, 100), (146, 108)]), 6, shade(colour, 0.4))
    for x in (-60, 60):
        pen.box(x - 12, 92, 24, 24, MARIGOLD if colour != MARIGOLD else PAPER, 5)


def workforce(s: Stage) -> None:
    """Four music educators side by side, each with what they carry to work."""
    outline = s.shapes(800, 430, s.rng.uniform(400, 440))
    s.floor(872)
    paths, width = s.course(800, 420, 420)
    s.lines(paths, width, inside=outline)
    looks = [s.cast.one(elder=k == 2 and s.rng.random() < 0.5) for k in range(4)]
    s.rng.shuffle(looks)
    props = ["case", "tablet", "drum", "scores"]
    s.rng.shuffle(props)
    zoom = 0.66
    for k in (0, 3, 1, 2):
        look, prop = looks[k], props[k]
        x = 800 + (k - 1.5) * 246
        y = (318 if k in (1, 2) else 294) + s.rng.uniform(-12, 12)
        s.pen.oval(x, y + 884 * zoom, 130, 20, shade(s.scheme.soft, 0.3))
        body = standing(
            s.pen.at(x, y, scale=zoom),
            look,
            turn=(800 - x) / 700 + s.rng.uniform(-0.2, 0.2),
            tilt=s.rng.uniform(-5, 5),
            mouth=s.rng.choice(("calm", "grin")),
            eyes=s.rng.choice(("open", "smile")),
        )
        tone = s.hue(look.top, look.trousers, s.scheme.ground, gap=120)
        if prop == "case":
            arm(body, look, -1, (-128, 400), bend=1, wrist=90)
            _case(body.at(-128, 410, scale=0.95), tone)
            arm(body, look, 1, (196, 10), bend=1, open_=True, wrist=-80)
        elif prop == "tablet":
            arm(body, look, 1, (104, 250), bend=-1, wrist=150)
            body.at(0, 210, turn=-8).box(-96, -66, 192, 132, INK, 14)
            body.at(0, 210, turn=-8).box(-84, -54, 168, 108, "#CFE7F3", 6)
            stave.beamed(body, [(-30, 228), (26, 220)], 26, "#4A1D5C")
            arm(body, look, -1, (-92, 246), bend=1, wrist=20)
        elif prop == "drum":
            arm(body, look, -1, (-120, 330), bend=1, wrist=60)
            kit.drum(body.at(-6, 236, turn=4), 0, 0, 132, 96, tone, lugs=4)
            arm(body, look, 1, (94, 240), bend=-1, open_=True, wrist=160)
        else:
            sheet = body.at(70, 190, turn=10)
            sheet.box(-76, -100, 152, 200, tone, 10)
            sheet.box(-64, -112, 140, 196, PAPER, 4)
            for row in range(5):
                sheet.stroke([(-46, -80 + row * 16), (58, -80 + row * 16)], 3, INK)
                sheet.stroke([(-46, 12 + row * 13), (58, 12 + row * 13)], 2.4, mix(INK, PAPER, 0.5))
            stave.note(sheet, -8, -40, 15, CORAL)
            arm(body, look, 1, (84, 280), bend=-1, wrist=-150)
            arm(body, look, -1, (-150, 380), bend=1, wrist=90)


def _megaphone(pen: Pen, colour: str, trim: str) -> None:
    """A megaphone along x: mouthpiece at the origin, bell at 300."""
    pen.box(60, 30, 34, 96, INK, 14)
    pen.poly([(10, -32), (10, 32), (270, 128), (270, -128)], colour)
    pen.poly([(10, 6), (10, 32), (270, 128), (270, 40)], shade(colour, 0.2))
    pen.oval(270, 0, 34, 132, trim)
    pen.oval(276, 0, 22, 108, shade(trim, 0.45))
    pen.box(-18, -40, 44, 80, INK, 12)


def youth_voice(s: Stage) -> None:
    """A young person with a megaphone out of which the five lines stream; hands go up around."""
    side = s.rng.choice((-1, 1))
    whole = s.pen
    s.shapes(800, 470, s.rng.uniform(390, 430))
    s.pen = whole.at(0, 0) if side > 0 else whole.at(1600, 0, flip=True)
    rise = s.rng.uniform(-230, 60)
    gap = s.rng.uniform(34, 46)
    end = s.rng.uniform(-200, 260)
    points = [(960, 400), (1120, 366), (1270, 330 + rise * 0.4), (1440, 340 + rise), (1800, 340 + rise + end)]
    lines = stave.flowing(points, gap, spread=lambda t: 0.75 + 0.9 * t)
    back = stave.flowing([(-160, 640 + end), (160, 700), (420, 640 + rise * 0.4), (560, 700), (640, 740)], gap * 0.8)
    colours = s.line_colours(s.scheme.ground, s.scheme.shape)
    for run in (back, lines):
        s.lines(run, gap * 0.34, colours=colours)
    for j, t in ((1, 0.52), (3, 0.66), (0, 0.8)):
        px, py = lines[j][int(len(lines[j]) * t)]
        s.pen.disc(px, py, 26, s.hue(s.scheme.ground, s.scheme.shape, gap=120))
    teen = s.cast.one(child=s.rng.random() < 0.35, beard=False)
    zoom = 1.2 if not teen.child else 1.36
    y = 520
    pen = s.pen.at(620, y, scale=zoom)
    body = bust(pen, teen, turn=0.85, tilt=-5, mouth="talk", eyes=s.rng.choice(("open", "smile")))
    scale = 1 if not teen.child else 0.76
    horn = pen.at(96, -78, turn=-10, scale=0.92)
    tone = s.hue(s.scheme.shape, s.scheme.ground, teen.top, gap=140)
    _megaphone(horn, tone, PAPER if light(tone) < 0.8 else CORAL)
    arm(body, teen, 1, (164 / scale, 16 / scale), bend=1, wrist=-70, start=(84, 66))
    if s.rng.random() < 0.5:
        arm(body, teen, -1, (-206, -40), bend=-1, wrist=-100)
    else:
        arm(body, teen, -1, (-150, 250), bend=1, wrist=40)
    for k, x in enumerate((180, 390, 870, 1060, 1260, 1450)):
        look = s.cast.one()
        top = s.rng.uniform(745, 850) + (60 if k == 1 else 0)
        open_ = s.rng.random() < 0.6
        place = s.pen.at(x + s.rng.uniform(-24, 24), top, turn=s.rng.uniform(-13, 13), scale=1.55)
        place.limb([(0, 300), (0, 34)], 92, 60, look.top)
        place.limb([(0, 60), (0, 10)], 52, 44, look.skin)

        fist(place, 0, 0, -90, look.skin, open_=open_, flip=k % 2 == 0)
    s.pen = whole
