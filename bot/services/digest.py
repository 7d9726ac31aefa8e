"""The weekly digest: chosen, left, and put by a tick at each person's own hour."""

from datetime import datetime, timedelta

from bot.domain import digest as rules
from bot.domain.calendar import local
from bot.domain.digest import Digest
from bot.domain.events import Event
from bot.screens import digest as screens
from bot.services.context import Ctx, Office
from storage import digest as rows
from storage import subscriptions
from storage.uow import Reading

LOOKED_AT = 500
"""Events that a digest is chosen from, the nearest."""


async def digest(ctx: Ctx) -> Digest | None:
    """Tell when the person gets their digest, if they want one."""
    async with ctx.reading() as tx:
        return await rows.get(tx, ctx.actor.person.id)


async def choose(ctx: Ctx, weekday: int | None = None, hour: int | None = None) -> Digest:
    """Choose the day, the hour, or to have one at all.

    Raises:
        DomainError: `button-unknown`.
    """
    person_id = ctx.actor.person.id
    async with ctx.writing() as tx:
        before = await rows.get(tx, person_id)
        day, at = (before.weekday, before.hour) if before is not None else rules.USUAL
        day, at = day if weekday is None else weekday, at if hour is None else hour
        rules.check_moment(day, at)
        last = before.last_day if before is not None else None
        chosen = Digest(person_id=person_id, weekday=day, hour=at, set_at=ctx.now, last_day=last)
        await rows.keep(tx, chosen)
        await tx.record("settings", "person", person_id, weekday=day, hour=at)
    return chosen


async def leave(ctx: Ctx) -> None:
    """Have no digest any more."""
    person_id = ctx.actor.person.id
    async with ctx.writing() as tx:
        await rows.remove(tx, person_id)
        await tx.record("settings", "person", person_id, digest="off")


async def tick(office: Office, now: datetime) -> int:
    """Put the digests that are due, each once; one that would be empty is not sent. Give how many were put."""
    async with office.database.reading() as tx:
        due = [(chosen, zone) for zone in await rows.zones(tx) for chosen in await _due(tx, zone, now)]
        ahead = await rows.ahead(tx, now, LOOKED_AT) if due else []
    put = 0
    for chosen, zone in due:
        async with office.database.writing(now) as tx:
            day = rules.due_day(chosen, zone, now)
            if day is not None and await rows.sent(tx, chosen, day):
                fitting = await _fitting(tx, chosen.person_id, ahead, now)
                put += bool(fitting) and await tx.put(screens.notice(chosen, day, fitting, now))
    return put


async def _due(tx: Reading, zone: str, now: datetime) -> list[Digest]:
    days = {(local(now, zone) - timedelta(days=back)).weekday() for back in (0, 1)}
    found = await rows.of_day(tx, zone, tuple(sorted(days)))
    return [chosen for chosen in found if rules.due_day(chosen, zone, now) is not None]


async def _fitting(tx: Reading, person_id: int, ahead: list[Event], now: datetime) -> list[Event]:
    topics, sides = await subscriptions.topics_of(tx, person_id), await rows.sides_of(tx, person_id, now)
    return [event for event in ahead if rules.fits(event, topics, sides, now)]
