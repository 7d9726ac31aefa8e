"""Invitations to a role, and which side presides."""

from bot.domain.errors import DomainError
from bot.domain.invitations import LIFETIME, Invitation, check_offer, check_usable, hash_code, new_code
from bot.domain.notices import Moment, Term
from bot.domain.people import Action, Actor, Role, require
from bot.domain.sides import Side
from bot.screens import invitations as screens
from bot.services.context import Ctx
from storage import invitations, people, sides
from storage.uow import Writing


async def every_side(ctx: Ctx) -> list[Side]:
    """List the sides."""
    async with ctx.reading() as tx:
        return await sides.every(tx)


async def invite(ctx: Ctx, role: Role, side: str | None = None) -> tuple[Invitation, str]:
    """Make a link that gives a role once; the code is told here and kept nowhere.

    Raises:
        DomainError: `role-needed`, `invitation-role`, `invitation-side`, `side-unknown`.
    """
    require(ctx.actor, Action.INVITE)
    check_offer(role, side)
    code = new_code()
    async with ctx.writing() as tx:
        if side is not None:
            await known_side(tx, side)
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
        DomainError: `invitation-unknown`, `invitation-used`, `invitation-expired`, `already-held`, `seat-elsewhere`.
    """
    person = ctx.actor.person
    async with ctx.writing() as tx:
        found = await invitations.by_hash(tx, hash_code(code))
        invitation = check_usable(found, ctx.now, person.zone)
        _check_no_second_seat(ctx.actor, invitation)
        if not await invitations.use(tx, invitation.id, person.id, ctx.now):
            raise DomainError("invitation-used", at=Moment(at=ctx.now, zone=person.zone))
        if invitation.role is Role.REPRESENTATIVE and invitation.side is not None:
            await _hand_over(tx, ctx, invitation.side)
        zone = person.zone
        if invitation.side is not None:
            zone = (await known_side(tx, invitation.side)).zone
            await people.change(tx, person.id, zone=zone)
        grant = await people.grant(tx, person.id, invitation.role, invitation.side, ctx.now, invitation.park_id)
        await tx.put(screens.accepted(invitation, person))
        await tx.record("accept", "grant", grant.id, role=invitation.role, side=invitation.side)
    grants = (*ctx.actor.grants, grant)
    return ctx.actor.model_copy(
        update={"person": person.model_copy(update={"zone": zone}), "grants": grants}
    ), invitation


def _check_no_second_seat(actor: Actor, invitation: Invitation) -> None:
    offered = (invitation.role, invitation.side, invitation.park_id)
    if any((grant.role, grant.side, grant.park_id) == offered for grant in actor.grants):
        raise DomainError("already-held", role=screens.role_term(invitation.role, invitation.side))
    if invitation.side is not None and actor.seat not in (None, invitation.side):
        raise DomainError("seat-elsewhere", side=Term(key=f"side-{actor.seat}"))


async def _hand_over(tx: Writing, ctx: Ctx, side: str) -> None:
    await sides.lock(tx, side)
    for grant in await people.holders(tx, Role.REPRESENTATIVE, ctx.now, side):
        await people.end_grant(tx, grant.id, ctx.now)
        await tx.put(screens.handed_over(grant.id, grant.person_id, side, ctx.actor.person))


async def presiding(ctx: Ctx) -> str | None:
    """Tell which side presides.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.SET_PRESIDENCY)
    async with ctx.reading() as tx:
        return await people.presiding_side(tx)


async def set_presidency(ctx: Ctx, side: str) -> None:
    """Let a side preside from now on; its representative chairs the Commission (Concept, §5).

    Raises:
        DomainError: `role-needed`, `side-unknown`.
    """
    require(ctx.actor, Action.SET_PRESIDENCY)
    async with ctx.writing() as tx:
        await known_side(tx, side)
        if await people.presiding_side(tx) != side:
            await people.preside(tx, side, ctx.now)
            for grant in await people.holders(tx, Role.REPRESENTATIVE, ctx.now, side):
                await tx.put(screens.presides(side, grant.person_id, int(ctx.now.timestamp())))
        await tx.record("preside", "presidency", 0, side=side)
