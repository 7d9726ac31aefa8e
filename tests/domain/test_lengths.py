"""Text is cut by UTF-16 units, and between whole characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.domain.forms import length_of
from bot.domain.lengths import beginning
from bot.screens.layout import LABEL_LIMIT, short

FAMILY, KAZAKHSTAN, SCOTLAND = "👨‍👩‍👧", "🇰🇿", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


@pytest.mark.parametrize("whole", ["🌾", "👍🏽", FAMILY, KAZAKHSTAN, SCOTLAND, "❤️", "й", "𠮷"])
def test_what_people_see_as_one_character_is_never_cut_in_two(whole: str) -> None:
    units = length_of(whole)
    for room in range(units):
        assert beginning(f"ab{whole}c", 2 + room) == "ab"
    assert beginning(f"ab{whole}cd", 2 + units) == f"ab{whole}"


def test_of_three_flags_two_stay_whole() -> None:
    assert beginning(KAZAKHSTAN * 3, 11) == KAZAKHSTAN * 2


def test_a_button_holds_forty_units_however_wide_its_letters() -> None:
    assert short("я" * LABEL_LIMIT) == "я" * LABEL_LIMIT
    assert short("𠮷" * 21) == "𠮷" * 19 + "…"
    assert length_of(short("𠮷" * 100)) <= LABEL_LIMIT


@given(some.text(alphabet=some.sampled_from("a я🌾🇰🇿‍👧🏽й️"), max_size=30), some.integers(0, 60))
def test_a_beginning_fits_and_is_what_the_text_begins_with(text: str, units: int) -> None:
    begun = beginning(text, units)
    assert text.startswith(begun)
    assert length_of(begun) <= units
