"""Who may do what: denied unless it stands in the table."""

from datetime import timedelta

import pytest

from bot.domain.notices import Listing, Term
from bot.domain.people import (
    INVITED_ROLES,
    PERMITTED,
    SEAT_ROLES,
    Action,
    Actor,
    Grant,
    Person,
    Role,
    first_zone,
    may,
    require,
    require_own,
)
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused

HOUR = timedelta(hours=1)

SEAT = "representative alternate expert delegate chair"
TABLE = {
    "invite": "administrator",
    "manage-roles": "administrator",
    "see-seat": f"{SEAT} administrator",
    "manage-seat": "representative chair administrator",
    "set-presidency": "administrator",
    "manage-channels": "administrator",
    "set-meeting": "administrator chair",
    "see-board": f"{SEAT} secretariat",
    "register-organisation": " ".join(Role),
    "review-organisation": "representative chair confirmer",
    "nominate-park": "representative chair",
    "check-parks": "administrator",
    "decide-park": "representative chair administrator",
    "consent-to-park": "representative chair",
    "edit-park": "representative chair park-manager",
    "run-park": "park-manager",
    "see-park-history": f"{SEAT} secretariat park-manager administrator",
    "see-residents": "representative chair park-manager",
    "decide-residents": "park-manager",
    "make-event": "organiser",
    "review-event": "administrator chair",
    "apply": " ".join(Role),
    "draft-proposal": SEAT,
    "file-proposal": "representative delegate chair",
    "see-proposals": "chair secretariat",
    "review-proposal": "chair",
    "file-on-behalf": "chair secretariat",
    "mark-diplomatic": "representative delegate chair",
    "see-plan": f"{SEAT} secretariat",
    "read-plan": f"{SEAT} secretariat observer",
    "compile-plan": "chair",
    "answer-plan": "representative delegate chair",
    "receive-papers": "representative delegate chair secretariat",
    "forward-report": "secretariat",
    "see-delivery": "administrator",
    "see-audit": "chair secretariat administrator",
    "see-whole-audit": "administrator",
    "see-figures": "chair secretariat park-manager administrator",
    "export-all": "administrator",
    "manage-api": "administrator",
    "operate": "administrator",
}
"""Who may do what. The chair is a representative, and the delegate an alternate, so they may what these may."""


def person(number: int = 1) -> Person:
    values = {"name": "Айгуль", "username": None, "language": "ru", "zone": "UTC", "unreachable_since": None}
    return Person.model_validate({"id": number, "telegram_id": number, "created_at": NOW} | values)


def grant(role: Role, side: str | None = None) -> Grant:
    return Grant(id=1, person_id=1, role=role, side=side, starts_at=NOW, ends_at=None)


def actor(*grants: Grant, presiding: str | None = None, administrator: bool = False) -> Actor:
    return Actor(person=person(), grants=grants, presiding_side=presiding, administrator=administrator)


def somebody(role: Role) -> Actor:
    """Give a person with one role; the chair is the representative of the side that presides."""
    match role:
        case Role.GUEST:
            return actor()
        case Role.ADMINISTRATOR:
            return actor(administrator=True)
        case Role.CHAIR:
            return actor(grant(Role.REPRESENTATIVE, "UZ"), presiding="UZ")
        case Role.REPRESENTATIVE | Role.ALTERNATE | Role.EXPERT:
            return actor(grant(role, "KZ"), presiding="UZ")
        case Role.DELEGATE:
            return actor(grant(Role.ALTERNATE, "KZ").model_copy(update={"delegated": True}), presiding="UZ")
        case Role.OBSERVER | Role.CONFIRMER:
            return actor().model_copy(update={"brings": ((Role.GUEST, role),)})
    return actor(grant(role), presiding="UZ")


@pytest.mark.parametrize("action", Action)
def test_each_role_may_do_what_the_table_says_and_nothing_else(action: Action) -> None:
    assert {role for role in Role if may(somebody(role), action)} == set(TABLE[action].split())


def test_every_action_stands_in_the_table() -> None:
    assert set(PERMITTED) == set(Action)


