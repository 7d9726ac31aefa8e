"""Items are made from proposals, stand by direction, and are worded jointly; the proposals stay as they were filed."""

from datetime import date
from typing import Any

import pytest

from bot.domain.proposals import Proposal, ProposalStatus
from bot.domain.work_plan_items import (
    Item,
    check_takes,
    edit,
    executors_of,
    fields_from,
    in_order,
    neighbour,
    numbers,
    takes,
)
from tests.conftest import NOW
from tests.domain.refusals import refused


def item(ident: int, direction: str | None = "4", position: int = 0, **values: Any) -> Item:
    made = {"title_en": f"Item {ident}", "executors": ("UZ",), "owner": "UZ", "created_at": NOW} | values
    return Item(id=ident, plan_id=1, version=1, position=position or ident, direction=direction, **made)


def proposal(**values: Any) -> Proposal:
    kept = {"status": ProposalStatus.FILED, "side": "UZ", "number": "2027-UZ-01", "title_en": "A joint accelerator"}
    return Proposal(id=1, author_id=1, version=1, language="en", created_at=NOW, **kept | values)


def test_an_item_takes_over_what_a_proposal_says_and_who_carries_it_out() -> None:
    filed = proposal(direction="4", place="Tashkent", result="20 start-ups", co_executors=("KZ", "CN"))
    fields = fields_from(filed)
    assert (fields["title_en"], fields["direction"], fields["place"]) == ("A joint accelerator", "4", "Tashkent")
    assert (fields["executors"], fields["owner"]) == (("UZ", "KZ", "CN"), "UZ")
    assert executors_of([filed, proposal(side="KZ", co_executors=("RU",))]) == ("UZ", "KZ", "CN", "RU")


@pytest.mark.parametrize(
    ("values", "taken"),
    [
        ({}, True),
        ({"status": ProposalStatus.ACKNOWLEDGED}, True),
        ({"status": ProposalStatus.RETURNED}, False),
        ({"status": ProposalStatus.DEFERRED}, False),
        ({"status": ProposalStatus.WITHDRAWN}, False),
        ({"late_seconds": 420}, False),
        ({"late_seconds": 420, "accepted_at": NOW}, True),
    ],
)
def test_only_what_was_filed_in_time_or_accepted_goes_into_the_plan(values: dict[str, Any], taken: bool) -> None:
    assert takes(proposal(**values)) is taken
    if not taken:
        assert refused(check_takes, proposal(**values)) == "plan-proposal-not-ready"


def test_items_are_numbered_through_the_directions_and_those_without_one_come_last() -> None:
    items = [item(1, "5"), item(2, None), item(3, "4", 9), item(4, "4", 8), item(5, "1", merged_into=3)]
    assert [one.id for one in in_order([*items, item(6, "1", left_out="no")])] == [4, 3, 1, 2]
    assert numbers(items) == {4: 1, 3: 2, 1: 3, 2: 4}


def test_an_item_changes_places_only_with_a_neighbour_of_its_direction() -> None:
    items = [item(1, "4"), item(2, "4"), item(3, "5")]
    assert neighbour(items, items[0], up=True) is None
    assert neighbour(items, items[0], up=False) == items[1]
    assert neighbour(items, items[2], up=True) is None


def test_the_joint_wording_is_edited_and_the_owner_is_always_an_executor() -> None:
    edited = edit(item(1), "title_ru", "Совместный акселератор", NOW)
    assert (edited.titles["ru"], edited.updated_at) == ("Совместный акселератор", NOW)
    assert edit(edited, "owner", "KZ", NOW).executors == ("KZ", "UZ")
    assert edit(edited, "executors", ("CN", "RU"), NOW).owner == "CN"


def test_an_item_keeps_a_title_an_executor_and_a_period_that_runs_forward() -> None:
    one = item(1, since=date(2027, 9, 1))
    assert refused(edit, one, "title_en", None, NOW) == "item-title-needed"
    assert refused(edit, one, "executors", (), NOW) == "item-executor-needed"
    assert refused(edit, one, "until", date(2027, 8, 31), NOW) == "proposal-period"
    assert refused(edit, one.model_copy(update={"merged_into": 2}), "place", "Astana", NOW) == "item-merged"
    assert refused(edit, one.model_copy(update={"left_out": "no"}), "place", "Astana", NOW) == "item-left-out"
