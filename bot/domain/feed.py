"""A person's calendar to subscribe to, at an address that nobody can guess."""

import secrets
from datetime import datetime

from bot.domain.events import Event
from bot.domain.meetings import Link, Meeting
from bot.domain.notices import Value
from bot.domain.people import Person
from bot.domain.signup import Standing

TOKEN_BYTES = 32
SHORTEST = 32
"""Characters of a token at least: shorter ones are not looked up."""
PATH = "/calendar"
EVENTS_MOST = 300
"""Of the events in one feed, the latest; a calendar keeps what it has seen."""


class Feed(Value):
    """Where a person's calendar is. The token is kept as it is, because its owner is shown it again whenever they ask;
    it opens a list of dates and nothing else, and a new one can be made at any time.

    `etag` is of what it said last, and `changed_at` (UTC) when that began to be so.
    """

    person_id: int
    token: str
    etag: str | None = None
    changed_at: datetime

    @property
    def path(self) -> str:
        """The path of its address."""
        return f"{PATH}/{self.token}.ics"


class Contents(Value):
    """What a feed says: the events on whose lists the person is, and the deadlines of the side whose seat they have."""

    feed: Feed
    person: Person
    events: tuple[tuple[Event, Standing], ...] = ()
    meeting: Meeting | None = None
    links: tuple[Link, ...] = ()


def new_token() -> str:
    """Make a token of 256 random bits."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def changed(feed: Feed, etag: str, now: datetime) -> Feed:
    """Note what a feed says now; where that is nothing new, it stays as it was."""
    return feed if feed.etag == etag else feed.model_copy(update={"etag": etag, "changed_at": now})
