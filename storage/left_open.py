"""What administrators chose where the Concept leaves it open."""

from sqlalchemy import select

from bot.domain.left_open import Choice
from storage.rows import many
from storage.tables import left_open
from storage.uow import Reading, Writing


async def every(tx: Reading) -> dict[str, Choice]:
    """Give the choices by the names of their points."""
    return {choice.name: choice for choice in await many(tx, Choice, select(left_open))}


async def keep(tx: Writing, choice: Choice) -> None:
    """Write a choice over the one before."""
    row = choice.model_dump()
    kept = tx.insert_new(left_open).values(**row)
    await tx.execute(kept.on_conflict_do_update(index_elements=["name"], set_=row))
