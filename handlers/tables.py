"""Puts cells into the reader's words, and makes a file of them."""

import asyncio
from collections.abc import Sequence
from datetime import date, datetime

from bot.documents.tables import Written, csv_file, xlsx
from bot.domain.notices import Arg
from handlers.answer import Answer

MAKERS = {"xlsx": xlsx, "csv": csv_file}
Cell = Arg | datetime | date | None


def written(answer: Answer, cell: Cell) -> Written:
    """Put a cell into the reader's language; numbers, moments and days stay what they are."""
    if cell is None or isinstance(cell, int | str | datetime | date):
        return cell
    return answer.texts.label("form-own", {"words": cell}, answer.reader)


async def table(answer: Answer, form: str, heads: Sequence[Cell], rows: Sequence[Sequence[Cell]]) -> bytes:
    """Make the file off the loop; `form` is xlsx or csv."""
    titles = [str(written(answer, head)) for head in heads]
    lines = [[written(answer, cell) for cell in row] for row in rows]
    return await asyncio.to_thread(MAKERS[form], titles, lines)
