"""Who is in the picture: looks dealt from shuffled decks, so that a group is never all alike."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import Any, TypeVar

from .palette import CLOTHES, CORAL, GREYS, HAIRS, INK, MARIGOLD, PLUM, SKINS, TEAL, Scheme, apart

T = TypeVar("T")

STYLES = (
    "crop",
    "afro",
    "bob",
    "long",
    "bun",
    "puffs",
    "locs",
    "quiff",
    "curls",
    "scarf",
    "ponytail",
    "shaved",
    "turban",
    "waves",
    "fade",
    "beanie",
)
LIGHT_HAIR_STYLES = ("crop", "bob", "long", "bun", "quiff", "curls", "ponytail", "waves")
YOUNG_NOT = ("shaved", "turban")


@dataclass(frozen=True)
class Look:
    """How one invented person looks."""

    skin: str
    hair: str
    style: str
    top: str
    trim: str
    neckline: str
    pattern: str
    trousers: str
    cloth: str
    glasses: bool = False
    hearing_aid: bool = False
    beard: bool = False
    earrings: bool = False
    child: bool = False


class Casting:
    """Deals looks for one picture."""

    def __init__(self, rng: Random, scheme: Scheme) -> None:
        self.rng = rng
        self._tops = tuple(scheme.clear(CLOTHES, gap=165))
        self._scheme = scheme
        self._decks: dict[str, list[Any]] = {}

    def deal(self, name: str, cards: tuple[T, ...]) -> T:
        """The next card of a shuffled deck."""
        deck = self._decks.get(name)
        if not deck:
            deck = list(cards)
            self.rng.shuffle(deck)
            self._decks[name] = deck
        card: T = deck.pop()
        return card

    def one(self, *, child: bool = False, elder: bool = False, **fixed: Any) -> Look:
        """A fresh look; `fixed` sets any field."""
        rng = self.rng
        tone = self.deal("skin", tuple(range(len(SKINS))))
        style = self.deal("style", STYLES)
        while (child and style in YOUNG_NOT) or (tone < 2 and style in ("afro", "locs", "puffs", "fade")):
            style = self.deal("style", STYLES)
        palette = HAIRS if tone < 3 and style in LIGHT_HAIR_STYLES else HAIRS[: 3 if tone < 5 else 2]
        hair = rng.choice(palette)
        if elder:
            hair = rng.choice(GREYS)
            style = rng.choice(("bob", "crop", "bun", "curls", "waves"))
        top = self.deal("top", self._tops)
        trims = [c for c in CLOTHES if apart(c, top) > 220]
        cloth = rng.choice(
            [
                c
                for c in (PLUM, TEAL, CORAL, MARIGOLD, "#8A3B7B", "#2E8C83")
                if apart(c, top) > 170 and apart(c, self._scheme.shape) > 130
            ]
            or [PLUM]
        )
        look = Look(
            skin=SKINS[tone],
            hair=hair,
            style=style,
            top=top,
            trim=rng.choice(trims),
            neckline=self.deal("neck", ("crew", "vee", "collar", "hood", "crew", "jacket", "dungarees")),
            pattern=self.deal("pattern", ("plain", "stripes", "plain", "band", "plain", "dots", "plain")),
            trousers=rng.choice(
                [
                    c
                    for c in (INK, PLUM, TEAL, "#6E5A92")
                    if apart(c, top) > 120 and min(apart(c, self._scheme.ground), apart(c, self._scheme.shape)) > 120
                ]
                or ["#F1DFC4"]
            ),
            cloth=cloth,
            glasses=self.deal("glasses", (True, False, False, False)),
            hearing_aid=style not in ("scarf", "long", "bob", "afro", "beanie")
            and self.deal("aid", (True, False, False, False, False)),
            beard=not child and style in ("crop", "shaved", "turban", "fade", "quiff") and rng.random() < 0.55,
            earrings=style in ("afro", "bun", "puffs", "locs", "ponytail") and not child and rng.random() < 0.6,
            child=child,
        )
        return replace(look, **fixed)

    def group(self, count: int, **options: Any) -> list[Look]:
        """Several looks."""
        return [self.one(**options) for _ in range(count)]
