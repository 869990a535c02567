"""Scenes of papers: notebook, books and calendar."""

from __future__ import annotations

from math import cos, radians, sin

from . import stave
from .canvas import Point, spline
from .palette import CORAL, INK, MARIGOLD, PAPER, TEAL, apart, mix, shade
from .stage import Stage


def notebook(s: Stage) -> None:
    """An open notebook; its five lines run off the page and away."""
    s.shapes(800, 500, s.rng.uniform(410, 440))
    tilt = s.rng.choice((-1, 1)) * s.rng.uniform(4, 11)
    way = s.rng.choice((-1, 1))
    page = s.pen.at(800, 500, turn=tilt)
    cover = s.hue(s.scheme.ground, s.scheme.shape, PAPER, gap=130)
    page.box(-476, -300, 952, 632, shade(s.scheme.ground, 0.3), 34)
    page.box(-490, -316, 980, 632, cover, 34)
    gap = 23.0
    rows = [-190.0, 20.0]
    main = s.rng.randrange(2)
    bend, rise = s.rng.uniform(-200, 200), s.rng.uniform(-260, 260)
    y = rows[main]
    path = [
        (-1250, y + bend),
        (-900, y + bend * 0.8),
        (-640, y + bend * 0.2),
        (-440, y),
        (-200, y),
        (0, y + 16),
        (200, y),
        (440, y),
        (640, y + rise * 0.3),
        (880, y + rise),
        (1250, y + rise * 0.9),
    ]
    lines = stave.flowing(path, gap, spread=lambda t: 1 + 0.9 * (2 * t - 1) ** 4)
    leaf = page.box_points(-468, -296, 936, 592, 16)
    stave.ink(page, lines, 8, s.line_colours(s.scheme.ground, s.scheme.shape, cover))
    page.box(-468, -296, 462, 592, PAPER, 16)
    page.box(6, -296, 462, 592, mix(PAPER, "#FDEEC8", 0.45), 16)
    for k in range(5):
        ruled = rows[1 - main] + (k - 2) * gap * 0.8
        for x0, x1 in ((-430, -40), (46, 430)):
            page.stroke([(x0, ruled), (x1, ruled)], 3, mix(PAPER, INK, 0.35))
    colours = s.line_colours(PAPER)
    page.clip(leaf, lambda p: stave.ink(p, lines, 6, colours))
    tones = [CORAL, TEAL, "#4A1D5C", "#8A3B7B", MARIGOLD]
    s.rng.shuffle(tones)
    for k, x in enumerate((-370, -250, -130, 110, 220)):
        note_y = y + s.rng.randrange(-2, 3) * gap * 0.5
        if k == 1:
            stave.beamed(page, [(x - 34, note_y + 10), (x + 30, note_y)], 25, tones[k])
        else:
            stave.note(page, x, note_y, 25, tones[k], flag=k % 2)
    other = rows[1 - main]
    for k, x in enumerate((-390, -300, -180, 90, 190, 300)):
        stave.note(page, x, other + s.rng.randrange(-2, 3) * 9, 17, INK, flag=k % 3 == 0)
    for k in range(4):
        page.stroke([(-430, 170 + k * 30), (-430 + s.rng.uniform(200, 380), 170 + k * 30)], 6, mix(PAPER, INK, 0.22))
        page.stroke([(46, 170 + k * 30), (46 + s.rng.uniform(90, 240), 170 + k * 30)], 6, mix(PAPER, INK, 0.22))
    for k in range(9):
        page.stroke(spline([(-26, -258 + k * 64), (0, -278 + k * 64), (26, -258 + k * 64)]), 9, mix(INK, PAPER, 0.15))
    pencil = page.at(way * 40 + 250, 190, turn=-38 + s.rng.uniform(-12, 12))
    tone = s.hue(PAPER, cover, gap=170)
    pencil.box(-10, -22, 300, 44, tone, 4)
    pencil.box(-10, -8, 300, 16, shade(tone, 0.18))
    pencil.poly([(-10, -22), (-10, 22), (-70, 0)], "#E9C79A")
    pencil.poly([(-50, -7), (-50, 7), (-70, 0)], INK)
    pencil.box(270, -22, 24, 44, "#B9C3CC")
    pencil.box(290, -22, 42, 44, "#F58C6C", 14)


