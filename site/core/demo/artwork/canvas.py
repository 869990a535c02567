"""A pen that draws smooth flat shapes on a double-size image, in a space of 1600 by 1000 units."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from math import atan2, ceil, cos, hypot, pi, radians, sin, tan

from PIL import Image, ImageDraw

from .palette import rgb

Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]
WIDE, HIGH = 1600, 1000
OVER = 2


def spline(points: Sequence[Point], *, closed: bool = False, steps: int = 14) -> list[Point]:
    """A smooth curve through the points (Catmull-Rom)."""
    count = len(points)
    found: list[Point] = []
    for index in range(count if closed else count - 1):
        if closed:
            p0, p1, p2, p3 = (points[(index + k) % count] for k in (-1, 0, 1, 2))
        else:
            p0, p1 = points[max(0, index - 1)], points[index]
            p2, p3 = points[index + 1], points[min(count - 1, index + 2)]
        for step in range(steps):
            t = step / steps
            a, b, c, d = -t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3, t + 4 * t**2 - 3 * t**3, t**3 - t**2
            found.append(
                (
                    (a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0]) / 2,
                    (a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1]) / 2,
                )
            )
    if not closed:
        found.append(points[-1])
    return found


def rounded(points: Sequence[Point], radius: float, offset: float = 0) -> list[Point]:
    """Straight runs joined by arcs; with an offset, the parallel of that path (arcs stay concentric)."""
    normals: list[Point] = []
    lengths: list[float] = []
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        length = hypot(x1 - x0, y1 - y0) or 1
        normals.append((-(y1 - y0) / length, (x1 - x0) / length))
        lengths.append(length)
    found = [(points[0][0] + normals[0][0] * offset, points[0][1] + normals[0][1] * offset)]
    for index in range(1, len(points) - 1):
        (nx0, ny0), (nx1, ny1) = normals[index - 1], normals[index]
        turn = atan2(nx0 * ny1 - ny0 * nx1, nx0 * nx1 + ny0 * ny1)
        x, y = points[index]
        if abs(turn) < 0.02:
            found.append((x + nx0 * offset, y + ny0 * offset))
            continue
        side = 1 if turn > 0 else -1
        half = hypot(nx0 + nx1, ny0 + ny1) or 1
        room = min(
            lengths[index - 1] * (1 if index == 1 else 0.5),
            lengths[index] * (1 if index == len(points) - 2 else 0.5),
        )
        fits = min(radius, room / max(0.01, tan(abs(turn) / 2)))
        reach = fits / cos(turn / 2)
        cx, cy = x + (nx0 + nx1) / half * reach * side, y + (ny0 + ny1) / half * reach * side
        size = max(2.0, fits - offset * side)
        start = atan2(-ny0 * side, -nx0 * side)
        steps = max(4, ceil(abs(turn) * (size**0.5)))
        for step in range(steps + 1):
            angle = start + turn * step / steps
            found.append((cx + cos(angle) * size, cy + sin(angle) * size))
    found.append((points[-1][0] + normals[-1][0] * offset, points[-1][1] + normals[-1][1] * offset))
    return found


class Pen:
    """Draws on an image through a transform; `at` gives a pen in a moved, turned or scaled space."""

    def __init__(self, image: Image.Image, matrix: Matrix) -> None:
        self.image = image
        self.matrix = matrix
        self._flat = ImageDraw.Draw(image)
        self._glaze = ImageDraw.Draw(image, "RGBA") if image.mode == "RGB" else self._flat
        self.scale = hypot(matrix[0], matrix[1])

    def at(self, x: float, y: float, *, turn: float = 0, scale: float = 1, flip: bool = False) -> Pen:
        """A pen whose origin is (x, y), turned clockwise by degrees, scaled, mirrored if flip."""
        a, b, c, d, e, f = self.matrix
        co, si = cos(radians(turn)) * scale, sin(radians(turn)) * scale
        m = -1 if flip else 1
        fresh = (
            (a * co + c * si) * m,
            (b * co + d * si) * m,
            -a * si + c * co,
            -b * si + d * co,
            a * x + c * y + e,
            b * x + d * y + f,
        )
        return Pen(self.image, fresh)

    def place(self, x: float, y: float) -> Point:
        """Where a point falls on the image, in pixels."""
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f

    def poly(self, points: Sequence[Point], fill: str, *, alpha: float = 1) -> None:
        """A filled polygon."""
        placed = [self.place(x, y) for x, y in points]
        if alpha < 1:
            self._glaze.polygon(placed, fill=(*rgb(fill), round(alpha * 255)))
        else:
            self._flat.polygon(placed, fill=fill)

    def blob(self, points: Sequence[Point], fill: str, *, alpha: float = 1, steps: int = 12) -> None:
        """A smooth closed shape through the points."""
        self.poly(spline(points, closed=True, steps=steps), fill, alpha=alpha)

    def oval_points(self, x: float, y: float, rx: float, ry: float, turn: float = 0) -> list[Point]:
        """The outline of an ellipse."""
        count = max(16, min(180, int(5 * (max(rx, ry) * self.scale) ** 0.5)))
        co, si = cos(radians(turn)), sin(radians(turn))
        ring = ((rx * cos(2 * pi * k / count), ry * sin(2 * pi * k / count)) for k in range(count))
        return [(x + px * co - py * si, y + px * si + py * co) for px, py in ring]

    def oval(self, x: float, y: float, rx: float, ry: float, fill: str, *, turn: float = 0, alpha: float = 1) -> None:
        """A filled ellipse."""
        self.poly(self.oval_points(x, y, rx, ry, turn), fill, alpha=alpha)

    def disc(self, x: float, y: float, radius: float, fill: str, *, alpha: float = 1) -> None:
        """A filled circle."""
        self.oval(x, y, radius, radius, fill, alpha=alpha)

    def ring(self, x: float, y: float, rx: float, ry: float, width: float, fill: str) -> None:
        """An elliptical outline."""
        points = self.oval_points(x, y, rx, ry)
        self.stroke([*points, points[0]], width, fill)

    def fan(self, x: float, y: float, radius: float, start: float, end: float, fill: str) -> None:
        """A slice of a circle between two angles in degrees (clockwise from three o'clock)."""
        count = max(8, int(abs(end - start) / 3))
        angles = [radians(start + (end - start) * k / count) for k in range(count + 1)]
        self.poly([(x, y), *((x + radius * cos(t), y + radius * sin(t)) for t in angles)], fill)

    def arc(self, x: float, y: float, radius: float, start: float, end: float, width: float, fill: str) -> None:
        """A round-ended arc."""
        count = max(8, int(abs(end - start) / 3))
        angles = [radians(start + (end - start) * k / count) for k in range(count + 1)]
        self.stroke([(x + radius * cos(t), y + radius * sin(t)) for t in angles], width, fill)

    def box_points(self, x: float, y: float, width: float, height: float, radius: float) -> list[Point]:
        """The outline of a rectangle with round corners."""
        radius = min(radius, width / 2, height / 2)
        corners = (
            (x + width - radius, y + height - radius, 0),
            (x + radius, y + height - radius, 90),
            (x + radius, y + radius, 180),
            (x + width - radius, y + radius, 270),
        )
        found: list[Point] = []
        steps = max(8, int((radius * self.scale) ** 0.5 * 1.4))
        for cx, cy, start in corners:
            angles = (radians(start + 90 * k / steps) for k in range(steps + 1))
            found += [(cx + radius * cos(t), cy + radius * sin(t)) for t in angles]
        return found

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str,
        radius: float = 0,
        alpha: float = 1,
    ) -> None:
        """A filled rectangle, its corners round if a radius is given."""
        self.poly(self.box_points(x, y, width, height, radius), fill, alpha=alpha)

    def limb(self, points: Sequence[Point], start: float, end: float, fill: str) -> None:
        """A round-ended stroke whose width goes from start to end."""
        self._stroke([self.place(x, y) for x, y in points], start * self.scale, end * self.scale, fill)

    def stroke(self, points: Sequence[Point], width: float, fill: str) -> None:
        """A round-ended line of one width."""
        self.limb(points, width, width, fill)

    def _stroke(self, points: list[Point], start: float, end: float, fill: str) -> None:
        last = max(1, len(points) - 1)
        for index, (x, y) in enumerate(points):
            half = (start + (end - start) * index / last) / 2
            if half > 0.9:
                self._flat.ellipse((x - half, y - half, x + half, y + half), fill=fill)
            if index == last or index == len(points) - 1:
                break
            x1, y1 = points[index + 1]
            after = (start + (end - start) * (index + 1) / last) / 2
            length = hypot(x1 - x, y1 - y)
            if length < 0.01:
                continue
            nx, ny = -(y1 - y) / length, (x1 - x) / length
            quad = [
                (x + nx * half, y + ny * half),
                (x1 + nx * after, y1 + ny * after),
                (x1 - nx * after, y1 - ny * after),
                (x - nx * half, y - ny * half),
            ]
            self._flat.polygon(quad, fill=fill)

    def clip(self, outline: Sequence[Point], paint: Callable[[Pen], None]) -> None:
        """Whatever `paint` draws, only inside the outline."""
        placed = [self.place(x, y) for x, y in outline]
        left = max(0, int(min(x for x, _ in placed)) - 2)
        top = max(0, int(min(y for _, y in placed)) - 2)
        right = min(self.image.width, int(max(x for x, _ in placed)) + 3)
        bottom = min(self.image.height, int(max(y for _, y in placed)) + 3)
        if right <= left or bottom <= top:
            return
        piece = self.image.crop((left, top, right, bottom))
        a, b, c, d, e, f = self.matrix
        paint(Pen(piece, (a, b, c, d, e - left, f - top)))
        mask = Image.new("L", piece.size, 0)
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in placed], fill=255)
        self.image.paste(piece, (left, top), mask)


def blank(width: int, height: int, ground: str) -> Pen:
    """A pen on a fresh image of twice the size; the 1600 by 1000 space covers it, centred."""
    image = Image.new("RGB", (width * OVER, height * OVER), ground)
    scale = max(width / WIDE, height / HIGH) * OVER
    left, top = (width * OVER - WIDE * scale) / 2, (height * OVER - HIGH * scale) / 2
    return Pen(image, (scale, 0, 0, scale, left, top))
