"""Pictures for the demo, drawn by code: `draw(motif, seed)` gives a flat illustration with the five lines."""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image

from . import (
    scenes_circles,
    scenes_ideas,
    scenes_music,
    scenes_papers,
    scenes_people,
    scenes_places,
    scenes_players,
    scenes_studio,
    scenes_together,
    scenes_ways,
)
from .canvas import OVER
from .stage import Stage

Scene = Callable[[Stage], None]

_SCENES: dict[str, Scene] = {
    "choir": scenes_music.choir,
    "drums": scenes_players.drums,
    "violin": scenes_players.violin,
    "guitar": scenes_players.guitar,
    "songwriting": scenes_studio.songwriting,
    "studio": scenes_studio.studio,
    "keyboard": scenes_players.keyboard,
    "conversation": scenes_together.conversation,
    "meeting": scenes_together.meeting,
    "data": scenes_ideas.data,
    "hands": scenes_together.hands,
    "school": scenes_places.school,
    "map": scenes_places.map,
    "access_drum": scenes_players.access_drum,
    "brass": scenes_players.brass,
    "ukulele": scenes_players.ukulele,
    "microphone": scenes_music.microphone,
    "notebook": scenes_papers.notebook,
    "books": scenes_papers.books,
    "stage": scenes_studio.stage,
    "online_call": scenes_circles.online_call,
    "growth": scenes_ideas.growth,
    "bridge": scenes_ways.bridge,
    "balance": scenes_ideas.balance,
    "steps": scenes_ways.steps,
    "headphones": scenes_music.headphones,
    "family": scenes_circles.family,
    "nurture": scenes_circles.nurture,
    "workforce": scenes_people.workforce,
    "youth_voice": scenes_people.youth_voice,
    "portrait": scenes_music.portrait,
    "calendar": scenes_papers.calendar,
}

MOTIFS: tuple[str, ...] = tuple(_SCENES)

_FOCUS: dict[str, tuple[float, float]] = {
    "portrait": (0.5, 0.49),
}


def _known(motif: str) -> None:
    if motif not in _SCENES:
        raise ValueError(f"Unknown motif {motif!r}; the known motifs are: {', '.join(MOTIFS)}")


def draw(motif: str, seed: str, *, width: int = 1600, height: int = 1000) -> Image.Image:
    """The picture of a motif; the seed decides colours, composition, curve and people."""
    _known(motif)
    stage = Stage.fresh(motif, seed, width, height)
    _SCENES[motif](stage)
    return stage.pen.image.reduce(OVER)  # each of its pixels is the mean of those drawn for it


def focal_point(motif: str) -> tuple[float, float]:
    """Where the eye should land, in fractions of width and height."""
    _known(motif)
    return _FOCUS.get(motif, (0.5, 0.5))


__all__ = ["MOTIFS", "draw", "focal_point"]
