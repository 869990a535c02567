"""Scenes of one player with an instrument."""

from __future__ import annotations

from math import cos, radians, sin

from . import drums as kit
from . import strings, winds
from .canvas import Pen, rounded, spline
from .palette import BRASS, CORAL, INK, MARIGOLD, PAPER, STEEL, TEAL, WOODS, light, mix, shade
from .people import arm, big_hand, bust, size_of
from .stage import Stage

CALM = ("closed", "smile", "open", "closed")


def violin(s: Stage) -> None:
    """A violinist, bow on the string."""
    s.backdrop(800 + s.rng.uniform(-60, 60), 480, s.rng.uniform(370, 430))
    look = s.cast.one(child=s.rng.random() < 0.35, pattern="plain")
    pen = s.pen.at(690, 470, scale=1.22 / size_of(look) ** 0.35)
    body = bust(pen, look, turn=0.35, tilt=9, eyes=s.rng.choice(CALM))
    slope = s.rng.uniform(96, 106)
    along = (cos(radians(slope - 90)), sin(radians(slope - 90)))
    held = 0.94
    bridge = (38 + along[0] * 128 * held, 8 + along[1] * 128 * held)
    neck = (bridge[0] + along[0] * 262 * held, bridge[1] + along[1] * 262 * held)
    arm(body, look, 1, (neck[0] - 4, neck[1] + 34), bend=1, wrist=-72)
    strings.violin(body.at(*bridge, turn=slope, scale=held), s.rng.choice(WOODS[:3]))
    lean = slope - 180 + s.rng.uniform(2, 14)
    contact = (bridge[0] + along[0] * 40, bridge[1] + along[1] * 40)
    back = s.rng.uniform(170, 250)
    frog = (contact[0] - cos(radians(lean)) * back, contact[1] - sin(radians(lean)) * back)
    strings.bow(body.at(*frog, turn=lean, scale=held))
    arm(body, look, -1, (frog[0] - 4, frog[1] + 6), bend=1, wrist=-30)
    for k in range(3):
        body.stroke([(neck[0] - 22 + k * 15, neck[1] - 15), (neck[0] - 20 + k * 15, neck[1] + 6)], 13, look.skin)


def _strummer(s: Stage, pen: Pen, *, child: bool, instrument: str, wood: str) -> None:
    look = s.cast.one(child=child, pattern=s.rng.choice(("plain", "plain", "stripes")))
    body = bust(pen, look, turn=s.rng.choice((0.4, 0.7, -0.2)), tilt=s.rng.uniform(2, 10), eyes=s.rng.choice(CALM),
                mouth=s.rng.choice(("calm", "grin", "sing", "calm")))  # fmt: skip
    slope = s.rng.uniform(64, 76)
    along = (cos(radians(slope - 90)), sin(radians(slope - 90)))
    size, reach = (1.05, 210) if instrument == "ukulele" else (0.98, 300)
    hole = (-20, 262 if instrument != "ukulele" else 240)
    neck = (hole[0] + along[0] * reach * size, hole[1] + along[1] * reach * size)
    place = body.at(*hole, turn=slope, scale=size)
    if instrument != "ukulele":
        body.stroke(spline([(84, -4), (30, 90), (-110, 290)]), 24, shade(look.trim, 0.1))
    arm(body, look, 1, (neck[0] + 6, neck[1] + 24), bend=1, wrist=-80)
    if instrument == "ukulele":
        strings.ukulele(place, wood)
    elif instrument == "electric":
        strings.electric(place, wood, PAPER if light(wood) < 0.75 else INK)
    else:
        strings.guitar(place, wood)
    for k in range(4):
        fx, fy = neck[0] - 20 + k * 14, neck[1] - 6 - k * 4
        body.stroke([(fx, fy - 6), (fx + 2, fy + 14)], 13, look.skin)
    arm(body, look, -1, (hole[0] + 6, hole[1] - 8), bend=1, wrist=38, open_=s.rng.random() < 0.4)


def guitar(s: Stage) -> None:
    """A guitarist, acoustic or electric."""
    s.backdrop(800, 470, s.rng.uniform(380, 430))
    electric = s.rng.random() < 0.45
    wood = s.hue(s.scheme.shape, gap=190) if electric else s.rng.choice(("#D9984A", "#C77B35", "#E3B063"))
    _strummer(
        s,
        s.pen.at(750, 420, scale=1.16),
        child=False,
        instrument="electric" if electric else "guitar",
        wood=wood,
    )


def ukulele(s: Stage) -> None:
    """A child with a ukulele."""
    s.backdrop(800, 500, s.rng.uniform(370, 420))
    wood = s.rng.choice((*WOODS[:3], "#2E8C83", CORAL, MARIGOLD))
    _strummer(s, s.pen.at(770, 500, scale=1.5), child=True, instrument="ukulele", wood=wood)


