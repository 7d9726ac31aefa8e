"""A paper goes to whom the Concept names, is late after M − 2 months, and is reminded of until it is acknowledged."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.domain.circulation import (
    SECRETARIAT,
    Receipt,
    check_acknowledgeable,
    check_to_circulate,
    check_to_forward,
    late_by,
    order,
    recipients,
    report_due,
)
from bot.domain.papers import Paper, PaperKind
from bot.domain.work_plan import PlanStatus
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_papers import content, meeting
from tests.domain.test_work_plan import plan

SIDES = ("KZ", "UZ")
DUE = datetime.fromisoformat("2027-04-15T18:59:59+00:00")
"""The end of 15 April 2027 in Astana: two months before the meeting."""


def paper(number: int = 1, **values: Any) -> Paper:
    said = content()
    made = {"kind": PaperKind.PLAN, "content": said, "digest": said.digest, "zone": "Asia/Almaty", "made_at": NOW}
    return Paper(id=number, plan_id=1, number=number, version=1, **made | values)


def receipt(recipient: str = "UZ", **values: Any) -> Receipt:
    return Receipt(paper_id=1, recipient=recipient, sent_at=NOW, **values)


def test_the_plan_goes_to_the_sides_and_the_secretariat_and_the_report_to_the_secretariat_first() -> None:
    assert recipients(PaperKind.PLAN, SIDES) == (*SIDES, SECRETARIAT)
    assert recipients(PaperKind.AGENDA, SIDES) == SIDES
    assert recipients(PaperKind.PROTOCOL, SIDES) == SIDES
    assert recipients(PaperKind.REPORT, SIDES) == (SECRETARIAT,)


@pytest.mark.parametrize(("seconds", "late"), [(-1, 0), (0, 0), (1, 1), (86_400, 86_400)])
def test_it_is_late_by_so_much_after_two_months_before_the_meeting(seconds: int, late: int) -> None:
    now = DUE + timedelta(seconds=seconds)
    assert late_by(PaperKind.PLAN, meeting(), now) == late
    assert late_by(PaperKind.REPORT, meeting(), now) == 0


def test_a_version_is_circulated_once_and_only_the_latest() -> None:
    check_to_circulate(paper(), paper())
    assert refused(check_to_circulate, paper(), paper(2)) == "paper-superseded"
    assert refused(check_to_circulate, paper(circulated_at=NOW), paper()) == "paper-circulated"


def test_a_recipient_acknowledges_once_what_was_sent_to_it() -> None:
    assert check_acknowledgeable(paper(), receipt()) == receipt()
    assert refused(check_acknowledgeable, paper(), None) == "paper-unknown"
    assert refused(check_acknowledgeable, paper(), receipt(acknowledged_at=NOW)) == "paper-acknowledged"


def test_the_report_is_passed_on_once() -> None:
    check_to_forward(paper(), [receipt(SECRETARIAT)])
    assert refused(check_to_forward, paper(), [receipt(SECRETARIAT), receipt()]) == "paper-forwarded"


def test_recipients_stand_in_the_order_of_the_sides_and_the_secretariat_last() -> None:
    assert sorted([SECRETARIAT, "UZ", "BY"], key=order) == ["BY", "UZ", SECRETARIAT]


@pytest.mark.parametrize(
    ("setting", "last"),
    [("off", None), ("adoption-30", "2027-07-15T18:59:59+00:00"), ("year-60", "2028-02-29T18:59:59+00:00")],
)
def test_the_report_is_due_only_where_a_date_was_decided(setting: str, last: str | None) -> None:
    adopted = plan(PlanStatus.ADOPTED).model_copy(update={"protocol_day": date(2027, 6, 15), "adopted_at": NOW})
    due = report_due(setting, adopted)
    assert (due.at.isoformat() if due is not None else None) == last
    assert report_due(setting, plan(PlanStatus.CIRCULATED)) is None
    late = late_by(PaperKind.REPORT, meeting(), due.at + timedelta(seconds=5), due) if due is not None else 5
    assert late == 5
