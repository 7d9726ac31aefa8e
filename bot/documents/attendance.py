"""The QR code of a ticket, and the table of who comes to an event."""

import io
from collections.abc import Sequence
from datetime import datetime

import segno
from xlsxwriter import Workbook  # type: ignore[import-untyped]

AS_WORDS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
"""What people wrote stays words, even where it begins like a formula or a link."""
WIDTH = 22
PIXELS, QUIET = 10, 4
"""Of one module of the code, and modules of white around it (ISO/IEC 18004 asks for four)."""

Written = str | int | datetime | None


def qr_code(text: str) -> bytes:
    """Draw a QR code as PNG; a quarter of it may be dirty or glaring."""
    drawn = io.BytesIO()
    segno.make(text, error="q", micro=False).save(drawn, kind="png", scale=PIXELS, border=QUIET)
    return drawn.getvalue()


def table(heads: Sequence[str], rows: Sequence[Sequence[Written]]) -> bytes:
    """Make an XLSX of one sheet: moments as dates (without a zone), numbers as numbers, everything else as words."""
    made = io.BytesIO()
    with Workbook(made, AS_WORDS) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        # The mark of a text stays with the cell: whoever edits it, or saves it as CSV, does not make it a formula.
        words = book.add_format({"quote_prefix": True})
        moments = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        sheet.set_column(0, max(0, len(heads) - 1), WIDTH)
        for column, head in enumerate(heads):
            sheet.write_string(0, column, head, bold)
        for line, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                if isinstance(value, datetime):
                    sheet.write_datetime(line, column, value, moments)
                elif isinstance(value, int):
                    sheet.write_number(line, column, value)
                elif value:
                    sheet.write_string(line, column, value, words)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, max(1, len(rows)), max(0, len(heads) - 1))
    return made.getvalue()
