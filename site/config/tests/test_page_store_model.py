"""Whatever is changed, by whom, in whichever order, and wherever it dies: no visitor sees content older than the last
change that was acknowledged, none sees what is private, and a signed-in reader gets no finished page.

Several processes change a site that two workers of granian serve, on SQLite and on PostgreSQL; readers look all the time.
The steps are drawn from a seed, which a failure prints. `PAGE_STORE_STEPS=20000 PAGE_STORE_SEED=7 python -m pytest -s` runs it for longer.
"""

import os
import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from config.tests.page_store_readers import Visitor, Writer, read_as_nginx, serving
from config.tests.page_store_world import ADDRESSES, History, World

STEPS = {
    scheme: int(os.environ.get("PAGE_STORE_STEPS", few)) for scheme, few in {"sqlite": 1500, "postgres": 500}.items()
}
SEED = int(os.environ.get("PAGE_STORE_SEED", "0")) or random.SystemRandom().randrange(1, 1_000_000)
CHANGES = 0.17  # of all steps; the others read
ENDINGS = ("", ".gz", ".br")
# Changes whose transaction may stay open for a while, with readers looking on.
LINGERING = {
    "publish",
    "update",
    "raw",
    "author",
    "topic",
    "menu",
    "setting",
    "rolled_back",
    "part_rolled_back",
    "document",
}