def books(s: Stage) -> None:
    """A pile of books; from the open one on top the five lines rise like pages."""
    s.shapes(800, 440, s.rng.uniform(390, 430))
    s.floor(868)
    colours = s.line_colours(s.scheme.ground, s.scheme.shape)
    side = s.rng.choice((-1, 1))
    rise = s.rng.uniform(-60, 60)
    points = [
        (800, 560),
        (800 + side * 40, 440),
        (800 + side * 170, 350),
        (800 + side * 236, 230),
        (800 + side * 130, 122),
        (800 - side * 70, 112),
        (800 - side * 280, 210),
        (800 - side * 480, 330 + rise),
        (800 - side * 900, 200 + rise),
    ]
    lines = stave.flowing(points, s.rng.uniform(22, 27), spread=lambda t: 0.6 + 0.55 * stave.ease(t * 2))
    s.lines(lines, 9, colours=colours)
    for k, t in enumerate((0.52, 0.64, 0.74, 0.84)):
        x, y = lines[(k * 2) % 5][int(len(lines[0]) * t)]
        stave.note(s.pen, x, y, 29, s.hue(s.scheme.ground, s.scheme.shape, gap=120), flag=k % 2)
    tones = [
        one
        for one in (CORAL, MARIGOLD, TEAL, "#4A1D5C", "#8A3B7B", "#2E8C83", "#F58C6C")
        if apart(one, s.scheme.shape) > 110
    ]
    s.rng.shuffle(tones)
    count = s.rng.choice((3, 4))
    y = 896.0
    for k in range(count):
        tall = s.rng.uniform(62, 88) if count == 4 else s.rng.uniform(84, 104)
        wide = 600 - k * s.rng.uniform(8, 34)
        x = 800 - wide / 2 + s.rng.uniform(-34, 34)
        tone = tones[k % len(tones)]
        y -= tall
        s.pen.box(x, y, wide, tall, tone, 14)
        flip = s.rng.random() < 0.5
        edge = x + wide - 30 if flip else x - 4
        s.pen.box(edge - (120 if flip else -20) + (20 if flip else 0), y + 11, 144, tall - 22, PAPER, 6)
        for line in range(3):
            ly = y + 11 + (tall - 22) * (line + 1) / 4
            s.pen.stroke(
                [(edge - (96 if flip else -24), ly), (edge + (38 if flip else 156), ly)],
                3,
                mix(PAPER, INK, 0.25),
            )
        for band in (0.3, 0.42):
            bx = x + wide * (band if flip else 1 - band)
            s.pen.box(bx - 9, y, 18, tall, shade(tone, 0.32))
    book = s.pen.at(800, y - 14)
    cover = tones[count % len(tones)]
    book.poly(
        [*spline([(-330, -40), (-160, -10), (0, 14), (160, -10), (330, -40)]), (330, -10), (0, 34), (-330, -10)],
        cover,
    )
    for turn, tone in ((1, PAPER), (-1, mix(PAPER, "#FBDFA6", 0.4))):
        top = spline([(0, 0), (turn * 70, -66), (turn * 190, -92), (turn * 316, -66)])
        low = spline([(turn * 322, -30), (turn * 190, -50), (turn * 80, -28), (0, 26)])
        book.poly(top + low, tone)
        for k in range(3):
            book.stroke(
                [(turn * x, yy + k * 11) for x, yy in ((60, -38 + 0), (150, -74), (270, -70))][:3],
                3,
                mix(PAPER, INK, 0.3),
            )
    if s.rng.random() < 0.8:
        mx = 800 - side * 410
        tone = s.hue(s.scheme.soft, s.scheme.shape, s.scheme.ground, gap=130)
        s.pen.ring(mx - side * 66, 836, 30, 34, 13, tone)
        s.pen.box(mx - 62, 768, 124, 134, tone, 26)
        s.pen.oval(mx, 770, 62, 15, shade(tone, 0.5))
        for k in (-1, 1):
            s.pen.stroke(
                spline(
                    [
                        (mx + k * 20, 740),
                        (mx + k * 20 + 12, 712),
                        (mx + k * 20 - 8, 688),
                        (mx + k * 20 + 6, 662),
                    ]
                ),
                6,
                mix(s.scheme.ground, PAPER, 0.5),
            )


