"""The forms of competitions: questions in their order, and until when what was submitted can be edited."""

from datetime import datetime

from sqlalchemy import delete, func, select, update

from bot.domain.application_questions import Question
from bot.domain.applications import Call
from bot.domain.events import Event
from storage.rows import add, many, one, save
from storage.tables import application_calls, application_questions, events
from storage.uow import Reading, Writing


async def get(tx: Reading, question_id: int) -> Question | None:
    """Find a question."""
    return await one(tx, Question, select(application_questions).where(application_questions.c.id == question_id))


async def of_event(tx: Reading, event_id: int) -> list[Question]:
    """List the questions of a form, in their order."""
    query = select(application_questions).where(application_questions.c.event_id == event_id)
    return await many(tx, Question, query.order_by(application_questions.c.position, application_questions.c.id))


async def call_of(tx: Reading, event: Event) -> Call:
    """Give a competition as applicants meet it."""
    query = select(application_calls.c.edit_until).where(application_calls.c.event_id == event.id)
    edit_until = (await tx.execute(query)).scalar_one_or_none()
    return Call(event=event, questions=tuple(await of_event(tx, event.id)), edit_until=edit_until)


async def lock(tx: Writing, event_id: int) -> None:
    """Let one transaction at a time change a form or number an application of a competition."""
    row = {"event_id": event_id}
    await tx.execute(tx.insert_new(application_calls).values(**row).on_conflict_do_nothing())
    query = select(application_calls.c.event_id).where(application_calls.c.event_id == event_id)
    await tx.execute(query.with_for_update())


async def edit_until(tx: Writing, event_id: int, until: datetime | None) -> None:
    """Set until when what was submitted can be edited; none: as long as one can submit. The form is locked."""
    row = application_calls.c.event_id == event_id
    await tx.execute(update(application_calls).where(row).values(edit_until=until))


async def begin(tx: Writing, event_id: int) -> Question:
    """Begin a question, after the last."""
    last = select(func.max(application_questions.c.position)).where(application_questions.c.event_id == event_id)
    position = ((await tx.execute(last)).scalar_one() or 0) + 1
    empty = {"needed": "yes", "shown_to": "jury", "version": 1}
    return await add(tx, application_questions, Question, event_id=event_id, position=position, **empty)


async def copy(tx: Writing, question: Question, event_id: int, position: int) -> None:
    """Ask in another form what is asked in one."""
    values = question.model_dump(exclude={"id", "event_id", "position", "version"})
    await add(tx, application_questions, Question, **values, event_id=event_id, position=position, version=1)


async def write(tx: Writing, question: Question) -> Question:
    """Write a question where its version matches."""
    return await save(tx, application_questions, question, "application-question")


async def remove(tx: Writing, question_id: int) -> None:
    """Ask something no more."""
    await tx.execute(delete(application_questions).where(application_questions.c.id == question_id))


async def with_forms(tx: Reading, organiser_id: int, but: int, limit: int, offset: int = 0) -> list[Event]:
    """List an organiser's own competitions that have a form, the latest first, without one of them."""
    asked = select(application_questions.c.event_id).distinct()
    mine = (events.c.organiser_id == organiser_id) & (events.c.id != but) & events.c.id.in_(asked)
    return await many(tx, Event, select(events).where(mine).order_by(events.c.id.desc()).limit(limit).offset(offset))
