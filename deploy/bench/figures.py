"""Medians, spreads and ratios of the measurements."""

from collections.abc import Callable
from statistics import median
from typing import NamedTuple

from deploy.bench.load import Measured

Rounds = dict[tuple[str, int], list[Measured]]  # by the name of the way and the number of connections


class Spread(NamedTuple):
    middle: float
    least: float
    most: float


def spread(values: list[float]) -> Spread:
    return Spread(median(values), min(values), max(values))


def of(rounds: Rounds, way: str, connections: int, figure: Callable[[Measured], float]) -> Spread:
    """Return one figure of one way over all rounds."""
    return spread([figure(measured) for measured in rounds[way, connections]])


def ratio(rounds: Rounds, way: str, other: str, connections: int) -> Spread:
    """Return how many times as many requests `way` answers as `other`, round by round."""
    pairs = zip(rounds[way, connections], rounds[other, connections], strict=True)
    return spread([one.rate / two.rate for one, two in pairs])
