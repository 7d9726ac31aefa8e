"""Every command and every button that there is, pressed by the wrong people, too late, twice, with nonsense behind it.

They are found in the routers themselves, so a new one is tried as soon as it exists. Whatever is pressed, there is an
answer, the bot complains of nothing, and who may not do it changes nothing.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import TypeVar

import pytest
from aiogram.filters import Command

from bot.playground import Person
from bot.playground.model import Message
from handlers.pressed import Pressed, PressedOne
from tests.conversation import Stage
from tests.handlers.application_scenes import furnish_applications
from tests.handlers.park_scenes import admit, draft_park, manager, nominate
from tests.handlers.plan_scenes import PLAN_FORMS, PLAN_WORDS, furnish_plan
from tests.handlers.scenes import (
    answer,
    appoint,
    begin_move,
    channel,
    commission_group,
    draft_event,
    draft_organisation,
    member,
    publish_event,
    set_meeting,
    submit_organisation,
)

ROWS = ("1", "2", "999999")
NOISE = (
    "",
    "x",
    "-1",
    "5.zzz",
    "1:2",
    "1/2",
    "٣",
    "²",
    "9" * 24,
    "🚀\u202e日本",
    "'; --",
    "<b>&%s{0}",
)
WORDS = ("1", "en", "KZ", "forum", "organiser", "1.0", "KZ.0", "1.en", "representative.KZ", *PLAN_WORDS)
WRONG_WORDS = ("xx", "XX", "guest", "1.xx", "999999.en", "representative.XX", "chair.KZ", "organiser.KZ")
FORMS = (
    "organisation.{}.side.KZ",
    "organisation.{}.site",
    "organisation.{}.trl.9",
    "organisation.{}.sectors.+it",
    "organisation.{}.offers.-xx",
    "organisation.{}.listed.yes",
    "organisation-return.{}.reason.because",
    "event.{}.title_en",
    "event.{}.zone.Asia/Tashkent",
    "event.{}.starts_at.soon",
    "meeting.{}.chg_day",
    "meeting-exception.{}.host_reason",
    "meeting-cancel.{}.reason",
    "move.{}.day",
    "move-exception.{}.proposals_day",
    "session.{}.format.online",
    "proposal.{}.text_ru.words",
    "proposal.{}.co_executors.+UZ",
    "proposal-return.{}.reason.why",
    "proposal-answer.{}.reason.so",
    "proposal-withdraw.{}.reason",
    "behalf.{}.basis",
    "idea-decline.{}.reason",
    "application.{}.q1",
    "application.{}.q3.1",
    "application-question.{}.kind.many",
    "application-question.{}.words_en",
    "application-reply.{}.reply",
    "application-ineligible.{}.reason",
    "application-return-3.{}.questions",
    "application-letter.{}.words",
    "competition.{}.edit_until",
    *("left-open.10001.reason", "maintenance.{}.until", "side-draft.{}.zone"),
    *PLAN_FORMS,
    "proposal.{}.unknown",
)
TEXTS = ("", "hello", "x" * 4096, "🚀<b>", "²", "'; --", "Asia/Tokyo", "i-x", "e-1", "e-²", "e-" + "9" * 30)

OPEN = (
    "person:",
    "profile:",
    "consent:",
    "organisation:begin:",
    "event:join:",
    "event:leave:",
    "event:follow:",
    "event:less:",
    "event:more:",
    "digest:",
    "quiet:",
    "event:unfollow:",
    *("search:", "export:", "reminder:", "reminders:"),
)
"""What is everybody's own affair."""
DESK = ("left-open:", "maintenance:", "side-draft:", "audit:", "delivery:", "token:")
"""What the administrator's desk changes."""

Filter = TypeVar("Filter", Command, Pressed)


def _filters(stage: Stage, kind: str, of: type[Filter]) -> Iterator[Filter]:
    for router in stage.app.dispatcher.chain_tail:
        for handler in router.observers[kind].handlers:
            for found in handler.filters or ():
                if isinstance(found.callback, of):
                    yield found.callback


