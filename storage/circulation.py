"""Who a paper was sent to, and where it stands with each; that it came is known from the outbox."""

from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from bot.domain.circulation import Receipt, letters_of
from storage.rows import many, one
from storage.tables import outbox, paper_recipients
from storage.uow import Reading, Writing

SENT = paper_recipients.c


async def send(tx: Writing, paper_id: int, recipient: str, now: datetime) -> None:
    """Keep that a paper goes to a recipient."""
    row = {"paper_id": paper_id, "recipient": recipient, "sent_at": now, "reminded": 0}
    await tx.execute(tx.insert_new(paper_recipients).values(**row).on_conflict_do_nothing())


async def receipt(tx: Reading, paper_id: int, recipient: str) -> Receipt | None:
    """Tell where a paper stands with one recipient."""
    query = select(paper_recipients).where(SENT.paper_id == paper_id, SENT.recipient == recipient)
    return await one(tx, Receipt, query)


async def receipts(tx: Reading, paper_id: int) -> list[Receipt]:
    """Tell where it stands with all, with the moment at which it came to the first person of each."""
    found = await many(tx, Receipt, select(paper_recipients).where(SENT.paper_id == paper_id))
    came = await _came(tx, paper_id)
    return [one.model_copy(update={"delivered_at": came.get(one.recipient)}) for one in found]


async def _came(tx: Reading, paper_id: int) -> dict[str, datetime]:
    prefix = letters_of(paper_id)
    query = select(outbox.c.dedupe, outbox.c.settled_at)
    query = query.where(outbox.c.dedupe.startswith(prefix, autoescape=True), outbox.c.state == "sent")
    came: dict[str, datetime] = {}
    for row in await tx.execute(query.order_by(outbox.c.settled_at.desc())):
        came[row.dedupe.removeprefix(prefix).partition(":")[0]] = row.settled_at
    return came


async def mark(tx: Writing, paper_id: int, recipient: str, **values: Any) -> None:
    """Keep what a recipient has done."""
    of_recipient = (SENT.paper_id == paper_id) & (SENT.recipient == recipient)
    await tx.execute(update(paper_recipients).where(of_recipient).values(**values))


async def waiting(tx: Reading) -> list[Receipt]:
    """List who has not acknowledged yet."""
    return await many(tx, Receipt, select(paper_recipients).where(SENT.acknowledged_at.is_(None)))


async def only_at(tx: Reading, recipient: str) -> list[Receipt]:
    """List what one recipient has received, and nobody else yet."""
    others = select(SENT.paper_id).where(SENT.recipient != recipient)
    query = select(paper_recipients).where(SENT.recipient == recipient, SENT.paper_id.not_in(others))
    return await many(tx, Receipt, query)


async def counts(tx: Reading, paper_id: int) -> tuple[int, int]:
    """Count who has acknowledged, and to how many it was sent."""
    both = (func.count(SENT.acknowledged_at).label("acknowledged"), func.count(SENT.sent_at).label("sent"))
    row = (await tx.execute(select(*both).where(SENT.paper_id == paper_id))).mappings().one()
    return int(row["acknowledged"]), int(row["sent"])


async def papers_of(tx: Reading, recipient: str) -> set[int]:
    """Give the papers that a recipient was sent."""
    query = select(SENT.paper_id).where(SENT.recipient == recipient)
    return set((await tx.execute(query)).scalars())
