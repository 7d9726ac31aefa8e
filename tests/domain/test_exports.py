"""Who may have which list, and how much of it."""

import pytest

from bot.domain.errors import DomainError
from bot.domain.exports import RIGHTS, offered, scope
from bot.domain.people import Role
from tests.domain.test_audit import actor

PUBLIC = ("organisations", "parks", "events")
LAST = ("people", "seats", "invitations", "sides", "channels", "delivery", "faults")


@pytest.mark.parametrize(
    ("role", "more"),
    [
        (Role.GUEST, ("meetings",)),
        (Role.ORGANISER, ("signups", "applications", "meetings")),
        (Role.PARK_MANAGER, ("residents", "meetings")),
        (Role.SECRETARIAT, ("proposals", "items", "meetings")),
        (Role.ADMINISTRATOR, ("residents", "signups", "applications", "meetings", *LAST)),
        (Role.EXPERT, ("proposals", "items", "meetings", "ideas")),
    ],
)
def test_a_role_has_what_is_public_and_what_its_work_needs(role: Role, more: tuple[str, ...]) -> None:
    assert offered(actor((role, None))) == (*PUBLIC, *more)


def test_what_is_not_offered_is_refused() -> None:
    guest = actor()
    for name in set(RIGHTS) - {*PUBLIC, "meetings"}:
        with pytest.raises(DomainError, match="role-needed"):
            scope(guest, name, "csv")
    for name, form in (("secrets", "csv"), ("parks", "exe")):
        with pytest.raises(DomainError, match="button-unknown"):
            scope(guest, name, form)


def test_a_seat_has_its_own_sides_and_the_secretariat_all_proposals() -> None:
    assert not scope(actor((Role.EXPERT, "UZ")), "proposals", "csv").everything
    assert scope(actor((Role.EXPERT, "UZ")), "proposals", "csv").side == "UZ"
    assert scope(actor((Role.SECRETARIAT, None)), "proposals", "csv").everything
