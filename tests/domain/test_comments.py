"""Comments are made on a part of what was circulated, until the plan is adopted."""

import pytest

from bot.domain.comments import check_open, check_part, is_open, worded
from bot.domain.papers import Part
from bot.domain.work_plan import PlanStatus
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_circulation import paper
from tests.domain.test_papers import content
from tests.domain.test_work_plan import plan


@pytest.mark.parametrize("status", PlanStatus)
def test_comments_are_open_on_what_was_circulated_until_the_adoption(status: PlanStatus) -> None:
    before = status in ("collecting", "compiled", "circulated", "commented")
    assert is_open(plan(status), paper(circulated_at=NOW)) is before
    assert not is_open(plan(status), paper())
    if not before:
        assert refused(check_open, plan(status), paper(circulated_at=NOW)) == "comments-closed"


def test_a_comment_is_on_a_part_that_there_is_and_has_words() -> None:
    part = Part(key="item:1", number=1, title="A")
    assert check_part(paper(content=content(part)), 1) == part
    assert refused(check_part, paper(), 7) == "paper-part-unknown"
    assert worded("  In June, please ") == "In June, please"
    assert refused(worded, "  ") == "field-required"
    assert refused(worded, "x" * 1001) == "field-too-long"
