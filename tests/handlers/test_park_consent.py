"""Where it is set, the seats are asked about a new park: each answers in its language, one objection holds it."""

from datetime import timedelta

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.park_scenes import NAME, PARK, admit, nominate, open_park
from tests.handlers.scenes import member

pytestmark = pytest.mark.only("sqlite")
RUSSIAN = PARK[1]


@pytest.fixture
async def seats(stage: Stage, admin: Person) -> tuple[Person, Person, Person]:
    """Ask the seats: the side that nominates, and two others."""
    stage.set_park_consent("seats")
    return (
        await member(stage, "Aigul", "representative", "KZ"),
        await member(stage, "Рустам", "representative", "UZ", language="ru"),
        await member(stage, "伟", "representative", "CN", language="zh"),
    )


async def ask(stage: Stage, seats: tuple[Person, Person, Person]) -> None:
    """Let a park be nominated and checked, and the administrator ask the seats about it."""
    await nominate(stage, seats[0])
    await open_park(stage, stage.admin)
    seen = await stage.tap(stage.admin, "park-check")
    assert stage.words(stage.admin, "park-consent-ahead") in seen.text
    assert stage.words(stage.admin, "park-admit") not in seen.labels
    seen = await stage.tap(stage.admin, "park-consent-ask")
    assert stage.words(stage.admin, "park-consent-waits") in seen.alerts
    assert stage.words(stage.admin, "park-status-checking") in seen.text


async def stands(stage: Stage, person: Person) -> str:
    """Give what a person sees of the park."""
    return (await open_park(stage, person)).text


async def test_a_park_is_admitted_by_itself_when_every_seat_that_has_a_holder_agreed(
    stage: Stage, admin: Person, seats: tuple[Person, Person, Person]
) -> None:
    aigul, rustam, wei = seats
    await ask(stage, seats)
    for seat in (rustam, wei):
        assert RUSSIAN in stage.last(seat).text
        assert stage.words(seat, "side-KZ") in stage.last(seat).text
    assert "Концепцией не установлено" in stage.last(rustam).text
    assert "《构想》未作规定" in stage.last(wei).text
    seen = await stage.tap(rustam, "park-consent-agree")
    assert f"✓ Согласны: {stage.words(rustam, 'side-KZ')}, {stage.words(rustam, 'side-UZ')}\n" in seen.text
    assert f"… Ещё не ответили: {stage.words(rustam, 'side-CN')}\n" in seen.text
    assert f"🏢 {NAME}" not in (await stage.act(aigul, "/parks")).labels
    seen = await stage.press(wei, "park:agree:1")
    assert stage.words(wei, "park-done-admit") in seen.alerts
    assert stage.words(wei, "park-status-member") in seen.text
    for told in (admin, aigul, rustam):
        assert (NAME if told is not rustam else RUSSIAN) in stage.last(told).text
        assert stage.last(told).text.startswith("🏢")
    assert f"🏢 {NAME}" in (await stage.act(aigul, "/parks")).labels


async def test_one_objection_holds_it_with_its_reason_until_it_becomes_agreement(
    stage: Stage, admin: Person, seats: tuple[Person, Person, Person]
) -> None:
    aigul, rustam, wei = seats
    await ask(stage, seats)
    await stage.tap(wei, "park-consent-agree")
    await stage.press(rustam, "park:object:1")
    seen = await stage.act(rustam, "Нет <данных> о резидентах")
    assert stage.words(rustam, "park-status-checking") in seen.text
    for told in (admin, aigul):
        assert "Нет <данных> о резидентах" in stage.last(told).text
        assert "Uzbekistan" in stage.last(told).text
    assert "Нет <данных> о резидентах" in await stands(stage, wei)
    assert "Нет <данных> о резидентах" in await stands(stage, aigul)
    await stage.go_to(stage.clock.now() + timedelta(hours=1))
    seen = await stage.press(rustam, "park:agree:1")
    assert stage.words(rustam, "park-status-member") in seen.text
    assert stage.last(wei).text.startswith("🏢")


