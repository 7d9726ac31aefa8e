"""An organiser writes to those who signed up; a tick reminds them of the event and reports how far a letter is."""

from datetime import datetime
from functools import partial

from bot.domain import signup_letters as rules
from bot.domain.broadcasts import Filling, Progress
from bot.domain.errors import DomainError
from bot.domain.events import Event, EventStatus
from bot.domain.forms import FieldValue
from bot.domain.pages import Page, page_of, window
from bot.domain.reminder_ladders import LADDERS, Kind
from bot.domain.reminders import Absence, Turn, Watch
from bot.domain.signup_letters import Letter
from bot.screens import signup_letters as screens
from bot.services.context import Ctx, Office
from bot.services.events import own
from storage import broadcasts, events, posts, reminders
from storage import signup_letters as rows
from storage.broadcasts import Audience
from storage.signup import concerned
from storage.uow import Reading

ALONE = 100
"""So many are reminded of an event each by themselves, at most: what comes to one person in an hour becomes one letter.
For more a broadcast is begun."""
REMINDED, WRITTEN = "reminder", "letter"
"""What a broadcast is about: an event that begins soon, or what its organiser wrote."""


async def letters(ctx: Ctx, event_id: int, page: int) -> tuple[Event, Page[Letter]]:
    """List the letters of an organiser's own event.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        event = await own(tx, ctx, event_id)
        return event, page_of(await rows.of_event(tx, event_id, *window(page)), page)


async def begin(ctx: Ctx, event_id: int) -> Letter:
    """Begin a letter to those who have a place.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.writing() as tx:
        await own(tx, ctx, event_id)
        letter = await rows.begin(tx, ctx.actor.person.id, event_id)
        await tx.record("begin", "letter", letter.id, event=event_id)
    return letter


async def _own(tx: Reading, ctx: Ctx, letter_id: int) -> tuple[Letter, Event]:
    letter = await rows.get(tx, letter_id)
    if letter is None:
        raise DomainError("letter-unknown")
    return letter, await own(tx, ctx, letter.event_id)


