"""The board of the sides: one pinned message in the Commission's group, edited in place; a card for its members."""

from datetime import timedelta

import pytest

from bot.playground import Person
from bot.playground.model import Chat, Message
from tests.conversation import Stage
from tests.handlers.scenes import channel, commission_group, member, move_meeting, set_meeting, utc

pytestmark = pytest.mark.only("sqlite")  # what the databases do differently is proven elsewhere

DUE = utc("2027-03-15T18:59:59Z")


def boards(stage: Stage, group: Chat) -> list[Message]:
    """Give what the bot has said in the group."""
    return [m for m in stage.world.messages(group) if m.sender is stage.world.bot and m.service is None]


async def furnished(stage: Stage) -> tuple[Chat, Person, Person]:
    """Let two sides take their seats, the Commission have a group, and a date be announced."""
    group = await commission_group(stage)
    aigul = await member(stage, "Aigul", "representative", "KZ")
    boris = await member(stage, "Борис", "representative", "RU", language="ru")
    await set_meeting(stage)
    return group, aigul, boris


def section(text: str, heading: str) -> str:
    """Give the lines under one heading of the board."""
    return next((part for part in text.split("\n\n") if heading in part), "")


async def test_it_is_one_pinned_message_that_is_edited_as_sides_draft_file_and_take_back(
    stage: Stage, admin: Person
) -> None:
    group, aigul, boris = await furnished(stage)
    [board] = boards(stage, group)
    assert group.pinned == [board.id]
    assert "Подали: 0 из 10" in board.text
    assert "Осталось 59 дней" in board.text
    assert "🇷🇺 Российская Федерация" in section(board.text, "Пока ничего не подано")
    assert "🇺🇿 Республика Узбекистан" in section(board.text, "Нет связи через бота")
    await stage.act(boris, "/propose Совместный акселератор")
    assert "🇷🇺" in section(board.text, "Готовят")
    await stage.tap(boris, "proposal-file")
    assert "🇷🇺" in section(board.text, "Подано")
    assert "Подали: 1 из 10" in board.text
    await stage.act(boris, "/propose Второе")
    await stage.tap(boris, "proposal-file")
    assert "🇷🇺 Российская Федерация · 2" in board.text
    await stage.act(aigul, "/propose A draft")
    await stage.tap(aigul, "proposal-delete")
    assert "🇰🇿" in section(board.text, "Пока ничего не подано")
    assert boards(stage, group) == [board]
    assert group.pinned == [board.id]


async def test_it_counts_days_by_the_hosts_calendar_and_is_left_alone_between_two_midnights(
    stage: Stage, admin: Person
) -> None:
    group, *_ = await furnished(stage)
    [board] = boards(stage, group)
    await stage.go_to(utc("2027-02-01T18:59:59Z"))  # 23:59:59 in Astana
    before = board.text
    assert "Осталось 42 дня" in before
    await stage.go_to(utc("2027-02-01T19:00:00Z"))
    assert "Остался 41 день" in board.text
    edited = board.edited
    await stage.go_to(utc("2027-02-02T12:00:00Z"))
    assert board.edited == edited
    await stage.go_to(DUE)
    assert "Сегодня последний день" in board.text
    await stage.go_to(DUE + timedelta(seconds=1))
    assert "Срок истёк. До заседания 91 день" in board.text
    await stage.act(admin, "/meeting")
    seen = await stage.tap(admin, "meeting-cancel")
    await stage.act(admin, "The hosts ask for another year")
    assert "Заседание отменено" in board.text
    assert seen


async def test_it_shows_who_blocks_the_bot_and_who_comes_back_and_what_was_sent_otherwise(
    stage: Stage, admin: Person
) -> None:
    group, aigul, boris = await furnished(stage)
    [board] = boards(stage, group)
    await stage.watch(boris, boris.block)
    assert "🇷🇺" in section(board.text, "Нет связи через бота")
    await stage.watch(boris, boris.unblock)
    assert "🇷🇺" in section(board.text, "Пока ничего не подано")
    await stage.press(aigul, "behalf:mark:RU")
    assert "🇷🇺" in section(board.text, "Направлено по дипломатическим каналам")
    assert "Подали: 1 из 10" in board.text


async def test_a_move_is_seen_on_the_same_message_and_a_new_cycle_has_a_message_of_its_own(
    stage: Stage, admin: Person
) -> None:
    group, _aigul, boris = await furnished(stage)
    await stage.act(boris, "/propose Совместный акселератор")
    await stage.tap(boris, "proposal-file")
    [board] = boards(stage, group)
    await move_meeting(stage, admin, "22 July 2027")
    assert "22 июля 2027" in board.text
    assert "Подали: 1 из 10" in board.text
    await stage.go_to(utc("2027-07-22T06:00:00Z"))
    await stage.act(admin, "/meeting")
    seen = await stage.tap(admin, "meeting-hold")
    assert stage.words(admin, "meeting-state-held").strip() in seen.text
    assert "Заседание состоялось" in board.text
    await set_meeting_again(stage, "20 June 2028")
    first, second = boards(stage, group)
    assert first == board
    assert "Подали: 0 из 10" in second.text
    assert "Подали: 1 из 10" in board.text


async def set_meeting_again(stage: Stage, day: str) -> None:
    admin = stage.admin
    await stage.act(admin, "/meeting")
    await stage.tap(admin, "meeting-begin")
    for answer in (day, "Astana"):
        await stage.act(admin, answer)
    for label in ("button-keep", "button-skip", "meeting-announce"):
        await stage.tap(admin, label)


async def test_the_link_under_it_opens_the_card_for_seats_and_the_secretariat_and_for_nobody_else(
    stage: Stage, admin: Person
) -> None:
    group, aigul, _boris = await furnished(stage)
    kamila = await member(stage, "Камила", "secretariat", language="ru")
    [board] = boards(stage, group)
    assert str((board.keyboard or [])[0][0]["url"]).endswith("?start=board")
    seen = await stage.start(aigul, "board")
    assert "Filed: 0 of 10" in seen.text
    seen = await stage.act(kamila, "/board")
    assert "Подали: 0 из 10" in seen.text
    guest = stage.person("Fatima")
    seen = await stage.start(guest, "board")
    assert stage.words(guest, "role-representative") in seen.text
    assert "Filed" not in seen.text


async def test_before_a_date_there_is_no_board_and_the_card_says_so(stage: Stage, admin: Person) -> None:
    group = await commission_group(stage)
    aigul = await member(stage, "Aigul", "representative", "KZ")
    seen = await stage.act(aigul, "/board")
    assert "No date is set yet" in seen.text
    assert boards(stage, group) == []


async def test_a_group_without_a_language_has_no_board_until_it_is_chosen_and_a_channel_never_has(
    stage: Stage, admin: Person
) -> None:
    group = await commission_group(stage, language=None)
    await set_meeting(stage)
    assert boards(stage, group) == []
    await stage.act(admin, "/channels")
    await stage.tap(admin, "channel-line", title="Commission")
    seen = await stage.tap(admin, "language-zh")
    assert stage.words(admin, "board-group-stands") in seen.text
    [board] = boards(stage, group)
    assert "已提交：0/10" in board.text
    await channel(stage)
    seen = await stage.press(admin, "board:choose:2")
    assert seen.alerts == [stage.words(admin, "error-board-in-groups")]
