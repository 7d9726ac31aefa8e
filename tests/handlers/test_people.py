"""Everybody's own affairs: the language, the menu by role, the commands, the zone, and the way out of anything."""

from datetime import timedelta

import pytest

from bot.playground import Person
from bot.playground.commands import commands_for
from bot.playground.model import Chat
from bot.texts import Reader
from handlers.commands import set_commands
from tests.conversation import Stage
from tests.handlers.scenes import draft_organisation, member, preside, publish_event

GUEST = ("menu-organisations", "menu-events", "menu-topics", "menu-meeting", "menu-settings")
ADMINISTRATOR = ("menu-invitations", "menu-channels", "menu-presidency")

pytestmark = pytest.mark.only("sqlite")  # what the databases do differently is proven elsewhere


def command_names(stage: Stage, person: Person, chat: Chat | None = None) -> list[str]:
    return [one["command"] for one in commands_for(stage.world, chat or person.chat, person)]


def descriptions(stage: Stage, person: Person) -> dict[str, str]:
    return {one["command"]: one["description"] for one in commands_for(stage.world, person.chat, person)}


@pytest.mark.parametrize(
    ("telegram", "language"), [("ru", "ru"), ("zh-hans", "zh"), ("en-GB", "en"), ("kk", "ru"), ("", "ru")]
)
async def test_the_first_words_are_in_the_language_of_telegram_or_else_in_russian(
    stage: Stage, telegram: str, language: str
) -> None:
    person = stage.person("Aigul", telegram)
    seen = await stage.start(person)
    reader = Reader(language)
    assert stage.words(reader, "welcome", name="Aigul", roles=stage.words(reader, "role-guest")) == seen.text
    assert {stage.words(reader, key) for key in GUEST} <= set(seen.labels)


async def test_a_language_chosen_here_holds_whatever_telegram_says(stage: Stage) -> None:
    person = stage.person("Aigul", "ru")
    await stage.start(person)
    seen = await stage.tap(person, "language-zh")
    zh = Reader("zh")
    assert stage.words(zh, "menu-events") in seen.labels
    assert seen.alerts == [stage.words(zh, "language-set")]
    assert descriptions(stage, person)["events"] == stage.words(zh, "command-events")
    await stage.restart()
    assert stage.words(zh, "menu-events") in (await stage.start(person)).labels


async def test_a_guest_is_offered_what_guests_may_do_and_no_more(stage: Stage) -> None:
    person = stage.person("Boris")
    seen = await stage.start(person)
    assert not {stage.words(person, key) for key in (*ADMINISTRATOR, "menu-desk", "menu-proposals")} & set(seen.labels)
    assert "invite" not in command_names(stage, person)


async def test_whose_id_the_operator_named_has_the_administrators_menu(stage: Stage) -> None:
    seen = await stage.start(stage.admin)
    assert {stage.words(stage.admin, key) for key in (*GUEST, *ADMINISTRATOR)} <= set(seen.labels)
    assert {"invite", "channels"} <= set(command_names(stage, stage.admin))


async def test_commands_follow_language_scope_and_person(stage: Stage, admin: Person) -> None:
    await set_commands(stage.app.bot, stage.app.texts)
    newcomer = stage.person("李", "zh-hans")
    assert descriptions(stage, newcomer)["menu"] == stage.words(newcomer, "command-menu")
    stranger = stage.person("Jürgen", "de")
    assert descriptions(stage, stranger)["menu"] == stage.words(Reader("ru"), "command-menu")
    group = admin.create_group("Commission")
    assert command_names(stage, admin, group) == ["help"]
    aigul = await member(stage, "Aigul", "representative", "KZ")
    assert {"propose", "proposals", "review"} <= set(command_names(stage, aigul))
    assert "filed" not in command_names(stage, aigul)
    await preside(stage)
    await stage.start(aigul)
    assert "filed" in command_names(stage, aigul)


async def test_a_zone_is_pressed_or_typed(stage: Stage) -> None:
    person = stage.person("Aigul")
    await stage.act(person, "/timezone")
    seen = await stage.tap(person, "zone-Asia-Tashkent")
    assert stage.words(person, "zone-Asia-Tashkent") in seen.text
    assert "Tokyo" in (await stage.act(person, "/timezone Asia/Tokyo")).text
    seen = await stage.act(person, "/timezone Atlantis")
    assert stage.words(person, "error-zone-unknown", zone="Atlantis") == seen.text
    assert "Tokyo" in (await stage.act(person, "/settings")).text


@pytest.mark.parametrize("way_out", ["/cancel", "/menu", "/start"])
async def test_there_is_a_way_out_of_any_question_and_the_draft_stays(stage: Stage, way_out: str) -> None:
    person = stage.person("Fatima")
    await draft_organisation(stage, person, ("AgroDrone",))
    assert stage.words(person, "menu-organisations") in (await stage.act(person, way_out)).labels
    seen = await stage.act(person, "This is no answer any more")
    assert seen.text == stage.words(person, "error-text-unexpected")
    await stage.act(person, "/organisations")
    seen = await stage.tap(person, "organisation-line-draft", name="AgroDrone")
    assert "AgroDrone" in seen.text
    assert "no answer" not in seen.text


async def test_cancel_with_nothing_open_says_so_and_shows_the_menu(stage: Stage) -> None:
    person = stage.person("Fatima")
    seen = await stage.act(person, "/cancel")
    assert seen.text == stage.words(person, "nothing-to-cancel")
    assert stage.words(person, "menu-events") in seen.labels


async def test_unknown_commands_and_wordless_messages_are_answered(stage: Stage) -> None:
    person = stage.person("Boris")
    assert (await stage.act(person, "/teleport")).text == stage.words(person, "error-command-unknown")
    seen = await stage.watch(person, lambda: person.send_location(41.3, 69.2))
    assert seen.text == stage.words(person, "error-text-needed")


async def test_who_blocked_the_bot_gets_what_was_held_when_they_come_back(stage: Stage, admin: Person) -> None:
    organiser = await member(stage, "Oleg", "organiser")
    person = stage.person("Boris")
    await stage.act(person, "/topics")
    await stage.tap(person, "topic-off", kind=stage.words(person, "event-kinds-forum"))
    person.block()
    await stage.pump()
    said = len(stage.texts(person))
    await publish_event(stage, organiser)
    await stage.go_to(stage.clock.now() + timedelta(days=1))
    assert len(stage.texts(person)) == said
    seen = await stage.start(person)
    assert "AgroTech Expo" in seen.text
    assert await reachable(stage, person)


async def reachable(stage: Stage, person: Person) -> bool:
    return all(row[-2] is None for row in (await stage.tables())["people"] if row[1] == person.id)
