"""A park is nominated, checked, admitted, suspended, resumed, withdrawn: each from where it may be, with its reason."""

from datetime import timedelta
from itertools import product

import pytest

from bot.domain.errors import StaleError
from bot.domain.membership import STEPS, Decision, concerns_the_pool, decide, open_decisions, reason_for
from bot.domain.notices import Listing, Term
from bot.domain.parks import ParkStatus
from bot.domain.registry import REASON_LIMIT
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused
from tests.domain.test_parks import ADMITTED, park

LATER = NOW + timedelta(days=1)

# A column a status: draft, nominated, checking, member, suspended, withdrawn.
TABLE = {
    Decision.NOMINATE: "+.....",
    Decision.CHECK: ".+....",
    Decision.ADMIT: "..+...",
    Decision.SUSPEND: "...+..",
    Decision.RESUME: "....+.",
    Decision.WITHDRAW: ".++++.",
}
REASONED = [decision for decision, step in STEPS.items() if step.reasoned]


@pytest.mark.parametrize(("decision", "status"), list(product(Decision, ParkStatus)))
def test_a_decision_is_taken_only_where_the_table_says(decision: Decision, status: ParkStatus) -> None:
    thing = park(status)
    if TABLE[decision][list(ParkStatus).index(status)] == "+":
        assert decide(thing, decision, LATER).status is STEPS[decision].after
        assert decision in open_decisions(thing)
        return
    told = refusal(decide, thing, decision, LATER)
    assert isinstance(told, StaleError)
    assert (told.key, told.thing, told.thing_id) == ("park-moved-on", "park", 5)
    assert told.args_of_text == {"status": Term(key=f"park-status-{status}")}
    assert decision not in open_decisions(thing)


def test_a_nomination_is_complete_and_has_a_name_in_some_language() -> None:
    assert decide(park(), Decision.NOMINATE, LATER).nominated_at == LATER
    assert refused(decide, park(name_ru=None), Decision.NOMINATE, LATER) == "park-name-needed"
    told = refusal(decide, park(kind=None, city=None), Decision.NOMINATE, LATER)
    rows = (Term(key="park-field-kind"), Term(key="park-field-city"))
    assert (told.key, told.args_of_text) == ("form-incomplete", {"fields": Listing(rows=rows, between=", ")})


def test_a_member_is_known_to_everybody_and_fresh_from_its_admission_on() -> None:
    admitted = decide(park(ParkStatus.CHECKING), Decision.ADMIT, LATER)
    assert (admitted.admitted_at, admitted.checked_at) == (LATER, LATER)


def test_who_resumes_a_membership_has_looked_at_it() -> None:
    resumed = decide(park(ParkStatus.SUSPENDED, **ADMITTED), Decision.RESUME, LATER)
    assert (resumed.admitted_at, resumed.checked_at) == (NOW, LATER)


@pytest.mark.parametrize("decision", Decision)
def test_a_reason_is_asked_for_what_takes_something_away_or_gives_it_back(decision: Decision) -> None:
    words = "  Нет отчёта \n"
    assert reason_for(decision, words) == ("Нет отчёта" if decision in REASONED else None)
    assert set(REASONED) == {Decision.SUSPEND, Decision.RESUME, Decision.WITHDRAW}


LONG = "🌾" * (REASON_LIMIT // 2 + 1)


@pytest.mark.parametrize(("words", "key"), [(" \n", "park-reason-needed"), (LONG, "field-too-long")])
def test_a_reason_says_something_and_has_an_end(words: str, key: str) -> None:
    assert refused(reason_for, Decision.SUSPEND, words) == key


def test_all_sides_are_told_of_a_member_and_only_its_own_side_before() -> None:
    assert concerns_the_pool(park(ParkStatus.CHECKING), Decision.ADMIT)
    assert concerns_the_pool(park(ParkStatus.MEMBER, **ADMITTED), Decision.WITHDRAW)
    assert not concerns_the_pool(park(ParkStatus.NOMINATED), Decision.WITHDRAW)
    assert not concerns_the_pool(park(ParkStatus.NOMINATED), Decision.CHECK)
