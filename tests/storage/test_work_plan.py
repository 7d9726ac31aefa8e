"""Plans, items with their sources, papers and receipts, on both databases."""

from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.domain.circulation import letter_key
from bot.domain.errors import StaleError
from bot.domain.meetings import MeetingStatus
from bot.domain.notices import Notice
from bot.domain.papers import Paper, PaperKind, plan_content
from bot.domain.proposals import ProposalStatus
from bot.domain.work_plan import Plan, PlanStatus
from bot.domain.work_plan_items import Item
from storage import circulation, comments, meetings, outbox, papers, proposals, work_plan, work_plan_items
from storage.uow import Database, Writing
from tests.conftest import NOW
from tests.domain.test_papers import view
from tests.storage.newcomers import newcomer

LATER = NOW + timedelta(hours=1)


async def begun(tx: Writing) -> Plan:
    """Begin a plan for a meeting that is set."""
    author = await newcomer(tx)
    tx.person_id = author.id
    draft = await meetings.begin(tx, author.id, "KZ", "KZ", "Asia/Almaty", NOW)
    held = draft.model_copy(update={"day": date(2027, 6, 15), "set_at": NOW, "status": MeetingStatus.SET})
    return await work_plan.begin(tx, await meetings.write(tx, held), 2027, NOW)


async def taken(tx: Writing, plan: Plan, number: int) -> Item:
    """File a proposal and make an item of it."""
    draft = await proposals.begin(tx, "UZ", tx.person_id or 0, NOW, language="en", title_en=f"Item {number}")
    filed = {"status": ProposalStatus.FILED, "meeting_id": plan.meeting_id, "number": f"2027-UZ-0{number}"}
    filed |= {"filed_at": NOW + timedelta(minutes=number)}
    await proposals.write(tx, draft.model_copy(update=filed))
    item = await work_plan_items.begin(tx, plan.id, number, NOW, executors=("UZ", "CN"), owner="UZ")
    await work_plan_items.add_source(tx, item.id, draft.id)
    return item


async def frozen(tx: Writing, plan: Plan, number: int = 1) -> Paper:
    """Freeze a version."""
    return await papers.keep(tx, plan.id, plan_content(plan, None, [view(number)]), number, plan.zone, NOW)


async def test_a_plan_is_one_of_its_meeting_and_is_written_where_its_version_matches(database: Database) -> None:
    async with database.writing(NOW) as tx:
        plan = await begun(tx)
        assert await work_plan.of_meeting(tx, plan.meeting_id) == plan == await work_plan.latest(tx)
        adopted = await work_plan.write(tx, plan.model_copy(update={"status": PlanStatus.ADOPTED, "adopted_at": NOW}))
        assert await work_plan.get(tx, plan.id) == adopted
        with pytest.raises(StaleError):
            await work_plan.write(tx, plan)
    with pytest.raises(IntegrityError):
        await begin_again(database, plan)


async def begin_again(database: Database, plan: Plan) -> None:
    """Begin a second plan for the same meeting."""
    async with database.writing(NOW) as tx:
        meeting = await meetings.get(tx, plan.meeting_id)
        assert meeting is not None
        await work_plan.begin(tx, meeting, 2027, NOW)


async def test_sources_follow_an_item_into_another_and_come_back(database: Database) -> None:
    async with database.writing(NOW) as tx:
        plan = await begun(tx)
        one, two, three = [await taken(tx, plan, number) for number in (1, 2, 3)]
        for part, into in ((two, one), (one, three)):
            await work_plan_items.move_sources(tx, part.id, into.id)
            await work_plan_items.write(tx, part.model_copy(update={"merged_into": into.id, "version": 1}))
        parts = await work_plan_items.parts_of(tx, three.id)
        assert {part.id for part in parts} == {one.id, two.id}
        assert len(await work_plan_items.sources_of(tx, three.id)) == 3
        assert (await work_plan_items.sources(tx, plan.id)).keys() == {three.id}
        await work_plan_items.give_back_sources(tx, three.id)
        found = await work_plan_items.sources(tx, plan.id)
        assert {ident: [s.number for s in of] for ident, of in found.items()} == {
            one.id: ["2027-UZ-01"],
            two.id: ["2027-UZ-02"],
            three.id: ["2027-UZ-03"],
        }


async def test_what_is_in_no_item_stays_outside(database: Database) -> None:
    async with database.writing(NOW) as tx:
        plan = await begun(tx)
        item = await taken(tx, plan, 1)
        assert await work_plan_items.outside(tx, plan.meeting_id) == []
        await work_plan_items.drop_sources(tx, [item.id])
        assert [p.number for p in await work_plan_items.outside(tx, plan.meeting_id)] == ["2027-UZ-01"]


async def test_a_paper_comes_back_with_the_same_fingerprint_and_its_versions_count(database: Database) -> None:
    async with database.writing(NOW) as tx:
        plan = await begun(tx)
        first, second = await frozen(tx, plan), await frozen(tx, plan, 2)
        kept = await papers.get(tx, first.id)
        assert kept == first
        assert kept is not None
        assert kept.content.digest == kept.digest
        assert await papers.latest(tx, plan.id, PaperKind.PLAN) == second
        assert await papers.circulated(tx, plan.id, PaperKind.PLAN) is None
        sent = await papers.change(tx, first, circulated_at=LATER, late_seconds=60)
        assert await papers.circulated(tx, plan.id, PaperKind.PLAN) == sent == await papers.get(tx, first.id)


async def test_that_a_paper_came_is_known_from_the_outbox(database: Database) -> None:
    async with database.writing(NOW) as tx:
        plan = await begun(tx)
        paper = await frozen(tx, plan)
        for recipient in ("UZ", "CN"):
            await circulation.send(tx, paper.id, recipient, NOW)
        key = letter_key(paper.id, "UZ", tx.person_id or 0)
        await tx.put(Notice(key="paper-sent", person_id=tx.person_id, dedupe=key))
        letter = (await outbox.claim(tx, NOW, 1))[0]
        await outbox.settle_sent(tx, letter, 1, "", LATER)
        await circulation.mark(tx, paper.id, "UZ", opened_at=LATER, acknowledged_at=LATER)
        found = {receipt.recipient: receipt for receipt in await circulation.receipts(tx, paper.id)}
        assert (found["UZ"].delivered_at, found["UZ"].opened_at) == (LATER, LATER)
        assert (found["CN"].delivered_at, found["CN"].opened_at) == (None, None)
        assert await circulation.counts(tx, paper.id) == (1, 2)
        assert [receipt.recipient for receipt in await circulation.waiting(tx)] == ["CN"]


async def test_comments_on_a_part_are_found_in_every_version_and_by_side(database: Database) -> None:
    async with database.writing(NOW) as tx:
        plan = await begun(tx)
        first, second = await frozen(tx, plan), await frozen(tx, plan, 2)
        await comments.add(tx, first.id, "item:1", 1, "UZ", "In June", NOW)
        await comments.add(tx, second.id, "item:1", 2, "CN", "In May", LATER)
        said = await comments.on_part(tx, plan.id, "item:1", None, 9)
        assert [(one.side, one.version) for one in said] == [("CN", 2), ("UZ", 1)]
        assert [one.text for one in await comments.on_part(tx, plan.id, "item:1", "UZ", 9)] == ["In June"]
        assert await comments.counted(tx, first.id, None) == {"item:1": 1}
        assert await comments.counted(tx, first.id, "CN") == {}
