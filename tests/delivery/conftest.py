"""A post office for tests: an outbox, the playground as Telegram, and the real worker and pacing between them."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest
from aiogram import Bot
from sqlalchemy import select

from bot.delivery.pacing import Pacing
from bot.delivery.worker import Delivery
from bot.domain.notices import Notice
from bot.playground import Person, PlaygroundSession, World
from bot.texts import LANGUAGES, Texts
from storage import channels, people
from storage.tables import outbox
from storage.uow import Database
from tests.conftest import NOW
from tests.storage.newcomers import newcomer

WORDS = {"ru": "Срок: { $what }", "zh": "截止日期：{ $what }", "en": "Due: { $what }"}


@pytest.fixture(scope="session")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    """Give a message in each language, a button, and a message that is longer than Telegram takes."""
    folder = tmp_path_factory.mktemp("locales")
    for language in LANGUAGES:
        (folder / language).mkdir()
        messages = f"due = {WORDS[language]}\nopen = ▶ {language}\nendless = {'x' * 4097}\n"
        (folder / language / "all.ftl").write_text(messages, encoding="utf-8")
    return Texts(folder)


class Office:
    """The world, the outbox, and a worker that `open` runs."""

    def __init__(self, database: Database, texts: Texts) -> None:
        self.database = database
        self.texts = texts
        self.world = World()
        self.moment = NOW
        self.bot = Bot(self.world.token, session=PlaygroundSession(self.world))
        self.bot.session.middleware(Pacing())

    def now(self) -> datetime:
        return self.moment

    @asynccontextmanager
    async def open(self, **options: Any) -> AsyncIterator[Delivery]:
        """Run the worker; it is stopped at the end, and has then settled everything."""
        delivery = Delivery(self.database, self.bot, self.texts, self.now, every=0.02, **options)
        async with asyncio.timeout(15), asyncio.TaskGroup() as group:
            group.create_task(delivery.run(grace=1.0))
            try:
                yield delivery
            finally:
                delivery.stop()

    async def meet(self, name: str = "Азиза", language: str = "ru") -> Person:
        """Let somebody open the bot; the person's id in the database is their place in the queue of newcomers."""
        person = self.world.new_person(name, language)
        person.start()
        async with self.database.writing(NOW) as tx:
            await newcomer(tx, person.id, language=language)
        return person

    async def write(self, to: Person | int, what: str, **values: Any) -> None:
        """Put a notice for a person, or for a channel or group (in Chinese)."""
        async with self.database.writing(self.moment) as tx:
            if isinstance(to, Person):
                known = await people.by_telegram(tx, to.id)
                assert known is not None
                where: dict[str, Any] = {"person_id": known.id}
            else:
                where = {"chat_id": to, "language": "zh"}
            letter: dict[str, Any] = {"key": "due", "args": {"what": what}, "dedupe": f"{where}:{what}"}
            await tx.put(Notice(**letter | where | values))

    async def channel(self, *, kind: str = "channel") -> int:
        """Let an administrator bring the bot into a channel or group; Telegram's id."""
        owner = self.world.new_person("Бахыт")
        chat = owner.create_channel("Пул") if kind == "channel" else owner.create_group("Комиссия")
        owner.promote_bot(chat)
        async with self.database.writing(NOW) as tx:
            await channels.meet(tx, chat.id, "Пул", kind, True)
        return chat.id

    async def rows(self) -> list[Any]:
        async with self.database.reading() as tx:
            return list(await tx.execute(select(outbox).order_by(outbox.c.id)))

    async def until(self, enough: Callable[[list[Any]], bool]) -> list[Any]:
        """Wait until the letters are as they should be; the time limit of `open` ends a wait in vain."""
        while True:
            rows = await self.rows()
            if enough(rows):
                return rows
            await asyncio.sleep(0.01)

    async def settled(self, *states: str) -> list[Any]:
        """Wait until the letters, in the order they were put, are in these states."""
        return await self.until(lambda rows: [row.state for row in rows] == list(states))

    async def put_back(self, reason: str, attempts: int = 1) -> Any:
        """Wait until the first letter waits again, for this reason and after so many tries."""

        def again(rows: list[Any]) -> bool:
            return rows[0].state == "waiting" and rows[0].attempts == attempts and reason in (rows[0].reason or "")

        return (await self.until(again))[0]

    def read(self, where: Person | int) -> list[str]:
        """Give what the bot wrote into a chat."""
        authors = (None, self.world.bot)  # a channel's posts have no author
        return [m.text for m in self.world.messages(where) if m.sender in authors and m.text]

    def later(self, **span: float) -> None:
        """Let time pass."""
        self.moment += timedelta(**span)


@pytest.fixture
async def office(database: Database, texts: Texts) -> AsyncIterator[Office]:
    office = Office(database, texts)
    yield office
    await office.bot.session.close()
