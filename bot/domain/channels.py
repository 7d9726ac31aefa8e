"""Channels and groups in which the bot may write: a language each, set by the administrator."""

from bot.domain.errors import DomainError
from bot.domain.notices import Value


class Channel(Value):
    """A channel or group. Nothing is posted until its language is set and while the bot has no right to post."""

    id: int
    chat_id: int
    title: str
    kind: str
    """Telegram's word: `channel`, `group` or `supergroup`."""
    language: str | None = None
    can_post: bool

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
