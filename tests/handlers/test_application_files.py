"""The table and the archive of a competition are read back: words stay words, names stay in their folders."""

import io
import zipfile

import pytest
from openpyxl import load_workbook

from bot.documents.applications import NAME_LIMIT, safe_name
from bot.playground import Person
from bot.playground.files import DOWNLOAD_LIMIT
from tests.conversation import Stage
from tests.handlers import application_scenes as scenes

QUESTIONS = (
    ("short", "What do you make?", ()),
    ("number", "How many people?", ("button-skip", "500")),
    ("file", "Your plan?", ()),
)
EVIL = '=HYPERLINK("http://x.example","win")'


async def apply(stage: Stage, founder: Person, name: str, content: bytes) -> None:
    await stage.press(founder, "application:apply:1")
    await stage.act(founder, EVIL)
    await stage.act(founder, "12")
    await stage.watch(founder, lambda: founder.send_file(name, content))
    await stage.tap(founder, "application-submit")


@pytest.fixture
async def organiser(stage: Stage, admin: Person) -> Person:
    organiser = await scenes.competition(stage, questions=QUESTIONS)
    await apply(stage, await scenes.applicant(stage), "../../план.pdf", b"%PDF-1.7 plan")
    return organiser


@pytest.mark.only("sqlite")
async def test_the_table_has_a_row_for_each_and_no_formula(stage: Stage, organiser: Person) -> None:
    boris = await scenes.applicant(stage, "Boris", await scenes.seat(stage))
    await stage.press(boris, "application:apply:1")
    await stage.act(boris, "A draft is nobody's affair")
    seen = await stage.press(organiser, "competition:xlsx:1")
    assert seen[-1].file is not None
    rows = list(load_workbook(io.BytesIO(seen[-1].file.content)).worksheets[0].iter_rows())
    assert len(rows) == 2
    assert [cell.value for cell in rows[0]][-3:] == ["What do you make?", "How many people?", "Your plan?"]
    assert [cell.value for cell in rows[1]][:2] == [
        "2027-G1-001",
        stage.words(organiser, "application-status-submitted"),
    ]
    assert [cell.value for cell in rows[1]][-3:-1] == [EVIL, 12]
    assert rows[1][-3].data_type == "s"


@pytest.mark.only("sqlite")
async def test_the_archive_has_a_folder_for_each_with_its_words_and_files(stage: Stage, organiser: Person) -> None:
    boris = await scenes.applicant(stage, "Boris", await scenes.seat(stage))
    await apply(stage, boris, "big.bin", b"x" * (DOWNLOAD_LIMIT + 1))
    seen = await stage.press(organiser, "competition:zip:1.0")
    file = seen[-1].file
    assert file is not None
    archive = zipfile.ZipFile(io.BytesIO(file.content))
    assert archive.testzip() is None
    first, second = "2027-G1-001 AgroDrone", "2027-G1-002 AgroDrone"
    assert archive.namelist() == [f"{first}/answers.txt", f"{first}/03 _.._план.pdf", f"{second}/answers.txt"]
    assert archive.read(f"{first}/03 _.._план.pdf") == b"%PDF-1.7 plan"
    words = archive.read(f"{first}/answers.txt").decode()
    assert f"What do you make?: {EVIL}" in words
    assert "<b>" not in words
    assert stage.words(organiser, "application-zip-left", count=1).strip() in seen.text


@pytest.mark.only("sqlite")
async def test_a_large_archive_comes_in_parts(stage: Stage, organiser: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    boris = await scenes.applicant(stage, "Boris", await scenes.seat(stage))
    await apply(stage, boris, "plan.bin", b"x" * 4000)
    monkeypatch.setattr("bot.documents.applications.PART_LIMIT", 4000)
    seen = await stage.press(organiser, "competition:zip:1.0")
    assert [message.file for message in seen if message.file] != []
    seen = await stage.tap(organiser, "application-zip-next")
    last = next(message.file for message in seen if message.file)
    assert zipfile.ZipFile(io.BytesIO(last.content)).namelist() == ["2027-G1-002 AgroDrone/03 plan.bin"]
    assert stage.words(organiser, "application-zip-next") not in seen.labels


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\x\x00\u202e.pdf", "C_x_.pdf"),
        ("con.txt", "_con.txt"),
        (" .. ", "_"),
        ("园区计划.pdf", "园区计划.pdf"),
        ("x" * 200 + ".docx", "x" * (NAME_LIMIT - 5) + ".docx"),
    ],
)
def test_a_name_leads_nowhere_else(name: str, safe: str) -> None:
    assert safe_name(name) == safe
