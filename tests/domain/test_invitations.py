"""Invitations: single-use, with an end, and no code that a copy of the database would give away."""

import re
from datetime import timedelta

import pytest

from bot.domain.invitations import LIFETIME, PREFIX, Invitation, check_offer, check_usable, hash_code, new_code
from bot.domain.notices import Moment
from bot.domain.people import INVITED_ROLES, SEAT_ROLES, Role
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused

ZONE = "Asia/Tashkent"
INVITATION = Invitation(
    id=1,
    code_hash=hash_code("code"),
    role=Role.EXPERT,
    side="TJ",
    created_by=1,
    created_at=NOW,
    expires_at=NOW + LIFETIME,
)


def test_a_code_fits_a_deep_link_and_never_comes_twice() -> None:
    codes = {new_code() for _ in range(100)}
    assert len(codes) == 100
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{1,64}", PREFIX + code) for code in codes)


def test_the_hash_does_not_show_the_code_and_is_always_the_same() -> None:
    assert hash_code("code") == hash_code("code")
    assert hash_code("code") != hash_code("Code")
    assert len(hash_code(new_code())) == 64


def test_an_invitation_can_be_used_until_just_before_it_ends() -> None:
    assert check_usable(INVITATION, NOW, ZONE) is INVITATION
    assert check_usable(INVITATION, NOW + LIFETIME - timedelta(seconds=1), ZONE) is INVITATION


def test_an_invitation_that_ended_says_when() -> None:
    told = refusal(check_usable, INVITATION, NOW + LIFETIME, ZONE)
    assert (told.key, told.args_of_text) == ("invitation-expired", {"at": Moment(at=NOW + LIFETIME, zone=ZONE)})


def test_an_invitation_that_was_used_says_when_even_after_its_end() -> None:
    told = refusal(check_usable, INVITATION.model_copy(update={"used_by": 2, "used_at": NOW}), NOW + 2 * LIFETIME, ZONE)
    assert (told.key, told.args_of_text) == ("invitation-used", {"at": Moment(at=NOW, zone=ZONE)})


def test_a_code_that_opens_nothing_is_refused() -> None:
    assert refused(check_usable, None, NOW, ZONE) == "invitation-unknown"


@pytest.mark.parametrize("role", INVITED_ROLES)
def test_a_seat_needs_a_side_and_another_role_has_none(role: Role) -> None:
    right, wrong = ("KZ", None) if role in SEAT_ROLES else (None, "KZ")
    check_offer(role, right)
    assert refused(check_offer, role, wrong) == "invitation-side"


@pytest.mark.parametrize("role", [Role.CHAIR, Role.GUEST])
def test_some_roles_are_not_given_by_invitation(role: Role) -> None:
    assert refused(check_offer, role, None) == "invitation-role"