def _trumpeter(s: Stage, x: float, y: float, zoom: float, rise: float, metal: str, *, child: bool) -> None:
    look = s.cast.one(child=child, pattern=s.rng.choice(("plain", "stripes")))
    size = size_of(look)
    pen = s.pen.at(x, y, scale=zoom)
    body = bust(pen, look, turn=0.95, tilt=-3, eyes=s.rng.choice(("closed", "open", "closed")), mouth="blow")
    horn = pen.at(26, -66, turn=rise).at(282, 28, scale=0.86)
    along = (282 * cos(radians(rise)), 282 * sin(radians(rise)))
    hold = ((along[0] + 6) / size, (along[1] - 8) / size)
    arm(
        body,
        look,
        1,
        (hold[0] - 50 / size, hold[1] + 8),
        bend=1,
        wrist=-20,
        tone=shade(look.top, 0.3),
        start=(84, 66),
    )
    winds.trumpet(horn, metal)
    arm(body, look, -1, (hold[0] + 4 / size, hold[1] - 44 / size), bend=1, wrist=-50, start=(-34, 84))
    for k in range(3):
        horn.stroke(spline([(-26 + k * 22, -70), (-50 + k * 44, -108), (-50 + k * 51, -112)]), 19, look.skin)


def brass(s: Stage) -> None:
    """One trumpet player, or two side by side."""
    s.backdrop(820, 460, s.rng.uniform(370, 430))
    metal = s.rng.choice((BRASS, BRASS, "#D8DEE3") if s.scheme.shape != MARIGOLD else ("#E9EEF2", "#D98A3A"))
    rise = s.rng.uniform(-12, -3)
    if s.rng.random() < 0.45:
        child = s.rng.random() < 0.4
        _trumpeter(s, 650, 370, 0.98, rise - 3, metal, child=child)
        _trumpeter(s, 440, 560, 1.1, rise, metal, child=child)
    else:
        _trumpeter(s, 530, 480, 1.2, rise, metal, child=s.rng.random() < 0.3)


def keyboard(s: Stage) -> None:
    """Someone at a stage keyboard, seen over its back, or two hands on the keys from above."""
    case = s.hue(s.scheme.shape, s.scheme.ground, PAPER, gap=150)
    lit = s.rng.choice(((9, 11, 13), (7, 9, 11), (8, 10, 12), (7, 10, 12)))
    glow = s.rng.choice((MARIGOLD, CORAL, "#2E8C83"))
    if s.rng.random() < 0.4:
        _keys_from_above(s, case, glow)
        return
    s.backdrop(800, 430, s.rng.uniform(370, 420))
    look = s.cast.one(child=s.rng.random() < 0.4)
    pen = s.pen.at(800, 430 if not look.child else 440, scale=1.12 if not look.child else 1.3)
    body = bust(pen, look, turn=s.rng.uniform(-0.5, 0.5), tilt=s.rng.uniform(-6, 6), eyes=s.rng.choice(CALM),
                mouth=s.rng.choice(("calm", "grin", "sing")))  # fmt: skip
    s.pen.stroke([(560, 800), (900, 1120)], 26, INK)
    s.pen.stroke([(1040, 800), (700, 1120)], 26, INK)
    winds.keyboard(s.pen.at(800, 760, turn=180, scale=1.05), 960, case, lit=lit, glow=glow)
    size, zoom = size_of(look), 1.12 if not look.child else 1.3
    for side in (-1, 1):
        spot = ((side * s.rng.uniform(140, 200)) / zoom / size, (690 - 430) / zoom / size)
        arm(body, look, side, spot, bend=side * -1, wrist=90 + side * 6, open_=True)


def _keys_from_above(s: Stage, case: str, glow: str) -> None:
    paths, width = s.course(800, 330, 360)
    outline = s.shapes(800, 420, 410)
    s.lines(paths, width * 1.1, inside=outline)
    tilt = s.rng.uniform(-9, 9)
    board = s.pen.at(800, 450, turn=tilt, scale=1.45)
    winds.keyboard(board, 840, case, octaves=2, lit=(2, 4, 6, 9, 11), glow=glow)
    look = s.cast.one()
    for side in (-1, 1):
        hand = s.pen.at(800 + side * 220, 720 + side * tilt * 3, turn=side * -12, scale=1.05, flip=side < 0)
        big_hand(hand, look.skin, look.top, spread=1.2)


