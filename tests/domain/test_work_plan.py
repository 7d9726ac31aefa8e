"""The plan of a year moves from collecting to the archive, each step from where it may be taken."""

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

from bot.domain.errors import StaleError
from bot.domain.work_plan import Plan, PlanStatus, PlanStep, adopt, check_changeable, check_in_force, move, open_steps
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused

TODAY = date(2027, 6, 15)
# A column a status: collecting, compiled, circulated, commented, adopted, monitored, reported, archived.
TABLE = {
    PlanStep.COMPILE: "+.......",
    PlanStep.CIRCULATE: ".+++....",
    PlanStep.COMMENT: "..+.....",
    PlanStep.ADOPT: "..++....",
    PlanStep.MONITOR: "....+...",
    PlanStep.REPORT: "....+++.",
    PlanStep.ARCHIVE: "......+.",
}


def plan(status: PlanStatus = PlanStatus.COLLECTING, **values: Any) -> Plan:
    return Plan(id=1, year=2027, meeting_id=1, status=status, version=1, zone="Asia/Almaty", created_at=NOW, **values)


@pytest.mark.parametrize(("step", "at"), list(product(PlanStep, range(len(PlanStatus)))))
def test_a_step_is_taken_only_from_where_it_leads_on(step: PlanStep, at: int) -> None:
    status = list(PlanStatus)[at]
    assert (step in open_steps(plan(status))) == (TABLE[step][at] == "+")
    if TABLE[step][at] == ".":
        error = refusal(move, plan(status), step)
        assert isinstance(error, StaleError)
        assert (error.key, error.thing) == ("plan-moved-on", "plan")


def test_it_is_changed_while_it_is_made_and_reported_on_while_it_is_in_force() -> None:
    changeable = [s for s in PlanStatus if s in ("compiled", "circulated", "commented")]
    for status in PlanStatus:
        if status in changeable:
            check_changeable(plan(status))
        else:
            assert refused(check_changeable, plan(status)) == "plan-moved-on"
        if status in (PlanStatus.ADOPTED, PlanStatus.MONITORED):
            check_in_force(plan(status))
        else:
            assert refused(check_in_force, plan(status)) == "plan-not-in-force"


def test_the_date_of_the_protocol_adopts_it_and_its_number_may_come_before() -> None:
    numbered = adopt(plan(PlanStatus.CIRCULATED), "protocol_number", "7", NOW, TODAY)
    assert (numbered.status, numbered.protocol_number) == (PlanStatus.CIRCULATED, "7")
    adopted = adopt(numbered, "protocol_day", TODAY, NOW, TODAY)
    assert (adopted.status, adopted.protocol_day, adopted.adopted_at) == (PlanStatus.ADOPTED, TODAY, NOW)
    assert adopted.protocol_number == "7"


def test_a_protocol_of_tomorrow_and_a_draft_that_was_never_circulated_adopt_nothing() -> None:
    tomorrow = TODAY + timedelta(days=1)
    assert refused(adopt, plan(PlanStatus.COMMENTED), "protocol_day", tomorrow, NOW, TODAY) == "plan-protocol-ahead"
    assert refused(adopt, plan(PlanStatus.COMPILED), "protocol_day", TODAY, NOW, TODAY) == "plan-moved-on"