def commands(stage: Stage) -> list[str]:
    """Find every command."""
    found = _filters(stage, "message", Command)
    return sorted({str(name) for one in found for name in one.commands} | {"unknown"})


def buttons(stage: Stage, tails: Iterable[str], forms: Iterable[str], rows: Iterable[str]) -> list[str]:
    """Find every button, and put behind it what it may come with: rows, other tails, or the fields of forms."""
    data: set[str] = set()
    for found in _filters(stage, "callback_query", Pressed):
        behind = forms if found.thing == "form" else rows if isinstance(found, PressedOne) else tails
        data |= {f"{found.thing}:{verb}:{tail}" for verb in found.verbs for tail in behind}
    return sorted(one for one in data if len(one.encode()) <= 64)


def plausible(stage: Stage, words: Iterable[str] = WORDS) -> list[str]:
    """Give buttons as the product draws them, on rows of somebody's and on rows that are not there."""
    forms = [*(form.format(1) for form in FORMS), "organisation.999999", "unknown.1"]
    return buttons(stage, words, forms, ROWS)


def nonsense(stage: Stage) -> list[str]:
    """Give buttons with something behind them that nobody drew."""
    forms = [form.format(noise) for form in ("{}", "organisation.{}.name", "organisation.1.{}") for noise in NOISE]
    return buttons(stage, NOISE, forms, NOISE)


async def press(stage: Stage, person: Person, data: str, message: Message) -> None:
    """Press a button, and see that the press was answered and confirmed."""
    query = person.press(message.id, data)
    for update in stage.world.take_updates():
        assert await stage.feed(update), data
    assert stage.world.answer_to(query) is not None, data
    assert stage.complaints() == [], data


async def say(stage: Stage, person: Person, text: str) -> None:
    """Write something, and see that there was an answer."""
    seen = len(stage.texts(person))
    person.say(text)
    for update in stage.world.take_updates():
        assert await stage.feed(update), text
    assert len(stage.texts(person)) > seen, text
    assert stage.complaints() == [], text


async def furnish_meetings(stage: Stage) -> None:
    """Put a group of the Commission there, a session, a meeting that is being entered, and one that is being moved."""
    await commission_group(stage)
    await stage.act(stage.admin, "/sessions")
    await stage.tap(stage.admin, "session-begin")
    await answer(stage, stage.admin, ("26", "side-TJ", "Dushanbe", "8 July 2027"))
    await stage.act(stage.admin, "/meeting")
    await stage.tap(stage.admin, "meeting-begin-extraordinary")
    await answer(stage, stage.admin, ("16 June 2027", "Beijing", "side-secretariat", "A common stand"))
    await begin_move(stage, stage.admin, "22 July 2027")


async def furnish(stage: Stage) -> None:
    """Put one row of everything there: drafts, what waits, what is announced and filed; and who made it."""
    await stage.start(stage.admin)
    aigul = await member(stage, "Aigul", "representative", "KZ")
    organiser = await member(stage, "Oleg", "organiser")
    await channel(stage)
    founder = stage.person("Fatima")
    await submit_organisation(stage, founder)
    await draft_organisation(stage, founder)
    await publish_event(stage, organiser)
    await draft_event(stage, organiser)
    await furnish_applications(stage, organiser, aigul)
    await set_meeting(stage)
    await furnish_meetings(stage)
    await admit(stage, aigul)
    await manager(stage, aigul, "Dana")
    await nominate(stage, aigul)
    await draft_park(stage, aigul)
    await stage.act(aigul, "/propose To be filed")
    await stage.tap(aigul, "proposal-file")
    await furnish_plan(stage, aigul)
    await stage.act(aigul, "/propose Still a draft")
    assert stage.complaints() == []


