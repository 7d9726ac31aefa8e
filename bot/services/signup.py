"""People sign up for events, wait, accept, withdraw and bring guests; a tick offers places that have become free."""

from datetime import datetime

from bot.domain import signup as rules
from bot.domain import signup_questions as asking
from bot.domain.errors import DomainError, StaleError
from bot.domain.events import Event
from bot.domain.forms import Field, FieldValue, check_field, field_named
from bot.domain.reminder_ladders import LADDERS, Kind
from bot.domain.reminders import Watch
from bot.domain.signup import Counts, Participation, Settings, Standing, View
from bot.screens import signup as screens
from bot.services.context import Ctx, Office
from bot.services.events import own, public
from storage import signup as rows
from storage import signup_questions as questions
from storage.uow import Reading, Writing


async def counts(tx: Reading, event_id: int) -> Counts:
    """Count an event's places: for posts and cards."""
    return await rows.counts(tx, event_id)


async def view(ctx: Ctx, event_id: int) -> View:
    """Show an announced event as it stands for the person.

    Raises:
        DomainError: `event-unknown`.
    """
    async with ctx.reading() as tx:
        return await _view(tx, await public(tx, event_id), ctx.actor.person.id)


async def _view(tx: Reading, event: Event, person_id: int) -> View:
    found = await rows.get(tx, event.id, person_id)
    waits = found is not None and found.status is Standing.WAITING
    return View(
        event=event,
        participation=found,
        counts=await rows.counts(tx, event.id),
        place=await rows.place_in_line(tx, found) if found is not None and waits else None,
        plus_one=(await rows.settings(tx, event.id)).plus_one,
        asked=len(await _fields(tx, event)),
    )


async def _fields(tx: Reading, event: Event) -> tuple[Field, ...]:
    return asking.fields_for(event, await questions.of_event(tx, event.id))


async def fields(ctx: Ctx, event_id: int) -> tuple[Field, ...]:
    """Give what is asked of whoever signs up.

    Raises:
        DomainError: `event-unknown`.
    """
    async with ctx.reading() as tx:
        return await _fields(tx, await public(tx, event_id))


async def join(ctx: Ctx, event_id: int) -> View:
    """Sign the person up; once is enough. Where the organiser asks something, a draft is begun until it is answered.

    Raises:
        DomainError: `event-unknown`, `signup-not-eligible`, `signup-not-young`;
            StaleError: `event-not-open`, `event-closed`, `signup-begun`.
    """
    person_id = ctx.actor.person.id
    async with ctx.writing() as tx:
        await rows.lock(tx, event_id)
        event = await public(tx, event_id)
        found = await rows.get(tx, event_id, person_id)
        if found is None or found.status is Standing.DRAFT:
            rules.check_joinable(event, ctx.now)
            await _check_eligible(tx, ctx, event)
            await _enter(tx, event, found, person_id)
        return await _view(tx, event, person_id)


async def _enter(tx: Writing, event: Event, found: Participation | None, person_id: int) -> None:
    asked = await _fields(tx, event)
    draft = Participation(event_id=event.id, person_id=person_id, status=Standing.DRAFT, joined_at=tx.now)
    draft = found or draft
    if asked and (found is None or asking.lacks(draft.answers, asked)):
        await rows.keep(tx, draft)
        await tx.record("begin-signup", "event", event.id)
        return
    asking.check_answers(draft.answers, asked)
    entered = rules.enter(draft, await rows.counts(tx, event.id), tx.now)
    await rows.keep(tx, entered)
    await tx.record("join", "event", event.id, status=entered.status)


async def _check_eligible(tx: Reading, ctx: Ctx, event: Event) -> None:
    sides = {grant.side for grant in ctx.actor.grants if grant.side is not None}
    rules.check_eligible(event, sides, await rows.organisations_of(tx, ctx.actor.person.id))


async def answers(ctx: Ctx, event_id: int) -> tuple[Event, Participation]:
    """Give what the person has answered so far.

    Raises:
        DomainError: `event-unknown`; StaleError: `signup-not-joined`, `event-not-open`, `signup-begun`.
    """
    async with ctx.reading() as tx:
        event = await public(tx, event_id)
        rules.check_not_begun(event, ctx.now)
        return event, await _own(tx, ctx, event_id)


async def answer(ctx: Ctx, event_id: int, name: str, value: FieldValue) -> None:
    """Answer one of the organiser's questions; what has to be answered stays so once one has signed up.

    Raises:
        DomainError: `event-unknown`, `field-unknown`, what `check_field` raises;
            StaleError: `signup-not-joined`, `event-not-open`, `signup-begun`.
    """
    async with ctx.writing() as tx:
        event = await public(tx, event_id)
        rules.check_not_begun(event, ctx.now)
        await rows.lock(tx, event_id)
        asked = await _fields(tx, event)
        answered = asking.answer(await _own(tx, ctx, event_id), asked, name, value)
        if answered.status is not Standing.DRAFT:
            asking.check_answers(answered.answers, [field for field in asked if field.name == name])
        await rows.keep(tx, answered)
        await tx.record("answer", "event", event_id, question=name)


async def _own(tx: Reading, ctx: Ctx, event_id: int) -> Participation:
    found = await rows.get(tx, event_id, ctx.actor.person.id)
    if found is None:
        raise StaleError("event", event_id, "signup-not-joined")
    return found


