"""Which groups of services can be shown so that nothing of fewer than five can be worked out (brief.md, rule 6).

The whole and two ways to divide it (by size and by host, say) are published. Whoever knows such sums can add and
subtract them. Think of a graph: its points are the groups of both divisions, and each service is a line between the two
groups that it is in. What can be worked out about few services is a cut of that graph with few lines. So the groups are
safe where the smallest cut has at least five lines; where it has fewer, the smallest group is put together with the
rest that is not shown.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from typing import TypeAlias

LEAST = 5
REST = ""
Service: TypeAlias = int
Division: TypeAlias = Mapping[Service, str]
Groups: TypeAlias = dict[str, frozenset[Service]]


def safe_groups(services: Iterable[Service], divisions: Mapping[str, Division]) -> dict[str, Groups] | None:
    """Return for each of at most two divisions the groups that may be shown, and what is left over under REST.

    None where there are fewer than five services in all. A service without a value in a division is left over.
    """
    everyone = frozenset(services)
    if len(everyone) < LEAST:
        return None
    groups = {name: _divided(everyone, division) for name, division in divisions.items()}
    while not is_safe(groups):
        hide_the_smallest(groups)
    return groups


def is_safe(groups: Mapping[str, Groups]) -> bool:
    """Say whether nothing about fewer than five services can be worked out from sums over groups of two divisions."""
    points: set[Hashable] = {(name, key) for name, parts in groups.items() for key, members in parts.items() if members}
    if len(groups) < 2:
        sizes = [len(members) for parts in groups.values() for members in parts.values() if members]
        return all(size >= LEAST for size in sizes)
    return all(smallest_cut(part, lines) >= LEAST for part, lines in _connected(points, _lines(groups)))


def hide_the_smallest(groups: dict[str, Groups]) -> None:
    """Put the smallest group that is shown together with what is left over of its division."""
    shown = [(len(members), name, key) for name, parts in groups.items() for key, members in parts.items() if key]
    _, name, key = min(shown)
    parts = groups[name]
    parts[REST] = parts.get(REST, frozenset()) | parts.pop(key)


def smallest_cut(points: Iterable[Hashable], lines: Mapping[tuple[Hashable, Hashable], int]) -> int:
    """Return how many lines at least must go to part a connected graph in two (the algorithm of Stoer and Wagner)."""
    weights: dict[Hashable, dict[Hashable, int]] = {point: defaultdict(int) for point in points}
    for (one, other), weight in lines.items():
        weights[one][other] += weight
        weights[other][one] += weight
    smallest = sum(lines.values())
    while len(weights) > 1:
        before, last, cut = _last_two(weights)
        smallest = min(smallest, cut)
        _merge(weights, before, last)
    return smallest


def _divided(everyone: frozenset[Service], division: Division) -> Groups:
    parts: dict[str, set[Service]] = defaultdict(set)
    for service in everyone:
        parts[division.get(service, REST) or REST].add(service)
    return {key: frozenset(members) for key, members in parts.items()}


def _lines(groups: Mapping[str, Groups]) -> dict[tuple[Hashable, Hashable], int]:
    """Return how many services lie between each two groups of the two divisions."""
    (one, ones), (other, others) = groups.items()
    return {
        ((one, key), (other, with_key)): len(members & with_members)
        for key, members in ones.items()
        for with_key, with_members in others.items()
        if members & with_members
    }


def _connected(
    points: set[Hashable], lines: Mapping[tuple[Hashable, Hashable], int]
) -> list[tuple[set[Hashable], dict[tuple[Hashable, Hashable], int]]]:
    """Return the parts of a graph that hang together, each with its lines."""
    parts = []
    left = set(points)
    while left:
        part, edge = set(), {next(iter(left))}
        while edge:
            part |= edge
            edge = {b if a in edge else a for a, b in lines if (a in edge) != (b in edge)} - part
        parts.append((part, {pair: weight for pair, weight in lines.items() if pair[0] in part}))
        left -= part
    return parts


def _last_two(weights: dict[Hashable, dict[Hashable, int]]) -> tuple[Hashable, Hashable, int]:
    """Return the last two points in the order of closest to those before, and the lines that hold the very last."""
    order = [next(iter(weights))]
    bound = {point: weights[order[0]].get(point, 0) for point in weights if point != order[0]}
    cut = 0
    while bound:
        closest = max(bound, key=lambda point: bound[point])
        cut = bound.pop(closest)
        order.append(closest)
        for point in bound:
            bound[point] += weights[closest].get(point, 0)
    return order[-2], order[-1], cut


def _merge(weights: dict[Hashable, dict[Hashable, int]], kept: Hashable, gone: Hashable) -> None:
    for point, weight in weights.pop(gone).items():
        weights[point].pop(gone, None)
        if point != kept:
            weights[kept][point] += weight
            weights[point][kept] += weight
