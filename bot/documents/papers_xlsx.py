"""A paper of the Commission as XLSX: a row an item, a column for everything said of it. No text is ever a formula."""

import io
from collections.abc import Iterator

from xlsxwriter import Workbook  # type: ignore[import-untyped]
from xlsxwriter.format import Format  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from bot.documents.papers import Face, Layout, Row, Section

WIDTHS = {"number": 6, "heading": 28, "title": 36, "text": 60}
FACT_WIDTH = 24
A4 = 9
AS_WORDS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
"""What people wrote stays words, even where it begins like a formula or a link."""


def xlsx(layout: Layout) -> bytes:
    """Make the XLSX."""
    made = io.BytesIO()
    with Workbook(made, AS_WORDS) as book:
        book.set_properties({"comments": layout.digest})
        for at, face in enumerate(layout.faces):
            _fill(book, book.add_worksheet(face.language.upper()), face, layout.sections, at)
    return made.getvalue()


def _fill(book: Workbook, sheet: Worksheet, face: Face, sections: tuple[Section, ...], at: int) -> None:
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    large = book.add_format({"bold": True, "font_size": 14})
    line = 0
    for words, look in _above(face, large):
        sheet.write_string(line, 0, words, look)
        line += 1
    columns = _columns(sections, face, at)
    for column, (name, label) in enumerate(columns):
        sheet.set_column(column, column, WIDTHS.get(name, FACT_WIDTH))
        sheet.write_string(line, column, label, bold)
    sheet.freeze_panes(line + 1, 1)
    sheet.repeat_rows(line)
    for section in sections:
        for row in section.rows:
            line += 1
            for column, (name, _label) in enumerate(columns):
                if name == "number":
                    sheet.write_number(line, column, row.number, plain)
                else:
                    sheet.write_string(line, column, _cell(section, row, name, at), plain)
    for words in (face.nature, face.fingerprint):
        line += 1
        sheet.write_string(line, 0, words)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.set_footer(f"&L{face.nature}&R{face.edition}  &P / &N")
    sheet.fit_to_pages(1, 0)


def _above(face: Face, large: Format) -> Iterator[tuple[str, Format | None]]:
    yield face.title, large
    yield face.edition, None
    for fact in face.head:
        yield f"{fact.label}: {fact.value}", None


def _columns(sections: tuple[Section, ...], face: Face, at: int) -> list[tuple[str, str]]:
    """Name the columns: those of every item, and one for each fact that any item has."""
    blocks = [row.blocks[at] for section in sections for row in section.rows]
    facts = {fact.name: fact.label for block in blocks for fact in block.facts}
    headed = [("heading", face.group)] if any(section.headings for section in sections) else []
    worded = [("text", face.text)] if any(block.text for block in blocks) else []
    return [("number", face.number), *headed, ("title", face.subject), *worded, *facts.items()]


def _cell(section: Section, row: Row, name: str, at: int) -> str:
    block = row.blocks[at]
    match name:
        case "heading":
            return section.headings[at] if section.headings else ""
        case "title":
            return block.title
        case "text":
            return block.text
    return next((fact.value for fact in block.facts if fact.name == name), "")
