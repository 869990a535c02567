"""Makes PDF files that keep to PDF/UA-1 (tagged, titled, in a named language) with Typst.

All content goes in as JSON and is set as plain text: no character of it is ever read as Typst markup.
"""

import json

import typst

from core.file_makers.spec import (
    AUTHOR,
    BRAND,
    LINE,
    TINT,
    Block,
    Document,
    FileSpec,
    Table,
    Text,
    read_document,
)

TEMPLATE = """
#let spec = json(bytes(sys.inputs.spec))
#let brand = rgb(spec.brand)
#set document(title: spec.title, author: spec.author, description: spec.subject, date: datetime(
  year: spec.made_on.at(0), month: spec.made_on.at(1), day: spec.made_on.at(2),
))
#set text(
  font: ("Arial", "Liberation Sans", "Helvetica", "Noto Sans", "DejaVu Sans"),
  size: 11pt, lang: spec.lang, region: spec.region, hyphenate: false,
)
#set par(leading: 0.68em, spacing: 1.05em, justify: false)
#set page(paper: "a4", flipped: spec.landscape, margin: (x: 20mm, top: 20mm, bottom: 22mm), footer: context {
  set text(size: 9pt, fill: rgb("#555555"))
  grid(columns: (1fr, auto), column-gutter: 8mm, spec.title, [
    #spec.page_words.at(0) #counter(page).display() #spec.page_words.at(1) #counter(page).final().first()
  ])
})
#show title: set text(size: 24pt, weight: "bold", fill: brand)
#show title: set block(below: 1.1em)
#show heading: set text(fill: brand, weight: "bold")
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 1): set block(above: 1.6em, below: 0.8em)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 2): set block(above: 1.4em, below: 0.7em)
#set list(indent: 4mm, body-indent: 3mm, spacing: 0.8em, marker: text(fill: brand)[•])
#set enum(indent: 4mm, body-indent: 3mm, spacing: 0.8em)
#set figure(numbering: none, gap: 0.6em)
#show figure.where(kind: table): set block(breakable: true, width: 100%)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.caption: set align(left)
#show figure.caption: it => block(sticky: true, text(size: 10pt, weight: "bold", fill: brand, it.body))
#set table.cell(breakable: false)
#show table.cell: set par(leading: 0.55em)
#show table.cell: set text(size: 10pt)
#show table.cell.where(y: 0): set text(fill: white, weight: "bold")
// A long word would run over the edge of its cell: it may break anywhere. Addresses break at / and - by themselves.
#show table.cell: it => {
  show regex("[^\\\\s/\\u{200b}-]{22,}"): word => word.text.clusters().join(sym.zws)
  it
}

#let cell(value, room) = if value == "" { box(height: room) } else { value }
#let grid-of(b) = table(
  columns: b.widths.map(w => w * 1fr), align: left + top, inset: (x: 2.2mm, y: 2mm),
  stroke: 0.6pt + rgb(spec.line), fill: (_, y) => if y == 0 { brand },
  table.header(..b.headers),
  ..b.rows.flatten().map(value => cell(value, if b.room_mm == 0 { 9mm } else { calc.max(b.room_mm - 4, 2) * 1mm })),
)
#let note(value) = block(
  width: 100%, breakable: false, inset: (x: 4mm, y: 3.2mm),
  fill: rgb(spec.tint), stroke: (left: 3pt + brand), value,
)
#let show-block(b) = {
  if b.kind == "h1" {
    if b.new_page { pagebreak(weak: true) }
    heading(level: 1, b.text)
  }
  if b.kind == "h2" { heading(level: 2, b.text) }
  if b.kind == "p" { block(sticky: b.leads_in, par(b.text)) }
  if b.kind == "note" { note(b.text) }
  if b.kind == "bullets" { list(..b.items) }
  if b.kind == "numbers" { enum(..b.items) }
  if b.kind == "table" {
    if b.caption == "" { grid-of(b) } else {
      show figure: set block(breakable: not b.is_short)
      align(left, figure(kind: table, supplement: none, caption: b.caption, grid-of(b)))
    }
  }
}
#title()
#for b in spec.blocks { show-block(b) }
"""


def make_pdf(spec: FileSpec) -> bytes:
    """Make an accessible PDF (PDF/UA-1): A4, real headings, lists and tables, page numbers, title and language.

    Takes a spec with `title` and `blocks`, and if given `subject`, `language` ("en" or "cy") and `landscape`.
    Returns the bytes of the file. Raises SpecError for a spec it can't use, and typst.TypstError if the file would
    not keep to the standard (for example an h2 before any h1).
    """
    document = read_document(spec)
    return typst.compile(
        TEMPLATE.encode(),
        format="pdf",
        pdf_standards=["ua-1"],
        sys_inputs={"spec": json.dumps(_content(document))},
        timestamp=int(document.made_on.timestamp()),
    )


def _content(document: Document) -> dict[str, object]:
    lang, region = document.language.split("-")
    return {
        "title": document.title,
        "subject": document.subject or document.title,
        "author": AUTHOR,
        "lang": lang,
        "region": region,
        "landscape": document.landscape,
        "page_words": document.page_words,
        "made_on": [document.made_on.year, document.made_on.month, document.made_on.day],
        "brand": f"#{BRAND}",
        "line": f"#{LINE}",
        "tint": f"#{TINT}",
        "blocks": [_block(block) for block in document.blocks],
    }


def _block(block: Block) -> dict[str, object]:
    if isinstance(block, Text):
        return {"kind": block.kind, "text": block.text, "leads_in": block.leads_in, "new_page": block.new_page}
    if isinstance(block, Table):
        return {"kind": "table", **vars(block), "is_short": block.is_short}
    return {"kind": block.kind, "items": block.items}
