"""Parks: drafted by their side's representative, seen by everybody once admitted, kept right by who runs them."""

from bot.domain import parks as rules
from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import FieldValue
from bot.domain.invitations import LIFETIME, Invitation, hash_code, new_code
from bot.domain.membership import check_reason
from bot.domain.pages import Page, page_of, window
from bot.domain.park_consent import asks
from bot.domain.parks import Park
from bot.domain.people import Action, Grant, Person, Role, may, require
from bot.screens import parks as screens
from bot.services.context import Ctx
from storage import invitations, park_consent, people, sides
from storage import parks as rows
from storage.uow import Reading


async def begin_park(ctx: Ctx) -> Park:
    """Begin to nominate a park of the person's side; an untouched draft is taken up again.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.NOMINATE_PARK)
    author, side = ctx.actor.person.id, ctx.actor.seat or ""
    async with ctx.writing() as tx:
        park = await rows.untouched(tx, author, side) or await rows.begin(tx, author, side, ctx.now)
        await tx.record("begin", "park", park.id)
    return park


async def discard_park(ctx: Ctx, park_id: int) -> None:
    """Throw a draft away.

    Raises:
        DomainError: `park-unknown`, `role-needed`; StaleError: `park-not-draft`.
    """
    async with ctx.writing() as tx:
        found = await seen(tx, ctx, park_id)
        require(ctx.actor, Action.NOMINATE_PARK, found.side)
        rules.check_draft(found)
        await rows.remove(tx, found)
        await tx.record("discard", "park", park_id)


async def park(ctx: Ctx, park_id: int) -> Park:
    """Show a park: to everybody once it was admitted, before that to its side, its managers, administrators.

    Raises:
        DomainError: `park-unknown`.
    """
    async with ctx.reading() as tx:
        return await seen(tx, ctx, park_id)


async def park_to_edit(ctx: Ctx, park_id: int) -> Park:
    """Show a park to somebody who may edit it.

    Raises:
        DomainError: `park-unknown`, `role-needed`, `role-of-side-needed`, `role-of-park-needed`;
            StaleError: `park-left`.
    """
    async with ctx.reading() as tx:
        found = await _editable(tx, ctx, park_id)
    rules.check_editable(found)
    return found


async def set_park_field(ctx: Ctx, park_id: int, name: str, value: FieldValue) -> Park:
    """Change one field; it applies at once.

    Raises:
        DomainError: as `park_to_edit`, `park-name-needed`, what `check_field` raises; StaleError: `park-left`.
    """
    async with ctx.writing() as tx:
        edited = rules.edit(await _editable(tx, ctx, park_id), name, value, ctx.now)
        edited = await rows.write(tx, edited)
        await tx.record("edit", "park", park_id, field=name)
    return edited


async def confirm_right(ctx: Ctx, park_id: int) -> Park:
    """Answer the freshness question: everything is still right.

    Raises:
        DomainError: as `park_to_edit`; StaleError: `park-not-member`.
    """
    async with ctx.writing() as tx:
        right = rules.confirm_right(await _editable(tx, ctx, park_id), ctx.now)
        right = await rows.write(tx, right)
        await tx.record("right", "park", park_id)
    return right


async def listed(ctx: Ctx, page: int, side: str | None = None) -> Page[Park]:
    """List the members of the Pool, of one side when it is named.

    Raises:
        DomainError: `side-unknown`.
    """
    async with ctx.reading() as tx:
        if side is not None and await sides.get(tx, side) is None:
            raise DomainError("side-unknown")
        return page_of(await rows.members(tx, side, *window(page)), page)


async def sides_listed(ctx: Ctx) -> list[str]:
    """List the sides that have members."""
    async with ctx.reading() as tx:
        return await rows.sides_with_members(tx)


async def of_own_side(ctx: Ctx, page: int) -> tuple[str, Page[Park]]:
    """List what the person's side has nominated or begun to.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.NOMINATE_PARK)
    side = ctx.actor.seat or ""
    async with ctx.reading() as tx:
        return side, page_of(await rows.of_side(tx, side, *window(page)), page)


async def waiting(ctx: Ctx, page: int) -> Page[Park]:
    """List what is nominated or under check.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.CHECK_PARKS)
    async with ctx.reading() as tx:
        return page_of(await rows.waiting(tx, *window(page)), page)


async def run_by_me(ctx: Ctx, page: int) -> Page[Park]:
    """List the parks that the person runs.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.RUN_PARK)
    async with ctx.reading() as tx:
        return page_of(await rows.some(tx, ctx.actor.parks, *window(page)), page)


