"""Drives the whole bot through people of the playground: what they say and press, and what they then see."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime

from aiogram import Router
from aiogram.types import Update
from sqlalchemy import func, select

from bot.app import App
from bot.clock import Clock
from bot.config import Settings
from bot.logs import configure_logs
from bot.playground import Person, PlaygroundSession, World
from bot.playground.model import Message
from storage.tables import outbox

ADMIN_ID = 900
TOKEN = "42:PLAYGROUND"
PATIENCE = 20.0


class Stage:
    """The bot in a world in memory. After each act everything it caused has happened when the call returns."""

    def __init__(self, app: App, world: World, clock: Clock) -> None:
        self.app = app
        self.world = world
        self.clock = clock

    async def act(self, person: Person, text: str) -> list[Message]:
        """Let a person write to the bot; give what the bot then sent or edited in their chat."""
        return await self._watch(person, lambda: person.say(text))

    async def start(self, person: Person, payload: str | None = None) -> list[Message]:
        """Let a person open the bot, by a link where there is a payload."""
        return await self._watch(person, lambda: person.start(payload))

    async def tap(self, person: Person, label: str) -> list[Message]:
        """Let a person press the newest button with this label."""
        return await self._watch(person, lambda: person.tap(label))

    async def press(self, person: Person, data: str) -> list[Message]:
        """Let a person press a button by its data, on the last message, whether or not it stands there."""
        last = self.world.messages(person)[-1].id
        return await self._watch(person, lambda: person.press(last, data))

    async def _watch(self, person: Person, act: object) -> list[Message]:
        before = {m.id: (m.text, m.edited, m.keyboard) for m in self.world.messages(person)}
        act()  # type: ignore[operator]
        await self.pump()
        return [
            m
            for m in self.world.messages(person)
            if m.sender is self.world.bot and before.get(m.id) != (m.text, m.edited, m.keyboard)
        ]

    async def pump(self) -> None:
        """Handle every update there is and deliver every letter, until all is quiet."""
        while True:
            updates = self.world.take_updates()
            for update in updates:
                await self.app.updates.handle(Update.model_validate(update, context={"bot": self.app.bot}))
            await self.deliver()
            if not updates:
                return

    async def deliver(self) -> None:
        """Wait until no letter is due or on its way."""
        self.app.wake()
        async with asyncio.timeout(PATIENCE):
            while await self._letters():  # noqa: ASYNC110 the outbox is a table: there is nothing to wait on
                await asyncio.sleep(0.005)

    async def _letters(self) -> int:
        now = self.clock.now()
        due = (outbox.c.state == "waiting") & (outbox.c.due_at <= now) & (outbox.c.attempts == 0)
        query = select(func.count()).select_from(outbox).where(due | (outbox.c.state == "sending"))
        async with self.app.database.reading() as tx:
            return int((await tx.execute(query)).scalar_one())

    async def go_to(self, moment: datetime) -> None:
        """Move the clock, and let everything happen that is due then."""
        await self.clock.move_to(moment)
        await self.pump()

    def last(self, person: Person) -> Message:
        """Give the bot's last message to a person."""
        return [m for m in self.world.messages(person) if m.sender is self.world.bot][-1]

    def texts(self, person: Person) -> list[str]:
        """Give all that the bot says to a person."""
        return [m.text for m in self.world.messages(person) if m.sender is self.world.bot]

    def alert(self, person: Person) -> str:
        """Give the last alert or note that a person was shown."""
        return person.alerts[-1].text or "" if person.alerts else ""


def labels(message: Message) -> list[str]:
    """Give the labels of a message's buttons."""
    return [button["text"] for row in message.keyboard or [] for button in row]


@contextmanager
def detached(app: App) -> Iterator[None]:
    """Let the routers, which are modules' own, be put into the next test's dispatcher."""
    try:
        yield
    finally:
        for router in list(app.dispatcher.chain_tail):
            if router is not app.dispatcher:
                _free(router)


def _free(router: Router) -> None:
    router._parent_router = None
    if router.name == "private":
        router.sub_routers.clear()


@asynccontextmanager
async def staged(database_url: str, now: datetime) -> AsyncIterator[Stage]:
    """Set the stage on a migrated database: an administrator with id ADMIN_ID, the clock at `now`, no limits."""
    configure_logs("ERROR", "text")
    settings = Settings(_env_file=None, database_url=database_url, admin_ids=frozenset({ADMIN_ID}))
    clock = Clock()
    await clock.move_to(now)
    world = World(TOKEN, now=clock.now)
    app = App(settings, TOKEN, clock=clock, session=PlaygroundSession(world))
    with detached(app):
        async with asyncio.TaskGroup() as group:
            group.create_task(app.delivery.run())
            try:
                yield Stage(app, world, clock)
            finally:
                app.delivery.stop()
        await app.close()
