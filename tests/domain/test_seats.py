"""Mandates: suspended, resumed, ended, limited, delegated; each change only where it makes sense."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.domain import seats as rules
from bot.domain.forms import Document
from bot.domain.notices import Day, Moment
from bot.domain.people import Action, Actor, Grant, Role, may, require
from bot.domain.seats import Mandate, MandateStatus, Seat, SeatState, status_of
from bot.domain.sides import FOUNDING_SIDES
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused
from tests.domain.test_people import actor, grant

HOUR = timedelta(hours=1)
MANDATE = grant(Role.REPRESENTATIVE, "KZ").model_copy(update={"zone": "Asia/Almaty"})
ALTERNATE = grant(Role.ALTERNATE, "KZ")
PAPER = Document(file_id="AgAD", name="Decree.pdf")


def suspended(role: Role = Role.REPRESENTATIVE, side: str | None = "KZ") -> Grant:
    return rules.suspend(grant(role, side), "Under review", NOW)


def paused(*grants: Grant, held: tuple[Grant, ...] = ()) -> Actor:
    return actor(*held).model_copy(update={"suspended": grants})


def test_a_suspended_mandate_runs_but_does_not_hold_until_it_is_resumed() -> None:
    stopped = suspended()
    assert stopped.runs(NOW)
    assert not stopped.active(NOW)
    resumed = rules.resume(stopped, NOW + HOUR)
    assert resumed.active(NOW + HOUR)
    assert resumed.reason is None


def test_where_a_mandate_stands_follows_from_its_moments() -> None:
    ended = rules.end(MANDATE, 7, "Resigned", NOW + HOUR)
    assert status_of(MANDATE, NOW) is MandateStatus.ACTIVE
    assert status_of(suspended(), NOW) is MandateStatus.SUSPENDED
    assert status_of(ended, NOW + HOUR) is MandateStatus.ENDED
    assert status_of(rules.end(suspended(), 7, "Resigned", NOW + HOUR), NOW + HOUR) is MandateStatus.ENDED


def test_an_ended_mandate_keeps_who_ended_it_and_why() -> None:
    ended = rules.end(MANDATE, 7, " Resigned ", NOW + HOUR)
    assert (ended.ends_at, ended.ended_by, ended.reason) == (NOW + HOUR, 7, "Resigned")


def test_a_mandate_holds_through_its_last_day_by_the_clock_of_the_capital() -> None:
    limited = rules.set_until(MANDATE, date(2027, 6, 30), NOW)
    assert limited.ends_at == datetime(2027, 6, 30, 18, 59, 59, tzinfo=UTC)
    assert limited.until == date(2027, 6, 30)
    assert rules.set_until(limited, None, NOW).until is None


def test_a_last_day_that_has_passed_is_refused_and_today_is_not() -> None:
    told = refusal(rules.set_until, MANDATE, date(2027, 1, 14), NOW)
    assert (told.key, told.args_of_text) == ("mandate-until-past", {"day": Day(day=date(2027, 1, 14))})
    assert rules.set_until(MANDATE, date(2027, 1, 15), NOW).active(NOW + HOUR)


def test_a_document_is_kept_and_put_away() -> None:
    kept = rules.attach(MANDATE, PAPER, NOW)
    assert kept.document == PAPER
    assert rules.attach(kept, None, NOW).document is None


@pytest.mark.parametrize(
    ("change", "args"),
    [
        (rules.suspend, ("Because", NOW + HOUR)),
        (rules.resume, (NOW + HOUR,)),
        (rules.end, (7, "Because", NOW + HOUR)),
        (rules.set_until, (date(2028, 1, 1), NOW + HOUR)),
        (rules.attach, (PAPER, NOW + HOUR)),
        (rules.delegate, (True, NOW + HOUR)),
    ],
)
def test_what_has_ended_does_not_change(change: Callable[..., Grant], args: tuple[Any, ...]) -> None:
    ended = rules.end(ALTERNATE, 7, "Resigned", NOW + HOUR)
    told = refusal(change, ended, *args)
    assert (told.key, told.args_of_text) == ("mandate-ended", {"at": Moment(at=NOW + HOUR, zone="UTC")})


def test_nothing_is_suspended_or_resumed_twice() -> None:
    assert refused(rules.suspend, suspended(), "Again", NOW) == "mandate-paused"
    assert refused(rules.resume, MANDATE, NOW) == "mandate-not-paused"


@pytest.mark.parametrize(("reason", "key"), [("", "mandate-reason-needed"), ("я" * 501, "field-too-long")])
def test_a_mandate_is_not_stopped_without_a_fitting_reason(reason: str, key: str) -> None:
    assert refused(rules.suspend, MANDATE, reason, NOW) == key
    assert refused(rules.end, MANDATE, 7, reason, NOW) == key


@pytest.mark.parametrize("role", [Role.REPRESENTATIVE, Role.EXPERT, Role.SECRETARIAT])
def test_filing_is_delegated_to_alternates_only(role: Role) -> None:
    assert refused(rules.delegate, grant(role), True, NOW) == "mandate-no-alternate"


def test_an_alternate_files_only_while_the_seat_lets_them_and_for_its_side_only() -> None:
    delegated = rules.delegate(ALTERNATE, True, NOW)
    assert may(actor(delegated), Action.FILE_PROPOSAL, "KZ")
    assert not may(actor(delegated), Action.FILE_PROPOSAL, "UZ")
    assert not may(actor(rules.delegate(delegated, False, NOW)), Action.FILE_PROPOSAL, "KZ")


def test_who_is_suspended_is_told_since_when_and_why() -> None:
    told = refusal(require, paused(suspended()), Action.FILE_PROPOSAL, "KZ")
    assert told.key == "mandate-suspended"
    assert told.args_of_text == {"at": Moment(at=NOW, zone="UTC"), "reason": "Under review"}


def test_who_could_not_do_it_anyway_is_told_what_it_takes() -> None:
    assert refused(require, paused(suspended()), Action.MAKE_EVENT) == "role-needed"
    assert refused(require, paused(suspended(Role.EXPERT)), Action.FILE_PROPOSAL, "KZ") == "role-needed"


def test_one_suspended_mandate_leaves_the_other_roles_alone() -> None:
    require(paused(suspended(), held=(grant(Role.ORGANISER),)), Action.MAKE_EVENT)


def test_a_suspended_representative_of_the_presiding_side_does_not_chair() -> None:
    assert Role.CHAIR not in paused(suspended()).model_copy(update={"presiding_side": "KZ"}).roles()


def test_nobody_changes_their_own_mandate_where_another_must() -> None:
    assert refused(rules.check_not_own, actor(MANDATE), MANDATE) == "own-mandate"
    rules.check_not_own(actor(MANDATE), MANDATE.model_copy(update={"person_id": 2}))


def test_a_higher_role_in_a_seat_takes_the_place_of_the_lower_ones() -> None:
    assert rules.outranked(Role.REPRESENTATIVE) == {Role.ALTERNATE, Role.EXPERT}
    assert rules.outranked(Role.ALTERNATE) == {Role.EXPERT}
    assert rules.outranked(Role.EXPERT) == rules.outranked(Role.ORGANISER) == frozenset()


def test_a_seat_is_held_vacant_or_suspended() -> None:
    states = [Seat(side=FOUNDING_SIDES[0], holder=Mandate(grant=g, name="A")) for g in (MANDATE, suspended())]
    assert [seat.state for seat in states] == [SeatState.HELD, SeatState.SUSPENDED]
    assert Seat(side=FOUNDING_SIDES[0], holder=None).state is SeatState.VACANT


@pytest.mark.parametrize("role", Role)
def test_a_seats_mandates_are_its_own_matter_and_other_roles_the_administrators(role: Role) -> None:
    seats_own = role in (Role.REPRESENTATIVE, Role.ALTERNATE, Role.EXPERT)
    assert rules.managed_by(grant(role)) is (Action.MANAGE_SEAT if seats_own else Action.MANAGE_ROLES)
