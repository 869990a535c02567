"""The colours of the pictures, and the schemes that combine them."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from PIL import ImageColor

INK = "#241433"
PLUM = "#4A1D5C"
CORAL = "#E4572E"
MARIGOLD = "#F6B02C"
TEAL = "#0B6B63"
SKY = "#CFE7F3"
BLUSH = "#FDE3D7"
MINT = "#D7EFE5"
BUTTER = "#FDEEC8"
PAPER = "#FFFAF3"

SKINS = ("#F7D2B8", "#EDBB94", "#DDA077", "#C5855A", "#A9683F", "#874F2F", "#683B25", "#4D2A1C")
HAIRS = ("#1D1420", "#2E1A1A", "#4A2A1B", "#6E3B20", "#9A5527", "#C98A3C")
GREYS = ("#D9D3D6", "#A79FA8")
WOODS = ("#B5652B", "#9A4A22", "#C9803B", "#7A3A20")
DARKWOOD = "#3A1E1A"
BRASS = "#F0B43A"
STEEL = "#B9C3CC"
CLOTHES = (CORAL, MARIGOLD, TEAL, PLUM, SKY, BLUSH, MINT, PAPER, "#2E8C83", "#8A3B7B", "#F58C6C", INK)


def rgb(colour: str) -> tuple[int, int, int]:
    """The red, green and blue of a hex colour."""
    parts = ImageColor.getrgb(colour)
    return parts[0], parts[1], parts[2]


def mix(first: str, second: str, share: float) -> str:
    """A colour between two others; share 0 is the first, 1 the second."""
    pairs = zip(rgb(first), rgb(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def shade(colour: str, amount: float = 0.16) -> str:
    """A deeper tone: light colours warm up, dark ones lift a little so that a fold still shows."""
    if light(colour) < 0.16:
        return mix(colour, "#8A6A9A", amount * 1.1)
    return mix(colour, "#5A1E4A", amount)


def light(colour: str) -> float:
    """Perceived lightness, 0 to 1."""
    red, green, blue = rgb(colour)
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255


def overprint(first: str, second: str) -> str:
    """The colour where one ink is printed over another."""
    pairs = zip(rgb(first), rgb(second), strict=True)
    printed = "#" + "".join(f"{a * b // 255:02x}" for a, b in pairs)
    return mix(PLUM, first, 0.12) if light(printed) < 0.3 else mix(printed, first, 0.15)


SOFT = {
    BUTTER: "#FBDFA6",
    BLUSH: "#FACDB9",
    SKY: "#B2D8EC",
    MINT: "#B7E0CF",
    PAPER: BLUSH,
    PLUM: "#5E2D73",
    TEAL: "#178077",
    CORAL: "#EE7450",
    MARIGOLD: "#FAC560",
    INK: "#38214D",
}


def apart(first: str, second: str) -> float:
    """How different two colours look (0 same, about 700 black and white)."""
    (r1, g1, b1), (r2, g2, b2) = rgb(first), rgb(second)
    mean = (r1 + r2) / 2
    red, green, blue = r1 - r2, g1 - g2, b1 - b2
    return float(((2 + mean / 256) * red**2 + 4 * green**2 + (2 + (255 - mean) / 256) * blue**2) ** 0.5)


@dataclass(frozen=True)
class Scheme:
    """The large colours of one picture."""

    ground: str
    shape: str
    second: str
    line: str

    @property
    def soft(self) -> str:
        """A neighbour of the ground, for floors and large quiet shapes."""
        return SOFT[self.ground]

    def clear(self, colours: tuple[str, ...], *, gap: float = 150, also: tuple[str, ...] = ()) -> list[str]:
        """Those of the colours that stand out from the ground and the main shape."""
        against = (self.ground, self.shape, *also)
        found = [one for one in colours if all(apart(one, other) > gap for other in against)]
        return found or sorted(colours, key=lambda one: -min(apart(one, other) for other in against))[:3]


SCHEMES = (
    Scheme(BUTTER, CORAL, TEAL, PLUM),
    Scheme(PLUM, MARIGOLD, CORAL, BLUSH),
    Scheme(TEAL, MARIGOLD, CORAL, MINT),
    Scheme(BLUSH, TEAL, MARIGOLD, PLUM),
    Scheme(MARIGOLD, BUTTER, CORAL, PLUM),
    Scheme(SKY, MARIGOLD, CORAL, PLUM),
    Scheme(MINT, CORAL, MARIGOLD, TEAL),
    Scheme(CORAL, BUTTER, PLUM, INK),
    Scheme(INK, CORAL, TEAL, MARIGOLD),
    Scheme(PAPER, SKY, CORAL, PLUM),
    Scheme(BUTTER, TEAL, CORAL, PLUM),
    Scheme(TEAL, BUTTER, MARIGOLD, CORAL),
    Scheme(BLUSH, MARIGOLD, TEAL, PLUM),
    Scheme(SKY, "#7D4C97", MARIGOLD, PLUM),
)


def scheme_for(rng: Random) -> Scheme:
    """A scheme chosen by the seed."""
    return rng.choice(SCHEMES)
