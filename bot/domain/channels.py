"""Channels and groups in which the bot may write: a language, topics and quiet hours each, set by the administrator."""

from datetime import datetime

from bot.domain.errors import DomainError
from bot.domain.forms import Field, Kind
from bot.domain.notices import Value
from bot.domain.quiet import awake_at
from bot.domain.sides import CAPITAL_ZONES
from bot.domain.subscriptions import TOPICS

QUIET_HOURS = ("20-08", "21-09", "22-07", "23-08")
"""From which hour until which nothing new is posted."""

CHANNEL_FIELDS = (
    Field("topics", Kind.MANY, required=False, choices=TOPICS, labels="topic-of"),
    Field("quiet", Kind.CHOICE, required=False, choices=QUIET_HOURS, labels="quiet"),
    Field("zone", Kind.CHOICE, required=False, choices=CAPITAL_ZONES, labels="zone"),
)


class Channel(Value):
    """A channel or group. Nothing is posted until its language is set and while the bot has no right to post."""

    id: int
    chat_id: int
    title: str
    kind: str
    """Telegram's word: `channel`, `group` or `supergroup`."""
    language: str | None = None
    can_post: bool
    commission: bool = False
    """The Commission's own group: the board of the sides stands there (bot.domain.board)."""
    topics: tuple[str, ...] = ()
    """Of what is posted there (bot.domain.subscriptions); none are all."""
    quiet: str | None = None
    """Hours of `zone` in which nothing new is posted: `22-07`. What stands there is still edited, without a sound."""
    zone: str | None = None

    @property
    def announces(self) -> bool:
        """Tell whether it is a place for announcements: a channel, where a group is not."""
        return self.kind == "channel"

    @property
    def ready(self) -> bool:
        """Tell whether announcements go there."""
        return self.announces and self.can_post and self.language is not None


def check_language(language: str, offered: tuple[str, ...]) -> str:
    """Accept one of the product's languages.

    Raises:
        DomainError: `language-unknown`.
    """
    if language not in offered:
        raise DomainError("language-unknown")
    return language


def check_ready(channel: Channel) -> None:
    """See that announcements go there.

    Raises:
        DomainError: `channel-not-ready`.
    """
    if not channel.ready:
        raise DomainError("channel-not-ready")


def speaks_at(channel: Channel, now: datetime) -> datetime:
    """Give the first moment from now on (UTC) at which something new may be posted."""
    return awake_at(channel.quiet, channel.zone or "UTC", now)
