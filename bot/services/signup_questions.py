"""The organiser makes, changes and deletes what is asked of whoever signs up."""

from bot.domain import signup_questions as rules
from bot.domain.errors import DomainError
from bot.domain.events import Event
from bot.domain.forms import FieldValue
from bot.domain.signup_questions import Question
from bot.services.context import Ctx
from bot.services.events import own
from storage import signup_questions as rows
from storage.uow import Reading


async def questions(ctx: Ctx, event_id: int) -> tuple[Event, list[Question]]:
    """List what is asked at an organiser's own event.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        return await own(tx, ctx, event_id), await rows.of_event(tx, event_id)


async def question(ctx: Ctx, question_id: int) -> Question:
    """Show one to its organiser.

    Raises:
        DomainError: `question-unknown`, `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        return await _own(tx, ctx, question_id)


async def _own(tx: Reading, ctx: Ctx, question_id: int) -> Question:
    found = await rows.get(tx, question_id)
    if found is None:
        raise DomainError("question-unknown")
    await own(tx, ctx, found.event_id)
    return found


async def begin(ctx: Ctx, event_id: int, kind: str) -> Question:
    """Begin a question of a kind; it is asked as soon as it says something.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`, `button-unknown`, `questions-full`.
    """
    async with ctx.writing() as tx:
        await own(tx, ctx, event_id)
        rules.check_room(await rows.count(tx, event_id))
        begun = await rows.begin(tx, event_id, rules.check_kind(kind))
        await tx.record("begin", "question", begun.id, event=event_id, kind=kind)
    return begun


async def set_field(ctx: Ctx, question_id: int, name: str, value: FieldValue) -> None:
    """Change a question. What can be chosen stays once somebody has answered: the answer would mean something else.

    Raises:
        DomainError: `question-unknown`, `not-yours`, `question-answered`, what `signup_questions.edit` raises.
    """
    async with ctx.writing() as tx:
        found = await _own(tx, ctx, question_id)
        changed = rules.edit(found, name, value)
        if name == "options" and changed != found and await rows.answered(tx, found):
            raise DomainError("question-answered")
        await rows.write(tx, changed)
        await tx.record("edit", "question", question_id, field=name)


async def delete(ctx: Ctx, question_id: int) -> int:
    """Ask it no more; give the event.

    Raises:
        DomainError: `question-unknown`, `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.writing() as tx:
        found = await _own(tx, ctx, question_id)
        await rows.remove(tx, question_id)
        await tx.record("delete", "question", question_id, event=found.event_id)
    return found.event_id