WRONG: dict[str, tuple[str | None, str, tuple[str, ...]]] = {
    "guest": (None, "zh", ()),
    "expert": ("KZ", "ru", ("proposal:delete:",)),
    "representative": ("UZ", "zh", ("park:begin:", "paper:show:", "paper:acknowledge:")),
    "secretariat": (None, "ru", ("behalf:begin:", "paper:show:", "paper:acknowledge:", "audit:")),
    "organiser": (None, "en", ("event:begin:",)),
}
"""Who has no part in what was furnished: role, side, language, and what they may touch all the same."""


@pytest.mark.parametrize("who", WRONG)
@pytest.mark.only("sqlite")
async def test_who_may_not_is_told_so_and_changes_nothing(stage: Stage, who: str) -> None:
    await furnish(stage)
    side, language, allowed = WRONG[who]
    person = stage.person("Boris", language)
    await (stage.start(person) if who == "guest" else appoint(stage, person, who, side))
    before = await stage.tables()
    message = stage.last(person)
    for data in plausible(stage):
        if not data.startswith((*OPEN, *allowed)):
            await press(stage, person, data, message)
    for text in commands(stage):
        if text != "start":
            await say(stage, person, f"/{text}")
    await stage.pump()
    assert await stage.tables() == before


@pytest.mark.only("sqlite")
async def test_an_administrator_takes_no_part_in_what_is_others(stage: Stage) -> None:
    await furnish(stage)
    message, before = stage.last(stage.admin), await stage.tables()
    mine = ("invitation:", "presidency:", "channel:", "meeting:", "move:", "session:", "board:", "park:", *DESK)
    forms = (":meeting", ":move", ":session", ":maintenance", ":side-draft", ":left-open")
    for data in plausible(stage):
        if not data.startswith((*OPEN, *mine)) and not any(form in data for form in forms):
            await press(stage, stage.admin, data, message)
    await stage.pump()
    assert await stage.tables() == before


async def everything(stage: Stage) -> Person:
    """Let one person have every role there is: nothing is refused them for want of one."""
    await furnish(stage)
    await appoint(stage, stage.admin, "representative", "KZ")
    await appoint(stage, stage.admin, "organiser")
    await draft_event(stage, stage.admin)
    await submit_organisation(stage, stage.admin)
    return stage.admin


LATER = {"now": timedelta(), "after all dates": timedelta(days=400)}


@pytest.mark.parametrize("when", LATER)
@pytest.mark.only("sqlite")
async def test_every_button_answers_at_any_time_pressed_twice_and_on_an_old_message(stage: Stage, when: str) -> None:
    person = await everything(stage)
    await stage.go_to(stage.clock.now() + LATER[when])
    old, new = stage.world.messages(person)[1], stage.last(person)
    for data in plausible(stage, (*WORDS, *WRONG_WORDS)):
        await press(stage, person, data, new)
    for data in plausible(stage):
        await press(stage, person, data, old)
    await stage.pump()
    assert stage.complaints() == []


async def test_nonsense_behind_a_button_is_answered_and_breaks_nothing(stage: Stage) -> None:
    person = await everything(stage)
    message = stage.last(person)
    for data in nonsense(stage):
        await press(stage, person, data, message)
    for data in (":", "::", "", "organisation", "organisation:", "nobody:knows:1", "x" * 64, "é" * 32):
        await press(stage, person, data or " ", message)


@pytest.mark.parametrize("who", ["guest", "everything"])
@pytest.mark.only("sqlite")
async def test_every_command_answers_whatever_stands_behind_it(stage: Stage, who: str) -> None:
    person = await everything(stage) if who == "everything" else stage.person("Boris", "zh")
    await stage.start(person)
    for name in commands(stage):
        for text in TEXTS:
            await say(stage, person, f"/{name} {text}"[:4096])
    await stage.pump()


async def test_a_button_of_a_message_that_is_gone_is_answered(stage: Stage) -> None:
    await furnish(stage)
    person = stage.person("Boris")
    await stage.start(person)
    message = stage.last(person)
    stage.world.delete([message])
    await press(stage, person, "event:list:", message)
    assert stage.words(person, "menu-topics") in stage.last(person).text or stage.texts(person)
