"""A year of filing: a session, a moved meeting, proposals around the last second, a hand-over, and on to the report."""

import pytest
from sqlalchemy import select

from bot.domain.notices import Span
from bot.playground import Person
from bot.playground.model import Chat
from storage.tables import audit
from tests.conversation import Seen, Stage
from tests.handlers.plan_scenes import circulate
from tests.handlers.scenes import begin_move, commission_group, member, preside, utc
from tests.handlers.test_a_year import SIDES, acknowledged
from tests.handlers.test_board import boards, section
from tests.handlers.test_moves import entries
from tests.handlers.test_reminders import reminded
from tests.handlers.test_sessions import draft_meeting, enter

WAS_DUE, DUE = "15 марта 2028", "29 февраля 2028"
"""Three months before 15 June 2028, and before 31 May: the last day of a leap year's February."""
BEFORE_THE_END = "2028-02-29T18:59:58+00:00"
AFTER_MIDNIGHT = "2028-02-29T19:00:02+00:00"
SEVEN_MINUTES = "2028-02-29T19:06:59+00:00"
"""By the clock of Astana, where the meeting is held: 23:59:58, 00:00:02, 00:06:59."""
LATE, UNTOUCHED = (7, 9), 4
"""Proposals by their number in the buttons: those of Tajikistan and Iran; China's."""
YOUNG_FORUM, FORUM = 4, 7
"""Items of the plan: China's forum and Uzbekistan's."""


@pytest.mark.only("sqlite")
async def test_a_year_of_filing_from_the_session_to_the_report(stage: Stage, admin: Person) -> None:
    await stage.go_to(utc("2027-12-01T06:00:00+00:00"))
    group = await commission_group(stage)
    secretary = await member(stage, "Секретарь", "secretariat", language="ru")
    people = {
        side: await member(stage, name, "representative", side, language)
        for side, (language, name, _text) in SIDES.items()
    }
    await a_session_and_a_meeting(stage, people["KZ"])
    await two_file_and_the_meeting_is_moved(stage, people)
    await an_extraordinary_meeting_is_called(stage, people)
    await the_reminders_follow(stage, people)
    await some_file_in_time_and_some_otherwise(stage, people, secretary)
    await a_mandate_is_handed_over_on_the_last_day(stage, people)
    await around_the_last_second(stage, people)
    await the_board_says_so(stage, group)
    await compiled_and_merged(stage, people)
    await circulated_and_commented(stage, people, secretary)
    await adopted_and_reported(stage, people, secretary)
    [board] = boards(stage, group)
    assert group.pinned == [board.id]


async def files(stage: Stage, person: Person, side: str) -> Seen:
    """Let a seat send its proposal as a message, and file it."""
    await stage.act(person, SIDES[side][2])
    return await stage.tap(person, "proposal-file")


async def a_session_and_a_meeting(stage: Stage, chair: Person) -> None:
    """Let the chair enter the session of the heads of government, and the meeting before it."""
    await preside(stage)
    await enter(stage, chair, "27", "8 июля 2028")
    seen = await draft_meeting(stage, chair, "15 июня 2028")
    assert "8 июля 2028" in seen.text
    assert WAS_DUE in seen.text
    await stage.tap(chair, "meeting-announce")


async def two_file_and_the_meeting_is_moved(stage: Stage, people: dict[str, Person]) -> None:
    """Let two sides file; the move shows the whole chain, each seat hears of it once, and calendars follow."""
    chair = people["KZ"]
    for side in ("BY", "RU"):
        assert f"2028-{side}-01" in (await files(stage, people[side], side)).text
    await stage.act(chair, "/meeting")
    before = await entries(stage, chair)
    seen = await begin_move(stage, chair, "31 мая 2028")
    for was, now in ((WAS_DUE, DUE), ("15 апреля 2028", "31 марта 2028"), ("15 июня 2028", "31 мая 2028")):
        assert was in seen.text
        assert now in seen.text
    said = {side: len(stage.texts(person)) for side, person in people.items()}
    await stage.tap(chair, "move-confirm")
    assert {side: len(stage.texts(person)) - said[side] for side, person in people.items()} == dict.fromkeys(people, 1)
    for said_in in ("2028年3月15日", "2028年2月29日"):
        assert said_in in stage.last(people["CN"]).text
    after = await entries(stage, chair)
    assert list(after) == list(before)
    assert [int(entry["sequence"]) for entry in (*before.values(), *after.values())] == [0, 0, 0, 1, 1, 1]


