"""Making the picture of a quarter: figures of groups that are safe together and against every picture before."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import transaction

from members_area.toolkit.models import SectorPicture
from members_area.toolkit.quarters import quarter_of
from members_area.toolkit.sector.groups import LEAST, REST, Groups, hide_the_smallest, safe_groups
from members_area.toolkit.sector.standing import Sector, Standing, sector_now

ALL = "all"
BANDS = ((20, "20 or more"), (10, "10 to 19"), (LEAST, "5 to 9"))
Published = dict[str, list[list[int]]]  # by theme, the sets of self-assessments behind the figures of one picture


@transaction.atomic
def make_picture(*, today: date | None = None) -> SectorPicture | None:
    """Make and return the picture of the quarter, once: the one that is there already is returned as it is.

    None where so few services agreed, or so few have changed since a picture before, that nothing can be shown.
    """
    quarter = quarter_of(today)
    existing = SectorPicture.objects.select_for_update().filter(quarter=quarter).first()
    if existing is not None:
        return existing
    before = list(SectorPicture.objects.values_list("members", flat=True))
    figures, members = figures_of(sector_now(), before)
    if not figures:
        return None
    return SectorPicture.objects.create(quarter=quarter, figures=figures, members=members)


def figures_of(sector: Sector, before: Iterable[Published]) -> tuple[list[dict[str, Any]], Published]:
    """Return the figures that may be shown, theme by theme, and which self-assessments stand behind them.

    A theme has `key`, `name` and `groups`, each with `division`, `group`, `average` (one decimal) and `services` (a
    band, not a number).
    """
    figures, members = [], {}
    for key, name in sector.names.items():
        standings = {one.unit: one for one in sector.by_theme.get(key, [])}
        earlier = [frozenset(units) for picture in before for units in picture.get(key, [])]
        groups = _groups_to_show(standings, sector, earlier)
        if groups is None:
            continue
        figures.append({"key": key, "name": name, "groups": _figures(groups, standings)})
        members[key] = [sorted(units) for units in _sets(groups, standings)]
    return figures, members


def _groups_to_show(
    standings: dict[int, Standing], sector: Sector, earlier: list[frozenset[int]]
) -> dict[str, Groups] | None:
    divisions = {
        name: {unit: of.get(one.service, REST) for unit, one in standings.items()}
        for name, of in sector.divisions.items()
    }
    groups = safe_groups(standings, divisions)
    while groups is not None and not _is_apart(_sets(groups, standings), earlier):
        if not any(key for parts in groups.values() for key in parts):
            return None  # the whole itself is too close to an earlier whole
        hide_the_smallest(groups)
    return groups


def _is_apart(sets: Iterable[frozenset[int]], earlier: list[frozenset[int]]) -> bool:
    """Say whether no figure can be subtracted from an earlier one so that fewer than five are left."""
    return all(len(one ^ other) == 0 or len(one ^ other) >= LEAST for one in sets for other in earlier)


def _sets(groups: dict[str, Groups], standings: dict[int, Standing]) -> list[frozenset[Any]]:
    """Return every set whose sum can be known: the whole, the groups that are shown, and what is left over."""
    return [frozenset(standings), *(units for parts in groups.values() for units in parts.values() if units)]


def _figures(groups: dict[str, Groups], standings: dict[int, Standing]) -> list[dict[str, Any]]:
    shown = [(ALL, "", frozenset(standings))]
    shown += [(name, key, units) for name, parts in groups.items() for key, units in sorted(parts.items()) if key]
    return [
        {
            "division": division,
            "group": group,
            "average": round(sum(standings[unit].average for unit in units) / len(units), 1),
            "services": next(words for least, words in BANDS if len(units) >= least),
        }
        for division, group, units in shown
    ]