@pytest.mark.parametrize("action", Action)
def test_an_action_that_stands_nowhere_is_denied_to_everybody(action: Action, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.domain.people.PERMITTED", {})
    assert not any(may(somebody(role), action) for role in Role)


def test_a_seat_acts_for_its_own_side_only() -> None:
    kazakh = actor(grant(Role.REPRESENTATIVE, "KZ"), grant(Role.EXPERT, "UZ"))
    assert may(kazakh, Action.FILE_PROPOSAL, "KZ")
    assert not may(kazakh, Action.FILE_PROPOSAL, "UZ")
    assert may(kazakh, Action.DRAFT_PROPOSAL, "UZ")


def test_who_presides_is_chair_for_all_sides_and_representative_of_one() -> None:
    chair = actor(grant(Role.REPRESENTATIVE, "UZ"), presiding="UZ")
    assert chair.roles("KZ") == {Role.CHAIR, Role.GUEST}
    assert chair.roles() == {Role.CHAIR, Role.REPRESENTATIVE, Role.GUEST}


@pytest.mark.parametrize("role", [Role.ALTERNATE, Role.EXPERT])
def test_only_the_representative_of_the_presiding_side_is_chair(role: Role) -> None:
    assert Role.CHAIR not in actor(grant(role, "UZ"), presiding="UZ").roles()


def test_nobody_is_chair_while_no_side_presides() -> None:
    assert Role.CHAIR not in actor(grant(Role.REPRESENTATIVE, "UZ"), grant(Role.SECRETARIAT)).roles()


def test_a_role_for_the_whole_pool_holds_for_every_side() -> None:
    assert may(actor(grant(Role.SECRETARIAT)), Action.SEE_PROPOSALS, "KZ")


def test_the_seat_is_the_side_one_works_for() -> None:
    assert actor(grant(Role.ORGANISER), grant(Role.EXPERT, "TJ")).seat == "TJ"
    assert actor(grant(Role.ORGANISER)).seat is None


def test_a_grant_holds_from_its_first_moment_until_before_its_last() -> None:
    held = grant(Role.EXPERT, "TJ").model_copy(update={"ends_at": NOW + HOUR})
    assert [held.active(NOW + n * HOUR / 2) for n in (-1, 0, 1, 2)] == [False, True, True, False]
    assert grant(Role.EXPERT, "TJ").active(NOW + 99_999 * HOUR)


def test_a_refusal_names_the_roles_it_takes() -> None:
    told = refusal(require, actor(), Action.SET_MEETING)
    assert told.key == "role-needed"
    roles = (Term(key="role-administrator"), Term(key="role-chair"))
    assert told.args_of_text == {"roles": Listing(rows=roles, between=", ")}


def test_a_refusal_for_another_side_names_the_side() -> None:
    told = refusal(require, actor(grant(Role.REPRESENTATIVE, "KZ")), Action.FILE_PROPOSAL, "UZ")
    assert (told.key, told.args_of_text["side"]) == ("role-of-side-needed", Term(key="side-UZ"))


def test_who_has_no_such_role_at_all_is_not_told_of_a_side() -> None:
    assert refused(require, actor(), Action.FILE_PROPOSAL, "UZ") == "role-needed"


def test_what_is_permitted_passes() -> None:
    require(actor(grant(Role.REPRESENTATIVE, "KZ")), Action.FILE_PROPOSAL, "KZ")
    require_own(actor(), 1)


def test_only_the_owner_touches_a_thing() -> None:
    assert refused(require_own, actor(administrator=True), 2) == "not-yours"


def test_roles_of_a_seat_can_be_given_by_invitation_and_those_that_follow_from_others_cannot() -> None:
    assert set(INVITED_ROLES) > SEAT_ROLES
    assert not {Role.CHAIR, Role.DELEGATE, Role.GUEST} & set(INVITED_ROLES)


def test_a_newcomers_zone_is_guessed_by_language() -> None:
    assert [first_zone(code) for code in ("ru", "zh", "en", "kk")] == ["Europe/Moscow", "Asia/Shanghai", "UTC", "UTC"]
