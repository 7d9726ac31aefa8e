"""What the sides say to a park: one voice a side."""

from sqlalchemy import select

from bot.domain.park_consent import Voice
from storage.rows import many
from storage.tables import park_voices, parks
from storage.uow import Reading, Writing


async def voices(tx: Reading, park_id: int) -> list[Voice]:
    """List what the sides said to a park."""
    query = select(park_voices).where(park_voices.c.park_id == park_id).order_by(park_voices.c.side)
    return await many(tx, Voice, query)


async def keep(tx: Writing, voice: Voice) -> None:
    """Keep a side's voice in place of what it said before."""
    said = voice.model_dump()
    insert = tx.insert_new(park_voices).values(**said)
    await tx.execute(insert.on_conflict_do_update(index_elements=["park_id", "side"], set_=said))


async def lock(tx: Writing, park_id: int) -> None:
    """Let one voice on a park at a time pass: of two at once the later sees the other (SQLite does so anyway)."""
    await tx.execute(select(parks.c.id).where(parks.c.id == park_id).with_for_update())
