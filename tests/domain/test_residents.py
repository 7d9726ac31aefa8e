"""Rules of an application: what is kept, when it is edited, and as whom somebody sees it."""

from datetime import UTC, date, datetime

import pytest

from bot.domain import residents as rules
from bot.domain.residents import Residency, ResidencyStatus
from tests.domain.refusals import refused

NOW = datetime(2027, 3, 1, tzinfo=UTC)
DRAFT = Residency(
    id=1,
    organisation_id=1,
    park_id=1,
    author_id=1,
    status=ResidencyStatus.DRAFT,
    version=1,
    remarks={},
    created_at=NOW,
)


def at(status: ResidencyStatus, **fields: object) -> Residency:
    return DRAFT.model_copy(update={"status": status, **fields})


@pytest.mark.parametrize("status", ResidencyStatus)
def test_it_is_edited_only_while_the_park_does_not_look_at_it(status: ResidencyStatus) -> None:
    if status in (ResidencyStatus.DRAFT, ResidencyStatus.RETURNED):
        assert rules.edit(at(status), "activity", "Drones").activity == "Drones"
    else:
        assert refused(rules.edit, at(status), "activity", "Drones") == "resident-locked"


def test_an_answer_that_is_changed_takes_its_remark_away() -> None:
    returned = at(ResidencyStatus.RETURNED, remarks={"activity": "Which?", "jobs": "So many?"})
    assert rules.edit(returned, "activity", "Drones").remarks == {"jobs": "So many?"}


def test_what_is_over_has_expired_by_the_clock_of_the_park() -> None:
    approved = at(ResidencyStatus.APPROVED, valid_until=date(2027, 3, 1))
    last = datetime(2027, 3, 1, 18, 59, 59, tzinfo=UTC)
    assert rules.as_of(approved, "Asia/Almaty", last).status is ResidencyStatus.APPROVED
    assert rules.as_of(approved, "Asia/Almaty", last.replace(hour=19)).status is ResidencyStatus.EXPIRED
    assert rules.as_of(approved, "Europe/Moscow", last.replace(hour=19)).status is ResidencyStatus.APPROVED
    endless = at(ResidencyStatus.APPROVED, valid_until=None)
    assert rules.as_of(endless, "Asia/Almaty", last.replace(year=2090)).status is ResidencyStatus.APPROVED
