"""Meetings and the proposals filed for them."""

import asyncio
from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.domain.meetings import Meeting, MeetingStatus
from bot.domain.proposal_sides import SideState, receipt_number
from bot.domain.proposal_versions import differences
from bot.domain.proposals import Proposal, ProposalStatus
from storage import meetings, proposal_sides, proposal_versions, proposals
from storage.uow import Database, Writing
from tests.conftest import NOW
from tests.storage.newcomers import newcomer

MINUTE = timedelta(minutes=1)


async def announced(tx: Writing, author_id: int, minutes: int) -> Meeting:
    draft = await meetings.begin(tx, author_id, "UZ", "UZ", "Asia/Tashkent", NOW)
    when = {"status": MeetingStatus.SET, "day": date(2027, 6, 15), "city": "Ташкент", "set_at": NOW + minutes * MINUTE}
    return await meetings.write(tx, draft.model_copy(update=when))


async def filed(tx: Writing, meeting: Meeting, side: str, minutes: int, count: int = 1) -> Proposal:
    draft = await proposals.begin(tx, side, meeting.author_id, NOW, language="ru", title_ru="Название", text_ru="Текст")
    done = {"status": ProposalStatus.FILED, "meeting_id": meeting.id, "filed_at": NOW + minutes * MINUTE}
    return await proposals.write(tx, draft.model_copy(update=done | {"number": receipt_number(2027, side, count)}))


