"""Who somebody is, and their own settings: language, time zone, whether they can be reached."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.calendar import known_zone
from bot.domain.channels import check_language
from bot.domain.people import Actor, Person, first_zone
from bot.services import board
from bot.services.context import Ctx, Office
from storage import people as rows
from storage import presidency
from storage.uow import Reading, Writing

LANGUAGES = ("ru", "zh", "en")


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who acts, as Telegram tells it; `language` is one of ours already."""

    telegram_id: int
    name: str
    username: str | None
    language: str


async def enter(office: Office, visitor: Visitor, now: datetime, update_id: int | None = None) -> Ctx:
    """Let somebody in, with the roles that hold now: keep a newcomer, and reach again somebody who comes back."""
    async with office.database.reading() as tx:
        person = await rows.by_telegram(tx, visitor.telegram_id)
        known = person is not None and person.unreachable_since is None
        if person is not None and known and (person.name, person.username) == (visitor.name, visitor.username):
            return Ctx(office, await actor_of(tx, person, office, now), now, update_id)
    async with office.database.writing(now) as tx:
        person = await _keep(tx, person, visitor, now)
        await board.refresh(tx)
        return Ctx(office, await actor_of(tx, person, office, now), now, update_id)


async def _keep(tx: Writing, person: Person | None, visitor: Visitor, now: datetime) -> Person:
    fresh = {"name": visitor.name, "username": visitor.username, "unreachable_since": None}
    if person is not None:
        await rows.change(tx, person.id, **fresh)
        return person.model_copy(update=fresh)
    zone = first_zone(visitor.language)
    return await rows.meet(tx, visitor.telegram_id, language=visitor.language, zone=zone, created_at=now, **fresh)


async def actor_of(tx: Reading, person: Person, office: Office, now: datetime) -> Actor:
    """Give a person with the roles that they have at a moment."""
    running = await rows.grants_of(tx, person.id, now)
    return Actor(
        person=person,
        grants=tuple(grant for grant in running if grant.active(now)),
        suspended=tuple(grant for grant in running if not grant.active(now)),
        presiding_side=await presidency.presiding_side(tx, now),
        administrator=person.telegram_id in office.administrators,
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
        await board.refresh(tx)