async def test_who_is_told_of_an_objection_is_told_when_it_is_gone_and_others_are_waited_for(
    stage: Stage, admin: Person, seats: tuple[Person, Person, Person]
) -> None:
    aigul, rustam, wei = seats
    await ask(stage, seats)
    await stage.tap(rustam, "park-consent-object")
    seen = await stage.act(rustam, "x" * 501)
    assert stage.words(rustam, "error-field-too-long", limit=500, length=501) in seen.text
    await stage.act(rustam, "Слишком рано")
    before = len(stage.texts(wei))
    await stage.press(rustam, "park:agree:1")
    for told in (admin, aigul):
        assert stage.last(told).text.startswith("✓")
        assert "Uzbekistan" in stage.last(told).text
    assert len(stage.texts(wei)) == before
    assert stage.words(wei, "park-status-checking") in await stands(stage, wei)


async def test_whoever_takes_a_seat_meanwhile_is_asked_too(
    stage: Stage, admin: Person, seats: tuple[Person, Person, Person]
) -> None:
    await ask(stage, seats)
    bakyt = await member(stage, "Bakyt", "representative", "KG")
    for seat in seats[1:]:
        await stage.press(seat, "park:agree:1")
    assert stage.words(admin, "park-status-checking") in await stands(stage, admin)
    told = len(stage.texts(seats[1]))
    await stage.tap(admin, "park-consent-again")
    assert NAME in stage.last(bakyt).text
    assert len(stage.texts(seats[1])) == told
    seen = await stage.tap(bakyt, "park-consent-agree")
    assert stage.words(bakyt, "park-status-member") in seen.text


async def test_a_seat_that_has_become_vacant_is_not_waited_for(
    stage: Stage, admin: Person, seats: tuple[Person, Person, Person]
) -> None:
    await ask(stage, seats)
    await stage.press(seats[1], "park:agree:1")
    await stage.act(admin, "/menu")
    await stage.press(admin, "mandate:end:3")
    await stage.act(admin, "Recalled")
    await open_park(stage, admin)
    seen = await stage.tap(admin, "park-consent-again")
    assert stage.words(admin, "park-status-member") in seen.text


async def test_nobody_else_speaks_for_a_side_and_its_own_park_a_side_withdraws(
    stage: Stage, admin: Person, seats: tuple[Person, Person, Person]
) -> None:
    aigul = seats[0]
    others = [
        await member(stage, "Erlan", "alternate", "UZ"),
        await member(stage, "Sergei", "secretariat"),
        await member(stage, "Dana", "expert", "KZ"),
        stage.person("Guest"),
        admin,
    ]
    await ask(stage, seats)
    await stage.act(others[3], "/menu")
    before = await stage.tables()
    for other in others:
        for data in ("park:agree:1", "park:object:1"):
            refused = (await stage.press(other, data)).text
            assert stage.words(other, "error-role-needed", roles="…").split("…")[0] in refused
    assert stage.words(others[3], "error-park-unknown") in (await stage.press(others[3], "park:show:1")).text
    assert stage.words(aigul, "error-park-consent-own") in (await stage.press(aigul, "park:object:1")).text
    assert stage.words(aigul, "error-park-consent-counted") in (await stage.press(aigul, "park:agree:1")).text
    for other in (*others[:4], seats[1]):
        refused = (await stage.press(other, "park:admit:1")).text
        assert stage.words(other, "role-administrator") in refused
    assert await stage.tables() == before


async def test_where_the_setting_is_off_it_is_admitted_as_ever_and_old_questions_say_so(
    stage: Stage, admin: Person, seats: tuple[Person, Person, Person]
) -> None:
    aigul, rustam, _wei = seats
    await ask(stage, seats)
    stage.set_park_consent("off")
    for data in ("park:agree:1", "park:object:1"):
        assert stage.words(rustam, "error-park-consent-not-asked") in (await stage.press(rustam, data)).text
    await open_park(stage, aigul)
    seen = await stage.tap(aigul, "park-admit")
    assert stage.words(aigul, "park-status-member") in seen.text
    assert stage.last(rustam).text.startswith("🏢")


async def test_a_side_that_is_alone_in_the_pool_asks_nobody(stage: Stage, admin: Person) -> None:
    stage.set_park_consent("seats")
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await nominate(stage, aigul)
    await stage.tap(aigul, "park-check")
    seen = await stage.tap(aigul, "park-consent-ask")
    assert stage.words(aigul, "park-status-member") in seen.text


async def test_a_question_that_came_too_late_shows_where_the_park_stands(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await admit(stage, aigul)
    rustam = await member(stage, "Rustam", "representative", "UZ")
    stage.set_park_consent("seats")
    assert stage.words(rustam, "error-park-consent-not-asked") in (await stage.press(rustam, "park:agree:1")).text
    assert stage.words(rustam, "park-status-member") in stage.last(rustam).text
