"""A paper of the Commission as DOCX: the words go into a template, which a ministry may replace by its own."""

import io
from dataclasses import asdict
from pathlib import Path

from docxtpl import DocxTemplate  # type: ignore[import-untyped]

from bot.documents.papers import Layout, template

ALONE, BESIDE, UPRIGHT = "paper-alone.docx", "paper-beside.docx", "paper-upright.docx"


def docx(layout: Layout, folder: Path | None = None) -> bytes:
    """Make the DOCX, in the time of a second or two for hundreds of items: call it in a thread."""
    document = DocxTemplate(io.BytesIO(template(_name(layout, folder), folder)))
    document.render(asdict(layout), autoescape=True)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _name(layout: Layout, folder: Path | None) -> str:
    """Choose the template. A ministry that has one for a language alone need not make another for upright pages."""
    if len(layout.faces) > 1:
        return BESIDE
    own = folder is not None and (folder / ALONE).is_file() and not (folder / UPRIGHT).is_file()
    return ALONE if layout.wide or own else UPRIGHT
