"""Consent to a park: whole when every seat that has a holder agreed, held by one objection, never counted."""

from datetime import timedelta

import pytest

from bot.domain.errors import StaleError
from bot.domain.park_consent import (
    SEATS,
    Consent,
    Voice,
    agree,
    asks,
    consent_of,
    first_voice,
    object_to,
    require_asked,
)
from bot.domain.parks import ParkStatus
from bot.domain.registry import REASON_LIMIT
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused
from tests.domain.test_parks import ADMITTED, park

LATER = NOW + timedelta(days=1)
CHECKING = park(ParkStatus.CHECKING)


def voice(side: str, *, agrees: bool = True) -> Voice:
    reason = None if agrees else "Too far"
    return Voice(park_id=5, side=side, person_id=2, agrees=agrees, reason=reason, at=NOW)


def consent(*voices: Voice, seated: str = "KZ UZ CN") -> Consent:
    return consent_of(voices, seated.split())


def test_the_seats_are_asked_about_what_is_under_check_and_only_where_it_is_set() -> None:
    assert [status for status in ParkStatus if asks(SEATS, park(status))] == [ParkStatus.CHECKING]
    assert not asks("off", CHECKING)


def test_the_side_that_nominates_counts_as_agreed_from_the_moment_of_asking() -> None:
    first = first_voice(CHECKING, LATER)
    assert (first.side, first.person_id, first.agrees, first.at) == ("KZ", 1, True, LATER)
    assert not consent().asked
    assert consent(first).asked


def test_nobody_is_outvoted_and_no_silence_is_taken_for_agreement() -> None:
    assert not consent(voice("KZ"), voice("UZ")).complete
    assert consent(voice("KZ"), voice("UZ")).silent == ("CN",)
    assert not consent(*(voice(side) for side in ("KZ", "UZ")), voice("CN", agrees=False)).complete
    assert consent(*(voice(side) for side in ("KZ", "UZ", "CN"))).complete
    assert not consent(seated="").complete


def test_a_vacant_seat_is_not_waited_for_but_its_objection_stays() -> None:
    assert consent(voice("KZ"), voice("UZ"), seated="KZ UZ").complete
    held = consent(voice("KZ"), voice("CN", agrees=False), seated="KZ")
    assert not held.complete
    assert [one.side for one in held.objections] == ["CN"]


def test_an_objection_has_a_reason_and_may_become_agreement_and_back() -> None:
    said = object_to(CHECKING, "UZ", 7, "  Too far \n", LATER)
    assert (said.side, said.person_id, said.agrees, said.reason, said.at) == ("UZ", 7, False, "Too far", LATER)
    now = agree(CHECKING, consent(voice("KZ"), said), "UZ", 8, LATER)
    assert (now.agrees, now.reason, now.person_id) == (True, None, 8)
    assert not object_to(CHECKING, "UZ", 7, "Still too far", LATER).agrees


@pytest.mark.parametrize(
    ("words", "key"), [(" \n", "park-reason-needed"), ("x" * (REASON_LIMIT + 1), "field-too-long")]
)
def test_a_reason_of_an_objection_says_something_and_has_an_end(words: str, key: str) -> None:
    assert refused(object_to, CHECKING, "UZ", 7, words, NOW) == key


def test_a_side_does_not_object_to_its_own_park_nor_agree_twice() -> None:
    assert refused(object_to, CHECKING, "KZ", 1, "No", NOW) == "park-consent-own"
    told = refusal(agree, CHECKING, consent(voice("KZ")), "KZ", 1, NOW)
    assert isinstance(told, StaleError)
    assert (told.key, told.thing, told.thing_id) == ("park-consent-counted", "park", 5)


def test_an_answer_is_taken_only_while_the_seats_are_asked() -> None:
    require_asked(SEATS, CHECKING, consent(voice("KZ")))
    assert refused(require_asked, SEATS, CHECKING, consent()) == "park-consent-not-asked"
    assert refused(require_asked, "off", CHECKING, consent(voice("KZ"))) == "park-consent-not-asked"
    member = park(ParkStatus.MEMBER, **ADMITTED)
    assert refused(require_asked, SEATS, member, consent(voice("KZ"))) == "park-moved-on"