async def managers(ctx: Ctx, park_id: int) -> tuple[Park, list[tuple[Grant, Person]]]:
    """List who runs a park, to those who decide about it.

    Raises:
        DomainError: `park-unknown`, `role-needed`, `role-of-side-needed`.
    """
    async with ctx.reading() as tx:
        return await _managers(tx, ctx, park_id)


async def managers_beside(ctx: Ctx, grant_id: int) -> tuple[Park, list[tuple[Grant, Person]]]:
    """List who runs the park that somebody runs or ran.

    Raises:
        DomainError: as `managers`, and `park-manager-unknown`.
    """
    async with ctx.reading() as tx:
        return await _managers(tx, ctx, _park_of(await people.grant_by_id(tx, grant_id)))


async def _managers(tx: Reading, ctx: Ctx, park_id: int) -> tuple[Park, list[tuple[Grant, Person]]]:
    found = await _decidable(tx, ctx, park_id)
    grants = await people.holders(tx, Role.PARK_MANAGER, ctx.now, park_id=park_id)
    persons = [(grant, await people.get(tx, grant.person_id)) for grant in grants]
    return found, [(grant, person) for grant, person in persons if person is not None]


def _park_of(grant: Grant | None) -> int:
    if grant is None or grant.park_id is None:
        raise DomainError("park-manager-unknown")
    return grant.park_id


async def invite_manager(ctx: Ctx, park_id: int) -> tuple[Park, Invitation, str]:
    """Make a link that lets somebody run a park; the code is told here and kept nowhere.

    Raises:
        DomainError: as `managers`; StaleError: `park-left`, `park-not-nominated`.
    """
    code = new_code()
    async with ctx.writing() as tx:
        found = await _decidable(tx, ctx, park_id)
        rules.check_runnable(found)
        invitation = await invitations.make(
            tx,
            code_hash=hash_code(code),
            role=Role.PARK_MANAGER,
            side=found.side,
            park_id=park_id,
            created_by=ctx.actor.person.id,
            created_at=ctx.now,
            expires_at=ctx.now + LIFETIME,
        )
        await tx.record("invite", "park", park_id, invitation=invitation.id)
    return found, invitation, code


async def manager_to_dismiss(ctx: Ctx, grant_id: int) -> Grant:
    """See, before the reason is asked, that the person may end somebody's running of a park.

    Raises:
        DomainError: `park-unknown`, `park-manager-unknown`, `role-needed`, `role-of-side-needed`.
    """
    async with ctx.reading() as tx:
        return (await _dismissible(tx, ctx, grant_id))[0]


async def dismiss_manager(ctx: Ctx, grant_id: int, words: str) -> Park:
    """End somebody's running of a park, and tell them why.

    Raises:
        DomainError: as `manager_to_dismiss`, and `park-reason-needed`, `field-too-long`.
    """
    reason = check_reason(words)
    async with ctx.writing() as tx:
        grant, found = await _dismissible(tx, ctx, grant_id)
        await people.end_grant(tx, grant_id, ctx.now)
        await tx.put(screens.dismissed(found, grant, reason))
        await tx.record("dismiss", "park", found.id, grant=grant_id, reason=reason)
    return found


async def known(tx: Reading, park_id: int) -> Park:
    """Find a park.

    Raises:
        DomainError: `park-unknown`.
    """
    found = await rows.get(tx, park_id)
    if found is None:
        raise DomainError("park-unknown")
    return found


async def seen(tx: Reading, ctx: Ctx, park_id: int) -> Park:
    """Find a park that the person may see.

    Raises:
        DomainError: `park-unknown`.
    """
    found = await known(tx, park_id)
    if not rules.visible(found, ctx.actor) and not await _asked_about(tx, ctx, found):
        raise DomainError("park-unknown")
    return found


async def _asked_about(tx: Reading, ctx: Ctx, found: Park) -> bool:
    """Tell whether the person is one of those whose consent is asked."""
    asked = asks(ctx.office.settled.park_consent, found) and may(ctx.actor, Action.CONSENT_TO_PARK)
    return asked and bool(await park_consent.voices(tx, found.id))


async def _editable(tx: Reading, ctx: Ctx, park_id: int) -> Park:
    found = await seen(tx, ctx, park_id)
    require(ctx.actor, Action.EDIT_PARK, found.side, park_id)
    return found


async def _decidable(tx: Reading, ctx: Ctx, park_id: int) -> Park:
    found = await seen(tx, ctx, park_id)
    require(ctx.actor, Action.DECIDE_PARK, found.side)
    return found


async def _dismissible(tx: Reading, ctx: Ctx, grant_id: int) -> tuple[Grant, Park]:
    grant = await people.grant_by_id(tx, grant_id)
    found = await _decidable(tx, ctx, _park_of(grant))
    if grant is None or not grant.active(ctx.now):
        raise StaleError("park", found.id, "park-manager-unknown")
    return grant, found
