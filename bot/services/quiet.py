"""Each person chooses the hours in which they are told only what cannot wait."""

from bot.domain.people import Person
from bot.domain.quiet import check_hours
from bot.services.context import Ctx
from storage import people


async def set_quiet(ctx: Ctx, chosen: str) -> Person:
    """Choose quiet hours, or none. Letters that wait already come when they were to come.

    Raises:
        DomainError: `button-unknown`.
    """
    quiet, person = check_hours(chosen), ctx.actor.person
    async with ctx.writing() as tx:
        await people.change(tx, person.id, quiet=quiet)
        await tx.record("settings", "person", person.id, quiet=quiet)
    return person.model_copy(update={"quiet": quiet})
