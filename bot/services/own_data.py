"""A person's own data: consent to the privacy text, the export of all that is kept, an erasure they may take back."""

import json
from datetime import date, datetime
from typing import Any

from bot.domain import own_data as rules
from bot.domain.own_data import Consent, Kept, Obstacle
from bot.domain.people import Actor, Person
from bot.domain.reminders import Watch
from bot.domain.seats import Mandate, MandateEvent, succeed
from bot.screens import own_data as screens
from bot.screens import seats as seat_screens
from bot.services.context import Ctx, Office
from bot.services.people import actor_of
from bot.services.seats import concerned
from storage import directory, people
from storage import own_data as rows
from storage.uow import Reading, Writing


async def consent(ctx: Ctx) -> Consent | None:
    """Find the newest privacy text that the person agreed to."""
    async with ctx.reading() as tx:
        return await rows.latest_consent(tx, ctx.actor.person.id)


async def agree(ctx: Ctx, version: int) -> None:
    """Keep that the person agrees to the privacy text that they have read.

    Raises:
        StaleError: `consent-changed`.
    """
    async with ctx.writing() as tx:
        await keep_consent(tx, ctx, version)


async def keep_consent(tx: Writing, ctx: Ctx, version: int) -> None:
    """Keep it together with what the person agrees for.

    Raises:
        StaleError: `consent-changed`.
    """
    person_id = ctx.actor.person.id
    rules.check_version(version, person_id)
    await rows.keep_consent(tx, person_id, version)
    await tx.record("agree", "consent", person_id, version=version)


async def require_consent(tx: Reading, ctx: Ctx) -> None:
    """See that the person agreed to the privacy text, before they register anything.

    Raises:
        StaleError: `consent-needed`.
    """
    person_id = ctx.actor.person.id
    rules.check_consent(await rows.latest_consent(tx, person_id), person_id)


async def profile(ctx: Ctx) -> Kept:
    """Count what is kept of the person."""
    async with ctx.reading() as tx:
        return await rows.kept(tx, ctx.actor.person.id)


async def export(ctx: Ctx) -> bytes:
    """Give all that is kept of the person, and nothing about others, as JSON (UTF-8), a list of rows for each table."""
    person = ctx.actor.person
    async with ctx.writing() as tx:
        await tx.record("export", "profile", person.id)
        tables = await rows.collect(tx, person)
    whole = {"exported_at": ctx.now, "tables": tables}
    return json.dumps(whole, ensure_ascii=False, indent=1, default=_as_text).encode()


def _as_text(value: Any) -> str:
    """Write a moment or a day as ISO 8601; other values are JSON's own."""
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value)} is not known to JSON")


async def check_erasable(ctx: Ctx) -> None:
    """See, before it is asked twice, that the person's data may be erased.

    Raises:
        DomainError: `erasure-seat`, `last-administrator`; StaleError: `erasure-planned`.
    """
    rules.plan_erasure(ctx.actor.person, ctx.now)
    async with ctx.reading() as tx:
        await _check_erasable(tx, ctx)


async def plan_erasure(ctx: Ctx) -> Person:
    """Erase the person's data when the time of grace is over; until then nothing changes.

    Raises:
        DomainError: as `check_erasable`.
    """
    erase_at = rules.plan_erasure(ctx.actor.person, ctx.now)
    async with ctx.writing() as tx:
        await _check_erasable(tx, ctx)
        return await _set(tx, ctx.actor.person, "plan-erasure", erase_at)


async def keep(ctx: Ctx) -> Person:
    """Take an erasure back.

    Raises:
        StaleError: `erasure-not-planned`.
    """
    rules.check_planned(ctx.actor.person)
    async with ctx.writing() as tx:
        return await _set(tx, ctx.actor.person, "keep", None)


async def _set(tx: Writing, person: Person, action: str, erase_at: datetime | None) -> Person:
    await people.change(tx, person.id, erase_at=erase_at)
    await tx.record(action, "profile", person.id, erase_at=erase_at)
    return person.model_copy(update={"erase_at": erase_at})


async def _check_erasable(tx: Reading, ctx: Ctx) -> None:
    alone = await _only_administrator(tx, ctx.office, ctx.actor.person.id, ctx.now)
    rules.check_erasable((*ctx.actor.grants, *ctx.actor.suspended), alone)


async def _only_administrator(tx: Reading, office: Office, person_id: int, now: datetime) -> bool:
    return [person.id for person in await people.administrators(tx, office.administrators, now)] == [person_id]


async def watches(tx: Reading, _office: Office, _now: datetime, until: datetime) -> list[Watch]:
    """Give whose data are erased soon."""
    leaving = await rows.leaving(tx, until)
    return [screens.watch(person, person.erase_at) for person in leaving if person.erase_at is not None]


async def erase(office: Office, now: datetime) -> int:
    """Erase the data of those whose time of grace is over, each in one transaction; give how many came due."""
    async with office.database.reading() as tx:
        leaving = await rows.leaving(tx, now)
    for person in leaving:
        async with office.database.writing(now, person.id) as tx:
            if await rows.take_up(tx, person.id, now):
                await _erase(tx, office, person)
    return len(leaving)


async def _erase(tx: Writing, office: Office, person: Person) -> None:
    actor = await actor_of(tx, person, office, tx.now)
    alone = await _only_administrator(tx, office, person.id, tx.now)
    found = rules.obstacle((*actor.grants, *actor.suspended), alone)
    if found is not None:
        await _call_off(tx, person, found)
        return
    await rows.erase(tx, person)
    await directory.drop_owned(tx, person.id)
    await _end_roles(tx, office, actor)
    await tx.record("erase", "profile", person.id)


async def _call_off(tx: Writing, person: Person, found: Obstacle) -> None:
    """Keep the data of whom a side or the bot has come to need meanwhile, and tell them why."""
    await tx.put(screens.called_off(person, found))
    await tx.record("call-off-erasure", "profile", person.id, obstacle=found)


async def _end_roles(tx: Writing, office: Office, actor: Actor) -> None:
    """End the roles of somebody who is gone; those whom it concerns are told, by the role's name."""
    for grant in (*actor.grants, *actor.suspended):
        ended = await people.write_grant(tx, succeed(grant, actor.person.id, tx.now))
        mandate = Mandate(grant=ended, name="")
        for person_id in sorted(await concerned(tx, office, ended, tx.now) - {actor.person.id}):
            await tx.put(seat_screens.told(mandate, MandateEvent.ENDED, person_id))
