"""Figures for those who may see them."""

from bot.domain import figures as rules
from bot.domain.figures import Count, Counted, Figure
from bot.domain.people import Action, require
from bot.services.context import Ctx
from storage import figures as rows
from storage.uow import Reading


def lists(ctx: Ctx) -> tuple[Figure, ...]:
    """List what the person sees.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.SEE_FIGURES)
    return rules.offered(ctx.actor)


async def count(ctx: Ctx, name: str) -> Counted:
    """Count a figure as it is now.

    Raises:
        DomainError: `role-needed`, `button-unknown`, `figure-not-yours`.
    """
    figure = rules.check(ctx.actor, name)
    async with ctx.reading() as tx:
        counts = await _counts(tx, ctx, figure)
        numbers = {one.category for one in counts} if figure is Figure.RESIDENTS else set()
        names = await rows.names_of_parks(tx, numbers) if numbers else {}
    return Counted(figure=figure, counts=tuple(counts), names=names)


async def _counts(tx: Reading, ctx: Ctx, figure: Figure) -> list[Count]:
    match figure:
        case Figure.REGISTRATIONS:
            return await rows.registrations(tx, ctx.now)
        case Figure.SIGNUPS:
            return await rows.signups(tx, ctx.now)
        case Figure.DISCIPLINE:
            return await rows.discipline(tx)
        case Figure.DIRECTIONS:
            return await rows.directions(tx)
        case Figure.RESIDENTS:
            return await rows.of_parks(tx, rules.parks_of(ctx.actor))
        case Figure.DELIVERY:
            return await rows.delivery(tx, ctx.now)
