"""Asks for addresses again and again, as a given person, and says how many queries and how much time each takes."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median
from time import perf_counter, process_time
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext, override_settings

from core.access import MEMBERS
from core.memory import keep_what_stands
from core.roles import Role

VISITOR, MEMBER, EDITOR, ADMINISTRATOR = PERSONAS = ("visitor", "member", "editor", "administrator")
GROUPS = {MEMBER: MEMBERS, EDITOR: Role.EDITORS}
WARM_UP = 2  # the first time makes renditions and fills the menus' cache


class Address(NamedTuple):
    """One line of the table."""

    name: str
    path: str
    persona: str = VISITOR


@dataclass(frozen=True)
class Measured:
    """What `runs` answers took: milliseconds of this process's CPU, and of the clock, which counts the database too."""

    address: Address
    status: int
    queries: int
    size: int
    cpu: Sequence[float]
    clock: Sequence[float]

    @staticmethod
    def p95(times: Sequence[float]) -> float:
        return sorted(times)[max(0, round(len(times) * 0.95) - 1)]

    def row(self) -> list[str]:
        times = [f"{figure:.1f}" for kind in (self.cpu, self.clock) for figure in (median(kind), self.p95(kind))]
        return [self.address.name, self.address.persona, str(self.status), str(self.queries), *times, f"{self.size:,}"]


HEADINGS = ["What", "Who", "Status", "Queries", "CPU ms", "p95", "Clock ms", "p95", "Bytes"]


def measure(addresses: Sequence[Address], *, runs: int) -> Iterator[Measured]:
    """Measure each address as a server's worker would answer. Raises LookupError where there is nobody of a persona."""
    keep_what_stands()
    with browsers() as browser_of:
        for address in addresses:
            yield _measure_one(address, browser_of(address.persona), runs)


def _measure_one(address: Address, browser: Client, runs: int) -> Measured:
    for _ in range(WARM_UP):
        browser.get(address.path)
    with CaptureQueriesContext(connection) as queries:
        response = browser.get(address.path)
    asked = len(queries)  # now: the next request begins the log anew
    taken = [_time(browser, address.path) for _ in range(runs)]
    cpu, clock = ([times[at] * 1000 for times in taken] for at in (0, 1))
    return Measured(address, response.status_code, asked, len(response.content), cpu, clock)


def _time(browser: Client, path: str) -> tuple[float, float]:
    cpu, clock = process_time(), perf_counter()
    browser.get(path)
    return process_time() - cpu, perf_counter() - clock


@contextmanager
def browsers() -> Iterator[Callable[[str], Client]]:
    """Give a way to get the browser of a persona, signed in without a password, and sign all of them out at the end."""
    known: dict[str, Client] = {}
    host = urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname or "localhost"

    def browser_of(persona: str) -> Client:
        if persona not in known:
            known[persona] = Client(SERVER_NAME=host, headers={"X-Forwarded-Proto": "https"})
            if persona != VISITOR:
                known[persona].force_login(person_of(persona))
        return known[persona]

    # Whoever runs this has the database in their hands: a second factor would guard nothing.
    with override_settings(SECOND_FACTOR_REQUIRED=False):
        try:
            yield browser_of
        finally:
            for browser in known.values():
                browser.logout()


def person_of(persona: str) -> Any:
    """Return somebody of that persona, or whose e-mail address it is. Raises LookupError where there is nobody."""
    people = get_user_model().objects.filter(is_active=True).order_by("pk")
    if "@" in persona:
        found = people.filter(email__iexact=persona).first()
    elif persona == ADMINISTRATOR:
        found = people.filter(is_superuser=True).first()
    else:
        found = people.filter(groups__name=GROUPS.get(persona, persona)).first()
    if found is None:
        raise LookupError(f"There is nobody who could be “{persona}”.")
    return found
