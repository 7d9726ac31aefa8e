"""Letters to those who applied."""

from sqlalchemy import func, select

from bot.domain.application_letters import ApplicationLetter
from storage.applications import concerned
from storage.rows import add, many, one, save
from storage.tables import application_letters
from storage.uow import Reading, Writing


async def get(tx: Reading, letter_id: int) -> ApplicationLetter | None:
    """Find a letter."""
    return await one(tx, ApplicationLetter, select(application_letters).where(application_letters.c.id == letter_id))


async def sent(tx: Reading, event_id: int) -> list[ApplicationLetter]:
    """List an event's letters that were sent."""
    these = (application_letters.c.event_id == event_id) & application_letters.c.sent_at.is_not(None)
    return await many(tx, ApplicationLetter, select(application_letters).where(these))


async def begin(tx: Writing, event_id: int, audience: str) -> ApplicationLetter:
    """Begin a letter."""
    values = {"person_id": tx.person_id, "event_id": event_id, "audience": audience, "created_at": tx.now}
    return await add(tx, application_letters, ApplicationLetter, **values, status="draft", version=1)


async def write(tx: Writing, letter: ApplicationLetter) -> ApplicationLetter:
    """Write a letter where its version matches."""
    return await save(tx, application_letters, letter, "application-letter")


async def recipients(tx: Reading, letter: ApplicationLetter) -> int:
    """Count who gets it: each person once."""
    who = concerned(letter.event_id, letter.statuses).subquery()
    return int((await tx.execute(select(func.count()).select_from(who))).scalar_one())