def drums(s: Stage) -> None:
    """A drummer behind a kit."""
    s.backdrop(800, 440, s.rng.uniform(390, 450))
    look = s.cast.one(child=s.rng.random() < 0.3)
    zoom = 1.0 if not look.child else 1.16
    shell = s.hue(s.scheme.shape, s.scheme.ground, look.top, gap=140)
    face = s.rng.choice([c for c in (MARIGOLD, PAPER, TEAL, CORAL, "#CFE7F3") if c != shell])
    pen = s.pen.at(800, 390, scale=zoom)
    body = bust(pen, look, turn=s.rng.choice((-0.4, 0.4, 0)), tilt=s.rng.uniform(-7, 7),
                mouth=s.rng.choice(("grin", "calm", "grin")), eyes=s.rng.choice(("smile", "open", "closed")), drop=400)  # fmt: skip
    size = size_of(look) * zoom
    kit.kit(s.pen.at(800, 740, scale=0.9), shell, face)
    high = s.rng.choice((-1, 1))
    for side in (-1, 1):
        raised = side == high
        hand = (side * 270 / size, (-70 if raised else 96) / size)
        start = s.pen.at(800 + side * 270, 390 + (-70 if raised else 96))
        lean = -62 if raised else 150
        kit.stick(start, 0, 0, lean if side > 0 else 180 - lean, 210)
        arm(
            body,
            look,
            side,
            hand,
            bend=side if raised else -side,
            sleeve="short" if s.rng.random() < 0.5 else "long",
        )


def access_drum(s: Stage) -> None:
    """A wheelchair user playing a drum on a low stand, with a soft beater in a strap."""
    s.backdrop(780, 440, s.rng.uniform(380, 420))
    s.floor(905)
    look = s.cast.one(child=s.rng.random() < 0.5, pattern="plain")
    size = size_of(look)
    frame = s.hue(s.scheme.shape, s.scheme.ground, gap=140)
    pen = s.pen.at(640, 470 if not look.child else 500, scale=0.98 if not look.child else 1.12)
    k = 1 / (0.98 if not look.child else 1.12)
    base = pen.at(0, 0, scale=k)
    dy = 0.0 if not look.child else -30.0
    base.stroke(rounded([(-190, 60 + dy), (-130, 60 + dy), (-120, 330 + dy)], 30), 20, INK)
    base.box(-150, 130 + dy, 44, 220, shade(frame, 0.3), 20)
    body = bust(
        pen,
        look,
        turn=0.6,
        tilt=4,
        mouth=s.rng.choice(("grin", "calm")),
        eyes=s.rng.choice(("smile", "open")),
        drop=350 / size * k,
    )
    trousers = look.trousers if light(look.trousers) > 0.14 or light(s.scheme.shape) > 0.4 else "#5B4A7A"
    for off, tone in ((26, shade(trousers, 0.25)), (0, trousers)):
        base.limb(rounded([(-50, 312 + dy), (200 + off, 296 + dy), (226 + off, 400)], 50), 108, 64, tone)
        base.limb([(212 + off, 404), (266 + off, 408)], 40, 32, PAPER)
    base.stroke(rounded([(-120, 366 + dy), (150, 366 + dy), (232, 432), (300, 432)], 24), 17, frame)
    base.disc(170, 402, 32, INK)
    base.disc(170, 402, 18, STEEL)
    base.disc(-60, 292, 148, INK)
    base.disc(-60, 292, 132, mix(s.scheme.ground, PAPER, 0.3) if light(s.scheme.ground) > 0.4 else s.scheme.shape)
    for angle in range(0, 180, 20):
        c, si = cos(radians(angle)) * 130, sin(radians(angle)) * 130
        base.stroke([(-60 - c, 292 - si), (-60 + c, 292 + si)], 3.4, STEEL)
    base.ring(-60, 292, 114, 114, 8, frame)
    base.disc(-60, 292, 26, frame)
    shell = s.hue(s.scheme.shape, s.scheme.ground, look.top, gap=150)
    for px in (960, 1170):
        s.pen.stroke([(px, 640), (px + (px - 1065) * 0.5, 906)], 15, STEEL)
    s.pen.stroke([(920, 800), (1210, 800)], 10, STEEL)
    kit.drum(s.pen.at(1065, 590, turn=-7), 0, 0, 178, 128, shell, lugs=5)
    zoom = size / k
    arm(
        body,
        look,
        1,
        (330 / zoom, (70 if look.child else 104) / zoom),
        bend=1,
        open_=True,
        wrist=-5,
        start=(80, 70),
    )
    hand = (190 / zoom, -34 / zoom)
    spot = s.pen.at(640 + 190, (470 if not look.child else 500) - 34)
    kit.stick(spot, 0, 0, 22, 190, soft=s.hue(s.scheme.shape, PAPER, gap=130))
    arm(body, look, -1, hand, bend=1, wrist=18, start=(-60, 74))
    strap = spot.at(-6, 2, turn=24)
    strap.box(-12, -34, 24, 68, MARIGOLD if look.top != MARIGOLD else CORAL, 8)