class Machine:
    """Draws the steps, takes them, and looks after each of them at what readers see."""

    def __init__(self, root: Path, port: int, told: dict[str, str]) -> None:
        self.draw = random.Random(SEED)
        self.root, self.history = root, History()
        self.writers = [Writer(told), Writer(told)]
        self.writers[0].send("begin")
        self.visitors = [Visitor(port), Visitor(port)]
        self.member = Visitor(port, self.writers[0].answer()["session"])
        self.background = Visitor(port)
        self.version, self.log, self.faults = 0, [], []
        self.focus = "/"  # what changes just now
        self.counted: Counter[str] = Counter()
        self.has_ended = threading.Event()

    def run(self, steps: int) -> None:
        reader = threading.Thread(target=self.read_all_the_time)
        reader.start()
        try:
            for _ in range(steps):
                self.change() if self.draw.random() < CHANGES else self.read()
                assert self.faults == [], self.report()
        finally:
            self.has_ended.set()
            reader.join()
            for each in (*self.writers, *self.visitors, self.member, self.background):
                each.close()
        assert self.faults == [], self.report()

    def report(self) -> str:
        steps = "\n".join(self.log[-12:])
        return f"seed {SEED}, step {len(self.log)}\n" + "\n".join(self.faults[:5]) + f"\nThe last steps:\n{steps}"

    # Readers

    def look(self, visitor: Visitor, address: str, encoding: str) -> None:
        seen = visitor.read(address, encoding)
        self.counted[visitor.store or "from Django"] += 1
        if seen.status >= 500:
            self.faults.append(f"{address} answers {seen.status}")
        self.faults += self.history.faults(seen)

    def look_as_nginx(self, address: str) -> None:
        seen = read_as_nginx(self.root, address, self.draw.choice(ENDINGS))
        if seen is not None:
            self.counted["nginx"] += 1
            self.faults += self.history.faults(seen)

    def look_as_member(self, address: str) -> None:
        self.member.read(address)
        if self.member.store:
            self.faults.append(f"somebody who is signed in gets a page of the store at {address}: {self.member.store}")

    def read(self) -> None:
        address = self.draw.choice(ADDRESSES)
        self.log.append(f"read {address}")
        if self.draw.random() < 0.03:
            self.look_as_member(address)
        self.look(self.draw.choice(self.visitors), address, self.draw.choice(("identity", "gzip", "br")))
        for each in ADDRESSES:
            self.look_as_nginx(each)

    def read_all_the_time(self) -> None:
        draw = random.Random(SEED + 1)
        while not self.has_ended.is_set():
            try:
                address = self.focus if draw.random() < 0.7 else draw.choice(ADDRESSES)
                self.look(self.background, address, "gzip")
                seen = read_as_nginx(self.root, draw.choice(ADDRESSES), draw.choice(ENDINGS))
                self.faults += self.history.faults(seen) if seen else []
            except Exception as error:
                self.faults.append(f"in the background: {error!r}")
            self.has_ended.wait(0.005)

    # Writers

    def change(self) -> None:
        """Let one writer change something, or both of them at once."""
        changes = [self.change_of_content()]
        if self.draw.random() < 0.1:
            changes.append(self.change_everywhere("footer", {"op": "setting", "field": "footer_text"}))
        sent = []
        for writer, (told, make) in zip(self.writers, changes, strict=False):
            entries = self.history.issue(make(self.history.world))
            if told["op"] in LINGERING and self.draw.random() < 0.4:
                told["linger"] = self.draw.choice((0.03, 0.06, 0.12))
            self.log.append(f"change {told}")
            self.counted[told["op"] + (" killed" if "die" in told else "")] += 1
            writer.send(**told)
            sent.append((writer, told, entries))
        self.focus = self.address_of(changes[0][0])
        if "linger" in changes[0][0] or changes[0][0]["op"] == "raw_transaction":
            self.look(self.visitors[0], self.focus, "identity")
        for writer, told, entries in sent:
            self.through(writer, told, entries)
        for visitor in self.visitors:
            self.look(visitor, self.focus, "identity")
        self.read()

    def address_of(self, told: dict[str, Any]) -> str:
        """Return an address where a change is to be seen."""
        key = told.get("key", "")
        if key in ("pa", "pb", "pcopy"):
            return f"/{self.history.world.pages[key].place}/{key}/".replace("//", "/")
        return {"document": "/paper/", "redirect": "/old/"}.get(told["op"], "/library/blog/post/")

    def through(self, writer: Writer, told: dict[str, Any], entries: list[Any]) -> None:
        until = writer.answer()
        self.history.acknowledge(entries)
        if told["op"] == "notice" and until:
            gone = self.history.issue(self.history.world.with_word("notice", None))
            self.history.acknowledge(gone, at=time.monotonic() + until - time.time() + 0.002)

    def new_word(self, slot: str) -> str:
        self.version += 1
        return f"w{slot}x{self.version}z"

    def change_everywhere(self, slot: str, told: dict[str, Any]) -> tuple[dict[str, Any], Callable[[World], World]]:
        word, version = self.new_word(slot), self.version
        return {**told, "word": word}, lambda world: world.with_word(slot, version)

    def change_of_content(self) -> tuple[dict[str, Any], Callable[[World], World]]:
        if self.draw.random() < 0.55:
            return self.change_of_page(self.draw.choice(("pa", "pb", "pcopy", "post")))
        kind = self.draw.choice(
            ("menu", "notice", "redirect", "author", "topic", "picture", "crop", "doc", "collection", "empty")
        )
        if kind == "empty":
            return {"op": "empty"}, lambda world: world
        if kind == "collection":
            return self.change_of_collection(self.draw.choice(("pictures", "papers")))
        told: dict[str, Any] = {"op": {"doc": "document"}.get(kind, kind)}
        if kind == "notice":
            told["seconds"] = self.draw.choice((None, 0.3, 1.5))
        if kind == "picture" and "pictures" in self.history.world.closed:
            return {**told, "word": self.new_word(kind)}, lambda world: world
        if kind == "crop":
            told["at"] = self.version
        return self.change_everywhere({"crop": "credit"}.get(kind, kind), told)

    def change_of_collection(self, name: str) -> tuple[dict[str, Any], Callable[[World], World]]:
        closed = self.history.world.closed
        op = "open_collection" if name in closed else "close_collection"

        def make(world: World) -> World:
            # A picture that was private has lost its name.
            words = {**world.words, "picture": None} if name == "pictures" else world.words
            return replace(world, words=words, closed=closed ^ {name})

        return {"op": op, "name": name}, make

    def change_of_page(self, key: str) -> tuple[dict[str, Any], Callable[[World], World]]:
        page, word = self.history.world.pages[key], self.new_word(key)
        version, place = self.version, self.draw.choice(("", "box"))
        shown, told = {"version": version}, {"key": key, "word": word}
        if not page.is_there:
            source = [name for name in ("pa", "pb") if self.history.world.pages[name].is_shown]
            is_copy = source and self.draw.random() < 0.5
            more = {"op": "copy", "source": source[0]} if is_copy else {"op": "create"}
            fresh = {"is_there": True, "is_live": True, "place": place, **shown}
            return {**told, **more, "place": place}, lambda world: world.with_page(key, **fresh)
        if page.is_private:
            return {"op": "lift", **told}, lambda world: world.with_page(key, is_private=False, **shown)
        if not page.is_live:
            op = self.draw.choice(("publish", "schedule"))
            return {"op": op, **told}, lambda world: world.with_page(key, is_live=True, **shown)
        op = self.draw.choice(
            ("publish", "publish", "schedule", "update", "raw", "raw_transaction", "part_rolled_back", "draft", "rolled_back",
             "unpublish", "expire", "restrict", "killed", "killed late")
            + (() if key == "post" else ("move", "move", "delete"))
        )  # fmt: skip
        match op:
            case "draft" | "rolled_back":
                return {"op": op, "key": key}, lambda world: world
            case "killed":
                return {"op": "publish", "key": key, "word": "wsecretx0z", "die": "before"}, lambda world: world
            case "killed late":
                return {"op": "publish", **told, "die": "after"}, lambda world: world.with_page(key, **shown)
            case "unpublish" | "expire":
                return {"op": op, "key": key}, lambda world: world.with_page(key, is_live=False)
            case "restrict":
                return {"op": op, "key": key}, lambda world: world.with_page(key, is_private=True)
            case "delete":
                return {"op": op, "key": key}, lambda world: world.with_page(key, is_there=False)
            case "move":
                return {"op": op, "key": key, "place": place}, lambda world: world.with_page(key, place=place)
        return {"op": op, **told}, lambda world: world.with_page(key, **shown)


def test_nobody_sees_what_was_before_a_change(tmp_path: Path, real_database: dict[str, str]) -> None:
    steps = STEPS[real_database["DATABASE_URL"].partition(":")[0]]
    with serving(tmp_path, DATABASE_URL=real_database["DATABASE_URL"]) as (port, told):
        machine = Machine(tmp_path / "pages", port, told)
        machine.run(steps)
    print(f"\nseed {SEED}: {dict(machine.counted.most_common())}")
    assert machine.counted["hit"] > steps / 20
    assert machine.counted["nginx"] > steps
