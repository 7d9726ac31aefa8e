"""Where announcements go."""

import pytest

from bot.domain.channels import Channel, check_language
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