async def an_extraordinary_meeting_is_called(stage: Stage, people: dict[str, Person]) -> None:
    """Let an extraordinary meeting be called meanwhile: without deadlines, and the regular one stays."""
    chair = people["KZ"]
    await stage.act(chair, "/meeting")
    await stage.tap(chair, "meeting-list-button")
    await stage.tap(chair, "meeting-begin-extraordinary")
    for words in ("20 января 2028", "Пекин"):
        await stage.act(chair, words)
    await stage.tap(chair, "side-secretariat")
    await stage.act(chair, "Общий стенд на выставке")
    await stage.tap(chair, "meeting-announce")
    assert "20 January 2028" in stage.last(people["IN"]).text
    assert DUE in (await stage.act(people["RU"], "/meeting")).text


async def the_reminders_follow(stage: Stage, people: dict[str, Person]) -> None:
    """See that those who have not filed are reminded of the new day, and those who have are not."""
    await stage.go_to(utc("2028-02-01T09:00:00+00:00"))
    assert "29 February 2028" in reminded(stage, people["IN"])[-1]
    assert [reminded(stage, people[side]) for side in ("BY", "RU")] == [[], []]


async def some_file_in_time_and_some_otherwise(stage: Stage, people: dict[str, Person], secretary: Person) -> None:
    """Let three file, one write by diplomatic channels, and the Secretariat file for one with its letter."""
    for side in ("KZ", "CN", "IN"):
        assert stage.words(people[side], "proposal-on-time") in (await files(stage, people[side], side)).text
    await stage.act(people["PK"], "/proposals")
    await stage.tap(people["PK"], "diplomatic-open")
    seen = await stage.tap(people["PK"], "diplomatic-mark")
    assert stage.words(people["PK"], "side-progress-diplomatic") in seen.text
    await stage.press(secretary, "behalf:begin:KG")
    await stage.act(secretary, SIDES["KG"][2])
    await stage.watch(secretary, lambda: secretary.send_file("письмо-17.pdf", b"%PDF"))
    seen = await stage.tap(secretary, "behalf-file")
    assert "2028-KG-01" in seen.text
    assert "письмо-17.pdf" in stage.last(people["KG"]).text
    async with stage.app.database.reading() as tx:
        acted = await tx.execute(select(audit.c.action, audit.c.role).where(audit.c.on_behalf == "KG"))
        assert ("file", "secretariat") in [tuple(row) for row in acted]


async def a_mandate_is_handed_over_on_the_last_day(stage: Stage, people: dict[str, Person]) -> None:
    """Let Tajikistan's seat pass to another person, who finds the draft; the former holder's button does nothing."""
    former = people["TJ"]
    await stage.go_to(utc("2028-02-29T06:00:00+00:00"))
    await stage.act(former, SIDES["TJ"][2])
    people["TJ"] = await member(stage, "Зарина", "representative", "TJ", "ru")
    before = await stage.tables()
    seen = await stage.tap(former, "proposal-file")
    assert stage.words(former, "role-representative") in seen.alerts[0]
    assert await stage.tables() == before
    told = len(reminded(stage, former))
    await stage.go_to(utc("2028-02-29T17:00:00+00:00"))
    assert len(reminded(stage, former)) == told
    assert reminded(stage, people["TJ"])


async def around_the_last_second(stage: Stage, people: dict[str, Person]) -> None:
    """Let one file a second before the end, one three seconds after it, and one seven minutes after it in Tehran."""
    await stage.go_to(utc(BEFORE_THE_END))
    seen = await files(stage, people["UZ"], "UZ")
    assert stage.words(people["UZ"], "proposal-on-time") in seen.text
    await stage.go_to(utc(AFTER_MIDNIGHT))
    await stage.act(people["TJ"], "/proposals")
    await stage.tap(people["TJ"], "proposal-line-draft", title="Летняя школа стартапов")
    seen = await stage.tap(people["TJ"], "proposal-file")
    assert "2028-TJ-01" in seen.text
    assert stage.words(people["TJ"], "proposal-late", by=Span(seconds=3)) in seen.text
    assert "3 секунды" in stage.last(people["KZ"]).text
    await stage.go_to(utc(SEVEN_MINUTES))
    seen = await files(stage, people["IR"], "IR")
    assert stage.words(people["IR"], "proposal-late", by=Span(seconds=420)) in seen.text
    assert "1 March 2028, 00:06 (Astana; 29 February 2028, 22:36 your time)" in seen.text


