"""The picture of a cycle: what it says in three languages, where today stands, and that it is a picture."""

import struct
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.documents.timeline import drawing, timeline_picture
from bot.domain.meetings import chain
from bot.domain.moves import Sheet
from bot.texts import Reader, Texts
from tests.domain.test_meetings import HOSTS, meeting

TEXTS = Texts()
SET_AT = datetime(2027, 1, 15, 9, tzinfo=UTC)
DUE = datetime(2027, 3, 19, 18, 59, 59, tzinfo=UTC)


def sheet(now: datetime, **values: Any) -> Sheet:
    facts = {"status": "set", "set_at": SET_AT, "day": date(2027, 6, 19), "chg_day": date(2027, 7, 8)}
    found = meeting(**facts | values)
    return Sheet(meeting=found, links=chain(found, HOSTS["UZ"], now))


def drawn(now: datetime, language: str = "en", **values: Any) -> dict[str, Any]:
    return drawing(sheet(now, **values), TEXTS, Reader(language, "Asia/Tashkent"), now)


@pytest.mark.parametrize(
    ("language", "days"),
    [
        ("ru", ["15 января 2027", "19 марта 2027", "19 апреля 2027", "19 июня 2027", "8 июля 2027"]),
        ("zh", ["2027年1月15日", "2027年3月19日", "2027年4月19日", "2027年6月19日", "2027年7月8日"]),
        ("en", ["15 January 2027", "19 March 2027", "19 April 2027", "19 June 2027", "8 July 2027"]),
    ],
)
def test_it_shows_the_chain_between_the_announcement_and_the_heads_of_government(
    language: str, days: list[str]
) -> None:
    points = drawn(SET_AT, language)["points"]
    assert all(point["day"].startswith(day) for point, day in zip(points, days, strict=True))
    assert [point["meeting"] for point in points] == [False, False, False, True, False]
    assert points[3]["note"] == TEXTS.label("timeline-note-weekend", {}, Reader(language))
    assert all(point["name"] for point in points)


@pytest.mark.parametrize(
    ("now", "at", "past"),
    [
        (SET_AT - timedelta(days=9), 0.0, 0),
        (SET_AT, 0.0, 0),
        (DUE, 1.0, 1),
        (datetime(2027, 5, 20, tzinfo=UTC), pytest.approx(2.5, abs=0.02), 3),
        (datetime(2027, 8, 1, tzinfo=UTC), 4.0, 5),
    ],
)
def test_today_stands_between_the_points_by_days(now: datetime, at: float, past: int) -> None:
    found = drawn(now)
    assert found["at"] == at
    assert sum(point["past"] for point in found["points"]) == past


def test_a_day_that_the_chair_proposed_is_noted_and_stands_where_it_falls() -> None:
    found = drawn(SET_AT, day=date(2027, 4, 1), chg_day=None, proposals_day=date(2027, 3, 10))
    assert [point["day"] for point in found["points"]][:2] == ["15 January 2027", "1 February 2027"]
    assert found["points"][2]["note"] == "proposed by the chair"


@pytest.mark.parametrize("language", ["ru", "zh", "en"])
def test_it_is_a_wide_picture_of_a_photos_proportions_and_the_same_for_the_same_words(language: str) -> None:
    reader = Reader(language, "Asia/Tashkent")
    long = sheet(SET_AT, city="Ұзақ & <b>" * 6)
    one, twin = (timeline_picture(long, TEXTS, reader, SET_AT) for _ in range(2))
    assert one == twin
    width, height = struct.unpack(">II", one[16:24])
    assert width >= 1280
    assert width + height <= 10_000  # Bot API, sendPhoto
    assert width / height < 20
