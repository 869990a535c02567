"""Other items about the same: those that share most topics with a page, the newest of them first."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from core.models import Topic
from resources.models.item import LibraryPage
from resources.shelf import Shelf, among, as_set, shelf

AT_ONCE = 12  # are asked for: more than are shown, because a reader may not read all of them


def related_items(page: LibraryPage, topics: Iterable[Topic], user: Any, count: int) -> list[LibraryPage]:
    """Return up to `count` other items on `topics` that `user` may read, ready for cards."""
    found: list[LibraryPage] = []
    candidates = _by_shared_topics(page, topics, shelf())
    while len(found) < count and (keys := list(islice(candidates, AT_ONCE))):
        readable = LibraryPage.objects.visible_to(user).for_cards().in_bulk(keys)
        found += [readable[key] for key in keys if key in readable]
    return found[:count]


def _by_shared_topics(page: LibraryPage, topics: Iterable[Topic], shelf: Shelf) -> Iterator[int]:
    """Give keys of items: first those on all the topics, then those on all but one, and so on."""
    others = ~as_set([page.pk]) if page.pk else -1
    on = [shelf.with_any("topic", [topic.slug]) & others for topic in topics]
    sharing = [0] * (len(on) + 1)  # at place n: the items on more than n of the topics
    for items in on:
        for number in range(len(on) - 1, 0, -1):
            sharing[number] |= sharing[number - 1] & items
        sharing[0] |= items
    for number in range(len(on) - 1, -1, -1):
        exactly = sharing[number] & ~sharing[number + 1]
        yield from among(shelf.newest, exactly)
