"""Sessions of the CHG are entered and kept up to date; the meetings that precede them follow."""

from bot.domain import sessions as rules
from bot.domain.calendar import local
from bot.domain.errors import DomainError
from bot.domain.forms import FieldValue, check_field, field_named
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, Role, may, require, require_own
from bot.domain.sessions import SESSION_FIELDS, Session, SessionStatus
from bot.screens import sessions as screens
from bot.services.context import Ctx
from storage import meetings, people, presidency
from storage import sessions as rows
from storage.uow import Reading, Writing


async def begin_session(ctx: Ctx) -> Session:
    """Begin to enter a session.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.SET_MEETING)
    async with ctx.writing() as tx:
        session = await rows.begin(tx, ctx.actor.person.id, ctx.now)
        await tx.record("begin", "session", session.id)
    return session


async def session(ctx: Ctx, session_id: int) -> Session:
    """Show a session: to anybody once it is entered, to its author before.

    Raises:
        DomainError: `session-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        found = await _known(tx, session_id)
    if found.status is SessionStatus.DRAFT:
        require(ctx.actor, Action.SET_MEETING)
        require_own(ctx.actor, found.author_id)
    return found


async def session_to_change(ctx: Ctx, session_id: int) -> Session:
    """Show a session to somebody who may change it.

    Raises:
        DomainError: `session-unknown`, `role-needed`, `not-yours`; StaleError: `session-over`.
    """
    async with ctx.reading() as tx:
        return await _to_change(tx, ctx, session_id)


async def set_session_field(ctx: Ctx, session_id: int, name: str, value: FieldValue) -> Session:
    """Answer one question. A first day that moves moves what the meeting before it is measured by.

    Raises:
        DomainError: as `session_to_change`, `session-ends-before-start`, what `check_field` raises.
    """
    async with ctx.writing() as tx:
        found = await _to_change(tx, ctx, session_id)
        kept = check_field(field_named(SESSION_FIELDS, name), value)
        changed = Session.model_validate(found.model_dump() | {name: kept})
        rules.check_days(changed)
        changed = await rows.write(tx, changed)
        if name == "since" and changed.status is SessionStatus.PLANNED and changed.since != found.since:
            await meetings.follow_session(tx, session_id, chg_day=changed.since)
            await _tell(tx, ctx, changed)
        await tx.record("edit", "session", session_id, field=name, value=kept)
    return changed


async def enter_session(ctx: Ctx, session_id: int) -> Session:
    """Let it stand in the list.

    Raises:
        DomainError: as `session_to_change`, `form-incomplete`, `session-ends-before-start`.
    """
    async with ctx.writing() as tx:
        entered = await rows.write(tx, rules.enter(await _to_change(tx, ctx, session_id)))
        await tx.record("enter", "session", session_id)
    return entered


async def end_session(ctx: Ctx, session_id: int, status: SessionStatus) -> Session:
    """Say that it was held, or is cancelled: the meeting before it is measured by it no more, and the chair is told.

    Raises:
        DomainError: as `session_to_change`, `session-not-yet`, `session-not-entered`.
    """
    async with ctx.writing() as tx:
        today = local(ctx.now, ctx.actor.person.zone).date()
        ended = rules.end(await _to_change(tx, ctx, session_id), status, today)
        ended = await rows.write(tx, ended)
        if status is SessionStatus.CANCELLED:
            await _tell(tx, ctx, ended)
            await meetings.follow_session(tx, session_id, session_id=None, chg_day=None)
        await tx.record(status, "session", session_id)
    return ended


async def _tell(tx: Writing, ctx: Ctx, session: Session) -> None:
    """Tell the chair that the session after an announced meeting has changed; who acts sees it."""
    presiding = await presidency.presiding_side(tx, ctx.now)
    chairs = await people.holders(tx, Role.REPRESENTATIVE, ctx.now, presiding) if presiding is not None else []
    for meeting in await meetings.set_for(tx, session.id):
        for grant in chairs:
            if grant.person_id != ctx.actor.person.id:
                await tx.put(screens.changed(session, meeting, grant.person_id))


async def listed_sessions(ctx: Ctx, page: int) -> Page[Session]:
    """List the sessions, and what the person has begun to enter."""
    author_id = ctx.actor.person.id if may(ctx.actor, Action.SET_MEETING) else None
    async with ctx.reading() as tx:
        return page_of(await rows.listed(tx, author_id, *window(page)), page)


async def _known(tx: Reading, session_id: int) -> Session:
    found = await rows.get(tx, session_id)
    if found is None:
        raise DomainError("session-unknown")
    return found


async def _to_change(tx: Reading, ctx: Ctx, session_id: int) -> Session:
    require(ctx.actor, Action.SET_MEETING)
    found = await _known(tx, session_id)
    if found.status is SessionStatus.DRAFT:
        require_own(ctx.actor, found.author_id)
    rules.check_open(found)
    return found
