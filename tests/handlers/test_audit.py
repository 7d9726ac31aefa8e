"""The audit in the chat: everything for administrators, the Commission's matters for its chair, nothing for others."""

import io
import json

import openpyxl
import pytest

from bot.domain.audit_chain import verify
from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.park_scenes import nominate, open_park
from tests.handlers.scenes import member, preside

pytestmark = pytest.mark.only("sqlite")


@pytest.fixture
async def aigul(stage: Stage, admin: Person) -> Person:
    """Let the chair nominate a park and change it."""
    person = await member(stage, "Aigul", "representative", "KZ")
    await preside(stage)
    await nominate(stage, person)
    await open_park(stage, person)
    await stage.tap(person, "button-edit")
    await stage.tap(person, "park-field-city")
    await stage.act(person, "=HYPERLINK(1)<b>")
    return person


def sent(stage: Stage, person: Person) -> bytes:
    """Give the content of the last file that a person was sent."""

    return next(m.file.content for m in reversed(stage.world.messages(person)) if m.file is not None)


async def test_an_act_is_shown_whole_in_the_readers_language(stage: Stage, aigul: Person) -> None:
    seen = await stage.act(aigul, "/audit")
    assert "Aigul" in seen.text
    assert "park “Alatau Park” (No. 1)" in seen.text
    assert stage.words(aigul, "role-chair") not in seen.text.split("park", 1)[0].splitlines()[0]
    rows = [row for row in (await stage.tables())["audit"] if "park" in row]
    seen = await stage.press(aigul, f"audit:show:{rows[-1][7]}~.....")
    assert stage.words(aigul, "park-field-city") in seen.text
    assert "Almaty → =HYPERLINK(1)<b>" in seen.text
    assert stage.words(aigul, "audit-basis", section="5", paragraph="1").strip() in seen.text
    assert stage.words(aigul, "role-representative") in seen.text


async def test_filters_narrow_what_is_listed(stage: Stage, aigul: Person, admin: Person) -> None:
    await stage.act(admin, "/audit")
    await stage.tap(admin, "audit-by-thing")
    seen = await stage.tap(admin, "audit-thing-presidency")
    assert stage.words(admin, "audit-action-preside") in seen.text
    assert stage.words(admin, "audit-thing-park") not in seen.text
    await stage.tap(admin, "audit-by-action")
    seen = await stage.tap(admin, "audit-action-preside")
    assert seen.text.count("presidency “Republic of Kazakhstan” (No. 1)") == 1
    seen = await stage.tap(admin, "audit-marked")
    assert stage.words(admin, "audit-none") in seen.text
    seen = await stage.tap(admin, "audit-all")
    assert stage.words(admin, "audit-everything") in seen.text
    for data in ("audit:by:role~.....", "audit:by:side~.....", "audit:by:days~....."):
        assert stage.words(admin, "audit-choose") in (await stage.press(admin, data)).text
    await stage.press(admin, "audit:by:role~.....")
    seen = await stage.tap(admin, "audit-oneself")
    assert f"({stage.words(admin, 'audit-oneself')})" in seen.text


async def test_the_whole_chain_is_sent_to_the_administrator_and_holds(stage: Stage, aigul: Person) -> None:
    await stage.act(stage.admin, "/audit")
    await stage.tap(stage.admin, "audit-jsonl")
    lines = sent(stage, stage.admin).splitlines()
    assert verify(lines).fault is None
    assert len(lines) == len((await stage.tables())["audit"]) + 1
    tampered = [line.replace(b"edit", b"done") if b'"edit"' in line else line for line in lines]
    first = next(number for number, line in enumerate(lines, 1) if b'"edit"' in line)
    assert verify(tampered).line == first


async def test_the_chair_has_the_commissions_matters_as_a_part_and_a_table(stage: Stage, aigul: Person) -> None:
    await stage.act(aigul, "/audit")
    await stage.tap(aigul, "audit-jsonl")
    things = {json.loads(line)["thing"] for line in sent(stage, aigul).splitlines()}
    assert things <= {"park", "presidency", "meeting"}
    await stage.act(aigul, "/audit")
    await stage.tap(aigul, "audit-xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(sent(stage, aigul))).worksheets[0]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert any("=HYPERLINK" in str(cell.value) for row in sheet.iter_rows() for cell in row)


async def test_the_chair_does_not_see_what_concerns_others_and_nobody_else_sees_any(
    stage: Stage, aigul: Person
) -> None:
    rows = (await stage.tables())["audit"]
    foreign = next(row for row in rows if row[4] not in ("park", "presidency"))
    assert stage.words(aigul, "error-audit-unknown") in (await stage.press(aigul, f"audit:show:{foreign[7]}~")).text
    rustam = await member(stage, "Rustam", "representative", "UZ")
    others = [rustam, await member(stage, "Olga", "organiser"), stage.person("Guest")]
    for other in others:
        refusal = stage.words(other, "error-role-needed", roles="…").split("…")[0]
        assert refusal in (await stage.act(other, "/audit")).text
        for data in ("audit:list:0", "audit:show:1~", "audit:by:thing~", "audit:xlsx:", "audit:jsonl:"):
            assert refusal in (await stage.press(other, data)).text
