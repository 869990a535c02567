"""Makes real, accessible files from plain descriptions: Word, Excel and PDF."""

from core.file_makers.excel import make_xlsx
from core.file_makers.pdf import make_pdf
from core.file_makers.spec import FileSpec, SpecError
from core.file_makers.word import make_docx

__all__ = ["FileSpec", "SpecError", "make_docx", "make_file", "make_pdf", "make_xlsx"]

MAKERS = {"docx": make_docx, "pdf": make_pdf, "xlsx": make_xlsx}


def make_file(spec: FileSpec) -> bytes:
    """Make the file that a spec describes, by the maker that its `format` names.

    Takes a file spec as `resources/demo/library.py` holds them: `format` ("docx", "pdf" or "xlsx"), `filename`,
    `title`, and `blocks` or `sheets`. Returns the whole file; the same spec gives the same bytes.
    Raises SpecError when the format is unknown or the maker finds something in the spec that it can't use.
    """
    try:
        maker = MAKERS[str(spec.get("format"))]
    except KeyError:
        raise SpecError(f"No maker for the format {spec.get('format')!r}; use one of {', '.join(MAKERS)}.") from None
    return maker(spec)
