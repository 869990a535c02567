"""What is published of groups tells nothing of fewer than five (brief.md, rule 6). Plain figures, no database."""

from fractions import Fraction
from itertools import combinations
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from members_area.toolkit.sector.groups import LEAST, is_safe, safe_groups, smallest_cut
from members_area.toolkit.sector.picture import ALL, figures_of
from members_area.toolkit.sector.standing import Sector, Standing

SIZES, HOSTS = ("small", "medium", "large", ""), ("charity", "trust", "local-authority")
services = st.lists(st.tuples(st.sampled_from(SIZES), st.sampled_from(HOSTS)), min_size=0, max_size=14)


def groups_of(drawn: list[tuple[str, str]]) -> Any:
    everyone = range(len(drawn))
    return safe_groups(
        everyone, {"size": {at: drawn[at][0] for at in everyone}, "host": {at: drawn[at][1] for at in everyone}}
    )


def rank(rows: list[list[int]]) -> int:
    left, found = [[Fraction(value) for value in row] for row in rows], 0
    for column in range(len(rows[0]) if rows else 0):
        at = next((row for row in range(found, len(left)) if left[row][column]), None)
        if at is None:
            continue
        left[found], left[at] = left[at], left[found]
        for row in range(len(left)):
            if row != found and left[row][column]:
                factor = left[row][column] / left[found][column]
                left[row] = [one - factor * other for one, other in zip(left[row], left[found], strict=True)]
        found += 1
    return found


@settings(max_examples=60, deadline=None)
@given(services)
def test_no_sum_of_published_sums_is_about_fewer_than_five(drawn: list[tuple[str, str]]) -> None:
    """A sum over published sums is about few services where all others can be struck out and the rank falls."""
    groups = groups_of(drawn)
    if groups is None:
        assert len(drawn) < LEAST
        return
    everyone = range(len(drawn))
    sets = [set(everyone), *(members for parts in groups.values() for members in parts.values())]
    rows = [[int(service in members) for service in everyone] for members in sets]
    whole = rank(rows)
    for few in range(1, LEAST):
        for struck in combinations(everyone, few):
            assert rank([[value for at, value in enumerate(row) if at not in struck] for row in rows]) == whole


@settings(max_examples=60, deadline=None)
@given(services, services, st.sets(st.integers(0, 13)))
def test_no_figure_less_another_of_the_same_or_an_earlier_picture_is_about_fewer_than_five(
    first: list[tuple[str, str]], second: list[tuple[str, str]], assessed_again: set[int]
) -> None:
    earlier = published(first, set())
    figures, members = figures_of(sector(second, assessed_again), [earlier])
    sets = [set(units) for picture in (earlier, members) for units in picture.get("offer", [])]
    assert all(len(one) >= LEAST for one in sets)
    for one, other in combinations(sets, 2):
        assert len(one ^ other) == 0 or len(one ^ other) >= LEAST
    for theme in figures:
        assert all(group["services"] in {"5 to 9", "10 to 19", "20 or more"} for group in theme["groups"])


def sector(drawn: list[tuple[str, str]], assessed_again: set[int]) -> Sector:
    """Return services whose self-assessment is the one of the last picture, but for those that assessed again."""
    standings = [
        Standing(at, at + (1000 if at in assessed_again else 0), "offer", at % 5 * 1.0) for at in range(len(drawn))
    ]
    divisions = {
        "size": {at: size for at, (size, _) in enumerate(drawn)},
        "host_type": {at: host for at, (_, host) in enumerate(drawn)},
    }
    return Sector({"offer": standings}, {"offer": "Musical offer"}, divisions)


def published(drawn: list[tuple[str, str]], assessed_again: set[int]) -> dict[str, list[list[int]]]:
    return figures_of(sector(drawn, assessed_again), [])[1]


def test_large_groups_are_shown() -> None:
    """The rule hides what is small and not everything: a test of it could otherwise be passed by showing nothing."""
    drawn = [("small", "charity")] * 6 + [("large", "charity")] * 6 + [("small", "trust")] * 6
    groups = groups_of(drawn + [("large", "trust")] * 6)
    assert set(groups["size"]) == {"small", "large"}
    assert set(groups["host"]) == {"charity", "trust"}
    figures, _ = figures_of(sector(drawn, set()), [])
    assert {group["division"] for group in figures[0]["groups"]} >= {ALL, "size"}


def test_one_service_that_differs_hides_the_groups_that_would_tell_of_it() -> None:
    """All small services but one are charities: small less charities is that one."""
    drawn = [("small", "charity")] * 8 + [("small", "trust")] + [("large", "trust")] * 8
    groups = groups_of(drawn)
    assert is_safe(groups)
    assert not ("small" in groups["size"] and "charity" in groups["host"])


def test_the_smallest_cut_of_known_graphs() -> None:
    ring = {("a", "b"): 3, ("b", "c"): 4, ("c", "d"): 5, ("d", "a"): 6}
    assert smallest_cut("abcd", ring) == 7
    assert smallest_cut("ab", {("a", "b"): 9}) == 9
