"""Own data: consent to a version of the text; an erasure that can be taken back and leaves no seat empty."""

from datetime import timedelta

import pytest

from bot.domain import own_data as rules
from bot.domain.errors import StaleError
from bot.domain.own_data import GRACE, PRIVACY_VERSION, Consent, Obstacle
from bot.domain.people import Role
from bot.domain.reminders import Habits, turns
from bot.screens.own_data import watch
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused
from tests.domain.test_people import grant, person

HOUR = timedelta(hours=1)


def consent(version: int) -> Consent:
    return Consent(person_id=1, version=version, at=NOW)


@pytest.mark.parametrize("given", [None, consent(PRIVACY_VERSION - 1)])
def test_without_consent_to_the_text_of_now_nothing_is_registered_and_the_text_is_shown(given: Consent | None) -> None:
    refused = refusal(rules.check_consent, given, 1)
    assert isinstance(refused, StaleError)
    assert (refused.key, refused.thing) == ("consent-needed", "consent")


def test_consent_once_given_is_enough() -> None:
    rules.check_consent(consent(PRIVACY_VERSION), 1)
    assert rules.agreed(consent(PRIVACY_VERSION))


def test_one_agrees_to_the_text_that_one_has_read() -> None:
    rules.check_version(PRIVACY_VERSION, 1)
    assert refused(rules.check_version, PRIVACY_VERSION - 1, 1) == "consent-changed"


def test_whoever_holds_a_seat_hands_it_over_first() -> None:
    paused = grant(Role.REPRESENTATIVE, "KZ").model_copy(update={"suspended_at": NOW})
    for seat in (grant(Role.REPRESENTATIVE, "KZ"), paused):
        assert refused(rules.check_erasable, (grant(Role.ORGANISER), seat), False) == "erasure-seat"
        assert rules.obstacle((seat,), True) is Obstacle.SEAT


def test_the_only_administrator_stays() -> None:
    assert refused(rules.check_erasable, (), True) == "last-administrator"
    assert rules.obstacle((), True) is Obstacle.ADMINISTRATOR


@pytest.mark.parametrize("role", [Role.ALTERNATE, Role.EXPERT, Role.ORGANISER, Role.PARK_MANAGER, Role.JURY])
def test_everybody_else_may_leave(role: Role) -> None:
    rules.check_erasable((grant(role),), False)
    assert rules.obstacle((grant(role),), False) is None


def test_an_erasure_comes_after_thirty_days_and_is_asked_for_once() -> None:
    assert rules.plan_erasure(person(), NOW) == NOW + timedelta(days=30)
    leaving = person().model_copy(update={"erase_at": NOW + GRACE})
    assert refused(rules.plan_erasure, leaving, NOW) == "erasure-planned"


def test_only_what_is_planned_can_be_taken_back() -> None:
    rules.check_planned(person().model_copy(update={"erase_at": NOW}))
    assert refused(rules.check_planned, person()) == "erasure-not-planned"


def test_one_is_reminded_once_three_days_before() -> None:
    one = watch(person(), NOW + GRACE)
    assert [turn.at for turn in turns(one, Habits(), None)] == [NOW + GRACE - timedelta(days=3)]
