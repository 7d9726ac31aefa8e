"""Where a date departs from the rules: what is asked for, what is forgotten when it is not called for any more."""

from datetime import date

import pytest

from bot.domain.exceptions import check_proposals_day, exceptions, settle_exceptions
from bot.domain.meetings import Deadline, chain, due_at
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_meetings import HOSTS, meeting

ASTANA_IN_TASHKENT = {"chair_side": "KZ", "host_side": "UZ"}
CLOSE = {"chg_day": date(2027, 6, 20)}
SOON = {"day": date(2027, 4, 1)}


@pytest.mark.parametrize(
    ("values", "called"),
    [
        ({}, ()),
        (ASTANA_IN_TASHKENT, ("host_reason",)),
        (CLOSE, ("chg_reason",)),
        (SOON, ("proposals_day",)),
        ({**ASTANA_IN_TASHKENT, **SOON, "chg_day": date(2027, 4, 9)}, ("host_reason", "chg_reason", "proposals_day")),
    ],
)
def test_each_departure_is_asked_about_and_refused_while_it_is_not_explained(
    values: dict[str, object], called: tuple[str, ...]
) -> None:
    assert exceptions(meeting(**values), NOW) == called
    if called:
        assert refused(settle_exceptions, meeting(**values), NOW) == f"meeting-{called[0].replace('_', '-')}-needed"
    else:
        assert settle_exceptions(meeting(**values), NOW) == meeting(**values)


def test_an_extraordinary_meeting_departs_from_no_rule() -> None:
    values = {**ASTANA_IN_TASHKENT, **SOON, "chg_day": date(2027, 4, 2), "kind": "extraordinary"}
    assert exceptions(meeting(**values), NOW) == ()
    assert [link.deadline for link in chain(meeting(**values), HOSTS["UZ"], NOW)] == [Deadline.MEETING]


def test_a_reason_that_is_not_called_for_any_more_is_forgotten() -> None:
    settled = settle_exceptions(meeting(host_reason="x", chg_reason="y", proposals_day=date(2027, 3, 1)), NOW)
    assert (settled.host_reason, settled.chg_reason, settled.proposals_day) == (None, None, None)


def test_the_day_that_the_chair_proposes_is_the_deadline_by_the_hosts_clock() -> None:
    found = meeting(**SOON, proposals_day=date(2027, 2, 20))
    assert due_at(found, Deadline.PROPOSALS).at.isoformat() == "2027-02-20T18:59:59+00:00"
    link = chain(found, HOSTS["UZ"], NOW)[0]
    assert (link.day, link.proposed, link.past, link.weekend) == (date(2027, 2, 20), True, False, True)


@pytest.mark.parametrize(("day", "key"), [(date(2027, 1, 14), "past"), (date(2027, 4, 1), "late")])
def test_a_day_proposed_for_proposals_is_ahead_and_before_the_meeting(day: date, key: str) -> None:
    assert refused(check_proposals_day, meeting(**SOON, proposals_day=day), NOW) == f"meeting-proposals-day-{key}"


def test_when_the_time_for_proposals_is_over_no_new_day_has_to_be_proposed() -> None:
    assert settle_exceptions(meeting(**SOON), NOW, collected=True).proposals_day is None
