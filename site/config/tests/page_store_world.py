"""What the test of the page store knows: how the site stands, what each address shows, what a reader may see of it.

Every word that an editor can write is `w<slot>x<version>z`, and versions only rise. A fact is (address, slot); its
history says which version stood there after which change, None for nothing at all.
"""

import re
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

WORD = re.compile(r"w([a-z]+)x(\d+)z")
EVERYWHERE = "*"
# nginx does not know the time: what goes by itself is gone once a worker has looked.
LATE = 6.0
Fact = tuple[str, str]


@dataclass(frozen=True)
class Page:
    """A page of the tree that editors move about. `place` is "" for the top and "box" for beneath the box."""

    version: int = 0
    place: str = ""
    is_live: bool = True
    is_private: bool = False
    is_there: bool = True

    @property
    def is_shown(self) -> bool:
        return self.is_live and self.is_there and not self.is_private


@dataclass(frozen=True)
class World:
    pages: dict[str, Page] = field(default_factory=lambda: {"pa": Page(), "pb": Page(), "pcopy": Page(is_there=False),
                                                            "post": Page()})  # fmt: skip
    words: dict[str, int | None] = field(default_factory=lambda: dict.fromkeys(
        ["menu", "footer", "notice", "author", "topic", "picture", "credit", "doc", "redirect"], 0))  # fmt: skip
    closed: frozenset[str] = frozenset()  # collections

    def with_page(self, key: str, **changes: Any) -> "World":
        return replace(self, pages={**self.pages, key: replace(self.pages[key], **changes)})

    def with_word(self, slot: str, version: int | None) -> "World":
        return replace(self, words={**self.words, slot: version})

    def facts(self) -> dict[Fact, int | None]:
        """Return what a visitor sees at every address."""
        facts: dict[Fact, int | None] = {(EVERYWHERE, slot): self.words[slot] for slot in ("menu", "footer", "notice")}
        for key, page in self.pages.items():
            if key != "post":
                for place in ("", "box"):
                    is_here = page.is_shown and page.place == place
                    facts[f"/{place}/{key}/".replace("//", "/"), key] = page.version if is_here else None
                facts["/box/", key] = page.version if page.is_shown and page.place == "box" else None
        post, words = self.pages["post"], self.words
        facts["/library/blog/", "post"] = facts["/library/blog/post/", "post"] = post.version if post.is_shown else None
        for slot in ("author", "topic"):
            facts["/library/blog/post/", slot] = words[slot] if post.is_shown else None
        for slot in ("picture", "credit"):
            is_open = post.is_shown and "pictures" not in self.closed
            facts["/library/blog/post/", slot] = words[slot] if is_open else None
        facts["/paper/", "doc"] = None if "papers" in self.closed else words["doc"]
        facts["/old/", "redirect"] = words["redirect"]
        return facts


ADDRESSES = sorted({address for address, _ in World().facts()} - {EVERYWHERE} | {"/"})


@dataclass
class Entry:
    """A version of a fact: sent to the database at `issued`, from `acknowledged` on nobody may see what was before."""

    version: int | None
    issued: float
    acknowledged: float
    acknowledged_to_nginx: float


@dataclass(frozen=True)
class Seen:
    """An answer: what was asked, when, and the words in it."""

    address: str
    by: str
    began: float
    ended: float
    status: int
    words: frozenset[tuple[str, int]]


class History:
    """What stood where and when; several threads write to it and read from it."""

    def __init__(self) -> None:
        self.world = World()
        self._lock = threading.Lock()
        self._entries: dict[Fact, list[Entry]] = defaultdict(list)
        for fact, version in self.world.facts().items():
            self._entries[fact].append(Entry(version, 0, 0, 0))

    def issue(self, world: World) -> list[Entry]:
        """Note what a change that is about to be sent makes of the world. Return what is to be acknowledged."""
        with self._lock:
            now, never = time.monotonic(), float("inf")
            before, after = self.world.facts(), world.facts()
            entries = []
            for fact in after:
                if before[fact] != after[fact]:
                    entries.append(Entry(after[fact], now, never, never))
                    self._entries[fact].append(entries[-1])
            self.world = world
            return entries

    def acknowledge(self, entries: list[Entry], *, at: float | None = None) -> None:
        """Note that a change is through; `at` is when time itself makes it, which nginx hears of later."""
        with self._lock:
            now = time.monotonic()
            for entry in entries:
                entry.acknowledged = at or now
                entry.acknowledged_to_nginx = at + LATE if at else now

    def faults(self, seen: Seen) -> Iterator[str]:
        """Yield what a visitor should not have seen, or should have and did not."""
        words = defaultdict(set)
        for slot, version in seen.words:
            words[slot].add(version)
        if "secret" in words:
            yield f"{seen} shows what nobody may see"
        with self._lock:
            for (address, slot), entries in self._entries.items():
                is_of_page = address == seen.address or (address == EVERYWHERE and seen.status == 200)
                if is_of_page and not (allowed := self._allowed(entries, seen)) >= (words[slot] or {None}):
                    yield f"{seen}: {slot} {words[slot] or 'nothing'}, allowed {allowed}"

    @staticmethod
    def _allowed(entries: list[Entry], seen: Seen) -> set[int | None]:
        """What was acknowledged last before the request, and all that was sent before it ended."""
        known = [entry.acknowledged_to_nginx if seen.by == "nginx" else entry.acknowledged for entry in entries]
        last = max(at for at, acknowledged in enumerate(known) if acknowledged <= seen.began)
        return {entry.version for entry in entries[last:] if entry.issued <= seen.ended}
