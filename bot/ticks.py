"""What is asked again and again, and how often: each tick calls one use case, which finds out what is due."""

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.reminder_ladders import Kind
from bot.domain.sides import know_sides
from bot.scheduler import Tick, housekeeping
from bot.services.broadcast_filling import fill, put_away
from bot.services.broadcasts import carry_out, count
from bot.services.care import look_after
from bot.services.context import Office
from bot.services.in_force import in_force
from bot.services.own_data import erase
from bot.services.reminders import remind
from bot.services.signup_letters import REMINDED
from bot.texts import Texts

REMIND_EVERY = 30.0
"""Seconds; a reminder is late by so much at most."""

LEARN_EVERY = 15.0
"""Seconds; so long a letter may wait for the name of a side that another replica has added."""

ANNOUNCE_EVERY = 15.0
"""Seconds; what is to be announced at a moment is late by so much at most."""

FILL_EVERY = 1.0
"""Seconds; an announcement to many begins to go out so much later at most."""

COUNT_EVERY = 180.0
"""Seconds between two looks at how many take part: posts in channels say so."""

CARE_EVERY = 300.0
"""Seconds between two looks at what needs an administrator."""

ERASE_EVERY = 600.0
"""Seconds; an erasure comes at the end of a month of grace."""


@dataclass(frozen=True)
class Ticks:
    """The ticks of one bot. `wake` lets what they put into the outbox leave; `reminded` counts reminders by kind."""

    office: Office
    texts: Texts
    now: Callable[[], datetime]
    wake: Callable[[], None]
    reminded: Callable[[Counter[Kind]], None]

    def all(self) -> list[Tick]:
        """List them, in the order in which they run when all do."""
        return [
            Tick("sides", LEARN_EVERY, self.know_sides),
            Tick("reminders", REMIND_EVERY, self.remind),
            Tick("announcing", ANNOUNCE_EVERY, self._putting(carry_out)),
            Tick("filling", FILL_EVERY, self.fill),
            Tick("counting", COUNT_EVERY, self._putting(count)),
            Tick("erasing", ERASE_EVERY, self._putting(erase)),
            Tick("caring", CARE_EVERY, self._putting(look_after)),
            housekeeping(self.office.database, self.now),
        ]

    def _putting(self, use_case: Callable[[Office, datetime], Awaitable[int]]) -> Callable[[], Awaitable[None]]:
        async def run() -> None:
            if await use_case(self.office, self.now()):
                self.wake()

        return run

    async def remind(self) -> None:
        """Put the reminders that are due, and send them."""
        put = await remind(await in_force(self.office), self.now())
        self.reminded(put.due)
        if put.letters:
            self.wake()

    async def fill(self) -> None:
        """Put away what was stopped of what was to reach many; enqueue the next letters of the rest, and send them."""
        await put_away(self.office, self.now())
        put = await fill(self.office, self.now())
        self.reminded(Counter({Kind.EVENT: put[REMINDED]}))
        if put.total():
            self.wake()

    async def know_sides(self) -> None:
        """Learn which sides there are and what they are called, also where another process has added one."""
        sides = (await in_force(self.office)).sides
        know_sides(sides)
        self.texts.call_sides({side.code: side.names for side in sides if side.names})
