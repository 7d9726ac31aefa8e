"""Comments are made on a part of what was circulated, until the plan is adopted."""

from datetime import timedelta

import pytest

from bot.domain.comments import check_open, check_part, is_open, until, worded
from bot.domain.papers import Part
from bot.domain.work_plan import PlanStatus
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_circulation import paper
from tests.domain.test_papers import content, meeting
from tests.domain.test_work_plan import plan


@pytest.mark.parametrize("status", PlanStatus)
def test_comments_are_open_on_what_was_circulated_until_the_adoption(status: PlanStatus) -> None:
    before = status in ("collecting", "compiled", "circulated", "commented")
    assert is_open(plan(status), paper(circulated_at=NOW), None, NOW) is before
    assert not is_open(plan(status), paper(), None, NOW)
    if not before:
        assert refused(check_open, plan(status), paper(circulated_at=NOW), None, NOW) == "comments-closed"


@pytest.mark.parametrize(
    ("setting", "last"),
    [("off", None), ("after-14", "2027-01-29T18:59:59+00:00"), ("before-10", "2027-06-05T18:59:59+00:00")],
)
def test_they_end_on_the_day_that_was_decided_by_the_legal_clock(setting: str, last: str | None) -> None:
    sent = paper(circulated_at=NOW)
    end = until(setting, sent, meeting())
    assert (end.at.isoformat() if end is not None else None) == last
    if end is not None:
        assert is_open(plan(PlanStatus.CIRCULATED), sent, end, end.at)
        assert (
            refused(check_open, plan(PlanStatus.CIRCULATED), sent, end, end.at + timedelta(seconds=1))
            == "comments-over"
        )
        assert refused(check_open, plan(PlanStatus.ADOPTED), sent, end, NOW) == "comments-closed"


def test_a_comment_is_on_a_part_that_there_is_and_has_words() -> None:
    part = Part(key="item:1", number=1, title="A")
    assert check_part(paper(content=content(part)), 1) == part
    assert refused(check_part, paper(), 7) == "paper-part-unknown"
    assert worded("  In June, please ") == "In June, please"
    assert refused(worded, "  ") == "field-required"
    assert refused(worded, "x" * 1001) == "field-too-long"
