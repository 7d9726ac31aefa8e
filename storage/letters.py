"""A letter of the outbox as delivery sees it: what it says, to whom, and as which message it stands already."""

from datetime import datetime

from pydantic import Field

from bot.domain.notices import Args, Button, Value


class Body(Value):
    """What a row says: the part of a notice that is not about its recipient."""

    key: str
    args: Args = Field(default_factory=dict)
    rows: tuple[tuple[Button, ...], ...] = ()
    picture: str | None = None


class Standing(Value):
    """The message that a post is already, or is to become: `message_id` is empty while it has not been sent."""

    post_id: int
    message_id: int | None
    picture: str | None
    to_pin: bool


class Letter(Value):
    """A claimed row, with all that is needed to render and send it. `standing`: it brings a post up to date."""

    id: int
    person_id: int | None
    chat_id: int
    language: str
    zone: str
    body: Body
    silent: bool
    attempts: int
    private: bool
    broadcast: bool = False
    claimed_at: datetime
    standing: Standing | None = None

    @property
    def repeatable(self) -> bool:
        """Whether it does no harm when it is done twice: a letter to a person, and an edit."""
        return self.private or (self.standing is not None and self.standing.message_id is not None)

    @property
    def recipient(self) -> int:
        """Name the recipient: a person's id, or Telegram's (negative) id of a channel or group."""
        return self.person_id if self.person_id is not None else self.chat_id
