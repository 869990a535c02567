"""The files whose words search reads: everybody finds what it knows, so that it knows only what everybody may open."""

from collections.abc import Iterable

from core.access import file_restrictions
from core.models import SiteDocument


def open_files(keys: Iterable[int | None]) -> dict[int, SiteDocument]:
    """Return those of some files that nothing restricts, by key, in one query. Members' own search looks in the others
    by itself.
    """
    wanted = {key for key in keys if key}
    return SiteDocument.objects.filter(~file_restrictions()).in_bulk(wanted) if wanted else {}
