"""What to say: a text key, arguments and buttons. No text and no Telegram; bot.texts turns it into words."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field


class Value(BaseModel):
    """An immutable value that survives the journey through the outbox as JSON."""

    model_config = ConfigDict(frozen=True)


class Moment(Value):
    """A moment (UTC) and the zone it is meant in: shown by that legal clock, and by the reader's own if it differs."""

    kind: Literal["moment"] = "moment"
    at: AwareDatetime
    zone: str
    weekday: bool = False


class Day(Value):
    """A calendar day without an hour or a zone; `short` leaves the year out, for a button; `month` the day itself."""

    kind: Literal["day"] = "day"
    day: date
    short: bool = False
    weekday: bool = False
    month: bool = False


class Span(Value):
    """A length of time in whole seconds, shown as days, hours and minutes; below a minute as seconds."""

    kind: Literal["span"] = "span"
    seconds: int


class Zone(Value):
    """A time zone (IANA name), shown by the city whose clock it is."""

    kind: Literal["zone"] = "zone"
    name: str


class Localised(Value):
    """Words written by people in some of the languages; the reader gets their own, or the nearest there is.

    `marked`: where they are not in the reader's language, it is said in which one they are.
    """

    kind: Literal["localised"] = "localised"
    texts: dict[str, str]
    marked: bool = False


class Term(Value):
    """Another message of locales/, such as `side-KZ` or `stage-mvp`, with its own arguments."""

    kind: Literal["term"] = "term"
    key: str
    args: dict[str, "Arg"] = {}


class Listing(Value):
    """Several terms, one a line (or divided by `between`; a comma is that of the reader's language).

    `empty` is said when there is none.
    """

    kind: Literal["listing"] = "listing"
    rows: tuple[Term, ...]
    empty: str | None = None
    between: str = "\n"


Tagged = Annotated[Moment | Day | Span | Zone | Localised | Term | Listing, Field(discriminator="kind")]
Arg = str | int | Tagged
Args = dict[str, Arg]


class Button(Value):
    """One inline button: `label` is a text key; what it does is (thing, verb, id), or a link to open.

    The packed form `thing:verb:id` must fit the 64 bytes of callback_data (Bot API, InlineKeyboardButton).
    """

    label: str
    args: Args = {}
    thing: str = ""
    verb: str = ""
    id: str = ""
    start: str | None = None
    """Payload of a deep link to this very bot (`?start=`), instead of a press."""
    share: str | None = None
    """Payload of a deep link that is passed on to somebody, instead of a press."""
    inline: str | None = None
    """Words with which the bot is called in a chat that the person chooses (inline mode), instead of a press."""
    url: str | None = None

    @property
    def data(self) -> str:
        """The callback data that the press comes back with."""
        return f"{self.thing}:{self.verb}:{self.id}"


def press(label: str, thing: str, verb: str, ident: int | str = "", **args: Arg) -> Button:
    """Make a button that acts on one thing."""
    return Button(label=label, thing=thing, verb=verb, id=str(ident), args=args)


class Screen(Value):
    """A card that answers the person who acts; replaces the message whose button they pressed."""

    key: str
    args: Args = {}
    rows: tuple[tuple[Button, ...], ...] = ()


class Notice(Value):
    """A message to somebody other than the one who acts; waits in the outbox until it is delivered."""

    key: str
    args: Args = {}
    rows: tuple[tuple[Button, ...], ...] = ()
    person_id: int | None = None
    chat_id: int | None = None
    """A channel or group, when it is not for a person. Telegram's id."""
    language: str | None = None
    """The chat's language; a person's own is looked up at the moment of sending."""
    dedupe: str
    """At most one notice with this key is ever sent."""
    batch: str | None = None
    """Names the broadcast that it belongs to: its progress is counted, and it can be stopped."""
    silent: bool = False
    can_wait: bool = False
    """It is not urgent: it comes after the quiet hours of whoever gets it."""
    expires_at: datetime | None = None
    """After this moment (UTC) it is of no use and is not sent."""


Term.model_rebuild()
Listing.model_rebuild()
