"""Who somebody is, and their own settings: language, time zone, whether they can be reached."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.calendar import known_zone
from bot.domain.channels import check_language
from bot.domain.left_open import brings
from bot.domain.people import NOBODY, Actor, Grant, Person, first_zone
from bot.domain.presidency import Presidency, presiding
from bot.services import board
from bot.services.context import Acquaintance, Ctx, Office
from bot.services.in_force import in_force
from storage import people as rows
from storage import presidency
from storage.uow import Reading, Writing

LANGUAGES = ("ru", "zh", "en")
READ = ("people", "grants", "presidencies")
"""The tables that tell who somebody is."""
REMEMBERED = 5000
"""People at most of whom it is remembered, so that a hundred thousand take no more room."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who acts, as Telegram tells it; `language` is one of ours already."""

    telegram_id: int
    name: str
    username: str | None
    language: str


async def enter(office: Office, visitor: Visitor, now: datetime, update_id: int | None = None) -> Ctx:
    """Let somebody in, with the roles that hold now: keep a newcomer, and reach again somebody who comes back."""
    office = await in_force(office)
    found = _remembered(office, visitor) or await _look_up(office, visitor)
    if found is None or not _as_known(found.person, visitor):
        async with office.database.writing(now) as tx:
            person = await _keep(tx, found.person if found is not None else None, visitor, now)
            await board.refresh(tx)
            return Ctx(office, await actor_of(tx, person, office, now), now, update_id)
    return Ctx(office, _actor(found.person, found.grants, found.terms, office, now), now, update_id)


async def overhear(office: Office, visitor: Visitor, now: datetime, update_id: int | None = None) -> Ctx:
    """Give the context of what is not said to the bot, as in a group: nobody is kept, or reachable again, by it."""
    office = await in_force(office)
    found = _remembered(office, visitor) or await _look_up(office, visitor)
    if found is None:
        known = {"telegram_id": visitor.telegram_id, "name": visitor.name, "username": visitor.username}
        own = {"language": visitor.language, "zone": first_zone(visitor.language), "unreachable_since": None}
        found = Acquaintance(Person(id=NOBODY, created_at=now, **known, **own), (), (), 0)
    return Ctx(office, _actor(found.person, found.grants, found.terms, office, now), now, update_id)


def _as_known(person: Person, visitor: Visitor) -> bool:
    reachable = person.unreachable_since is None
    return reachable and (person.name, person.username) == (visitor.name, visitor.username)


def _remembered(office: Office, visitor: Visitor) -> Acquaintance | None:
    """Give what was read of a person before, where nothing can have changed since."""
    found = office.acquaintances.get(visitor.telegram_id)
    if found is None or found.changes != office.database.changes(*READ):
        return None
    return found


async def _look_up(office: Office, visitor: Visitor) -> Acquaintance | None:
    changes = office.database.changes(*READ)  # before the reading: what is written meanwhile makes it stale
    async with office.database.reading() as tx:
        person = await rows.by_telegram(tx, visitor.telegram_id)
        if person is None:
            return None
        grants, terms = await rows.every_grant_of(tx, person.id), await presidency.terms(tx)
    found = Acquaintance(person, tuple(grants), tuple(terms), changes)
    if office.database.on_sqlite:
        if len(office.acquaintances) >= REMEMBERED:
            office.acquaintances.clear()
        office.acquaintances[visitor.telegram_id] = found
    return found


async def _keep(tx: Writing, person: Person | None, visitor: Visitor, now: datetime) -> Person:
    fresh = {"name": visitor.name, "username": visitor.username, "unreachable_since": None}
    if person is not None:
        await rows.change(tx, person.id, **fresh)
        return person.model_copy(update=fresh)
    zone = first_zone(visitor.language)
    return await rows.meet(tx, visitor.telegram_id, language=visitor.language, zone=zone, created_at=now, **fresh)


async def actor_of(tx: Reading, person: Person, office: Office, now: datetime) -> Actor:
    """Give a person with the roles that they have at a moment."""
    return _actor(person, await rows.every_grant_of(tx, person.id), await presidency.terms(tx), office, now)


def _actor(
    person: Person, grants: Sequence[Grant], terms: Sequence[Presidency], office: Office, now: datetime
) -> Actor:
    running = [grant for grant in grants if grant.runs(now)]
    return Actor(
        person=person,
        grants=tuple(grant for grant in running if grant.active(now)),
        suspended=tuple(grant for grant in running if not grant.active(now)),
        presiding_side=presiding(terms, now),
        administrator=person.telegram_id in office.administrators,
        brings=brings(office.settled),
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