async def the_board_says_so(stage: Stage, group: Chat) -> None:
    """Read the board after the deadline: one message, pinned, that says where each side stands."""
    [board] = boards(stage, group)
    assert group.pinned == [board.id]
    assert "Подали: 10 из 10" in board.text
    filed = section(board.text, "Подано")
    assert "🇵🇰" in section(board.text, "Направлено по дипломатическим каналам")
    assert all(flag in filed for flag in ("🇧🇾", "🇨🇳", "🇮🇳", "🇮🇷", "🇰🇿", "🇰🇬", "🇷🇺", "🇹🇯", "🇺🇿"))


async def compiled_and_merged(stage: Stage, people: dict[str, Person]) -> None:
    """Let the chair accept the late ones and compile; two forums become one when both authors agree."""
    chair = people["KZ"]
    for proposal in LATE:
        await stage.press(chair, f"proposal:accept:{proposal}")
        await stage.act(chair, "Связь прервалась, предложение принимается.")
    await stage.go_to(utc("2028-03-10T06:00:00+00:00"))
    await stage.act(chair, "/plan")
    await stage.tap(chair, "plan-begin")
    await stage.tap(chair, "plan-compile", count=9)
    await stage.press(chair, f"merge:ask:{FORUM}.{YOUNG_FORUM}")
    for side in ("UZ", "CN"):
        await stage.tap(people[side], "merge-agree")
    seen = await stage.press(chair, f"item:show:{FORUM}")
    assert "2028-CN-01, 2028-UZ-01" in seen.text
    seen = await stage.press(chair, f"proposal:show:{UNTOUCHED}")
    assert "青年创业论坛" in seen.text  # the original is there as it was filed


async def circulated_and_commented(stage: Stage, people: dict[str, Person], secretary: Person) -> None:
    """Let the draft go to the seats and the Secretariat: delivered, opened, acknowledged; India comments on an item."""
    chair, india, others = people["KZ"], people["IN"], [people[side] for side in people if side != "KZ"]
    await circulate(stage, chair)
    await stage.tap(people["RU"], "paper-open")
    seen = await stage.press(chair, "paper:receipts:1")
    lines = dict(line.split(": ", 1) for line in seen.text.splitlines() if ": " in line)
    assert lines["👁 Российская Федерация"].startswith("открыто")
    assert lines["📬 Секретариат ШОС"].startswith("доставлено")
    await stage.tap(people["RU"], "paper-acknowledge")
    await acknowledged(stage, [person for person in (*others, secretary) if person is not people["RU"]], 1)
    assert (await stage.press(chair, "paper:receipts:1")).text.count("✅") == 11
    await stage.press(india, "comment:part:1.2.0")
    quoted = stage.last(india)
    await stage.watch(india, lambda: india.say("Ten states, three languages.", reply_to=quoted))
    assert "Ten states, three languages." in stage.last(chair).text


async def adopted_and_reported(stage: Stage, people: dict[str, Person], secretary: Person) -> None:
    """Let the plan be adopted on the day of the meeting, carried out, and reported on through the Secretariat."""
    chair, others = people["KZ"], [people[side] for side in people if side != "KZ"]
    await stage.go_to(utc("2028-05-31T10:00:00+00:00"))
    await stage.act(chair, "/plan")
    await stage.tap(chair, "plan-adopt")
    for words in ("9", "31 мая 2028"):
        await stage.act(chair, words)
    assert "2028年5月31日第9号纪要" in stage.last(people["CN"]).text
    await stage.press(people["RU"], "item:say:2")
    await stage.tap(people["RU"], "item-status-done")
    await stage.act(chair, "/plan")
    await stage.tap(chair, "plan-report")
    await stage.tap(chair, "paper-submit")
    await acknowledged(stage, [secretary], 3)
    await stage.tap(secretary, "paper-forward")
    await acknowledged(stage, [*others, chair], 3)
    assert (await stage.press(secretary, "paper:receipts:3")).text.count("✅") == 11
