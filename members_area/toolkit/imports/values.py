"""What a single cell means, or why it means nothing. Each function raises ValidationError in words."""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError

from members_area.toolkit.imports.columns import (
    CHOICE,
    DAY,
    LARGEST_NUMBER,
    NUMBER,
    TEXT,
    THEME,
    YES_NO,
    Column,
    key_of,
)
from members_area.toolkit.imports.reading import Cell
from members_area.toolkit.models import Theme
from members_area.toolkit.models.plans import YEARS, is_in_our_time

DATE_FORMATS = ("%d/%m/%Y", "%Y-%m-%d", "%d.%m.%Y", "%d-%m-%Y", "%d %B %Y", "%d %b %Y", "%A %d %B %Y")
WHOLE_NUMBER = re.compile(r"\d{1,9}")
FORMULA = "This cell holds a formula. Write its value instead."
Themes = dict[str, Theme]


def value_of(column: Column, cell: Cell, themes: Themes) -> Any:
    """Return what a cell means for its column, "" or None where it is empty. Raises ValidationError."""
    if cell.is_formula:
        raise ValidationError(FORMULA)
    if cell.is_error:
        raise ValidationError(f"This cell shows the error {cell.text[:20]}. Write what it should say.")
    if not cell.text:
        if column.required:
            raise ValidationError(f"“{column.heading}” is needed. Fill this cell in.")
        return EMPTY[column.kind]
    if column.kind == THEME:
        return _theme(cell, themes)
    return READERS[column.kind](column, cell)


def _text(column: Column, cell: Cell) -> str:
    if (count := len(cell.text)) > column.longest:
        raise ValidationError(
            f"This is {count:,} characters long, and {column.longest:,} fit. Shorten it by {count - column.longest:,}."
        )
    return cell.text


def _day(column: Column, cell: Cell) -> date:
    day = cell.day or next((found for form in DATE_FORMATS if (found := _parsed(cell.text, form))), None)
    if day is None:
        raise ValidationError(f"“{cell.text[:60]}” is not a date. Write it as 31/03/2027.")
    if not is_in_our_time(day):
        raise ValidationError(YEARS)
    return day


def _parsed(text: str, form: str) -> date | None:
    try:
        return datetime.strptime(" ".join(text.replace(",", " ").split()), form).date()
    except ValueError:
        return None


def _number(column: Column, cell: Cell) -> int:
    if not WHOLE_NUMBER.fullmatch(cell.text) or not cell.text.isascii():
        raise ValidationError(f"“{cell.text[:60]}” is not a whole number. Write it as 12.")
    if int(cell.text) > LARGEST_NUMBER:
        raise ValidationError(f"{cell.text} is too large. The largest is {LARGEST_NUMBER:,}.")
    return int(cell.text)


def _choice(column: Column, cell: Cell) -> str:
    found = column.chosen(cell.text)
    if found is None:
        raise ValidationError(f"“{cell.text[:60]}” is not one of the choices: {'; '.join(column.labels)}.")
    return found


def _yes(column: Column, cell: Cell) -> bool:
    said = key_of(cell.text)
    if said not in {"yes", "no"}:
        raise ValidationError(f"“{cell.text[:60]}” is neither Yes nor No.")
    return said == "yes"


def _theme(cell: Cell, themes: Themes) -> Theme:
    found = themes.get(key_of(cell.text))
    if found is None:
        names = "; ".join(theme.name for theme in themes.values()) or "none, so leave the cell empty"
        raise ValidationError(f"“{cell.text[:60]}” is not a theme. The themes are: {names}.")
    return found


EMPTY: dict[str, Any] = {TEXT: "", DAY: None, NUMBER: None, CHOICE: "", YES_NO: False, THEME: None}
READERS: dict[str, Callable[[Column, Cell], Any]] = {
    TEXT: _text,
    DAY: _day,
    NUMBER: _number,
    CHOICE: _choice,
    YES_NO: _yes,
}
