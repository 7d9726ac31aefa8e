"""What a side decides about organisations, and who sees which: investors only what agreed to be shown to them."""

from datetime import timedelta
from itertools import product

import pytest

from bot.domain.confirmation import TURNS, Ruling, Sight, Viewer, open_rulings, require_open, rule, sight, visible_to
from bot.domain.errors import StaleError
from bot.domain.notices import Term
from bot.domain.people import Actor, Grant, Person, Role
from bot.domain.registry import Organisation, OrganisationStatus
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused
from tests.domain.test_registry import organisation

LATER = NOW + timedelta(hours=1)
CASES = list(product(Ruling, OrganisationStatus))
CONFIRMED = OrganisationStatus.CONFIRMED


@pytest.mark.parametrize(("ruling", "status"), CASES)
def test_each_ruling_leads_from_where_it_may_to_where_it_does(ruling: Ruling, status: OrganisationStatus) -> None:
    turn = TURNS[ruling]
    if status not in turn.before:
        told = refusal(rule, organisation(status), ruling, "Причина", NOW)
        assert isinstance(told, StaleError)
        assert told.key == "organisation-moved-on"
        assert told.args_of_text == {"status": Term(key=f"organisation-status-{status}")}
        return
    require_open(organisation(status), ruling)
    done = rule(organisation(status), ruling, " Причина ", LATER)
    assert (done.status, done.decided_at) == (turn.after, LATER)
    assert done.remark == ("Причина" if turn.reasoned else None)


def test_what_can_be_decided_is_offered() -> None:
    offered = {status: [str(one) for one in open_rulings(organisation(status))] for status in OrganisationStatus}
    assert {status: words for status, words in offered.items() if words} == {
        OrganisationStatus.SUBMITTED: ["confirm", "return"],
        OrganisationStatus.CONFIRMED: ["suspend", "remove"],
        OrganisationStatus.CHANGED: ["remove"],
        OrganisationStatus.SUSPENDED: ["resume", "remove"],
    }


@pytest.mark.parametrize("ruling", [ruling for ruling, turn in TURNS.items() if turn.reasoned])
def test_whoever_is_refused_is_told_why(ruling: Ruling) -> None:
    status = sorted(TURNS[ruling].before)[0]
    assert refused(rule, organisation(status), ruling, " \n", NOW) == "reason-needed"


def actor(person_id: int = 2, role: Role | None = None, side: str | None = None) -> Actor:
    values = {"id": person_id, "telegram_id": person_id, "name": "Айгуль", "username": None, "language": "ru"}
    person = Person.model_validate(values | {"zone": "UTC", "unreachable_since": None, "created_at": NOW})
    grants = (Grant(id=1, person_id=person_id, role=role, side=side, starts_at=NOW, ends_at=None),) if role else ()
    return Actor(person=person, grants=grants)


def agreed(status: OrganisationStatus = CONFIRMED, *, listed: bool = False, to_investors: bool = False) -> Organisation:
    at = {"listed_at": NOW if listed else None, "to_investors_at": NOW if to_investors else None}
    return organisation(status, **at)


@pytest.mark.parametrize(("listed", "to_investors"), list(product((False, True), repeat=2)))
def test_investors_see_what_agreed_to_be_shown_to_them_and_others_what_agreed_to_be_listed(
    listed: bool, to_investors: bool
) -> None:
    one = agreed(listed=listed, to_investors=to_investors)
    assert visible_to(one, Viewer(actor(), member=False, investor=True)) == to_investors
    assert visible_to(one, Viewer(actor(), member=False, investor=False)) == listed


@pytest.mark.parametrize("status", sorted(set(OrganisationStatus) - {CONFIRMED}))
def test_what_is_not_confirmed_is_shown_to_nobody_from_outside(status: OrganisationStatus) -> None:
    one = agreed(status, listed=True, to_investors=True)
    for investor in (False, True):
        assert sight(one, Viewer(actor(), member=False, investor=investor)) is None


def test_its_people_and_its_side_see_it_without_any_consent() -> None:
    one = agreed()
    assert sight(one, Viewer(actor(1), member=False, investor=True)) is Sight.OWNER
    assert sight(one, Viewer(actor(), member=True, investor=True)) is Sight.MEMBER
    seat = actor(role=Role.REPRESENTATIVE, side="KZ")
    assert sight(one, Viewer(seat, member=False, investor=True)) is Sight.SIDE
    for other in (actor(role=Role.REPRESENTATIVE, side="UZ"), actor(role=Role.EXPERT, side="KZ")):
        assert sight(one, Viewer(other, member=False, investor=False)) is None


def test_a_draft_is_no_affair_of_its_side_yet() -> None:
    seat = actor(role=Role.REPRESENTATIVE, side="KZ")
    assert sight(agreed(OrganisationStatus.DRAFT), Viewer(seat, member=False, investor=False)) is None
