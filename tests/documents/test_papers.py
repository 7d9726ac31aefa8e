"""Papers are read back by others: python-docx, pypdf, openpyxl; in Russian, Chinese, both side by side, English."""

import io
from datetime import date
from pathlib import Path
from typing import Any

import docx as python_docx
import openpyxl
import pypdf
import pytest

from bot.documents.papers import TEMPLATES, Layout, lay_out
from bot.documents.papers_docx import ALONE, docx
from bot.documents.papers_pdf import pdf
from bot.documents.papers_xlsx import xlsx
from bot.domain.papers import Paper, PaperKind, plan_content
from bot.texts import Texts
from tests.conftest import NOW
from tests.domain.test_papers import meeting, view
from tests.domain.test_work_plan import plan

TEXTS = Texts()
RUSSIAN = "Совместный акселератор & «партнёры» <b>"
CHINESE = "科技园联合加速器"
FORMULA = '=HYPERLINK("https://evil.example","x")'
LANGUAGES = [("ru",), ("zh",), ("ru", "zh"), ("en",)]
NATURE = {
    "ru": "Носит рекомендательный характер",
    "zh": "本文件具有建议性质",
    "en": "This document is recommendatory in nature",
}


def paper(**values: Any) -> Paper:
    words = {"title_en": None, "title_ru": RUSSIAN, "title_zh": CHINESE, "text_ru": FORMULA, "text_zh": "内容\x07"}
    views = [view(1, **words, until=date(2027, 12, 1)), view(2, direction=None, title_ru=FORMULA)]
    said = plan_content(plan(), meeting(), views)
    made = {"content": said, "digest": said.digest, "zone": "Asia/Almaty", "made_at": NOW} | values
    return Paper(**({"id": 1, "plan_id": 1, "kind": PaperKind.PLAN, "number": 2, "version": 1} | made))


def laid_out(languages: tuple[str, ...]) -> Layout:
    return lay_out(paper(), languages, TEXTS)


def squeezed(text: str) -> str:
    """Leave out blanks: lines are broken anywhere between Chinese signs."""
    return "".join(text.replace("\u200b", "").split())


def read_pdf(content: bytes) -> str:
    return squeezed("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages))


def read_docx(content: bytes) -> str:
    document = python_docx.Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return squeezed("\n".join([*cells, *(paragraph.text for paragraph in document.paragraphs)]))


def expected(languages: tuple[str, ...]) -> list[str]:
    """Say what every file of a paper in these languages has to say."""
    titles = {"ru": RUSSIAN, "zh": CHINESE, "en": RUSSIAN}
    said = [text for language in languages for text in (NATURE[language], titles[language])]
    return [squeezed(one) for one in (*said, "2027-UZ-01", paper().digest)]


@pytest.mark.parametrize("languages", LANGUAGES, ids="-".join)
def test_a_pdf_says_all_with_version_sources_nature_and_fingerprint(languages: tuple[str, ...]) -> None:
    layout = laid_out(languages)
    seen = read_pdf(pdf(layout, NOW))
    assert [one for one in expected(languages) if one not in seen] == []
    assert all(squeezed(face.edition) in seen for face in layout.faces)
    assert pdf(layout, NOW) == pdf(layout, NOW)


@pytest.mark.parametrize("languages", LANGUAGES, ids="-".join)
def test_a_docx_says_the_same_and_keeps_what_people_wrote_as_words(languages: tuple[str, ...]) -> None:
    seen = read_docx(docx(laid_out(languages)))
    assert [one for one in expected(languages) if one not in seen] == []
    assert "{{" not in seen
    assert "{%" not in seen


@pytest.mark.parametrize("languages", LANGUAGES, ids="-".join)
def test_an_xlsx_has_a_sheet_a_language_and_no_text_is_a_formula(languages: tuple[str, ...]) -> None:
    book = openpyxl.load_workbook(io.BytesIO(xlsx(laid_out(languages))))
    assert book.sheetnames == [language.upper() for language in languages]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert FORMULA in {cell.value for cell in cells} or languages != ("ru",)
    seen = squeezed("\n".join(str(cell.value) for cell in cells))
    assert [one for one in expected(languages) if one not in seen] == []


def test_where_there_is_no_translation_it_is_said_in_which_language_the_words_are() -> None:
    block = laid_out(("en",)).sections[0].rows[0].blocks[0]
    assert block.title == f"{RUSSIAN} (in Russian)"


@pytest.mark.parametrize("kind", [PaperKind.PLAN, PaperKind.AGENDA])
def test_an_agenda_stands_upright_and_a_plan_lies_on_its_side(kind: PaperKind) -> None:
    made = docx(lay_out(paper(kind=kind), ("zh",), TEXTS))
    page = python_docx.Document(io.BytesIO(made)).sections[0]
    width, height = int(page.page_width or 0), int(page.page_height or 0)
    assert (width < height) is (kind is PaperKind.AGENDA)
    [first, *_] = pypdf.PdfReader(io.BytesIO(pdf(lay_out(paper(kind=kind), ("zh",), TEXTS), NOW))).pages
    assert (first.mediabox.width < first.mediabox.height) is (kind is PaperKind.AGENDA)
    assert "依据建议：2027-UZ-01" in read_docx(made)


def test_a_ministry_may_put_templates_of_its_own_in_place_of_ours(tmp_path: Path) -> None:
    own = python_docx.Document(str(TEMPLATES / ALONE))
    own.add_paragraph("Министерство цифрового развития {{ digest }}")
    own.save(str(tmp_path / ALONE))
    seen = read_docx(docx(laid_out(("ru",)), tmp_path))
    assert squeezed(f"Министерство цифрового развития {paper().digest}") in seen
    assert squeezed(RUSSIAN) in read_docx(docx(laid_out(("ru", "zh")), tmp_path))
