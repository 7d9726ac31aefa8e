"""Versions are made, compared, taken away as files; the signed copy is kept with its fingerprint."""

import hashlib

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.plan_scenes import adopted, circulate, circulated, compiled


@pytest.mark.only("sqlite")
@pytest.mark.parametrize("form", ["pdf", "docx", "xlsx"])
async def test_a_recipient_gets_a_file_with_its_version_in_its_name_and_the_fingerprint(
    stage: Stage, admin: Person, form: str
) -> None:
    _chair, rustam, _wei = await circulated(stage)
    seen = await stage.press(rustam, "paper:show:1")
    digest = next(line for line in seen.text.splitlines() if line.startswith("SHA-256: "))
    await stage.tap(rustam, "paper-files")
    seen = await stage.press(rustam, f"paper:file:1.ru-zh.{form}")
    file = seen[-1].file
    assert file is not None
    assert (file.kind, file.name) == ("document", f"plan-2027-v1-ru-zh.{form}")
    assert digest in seen.text


async def test_nothing_new_makes_no_new_version_and_what_changed_is_shown_field_by_field(
    stage: Stage, admin: Person
) -> None:
    chair, _rustam, _wei = await circulated(stage)
    await stage.press(chair, "paper:make:1.plan")
    assert "Nothing has changed since version 1" in stage.alert(chair)
    await stage.press(chair, "form:one:item.1.title_en")
    await stage.act(chair, "A joint accelerator of three")
    await stage.press(chair, "item:leave-out:2")
    await stage.act(chair, "Not this year")
    await circulate(stage, chair)
    seen = await stage.tap(chair, "paper-compare")
    assert "0 added, 1 removed, 1 changed" in seen.text
    assert "Title (English): A joint accelerator #Н4 → A joint accelerator of three" in seen.text
    assert "➖ No. 2 A forum of young founders" in seen.text
    await stage.press(chair, "paper:compare:1.0")
    assert stage.words(chair, "error-paper-first") in stage.alert(chair)


@pytest.mark.only("sqlite")
async def test_a_version_that_was_not_circulated_is_made_anew_under_its_number(stage: Stage, admin: Person) -> None:
    chair, rustam, _wei = await compiled(stage)
    await stage.press(chair, "paper:make:1.plan")
    await stage.press(chair, "form:one:item.1.place")
    await stage.act(chair, "Samarkand")
    seen = await stage.press(chair, "paper:make:1.plan")
    assert "version 1" in seen.text
    await stage.press(rustam, "paper:show:1")
    assert stage.words(rustam, "error-paper-unknown") in stage.alert(rustam)
    assert "Nothing yet." in (await stage.press(rustam, "paper:list:1")).text


@pytest.mark.only("sqlite")
async def test_the_signed_copy_is_kept_with_the_fingerprint_of_its_file(stage: Stage, admin: Person) -> None:
    chair, rustam, _wei = await adopted(stage)
    await stage.press(chair, "paper:sign:1")
    assert stage.words(chair, "error-paper-not-signed") in stage.alert(chair)
    await stage.press(chair, "paper:sign:2")
    await stage.act(chair, "not a file")
    assert stage.words(chair, "error-field-file") in stage.last(chair).text
    seen = await stage.watch(chair, lambda: chair.send_file("signed.pdf", b"%PDF signed and sealed"))
    assert hashlib.sha256(b"%PDF signed and sealed").hexdigest() in seen.text
    assert "The signed copy is there" in stage.last(rustam).text
    await stage.tap(rustam, "paper-open")
    seen = await stage.tap(rustam, "paper-signed-send")
    file = seen[-1].file
    assert file is not None
    assert (file.name, file.content) == ("signed.pdf", b"%PDF signed and sealed")