async def letter(ctx: Ctx, letter_id: int) -> tuple[Letter, Event, int, Progress]:
    """Show a letter to its organiser: with its event, how many it goes to, and how far it is.

    Raises:
        DomainError: `letter-unknown`, `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        found, event = await _own(tx, ctx, letter_id)
        return found, event, await rows.readers(tx, found), await broadcasts.progress(tx, found.batch)


async def set_field(ctx: Ctx, letter_id: int, name: str, value: FieldValue) -> None:
    """Write a letter, or choose to whom it goes.

    Raises:
        DomainError: `letter-unknown`, `not-yours`, what `signup_letters.edit` raises; StaleError: `letter-sent`.
    """
    async with ctx.writing() as tx:
        found, _event = await _own(tx, ctx, letter_id)
        await rows.write(tx, rules.edit(found, name, value))
        await tx.record("edit", "letter", letter_id, field=name)


async def send(ctx: Ctx, letter_id: int) -> None:
    """Send a letter: one to each, and one message to the organiser that says how far it is.

    Raises:
        DomainError: `letter-unknown`, `not-yours`, `form-incomplete`, `letter-to-nobody`; StaleError: `letter-sent`.
    """
    async with ctx.writing() as tx:
        found, event = await _own(tx, ctx, letter_id)
        number = await rows.readers(tx, found)
        sent = await rows.write(tx, rules.send(found, number, ctx.now))
        await broadcasts.tell(tx, screens.notice(sent, event), concerned(event.id, sent.to), WRITTEN, sent.id)
        await posts.keep(tx, screens.report(sent, event, await broadcasts.progress(tx, sent.batch)))
        await tx.record("send", "letter", letter_id, people=number)


async def stop(ctx: Ctx, letter_id: int) -> None:
    """Send no more of what has not gone out.

    Raises:
        DomainError: `letter-unknown`, `not-yours`, `broadcast-over`.
    """
    async with ctx.writing() as tx:
        found, event = await _own(tx, ctx, letter_id)
        if not await broadcasts.stop(tx, found.batch):
            raise DomainError("broadcast-over")
        await posts.keep(tx, screens.report(found, event, await broadcasts.progress(tx, found.batch)))
        await tx.record("stop", "letter", letter_id)


async def tick(office: Office, now: datetime) -> int:
    """Begin to remind of what many have a place at, and report how far letters are; give how many letters were put."""
    await _begin(office, now)
    return await _report(office, now)


async def _begin(office: Office, now: datetime) -> None:
    """Begin a broadcast where a step is due for more than `ALONE`; `broadcast_filling` goes on with it."""
    async with office.database.reading() as tx:
        away, _beat = await reminders.absence(tx, now)
        due = []
        for event, turn in await _steps(tx, now, away):
            begun = turn.watch.due.at <= now or await broadcasts.is_begun(tx, turn.batch or "")
            if not begun and await broadcasts.are_more(tx, rows.to_remind(event, turn), ALONE):
                due.append((event.id, screens.reminder(turn, now, away)))
    for event_id, notice in due:
        async with office.database.writing(now) as tx:
            await broadcasts.begin(tx, notice, REMINDED, event_id)


async def _steps(tx: Reading, now: datetime, away: Absence | None) -> list[tuple[Event, Turn]]:
    """List what begins soon with the step that is due, and what began while the bot was away with its last one."""
    ladder = LADDERS[Kind.EVENT]
    soon = await rows.beginning(tx, now, now + ladder.longest)
    gone = await rows.beginning(tx, away.since, min(away.until, now)) if away is not None else []
    due = [(event, rules.due_step(event, now)) for event in soon] + [(event, ladder.steps[-1]) for event in gone]
    return [(event, screens.turn(event, step)) for event, step in due if step is not None]


async def reminded(tx: Reading, filling: Filling, now: datetime) -> Audience | None:
    """Give whom a reminder that was begun is for; None once the event has another start, or none any more.

    Whoever has had enough letters for this hour is left to `watches`.
    """
    event = await events.get(tx, filling.thing_id)
    if event is None or event.status is not EventStatus.PUBLISHED or event.starts_at is None or now >= event.starts_at:
        return None
    turns = [screens.turn(event, step) for step in LADDERS[Kind.EVENT].steps]
    turn = next((turn for turn in turns if turn.batch == filling.batch), None)
    if turn is None:
        return None
    claim = partial(reminders.claim_each, turn=turn, letter=filling.batch)
    return Audience(rows.unflooded(rows.to_remind(event, turn), now), rows.unheard(), claim)


async def readers(tx: Reading, filling: Filling, _now: datetime) -> Audience | None:
    """Give whom an organiser's letter is for that was begun."""
    sent = await rows.get(tx, filling.thing_id)
    return Audience(concerned(sent.event_id, sent.to)) if sent is not None else None


async def watches(tx: Reading, _office: Office, now: datetime, until: datetime) -> list[Watch]:
    """Give whom a step before an event is due for, and who has put it off; those of a broadcast have it by that."""
    found = [screens.watch(*placed) for placed in await rows.placed(tx, now, until)]
    away, _beat = await reminders.absence(tx, now)
    for event, turn in await _steps(tx, now, away):
        if not await broadcasts.is_held(tx, turn.batch or ""):
            some = await rows.some(tx, rows.to_remind(event, turn), ALONE)
            found += [screens.watch(event, turn.watch.due.at, person_id, since) for person_id, since in some]
    return found


async def watches_of(tx: Reading, person_id: int, now: datetime, until: datetime) -> list[Watch]:
    """Give the events that one person has a place at."""
    return [screens.watch(*placed) for placed in await rows.placed(tx, now, until, person_id)]


async def _report(office: Office, now: datetime) -> int:
    async with office.database.reading() as tx:
        known = []
        for letter_id in await posts.watched(tx, screens.REPORTED):
            sent = await rows.get(tx, letter_id)
            event = await events.get(tx, sent.event_id) if sent is not None else None
            if sent is not None and event is not None:
                post = screens.report(sent, event, await broadcasts.progress(tx, sent.batch))
                known += [post] if await posts.differs(tx, post) else []
    if not known:
        return 0
    async with office.database.writing(now) as tx:
        return sum([await posts.keep(tx, post) for post in known])
