"""Writes an Office file's zip again with fixed dates, so that the same content gives the same bytes."""

import re
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from core.file_makers.spec import MADE_ON

CORE = "docProps/core.xml"
# openpyxl writes the moment of saving here, whatever the workbook's own properties say.
MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")


def with_fixed_dates(data: bytes, made_on: datetime = MADE_ON) -> bytes:
    """Return an Office file with the same parts in the same order, and every date in it `made_on`.

    Takes the bytes of a docx or xlsx. Raises zipfile.BadZipFile if they are no zip.
    """
    target = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(target, "w", ZIP_DEFLATED) as copy:
        for part in source.infolist():
            copy.writestr(_entry(part.filename, made_on), _content(part.filename, source.read(part), made_on))
    return target.getvalue()


def _entry(name: str, made_on: datetime) -> ZipInfo:
    entry = ZipInfo(name, date_time=made_on.timetuple()[:6])
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 0  # else the bytes would tell Windows from Linux
    entry.external_attr = 0
    return entry


def _content(name: str, content: bytes, made_on: datetime) -> bytes:
    if name != CORE:
        return content
    stamp = made_on.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    return MODIFIED.sub(rb"\g<1>" + stamp + rb"\g<2>", content)
