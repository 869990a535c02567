"""The dry run: what each row would make, or every reason why it cannot. It changes nothing."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError

from core.models import MusicService
from members_area.membership.imports.columns import (
    ABOUT_SERVICE,
    COLUMNS,
    EMAIL,
    HOST_TYPE,
    REGION,
    ROLE,
    SERVICE,
    ImportColumn,
)
from members_area.membership.imports.plan import Plan, Planned, Problem
from members_area.membership.imports.reading import Row
from members_area.membership.imports.register import Register
from members_area.membership.imports.values import value_of
from members_area.membership.models import SEATS


def check_rows(rows: list[Row]) -> Plan:
    """Return what an import of these rows would make and every problem, in the order of the rows."""
    plan, checked = Plan(), Checked(Register.now())
    for row in rows:
        problems, planned = checked.check(row)
        plan.problems += problems
        if planned:
            plan.rows.append(planned)
    return plan


class Checked:
    """Remembers what the rows above have said: services, addresses, seats."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.addresses: dict[str, int] = {}
        self.described: dict[str, tuple[int, dict[str, Any]]] = {}  # new services: the row, and what it says
        self.seated: dict[str, list[int]] = {}  # the rows that take a seat, by service

    def check(self, row: Row) -> tuple[list[Problem], Planned | None]:
        """Return every problem of a row, and what it would make where there is none."""
        values, problems = self._values(row)
        name = values.get(SERVICE.key, "")
        if not name and not problems_in(problems, SERVICE):
            problems.append(Problem(row.number, SERVICE.heading, "Give the name of the music service."))
        for check in self._checks():
            problems += [Problem(row.number, column.heading, words) for column, words in check(row, values, problems)]
        if email := values.get(EMAIL.key):
            self.addresses.setdefault(email, row.number)
        if problems:
            return sorted(problems, key=_order), None
        return [], self._plan(row, values)

    def _checks(self) -> list[Callable[..., list[tuple[ImportColumn, str]]]]:
        return [self._of_service, self._of_person, self._of_seat]

    def _values(self, row: Row) -> tuple[dict[str, Any], list[Problem]]:
        values, problems = {}, []
        for column in COLUMNS:
            try:
                values[column.key] = value_of(column, row[column])
            except ValidationError as refusal:
                problems += [Problem(row.number, column.heading, words) for words in refusal.messages]
        return values, problems

    def _of_service(self, row: Row, values: dict[str, Any], problems: list[Problem]) -> list[tuple[ImportColumn, str]]:
        name = values.get(SERVICE.key, "")
        if not name:
            return []
        service = self.register.service(name)
        if service is None:
            return self._of_new_service(key_of(name), values)
        if service.left_on:
            return [(SERVICE, f"{service} has left the NWG. Take it up again first, under Members → Seats.")]
        found = differing(values, service, "The register says “{kept}”. Correct it there, or leave this cell empty.")
        if not values.get(EMAIL.key, "") and not problems and not found:
            found.append((SERVICE, f"{service} is in the register already and no member is named: nothing to do."))
        return found

    def _of_new_service(self, key: str, values: dict[str, Any]) -> list[tuple[ImportColumn, str]]:
        if key in self.described:
            number, before = self.described[key]
            found = [
                (column, f"Row {number} says something else of this service. Leave this cell empty, or correct it.")
                for column in ABOUT_SERVICE
                if values.get(column.key, "") not in {"", before.get(column.key, "")}
            ]
            if not found and values.get(EMAIL.key, "") == "":
                found.append((SERVICE, f"The service stands in row {number} already, and no member is named here."))
            return found
        return [
            (column, f"Choose one: the service is new. {', '.join(column.labels)}.")
            for column in (REGION, HOST_TYPE)
            if values.get(column.key) == ""
        ]

    def _of_person(self, row: Row, values: dict[str, Any], problems: list[Problem]) -> list[tuple[ImportColumn, str]]:
        email, role = values.get(EMAIL.key), values.get(ROLE.key)
        if email == "" and role:
            return [(EMAIL, "A role stands here without an address. Give the address, or take the role away.")]
        if not email:
            return []
        found = []
        if email in self.addresses:
            found.append((EMAIL, f"This address stands in row {self.addresses[email]} already."))
        if words := self.register.refusal_of(email):
            found.append((EMAIL, words))
        if role == "":
            found.append((ROLE, f"Choose the member's role: {', '.join(ROLE.labels)}."))
        return found

    def _of_seat(self, row: Row, values: dict[str, Any], problems: list[Problem]) -> list[tuple[ImportColumn, str]]:
        name, email = values.get(SERVICE.key, ""), values.get(EMAIL.key, "")
        if not name or not email:
            return []
        above = self.seated.get(key_of(name), [])
        held = self.register.held(name)
        if held + len(above) < len(SEATS):
            return []
        if not above:
            return [(SERVICE, f"Both seats of {name} are taken.")]
        rows = f"row{'s' if len(above) > 1 else ''} {' and '.join(map(str, above))}"
        return [(SERVICE, f"A service has two seats, and none is left for this row: see {rows}.")]

    def _plan(self, row: Row, values: dict[str, Any]) -> Planned:
        name, email = values[SERVICE.key], values[EMAIL.key]
        key = key_of(name)
        service = self.register.service(name)
        is_new = service is None and key not in self.described
        about = {column.key: values[column.key] for column in ABOUT_SERVICE}
        if is_new:
            self.described[key] = (row.number, about)
        if email:
            self.seated.setdefault(key, []).append(row.number)
        given = {name: value for name, value in about.items() if value != ""} if is_new else None
        return Planned(row.number, service.name if service else name, given, email, values[ROLE.key])


def differing(values: dict[str, Any], service: MusicService, words: str) -> list[tuple[ImportColumn, str]]:
    """Return the columns in which a row says something else than the register: an import changes no service."""
    found = []
    for column in ABOUT_SERVICE:
        said, kept = values.get(column.key, ""), getattr(service, column.key)
        if said not in {"", kept}:
            shown = dict(column.choices).get(kept, kept or "nothing") if not isinstance(kept, bool) else kept
            found.append((column, words.format(kept="Yes" if shown is True else "No" if shown is False else shown)))
    return found


def problems_in(problems: list[Problem], column: ImportColumn) -> bool:
    return any(problem.column == column.heading for problem in problems)


def key_of(name: str) -> str:
    return " ".join(name.split()).casefold()


def _order(problem: Problem) -> int:
    return [column.heading for column in COLUMNS].index(problem.column)
