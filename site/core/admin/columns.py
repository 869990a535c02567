"""Columns of the CMS's lists that Wagtail does not have."""

from typing import Any

from django.utils.formats import date_format
from wagtail.admin.ui.tables import Column


class DayColumn(Column):
    """A day as a date. Wagtail's own column says "4 years ago", which cannot be compared."""

    def get_value(self, instance: Any) -> str:
        day = super().get_value(instance)
        return date_format(day, "j M Y") if day else ""


def day_column(name: str, label: str, **options: Any) -> DayColumn:
    return DayColumn(name, label=label, **options)


def text_column(name: str, label: str, **options: Any) -> Column:
    return Column(name, label=label, **options)
