"""When a statement of one version of the framework is the same as one of another, so that its answer still holds."""

from members_area.toolkit.models import Statement

Wording = tuple[str, tuple[tuple[int, str], ...]]


def wording_of(statement: Statement) -> Wording:
    """Return what an answer hangs on: the text, and what each level looks like. Guidance may be worded anew.

    The levels are read from what was prefetched.
    """
    return statement.text, tuple(sorted((level.level, level.text) for level in statement.levels.all()))


def keys_worded_alike(now: int, then: int) -> set[str]:
    """Return the keys of the statements that two versions (by their keys) word alike. Asks two queries."""
    found: dict[int, dict[str, Wording]] = {now: {}, then: {}}
    statements = Statement.objects.filter(framework__in=found).order_by("pk").prefetch_related("levels")
    for statement in statements:
        found[statement.framework_id][statement.key] = wording_of(statement)
    return {key for key, wording in found[now].items() if found[then].get(key) == wording}
