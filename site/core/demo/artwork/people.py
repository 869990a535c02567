"""Bodies: torso, arms that reach for a point, hands and legs. The origin is the base of the neck."""

from __future__ import annotations

from math import acos, atan2, cos, degrees, hypot, sin

from .canvas import Pen, Point, rounded, spline
from .heads import head
from .looks import Look
from .palette import INK, PAPER, light, mix, shade

HEAD_Y = -126
TORSO: list[Point] = [
    (-42, -14), (-96, 12), (-134, 62), (-132, 180), (-116, 300), (-112, 440),
    (0, 452), (112, 440), (116, 300), (132, 180), (134, 62), (96, 12), (42, -14), (0, -6),
]  # fmt: skip
SHOULDER: Point = (104, 62)


def size_of(look: Look) -> float:
    """How large the body is for the head."""
    return 0.76 if look.child else 1.0


def torso(pen: Pen, look: Look, *, drop: float = 440) -> None:
    """The upper body with its clothes, and the neck; `drop` is how far down it goes."""
    fold = shade(look.top, 0.28)
    pen.limb([(0, -80), (0, 16)], 60, 66, mix(look.skin, "#5A1A28", 0.22))
    outline = spline([(x, y if y < 400 else y + drop - 440) for x, y in TORSO], closed=True)

    def clothes(inner: Pen) -> None:
        inner.box(-300, -60, 600, 1200, look.top)
        if look.pattern == "stripes":
            for k in range(16):
                inner.box(-300, 52 + k * 54, 600, 22, look.trim)
        elif look.pattern == "band":
            inner.box(-300, 120, 600, 78, look.trim)
        elif look.pattern == "dots":
            for row in range(16):
                for column in range(9):
                    inner.disc((column - 4) * 52 + (row % 2) * 26, 40 + row * 48, 9, look.trim)
        if look.neckline == "jacket":
            inner.poly([(-34, -30), (34, -30), (52, 900), (-52, 900)], look.trim)
            inner.stroke([(-40, -20), (-62, 90), (-50, 900)], 7, fold)
            inner.stroke([(40, -20), (62, 90), (50, 900)], 7, fold)
        elif look.neckline == "dungarees":
            inner.box(-84, 170, 168, 800, look.trousers, 22)
            for side in (-1, 1):
                inner.stroke([(side * 62, 190), (side * 78, -30)], 26, look.trousers)
                inner.disc(side * 64, 196, 11, PAPER if light(look.trousers) < 0.5 else INK)

        if drop > 500:
            inner.box(-300, 424, 600, 1000, look.trousers)
            inner.box(-300, 410, 600, 16, fold)
            inner.stroke([(0, 560), (0, 1200)], 6, shade(look.trousers, 0.4))

    pen.clip(outline, clothes)
    if look.style == "scarf":
        return
    if look.neckline in ("vee", "jacket"):
        pen.poly([(-44, -16), (44, -16), (4, 62), (-4, 62)], look.skin)
        pen.stroke([(-46, -14), (0, 64), (46, -14)], 9, fold)
    elif look.neckline == "collar":
        pen.poly([(-36, -16), (36, -16), (0, 44)], look.skin)
        for side in (-1, 1):
            pen.poly([(side * 46, -26), (side * 2, 38), (side * 46, 60), (side * 68, 0)], mix(look.top, PAPER, 0.4))
        pen.stroke([(0, 44), (0, drop)], 4, fold)
    elif look.neckline == "hood":
        pen.blob([(-70, 2), (-52, -34), (0, 4), (52, -34), (70, 2), (40, 54), (0, 66), (-40, 54)], fold)
        pen.blob([(-40, -20), (0, -14), (40, -20), (22, 26), (0, 32), (-22, 26)], look.skin)
        for side in (-1, 1):
            pen.stroke([(side * 20, 50), (side * 24, 116)], 6, PAPER)
    else:
        pen.blob([(-42, -18), (0, -10), (42, -18), (28, 20), (0, 30), (-28, 20)], look.skin)
        pen.stroke(spline([(-46, -12), (-26, 24), (0, 34), (26, 24), (46, -12)]), 10, fold)


def elbow(start: Point, hand: Point, bend: float, upper: float = 170, fore: float = 160) -> Point:
    """Where the elbow falls; bend is +1 or -1 for the side it points to."""
    dx, dy = hand[0] - start[0], hand[1] - start[1]
    far = hypot(dx, dy) or 1
    stretch = max(1.0, far / (upper + fore) * 1.001)
    a, b = upper * stretch, fore * stretch
    angle = atan2(dy, dx) + bend * acos(max(-1, min(1, (a * a + far * far - b * b) / (2 * a * far))))
    return start[0] + cos(angle) * a, start[1] + sin(angle) * a


