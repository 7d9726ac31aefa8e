"""Where a side stands before the deadline: the first that holds."""

from typing import Any

import pytest

from bot.domain.proposal_sides import SideProgress, SideState, check_basis, counted, with_basis
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_proposals import proposal


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({"filed": 1, "drafts": 2, "marked_at": NOW}, SideState.FILED),
        ({"drafts": 2, "marked_at": NOW}, SideState.DIPLOMATIC),
        ({"drafts": 2}, SideState.DRAFTING),
        ({"reachable": True}, SideState.SILENT),
        ({}, SideState.UNREACHABLE),
    ],
)
def test_a_side_stands_where_the_strongest_fact_puts_it(values: dict[str, Any], state: SideState) -> None:
    progress = SideProgress(side="KZ", **values)
    assert progress.state is state
    assert counted([progress])[state] == 1


def test_nothing_is_filed_on_behalf_without_a_document() -> None:
    assert refused(check_basis, proposal()) == "behalf-basis-needed"
    assert refused(with_basis, proposal(), None) == "field-file"
