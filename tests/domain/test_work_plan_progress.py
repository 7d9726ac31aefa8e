"""After the adoption a side says how far its items are; what is unfinished is carried over."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.work_plan import PlanStatus
from bot.domain.work_plan_items import ItemStatus
from bot.domain.work_plan_progress import due_of, say, tally, to_carry
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_work_plan import plan
from tests.domain.test_work_plan_items import item

ADOPTED = plan(PlanStatus.ADOPTED, adopted_at=NOW)


@pytest.mark.parametrize(
    ("name", "value", "status", "progress"),
    [
        ("status", "done", ItemStatus.DONE, 100),
        ("status", "under-way", ItemStatus.UNDER_WAY, 0),
        ("progress", "50", ItemStatus.UNDER_WAY, 50),
        ("progress", "100", ItemStatus.DONE, 100),
        ("progress", "0", ItemStatus.PLANNED, 0),
    ],
)
def test_status_and_progress_agree(name: str, value: str, status: ItemStatus, progress: int) -> None:
    said = say(ADOPTED, item(1), name, value, NOW)
    assert (said.status, said.progress) == (status, progress)


def test_what_is_not_done_after_all_is_no_longer_a_hundred_per_cent() -> None:
    done = say(ADOPTED, item(1), "status", "done", NOW)
    assert say(ADOPTED, done, "status", "not-done", NOW).progress == 0
    assert say(ADOPTED, done, "progress", "90", NOW).status is ItemStatus.UNDER_WAY


def test_a_note_and_a_link_are_kept_and_nothing_is_said_of_a_plan_that_is_not_in_force() -> None:
    assert say(ADOPTED, item(1), "note", "Premises found", NOW).note == "Premises found"
    assert say(ADOPTED, item(1), "links", "sco.example/news", NOW).links == "https://sco.example/news"
    assert refused(say, plan(PlanStatus.COMPILED), item(1), "progress", "50", NOW) == "plan-not-in-force"
    carried = item(1, status=ItemStatus.CARRIED)
    assert refused(say, ADOPTED, carried, "progress", "50", NOW) == "item-carried"


def test_an_item_is_due_at_the_end_of_its_last_day_by_the_legal_clock() -> None:
    due = due_of(ADOPTED, item(1, until=date(2027, 12, 1)))
    assert due is not None
    assert due.at == datetime(2027, 12, 1, 18, 59, 59, tzinfo=UTC)
    assert due_of(ADOPTED, item(1)) is None


def test_what_is_unfinished_is_carried_over_and_the_report_counts_all() -> None:
    items = [item(n, status=status) for n, status in enumerate(ItemStatus, start=1)]
    assert [one.status for one in to_carry(ADOPTED, items)] == ["planned", "under-way", "not-done"]
    assert to_carry(plan(PlanStatus.COMPILED), items) == []
    counted = tally(items)
    assert (counted.total, counted.done, counted.carried) == (5, 1, 1)
