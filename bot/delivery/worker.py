"""The delivery worker: takes letters out of the outbox, sends them, writes back what came of each.

storage.outbox draws the states. One transaction settles all that has finished and claims what may go next; nothing
is sent inside a transaction. Each recipient has one letter on its way at a time. What an error means for a letter
stands in bot.delivery.outcomes.
"""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import structlog
from aiogram import Bot

from bot.delivery.budget import OVERALL
from bot.delivery.outcomes import Arrived, NotOursError, Outcome, outcome_of, settle, stopped
from bot.delivery.pacing import Pacing, notices
from bot.delivery.sending import Renderings, send
from bot.domain.errors import UnavailableError
from bot.texts import Texts
from storage import outbox
from storage.letters import Letter
from storage.uow import Database

log = structlog.get_logger(__name__)

FEWEST, MOST = 20, 512
"""Letters on their way at once: a second's worth of what half a second's wait for Telegram would hold."""
SETTLED_TOGETHER = 64
GATHERING = 0.01
"""Seconds that a letter which has arrived waits to be settled with others."""
SETTLED_AGAIN = 0.5
"""Seconds between two tries to write down the rest, when the database is away at the end."""
RECOVER_EVERY = 15.0
LOST_AFTER = timedelta(seconds=15)
"""A letter that another process claimed so long ago was left behind: only one delivers at a time (storage.leader).
Who leads anew waits as long before it looks: one that lost the database with it may still say what came of its letters.

One that was cut off from the database and is still sending may make a letter to a person go out twice.
"""


@dataclass
class _Journey:
    """A letter on its way; `begun` when its turn has come and it may have left."""

    letter: Letter
    task: asyncio.Task[None] | None = None
    begun: bool = False


