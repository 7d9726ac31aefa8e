"""Bad days: updates that come again, answers that are lost, faults of our own, a database that does not answer."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, NoReturn

import pytest
from aiogram.types import Update

from bot.domain.errors import UnavailableError
from bot.playground import Person
from bot.services import programme
from tests.conversation import Stage
from tests.handlers.scenes import (
    STARTUP,
    draft_event,
    draft_organisation,
    invitation,
    member,
    preside,
    propose_meeting,
    publish_event,
    set_meeting,
    submit_organisation,
)

Scene = Callable[[Stage], Awaitable[tuple[Person, str]]]
"""Prepares what is to be done: gives who does it, and what they write, or press (`!data`)."""


async def _propose(stage: Stage) -> tuple[Person, str]:
    await set_meeting(stage)
    return await member(stage, "Aigul", "representative", "KZ"), "A joint accelerator\nwith words"


async def _file(stage: Stage) -> tuple[Person, str]:
    person, text = await _propose(stage)
    await stage.act(person, text)
    return person, "!proposal:file:1"


async def _accept(stage: Stage) -> tuple[Person, str]:
    former = await member(stage, "Aigul", "representative", "KZ")
    assert former
    person = stage.person("Dana")
    await stage.start(person)
    return person, f"/start {await invitation(stage, 'representative', 'KZ')}"


async def _invite(stage: Stage) -> tuple[Person, str]:
    return stage.admin, "!invitation:make:representative.KZ"


async def _announce(stage: Stage) -> tuple[Person, str]:
    await member(stage, "Aigul", "representative", "KZ")
    await preside(stage)
    await propose_meeting(stage, stage.admin)
    return stage.admin, "!meeting:announce:1"


async def _begin(stage: Stage) -> tuple[Person, str]:
    person = stage.person("Fatima")
    await stage.act(person, "/privacy")
    await stage.tap(person, "own-data-agree")
    return person, "!organisation:begin:startup"


async def _answer(stage: Stage) -> tuple[Person, str]:
    person = stage.person("Fatima")
    await draft_organisation(stage, person, STARTUP[:3])
    return person, "Astana"


async def _submit(stage: Stage) -> tuple[Person, str]:
    await member(stage, "Aigul", "representative", "KZ")
    person = stage.person("Fatima")
    await draft_organisation(stage, person)
    return person, "!organisation:submit:1"


async def _return(stage: Stage) -> tuple[Person, str]:
    person = await member(stage, "Aigul", "representative", "KZ")
    await submit_organisation(stage, stage.person("Fatima"))
    await stage.tap(person, "organisation-return")
    return person, "Please name the city"


async def _publish(stage: Stage) -> tuple[Person, str]:
    person = await member(stage, "Oleg", "organiser")
    reader = stage.person("Boris")
    await stage.start(reader)
    await stage.press(reader, "event:follow:forum")
    await draft_event(stage, person)
    return person, "!event:publish:1"


async def _join(stage: Stage) -> tuple[Person, str]:
    await publish_event(stage, await member(stage, "Oleg", "organiser"))
    person = stage.person("Fatima")
    await stage.start(person)
    return person, "!event:join:1"


SCENES = (_propose, _file, _accept, _invite, _announce, _begin, _answer, _submit, _return, _publish, _join)
scenes = pytest.mark.parametrize("scene", SCENES, ids=[scene.__name__.strip("_") for scene in SCENES])


def do(stage: Stage, person: Person, what: str) -> list[dict[str, Any]]:
    """Let it be done, and keep the updates that it makes."""
    stage.world.take_updates()
    if what.startswith("!"):
        person.press(stage.last(person).id, what[1:])
    else:
        person.say(what)
    return stage.world.take_updates()


@scenes
async def test_an_update_that_comes_again_does_nothing_twice_and_says_what_came_of_it(
    stage: Stage, admin: Person, scene: Scene
) -> None:
    person, what = await scene(stage)
    updates = do(stage, person, what)
    for update in updates:
        assert await stage.feed(update)
    await stage.pump()
    await stage.go_to(stage.clock.now())  # the ticks have said what they have to say
    before, said = await stage.tables(), len(stage.texts(person))
    for update in updates:
        assert await stage.feed(update)  # the same process remembers it
    assert len(stage.texts(person)) == said
    await stage.restart()  # another one finds it in the database
    seen = await stage.watch(person, lambda: None)
    for update in updates:
        assert await stage.feed(update)
    await stage.pump()
    assert await stage.tables() == before
    assert what.startswith("!") or len(stage.texts(person)) > said
    assert seen.alerts == []


@scenes
@pytest.mark.parametrize("fault", ["reset_after", "reset_before", "500"])
@pytest.mark.only("sqlite")
async def test_an_answer_that_is_lost_is_given_again_and_the_thing_is_done_once(
    stage: Stage, admin: Person, scene: Scene, fault: str
) -> None:
    person, what = await scene(stage)
    updates, once = do(stage, person, what), await stage.tables()
    for method in ("sendMessage", "editMessageText"):
        stage.world.faults.order(method, fault)  # type: ignore[arg-type]
    for update in updates:
        assert await stage.feed(update)
    stage.world.faults.clear()
    await stage.pump()
    last = stage.last(person).text
    assert not re.search(r"\b[0-9A-F]{8}\b", last)
    after = await stage.tables()
    assert after != once
    for update in updates:
        assert await stage.feed(update)
    await stage.pump()
    assert await stage.tables() == after
    assert {name: len(after[name]) - len(once[name]) for name in after if len(after[name]) > len(once[name]) + 2} == {}


async def test_a_fault_of_ours_shows_a_number_and_the_chat_stays_usable(
    stage: Stage, admin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = stage.person("Fatima")

    async def fail(*_: object) -> NoReturn:
        raise RuntimeError("what nobody should read")

    with monkeypatch.context() as patch:
        patch.setattr(programme, "upcoming", fail)
        seen = await stage.act(person, "/events")
        pressed = await stage.press(person, "event:list:")
    for text in (seen.text, pressed.alerts[0]):
        assert "what nobody should read" not in text
        number = re.search(r"\b[0-9A-F]{8}\b", text)
        assert number is not None
        assert any(number[0] in line for line in stage._complaints.lines)
    assert len(stage.complaints()) == 2
    assert stage.words(person, "menu-topics") in (await stage.act(person, "/events")).labels


@asynccontextmanager
async def unavailable(*_: object, **__: object) -> AsyncIterator[NoReturn]:
    """Stand in for a database that does not answer."""
    raise UnavailableError
    yield


async def test_while_the_database_does_not_answer_the_update_is_not_confirmed_and_nothing_is_lost(
    stage: Stage, admin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = stage.person("Fatima")
    await draft_organisation(stage, person, STARTUP[:3])
    updates = [Update.model_validate(update, context={"bot": stage.app.bot}) for update in do(stage, person, "Astana")]
    with monkeypatch.context() as patch:
        patch.setattr(stage.app.database, "reading", unavailable)
        patch.setattr(stage.app.database, "writing", unavailable)
        for update in updates:
            assert not await stage.app.updates.handle(update, waits=0.0)
    assert any("update_left" in line for line in stage.complaints())
    for update in updates:
        assert await stage.app.updates.handle(update)
    await stage.pump()
    assert stage.words(person, "organisation-ask-maturity") in stage.last(person).text


async def test_a_press_that_telegram_has_forgotten_is_carried_out_all_the_same(stage: Stage, admin: Person) -> None:
    await publish_event(stage, await member(stage, "Oleg", "organiser"))
    person = stage.person("Fatima")
    await stage.start(person)
    query = person.press(stage.last(person).id, "event:join:1")
    stage.world.expire(query)
    await stage.pump()
    assert len((await stage.tables())["participations"]) == 1
    assert stage.words(person, "signup-joined", guest="").strip() in stage.last(person).text
