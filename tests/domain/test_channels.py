"""Where announcements go."""

from datetime import UTC, datetime

import pytest

from bot.domain.channels import Channel, check_language, check_ready, speaks_at
from tests.domain.refusals import refused


@pytest.mark.parametrize(
    ("kind", "language", "can_post", "ready"),
    [
        ("channel", "ru", True, True),
        ("channel", None, True, False),
        ("channel", "ru", False, False),
        ("supergroup", "ru", True, False),
    ],
)
def test_announcements_go_to_a_channel_with_a_language_where_we_may_post(
    kind: str, language: str | None, can_post: bool, ready: bool
) -> None:
    channel = Channel(id=1, chat_id=-100, title="Пул", kind=kind, language=language, can_post=can_post)
    assert channel.ready is ready


def test_a_channel_speaks_one_of_our_languages() -> None:
    assert check_language("zh", ("ru", "zh", "en")) == "zh"
    assert refused(check_language, "de", ("ru", "zh", "en")) == "language-unknown"


@pytest.mark.parametrize(
    ("quiet", "at", "speaks"),
    [
        (None, "2027-05-10T23:00", "2027-05-10T23:00"),
        ("22-07", "2027-05-10T21:59", "2027-05-10T21:59"),
        ("22-07", "2027-05-10T22:00", "2027-05-11T07:00"),
        ("22-07", "2027-05-11T03:30", "2027-05-11T07:00"),
        ("22-07", "2027-05-11T07:00", "2027-05-11T07:00"),
    ],
)
def test_nothing_new_is_posted_in_quiet_hours_of_the_channels_own_clock(
    quiet: str | None, at: str, speaks: str
) -> None:
    channel = Channel(id=1, chat_id=-100, title="Пул", kind="channel", can_post=True, quiet=quiet, zone="Asia/Tashkent")

    def tashkent(text: str) -> datetime:
        return datetime.fromisoformat(f"{text}+05:00").astimezone(UTC)

    assert speaks_at(channel, tashkent(at)) == tashkent(speaks)


def test_a_test_is_posted_only_where_announcements_go() -> None:
    channel = Channel(id=1, chat_id=-100, title="Пул", kind="channel", language="ru", can_post=False)
    assert refused(check_ready, channel) == "channel-not-ready"
