"""A table is the same whoever wrote what: nothing in it is a formula, in a cell or when a CSV is opened."""

import csv
import io
from datetime import UTC, date, datetime

import pytest
from openpyxl import load_workbook

from bot.documents.tables import Written, csv_file, harmless, xlsx

EVIL = (
    '=HYPERLINK("http://x","y")',
    "+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "  =1+1",
    "＝1",
    "https://example.org",
    "{=1}",
)


def test_in_xlsx_every_text_is_a_text_and_stays_one_when_it_is_edited() -> None:
    sheet = load_workbook(io.BytesIO(xlsx(["=head"], [[text] for text in EVIL]))).worksheets[0]
    cells = [row[0] for row in sheet.iter_rows()]
    assert all(cell.data_type in ("s", "inlineStr") and cell.hyperlink is None for cell in cells)
    assert all(cell.quotePrefix for cell in cells[1:])
    assert cells[1].value == EVIL[0]


@pytest.mark.parametrize("text", EVIL[:8])
def test_in_csv_nothing_begins_like_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"
    read = list(csv.reader(io.StringIO(csv_file([text], [[text, 5]]).decode("utf-8-sig"), newline="")))
    assert read == [[f"'{text}"], [f"'{text}", "5"]]


def test_numbers_days_and_moments_are_such_and_words_of_all_alphabets_stay_whole() -> None:
    at, day = datetime(2027, 1, 15, 9, 30, tzinfo=UTC), date(2027, 1, 15)
    rows: list[list[Written]] = [[7, at, day, 'Алатау 阿拉套, "x"', None]]
    sheet = load_workbook(io.BytesIO(xlsx(["a", "b", "c", "d", "e"], rows))).worksheets[0]
    assert [cell.value for cell in sheet[2]] == [
        7,
        at.replace(tzinfo=None),
        datetime(2027, 1, 15),
        'Алатау 阿拉套, "x"',
        None,
    ]
    assert (
        csv_file(["a"], rows).decode("utf-8-sig").splitlines()[1]
        == '7,2027-01-15 09:30,2027-01-15,"Алатау 阿拉套, ""x""",'
    )
