"""Links to join a team: single-use, expiring; a team has an end."""

from datetime import datetime, timedelta

import pytest

from bot.domain.notices import Moment
from bot.domain.teams import LIFETIME, PREFIX, TEAM_LIMIT, TeamLink, check_room, check_usable
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused

MADE = {
    "id": 1,
    "organisation_id": 5,
    "code_hash": "x",
    "created_by": 1,
    "created_at": NOW,
    "expires_at": NOW + LIFETIME,
}


def link(used_at: datetime | None = None) -> TeamLink:
    return TeamLink.model_validate(MADE | {"used_by": 2 if used_at else None, "used_at": used_at})


@pytest.mark.parametrize("after", [timedelta(0), LIFETIME - timedelta(seconds=1)])
def test_a_link_is_good_until_it_expires(after: timedelta) -> None:
    assert check_usable(link(), NOW + after, "UTC") == link()


@pytest.mark.parametrize(
    ("found", "now", "key", "at"),
    [
        (None, NOW, "team-link-unknown", None),
        (link(NOW), NOW, "team-link-used", NOW),
        (link(), NOW + LIFETIME, "team-link-expired", NOW + LIFETIME),
    ],
    ids=["unknown", "used", "expired"],
)
def test_a_link_that_is_no_good_says_why(found: TeamLink | None, now: datetime, key: str, at: datetime | None) -> None:
    told = refusal(check_usable, found, now, "Asia/Almaty")
    assert told.key == key
    assert told.args_of_text == ({"at": Moment(at=at, zone="Asia/Almaty")} if at else {})


def test_a_team_has_room_for_so_many() -> None:
    check_room(TEAM_LIMIT - 1)
    assert refused(check_room, TEAM_LIMIT) == "team-full"


def test_a_link_fits_what_telegram_allows_behind_a_start() -> None:
    assert len(PREFIX) + 32 <= 64
