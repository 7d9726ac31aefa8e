"""Maintenance begins and ends once, and says what an administrator wrote."""

from datetime import timedelta

import pytest

from bot.domain.errors import DomainError, StaleError
from bot.domain.maintenance import Maintenance, begin, check_until, end
from bot.domain.notices import Localised, Term
from tests.conftest import NOW

PREPARED = Maintenance(id=1, zone="UTC", reading=True, letters=True, announced=False, author_id=1)


def test_it_lasts_from_its_beginning_to_its_end_and_neither_comes_twice() -> None:
    begun = begin(PREPARED, NOW)
    assert (PREPARED.lasts, begun.lasts, end(begun, 1, NOW).lasts) == (False, True, False)
    with pytest.raises(StaleError, match="maintenance-begun"):
        begin(begun, NOW)
    with pytest.raises(StaleError, match="maintenance-over"):
        end(PREPARED, 1, NOW)


def test_the_end_that_is_announced_is_ahead() -> None:
    assert check_until(NOW + timedelta(hours=1), NOW)
    with pytest.raises(DomainError, match="maintenance-past"):
        check_until(NOW, NOW)


def test_without_words_of_their_own_the_standard_ones_are_said() -> None:
    assert PREPARED.words == Term(key="maintenance-standard")
    assert isinstance(PREPARED.model_copy(update={"words_en": "Moving"}).words, Localised)
