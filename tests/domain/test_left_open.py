"""What may be chosen where the Concept is silent."""

import pytest

from bot.domain.errors import DomainError, StaleError
from bot.domain.left_open import POINTS, UNUSED, Settled, check_choice, check_reason, point, standing


def test_every_point_is_off_until_somebody_chooses_and_has_a_number_of_its_own() -> None:
    assert all(one.choices[0] == getattr(Settled(), one.name) == "off" for one in POINTS)
    assert [one.number for one in POINTS] == list(range(1, len(POINTS) + 1))
    assert all(one.name in Settled.__slots__ for one in POINTS)
    assert not {one.name for one in POINTS} & set(UNUSED)


def test_the_environment_gives_what_holds_until_the_desk_chooses() -> None:
    assert standing(POINTS[0], "seats", {}).now == "seats"


def test_a_choice_changes_something_and_has_a_reason() -> None:
    assert check_choice(POINTS[0], "off", "seats") == "seats"
    with pytest.raises(StaleError, match="left-open-so-already"):
        check_choice(POINTS[0], "off", "off")
    with pytest.raises(DomainError, match="button-unknown"):
        check_choice(POINTS[0], "off", "nobody")
    with pytest.raises(DomainError, match="left-open-reason-needed"):
        check_reason("  ")
    with pytest.raises(DomainError, match="button-unknown"):
        point(99)
