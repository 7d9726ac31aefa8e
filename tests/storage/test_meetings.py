"""Meetings, their moves, sessions and the Commission's groups, on both databases."""

from datetime import date, timedelta

from bot.domain.meetings import Meeting, MeetingKind, MeetingStatus
from bot.domain.moves import MoveStatus
from bot.domain.sessions import Session, SessionStatus
from storage import board, channels, meetings, moves, sessions
from storage.uow import Database, Writing
from tests.conftest import NOW
from tests.storage.newcomers import newcomer

DAY = date(2027, 6, 15)


async def announced(tx: Writing, author_id: int, hours: int = 0, kind: MeetingKind = MeetingKind.REGULAR) -> Meeting:
    draft = await meetings.begin(tx, author_id, "KZ", "KZ", "Asia/Almaty", NOW, kind=kind)
    at = NOW + timedelta(hours=hours)
    done = {"status": MeetingStatus.SET, "set_at": at, "day": DAY + timedelta(days=hours), "city": "Almaty"}
    return await meetings.write(tx, draft.model_copy(update=done))


async def ended(tx: Writing, meeting: Meeting, status: MeetingStatus) -> Meeting:
    return await meetings.write(tx, meeting.model_copy(update={"status": status, "ended_at": NOW}))


async def session(tx: Writing, author_id: int, since: date, status: SessionStatus = SessionStatus.PLANNED) -> Session:
    draft = await sessions.begin(tx, author_id, NOW)
    return await sessions.write(tx, draft.model_copy(update={"since": since, "status": status, "ordinal": 26}))


async def test_an_extraordinary_meeting_announced_later_is_not_the_one_prepared(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = (await newcomer(tx)).id
        regular = await announced(tx, author)
        extra = await announced(tx, author, 1, MeetingKind.EXTRAORDINARY)
        assert await meetings.current(tx) == regular
        assert await meetings.announced(tx, 10) == [extra, regular]


async def test_what_ended_is_prepared_no_more_but_shown_until_the_next_is_announced(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = (await newcomer(tx)).id
        held = await ended(tx, await announced(tx, author), MeetingStatus.HELD)
        assert await meetings.current(tx) is None
        assert await meetings.latest(tx) == held
        cancelled = await ended(tx, await announced(tx, author, 1), MeetingStatus.CANCELLED)
        assert await meetings.latest(tx) == cancelled
        following = await announced(tx, author, 2)
        assert await meetings.latest(tx) == following == await meetings.current(tx)


async def test_a_move_begins_as_the_meeting_stands_and_the_earlier_draft_is_put_away(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = (await newcomer(tx)).id
        meeting = await announced(tx, author)
        first = await moves.begin(tx, meeting, author, NOW)
        assert (first.day, first.city, first.host_side, first.was_host) == (DAY, "Almaty", "KZ", "KZ")
        second = await moves.begin(tx, meeting, author, NOW)
        dropped = await moves.get(tx, first.id)
        assert dropped is not None
        assert dropped.status is MoveStatus.DROPPED
        assert await moves.done(tx, meeting.id) == []
        done = await moves.write(tx, second.model_copy(update={"status": MoveStatus.DONE, "done_at": NOW}))
        await moves.drop_drafts(tx, meeting.id)
        assert await moves.done(tx, meeting.id) == [done]


async def test_the_session_after_a_day_is_the_nearest_planned_one(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = (await newcomer(tx)).id
        later, near = await session(tx, author, date(2028, 7, 1)), await session(tx, author, date(2027, 7, 8))
        await session(tx, author, date(2027, 7, 1), SessionStatus.CANCELLED)
        draft = await session(tx, author, date(2027, 6, 20), SessionStatus.DRAFT)
        assert await sessions.next_after(tx, DAY) == near
        assert await sessions.next_after(tx, date(2027, 7, 8)) == later
        assert await sessions.beginning_on(tx, date(2027, 7, 8)) == near
        assert draft in await sessions.listed(tx, author, 10)
        assert draft not in await sessions.listed(tx, None, 10)


async def test_meetings_that_are_ahead_of_a_session_follow_it_and_those_that_ended_do_not(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = (await newcomer(tx)).id
        found = await session(tx, author, date(2027, 7, 8))
        tie = {"session_id": found.id, "chg_day": found.since}
        past = await ended(tx, (await announced(tx, author)).model_copy(update=tie), MeetingStatus.HELD)
        ahead = await meetings.write(tx, (await announced(tx, author, 1)).model_copy(update=tie))
        assert await meetings.set_for(tx, found.id) == [ahead]
        await meetings.follow_session(tx, found.id, chg_day=date(2027, 7, 20))
        moved = await meetings.get(tx, ahead.id)
        assert moved is not None
        assert (moved.chg_day, moved.version) == (date(2027, 7, 20), ahead.version + 1)
        assert await meetings.get(tx, past.id) == past
        await meetings.follow_session(tx, found.id, session_id=None, chg_day=None)
        assert await meetings.set_for(tx, found.id) == []


async def test_the_board_stands_in_groups_that_are_chosen_can_be_written_in_and_have_a_language(
    database: Database,
) -> None:
    async with database.writing(NOW) as tx:
        for chat_id, can_post in ((-1, True), (-2, True), (-3, False), (-4, True)):
            await channels.meet(tx, chat_id, f"Group {chat_id}", "group", can_post)
        found = await channels.every(tx, 10)
        for group in found:
            await board.choose(tx, group.id, group.chat_id != -4)
            if group.chat_id != -2:
                await channels.change(tx, group.id, language="ru")
        assert [group.chat_id for group in await board.groups(tx)] == [-1]
        await board.choose(tx, (await board.groups(tx))[0].id, False)
        assert await board.groups(tx) == []