def calendar(s: Stage) -> None:
    """A wall calendar: its five weeks are the five lines, its days the notes on them."""
    s.shapes(800, 470, s.rng.uniform(420, 450))
    left, top, wide, high = 340.0, 128.0, 920.0, 750.0
    gap = 112.0
    head = s.hue(s.scheme.ground, s.scheme.shape, PAPER, gap=130)
    paper = PAPER if s.scheme.ground != PAPER else "#FFF6E2"
    bend, rise = s.rng.uniform(-150, 150), s.rng.uniform(-180, 160)
    narrow = s.rng.uniform(0.22, 0.34)
    lines: list[list[Point]] = []
    for k in range(5):
        full, slim = (k - 2) * gap, (k - 2) * gap * narrow
        y = 590.0
        lines.append(
            spline(
                [
                    (-200, y + bend + slim),
                    (40, y + bend + slim),
                    (190, y + bend * 0.4 + (full + slim) / 2),
                    (left, y + full),
                    (600, y + full),
                    (1000, y + full),
                    (left + wide, y + full),
                    (1410, y + rise * 0.4 + (full + slim) / 2),
                    (1560, y + rise + slim),
                    (1800, y + rise + slim),
                ],
                steps=20,
            )
        )
    s.lines(lines, 10, colours=s.line_colours(s.scheme.ground, s.scheme.shape))
    s.pen.box(left + 18, top + 22, wide, high, shade(s.scheme.ground, 0.3), 40)
    s.pen.box(left, top, wide, high, paper, 40)
    s.pen.clip(s.pen.box_points(left, top, wide, high, 40), lambda p: p.box(left, top, wide, 150, head))
    colours = s.line_colours(paper)
    s.pen.clip(s.pen.box_points(left, top + 150, wide, high - 150, 40), lambda p: stave.ink(p, lines, 7, colours))
    for k in range(5):
        x = left + 150 + k * (wide - 300) / 4
        s.pen.disc(x, top + 52, 17, shade(head, 0.45))
        s.pen.stroke([(x, top + 50), (x, top - 36)], 15, INK if s.scheme.ground != INK else PAPER)
    for k in range(7):
        s.pen.box(left + 76 + k * 114, top + 108, 62, 15, mix(head, PAPER, 0.6), 7)
    tones = [CORAL, MARIGOLD, TEAL, "#4A1D5C", "#8A3B7B"]
    s.rng.shuffle(tones)
    start, end = s.rng.randrange(0, 4), s.rng.randrange(2, 7)
    marked = s.rng.sample([(r, c) for r in range(5) for c in range(7) if (r, c) > (0, start) and (r, c) < (4, end)], 6)
    star = marked[0]
    for row in range(5):
        for column in range(7):
            if (row == 0 and column < start) or (row == 4 and column > end):
                continue
            x, y = left + 107 + column * 114 + 8, 590 + (row - 2) * gap
            if (row, column) == star:
                s.pen.disc(x, y, 47, tones[0])
                for k in range(5):
                    a, b = radians(-90 + k * 72), radians(-54 + k * 72)
                    s.pen.poly(
                        [
                            (x, y),
                            (x + 12 * cos(a - 0.63), y + 12 * sin(a - 0.63)),
                            (x + 30 * cos(a), y + 30 * sin(a)),
                            (x + 12 * cos(b), y + 12 * sin(b)),
                        ],
                        PAPER,
                    )
            elif (row, column) in marked:
                tone = tones[1 + marked.index((row, column)) % 4]
                stave.note(s.pen, x, y, 31, tone, flag=column % 2)
            else:
                s.pen.oval(x, y, 17, 13, mix(paper, INK, 0.24), turn=-22)
