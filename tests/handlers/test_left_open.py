"""What the Concept leaves open: chosen with a reason, at once in force, said to those concerned."""

import pytest

from bot.playground import Person
from storage import left_open
from tests.conversation import Stage
from tests.handlers.park_scenes import nominate
from tests.handlers.scenes import member


async def choose(stage: Stage, admin: Person, name: str, choice: str, reason: str) -> str:
    await stage.act(admin, "/admin")
    await stage.tap(admin, "menu-left-open")
    await stage.tap(admin, f"left-open-{name}")
    await stage.tap(
        admin, stage.words(admin, "left-open-choose", choice=stage.words(admin, f"left-open-{name}-{choice}"))
    )
    return (await stage.act(admin, reason)).text


async def test_a_choice_holds_at_once_and_is_said_with_its_reason(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ", language="ru")
    seen = await choose(stage, admin, "park-consent", "seats", "Protocol No. 3")
    assert "every seat is asked" in seen
    assert "Protocol No. 3" in seen
    assert "Концепцией не установлено" in stage.last(aigul).text
    assert "Protocol No. 3" in stage.last(aigul).text
    async with stage.app.database.reading() as tx:
        assert (await left_open.every(tx))["park_consent"].choice == "seats"
    await nominate(stage, aigul)
    await stage.restart()
    await stage.act(admin, "/admin")
    await stage.tap(admin, "menu-left-open")
    assert "every seat is asked" in stage.last(admin).text


@pytest.mark.only("sqlite")
async def test_what_holds_already_and_a_choice_without_a_reason_are_refused(stage: Stage, admin: Person) -> None:
    await stage.act(admin, "/admin")
    await stage.press(admin, "left-open:choose:1.off")
    assert "already" in stage.alert(admin)
    await stage.press(admin, "left-open:choose:1.seats")
    assert "Too long" in (await stage.act(admin, "x" * 301)).text
    await stage.press(admin, "left-open:choose:1.nobody")
    assert stage.alert(admin)
    aigul = await member(stage, "Aigul", "representative", "KZ")
    before = await stage.tables()
    await stage.press(aigul, "left-open:choose:1.seats")
    assert "administrator" in stage.alert(aigul)
    assert await stage.tables() == before


@pytest.mark.only("sqlite")
async def test_what_nothing_depends_on_is_named_and_has_no_switch(stage: Stage, admin: Person) -> None:
    await stage.act(admin, "/admin")
    seen = await stage.tap(admin, "menu-left-open")
    assert "quorum" in seen.text
    assert not any("quorum" in label for label in seen.labels)
