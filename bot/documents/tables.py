"""A table as XLSX or CSV, for every list that the bot gives out. Whatever people wrote, nothing of it is a formula."""

import csv
import io
from collections.abc import Sequence
from datetime import date, datetime

from xlsxwriter import Workbook  # type: ignore[import-untyped]

AS_WORDS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
"""What people wrote stays words, even where it begins like a formula or a link."""
WIDTH = 22
CELL = 32_767
"""Characters that a cell of a spreadsheet holds."""
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""With these a program takes a text of a CSV for a formula (OWASP, CSV injection); the wide ones, in East Asia."""

Written = str | int | datetime | date | None


def xlsx(heads: Sequence[str], rows: Sequence[Sequence[Written]]) -> bytes:
    """Make an XLSX of one sheet: moments as dates (without a zone), numbers as numbers, everything else as words."""
    made = io.BytesIO()
    with Workbook(made, AS_WORDS) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        # The mark of a text stays with the cell: whoever edits it, or saves it as CSV, does not make it a formula.
        words = book.add_format({"quote_prefix": True})
        moments = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        days = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.set_column(0, max(0, len(heads) - 1), WIDTH)
        for column, head in enumerate(heads):
            sheet.write_string(0, column, head, bold)
        for line, row in enumerate(rows, 1):
            for column, value in enumerate(row):
                if isinstance(value, datetime):
                    sheet.write_datetime(line, column, value.replace(tzinfo=None), moments)
                elif isinstance(value, date):
                    sheet.write_datetime(line, column, value, days)
                elif isinstance(value, int):
                    sheet.write_number(line, column, value)
                elif value:
                    sheet.write_string(line, column, value[:CELL], words)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, max(1, len(rows)), max(0, len(heads) - 1))
    return made.getvalue()


def csv_file(heads: Sequence[str], rows: Sequence[Sequence[Written]]) -> bytes:
    """Make a CSV (RFC 4180, UTF-8 with the mark that spreadsheets look for); moments by ISO 8601."""
    made = io.StringIO()
    writer = csv.writer(made)
    writer.writerow([harmless(head) for head in heads])
    for row in rows:
        writer.writerow([_plain(value) for value in row])
    return made.getvalue().encode("utf-8-sig")


def _plain(value: Written) -> str | int:
    match value:
        case None:
            return ""
        case datetime():
            return value.replace(tzinfo=None).isoformat(" ", "minutes")
        case date():
            return value.isoformat()
        case str():
            return harmless(value)
    return value


def harmless(text: str) -> str:
    """Put an apostrophe before what would be a formula, also behind spaces."""
    return f"'{text}" if text.lstrip(" \u00a0\ufeff").startswith(FORMULA) else text