async def test_a_meeting_comes_back_as_it_was_written(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = await newcomer(tx)
        draft = await meetings.begin(tx, author.id, "UZ", "KZ", "Asia/Almaty", NOW)
        written = await meetings.write(tx, draft.model_copy(update={"day": date(2028, 2, 29), "chg_day": None}))
        assert await meetings.get(tx, draft.id) == written
        assert await meetings.get(tx, draft.id + 1) is None
    assert (draft.status, draft.chair_side, draft.host_side) == (MeetingStatus.DRAFT, "UZ", "KZ")
    assert (written.version, written.day) == (2, date(2028, 2, 29))


async def test_the_meeting_announced_last_is_the_one_prepared(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = await newcomer(tx)
        assert await meetings.current(tx) is None
        await meetings.begin(tx, author.id, "UZ", "UZ", "Asia/Tashkent", NOW)
        assert await meetings.current(tx) is None
        later = await announced(tx, author.id, 5)
        await announced(tx, author.id, 1)
        assert await meetings.current(tx) == later


async def test_receipts_filed_at_once_have_neither_gaps_nor_twins(database: Database) -> None:
    async with database.writing(NOW) as tx:
        meeting = await announced(tx, (await newcomer(tx)).id, 1)

    async def file_one() -> None:
        async with database.writing(NOW) as tx:
            assert await meetings.hold_current(tx) == meeting
            count = await proposals.count_numbered(tx, "2027-KZ-") + 1
            await filed(tx, meeting, "KZ", count, count)

    await asyncio.gather(*(file_one() for _ in range(8)))
    async with database.reading() as reader:
        numbers = [proposal.number for proposal in await proposals.filed(reader, meeting.id, 10)]
    assert numbers == [receipt_number(2027, "KZ", count) for count in range(1, 9)]


async def test_nothing_is_filed_for_a_meeting_that_is_just_being_moved(database: Database) -> None:
    async with database.writing(NOW) as tx:
        meeting = await announced(tx, (await newcomer(tx)).id, 1)
    held = asyncio.Event()

    async def move() -> Meeting:
        async with database.writing(NOW) as tx:
            assert await meetings.hold_current(tx) == meeting
            held.set()
            return await announced(tx, meeting.author_id, 2)

    async def prepared() -> Meeting | None:
        await held.wait()
        async with database.writing(NOW) as tx:
            return await meetings.hold_current(tx)

    moved, found = await asyncio.gather(move(), prepared())
    assert found == moved


async def test_nothing_is_held_while_no_meeting_is_prepared(database: Database) -> None:
    async with database.writing(NOW) as tx:
        assert await meetings.hold_current(tx) is None


async def test_a_proposal_comes_back_as_it_was_written(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = await newcomer(tx)
        draft = await proposals.begin(tx, "TJ", author.id, NOW, language="ru", title_ru="Название", text_ru="т" * 2500)
        written = await proposals.write(tx, draft.model_copy(update={"late_seconds": 3600}))
        assert await proposals.get(tx, draft.id) == written
        assert await proposals.get(tx, draft.id + 1) is None
    assert (draft.status, draft.version, draft.late_seconds, draft.text_ru) == ("draft", 1, 0, "т" * 2500)


async def test_a_side_sees_its_own_but_not_what_it_deleted(database: Database) -> None:
    async with database.writing(NOW) as tx:
        meeting = await announced(tx, (await newcomer(tx)).id, 1)
        first = await filed(tx, meeting, "KZ", 1)
        draft = await proposals.begin(
            tx, "KZ", meeting.author_id, NOW, language="ru", title_ru="Черновик", text_ru="Текст"
        )
        gone = await proposals.begin(
            tx, "KZ", meeting.author_id, NOW, language="ru", title_ru="Лишнее", text_ru="Текст"
        )
        await proposals.write(tx, gone.model_copy(update={"status": ProposalStatus.DELETED}))
        await filed(tx, meeting, "UZ", 1)
        assert await proposals.of_side(tx, "KZ", 10) == [draft, first]
        assert await proposals.of_side(tx, "KZ", 1, 1) == [first]


async def test_what_was_filed_for_a_meeting_stands_in_the_order_of_filing(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = await newcomer(tx)
        meeting, other = await announced(tx, author.id, 1), await announced(tx, author.id, 2)
        late, early = await filed(tx, meeting, "KZ", 9), await filed(tx, meeting, "UZ", 2)
        await filed(tx, other, "RU", 1)
        await proposals.begin(tx, "TJ", author.id, NOW, language="ru", title_ru="Черновик")
        assert await proposals.filed(tx, meeting.id, 10) == [early, late]
        assert await proposals.filed(tx, meeting.id, 1, 1) == [late]
        assert await proposals.sides_that_filed(tx, meeting.id) == {"KZ", "UZ"}


async def test_receipts_are_counted_by_year_and_side(database: Database) -> None:
    async with database.writing(NOW) as tx:
        meeting = await announced(tx, (await newcomer(tx)).id, 1)
        for count in (1, 2):
            await filed(tx, meeting, "KZ", count, count)
        await filed(tx, meeting, "KG", 1)
        counts = [await proposals.count_numbered(tx, f"{year}-{side}-") for year, side in ((2027, "KZ"), (2028, "KZ"))]
    assert counts == [2, 0]


async def test_no_receipt_number_is_given_twice(database: Database) -> None:
    async with database.writing(NOW) as tx:
        meeting = await announced(tx, (await newcomer(tx)).id, 1)
        await filed(tx, meeting, "KZ", 1)
    with pytest.raises(IntegrityError):
        async with database.writing(NOW) as tx:
            await filed(tx, meeting, "KZ", 2)


async def test_what_was_taken_back_was_not_filed_and_the_diplomatic_channel_counts(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = await newcomer(tx)
        meeting = await announced(tx, author.id, 1)
        back = await filed(tx, meeting, "KZ", 1)
        await proposals.write(tx, back.model_copy(update={"status": ProposalStatus.WITHDRAWN}))
    async with database.writing(NOW, author.id) as tx:
        assert [await proposal_sides.mark(tx, meeting.id, "UZ") for _ in range(2)] == [True, False]
        assert await proposals.filed(tx, meeting.id) == []
        assert await proposals.sides_that_filed(tx, meeting.id) == {"UZ"}
        found = {one.side: one.state for one in await proposal_sides.progress(tx, meeting.id, NOW)}
        assert (found["UZ"], found["KZ"]) == (SideState.DIPLOMATIC, SideState.UNREACHABLE)
        assert await proposal_sides.unmark(tx, meeting.id, "UZ")


async def test_versions_are_numbered_and_come_in_pairs(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = await newcomer(tx)
    async with database.writing(NOW, author.id) as tx:
        draft = await proposals.begin(tx, "KZ", author.id, NOW, language="ru", title_ru="Школа", since=date(2027, 5, 1))
        await proposal_versions.keep(tx, draft, overdue=False)
        assert await proposal_versions.pair(tx, draft.id, 1) is None
        await proposal_versions.keep(tx, draft.model_copy(update={"co_executors": ("UZ",)}), overdue=True)
        found = await proposal_versions.pair(tx, draft.id, 2)
    assert found is not None
    assert [(version.number, version.overdue) for version in found] == [(1, False), (2, True)]
    assert [one.field.name for one in differences(*found)] == ["co_executors"]
