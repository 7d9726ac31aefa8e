"""The QR code of a ticket."""

import io

import segno

PIXELS, QUIET = 10, 4
"""Of one module of the code, and modules of white around it (ISO/IEC 18004 asks for four)."""


def qr_code(text: str) -> bytes:
    """Draw a QR code as PNG; a quarter of it may be dirty or glaring."""
    drawn = io.BytesIO()
    segno.make(text, error="q", micro=False).save(drawn, kind="png", scale=PIXELS, border=QUIET)
    return drawn.getvalue()