class Delivery:
    """The one sender of a bot, whose session has the pacing: it tells when a letter's turn has come.

    It may run again after its end. What it heard of letters while the database was away stays known until it is
    written down: by the next run, or by `settle` where another process delivers by then.
    `every` is the seconds after which it looks by itself; `wake` makes it look at once. `broadcast_rate`
    (a second): above what is free, broadcasts are sent as paid ones. `administrators` (Telegram
    ids), and whom they have invited, are told of a channel that cannot be written to any more. `sent` is called with
    each letter that has gone out, `recovered` with the number of those that may have gone out and go out again.
    """

    def __init__(
        self,
        database: Database,
        bot: Bot,
        texts: Texts,
        now: Callable[[], datetime],
        *,
        concurrency: int | None = None,
        broadcast_rate: int = OVERALL[0],
        every: float = 1.0,
        administrators: frozenset[int] = frozenset(),
        recovered: Callable[[int], None] = lambda _: None,
        sent: Callable[[Letter], None] = lambda _letter: None,
    ) -> None:
        if not any(isinstance(middleware, Pacing) for middleware in bot.session.middleware):
            raise ValueError("the bot's session has no Pacing: nobody would know when a letter goes out")
        self._database = database
        self._bot = bot
        self._renderings = Renderings(texts)
        self._pays = broadcast_rate > OVERALL[0]
        self._now = now
        self._concurrency = concurrency or min(MOST, max(FEWEST, broadcast_rate // 2))
        self._every = every
        self._administrators = administrators
        self._recovered = recovered
        self._sent = sent
        self._journeys: dict[int, _Journey] = {}
        self._outcomes: list[Outcome] = []
        self._writes = asyncio.Lock()
        self._woken = asyncio.Event()
        self._stopping = False
        self._recovered_at: float | None = None

    def wake(self) -> None:
        """Look into the outbox now: something was just put there, or somebody came back."""
        self._woken.set()

    def stop(self) -> None:
        """Claim no more; `run` returns when what is being sent is sent and settled."""
        self._stopping = True
        self._woken.set()

    async def run(self, grace: float = 10.0) -> None:
        """Deliver until `stop`; what is being sent then has `grace` seconds, what waits for its turn goes back."""
        self._recovered_at = None if self._database.on_sqlite else time.monotonic()
        async with asyncio.TaskGroup() as group:
            while not self._stopping:
                self._woken.clear()
                await self._gather()
                letters = await self._exchange()
                for letter in letters:
                    journey = self._journeys[letter.recipient] = _Journey(letter)
                    journey.task = group.create_task(self._deliver(journey))
                if not letters:
                    await self._doze()
            await self._finish(grace)
        await self._settle_all(grace)
        self._stopping = False

    async def settle(self) -> bool:
        """Write down what came of letters; tell whether all of it is written."""
        async with self._writes:
            settled = list(self._outcomes)
            try:
                if settled:
                    async with self._database.writing(now := self._now()) as tx:
                        await settle(tx, settled, now)
            except UnavailableError as error:
                log.error("outbox_unavailable", error=repr(error.__cause__))
                return False
            del self._outcomes[: len(settled)]
        return True

    async def _settle_all(self, patience: float) -> None:
        """Write down the rest, as soon as the database is there again."""
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                while not await self.settle():  # noqa: ASYNC110 a database does not tell when it is back
                    await asyncio.sleep(min(SETTLED_AGAIN, self._every))

    async def _gather(self) -> None:
        """Let some more letters finish while as many are still on their way: one transaction settles them all."""
        if 0 < len(self._outcomes) < SETTLED_TOGETHER and len(self._journeys) >= self._concurrency // 2:
            await asyncio.sleep(GATHERING)

    async def _doze(self) -> None:
        try:
            async with asyncio.timeout(self._every):
                await self._woken.wait()
        except TimeoutError:
            pass

    async def _exchange(self) -> list[Letter]:
        """Settle what has finished and claim what may go, in one transaction; nothing is lost when it fails."""
        async with self._writes:
            return await self._settle_and_claim()

    async def _settle_and_claim(self) -> list[Letter]:
        now, busy = self._now(), list(self._journeys)
        free = 0 if self._stopping else self._concurrency - len(busy)
        try:
            await self._recover(now)
            settled = list(self._outcomes)
            if not settled and not (free and await self._anything_due(now, busy)):
                return []
            async with self._database.writing(now) as tx:
                await settle(tx, settled, now)
                letters = await outbox.claim(tx, now, free, busy) if free else []
        except UnavailableError as error:
            log.error("outbox_unavailable", error=repr(error.__cause__))
            return []
        del self._outcomes[: len(settled)]
        return letters

    async def _anything_due(self, now: datetime, busy: list[int]) -> bool:
        async with self._database.reading() as tx:
            return await outbox.anything_due(tx, now, busy)

    async def _recover(self, now: datetime) -> None:
        """Take up what a process that died left behind. SQLite has one process, so at its start that is everything."""
        first, settled = self._recovered_at is None, list(self._outcomes)
        moment = time.monotonic()  # the wall clock may be set back
        if self._recovered_at is not None and moment < self._recovered_at + RECOVER_EVERY:
            return
        mine = [journey.letter.id for journey in self._journeys.values()]
        async with self._database.writing(now) as tx:
            await settle(tx, settled, now)  # what is known of a letter must not be taken for lost
            after = None if first else LOST_AFTER
            count = await outbox.recover(tx, now, after, mine)
            await outbox.catch_up(tx, now)
        if count:
            log.warning("letters_recovered", count=count)
            self._recovered(count)
        del self._outcomes[: len(settled)]
        self._recovered_at = moment

    async def _deliver(self, journey: _Journey) -> None:
        letter = journey.letter
        try:
            outcome = await self._send(journey)
        except asyncio.CancelledError:
            outcome = stopped(letter, self._now(), begun=journey.begun)
        except Exception as error:
            told = self._administrators
            outcome = outcome_of(letter, error, self._now(), begun=journey.begun, administrators=told)
        self._outcomes.append(outcome)
        del self._journeys[letter.recipient]
        self._woken.set()

    async def _send(self, journey: _Journey) -> Outcome:
        letter = journey.letter
        paid = self._pays and letter.broadcast
        with notices(on_turn=partial(self._begin, journey), paid=paid):
            done = await send(self._bot, self._renderings, letter, paid=paid)
        self._sent(letter)
        return Arrived(letter, done, self._now())

    async def _begin(self, journey: _Journey) -> None:
        if not journey.letter.repeatable:
            async with self._database.writing(self._now()) as tx:
                if not await outbox.begin(tx, journey.letter):
                    raise NotOursError
        journey.begun = True

    async def _finish(self, grace: float) -> None:
        await asyncio.sleep(0)  # a task that is cancelled before its first step would leave no outcome
        for journey in list(self._journeys.values()):
            if not journey.begun and journey.task is not None:
                journey.task.cancel()
        tasks = [journey.task for journey in self._journeys.values() if journey.task is not None]
        if tasks:
            _done, late = await asyncio.wait(tasks, timeout=grace)
            for task in late:
                task.cancel()
