"""The organiser makes the form of a competition, or takes over that of an earlier one, until somebody has submitted."""

from datetime import datetime
from types import SimpleNamespace

from bot.domain import application_questions as rules
from bot.domain.application_questions import Question
from bot.domain.application_steps import check_edit_until
from bot.domain.applications import ApplicationStatus, Call
from bot.domain.errors import DomainError
from bot.domain.events import Event
from bot.domain.forms import FieldValue
from bot.domain.pages import Page, page_of, window
from bot.services.context import Ctx
from bot.services.events import own
from storage import application_questions as rows
from storage import applications
from storage.uow import Reading, Writing


async def form(ctx: Ctx, event_id: int) -> tuple[Call, int]:
    """Show the form of a competition to its organiser, with how many have submitted.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`, `application-no-competition`.
    """
    async with ctx.reading() as tx:
        event = await _own(tx, ctx, event_id)
        return await rows.call_of(tx, event), await _submitted(tx, event_id)


async def begin_question(ctx: Ctx, event_id: int) -> Question:
    """Begin a question, after the last.

    Raises:
        DomainError: as `form`, `application-questions-full`, `application-form-locked`.
    """
    async with ctx.writing() as tx:
        await _unlocked(tx, ctx, event_id)
        rules.check_room(len(await rows.of_event(tx, event_id)))
        question = await rows.begin(tx, event_id)
        await tx.record("begin", "application-question", question.id, event=event_id)
    return question


async def question(ctx: Ctx, question_id: int) -> tuple[Question, int]:
    """Show a question to its organiser, with how many have submitted.

    Raises:
        DomainError: `application-question-unknown`, and as `form`.
    """
    async with ctx.reading() as tx:
        found = await _known(tx, ctx, question_id)
        return found, await _submitted(tx, found.event_id)


async def question_to_edit(ctx: Ctx, question_id: int) -> Question:
    """Show a question that can still be changed.

    Raises:
        DomainError: as `question`, `application-form-locked`.
    """
    found, submitted = await question(ctx, question_id)
    rules.check_unlocked(submitted)
    return found


async def set_question_field(ctx: Ctx, question_id: int, name: str, value: FieldValue) -> Question:
    """Change what a question says or wants.

    Raises:
        DomainError: as `question_to_edit`, and what `edit_question` raises.
    """
    async with ctx.writing() as tx:
        found = await _to_edit(tx, ctx, question_id)
        edited = await rows.write(tx, rules.edit_question(found, name, value))
        await tx.record("edit", "application-question", question_id, field=name)
    return edited


async def remove_question(ctx: Ctx, question_id: int) -> int:
    """Ask something no more; give the number of the competition.

    Raises:
        DomainError: as `question_to_edit`.
    """
    async with ctx.writing() as tx:
        found = await _to_edit(tx, ctx, question_id)
        await rows.remove(tx, question_id)
        await tx.record("remove", "application-question", question_id, event=found.event_id)
    return found.event_id


async def move_question(ctx: Ctx, question_id: int) -> int:
    """Ask something one place earlier; give the number of the competition.

    Raises:
        DomainError: as `question_to_edit`.
    """
    async with ctx.writing() as tx:
        found = await _to_edit(tx, ctx, question_id)
        before = [one for one in await rows.of_event(tx, found.event_id) if one.position < found.position]
        if before:
            await rows.write(tx, found.model_copy(update={"position": before[-1].position}))
            await rows.write(tx, before[-1].model_copy(update={"position": found.position}))
        await tx.record("move", "application-question", question_id)
    return found.event_id


async def earlier_forms(ctx: Ctx, event_id: int, page: int) -> Page[Event]:
    """List the organiser's other competitions that have a form.

    Raises:
        DomainError: as `form`.
    """
    async with ctx.reading() as tx:
        await _own(tx, ctx, event_id)
        return page_of(await rows.with_forms(tx, ctx.actor.person.id, event_id, *window(page)), page)


async def copy_form(ctx: Ctx, event_id: int, earlier_id: int) -> int:
    """Ask also what an earlier competition asked; give how many questions there were.

    Raises:
        DomainError: as `form` (of both), `application-questions-full`, `application-form-locked`.
    """
    async with ctx.writing() as tx:
        await _unlocked(tx, ctx, event_id)
        earlier = await _own(tx, ctx, earlier_id)
        taken, standing = await rows.of_event(tx, earlier.id), await rows.of_event(tx, event_id)
        rules.check_room(len(standing) + len(taken) - 1)
        last = standing[-1].position if standing else 0
        for at, one in enumerate(taken, last + 1):
            await rows.copy(tx, one, event_id, at)
        await tx.record("copy-form", "event", event_id, of=earlier_id)
    return len(taken)


async def edit_by(ctx: Ctx, event_id: int) -> SimpleNamespace:
    """Show until when what was submitted can be edited.

    Raises:
        DomainError: as `form`.
    """
    call, _submitted_count = await form(ctx, event_id)
    return SimpleNamespace(edit_until=call.edit_until, zone=call.event.zone)


async def set_edit_by(ctx: Ctx, event_id: int, _name: str, wall: FieldValue) -> None:
    """Set it: a wall clock of the competition's zone; none is as long as one can submit.

    Raises:
        DomainError: as `form`, `zone-first`, `application-edit-until-past`.
    """
    async with ctx.writing() as tx:
        event = await _own(tx, ctx, event_id)
        until = check_edit_until(event, wall if isinstance(wall, datetime) else None, ctx.now)
        await rows.lock(tx, event_id)
        await rows.edit_until(tx, event_id, until)
        await tx.record("edit-until", "event", event_id, until=until)


async def _own(tx: Reading, ctx: Ctx, event_id: int) -> Event:
    event = await own(tx, ctx, event_id)
    rules.check_takes_applications(event)
    return event


async def _submitted(tx: Reading, event_id: int) -> int:
    counts = await applications.counts(tx, event_id)
    return sum(count for status, count in counts.items() if status is not ApplicationStatus.DRAFT)


async def _unlocked(tx: Writing, ctx: Ctx, event_id: int) -> None:
    await _own(tx, ctx, event_id)
    await rows.lock(tx, event_id)
    rules.check_unlocked(await _submitted(tx, event_id))


async def _known(tx: Reading, ctx: Ctx, question_id: int) -> Question:
    found = await rows.get(tx, question_id)
    if found is None:
        raise DomainError("application-question-unknown")
    await _own(tx, ctx, found.event_id)
    return found


async def _to_edit(tx: Writing, ctx: Ctx, question_id: int) -> Question:
    found = await _known(tx, ctx, question_id)
    await _unlocked(tx, ctx, found.event_id)
    return found
