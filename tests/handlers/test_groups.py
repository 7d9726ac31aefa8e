"""In groups the bot is silent unless it is spoken to, and then shows the way to a private chat."""

import pytest

from bot.playground import Person
from bot.playground.model import Chat
from tests.conversation import Stage, labels
from tests.handlers.scenes import member

pytestmark = pytest.mark.only("sqlite")  # what the databases do differently is proven elsewhere


ANONYMOUS = 1087968824
"""Telegram's own bot, in whose name an administrator acts who stays anonymous."""


async def group(stage: Stage, person: Person) -> Chat:
    """Let the administrator make a group that the bot hears all of."""
    chat = stage.admin.create_group("Commission", supergroup=True)
    stage.admin.promote_bot(chat)
    person.subscribe(chat)
    await stage.pump()
    return chat


@pytest.mark.parametrize(
    "text", ["Good morning", "/menu@another_bot", "What does the @sco_pool say?", "A proposal\nto the work plan", "1"]
)
async def test_what_is_not_meant_for_the_bot_stays_without_an_answer(stage: Stage, admin: Person, text: str) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    chat = await group(stage, aigul)
    before = await stage.tables()
    aigul.say(text, chat)
    await stage.pump()
    assert stage.texts(chat) == []
    assert await stage.tables() == before


@pytest.mark.parametrize(
    "text", ["@sco_pool_bot hello", "/help@sco_pool_bot", "Ask @SCO_Pool_Bot", "/menu@sco_pool_bot"]
)
async def test_who_speaks_to_the_bot_is_shown_the_way(stage: Stage, admin: Person, text: str) -> None:
    person = stage.person("Boris", "zh-hans")
    await stage.start(person)
    chat = await group(stage, person)
    person.say(text, chat)
    await stage.pump()
    assert stage.texts(chat) == [stage.words(person, "group-answer")]
    assert labels(stage.last(chat)) == [stage.words(person, "button-open-bot")]


async def test_who_only_speaks_in_a_group_is_kept_nowhere_until_they_speak_to_the_bot(
    stage: Stage, admin: Person
) -> None:
    stranger = stage.person("Boris")
    chat = await group(stage, stranger)
    before = await stage.tables()
    stranger.say("Good morning", chat)
    stranger.send_location(41.3, 69.2, chat)
    await stage.pump()
    assert await stage.tables() == before
    stranger.say("@sco_pool_bot hello", chat)
    await stage.pump()
    assert len((await stage.tables())["people"]) == len(before["people"]) + 1
    assert stage.texts(chat) == [stage.words(stranger, "group-answer")]


async def test_what_an_anonymous_administrator_does_is_kept_and_answered_without_a_person(
    stage: Stage, admin: Person
) -> None:
    anonymous = stage.world.new_person("Group", username="GroupAnonymousBot", id=ANONYMOUS)
    anonymous.is_bot = True  # so does Telegram name whoever stays anonymous
    chat = anonymous.create_group("Commission", supergroup=True)
    anonymous.promote_bot(chat)
    await stage.pump()
    assert "Commission" in stage.texts(admin)[-1]
    anonymous.say("@sco_pool_bot hello", chat)
    await stage.pump()
    assert stage.texts(chat) == [stage.words(stage.person("Ivan", "ru"), "group-answer")]
    anonymous.remove_bot(chat)
    await stage.pump()
    tables = await stage.tables()
    assert [row[1:6] for row in tables["channels"]] == [(chat.id, "Commission", "supergroup", None, False)]
    assert len(tables["people"]) == 1


async def test_an_answer_to_the_bots_own_message_is_meant_for_it(stage: Stage, admin: Person) -> None:
    person = stage.person("Boris")
    chat = await group(stage, person)
    person.say("@sco_pool_bot hello", chat)
    await stage.pump()
    person.say("Thank you", chat, reply_to=stage.last(chat))
    await stage.pump()
    assert len(stage.texts(chat)) == 2


async def test_pictures_places_and_comings_and_goings_are_passed_over(stage: Stage, admin: Person) -> None:
    person = stage.person("Boris")
    chat = await group(stage, person)
    person.send_location(41.3, 69.2, chat)
    person.send_file("a.pdf", b"%PDF", chat=chat)
    admin.rename(chat, "The Commission")
    person.leave(chat)
    await stage.pump()
    assert stage.texts(chat) == []


async def test_a_group_that_becomes_a_supergroup_is_followed(stage: Stage, admin: Person) -> None:
    chat = admin.create_group("Commission")
    await stage.pump()
    upgraded = admin.upgrade_group(chat)
    await stage.pump()
    rows = (await stage.tables())["channels"]
    assert [row[1] for row in rows] == [upgraded.id]


async def test_a_link_that_opens_the_bot_from_a_group_greets(stage: Stage) -> None:
    person = stage.person("Boris")
    seen = await stage.start(person, "group")
    assert stage.words(person, "menu-events") in seen.labels
