"""The administrator's desk: how the bot is, at one look."""

from bot.domain.administration import LATELY, Overview
from bot.domain.people import Action, require
from bot.services.context import Ctx
from storage import faults, left_open, maintenance, sides


async def overview(ctx: Ctx) -> Overview:
    """Count what an administrator wants to know first.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.OPERATE)
    async with ctx.reading() as tx:
        return Overview(
            sides=len(await sides.every(tx)),
            chosen=len(await left_open.every(tx)),
            faults=await faults.since(tx, ctx.now - LATELY),
            maintenance=await maintenance.lasting(tx) is not None,
        )
