"""A side is put in force when everything is known of it; its code stays for ever."""

import pytest

from bot.domain.errors import DomainError, StaleError
from bot.domain.side_drafts import SideDraft, put_in_force, set_field
from bot.domain.sides import CAPITAL_ZONES, FOUNDING_SIDES, SIDE_CODES, Side, know_sides
from tests.conftest import NOW

WHOLE = SideDraft(
    id=1,
    code="MN",
    name_ru="Монголия",
    name_zh="蒙古国",
    name_en="Mongolia",
    zone="Asia/Ulaanbaatar",
    weekend=("5", "6"),
    author_id=1,
)


def test_a_whole_draft_becomes_a_side_and_a_part_of_one_does_not() -> None:
    _, side = put_in_force(WHOLE, (), NOW)
    assert (side.code, side.weekend, (side.names or {})["zh"]) == ("MN", (5, 6), "蒙古国")
    with pytest.raises(DomainError, match="form-incomplete"):
        put_in_force(WHOLE.model_copy(update={"name_zh": None}), (), NOW)
    with pytest.raises(DomainError, match="side-taken"):
        put_in_force(WHOLE, ("MN",), NOW)
    with pytest.raises(StaleError, match="side-done"):
        put_in_force(WHOLE.model_copy(update={"done_at": NOW}), (), NOW)


def test_a_founder_keeps_the_names_it_has_until_one_is_entered() -> None:
    names = {"name_ru": None, "name_zh": None, "name_en": None}
    founder = WHOLE.model_copy(update={"code": "KZ", "existing": True, **names})
    assert put_in_force(founder, ("KZ",), NOW)[1].names is None
    with pytest.raises(DomainError, match="form-incomplete"):
        put_in_force(founder.model_copy(update={"name_ru": "Казахстан"}), ("KZ",), NOW)


def test_a_code_is_two_letters_and_a_side_keeps_its_own() -> None:
    assert set_field(WHOLE, "code", "mn", ()).code == "MN"
    for text, key in (("1N", "side-code"), ("KZ", "side-taken")):
        with pytest.raises(DomainError, match=key):
            set_field(WHOLE, "code", text, ("KZ",))
    with pytest.raises(StaleError, match="side-code-stays"):
        set_field(WHOLE.model_copy(update={"existing": True}), "code", "KZ", ())


def test_the_forms_offer_the_sides_there_are_now() -> None:
    try:
        know_sides([*FOUNDING_SIDES, Side(code="MN", zone="Asia/Ulaanbaatar", weekend=(5, 6))])
        assert list(SIDE_CODES)[-1] == "MN"
        assert "Asia/Ulaanbaatar" in CAPITAL_ZONES
    finally:
        know_sides(FOUNDING_SIDES)
    assert list(SIDE_CODES) == [side.code for side in FOUNDING_SIDES]
