"""Files that somebody might upload by mistake or on purpose, made in code: pictures and documents, hostile and good."""

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from docx import Document as WordDocument
from openpyxl import Workbook
from PIL import Image as PILImage
from pypdf import PdfWriter

Files = dict[str, tuple[str, Callable[[], bytes]]]
PAGE = b"<!doctype html><html><script>alert(1)</script></html>"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
PROGRAM = b"MZ\x90\x00\x03" + b"\x00" * 512
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def picture(format: str, size: tuple[int, int] = (64, 48), mode: str = "RGB", **options: object) -> bytes:
    buffer = BytesIO()
    PILImage.effect_noise(size, 80).convert(mode).save(buffer, format, **options)
    return buffer.getvalue()


def moving(format: str, frames: int) -> bytes:
    pictures = [PILImage.effect_noise((8, 8), 90 + number).convert("RGB") for number in range(frames)]
    buffer = BytesIO()
    pictures[0].save(buffer, format, save_all=True, append_images=pictures[1:])
    return buffer.getvalue()


def cut(content: bytes, share: float = 0.5) -> bytes:
    return content[: int(len(content) * share)]


def chunk(kind: bytes, data: bytes, *, crc: int | None = None, length: int | None = None) -> bytes:
    checksum = zlib.crc32(kind + data) if crc is None else crc
    return struct.pack(">I", len(data) if length is None else length) + kind + data + struct.pack(">I", checksum)


