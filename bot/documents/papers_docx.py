"""A paper of the Commission as DOCX: the words go into a template, which a ministry may replace by its own."""

import io
from dataclasses import asdict
from pathlib import Path

from docxtpl import DocxTemplate  # type: ignore[import-untyped]

from bot.documents.papers import Layout, template

ALONE, BESIDE = "paper-alone.docx", "paper-beside.docx"


def docx(layout: Layout, folder: Path | None = None) -> bytes:
    """Make the DOCX, in the time of a second or two for hundreds of items: call it in a thread."""
    document = DocxTemplate(io.BytesIO(template(BESIDE if len(layout.faces) > 1 else ALONE, folder)))
    document.render(asdict(layout), autoescape=True)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
