"""Points that the Concept leaves open: what holds, and a choice of the administrator's with its reason."""

from bot.domain import left_open as rules
from bot.domain.left_open import POINTS, Choice, Point, Standing
from bot.domain.people import Action, require
from bot.screens import left_open as screens
from bot.services.context import Ctx
from storage import left_open as rows
from storage import people
from storage.uow import Reading, Writing


async def points(ctx: Ctx) -> list[tuple[Point, Standing]]:
    """Show how each point stands.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.OPERATE)
    async with ctx.reading() as tx:
        return [(one, await _standing(tx, ctx, one)) for one in POINTS]


async def point(ctx: Ctx, number: int) -> tuple[Point, Standing]:
    """Show one point.

    Raises:
        DomainError: `role-needed`, `button-unknown`.
    """
    require(ctx.actor, Action.OPERATE)
    found = rules.point(number)
    async with ctx.reading() as tx:
        return found, await _standing(tx, ctx, found)


async def point_to_count(ctx: Ctx, number: int, way: str) -> Point:
    """See, before a number is asked for, that it may count this.

    Raises:
        DomainError: `role-needed`, `button-unknown`.
    """
    found, _now = await point(ctx, number)
    rules.check_way(found, way)
    return found


async def point_to_choose(ctx: Ctx, number: int, choice: str) -> tuple[Point, str]:
    """See, before the reason is asked, that a choice would change something; give it as it is kept.

    Raises:
        DomainError: `role-needed`, `button-unknown`, `field-number`; StaleError: `left-open-so-already`.
    """
    found, now = await point(ctx, number)
    return found, rules.check_choice(found, now.now, choice)


async def choose(ctx: Ctx, number: int, choice: str, reason: str) -> Standing:
    """Choose; it holds at once, and those whom it concerns are told.

    Raises:
        DomainError: as `point_to_choose`, and `left-open-reason-needed`, `field-too-long`;
            StaleError: `left-open-so-already`.
    """
    require(ctx.actor, Action.OPERATE)
    found = rules.point(number)
    async with ctx.writing() as tx:
        before = (await _standing(tx, ctx, found)).now
        kept, why = rules.check_choice(found, before, choice), rules.check_reason(reason)
        made = Choice(name=found.name, choice=kept, reason=why, person_id=ctx.actor.person.id, at=ctx.now)
        await rows.keep(tx, made)
        await _tell(tx, ctx, found, made)
        await tx.record(
            "choose", "left-open", number, before={found.name: before}, after={found.name: kept}, reason=why
        )
    return Standing(number=number, name=found.name, now=kept, chosen=made)


async def _tell(tx: Writing, ctx: Ctx, found: Point, made: Choice) -> None:
    told = {grant.person_id for role in found.concerns for grant in await people.holders(tx, role, ctx.now)}
    for person_id in sorted(told - {ctx.actor.person.id}):
        await tx.put(screens.told(found, made, person_id))


async def _standing(tx: Reading, ctx: Ctx, found: Point) -> Standing:
    return rules.standing(found, getattr(ctx.office.settled, found.name), await rows.every(tx))