async def leave(ctx: Ctx, event_id: int) -> View:
    """Take the person off the list, until the event begins; the place is offered to whoever waits.

    Raises:
        DomainError: `event-unknown`; StaleError: `event-not-open`, `signup-begun`.
    """
    person_id = ctx.actor.person.id
    async with ctx.writing() as tx:
        await rows.lock(tx, event_id)
        event = await public(tx, event_id)
        found = await rows.get(tx, event_id, person_id)
        if found is not None:
            if found.status is not Standing.DRAFT:
                rules.check_not_begun(event, ctx.now)
            await rows.remove(tx, event_id, person_id)
            await fill(tx, event)
            await tx.record("leave", "event", event_id, status=found.status)
        return await _view(tx, event, person_id)


async def accept(ctx: Ctx, event_id: int) -> View:
    """Take the place that is kept for the person.

    Raises:
        DomainError: `event-unknown`;
            StaleError: `event-not-open`, `signup-begun`, `signup-no-offer`, `signup-offer-over`.
    """
    person_id = ctx.actor.person.id
    async with ctx.writing() as tx:
        await rows.lock(tx, event_id)
        event = await public(tx, event_id)
        rules.check_not_begun(event, ctx.now)
        await rows.keep(tx, rules.accept(await rows.get(tx, event_id, person_id), event, ctx.now))
        await tx.record("accept", "event", event_id)
        return await _view(tx, event, person_id)


async def guest(ctx: Ctx, event_id: int) -> Participation:
    """Give the person's own place, to name a guest for it.

    Raises:
        DomainError: `event-unknown`, `signup-no-guests`; StaleError: `signup-not-joined`, `signup-begun`.
    """
    async with ctx.reading() as tx:
        rules.check_not_begun(await public(tx, event_id), ctx.now)
        if not (await rows.settings(tx, event_id)).plus_one:
            raise DomainError("signup-no-guests")
        return await _own(tx, ctx, event_id)


async def bring(ctx: Ctx, event_id: int, value: FieldValue) -> None:
    """Bring a guest, or bring nobody; a place that this frees is offered to whoever waits.

    Raises:
        DomainError: `event-unknown`, `signup-no-guests`, `signup-no-place-for-guest`, `field-too-long`;
            StaleError: `signup-not-joined`, `event-not-open`, `signup-begun`.
    """
    name = check_field(rules.GUEST_FIELDS[0], value)
    async with ctx.writing() as tx:
        await rows.lock(tx, event_id)
        event = await public(tx, event_id)
        rules.check_not_begun(event, ctx.now)
        found, chosen = await _own(tx, ctx, event_id), await rows.settings(tx, event_id)
        brought = rules.bring(found, chosen, await rows.counts(tx, event_id), str(name) if name else None)
        await rows.keep(tx, brought)
        await fill(tx, event)
        await tx.record("bring", "event", event_id)


async def fill(tx: Writing, event: Event) -> int:
    """Offer places that are free to those who wait, and tell them; give how many."""
    full = await rows.counts(tx, event.id)
    number = full.waiting if full.free is None else min(full.free, full.waiting)
    if number == 0 or not rules.may_leave(event, tx.now):
        return 0
    chosen = await rows.settings(tx, event.id)
    for waiting in await rows.in_line(tx, event.id, number):
        offered = rules.offer(waiting, event, chosen, tx.now)
        await rows.keep(tx, offered)
        await tx.put(screens.offered(event, offered))
        await tx.record("offer", "event", event.id, person=offered.person_id, until=offered.offer_until)
    return number


async def tick(office: Office, now: datetime) -> int:
    """Let offers lapse whose time is over, and offer what is free; give how many letters were put."""
    async with office.database.reading() as tx:
        due = await rows.stirring(tx, now)
    put = 0
    for event in due:
        async with office.database.writing(now) as tx:
            await rows.lock(tx, event.id)
            for over in await rows.lapsed(tx, event.id, now):
                await rows.remove(tx, event.id, over.person_id)
                put += await tx.put(screens.lapsed(event, over))
                await tx.record("lapse", "event", event.id, person=over.person_id)
            put += await fill(tx, event)
    return put


async def watches(tx: Reading, _office: Office, now: datetime, _until: datetime) -> list[Watch]:
    """Give who has not taken the place that is kept for them, or not answered all that is asked, as the end is near."""
    return await watches_of(tx, None, now, now + LADDERS[Kind.SIGNUP].longest)


async def watches_of(tx: Reading, person_id: int | None, now: datetime, until: datetime) -> list[Watch]:
    """Give what one person (else everybody) has not finished of signing up."""
    return [screens.watch(*one) for one in await rows.unfinished(tx, now, until, person_id)]


async def settings(ctx: Ctx, event_id: int) -> Settings:
    """Show an organiser how sign-up for their event is set.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        await own(tx, ctx, event_id)
        return await rows.settings(tx, event_id)


async def set_setting(ctx: Ctx, event_id: int, name: str, value: FieldValue) -> None:
    """Set one thing of an event's sign-up. Guests who are named already stay.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`, what `check_field` raises.
    """
    kept = check_field(field_named(rules.SETTINGS_FIELDS, name), value)
    async with ctx.writing() as tx:
        await own(tx, ctx, event_id)
        chosen = await rows.settings(tx, event_id)
        await rows.keep_settings(tx, chosen.model_copy(update={name: kept}))
        await tx.record("set-signup", "event", event_id, field=name)


async def desk(ctx: Ctx, event_id: int) -> tuple[Event, Counts, Settings, int]:
    """Show an organiser their event's sign-up: how full it is, and how many questions are asked.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        event = await own(tx, ctx, event_id)
        asked = await questions.count(tx, event_id)
        return event, await rows.counts(tx, event_id), await rows.settings(tx, event_id), asked
