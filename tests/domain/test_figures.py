"""Who sees which figure; the months of a year; how long names are broken."""

from datetime import UTC, datetime

import pytest

from bot.documents.charts import Bar, draw, wrapped
from bot.domain.errors import DomainError
from bot.domain.figures import Figure, check, first_moment, months, offered, parks_of
from bot.domain.people import Role
from tests.domain.test_audit import actor


def test_each_role_sees_what_belongs_to_its_work() -> None:
    assert set(offered(actor((Role.SECRETARIAT, None)))) == set(Figure) - {Figure.DELIVERY}
    assert offered(actor((Role.PARK_MANAGER, "KZ"))) == (Figure.RESIDENTS,)
    administrator = offered(actor((Role.ADMINISTRATOR, None)))
    assert {Figure.DISCIPLINE, Figure.DIRECTIONS}.isdisjoint(administrator)
    with pytest.raises(DomainError, match="figure-not-yours"):
        check(actor((Role.ADMINISTRATOR, None)), "discipline")
    with pytest.raises(DomainError, match="role-needed"):
        check(actor(), "registrations")
    assert parks_of(actor((Role.PARK_MANAGER, "KZ"))) == ()
    assert parks_of(actor((Role.SECRETARIAT, None))) is None


def test_a_year_goes_back_over_its_beginning() -> None:
    now = datetime(2027, 2, 28, 23, 59, tzinfo=UTC)
    assert (months(now)[0], months(now)[-1], len(months(now))) == ("2026-03", "2027-02", 12)
    assert first_moment(now) == datetime(2026, 3, 1, tzinfo=UTC)


def test_long_names_are_broken_between_words_or_where_there_are_none() -> None:
    assert wrapped("Исламская Республика Пакистан") == "Исламская Республика\nПакистан"
    assert wrapped("园" * 30) == f"{'园' * 26}\n{'园' * 4}"


def test_a_picture_is_drawn_whatever_words_stand_in_it() -> None:
    bars = [Bar("'); alert(1) \\ \" <b>", "${1}", 3), Bar("中华人民共和国", "按期", 0)]
    assert draw("<script> 'x'", bars, upright=False, number_head="n").startswith(b"\x89PNG")
