"""Maintenance: everybody is told instead of an answer, nothing of theirs is lost, administrators work on."""

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.scenes import draft_organisation, member, tell_many


async def prepare(stage: Stage, admin: Person, *flags: str) -> None:
    await stage.act(admin, "/admin")
    await stage.tap(admin, "menu-maintenance")
    for flag in flags:
        await stage.press(admin, f"form:change:maintenance.1.{flag}")
        await stage.press(admin, "form:leave:maintenance.1")


async def test_while_it_lasts_nothing_changes_and_the_open_question_stands(stage: Stage, admin: Person) -> None:
    fatima = stage.person("Fatima")
    await draft_organisation(stage, fatima, ("AgroDrone",))
    await prepare(stage, admin, "announced.yes")
    await stage.tap(admin, "maintenance-begin")
    assert "under maintenance" in stage.last(fatima).text
    before = await stage.tables()
    assert "drafts are kept" in (await stage.act(fatima, "Drones that count sheep")).text
    assert await stage.tables() == before
    assert "Technoparks" in (await stage.act(fatima, "/parks")).text
    await stage.press(admin, "maintenance:end:1")
    assert "over" in stage.last(fatima).text
    await draft_again(stage, fatima)


async def draft_again(stage: Stage, fatima: Person) -> None:
    seen = await stage.act(fatima, "Drones that count sheep")
    assert "Drones that count sheep" in seen.text


@pytest.mark.only("sqlite")
async def test_it_can_close_everything_and_says_the_administrator_s_words(stage: Stage, admin: Person) -> None:
    boris = stage.person("Boris", "ru")
    await stage.start(boris)
    await prepare(stage, admin, "reading.no")
    await stage.press(admin, "form:one:maintenance.1.words_ru")
    await stage.act(admin, "Переезжаем на новый сервер.")
    await stage.press(admin, "form:one:maintenance.1.until")
    await stage.act(admin, "16 January 2027, 10:00")
    await stage.press(admin, "maintenance:begin:1")
    seen = await stage.act(boris, "/parks")
    assert "Переезжаем на новый сервер." in seen.text
    assert "16 января 2027" in seen.text
    await stage.press(boris, "park:list:", stage.world.messages(boris)[1])
    assert "Переезжаем" in stage.alert(boris)
    assert "Technoparks" in (await stage.act(admin, "/parks")).text


@pytest.mark.only("sqlite")
async def test_who_does_not_operate_the_bot_can_neither_begin_nor_end_it(stage: Stage, admin: Person) -> None:
    boris = stage.person("Boris")
    await stage.start(boris)
    await prepare(stage, admin)
    before = await stage.tables()
    for data in ("maintenance:prepare:", "maintenance:begin:1", "maintenance:end:1", "maintenance:show:1"):
        await stage.press(boris, data)
        assert "administrator" in stage.alert(boris)
    assert await stage.tables() == before
    await stage.press(admin, "maintenance:end:1")
    assert "over" in stage.alert(admin)


async def test_letters_wait_where_it_is_set_so_and_leave_at_the_end_however_many_are_told(
    stage: Stage, admin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.broadcasts.AT_ONCE", 0)
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await prepare(stage, admin, "letters.no", "announced.yes")
    await stage.press(admin, "maintenance:begin:1")
    assert "under maintenance" not in stage.last(aigul).text
    await tell_many(stage)
    assert "under maintenance" in stage.last(aigul).text
    await stage.press(admin, "left-open:choose:1.seats")
    await stage.act(admin, "Protocol No. 3")
    assert "under maintenance" in stage.last(aigul).text
    await stage.press(admin, "maintenance:end:1")
    assert any("Protocol No. 3" in text for text in stage.texts(aigul))
    await tell_many(stage)
    assert "over" in stage.last(aigul).text
    assert sum("under maintenance" in text for text in stage.texts(aigul)) == 1
