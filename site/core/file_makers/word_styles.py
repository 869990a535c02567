"""Sets a Word document up: A4, language, properties, styles for text, lists, notes and tables, page numbers."""

from typing import cast

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph

from core.file_makers.spec import AUTHOR, BRAND, LINE, TINT, Document

FONT = "Arial"
MARGIN_MM = 20
NOTE, TABLE = "Note", "NWG Table"
# What the library's template has and we don't want: the line under the title, tab stops for a narrower page.
PARTS_TO_DROP = {"Title": "w:pBdr", "Footer": "w:tabs"}
# The schema has an order: these come after a paragraph's border.
AFTER_BORDER = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")
# style: size, bold, brand colour, space before, space after, kept with the next paragraph
STYLES: dict[str, tuple[float, bool, bool, float, float, bool]] = {
    "Normal": (11, False, False, 0, 8, False),
    "Title": (24, True, True, 0, 14, True),
    "Heading 1": (16, True, True, 20, 6, True),
    "Heading 2": (13, True, True, 14, 4, True),
    "Caption": (10, True, True, 10, 4, True),
    "List Bullet": (11, False, False, 0, 4, False),
    "List Number": (11, False, False, 0, 4, False),
    "Footer": (9, False, False, 0, 0, False),
}


def set_up(word: WordDocument, document: Document) -> None:
    """Give an empty Word document everything but its content: page, language, properties, styles, footer.

    Takes the Word document, which it changes, and the checked Document that it is made for.
    """
    _set_page(word, landscape=document.landscape)
    _set_properties(word, document)
    _set_language(word, document.language)
    _set_current_format(word)
    for name in STYLES:
        _set_style(word, name)
    _add_note_style(word)
    _add_table_style(word)
    _add_footer(word, document)


def usable_width_mm(document: Document) -> int:
    """Return the width between the margins, in millimetres."""
    return (297 if document.landscape else 210) - 2 * MARGIN_MM


def set_on_paper(table: WordTable) -> None:
    """Make a table keep its column widths and begin at the left margin."""
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.LEFT


def element(tag: str, **attributes: str) -> BaseOxmlElement:
    """Return a new WordprocessingML element; an attribute `val` becomes w:val."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def _set_page(word: WordDocument, *, landscape: bool) -> None:
    section = word.sections[0]
    short, long = Mm(210), Mm(297)
    section.page_width, section.page_height = (long, short) if landscape else (short, long)
    if landscape:
        section._sectPr.find(qn("w:pgSz")).set(qn("w:orient"), "landscape")
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(MARGIN_MM)
    section.footer_distance = Mm(10)


def _set_properties(word: WordDocument, document: Document) -> None:
    properties = word.core_properties
    properties.title, properties.language = document.title, document.language
    properties.subject = document.subject or document.title
    properties.author = properties.last_modified_by = AUTHOR
    properties.created = properties.modified = document.made_on
    properties.comments, properties.revision = "", 1
    # The library's own template brings a picture of some other document along.
    relations = word.part.package.rels
    for key in [key for key, relation in relations.items() if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del relations[key]


def _set_language(word: WordDocument, language: str) -> None:
    for found in word.styles.element.iter(qn("w:lang")):
        found.set(qn("w:val"), language)
    for found in word.settings.element.iter(qn("w:themeFontLang")):
        found.set(qn("w:val"), language)
    run = word.styles["Normal"].element.get_or_add_rPr()
    run.append(element("lang", val=language))


def _set_current_format(word: WordDocument) -> None:
    """Say that the file is of today's format: else Word opens it in "Compatibility Mode"."""
    compat = word.settings.element.find(qn("w:compat"))
    compat.append(
        element(
            "compatSetting",
            name="compatibilityMode",
            uri="http://schemas.microsoft.com/office/word",
            val="15",
        )
    )


def _set_style(word: WordDocument, name: str) -> None:
    size, bold, brand, before, after, with_next = STYLES[name]
    style = cast(ParagraphStyle, word.styles[name])
    _set_font(style)
    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
    style.font.color.rgb = RGBColor.from_string(BRAND if brand else "1A1A1A")
    layout = style.paragraph_format
    layout.space_before, layout.space_after, layout.keep_with_next = Pt(before), Pt(after), with_next
    layout.line_spacing = 1.0 if size > 11 else 1.15
    if name in PARTS_TO_DROP:
        _without(style, PARTS_TO_DROP[name])


def _set_font(style: ParagraphStyle) -> None:
    """Name the font for every script: what the theme names would win over it."""
    style.font.name = FONT
    fonts = style.element.get_or_add_rPr().find(qn("w:rFonts"))
    for key in [key for key in fonts.attrib if key.endswith(("Theme", "theme"))]:
        del fonts.attrib[key]
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), FONT)


def _without(style: ParagraphStyle, part: str) -> None:
    layout = style.element.get_or_add_pPr()
    for found in layout.findall(qn(part)):
        layout.remove(found)


def _add_note_style(word: WordDocument) -> None:
    style = cast(ParagraphStyle, word.styles.add_style(NOTE, WD_STYLE_TYPE.PARAGRAPH))
    style.base_style = word.styles["Normal"]
    layout = style.paragraph_format
    layout.space_before, layout.space_after, layout.keep_together = Pt(14), Pt(16), True
    layout.left_indent = layout.right_indent = Mm(3)
    inner = style.element.get_or_add_pPr()
    # Borders in the colour of the ground give the words room: shading alone ends at the letters.
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{color}"/>'
        for side, size, space, color in (
            ("top", 4, 6, TINT),
            ("left", 24, 8, BRAND),
            ("bottom", 4, 6, TINT),
            ("right", 4, 8, TINT),
        )
    )
    inner.insert_element_before(parse_xml(f"<w:pBdr {nsdecls('w')}>{edges}</w:pBdr>"), *AFTER_BORDER)
    inner.insert_element_before(element("shd", val="clear", color="auto", fill=TINT), *AFTER_BORDER[1:])


def _add_table_style(word: WordDocument) -> None:
    style = word.styles.add_style(TABLE, WD_STYLE_TYPE.TABLE)
    style.base_style = word.styles["Normal Table"]
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    padding = "".join(
        f'<w:{side} w:w="{twips}" w:type="dxa"/>'
        for side, twips in (("top", 85), ("left", 115), ("bottom", 85), ("right", 115))
    )
    style.element.append(
        parse_xml(
            f"<w:tblPr {nsdecls('w')}><w:tblBorders>{edges}</w:tblBorders>"
            f"<w:tblCellMar>{padding}</w:tblCellMar></w:tblPr>"
        )
    )


def _add_footer(word: WordDocument, document: Document) -> None:
    line = word.sections[0].footer.paragraphs[0]
    line.paragraph_format.tab_stops.add_tab_stop(Mm(usable_width_mm(document)), WD_TAB_ALIGNMENT.RIGHT)
    page, of = document.page_words
    line.add_run(f"{document.title}\t{page} ")
    _add_field(line, "PAGE")
    line.add_run(f" {of} ")
    _add_field(line, "NUMPAGES")


def _add_field(line: Paragraph, code: str) -> None:
    field = element("fldSimple", instr=code)
    field.append(line.add_run("1")._r)
    line._p.append(field)
