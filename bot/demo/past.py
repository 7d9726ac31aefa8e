"""The past of a demo: people act at moments gone by, and all that follows happens at those moments."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

from aiogram.types import Update

from bot.app import App, make_bot
from bot.delivery.worker import Delivery
from bot.playground import Person, PersonError, PlaygroundSession, World
from bot.services.context import Ctx, Office
from bot.services.people import Visitor, enter
from bot.updates import Updates
from storage import outbox, reminders

PATIENCE = 10.0
"""Seconds that the letters of one act may take at most."""


class Past:
    """The same bot, database and clock, but Telegram in memory and without its limits. `today` is the real present."""

    def __init__(self, app: App, world: World) -> None:
        self.app = app
        self.world = world
        self.today = app.clock.now()
        self.bot = make_bot(app.settings, world.token, PlaygroundSession(world))
        self.delivery = Delivery(app.database, self.bot, app.texts, app.clock.now)
        self._updates = Updates(self.bot, app.dispatcher)
        self._office = Office(app.database, app.settings.admin_ids)

    async def ctx(self, person: Person) -> Ctx:
        """Let a person act through a use case rather than a chat."""
        visitor = Visitor(person.id, person.name, person.username, person.language)
        return await enter(self._office, visitor, self.app.clock.now())

    async def press(self, person: Person, begins: str, ends: str = "") -> None:
        """Let a person press their newest button whose data begin and end so.

        Raises:
            PersonError: there is none.
        """
        for message in reversed(self.world.messages(person)):
            for button in (button for row in message.keyboard or [] for button in row):
                data = str(button.get("callback_data", ""))
                if data.startswith(begins) and data.endswith(ends):
                    person.press(message.id, data)
                    await self.settle()
                    return
        raise PersonError(f"No button {begins}…{ends}")

    async def settle(self) -> None:
        """Let the bot handle all that was done, and deliver all that follows."""
        while updates := self.world.take_updates():
            for update in updates:
                await self._updates.handle(Update.model_validate(update, context={"bot": self.bot}))
        async with asyncio.timeout(PATIENCE):
            while await self._letters():
                self.delivery.wake()
                await asyncio.sleep(0.01)

    async def remind(self) -> None:
        """Put the reminders that are due; the bot of the past never slept in between, so none says that it did."""
        async with self.app.database.writing(self.app.clock.now()) as tx:
            await reminders.beat(tx, None)
        await self.app.remind()

    async def _letters(self) -> bool:
        """Tell whether a letter is due or on its way; one that waits for its reader's morning comes at a later act."""
        async with self.app.database.reading() as tx:
            return await outbox.anything_due(tx, self.app.clock.now()) or await outbox.under_way(tx)

    def read_until(self, moment: datetime) -> None:
        """Let everybody have read what came until a moment."""
        for chat in self.world.chats.values():
            seen = [message.id for message in chat.standing() if message.date <= moment.timestamp()]
            chat.read = {member: seen[-1] for member in chat.members if seen}


@asynccontextmanager
async def looking_back(app: App, world: World) -> AsyncIterator[Past]:
    """Go back to the past; at the end it is the present again."""
    app.clock.reset()
    past = Past(app, world)
    limited, world.limits.enabled = world.limits.enabled, False
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(past.delivery.run())
            try:
                yield past
            finally:
                past.delivery.stop()
    finally:
        world.limits.enabled = limited
        app.clock.reset()
