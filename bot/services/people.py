"""Who somebody is, and their own settings: language, time zone, whether they can be reached."""

from collections.abc import Set
from datetime import datetime

from bot.domain.calendar import known_zone
from bot.domain.channels import check_language
from bot.domain.people import Actor, Person, Role, first_zone
from bot.services.context import Ctx
from storage import people as rows
from storage.uow import Database, Reading

LANGUAGES = ("ru", "zh", "en")


async def meet(
    database: Database,
    now: datetime,
    administrators: Set[int],
    *,
    telegram_id: int,
    name: str,
    username: str | None,
    language: str,
) -> Actor:
    """Find who acts, with the roles that hold now; keep a newcomer; reach again somebody who comes back."""
    async with database.reading() as tx:
        person = await rows.by_telegram(tx, telegram_id)
        if (
            person is not None
            and person.unreachable_since is None
            and (person.name, person.username) == (name, username)
        ):
            return await _actor(tx, person, now, administrators)
    fresh = {"name": name, "username": username, "unreachable_since": None}
    async with database.writing(now) as tx:
        if person is None:
            zone = first_zone(language)
            person = await rows.meet(tx, telegram_id, language=language, zone=zone, created_at=now, **fresh)
        else:
            await rows.change(tx, person.id, **fresh)
            person = person.model_copy(update=fresh)
        return await _actor(tx, person, now, administrators)


async def _actor(tx: Reading, person: Person, now: datetime, administrators: Set[int]) -> Actor:
    grants = await rows.grants_of(tx, person.id, now)
    return Actor(
        person=person,
        grants=tuple(grants),
        presiding_side=await rows.presiding_side(tx),
        administrator=person.telegram_id in administrators or any(g.role is Role.ADMINISTRATOR for g in grants),
    )


async def set_language(ctx: Ctx, language: str) -> Actor:
    """Choose the language of everything the person is told.

    Raises:
        DomainError: `language-unknown`.
    """
    return await _set(ctx, language=check_language(language, LANGUAGES))


async def set_zone(ctx: Ctx, zone: str) -> Actor:
    """Choose the zone in which the person is shown every time.

    Raises:
        DomainError: `zone-unknown`.
    """
    return await _set(ctx, zone=known_zone(zone))


async def _set(ctx: Ctx, **values: str) -> Actor:
    person = ctx.actor.person
    async with ctx.writing() as tx:
        await rows.change(tx, person.id, **values)
        await tx.record("settings", "person", person.id, **values)
    return ctx.actor.model_copy(update={"person": person.model_copy(update=values)})


async def left(ctx: Ctx) -> None:
    """Keep that the person blocked the bot: nothing is sent to them until they come back."""
    async with ctx.writing() as tx:
        await rows.change(tx, ctx.actor.person.id, unreachable_since=ctx.now)
        await tx.record("left", "person", ctx.actor.person.id)
