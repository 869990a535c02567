"""What somebody may type or send that nobody meant: odd values, and forms as a browser sends them, to be spoilt."""

import os
import re
from collections.abc import Sequence
from random import Random
from typing import TypeVar

from bs4 import BeautifulSoup

Value = TypeVar("Value")

# Each run of CI sends a form the same few of many odd values. ALL_ODD_VALUES=1 sends all, ODD_SEED=… draws others.
ALL_ODD_VALUES = "ALL_ODD_VALUES" in os.environ
ODD_SEED = os.environ.get("ODD_SEED", "20211103")
NASTY = (
    "\x00",
    "x\x00y",
    "x" * 70_000,
    "99999999999",
    "-1",
    "9" * 400,
    "1e309",
    "NaN",
    "9999-12-31",
    "0001-01-01",
    "9999-99-99",
    "2026-02-30",
    "<script>alert(1)</script>",
    "=HYPERLINK(1)",
    "\u202e\ufffd\U0001f984",
    "../../etc/passwd",
    "[]",
)
# What is right in a field, by how its name begins: so that one wrong value at a time comes as far as the services.
Right = tuple[tuple[str, str], ...]
A_NAME = re.compile(r"""<(?:input|textarea|select|button)[^>]*\sname="([^"]+)\"""")
FIELDS = ("input[name]", "textarea[name]", "select[name]")


def names_on(page: str) -> list[str]:
    """Return the names that the forms of a page send."""
    return [name for name in dict.fromkeys(A_NAME.findall(page)) if name != "csrfmiddlewaretoken"]


def as_a_browser_sends(page: str, right: Right = (), *, within: str = "main form[method=post]") -> dict[str, str]:
    """Return what a page's forms hold, with something right in whatever is empty."""
    forms = BeautifulSoup(page, "html.parser").select(within)
    sent: dict[str, str] = {}
    for field in [field for form in forms for field in form.select(",".join(FIELDS))]:
        chosen = field.select_one("option[selected]") if field.name == "select" else None
        held = chosen.get("value", "") if chosen else field.get("value", field.get_text().removeprefix("\n"))
        name = str(field["name"])
        given = next((value for start, value in right if name.startswith(start)), "Some words")
        is_hidden = field.get("type") == "hidden"
        sent.setdefault(name, str(held or ("" if is_hidden or field.name == "select" else given)))
    return sent


def odd_values_for(what: str, values: Sequence[Value], number: int) -> list[Value]:
    """Return a number of odd values for one form or field, drawn by ODD_SEED; all of them with ALL_ODD_VALUES=1."""
    drawn = list(values)
    Random(f"{ODD_SEED} {what}").shuffle(drawn)
    return drawn if ALL_ODD_VALUES else drawn[:number]
