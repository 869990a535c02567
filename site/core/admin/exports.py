"""Spreadsheets that open as data. Excel runs a CSV cell that begins like a formula; visitors may write such cells."""

from typing import Any

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from wagtail.admin.views.generic import IndexView
from wagtail.admin.views.mixins import SpreadsheetExportMixin

STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe_cell(value: Any) -> Any:
    """Return `value` so that a spreadsheet shows it: words that begin like a formula get a leading apostrophe."""
    if isinstance(value, str) and value.lstrip(" \n").startswith(STARTS_A_FORMULA):
        return f"'{value}"
    return value


class SafeExportMixin(SpreadsheetExportMixin):
    """For any listing or report with a download. Formulas are safe in XLSX already: its cells are typed."""

    def setup(self, request: Any, *args: Any, **kwargs: Any) -> None:
        """Offer no download, by its address either, where a list names no columns for one."""
        super().setup(request, *args, **kwargs)
        self.is_export: bool = bool(self.list_export) and request.GET.get("export") in self.FORMATS

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        cell = super().preprocess_field_value(field, value, export_format)
        if isinstance(cell, str):
            cell = ILLEGAL_CHARACTERS_RE.sub("", cell)  # no workbook can hold them, and people can type them
        return safe_cell(cell) if export_format == self.FORMAT_CSV else cell


class SafeIndexView(SafeExportMixin, IndexView):
    """Wagtail's list of a model's rows, with safe downloads."""
