"""The board: what it counts down to, by the host's calendar, and who counts as having filed."""

from datetime import datetime, timedelta

import pytest

from bot.domain.board import Phase, board
from bot.domain.proposal_sides import SideProgress
from tests.conftest import NOW
from tests.domain.test_meetings import meeting

DUE = datetime.fromisoformat("2027-03-15T18:59:59+00:00")


@pytest.mark.parametrize(
    ("at", "phase", "days"),
    [
        ("2027-03-13T18:59:59+00:00", Phase.COLLECTING, 2),
        ("2027-03-13T19:00:00+00:00", Phase.COLLECTING, 1),
        ("2027-03-14T19:00:00+00:00", Phase.COLLECTING, 0),
        ("2027-03-15T18:59:59+00:00", Phase.COLLECTING, 0),
        ("2027-03-15T19:00:00+00:00", Phase.CLOSED, 91),
        ("2027-06-15T12:00:00+00:00", Phase.CLOSED, 0),
        ("2027-06-20T12:00:00+00:00", Phase.CLOSED, 0),
    ],
)
def test_it_counts_whole_days_of_the_hosts_calendar(at: str, phase: Phase, days: int) -> None:
    shown = board(meeting(status="set"), [], datetime.fromisoformat(at))
    assert (shown.phase, shown.days) == (phase, days)


@pytest.mark.parametrize("status", ["held", "cancelled"])
def test_a_meeting_that_has_ended_is_counted_down_to_no_more(status: str) -> None:
    shown = board(meeting(status=status), [], DUE + timedelta(days=1))
    assert (shown.phase, shown.days) == (status, 0)


def test_who_sent_by_diplomatic_channels_has_filed_too() -> None:
    sides = [
        SideProgress(side="KZ", filed=2, reachable=True),
        SideProgress(side="RU", marked_at=NOW, reachable=True),
        SideProgress(side="CN", drafts=1, reachable=True),
        SideProgress(side="IR", reachable=True),
        SideProgress(side="TJ"),
    ]
    assert board(meeting(status="set"), sides, NOW).sent == 2
