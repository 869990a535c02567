"""What a single cell means, or why it means nothing. Each function raises ValidationError in words."""

from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator, URLValidator, validate_email
from django.utils import timezone

from core.models import MusicService
from members_area.membership.imports.columns import EMAIL, IS_LISTED, JOINED_ON, SERVICE, WEBSITE, YES, ImportColumn
from members_area.membership.imports.reading import Cell

DATE_FORMATS = ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d %B %Y", "%d %b %Y")
FORMULA = "This cell is a formula. Write its value instead."
MAX_NAME: int = MusicService._meta.get_field("name").max_length or 160


def value_of(column: ImportColumn, cell: Cell) -> Any:
    """Return what a cell means: "" where it is empty. Raises ValidationError."""
    if cell.is_formula:
        raise ValidationError(FORMULA)
    if not cell.text:
        return ""
    if column.key in READERS:
        return READERS[column.key](cell)
    return _choice(column, cell)


def _choice(column: ImportColumn, cell: Cell) -> Any:
    found = column.chosen(cell.text)
    if found is None:
        raise ValidationError(f"“{cell.text[:60]}” is not one of: {', '.join(column.labels)}.")
    return found == YES if column is IS_LISTED else found


def _name(cell: Cell) -> str:
    if len(cell.text) > MAX_NAME:
        raise ValidationError(f"The name is longer than {MAX_NAME} letters.")
    return cell.text


def _email(cell: Cell) -> str:
    address = cell.text.lower()
    try:
        validate_email(address)
        MaxLengthValidator(254)(address)
    except ValidationError:
        raise ValidationError(f"“{cell.text[:80]}” is not an e-mail address.") from None
    return address


def _website(cell: Cell) -> str:
    try:
        URLValidator(schemes=["http", "https"])(cell.text)
        MaxLengthValidator(200)(cell.text)
    except ValidationError:
        raise ValidationError(f"“{cell.text[:80]}” is not a web address. It begins with https://.") from None
    return cell.text


def _day(cell: Cell) -> date:
    day = cell.day or next((found for form in DATE_FORMATS if (found := _parsed(cell.text, form))), None)
    if day is None:
        raise ValidationError(f"“{cell.text[:40]}” is not a date. Write it like 1/9/2021.")
    if day > timezone.localdate():
        raise ValidationError("This day is still to come.")
    return day


def _parsed(text: str, form: str) -> date | None:
    try:
        return datetime.strptime(text, form).date()
    except ValueError:
        return None


READERS = {SERVICE.key: _name, EMAIL.key: _email, WEBSITE.key: _website, JOINED_ON.key: _day}
