"""What organisers ask of whoever signs up."""

from sqlalchemy import delete, func, select, update

from bot.domain.signup_questions import Question
from storage.rows import add, many, one
from storage.tables import participations, signup_questions
from storage.uow import Reading, Writing


async def of_event(tx: Reading, event_id: int) -> list[Question]:
    """List an event's questions in the order in which they are asked."""
    query = select(signup_questions).where(signup_questions.c.event_id == event_id)
    return await many(tx, Question, query.order_by(signup_questions.c.id))


async def count(tx: Reading, event_id: int) -> int:
    """Count an event's questions."""
    query = select(func.count()).select_from(signup_questions).where(signup_questions.c.event_id == event_id)
    return int((await tx.execute(query)).scalar_one())


async def get(tx: Reading, question_id: int) -> Question | None:
    """Find a question."""
    return await one(tx, Question, select(signup_questions).where(signup_questions.c.id == question_id))


async def begin(tx: Writing, event_id: int, kind: str) -> Question:
    """Begin a question, after those that there are."""
    return await add(tx, signup_questions, Question, event_id=event_id, kind=kind, needed=True)


async def write(tx: Writing, question: Question) -> None:
    """Write a question."""
    values = question.model_dump(exclude={"id", "event_id"})
    await tx.execute(update(signup_questions).where(signup_questions.c.id == question.id).values(**values))


async def remove(tx: Writing, question_id: int) -> None:
    """Delete a question; answers to it stay where they are, and nobody is shown them."""
    await tx.execute(delete(signup_questions).where(signup_questions.c.id == question_id))


async def copy(tx: Writing, from_event: int, to_event: int) -> None:
    """Ask at another event what is asked at this one."""
    for question in await of_event(tx, from_event):
        values = question.model_dump(exclude={"id", "event_id"})
        await add(tx, signup_questions, Question, event_id=to_event, **values)


async def answered(tx: Reading, question: Question) -> bool:
    """Tell whether somebody has answered a question."""
    query = select(participations.c.answers).where(participations.c.event_id == question.event_id)
    return any(question.name in answers for (answers,) in await tx.execute(query))
