"""What is decided about a park: by whom, in which order, with which reason, and who is told in their language."""

import pytest

from bot.playground import Person
from bot.texts import Reader
from tests.conversation import Stage
from tests.handlers.park_scenes import NAME, admit, manager, nominate, open_park
from tests.handlers.scenes import member

RUSSIAN = "Парк «Алатау»"


@pytest.fixture
async def aigul(stage: Stage, admin: Person) -> Person:
    return await member(stage, "Aigul", "representative", "KZ")


async def test_the_administrator_is_asked_to_check_and_admits(stage: Stage, admin: Person, aigul: Person) -> None:
    await nominate(stage, aigul)
    told = stage.last(admin)
    assert NAME in told.text
    await stage.tap(admin, "park-open")
    await stage.tap(admin, "park-check")
    assert NAME in stage.last(aigul).text
    seen = await stage.tap(admin, "park-admit")
    assert stage.words(admin, "park-done-admit") in seen.alerts
    assert stage.words(admin, "park-status-member") in seen.text
    assert NAME in stage.last(aigul).text


async def test_the_administrator_finds_what_waits(stage: Stage, admin: Person, aigul: Person) -> None:
    await nominate(stage, aigul)
    seen = await stage.act(admin, "/parkchecks")
    assert f"📨 {NAME}" in seen.labels
    await stage.tap(admin, f"📨 {NAME}")
    await stage.tap(admin, "park-check")
    await stage.tap(admin, "park-admit")
    assert f"📨 {NAME}" not in (await stage.act(admin, "/parkchecks")).labels


async def test_all_seats_are_told_of_a_new_member_in_their_languages(stage: Stage, aigul: Person) -> None:
    rustam = await member(stage, "Рустам", "representative", "UZ", language="ru")
    wei = await member(stage, "伟", "representative", "CN", language="zh")
    expert = await member(stage, "Erlan", "expert", "UZ")
    before = len(stage.texts(expert)), len(stage.texts(aigul))
    await nominate(stage, aigul)
    assert RUSSIAN not in stage.last(rustam).text
    await stage.tap(aigul, "park-check")
    await stage.tap(aigul, "park-admit")
    for seat in (rustam, wei):
        assert RUSSIAN in stage.last(seat).text
        assert stage.words(Reader(seat.language or ""), "side-KZ") in stage.last(seat).text
        assert (await stage.tap(seat, "park-open")).text
    assert len(stage.texts(expert)) == before[0]
    assert sum(RUSSIAN in text or NAME in text for text in stage.texts(aigul)[before[1] :]) > 0


async def test_a_member_is_suspended_and_resumed_with_reasons_that_all_sides_read(stage: Stage, aigul: Person) -> None:
    await admit(stage, aigul)
    rustam = await member(stage, "Rustam", "representative", "UZ")
    dana = await manager(stage, aigul, "Dana")
    await open_park(stage, aigul)
    await stage.tap(aigul, "park-suspend")
    seen = await stage.act(aigul, "No report for a year")
    assert stage.words(aigul, "park-status-suspended") in seen.text
    for told in (rustam, dana):
        assert "No report for a year" in stage.last(told).text
    assert f"🏢 {NAME}" not in (await stage.act(rustam, "/parks")).labels
    assert stage.words(rustam, "park-status-suspended") in (await open_park(stage, rustam)).text
    await stage.tap(aigul, "park-resume")
    await stage.act(aigul, "The report is here")
    assert "The report is here" in stage.last(dana).text
    assert f"🏢 {NAME}" in (await stage.act(rustam, "/parks")).labels


async def test_a_nomination_is_withdrawn_and_only_those_are_told_whom_it_concerns(
    stage: Stage, admin: Person, aigul: Person
) -> None:
    rustam = await member(stage, "Rustam", "representative", "UZ")
    await nominate(stage, aigul)
    await open_park(stage, admin)
    await stage.tap(admin, "park-withdraw")
    seen = await stage.act(admin, "The park is closed")
    assert stage.words(admin, "park-status-withdrawn") in seen.text
    assert "The park is closed" in stage.last(aigul).text
    assert "The park is closed" not in stage.last(rustam).text
    assert stage.words(aigul, "error-park-left") in (await stage.press(aigul, "form:one:park.1.city")).text


async def test_a_reason_is_needed_and_until_it_is_given_nothing_happens(stage: Stage, aigul: Person) -> None:
    await admit(stage, aigul)
    await stage.tap(aigul, "park-suspend")
    seen = await stage.act(aigul, "x" * 501)
    assert stage.words(aigul, "error-field-too-long", limit=500, length=501) in seen.text
    seen = await stage.tap(aigul, "button-cancel")
    assert stage.words(aigul, "park-status-member") in seen.text


async def test_an_old_button_shows_where_the_park_stands_now(stage: Stage, admin: Person, aigul: Person) -> None:
    await nominate(stage, aigul)
    await open_park(stage, admin)
    await stage.tap(admin, "park-check")
    seen = await stage.press(aigul, "park:check:1")
    assert stage.words(aigul, "error-park-moved-on", status=stage.words(aigul, "park-status-checking")) in seen.text
    assert stage.words(aigul, "park-admit") in seen.labels


async def test_nobody_else_decides_about_a_park(stage: Stage, aigul: Person) -> None:
    await nominate(stage, aigul)
    others = [
        await member(stage, "Rustam", "representative", "UZ"),
        await member(stage, "Sergei", "secretariat"),
        await member(stage, "Erlan", "alternate", "KZ"),
        stage.person("Guest"),
    ]
    for other in others:
        await stage.act(other, "/menu")
    before = await stage.tables()
    for other in others:
        for data in ("park:nominate:1", "park:check:1", "park:admit:1", "park:suspend:1", "park:withdraw:1"):
            assert (
                stage.words(other, "error-role-needed", roles="…").split("…")[0]
                in (await stage.press(other, data)).text
            )
    assert await stage.tables() == before


async def test_the_administrator_nominates_nothing(stage: Stage, admin: Person) -> None:
    await stage.act(admin, "/menu")
    for data in ("park:begin:", "park:side:"):
        assert stage.words(admin, "error-role-needed", roles="…").split("…")[0] in (await stage.press(admin, data)).text


async def test_history_says_who_when_and_why_by_pages(stage: Stage, admin: Person, aigul: Person) -> None:
    await admit(stage, aigul)
    for verb in ("suspend", "resume") * 2:
        await stage.tap(aigul, f"park-{verb}")
        await stage.act(aigul, f"why {verb}")
    seen = await stage.tap(aigul, "park-history-open")
    assert "why resume" in seen.text
    assert "Aigul" in seen.text
    assert seen.text.count("→") == 4
    seen = await stage.tap(aigul, "button-next-page")
    assert seen.text.count("→") == 3
    rustam = await member(stage, "Rustam", "expert", "UZ")
    assert "why resume" in (await stage.press(rustam, "park:history:1.0")).text
    guest = stage.person("Guest")
    await open_park(stage, guest)
    refused = await stage.press(guest, "park:history:1.0")
    assert "why resume" not in refused.text
