"""A paper of the Commission as PDF."""

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Literal

import typst

from bot.documents.papers import Layout, template
from bot.documents.typesetting import fonts

TEMPLATE = "paper.typ"


def pdf(layout: Layout, made_at: datetime, folder: Path | None = None) -> bytes:
    """Make the PDF: a second or two of one core for hundreds of items, so call it in a thread.

    `made_at` (UTC) is the file's date, so that the same version is the same file.
    """
    return b"".join(drawn(layout, "pdf", made_at, folder))


def drawn(layout: Layout, form: Literal["pdf", "png"], made_at: datetime, folder: Path | None = None) -> list[bytes]:
    """Draw it: as one PDF, or page by page as pictures to look at."""
    made = typst.compile(
        template(TEMPLATE, folder),
        format=form,
        font_paths=fonts(),
        ignore_system_fonts=True,
        sys_inputs={"paper": json.dumps(asdict(layout), ensure_ascii=False)},
        timestamp=int(made_at.timestamp()),
    )
    pages = made if isinstance(made, list) else [made]
    return [page for page in pages if page is not None]