def png(*chunks: bytes, width: int = 4, height: int = 4) -> bytes:
    """Return a PNG with these chunks between its header and its end."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return SIGNATURE + header + b"".join(chunks) + chunk(b"IEND", b"")


def rows(width: int = 4, height: int = 4) -> bytes:
    return zlib.compress(b"".join(b"\x00" + b"\x80" * width for _ in range(height)))


def enormous_png() -> bytes:
    """11,000 by 11,000 pixels in a small file."""
    buffer = BytesIO()
    PILImage.new("1", (11_000, 11_000)).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def with_exif(exif: bytes) -> bytes:
    plain = picture("JPEG")
    segment = b"Exif\x00\x00" + exif
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + plain[2:]


def scrambled(content: bytes, begin: float) -> bytes:
    start = int(len(content) * begin)
    return content[:start] + bytes((byte * 7 + 13) % 256 for byte in content[start:])


def frame_beyond_canvas() -> bytes:
    """A GIF whose canvas says 65,535 by 65,535."""
    content = bytearray(moving("GIF", 1))
    content[6:10] = b"\xff\xff\xff\xff"
    return bytes(content)


HOSTILE_PICTURES: Files = {
    "empty": ("empty.png", lambda: b""),
    "one byte": ("one.png", lambda: b"\x89"),
    "only a signature": ("signature.png", lambda: SIGNATURE),
    "a web page as PNG": ("page.png", lambda: PAGE),
    "a web page as JPEG": ("page.jpg", lambda: PAGE),
    "a web page under its name": ("page.html", lambda: PAGE),
    "SVG": ("drawing.svg", lambda: SVG),
    "SVG as PNG": ("drawing.png", lambda: SVG),
    "SVG as WebP": ("drawing.webp", lambda: SVG),
    "a program as PNG": ("program.png", lambda: PROGRAM),
    "a program as GIF": ("program.gif", lambda: PROGRAM),
    "a PDF as PNG": ("paper.png", lambda: b"%PDF-1.7\n" + b"0" * 200),
    "an archive as JPEG": ("archive.jpg", lambda: archive({"a.txt": b"a"})),
    "text as AVIF": ("words.avif", lambda: b"words " * 40),
    "a GIF that is a script": ("script.gif", lambda: b"GIF89a/*" + b"\x00" * 20 + b"*/=1;alert(1)"),
    "a script with a WebP header": ("script.webp", lambda: b"RIFF\x10\x00\x00\x00WEBPalert(1)"),
    "half a PNG": ("half.png", lambda: cut(picture("PNG"))),
    "half a JPEG": ("half.jpg", lambda: cut(picture("JPEG"))),
    "half a GIF": ("half.gif", lambda: cut(picture("GIF", mode="P"))),
    "half a WebP": ("half.webp", lambda: cut(picture("WEBP"))),
    "half an AVIF": ("half.avif", lambda: cut(picture("AVIF"))),
    "a PNG without its last part": ("nearly.png", lambda: cut(picture("PNG"), 0.9)),
    "a PNG with scrambled pixels": ("scrambled.png", lambda: scrambled(picture("PNG"), 0.4)),
    "a WebP with a scrambled head": ("scrambled.webp", lambda: scrambled(picture("WEBP"), 0.005)),
    "an AVIF with a scrambled head": ("scrambled.avif", lambda: scrambled(picture("AVIF"), 0.1)),
    "a chunk with a wrong checksum": ("checksum.png", lambda: png(chunk(b"IDAT", rows(), crc=1))),
    "a chunk that claims gigabytes": ("claims.png", lambda: png(chunk(b"IDAT", rows(), length=2**31 - 1))),
    "a PNG without pixels": ("none.png", lambda: png()),
    "pixels that are no zlib": ("zlib.png", lambda: png(chunk(b"IDAT", b"\x00" * 60))),
    "a PNG of no width": ("thin.png", lambda: png(chunk(b"IDAT", rows()), width=0)),
    "a PNG that claims 65,535 by 65,535": (
        "wide.png",
        lambda: png(chunk(b"IDAT", rows()), width=65_535, height=65_535),
    ),
    "a text chunk that unpacks to 80 MB": (
        "text.png",
        lambda: png(chunk(b"zTXt", b"k\x00\x00" + zlib.compress(b"a" * 80_000_000)), chunk(b"IDAT", rows())),
    ),
    "121 megapixels": ("enormous.png", enormous_png),
    "a GIF that claims 65,535 by 65,535": ("canvas.gif", frame_beyond_canvas),
    "a GIF of 100 frames": ("long.gif", lambda: moving("GIF", 100)),
    "a WebP of 100 frames": ("long.webp", lambda: moving("WEBP", 100)),
    "a PNG of 100 frames": ("long.png", lambda: moving("PNG", 100)),
    "a JPEG as PNG": ("other.png", lambda: picture("JPEG")),
    "a PNG as JPEG": ("other.jpg", lambda: picture("PNG")),
    "a GIF as WebP": ("other.webp", lambda: picture("GIF", mode="P")),
    "a TIFF": ("scan.tiff", lambda: picture("TIFF")),
    "a TIFF as PNG": ("scan.png", lambda: picture("TIFF")),
    "a BMP as PNG": ("bitmap.png", lambda: picture("BMP")),
    "an icon as PNG": ("icon.png", lambda: picture("ICO", (32, 32))),
    "a Photoshop file as JPEG": ("layers.jpg", lambda: b"8BPS\x00\x01" + b"\x00" * 200),
    "a PostScript program as JPEG": ("post.jpg", lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n"),
    "more than 10 MB": ("big.png", lambda: picture("PNG") + b"\x00" * 10_500_000),
    "a PNG without an ending": ("picture", lambda: picture("PNG")),
}

# Odd, and yet pictures: they are kept, and every size of them can be made.
GOOD_PICTURES: Files = {
    "JPEG": ("choir.jpg", lambda: picture("JPEG")),
    "JPEG in capitals": ("CHOIR.JPEG", lambda: picture("JPEG")),
    "JPEG for printing": ("print.jpg", lambda: picture("JPEG", mode="CMYK")),
    "PNG": ("choir.png", lambda: picture("PNG")),
    "PNG with see-through parts": ("clear.png", lambda: picture("PNG", mode="RGBA")),
    "PNG with a palette": ("palette.png", lambda: picture("PNG", mode="P")),
    "WebP": ("choir.webp", lambda: picture("WEBP")),
    "AVIF": ("choir.avif", lambda: picture("AVIF")),
    "GIF": ("choir.gif", lambda: picture("GIF", mode="P")),
    "a GIF that moves": ("wave.gif", lambda: moving("GIF", 4)),
    "a WebP that moves": ("wave.webp", lambda: moving("WEBP", 4)),
    "JPEG with broken EXIF": ("exif.jpg", lambda: with_exif(b"MM\x00\x2a\xff\xff\xff\xff" + b"\x13" * 40)),
    "JPEG whose EXIF is nonsense": ("nonsense.jpg", lambda: with_exif(b"\x00" * 200)),
    "JPEG whose EXIF goes round in circles": (
        "circle.jpg",
        lambda: with_exif(b"MM\x00\x2a\x00\x00\x00\x08\x00\x00" + b"\x00\x00\x00\x08" * 4),
    ),
    "JPEG with a script behind it": ("behind.jpg", lambda: picture("JPEG") + PAGE),
    "a name in another script": ("\u0445\u043e\u0440 \u2014 \u5408\u5531.png", lambda: picture("PNG")),
    "a name that climbs": ("../../etc/passwd.png", lambda: picture("PNG")),
    "two endings": ("page.php.png", lambda: picture("PNG")),
    "a name of 300 letters": ("a" * 300 + ".png", lambda: picture("PNG")),
}


def archive(entries: dict[str, bytes], compression: int = ZIP_DEFLATED) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", compression) as made:
        for name, content in entries.items():
            made.writestr(name, content)
    return buffer.getvalue()


def office(main: str, more: dict[str, bytes] | None = None, types: bytes = b"<Types/>") -> bytes:
    return archive({"[Content_Types].xml": types, main: b"<document/>", **(more or {})})


def word(text: str = "Plan") -> bytes:
    buffer = BytesIO()
    document = WordDocument()
    document.add_paragraph(text)
    document.save(buffer)
    return buffer.getvalue()


def workbook() -> bytes:
    buffer = BytesIO()
    book = Workbook()
    book.active.append(["year", 2021])
    book.save(buffer)
    return buffer.getvalue()


def pdf() -> bytes:
    buffer = BytesIO()
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(buffer)
    return buffer.getvalue()


def encrypted_archive() -> bytes:
    """An Office file whose entries say that they need a password."""
    content = bytearray(office("word/document.xml"))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(signature)
        while at >= 0:
            content[at + offset] |= 1
            at = content.find(signature, at + 4)
    return bytes(content)


LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]><document>&c;&d;</document>'
)
MACRO_TYPES = b'<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
BINARY_TYPES = b'<Types><Override ContentType="application/vnd.ms-office.vbaProject"/></Types>'
DOCX, XLSX, PPTX = "word/document.xml", "xl/workbook.xml", "ppt/presentation.xml"

HOSTILE_DOCUMENTS: Files = {
    "empty PDF": ("empty.pdf", lambda: b""),
    "empty Word file": ("empty.docx", lambda: b""),
    "empty text": ("empty.txt", lambda: b""),
    "a web page as PDF": ("page.pdf", lambda: PAGE),
    "a web page before a PDF": ("both.pdf", lambda: PAGE + b"%PDF-1.7\n"),
    "a web page as text": ("page.txt", lambda: PAGE),
    "a web page as CSV": ("page.csv", lambda: b"\n  " + PAGE),
    "a web page after a byte-order mark": ("mark.txt", lambda: b"\xef\xbb\xbf" + PAGE),
    "SVG as text": ("drawing.txt", lambda: SVG),
    "a program as Word": ("program.docx", lambda: PROGRAM),
    "a program as PDF": ("program.pdf", lambda: PROGRAM),
    "a program under its name": ("program.exe", lambda: PROGRAM),
    "a script under its name": ("script.js", lambda: b"alert(1)"),
    "a web page under its name": ("page.html", lambda: PAGE),
    "SVG under its name": ("drawing.svg", lambda: SVG),
    "an archive under its name": ("files.zip", lambda: archive({"a.txt": b"a"})),
    "an old Word file": ("old.doc", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 512),
    "an old Word file as a new one": ("old.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 512),
    "a macro file under its name": ("macro.docm", lambda: word()),
    "rich text": ("letter.rtf", lambda: b"{\\rtf1 words}"),
    "Word with macros": ("macro.docx", lambda: office(DOCX, {"word/vbaProject.bin": b"x"})),
    "Excel with macros": ("macro.xlsx", lambda: office(XLSX, {"xl/VBAPROJECT.bin": b"x"})),
    "PowerPoint with macros": ("macro.pptx", lambda: office(PPTX, {"ppt/vbaProject.bin": b"x"})),
    "OpenDocument with macros": ("macro.odt", lambda: archive({"content.xml": b"<x/>", "Basic/Standard/a.xml": b"x"})),
    "OpenDocument with scripts": ("script.odt", lambda: archive({"content.xml": b"<x/>", "Scripts/python/a.py": b"x"})),
    "macros under another name": ("renamed.docx", lambda: office(DOCX, {"word/notes.bin": b"x"}, BINARY_TYPES)),
    "a macro file as Word": ("type.docx", lambda: office(DOCX, types=MACRO_TYPES)),
    "Excel 4 macros": ("sheet.xlsx", lambda: office(XLSX, {"xl/macrosheets/sheet1.xml": b"<x/>"})),
    "a bomb: far more than its size": ("bomb.docx", lambda: office(DOCX, {"word/media/a.bin": b"\x00" * 60_000_000})),
    "a bomb: very many entries": (
        "many.xlsx",
        lambda: office(XLSX, {f"xl/{number}.xml": b"" for number in range(3_100)}),
    ),
    "an archive that is no Word file": ("archive.docx", lambda: archive({"readme.txt": b"Hello"})),
    "Excel as Word": ("sheet.docx", workbook),
    "Word as Excel": ("letter.xlsx", word),
    "half a Word file": ("half.docx", lambda: cut(word())),
    "a Word file with a password": ("locked.docx", encrypted_archive),
    "a Word file that climbs": ("climb.docx", lambda: office(DOCX, {"../../settings.py": b"x"})),
    "a Word file from the root": ("root.docx", lambda: office(DOCX, {"/etc/passwd": b"x"})),
    "a Word file that climbs backwards": ("back.docx", lambda: office(DOCX, {"..\\..\\settings.py": b"x"})),
    "a Word file with entities": ("entities.docx", lambda: archive({"[Content_Types].xml": b"<Types/>", DOCX: LAUGHS})),
    "NUL in text": ("nul.txt", lambda: b"words\x00more"),
    "NUL in CSV": ("nul.csv", lambda: b"a,b\n\x00,1\n"),
    "text that is not UTF-8": ("latin.txt", lambda: "café".encode("latin-1")),
    "text in UTF-16": ("wide.txt", lambda: "words".encode("utf-16")),
    "captions without their first line": ("words.vtt", lambda: b"00:00.000 --> 00:02.000\nHello\n"),
    "captions of nothing": ("words.vtt", lambda: b"\xef\xbb\xbf"),
    "captions of another sort": ("words.vtt", lambda: b"1\n00:00:00,000 --> 00:00:02,000\nHello\n"),
    "a web page as captions": ("page.vtt", lambda: PAGE),
    "captions that begin like captions": ("almost.vtt", lambda: b"WEBVTTscript"),
    "a web page as a film": ("page.mp4", lambda: PAGE),
    "text as a film": ("words.webm", lambda: b"words" * 20),
    "a program as a film": ("program.mp4", lambda: PROGRAM),
    "no ending": ("notes", lambda: b"words"),
    "only an ending": (".pdf", pdf),
}
CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n"
GOOD_DOCUMENTS: Files = {
    "Word": ("plan.docx", word),
    "Excel": ("figures.xlsx", workbook),
    "PowerPoint": ("slides.pptx", lambda: office(PPTX)),
    "OpenDocument": ("letter.odt", lambda: archive({"content.xml": b"<x/>"}, ZIP_STORED)),
    "PDF": ("paper.pdf", pdf),
    "a PDF that cannot be read": ("damaged.pdf", lambda: b"%PDF-1.7\n" + b"nonsense " * 50),
    "a Word file that cannot be read": ("odd.docx", lambda: office(DOCX)),
    "CSV": ("figures.csv", lambda: b"year,places\n2021,45\n"),
    "text": ("notes.txt", lambda: "Caf\u00e9 notes".encode()),
    "captions": ("words.vtt", lambda: CAPTIONS.encode()),
    "captions after a byte-order mark": ("mark.vtt", lambda: CAPTIONS.encode("utf-8-sig")),
    "MP4": ("film.mp4", lambda: b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 64),
    "WebM": ("film.webm", lambda: b"\x1aE\xdf\xa3\x42\x82\x84webm" + b"\x00" * 64),
    "capitals": ("PLAN.DOCX", word),
    "a name in another script": ("\u043f\u043b\u0430\u043d \u2014 \u8a08\u753b.pdf", pdf),
    "a name that hides its ending": ("plan\u202efdp.exe.pdf", pdf),
    "a name that climbs": ("../../etc/passwd.txt", lambda: b"words"),
    "a name with marks": ("a;b=c, d%00e'f.txt", lambda: b"words"),
    "two endings": ("page.html.txt", lambda: b"words"),
}
