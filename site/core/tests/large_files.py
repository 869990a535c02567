"""Files that are as large as they may be, or unpack to as much as they may, for measuring what a worker holds."""

import random
import zlib
from collections.abc import Callable, Iterable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from PIL import Image as PILImage

from core.tests.hostile_files import Files

WORD = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MEGABYTE = 1_000_000
WORST_PICTURES = (
    "121 megapixels", "a text chunk that unpacks to 80 MB", "a colour profile that unpacks to 80 MB",
    "a GIF that claims 65,535 by 65,535", "a WebP of 13 megapixels", "an AVIF of 17 megapixels",
    "twenty frames of four megapixels", "a JPEG that claims 65,500 by 65,500",
)  # fmt: skip
WORST_TABLES = (
    "a sheet that claims every cell there is", "a cell in the last corner", "a hundred thousand columns of CSV",
    "fifty thousand rows",
)  # fmt: skip


def one_colour(format: str, width: int, height: int, mode: str = "RGB") -> bytes:
    buffer = BytesIO()
    PILImage.new(mode, (width, height), 40 if mode in {"P", "L"} else "#4a1d5c").save(buffer, format)
    return buffer.getvalue()


def made_of(main: str, begin: bytes, some: Callable[[], bytes], end: bytes, megabytes: int) -> bytes:
    """Return an Office file whose main part is so long: what `some` gives, again and again."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
        with archive.open(main, "w") as part:
            part.write(begin)
            length = 0
            while length < megabytes * MEGABYTE:
                length += part.write(some())
            part.write(end)
    return buffer.getvalue()


def numbers(count: int = 1_000) -> Iterable[int]:
    chance = random.Random(20_211_103)
    return (chance.getrandbits(32) for _ in range(count))


def word(megabytes: int) -> bytes:
    begin, end = b'<w:document xmlns:w="%s"><w:body>' % WORD, b"</w:body></w:document>"
    some = b"".join(b"<w:p><w:r><w:t>%d</w:t></w:r></w:p>" % number for number in numbers())
    return made_of("word/document.xml", begin, lambda: some, end, megabytes)


def one_word(megabytes: int) -> bytes:
    """A Word file with a single word of so many letters, as little packed as may be."""
    begin, end = b'<w:document xmlns:w="%s"><w:p><w:r><w:t>' % WORD, b"</w:t></w:r></w:p></w:document>"
    some = b"".join(b"%d" % number for number in numbers(100_000))
    return made_of("word/document.xml", begin, lambda: some, end, megabytes)


def pdf(megabytes: int, pages: int = 30) -> bytes:
    """A PDF whose pages each unpack to so much."""
    packed = zlib.compress(b"BT /F1 12 Tf (hello) Tj ET\n" * (megabytes * MEGABYTE // 27))
    font = b"<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 3 0 R/Resources " + font + b">>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, b" ".join(b"%d 0 R" % (at + 4) for at in range(pages))),
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed),
        *[page] * pages,
    ]
    content = b"%PDF-1.7\n"
    for number, one in enumerate(objects, start=1):
        content += b"%d 0 obj%s\nendobj\n" % (number, one)
    return content + b"trailer<</Root 1 0 R/Size %d>>\n%%%%EOF\n" % (len(objects) + 1)


PICTURES: Files = {
    "a JPEG of 25 megapixels": ("large.jpg", lambda: one_colour("JPEG", 5_000, 5_000)),
    "a PNG of 25 megapixels that is clear": ("large.png", lambda: one_colour("PNG", 5_000, 5_000, "RGBA")),
    "a GIF of 25 megapixels": ("large.gif", lambda: one_colour("GIF", 5_000, 5_000, "P")),
    "a WebP of 12 megapixels": ("large.webp", lambda: one_colour("WEBP", 4_000, 3_000)),
    "an AVIF of 16 megapixels": ("large.avif", lambda: one_colour("AVIF", 4_000, 4_000)),
}
DOCUMENTS: Files = {
    "a Word file of 100 MB of words": ("long.docx", lambda: word(100)),
    "a Word file of one long word": ("word.docx", lambda: one_word(60)),
    "a PDF whose pages unpack to 4 MB each": ("pages.pdf", lambda: pdf(4)),
    "a PDF whose pages unpack to 60 MB each": ("bomb.pdf", lambda: pdf(60)),
}
