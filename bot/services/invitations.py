"""Invitations to a role: made by who may give it, accepted once. One seat a side, one holder a seat."""

from datetime import datetime

from bot.domain.errors import DomainError
from bot.domain.invitations import LIFETIME, Invitation, check_offer, check_usable, hash_code, new_code, offered_by
from bot.domain.notices import Moment, Term
from bot.domain.people import INVITED_ROLES, SEAT_ROLES, Action, Actor, Grant, Role, may, require
from bot.domain.reminders import Watch
from bot.domain.seats import outranked, succeed
from bot.domain.sides import Side
from bot.screens import invitations as screens
from bot.services import board
from bot.services.context import Ctx, Office
from bot.services.people import actor_of
from storage import invitations, people, seats, sides
from storage.uow import Reading, Writing


def roles_to_offer(ctx: Ctx) -> tuple[Role, ...]:
    """List the roles that an administrator invites to.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.INVITE)
    return INVITED_ROLES


async def sides_to_offer(ctx: Ctx) -> list[Side]:
    """List the sides to whose seats an administrator invites.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.INVITE)
    return await every_side(ctx)


async def every_side(ctx: Ctx) -> list[Side]:
    """List the sides."""
    async with ctx.reading() as tx:
        return await sides.every(tx)


async def invite(ctx: Ctx, role: Role, side: str | None = None) -> tuple[Invitation, str]:
    """Make a link that gives a role once; the code is told here and kept nowhere.

    Raises:
        DomainError: `role-needed`, `role-of-side-needed`, `invitation-role`, `invitation-side`, `side-unknown`.
    """
    code = new_code()
    async with ctx.writing() as tx:
        if side is not None:
            await known_side(tx, side)
        require(ctx.actor, offered_by(role), side)
        check_offer(role, side)
        invitation = await invitations.make(
            tx,
            code_hash=hash_code(code),
            role=role,
            side=side,
            created_by=ctx.actor.person.id,
            created_at=ctx.now,
            expires_at=ctx.now + LIFETIME,
        )
        await tx.record("invite", "invitation", invitation.id, role=role, side=side)
    return invitation, code


async def known_side(tx: Writing, code: str) -> Side:
    """Find a side.

    Raises:
        DomainError: `side-unknown`.
    """
    side = await sides.get(tx, code)
    if side is None:
        raise DomainError("side-unknown")
    return side


async def accept(ctx: Ctx, code: str) -> tuple[Actor, Invitation]:
    """Take the role that a link gives. One seat a side: who held it before is told of the successor.

    Raises:
        DomainError: `invitation-unknown`, `invitation-used`, `invitation-expired`, `invitation-withdrawn`,
            `already-held`, `seat-elsewhere`.
    """
    person = ctx.actor.person
    async with ctx.writing() as tx:
        found = await invitations.by_hash(tx, hash_code(code))
        invitation = check_usable(found, ctx.now, person.zone)
        await _check_still_offered(tx, ctx, invitation)
        _check_no_second_seat(ctx.actor, invitation)
        if not await invitations.use(tx, invitation.id, person.id, ctx.now):
            raise DomainError("invitation-used", at=Moment(at=ctx.now, zone=person.zone))
        zone = person.zone
        if invitation.side is not None:
            zone = (await known_side(tx, invitation.side)).zone
            await people.change(tx, person.id, zone=zone)
        await _clear_the_seat(tx, ctx, invitation)
        grant = await people.grant(
            tx, person.id, invitation.role, invitation.side, ctx.now, invitation.park_id, zone=zone
        )
        await _tell_of_acceptance(tx, ctx, invitation)
        await tx.record("accept", "mandate", grant.id, role=invitation.role, side=invitation.side)
        await board.refresh(tx)
        there = person.model_copy(update={"zone": zone})
        return await actor_of(tx, there, ctx.office, ctx.now), invitation


async def _check_still_offered(tx: Writing, ctx: Ctx, invitation: Invitation) -> None:
    """Let a link of somebody who may no longer give the role be void."""
    maker = await people.get(tx, invitation.created_by)
    if maker is not None:
        inviting = await actor_of(tx, maker, ctx.office, ctx.now)
        if may(inviting, offered_by(invitation.role), invitation.side):
            return
    raise DomainError("invitation-withdrawn")


def _check_no_second_seat(actor: Actor, invitation: Invitation) -> None:
    offered = (invitation.role, invitation.side, invitation.park_id)
    for grant in actor.grants:
        higher = invitation.side == grant.side and invitation.role in outranked(grant.role)
        if higher or (grant.role, grant.side, grant.park_id) == offered:
            raise DomainError("already-held", role=screens.role_term(grant.role, grant.side))
    if invitation.role is Role.ADMINISTRATOR and actor.administrator:
        raise DomainError("already-held", role=screens.role_term(invitation.role, None))
    elsewhere = [g.side for g in (*actor.grants, *actor.suspended) if g.role in SEAT_ROLES]
    if invitation.side is not None and any(side != invitation.side for side in elsewhere):
        raise DomainError("seat-elsewhere", side=Term(key=f"side-{elsewhere[0]}"))


async def _clear_the_seat(tx: Writing, ctx: Ctx, invitation: Invitation) -> None:
    """End what the new mandate takes the place of: the former holder's, and the person's own lower or paused one."""
    if invitation.side is None or invitation.role not in SEAT_ROLES:
        return
    await sides.lock(tx, invitation.side)
    if invitation.role is Role.REPRESENTATIVE:
        for mandate in await seats.representatives(tx, ctx.now, invitation.side):
            await _end(tx, ctx, mandate.grant)
            if mandate.grant.person_id != ctx.actor.person.id:
                await tx.put(screens.handed_over(mandate.grant, ctx.actor.person))
    replaced = outranked(invitation.role) | {invitation.role}
    for grant in await people.grants_of(tx, ctx.actor.person.id, ctx.now):
        if grant.side == invitation.side and grant.role in replaced:
            await _end(tx, ctx, grant)


async def _end(tx: Writing, ctx: Ctx, grant: Grant) -> None:
    await people.write_grant(tx, succeed(grant, ctx.actor.person.id, ctx.now))


async def _tell_of_acceptance(tx: Writing, ctx: Ctx, invitation: Invitation) -> None:
    """Tell who made the link, and the seat's holder of who works for the seat now."""
    told = {invitation.created_by}
    if invitation.role in SEAT_ROLES:
        told |= {g.person_id for g in await people.holders(tx, Role.REPRESENTATIVE, ctx.now, invitation.side)}
    for person_id in sorted(told - {ctx.actor.person.id}):
        await tx.put(screens.accepted(invitation, ctx.actor.person, person_id))


async def watches(tx: Reading, _office: Office, now: datetime, until: datetime) -> list[Watch]:
    """Give the links that nobody has used and that end soon, for those who made them."""
    open_still = await invitations.unused(tx, now, until)
    return [screens.watch(invitation, zone) for invitation, zone in open_still]
