"""Periods in a text: days, months, quarters and years, in three languages, with and without a year."""

from datetime import date

import pytest

from bot.domain.periods import period_in

TODAY = date(2027, 1, 15)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("с 12 по 15 мая 2027 года", "2027-05-12", "2027-05-15"),
        ("12–15 мая", "2027-05-12", "2027-05-15"),
        ("с 10 марта по 20 апреля 2027 г.", "2027-03-10", "2027-04-20"),
        ("апрель–декабрь 2027", "2027-04-01", "2027-12-31"),
        ("Срок: июль 2027 года", "2027-07-01", "2027-07-31"),
        ("II квартал 2027", "2027-04-01", "2027-06-30"),
        ("весь 2027 год", "2027-01-01", "2027-12-31"),
        ("до 15 июня 2027", None, "2027-06-15"),
        ("15.06.2027 – 20.06.2027", "2027-06-15", "2027-06-20"),
        ("ноябрь 2027 – март 2028", "2027-11-01", "2028-03-31"),
        ("с декабря по февраль", "2027-12-01", "2028-02-29"),
        ("时间：2027年4月至12月", "2027-04-01", "2027-12-31"),
        ("2027年4月12日至15日", "2027-04-12", "2027-04-15"),
        ("2027年第二季度", "2027-04-01", "2027-06-30"),
        ("6月30日前", None, "2027-06-30"),
        ("April to October 2027", "2027-04-01", "2027-10-31"),
        ("May 10-12, 2027", "2027-05-10", "2027-05-12"),
        ("by 1 June 2027", None, "2027-06-01"),
        ("Q2 2027", "2027-04-01", "2027-06-30"),
        ("15 May", "2027-05-15", None),
        ("31 июня 2027", None, None),
        ("it may be useful, 12 startups, № 3", None, None),
    ],
)
def test_a_period_is_read_as_people_write_it(text: str, since: str | None, until: str | None) -> None:
    found = period_in(text, TODAY)
    assert found == tuple(date.fromisoformat(day) if day else None for day in (since, until))
