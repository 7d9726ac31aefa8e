"""A file is what its name and its sender call it, or it is not taken; a program is taken under no name."""

import pytest

from bot.domain.errors import DomainError
from bot.domain.file_kinds import HEAD, check_kind

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ZIPPED = b"PK\x03\x04" + b"\0" * 26
PROGRAM = b"MZ\x90\0\x03\0\0\0"


@pytest.mark.parametrize(
    ("name", "mime", "head"),
    [
        ("plan.pdf", "application/pdf", b"%PDF-1.7"),
        ("scan.PDF", None, b"\r\n printer's words %PDF-1.4"),
        ("plan.docx", DOCX, ZIPPED + b"[Content_Types].xml"),
        ("with a password.docx", DOCX, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("old.doc", "application/msword", b"{\\rtf1"),
        ("table.csv", "application/vnd.ms-excel", "сторона;план".encode()),
        ("table.txt", "text/plain", "план".encode("utf-16")),
        ("map.png", "image/png", b"\x89PNG\r\n\x1a\n"),
        ("photo.jpg", "application/octet-stream", b"\xff\xd8\xff\xe0"),
        ("drawing.dwg", "image/vnd.dwg", b"AC1032"),
        ("—", None, b"MZ is how this letter begins"),
        ("plan.pdf", "application/pdf", b""),
    ],
)
def test_a_file_that_is_what_it_is_called_is_taken(name: str, mime: str | None, head: bytes) -> None:
    check_kind(name, mime, head)


@pytest.mark.parametrize(
    ("name", "mime", "head", "refusal"),
    [
        ("plan.pdf", "application/pdf", PROGRAM, "file-program"),
        ("plan.pdf", "application/pdf", PROGRAM + b"%PDF-1.7", "file-program"),
        ("plan.pdf", "application/x-msdownload", b"", "file-program"),
        ("plan.docx", DOCX, ZIPPED + b"META-INF/MANIFEST.MF", "file-program"),
        ("plan.txt", "text/plain", b"#!/bin/sh\n", "file-program"),
        ("—", None, b"\x7fELF\x02", "file-program"),
        ("plan.pdf", "application/pdf", b"<html><script>", "file-other-kind"),
        ("plan.pdf", "text/html", b"", "file-other-kind"),
        ("plan.docx", DOCX, b"%PDF-1.7", "file-other-kind"),
        ("photo.jpg", "image/jpeg", b"\x89PNG\r\n\x1a\n", "file-other-kind"),
        ("table.csv", "text/csv", b"a;b\0\0\x01", "file-other-kind"),
        ("—", "application/pdf", b"<svg>", "file-other-kind"),
        ("late.pdf", "application/pdf", b" " * HEAD, "file-other-kind"),
    ],
)
def test_a_file_that_is_something_else_is_refused(name: str, mime: str | None, head: bytes, refusal: str) -> None:
    with pytest.raises(DomainError, match=refusal):
        check_kind(name, mime, head)


def test_a_refusal_names_the_kind_by_name_or_else_by_what_the_sender_told() -> None:
    for name, mime in (("plan.pdf", ""), ("plan", "application/pdf")):
        with pytest.raises(DomainError) as refused:
            check_kind(name, mime, b"GIF89a")
        assert refused.value.args_of_text == {"kind": "PDF"}
