"""People who write to a running site without pause, and remember what the site said that it had kept."""

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from random import Random
from typing import Any

import requests

TOKEN = "n" * 32
AT_MOST = 60  # seconds


@dataclass(frozen=True)
class Sent:
    """One thing that somebody sent: under `word`, of the content `digest`, and whether the site said that it is kept."""

    word: str
    digest: str
    seconds: float
    is_kept: bool


@dataclass
class Said:
    """All that was sent, by kind and place; and the answers that said neither that it is kept nor nothing at all."""

    sent: dict[tuple[str, str], list[Sent]] = field(default_factory=lambda: defaultdict(list))
    odd: list[str] = field(default_factory=list)

    @property
    def kept(self) -> int:
        return sum(sent.is_kept for all_sent in self.sent.values() for sent in all_sent)

    @property
    def unanswered(self) -> int:
        return sum(not sent.is_kept for all_sent in self.sent.values() for sent in all_sent)

    def seconds(self) -> list[float]:
        """Return how long each took that the site said it had kept, the quickest first."""
        return sorted(sent.seconds for all_sent in self.sent.values() for sent in all_sent if sent.is_kept)

    def lost(self, held: dict[str, Any]) -> list[str]:
        """Return what is not held though the site had said so, and what is held otherwise than it was sent."""
        found = []
        for (kind, place), all_sent in self.sent.items():
            if place:
                found += _lost_words(kind, all_sent, held[kind].get(place, ""))
            else:
                found += _lost_things(kind, all_sent, held[kind])
        return found


def _lost_words(kind: str, all_sent: list[Sent], held: str) -> list[str]:
    """Where each word takes the place of the one before it, the last that was kept must stand, or one sent after it."""
    last = max((at for at, sent in enumerate(all_sent) if sent.is_kept), default=-1)
    if last < 0 or held in {sent.word for sent in all_sent[last:]}:
        return []
    return [f"{kind}: “{held}” instead of “{all_sent[last].word}”"]


def _lost_things(kind: str, all_sent: list[Sent], held: dict[str, str]) -> list[str]:
    lost = [f"{kind} {sent.word} is lost" for sent in all_sent if sent.is_kept and sent.word not in held]
    other = [
        f"{kind} {sent.word}: {held[sent.word]}" for sent in all_sent if held.get(sent.word, sent.digest) != sent.digest
    ]
    return lost + other


class Writers:
    """`world` is what writers_site.py has prepared: four ways to write for each set of people, each in a thread."""

    def __init__(self, port: int, world: dict[str, Any], seed: int) -> None:
        self.address, self.world, self.said = f"http://127.0.0.1:{port}", world, Said()
        self._is_over, self._numbers, self._draw = threading.Event(), count(1), Random(seed)
        ways: tuple[Callable[[int, dict[str, Any]], None], ...] = (
            self._message, self._own_words, self._paper, self._file,
        )  # fmt: skip
        self._threads = [
            threading.Thread(target=self._go_on, args=(way, at)) for at in range(len(world["people"])) for way in ways
        ]

    def _go_on(self, way: Callable[[int, dict[str, Any]], None], at: int) -> None:
        while not self._is_over.is_set():
            way(next(self._numbers), self.world["people"][at])

    @contextmanager
    def at_work(self) -> Iterator[Said]:
        for thread in self._threads:
            thread.start()
        try:
            yield self.said
        finally:
            self._is_over.set()
            for thread in self._threads:
                thread.join()

    # What they send. A redirect to the page that says so means that it is kept: a refusal is a 422.

    def _message(self, number: int, people: dict[str, Any]) -> None:
        word = f"message-{number}"
        fields = {"name": "Asha Penhale", "email": "asha@example.org", "message": word, "opened": self.world["opened"]}
        self._post("message", "", word, "/contact/", fields, leads_to="/contact/?sent=1")

    def _own_words(self, number: int, people: dict[str, Any]) -> None:
        place, meeting = str(people["person"]), f"/members/meetings/{self.world['meeting']}/"
        word = f"words-{number}"
        mine = {**people["profile"], "biography": word}
        self._post("profile", place, word, "/members/profile/", mine, session=people["member"])
        path = f"{meeting}access-needs/"
        self._post("needs", place, word, path, {"text": word}, session=people["member"], leads_to=meeting)

    def _paper(self, number: int, people: dict[str, Any]) -> None:
        meeting, word = f"/members/meetings/{self.world['meeting']}/", f"paper-{number}"
        fields = {"item": self.world["item"], "kind": "paper", "title": word}
        path = f"{meeting}papers/new/"
        self._post("paper", "", word, path, fields, session=people["member"], leads_to=meeting, file=self._text(word))

    def _file(self, number: int, people: dict[str, Any]) -> None:
        word = f"file-{number}"
        fields = {"title": word, "collection": self.world["collection"], "language": "en", "tags": ""}
        self._post("file", "", word, "/admin/documents/add/", fields, session=people["editor"],
                   leads_to="/admin/documents/", file=self._text(word))  # fmt: skip

    def _text(self, word: str) -> bytes:
        return f"{word}\n{self._draw.randbytes(self._draw.choice([200, 20_000, 60_000])).hex()}".encode()

    def _post(
        self, kind: str, place: str, word: str, path: str, fields: dict[str, Any], *, session: str = "",
        leads_to: str = "", file: bytes = b"",
    ) -> None:  # fmt: skip
        begun = time.monotonic()
        answer = self._answer(path, fields, session, {"file": (f"{word}.txt", file)} if file else None)
        leads = answer is not None and answer.status_code == 302 and answer.headers["Location"] == (leads_to or path)
        content = sha256(file).hexdigest() if file else ""
        self.said.sent[kind, place].append(Sent(word, content, time.monotonic() - begun, leads))
        if answer is None:
            self._is_over.wait(0.25)
        elif not leads:
            self.said.odd.append(
                f"{path}: {answer.status_code} {answer.headers.get('Location', '')} {answer.text[:300]}"
            )

    def _answer(self, path: str, fields: dict[str, Any], session: str, files: Any) -> requests.Response | None:
        """Return the site's answer; None where it died before it had given one."""
        visitor = ".".join(str(self._draw.randrange(1, 250)) for _ in range(4))  # one address may write six messages
        headers = {
            "Host": "localhost", "Origin": "https://localhost", "X-Forwarded-Proto": "https",
            "X-Forwarded-For": visitor, "Cookie": f"csrftoken={TOKEN}; sessionid={session}" if session else f"csrftoken={TOKEN}",
        }  # fmt: skip
        body = {"csrfmiddlewaretoken": TOKEN, **fields}
        try:
            return requests.post(
                f"{self.address}{path}", body, files=files, headers=headers, allow_redirects=False, timeout=AT_MOST
            )
        except requests.Timeout:
            self.said.odd.append(f"{path}: no answer in {AT_MOST} seconds")
            return None
        except (requests.ConnectionError, requests.exceptions.ChunkedEncodingError):
            return None
