"""Signing up: who may, how full it is, offers that end, guests."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.errors import StaleError
from bot.domain.signup import (
    ALPHABET,
    CODE_LENGTH,
    Counts,
    Known,
    Participation,
    Settings,
    Standing,
    accept,
    bring,
    check_eligible,
    check_joinable,
    enter,
    may_leave,
    new_code,
    offer,
)
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused
from tests.domain.test_events import at, event

OPEN = {"status": "published", "published_at": NOW}


def participation(**values: Any) -> Participation:
    base = {"event_id": 3, "person_id": 7, "status": Standing.JOINED, "joined_at": NOW}
    return Participation.model_validate(base | values)


def test_a_place_is_free_while_nobody_holds_it_and_nobody_waits_for_it() -> None:
    assert Counts(joined=1).open
    assert Counts(joined=1, capacity=2).free == 1
    assert not Counts(joined=1, offered=1, capacity=2).open
    assert not Counts(joined=1, waiting=1, capacity=2).open
    assert Counts(joined=5, capacity=2).free == 0


def test_whoever_comes_gets_a_place_with_a_code_or_waits_without_one() -> None:
    joined = enter(participation(status="draft"), Counts(joined=1, capacity=2), at(1))
    assert (joined.status, joined.joined_at) == (Standing.JOINED, at(1))
    assert set(joined.code or "") <= set(ALPHABET)
    assert len(joined.code or "") == CODE_LENGTH
    waiting = enter(participation(status="draft"), Counts(joined=2, capacity=2), at(1))
    assert (waiting.status, waiting.code) == (Standing.WAITING, None)
    assert new_code() != new_code()


def test_an_offer_lasts_as_long_as_was_chosen_and_never_past_the_start() -> None:
    waiting, chosen = participation(status="waiting"), Settings(event_id=3, offer_hours=24)
    assert offer(waiting, event(**OPEN), chosen, NOW).offer_until == at(24)
    assert offer(waiting, event(**OPEN), chosen, at(40)).offer_until == at(48)


def test_an_offer_is_taken_up_to_its_last_moment_and_once() -> None:
    offered = participation(status="offered", offer_until=at(24))
    taken = accept(offered, event(**OPEN), at(24))
    assert (taken.status, taken.offer_until, taken.code is not None) == (Standing.JOINED, None, True)
    assert accept(taken, event(**OPEN), at(25)) is taken
    assert refused(accept, offered, event(**OPEN), at(24) + timedelta(seconds=1)) == "signup-offer-over"
    for nobody in (None, participation(status="waiting"), participation(status="draft")):
        assert refused(accept, nobody, event(**OPEN), NOW) == "signup-no-offer"


def test_signing_up_ends_at_the_deadline_and_withdrawing_at_the_start() -> None:
    closing = event(**OPEN, apply_until=at(10))
    check_joinable(closing, at(10))
    assert refused(check_joinable, closing, at(10) + timedelta(seconds=1)) == "event-closed"
    assert may_leave(closing, at(47))
    assert not may_leave(closing, at(48))
    with pytest.raises(StaleError):
        check_joinable(event(**OPEN | {"status": "cancelled"}), NOW)


FARM = Known(side="KZ", kind="startup", sectors=("agro",))
LAB = Known(side="RU", kind="university", sectors=("it",))


@pytest.mark.parametrize(
    ("asked", "sides", "organisations", "unmet"),
    [
        ({}, (), (), ()),
        ({"sides": ("KZ",)}, ("KZ",), (), ()),
        ({"sides": ("KZ",)}, (), (FARM,), ()),
        ({"sides": ("KZ",)}, ("UZ",), (LAB,), ("signup-only-sides",)),
        ({"organisation_kinds": ("startup",)}, (), (LAB,), ("signup-only-kinds",)),
        ({"organisation_kinds": ("startup",), "sectors": ("it",)}, (), (FARM, LAB), ("signup-only-sectors",)),
        ({"sides": ("KZ",), "sectors": ("agro",)}, ("KZ",), (FARM,), ()),
        ({"sides": ("UZ",), "organisation_kinds": ("sme",)}, (), (), ("signup-only-sides", "signup-only-kinds")),
    ],
)
def test_an_event_is_for_whom_its_organiser_chose_and_says_what_is_not_met(
    asked: dict[str, Any], sides: tuple[str, ...], organisations: tuple[Known, ...], unmet: tuple[str, ...]
) -> None:
    meant = event(**OPEN, **asked)
    if not unmet:
        check_eligible(meant, sides, organisations)
        return
    reasons: Any = refusal(check_eligible, meant, sides, organisations).args_of_text["reasons"]
    assert tuple(row.key for row in reasons.rows) == unmet


def test_a_guest_is_brought_where_that_is_allowed_and_a_place_is_free() -> None:
    allowed, free, full = (
        Settings(event_id=3, plus_one=True),
        Counts(joined=1, capacity=2),
        Counts(joined=2, capacity=2),
    )
    brought = bring(participation(), allowed, free, "Dana")
    assert brought.guest == "Dana"
    assert bring(brought, allowed, full, "Dana Lee").guest == "Dana Lee"
    assert bring(brought, Settings(event_id=3), full, None).guest is None
    assert refused(bring, participation(), Settings(event_id=3), free, "Dana") == "signup-no-guests"
    assert refused(bring, participation(), allowed, full, "Dana") == "signup-no-place-for-guest"
    assert refused(bring, participation(status="waiting"), allowed, free, "Dana") == "signup-not-joined"
