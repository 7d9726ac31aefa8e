"""The certificate of a resident: a page of A4 as PDF, with a code that opens the check of what holds now."""

import io
from collections.abc import Mapping
from datetime import datetime
from typing import Literal

import segno

from bot.documents.typesetting import typeset


def certificate_file(words: Mapping[str, str], link: str, language: str, issued: datetime) -> bytes:
    """Make the PDF, in tens of milliseconds of one core: call it in a thread.

    `words`: what stands in each place of the template; `issued` (UTC) is the file's date, so that the same certificate
    is the same file.
    """
    return render(words, link, language, "pdf", issued)


def render(words: Mapping[str, str], link: str, language: str, form: Literal["pdf", "png"], issued: datetime) -> bytes:
    """Draw the page as a PDF, or as a picture to look at."""
    inputs = {**words, "link": link, "language": language, "code": _code(link)}
    return typeset("certificate.typ", inputs, form, issued)


def _code(link: str) -> str:
    """Draw the link as a QR code that survives a fold of the paper (level M), as SVG."""
    drawn = io.BytesIO()
    segno.make(link, error="m", micro=False).save(drawn, kind="svg", border=2, dark="#1d2429", xmldecl=False)
    return drawn.getvalue().decode()
