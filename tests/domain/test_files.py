"""Names of files from outside are harmless, their sizes and kinds looked at in one place."""

import pytest

from bot.domain.errors import DomainError
from bot.domain.files import NAME_LIMIT, SIZE_LIMIT, check_file, file_name


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("report\u202efdp.exe", "reportfdp.exe"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\plan.docx", "C__plan.docx"),
        ("a\x00b\x07\nc.pdf", "ab c.pdf"),
        ("\u200b\u2066\u2069", "—"),
        ("План на 2027 год.docx", "План на 2027 год.docx"),
        ("工作计划.pdf", "工作计划.pdf"),
        (None, "—"),
    ],
)
def test_a_name_loses_what_misleads_and_keeps_its_words(sent: str | None, kept: str) -> None:
    assert file_name(sent) == kept


def test_a_long_name_keeps_its_end() -> None:
    kept = file_name("x" * 500 + ".pdf")
    assert len(kept) == NAME_LIMIT
    assert kept.endswith(".pdf")


def test_what_runs_and_what_is_too_large_is_refused() -> None:
    check_file("plan.pdf", SIZE_LIMIT)
    with pytest.raises(DomainError, match="file-too-large"):
        check_file("plan.pdf", SIZE_LIMIT + 1)
    with pytest.raises(DomainError, match="file-runnable"):
        check_file("Plan.PDF.EXE", 1)
