"""Drives the whole bot through people of the playground: what they say and press, and what they then see."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from functools import cached_property, partial
from typing import Any

from aiogram import Router
from sqlalchemy import select

from bot.app import App
from bot.clock import Clock
from bot.config import Settings
from bot.domain.notices import Arg
from bot.logs import configure_logs
from bot.playground import Person, PlaygroundSession, World
from bot.playground.model import Chat, Json, Message
from bot.texts import Reader, visible
from bot.updates import Updates
from handlers.errors import say_given_up
from storage import outbox as letters
from storage.tables import metadata

ADMIN_ID = 900
TOKEN = "42:PLAYGROUND"
PATIENCE = 20.0
PAUSES = (0.0, 0.0)
"""Seconds between the tries of one update: none, so that a test of a bad day is a quick one."""
UNSEEN = frozenset({"conversations", "handled_updates"})
"""Tables that say nothing about the Pool."""
TELL_OF_LETTERS = ("outbox", "people", "channels", "posts", "broadcasts", "maintenance")
"""Tables that say which letters may go: while none is written into and the clock stands, none is due that was not."""


class Seen(list[Message]):
    """What a person saw come of an act: messages that came or changed, and the notes and alerts above them."""

    def __init__(self, messages: list[Message], alerts: list[str]) -> None:
        super().__init__(messages)
        self.alerts = alerts

    @property
    def text(self) -> str:
        """All of it, one under the other."""
        return "\n".join([*self.alerts, *(message.text for message in self)])

    @property
    def labels(self) -> list[str]:
        """Give the labels of the last message's buttons."""
        return labels(self[-1]) if self else []


class Complaints(logging.Handler):
    """Keeps what the bot complains of in its log, at the level of an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line."""
        self.lines.append(record.getMessage())


class StillClock(Clock):
    """Stands still between two moves, so that a second before a deadline stays one however slow the machine is."""

    def __init__(self, now: datetime) -> None:
        super().__init__()
        self._at = now

    def now(self) -> datetime:
        """Tell the moment."""
        return self._at

    async def move_to(self, moment: datetime) -> None:
        """Set it, as the bot's own clock is set."""
        self._at = moment
        for listener in self._listeners:
            await listener()


