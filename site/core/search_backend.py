"""The search back end of WAGTAILSEARCH_BACKENDS: modelsearch's own, but for how it asks SQLite.

Modelsearch looks up the rank of each result by a search of its own: what a word of twenty thousand pages costs grows
with their square (minutes where the join below takes 40 ms). PostgreSQL is asked as modelsearch asks it.
"""

from array import array
from functools import cache
from typing import Any

from django.core.cache import caches
from django.db import connection
from django.db.models import BigIntegerField, F, Q
from django.db.models.functions import Cast
from modelsearch.backends.database import SearchBackend as default_backend

from core.joined_keys import Joined, keys_in

ENTRY = "index_entries"
# Modelsearch compares keys as text, by which no row can be looked up.
OF_ENTRY = Cast(F(f"{ENTRY}__object_id"), BigIntegerField())
IN_FTS = f"{ENTRY}__sqliteftsindexentry__pk__gt"  # true of every entry: it only says that the tables are to be joined
remembered = caches["content"]


def SearchBackend(params: dict[str, Any]) -> Any:
    """Return the back end for the database that is in use."""
    backend = default_backend(params)
    if connection.vendor == "sqlite" and hasattr(backend, "autocomplete_query_compiler_class"):
        backend.query_compiler_class, backend.autocomplete_query_compiler_class = _compilers()
    return backend


@cache
def _compilers() -> tuple[type[Any], type[Any]]:
    """Return the classes that turn searches into SQL. Modelsearch's can be imported with SQLite only."""
    from modelsearch.backends.database.sqlite import sqlite
    from modelsearch.backends.database.sqlite.query import MatchExpression, SQLiteFTSIndexEntry, normalize
    from modelsearch.query import MatchAll, Not

    class LedByWords:
        """Joins what is searched with the full-text index, which leads: each result is looked up once."""

        def search(self: Any, config: Any, start: Any, stop: Any, score_field: str | None = None) -> Any:
            query = normalize(self.query)
            if isinstance(query, (MatchAll, Not)):
                return super().search(config, start, stop, score_field)  # type: ignore[misc]  # of modelsearch's class
            score = score_field or ("_score" if self.order_by_relevance else None)
            found = self.queryset.filter(self.matches(query, config), pk=OF_ENTRY, **{IN_FTS: 0})
            if score:
                found = found.annotate(**{score: self._build_rank_expression(self.get_index_vectors(), config)})
            if self.order_by_relevance:
                found = found.order_by(score, "-pk")
            elif not found.query.order_by:
                found = found.order_by("-pk")
            return found[start:stop]

        def matches(self: Any, query: Any, config: Any) -> Any:
            return MatchExpression(self.fields or self.FTS_TABLE_FIELDS, self.build_search_query(query, config=config))

        def keys(self: Any, config: Any) -> "array[int]":
            """Return the keys of all that matches. No row is read but those of the full-text index."""
            entries = SQLiteFTSIndexEntry.objects.filter(self.matches(normalize(self.query), config))
            joined = entries.aggregate(keys=Joined("pk"))["keys"]
            owner = _owners(self.queryset.model)
            return array("q", (owner[entry] for entry in keys_in(joined) if entry < len(owner) and owner[entry]))

    class Words(LedByWords, sqlite.SQLiteSearchQueryCompiler):
        def get_index_vectors(self) -> list[tuple[Any, Any]]:
            return [(F(f"{ENTRY}__title"), F(f"{ENTRY}__title_norm")), (F(f"{ENTRY}__body"), 1.0)]

    class Beginnings(LedByWords, sqlite.SQLiteAutocompleteQueryCompiler):
        def get_index_vectors(self) -> list[tuple[Any, Any]]:
            return [(F(f"{ENTRY}__autocomplete"), 1.0)]

    return Words, Beginnings


def _owners(model: type[Any]) -> "array[int]":
    """Return, by the number of an entry in the index, the key of the `model` it is of; 0 for what is none.

    Each of these rows holds all words of its page: to read them again for every search took two thirds of its time.
    """
    found = remembered.get(name := f"search-owners-{model._meta.label_lower}")
    if found is None:
        joined = model._default_manager.order_by().aggregate(
            entries=Joined(f"{ENTRY}__pk"), keys=Joined("pk", filter=Q(**{f"{ENTRY}__isnull": False}))
        )
        owner = dict(zip(keys_in(joined["entries"]), keys_in(joined["keys"]), strict=True))
        found = array("q", (owner.get(entry, 0) for entry in range(max(owner, default=-1) + 1)))
        remembered.set(name, found)
    return found
