"""The sides, as data."""

from sqlalchemy import select

from bot.domain.sides import Side
from storage.rows import many, one
from storage.tables import sides
from storage.uow import Reading, Writing


async def every(tx: Reading) -> list[Side]:
    """List the sides by code."""
    return await many(tx, Side, select(sides).order_by(sides.c.code))


async def get(tx: Reading, code: str) -> Side | None:
    """Find a side by its code."""
    return await one(tx, Side, select(sides).where(sides.c.code == code))


async def keep(tx: Writing, side: Side) -> None:
    """Add a side, or change one."""
    row = {"zone": side.zone, "weekend": list(side.weekend), "names": dict(side.names or {}) or None}
    kept = tx.insert_new(sides).values(code=side.code, **row)
    await tx.execute(kept.on_conflict_do_update(index_elements=["code"], set_=row))


async def lock(tx: Writing, code: str) -> None:
    """Let one change of a seat at a time pass, so that it never has two holders (SQLite does so anyway)."""
    await tx.execute(select(sides.c.code).where(sides.c.code == code).with_for_update())
