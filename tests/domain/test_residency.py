"""Rules of decisions about residents: from where to where, with which answer, and what is renewed."""

from datetime import UTC, date, datetime

import pytest

from bot.domain import residency as rules
from bot.domain.forms import FieldValue
from bot.domain.residency import STEPS, Verdict
from bot.domain.residents import Residency, ResidencyStatus, Standing
from tests.domain.refusals import refused
from tests.domain.test_residents import at

NOW = datetime(2027, 3, 1, 20, tzinfo=UTC)
ZONE = "Asia/Almaty"
"""There it is 2 March already."""
FULL = {"activity": "Drones", "premises": "none", "jobs": 3, "start_day": date(2027, 9, 1)}
DATED = {"valid_until": date(2028, 6, 1), "standing": Standing.INITIAL, "code": "x"}


def decide(residency: Residency, verdict: Verdict, answer: FieldValue = None) -> Residency:
    return rules.decide(residency, verdict, answer, NOW, ZONE)


@pytest.mark.parametrize("verdict", STEPS)
def test_a_verdict_is_refused_wherever_it_does_not_lead_on_from(verdict: Verdict) -> None:
    for status in set(ResidencyStatus) - STEPS[verdict].before:
        assert refused(decide, at(status, renewal_asked_at=NOW, **DATED), verdict, "because") == "resident-moved-on"


def test_what_is_not_complete_is_not_submitted() -> None:
    assert refused(decide, at(ResidencyStatus.DRAFT), Verdict.SUBMIT) == "form-incomplete"
    assert decide(at(ResidencyStatus.DRAFT, **FULL), Verdict.SUBMIT).status is ResidencyStatus.SUBMITTED


def test_the_last_day_lies_ahead_by_the_clock_of_the_park() -> None:
    waits = at(ResidencyStatus.SUBMITTED)
    assert refused(decide, waits, Verdict.INITIAL, date(2027, 3, 2)) == "resident-day-passed"
    assert decide(waits, Verdict.INITIAL, date(2027, 3, 3)).valid_until == date(2027, 3, 3)
    assert refused(decide, waits, Verdict.INITIAL) == "field-required"
    assert decide(waits, Verdict.PERMANENT).valid_until is None


def test_it_is_returned_with_words_on_the_whole_or_to_answers() -> None:
    waits = at(ResidencyStatus.SUBMITTED)
    assert refused(decide, waits, Verdict.RETURN, " ") == "resident-remark-needed"
    remarked = rules.remark(waits, "jobs", "So many?")
    assert decide(remarked, Verdict.RETURN).remarks == {"jobs": "So many?"}
    assert rules.remark(remarked, "jobs", None).remarks == {}
    assert decide(remarked, Verdict.INITIAL, date(2028, 1, 1)).remarks == {}


def test_what_has_expired_is_renewed_only_where_that_was_asked_for_in_time() -> None:
    expired = at(ResidencyStatus.EXPIRED, **DATED)
    assert refused(decide, expired, Verdict.PROLONG, date(2029, 6, 1)) == "resident-moved-on"
    asked = expired.model_copy(update={"renewal_asked_at": NOW})
    renewed = decide(asked, Verdict.PROLONG, date(2029, 6, 1))
    assert (renewed.status, renewed.renewal_asked_at) == (ResidencyStatus.APPROVED, None)
    assert renewed.standing is Standing.INITIAL


def test_a_new_last_day_is_later_than_the_old_one() -> None:
    assert (
        refused(decide, at(ResidencyStatus.APPROVED, **DATED), Verdict.PROLONG, date(2028, 6, 1))
        == "resident-day-not-later"
    )
