"""An organiser writes to those who applied; nobody who holds only a draft is among them."""

from bot.domain import application_letters as rules
from bot.domain.application_letters import ApplicationLetter
from bot.domain.applications import ApplicationStatus
from bot.domain.broadcasts import APPLICANTS, Progress
from bot.domain.errors import DomainError
from bot.domain.events import Event
from bot.domain.forms import FieldValue
from bot.screens import application_letters as screens
from bot.services.application_review import organised
from bot.services.context import Ctx
from storage import application_letters as rows
from storage import applications, broadcasts
from storage.uow import Reading


async def addressed(ctx: Ctx, event_id: int) -> tuple[Event, dict[ApplicationStatus, int]]:
    """Count to whom one can write, by the status of their application.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`, `application-no-competition`.
    """
    async with ctx.reading() as tx:
        event = await organised(tx, ctx, event_id)
        return event, await applications.counts(tx, event_id)


async def begin_letter(ctx: Ctx, event_id: int, audience: str) -> ApplicationLetter:
    """Begin a letter to those of a status, or to all.

    Raises:
        DomainError: as `addressed`, `button-unknown`.
    """
    rules.check_audience(audience)
    async with ctx.writing() as tx:
        await organised(tx, ctx, event_id)
        letter = await rows.begin(tx, event_id, audience)
        await tx.record("begin", "application-letter", letter.id)
    return letter


async def letter(ctx: Ctx, letter_id: int) -> tuple[Event, ApplicationLetter, int, Progress]:
    """Show a letter to its organiser: to how many it goes, and how far it is.

    Raises:
        DomainError: `application-letter-unknown`, and as `addressed`.
    """
    async with ctx.reading() as tx:
        event, found = await _own(tx, ctx, letter_id)
        return event, found, await rows.recipients(tx, found), await broadcasts.progress(tx, found.batch)


async def letter_to_write(ctx: Ctx, letter_id: int) -> ApplicationLetter:
    """Show a letter that has not been sent.

    Raises:
        DomainError: as `letter`; StaleError: `application-letter-locked`.
    """
    _event, found, _count, _progress = await letter(ctx, letter_id)
    rules.check_unsent(found)
    return found


async def write_letter(ctx: Ctx, letter_id: int, _name: str, value: FieldValue) -> None:
    """Say something in it.

    Raises:
        DomainError: as `letter`, what `check_field` raises; StaleError: `application-letter-locked`.
    """
    async with ctx.writing() as tx:
        _event, found = await _own(tx, ctx, letter_id)
        await rows.write(tx, rules.write(found, value))
        await tx.record("write", "application-letter", letter_id)


async def send_letter(ctx: Ctx, letter_id: int) -> None:
    """Send it, once to each person.

    Raises:
        DomainError: as `letter`, `field-required`; StaleError: `application-letter-locked`.
    """
    async with ctx.writing() as tx:
        event, found = await _own(tx, ctx, letter_id)
        sent = await rows.write(tx, rules.send(found, ctx.now))
        concerned = applications.concerned(event.id, sent.statuses)
        await broadcasts.tell(tx, screens.text(event, sent), concerned, APPLICANTS, sent.id)
        await tx.record("send", "application-letter", letter_id, people=await rows.recipients(tx, sent))


async def _own(tx: Reading, ctx: Ctx, letter_id: int) -> tuple[Event, ApplicationLetter]:
    found = await rows.get(tx, letter_id)
    if found is None:
        raise DomainError("application-letter-unknown")
    return await organised(tx, ctx, found.event_id), found