class Stage:
    """The bot in a world in memory. After each act everything it caused has happened when the call returns."""

    def __init__(
        self, database_url: str, now: datetime, group: asyncio.TaskGroup, complaints: Complaints, **settings: Any
    ) -> None:
        own = {"database_url": database_url, "admin_ids": frozenset({ADMIN_ID}), "rate_limit": "off"}
        self._settings = Settings(_env_file=None, **own | settings)
        self._group = group
        self._complaints = complaints
        self.clock = StillClock(now)
        self.world = World(TOKEN, now=lambda: self.clock.now())
        self._quiet: tuple[App, datetime, int] | None = None
        self._open()

    def _open(self) -> None:
        self.clock = StillClock(self.clock.now())
        self.app = App(self._settings, TOKEN, clock=self.clock, session=PlaygroundSession(self.world))
        app, counted = self.app, self.app.metrics.update
        given_up = partial(say_given_up, app.office, app.clock.now, app.bot, app.texts)
        # Nothing to wake the worker with: `deliver` does so.
        app.updates = Updates(app.bot, app.dispatcher, pauses=PAUSES, given_up=given_up, outcome=counted)
        self._post = self._group.create_task(self.app.delivery.run(grace=1.0))

    async def close(self, *, crash: bool = False) -> None:
        """Let the bot stop in order, or (`crash`) in the middle of whatever it does."""
        if crash:
            self._post.cancel()
        self.app.delivery.stop()
        await asyncio.wait([self._post])
        detach(self.app)
        await self.app.close()

    async def restart(self, *, crash: bool = False, after: timedelta = timedelta()) -> None:
        """Let a new process take over on the same database, at once or later; it begins with its ticks."""
        await self.close(crash=crash)
        await self.clock.move_to(self.clock.now() + after)
        self._open()
        await self.app.scheduler.run_now()
        await self.pump()

    def set_event_review(self, reviewer: str) -> None:
        """Let the operator choose who looks at events, and the bot begin anew with that."""
        self._set(event_review=reviewer)

    def set_park_consent(self, asked: str) -> None:
        """Let the operator choose whether the seats are asked about a park, and the bot begin anew with that."""
        self._set(park_consent=asked)

    def _set(self, **chosen: str) -> None:
        detach(self.app)
        self.app.delivery.stop()
        self._settings = self._settings.model_copy(update=chosen)
        self._open()

    @cached_property
    def admin(self) -> Person:
        """The administrator, who has not opened the bot yet."""
        return self.world.new_person("Administrator", "en", id=ADMIN_ID)

    def person(self, name: str, language: str = "en") -> Person:
        """Let somebody install Telegram."""
        return self.world.new_person(name, language)

    def words(self, who: Person | Reader, key: str, **args: Arg) -> str:
        """Say a message of locales/ as the person would see it who keeps their Telegram's language."""
        texts = self.app.texts
        reader = who if isinstance(who, Reader) else Reader(texts.nearest(who.language))
        return visible(texts.html(key, args, reader))

    async def act(self, person: Person, text: str) -> Seen:
        """Let a person write to the bot; give what they then saw."""
        return await self.watch(person, lambda: person.say(text))

    async def start(self, person: Person, payload: str | None = None) -> Seen:
        """Let a person open the bot, by a link where there is a payload."""
        return await self.watch(person, lambda: person.start(payload))

    async def tap(self, person: Person, label: str, **args: Arg) -> Seen:
        """Let a person press the newest button with this label: in words, or by its key in the person's language."""
        known = self.app.texts.has(label, self.app.texts.default)
        return await self.watch(person, lambda: person.tap(self.words(person, label, **args) if known else label))

    async def press(self, person: Person, data: str, message: Message | None = None) -> Seen:
        """Let a person press a button by its data, on a message (else the last), whether or not it stands there."""
        on = message or self.world.messages(person)[-1]
        return await self.watch(person, lambda: person.press(on.id, data))

    async def watch(self, person: Person, act: Callable[[], object]) -> Seen:
        """Let something be done; give what a person then saw in their chat."""
        before = {m.id: (m.text, m.edited, m.keyboard) for m in self.world.messages(person)}
        alerts = len(person.alerts)
        act()
        await self.pump()
        now = [m for m in self.world.messages(person) if before.get(m.id) != (m.text, m.edited, m.keyboard)]
        mine = [m for m in now if m.sender is self.world.bot]
        return Seen(mine, [a.text for a in person.alerts[alerts:] if a.text])

    async def pump(self) -> None:
        """Handle every update there is and deliver every letter, until all is quiet."""
        while True:
            updates = self.world.take_updates()
            for update in updates:
                await self.feed(update)
            await self.deliver()
            if not updates:
                return

    async def feed(self, update: Json) -> bool:
        """Hand the bot one update; tell whether it confirms it."""
        return await self.app.updates.take(update)

    async def deliver(self) -> None:
        """Wait until no letter is due or on its way."""
        if self._quiet == self._told():
            return
        self.app.wake()
        async with asyncio.timeout(PATIENCE):
            while await self._letters():  # noqa: ASYNC110 the outbox is a table: there is nothing to wait on
                await asyncio.sleep(0.003)
        self._quiet = self._told()

    def _told(self) -> tuple[App, datetime, int]:
        """Give what changes whenever a letter may have come to be due."""
        return self.app, self.clock.now(), self.app.database.changes(*TELL_OF_LETTERS)

    async def _letters(self) -> bool:
        async with self.app.database.reading() as tx:
            return await letters.anything_due(tx, self.clock.now()) or await letters.under_way(tx)

    async def go_to(self, moment: datetime) -> None:
        """Move the clock, and let everything happen that is due then."""
        await self.clock.move_to(moment)
        await self.pump()

    def last(self, where: Person | Chat) -> Message:
        """Give the bot's last message to a person or in a chat."""
        return self._own(where)[-1]

    def texts(self, where: Person | Chat) -> list[str]:
        """Give all that the bot says to a person or in a chat."""
        return [m.text for m in self._own(where)]

    def _own(self, where: Person | Chat) -> list[Message]:
        # A channel's posts have no sender; in these tests only the bot posts there.
        channel = isinstance(where, Chat) and where.type == "channel"
        found = self.world.messages(where)
        return [m for m in found if m.sender is self.world.bot or (channel and m.service is None)]

    def alert(self, person: Person) -> str:
        """Give the last alert or note that a person was shown."""
        return person.alerts[-1].text or "" if person.alerts else ""

    def complaints(self) -> list[str]:
        """Give what the bot has complained of in its log since the last time."""
        lines, self._complaints.lines = self._complaints.lines, []
        return lines

    async def tables(self, but: Collection[str] = ()) -> dict[str, list[tuple[Any, ...]]]:
        """Give every row there is of the Pool, to see what an act has changed."""
        found = {}
        async with self.app.database.reading() as tx:
            for table in metadata.sorted_tables:
                if table.name not in UNSEEN and table.name not in but:
                    rows = await tx.execute(select(table).order_by(*table.primary_key))
                    found[table.name] = [tuple(row) for row in rows]
        return found


def labels(message: Message) -> list[str]:
    """Give the labels of a message's buttons."""
    return [button["text"] for row in message.keyboard or [] for button in row]


def detach(app: App) -> None:
    """Let the routers, which are modules' own, be put into the next dispatcher."""
    for router in list(app.dispatcher.chain_tail):
        if router is not app.dispatcher:
            free(router)


def free(router: Router) -> None:
    """Let a router be put into the next dispatcher."""
    router._parent_router = None
    if router.name == "private":
        router.sub_routers.clear()


@asynccontextmanager
async def staged(database_url: str, now: datetime, **settings: Any) -> AsyncIterator[Stage]:
    """Set the stage on a migrated database: an administrator with id ADMIN_ID, the clock at `now`."""
    configure_logs("ERROR", "text")
    complaints = Complaints()
    logging.getLogger().addHandler(complaints)
    try:
        async with asyncio.TaskGroup() as group:
            stage = Stage(database_url, now, group, complaints, **settings)
            try:
                yield stage
            finally:
                await stage.close()
    finally:
        logging.getLogger().removeHandler(complaints)
