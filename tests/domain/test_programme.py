"""What a button of the programme says, and where months begin."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.events import EventKind
from bot.domain.programme import Search, month_of, neighbours, read, span_of

NOW = datetime(2027, 5, 31, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize("search", [Search(), Search(kind=EventKind.GRANT), Search(side="KZ", mine=True)])
def test_a_search_survives_its_button(search: Search) -> None:
    assert read(f"{search.code}.3") == (search, "3")


@pytest.mark.parametrize("noise", ["", "x", "party.XX.ours", "....", "🚀.-.5"])
def test_nonsense_looks_for_everything(noise: str) -> None:
    assert read(noise)[0] == Search()


def test_the_month_of_now_is_by_the_readers_clock() -> None:
    assert month_of("", NOW, "UTC") == date(2027, 5, 1)
    assert month_of("2027-13", NOW, "Asia/Shanghai") == date(2027, 6, 1)
    assert month_of("2028-02", NOW, "UTC") == date(2028, 2, 1)


def test_months_meet_without_a_gap() -> None:
    assert neighbours(date(2027, 1, 1)) == (date(2026, 12, 1), date(2027, 2, 1))
    since, until = span_of(date(2027, 5, 1), "Asia/Tashkent")
    assert since == datetime(2027, 4, 30, 19, 0, tzinfo=UTC)
    assert span_of(date(2027, 6, 1), "Asia/Tashkent")[0] == until
