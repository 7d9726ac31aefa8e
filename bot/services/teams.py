"""The team of an organisation: invited, joined by a link, left, dismissed, and the place of its owner handed on."""

from bot.domain.errors import DomainError
from bot.domain.invitations import hash_code, new_code
from bot.domain.notices import Moment
from bot.domain.people import Person
from bot.domain.registry import Organisation
from bot.domain.teams import LIFETIME, Member, TeamLink, check_room, check_usable
from bot.screens import teams as screens
from bot.services.context import Ctx
from bot.services.registry import known, own, owned
from storage import people, registry
from storage import teams as rows
from storage.uow import Reading


async def team(ctx: Ctx, organisation_id: int) -> tuple[Organisation, Person | None, list[Member]]:
    """Show who belongs to an organisation, its owner apart, to those who do.

    Raises:
        DomainError: `organisation-unknown`, `not-of-team`.
    """
    async with ctx.reading() as tx:
        found = await own(tx, ctx, organisation_id)
        return found, await people.get(tx, found.owner_id), await rows.of(tx, organisation_id)


async def invite(ctx: Ctx, organisation_id: int) -> tuple[Organisation, TeamLink, str]:
    """Make a link by which one person joins; the code is told here and kept nowhere.

    Raises:
        DomainError: `organisation-unknown`, `not-owner`, `team-full`.
    """
    code = new_code()
    async with ctx.writing() as tx:
        found = await owned(tx, ctx, organisation_id)
        check_room(await rows.size(tx, organisation_id))
        link = await rows.make_link(
            tx,
            organisation_id=organisation_id,
            code_hash=hash_code(code),
            created_by=ctx.actor.person.id,
            created_at=ctx.now,
            expires_at=ctx.now + LIFETIME,
        )
        await tx.record("invite", "organisation", organisation_id, link=link.id)
    return found, link, code


async def join(ctx: Ctx, code: str) -> Organisation:
    """Join a team by a link; the owner is told. Only a link of who is the owner still is good.

    Raises:
        DomainError: `team-link-unknown`, `team-link-used`, `team-link-expired`, `team-joined`, `team-full`.
    """
    person = ctx.actor.person
    async with ctx.writing() as tx:
        link = check_usable(await rows.by_hash(tx, hash_code(code)), ctx.now, person.zone)
        found = await known(tx, link.organisation_id)
        if link.created_by != found.owner_id:
            raise DomainError("team-link-unknown")
        if found.owner_id == person.id or await rows.member(tx, found.id, person.id) is not None:
            raise DomainError("team-joined")
        if not await rows.use(tx, link.id, person.id, ctx.now):
            raise DomainError("team-link-used", at=Moment(at=ctx.now, zone=person.zone))
        check_room(await rows.size(tx, found.id))
        await rows.join(tx, found.id, person.id, ctx.now)
        await tx.put(screens.joined(found, person, link.id))
        await tx.record("join", "organisation", found.id)
    return found


async def member(ctx: Ctx, member_id: int) -> tuple[Organisation, Member]:
    """Show a member to the owner, who may dismiss them or hand the organisation over to them.

    Raises:
        DomainError: `member-unknown`, `not-owner`.
    """
    async with ctx.reading() as tx:
        return await _member(tx, ctx, member_id)


async def dismiss(ctx: Ctx, member_id: int) -> Organisation:
    """Let a member belong to it no more, and tell them.

    Raises:
        DomainError: `member-unknown`, `not-owner`.
    """
    async with ctx.writing() as tx:
        found, leaving = await _member(tx, ctx, member_id)
        await rows.leave(tx, member_id)
        await tx.put(screens.dismissed(found, leaving))
        await tx.record("dismiss", "organisation", found.id, person=leaving.person_id)
    return found


async def hand_over(ctx: Ctx, member_id: int) -> Organisation:
    """Make a member the owner, and tell them; who was the owner stays a member.

    Raises:
        DomainError: `member-unknown`, `not-owner`.
    """
    async with ctx.writing() as tx:
        found, heir = await _member(tx, ctx, member_id)
        handed = await registry.write(tx, found.model_copy(update={"owner_id": heir.person_id}))
        await rows.leave(tx, member_id)
        await rows.join(tx, found.id, found.owner_id, ctx.now)
        await tx.put(screens.handed_over(handed, ctx.actor.person))
        await tx.record("hand-over", "organisation", found.id, person=heir.person_id)
    return handed


async def leave(ctx: Ctx, organisation_id: int) -> Organisation:
    """Leave a team; the owner is told, and cannot leave before handing over.

    Raises:
        DomainError: `organisation-unknown`, `not-of-team`, `owner-stays`.
    """
    async with ctx.writing() as tx:
        found = await own(tx, ctx, organisation_id)
        mine = await rows.member(tx, organisation_id, ctx.actor.person.id)
        if mine is None:
            raise DomainError("owner-stays")
        await rows.leave(tx, mine.id)
        await tx.put(screens.left(found, mine))
        await tx.record("leave", "organisation", organisation_id)
    return found


async def _member(tx: Reading, ctx: Ctx, member_id: int) -> tuple[Organisation, Member]:
    found = await rows.get(tx, member_id)
    if found is None:
        raise DomainError("member-unknown")
    return await owned(tx, ctx, found.organisation_id), found