def fist(pen: Pen, x: float, y: float, angle: float, skin: str, *, open_: bool = False, flip: bool = False) -> None:
    """A small hand, its fingers along the angle; closed round something, or open."""
    line = shade(skin, 0.34)
    hand = pen.at(x, y, turn=angle, flip=flip)
    if open_:
        for k in range(4):
            hand.stroke([(8, -19 + k * 12.5), (50 - abs(k - 1.4) * 7, -26 + k * 16)], 14, skin)
        hand.stroke([(-4, -22), (18, -46)], 15, skin)
        hand.oval(6, 0, 28, 27, skin)
        return
    hand.oval(6, 0, 32, 29, skin)
    for k in range(4):
        hand.stroke([(14, -20 + k * 13), (32 - abs(k - 1.5) * 3, -19 + k * 13)], 13, skin)
    for k in range(3):
        hand.stroke([(18, -13 + k * 13), (35, -13 + k * 13)], 2.6, line)
    hand.stroke([(-6, -22), (20, -27)], 15, skin)


def arm(
    pen: Pen,
    look: Look,
    side: int,
    hand: Point,
    *,
    bend: float = 1,
    sleeve: str = "long",
    open_: bool = False,
    wrist: float | None = None,
    tone: str | None = None,
    start: Point | None = None,
) -> None:
    """An arm from a shoulder (side -1 is on the viewer's left) to a hand."""
    start = start or (SHOULDER[0] * side, SHOULDER[1])
    joint = elbow(start, hand, bend)
    way = atan2(hand[1] - joint[1], hand[0] - joint[0])
    path = rounded([start, joint, (hand[0] - cos(way) * 14, hand[1] - sin(way) * 14)], 46)
    cloth = tone or shade(look.top, 0.13)
    angle = degrees(way)
    fist(pen, *hand, angle if wrist is None else wrist, look.skin, open_=open_, flip=False)
    if sleeve == "short":
        pen.limb(path, 58, 42, look.skin)
        middle = ((start[0] + joint[0]) / 2, (start[1] + joint[1]) / 2)
        pen.limb([start, middle], 78, 70, cloth)
        return
    pen.limb(path, 78, 52, cloth)


def legs(pen: Pen, look: Look, *, stride: float = 30, ground: float = 880) -> None:
    """Two legs, standing."""
    shoe = PAPER if light(look.trousers) < 0.4 else INK
    for side in (-1, 1):
        foot = side * (46 + stride)
        pen.limb(spline([(side * 56, 410), (side * 62, 620), (foot, ground - 40)]), 116, 62, look.trousers)
        pen.limb([(foot - 8 * side, ground - 22), (foot + 40 * side, ground - 14)], 44, 32, shoe)
        pen.box(foot - 34 + 16 * side, ground - 4, 78, 10, shade(shoe, 0.35), 5)
    pen.limb([(0, 400), (0, 430)], 210, 190, look.trousers)


def bust(
    pen: Pen,
    look: Look,
    *,
    turn: float = 0,
    tilt: float = 0,
    mouth: str = "calm",
    eyes: str = "open",
    drop: float = 980,
) -> Pen:
    """A head and upper body; gives the pen of the body, for arms and instruments."""
    size = size_of(look)
    body = pen.at(0, 0, scale=size)
    top = pen.at(0, HEAD_Y * (0.95 if look.child else 1) + 4)
    head(top, look, turn=turn, tilt=tilt, layer="behind")
    torso(body, look, drop=drop)
    head(top, look, turn=turn, tilt=tilt, mouth=mouth, eyes=eyes, layer="front")
    return body


def standing(
    pen: Pen,
    look: Look,
    *,
    turn: float = 0,
    tilt: float = 0,
    mouth: str = "calm",
    eyes: str = "open",
    stride: float = 20,
) -> Pen:
    """A whole standing figure, about 1100 high; gives the pen of the body."""
    legs(pen.at(0, 0, scale=size_of(look)), look, stride=stride)
    return bust(pen, look, turn=turn, tilt=tilt, mouth=mouth, eyes=eyes, drop=440)


def big_hand(pen: Pen, skin: str, sleeve: str, *, spread: float = 1, length: float = 700) -> None:
    """A large open hand pointing up, palm at the origin, with its forearm and sleeve."""
    line = shade(skin, 0.25)
    pen.limb([(0, 60), (0, length)], 104, 150, skin)
    pen.limb([(0, 210), (0, length)], 150, 190, sleeve)
    pen.limb([(-58, 206), (58, 206)], 40, 40, shade(sleeve, 0.28))
    pen.blob([(-66, -40), (0, -62), (66, -40), (72, 30), (52, 88), (0, 100), (-52, 88), (-72, 30)], skin)
    for k, (reach, wide) in enumerate(((118, 36), (146, 39), (138, 38), (104, 33))):
        x = -50 + k * 33.5
        lean = (k - 1.5) * 15 * spread
        pen.limb([(x, -20), (x + lean * 0.5, -reach * 0.6 - 10), (x + lean, -reach - 14)], wide + 4, wide - 3, skin)
        if k:
            pen.stroke([(x - 17 + lean * 0.04, -34), (x - 17 + lean * 0.1, -58)], 3.5, line)
    pen.limb(spline([(-44, 62), (-92, 14), (-118, -40 - 14 * spread)]), 52, 36, skin)
    pen.stroke(spline([(-20, 52), (14, 12), (54, 4)]), 3.5, line)
