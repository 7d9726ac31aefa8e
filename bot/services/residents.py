"""Residents of parks: organisations apply to parks of the Pool; lists of a park, of an organisation, of what waits."""

from bot.domain import residents as rules
from bot.domain.confirmation import Sight
from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Document, FieldValue
from bot.domain.pages import Page, page_of, window
from bot.domain.parks import Park
from bot.domain.people import Action, Role, may, require
from bot.domain.registry import Organisation
from bot.domain.residents import Case, Line, Residency, ResidencyStatus, Standpoint
from bot.services import parks, registry
from bot.services.context import Ctx
from storage import parks as park_rows
from storage import registry as organisation_rows
from storage import residents as rows
from storage import sides, teams
from storage.uow import Reading


async def open_parks(
    ctx: Ctx, organisation_id: int, side: str | None, page: int
) -> tuple[Organisation, Page[Park], list[str]]:
    """List the members of the Pool (of one side) that an organisation can apply to, and the sides that have some.

    Raises:
        DomainError: `organisation-unknown`, `not-of-team`, `side-unknown`.
    """
    async with ctx.reading() as tx:
        found = await registry.own(tx, ctx, organisation_id)
        if side is not None and await sides.get(tx, side) is None:
            raise DomainError("side-unknown")
        members = page_of(await park_rows.members(tx, side, *window(page)), page)
        return found, members, await park_rows.sides_with_members(tx)


async def applicants(ctx: Ctx, park_id: int, page: int) -> tuple[Park, Page[Organisation]]:
    """List the person's own organisations, one of which is to apply to a park.

    Raises:
        DomainError: `park-unknown`, `resident-park-not-member`.
    """
    async with ctx.reading() as tx:
        park = await parks.seen(tx, ctx, park_id)
        rules.check_member(park)
        return park, page_of(await organisation_rows.of_person(tx, ctx.actor.person.id, *window(page)), page)


async def begin_residency(ctx: Ctx, organisation_id: int, park_id: int) -> Residency:
    """Begin to apply to a park; a draft that there is already is taken up again.

    Raises:
        DomainError: `organisation-unknown`, `not-of-team`, `park-unknown`, `resident-park-not-member`;
            StaleError: `resident-exists`.
    """
    async with ctx.writing() as tx:
        await registry.own(tx, ctx, organisation_id)
        rules.check_member(await parks.seen(tx, ctx, park_id))
        await rows.lock(tx, organisation_id)
        found = await rows.live(tx, organisation_id, park_id)
        if found is not None and found.status is not ResidencyStatus.DRAFT:
            raise StaleError("resident", found.id, "resident-exists", status=rules.status_term(found.status))
        residency = found or await rows.begin(tx, organisation_id, park_id, ctx.actor.person.id, ctx.now)
        await tx.record("begin", "resident", residency.id)
    return residency


async def discard_residency(ctx: Ctx, residency_id: int) -> Organisation:
    """Throw a draft away.

    Raises:
        DomainError: `resident-unknown`, `not-of-team`; StaleError: `resident-not-draft`.
    """
    async with ctx.writing() as tx:
        case = await of_team(tx, ctx, residency_id)
        rules.check_draft(case.residency)
        await rows.remove(tx, case.residency)
        await tx.record("discard", "resident", residency_id)
    return case.organisation


async def residency(ctx: Ctx, residency_id: int) -> tuple[Case, Standpoint]:
    """Show a residency, and as whom the person sees it.

    Raises:
        DomainError: `resident-unknown`.
    """
    async with ctx.reading() as tx:
        return await seen(tx, ctx, residency_id)


async def residency_to_edit(ctx: Ctx, residency_id: int) -> Residency:
    """Show an application to the team of the organisation that makes it.

    Raises:
        DomainError: `resident-unknown`, `not-of-team`; StaleError: `resident-locked`.
    """
    async with ctx.reading() as tx:
        found = (await of_team(tx, ctx, residency_id)).residency
    rules.check_editable(found)
    return found


async def set_residency_field(ctx: Ctx, residency_id: int, name: str, value: FieldValue) -> Residency:
    """Answer one question of an application.

    Raises:
        DomainError: as `residency_to_edit`, and what `residents.edit` raises.
    """
    async with ctx.writing() as tx:
        found = (await of_team(tx, ctx, residency_id)).residency
        edited = await rows.write(tx, rules.edit(found, name, value))
        await tx.record("edit", "resident", residency_id, field=name)
    return edited


async def document(ctx: Ctx, residency_id: int) -> tuple[Case, Document]:
    """Give the paper of an application, to the team and to those who see it for the park.

    Raises:
        DomainError: `resident-unknown`, `resident-no-document`.
    """
    async with ctx.reading() as tx:
        case, sight = await seen(tx, ctx, residency_id)
    paper = case.residency.document
    if paper is None or not (sight.of_team or sight.sees):
        raise DomainError("resident-no-document")
    return case, paper


async def of_organisation(ctx: Ctx, organisation_id: int, page: int) -> tuple[Organisation, bool, Page[Line]]:
    """List where an organisation is a resident; its team sees also what was and what is asked for. Tell which.

    Raises:
        DomainError: `organisation-unknown`.
    """
    async with ctx.reading() as tx:
        found, sight = await registry.seen(tx, ctx, organisation_id)
        team = sight in (Sight.OWNER, Sight.MEMBER)
        lines = await rows.of_organisation(tx, organisation_id, ctx.now, *window(page), public=not team)
        return found, team, page_of(lines, page)


async def on_card(ctx: Ctx, organisation_id: int) -> tuple[Organisation, Sight, list[Line]]:
    """Show an organisation, as whom the person sees it, and where it is a resident: in one look.

    Raises:
        DomainError: `organisation-unknown`.
    """
    async with ctx.reading() as tx:
        found, sight = await registry.seen(tx, ctx, organisation_id)
        public = sight not in (Sight.OWNER, Sight.MEMBER)
        return found, sight, await rows.of_organisation(tx, organisation_id, ctx.now, *window(0), public=public)


async def in_park(ctx: Ctx, park_id: int, page: int) -> tuple[Park, int, Page[Line]]:
    """List a park's residents, with their number; who answers for the park sees also what was and what is asked for.

    Raises:
        DomainError: `park-unknown`.
    """
    async with ctx.reading() as tx:
        park = await parks.seen(tx, ctx, park_id)
        public = not may(ctx.actor, Action.SEE_RESIDENTS, park.side, park.id)
        lines = await rows.in_park(tx, park_id, ctx.now, *window(page), public=public)
        return park, await rows.count_in_park(tx, park_id, ctx.now), page_of(lines, page)


async def count_in_park(ctx: Ctx, park_id: int) -> int:
    """Count a park's residents, for its card."""
    async with ctx.reading() as tx:
        return await rows.count_in_park(tx, park_id, ctx.now)


async def waiting(ctx: Ctx, page: int) -> Page[Line]:
    """List the applications and renewals that wait for the person's parks, or for those of their side.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.SEE_RESIDENTS)
    side = next((grant.side for grant in ctx.actor.grants if grant.role is Role.REPRESENTATIVE), None)
    async with ctx.reading() as tx:
        return page_of(await rows.waiting(tx, ctx.actor.parks, side, *window(page)), page)


async def seen(tx: Reading, ctx: Ctx, residency_id: int) -> tuple[Case, Standpoint]:
    """Find a residency that the person may see, and tell as whom.

    Raises:
        DomainError: `resident-unknown`.
    """
    found = await rows.get(tx, residency_id)
    if found is None:
        raise DomainError("resident-unknown")
    case = await case_of(tx, ctx, found)
    member = await teams.member(tx, found.organisation_id, ctx.actor.person.id) is not None
    sight = rules.standpoint(case, ctx.actor, member)
    if sight is None:
        raise DomainError("resident-unknown")
    return case, sight


async def case_of(tx: Reading, ctx: Ctx, found: Residency) -> Case:
    """Give a residency, as it is now, with the organisation and the park it is about."""
    organisation = await registry.known(tx, found.organisation_id)
    park = await parks.known(tx, found.park_id)
    side = await sides.get(tx, park.side)
    zone = side.zone if side is not None else "UTC"
    return Case(rules.as_of(found, zone, ctx.now), organisation, park, zone)


async def of_team(tx: Reading, ctx: Ctx, residency_id: int) -> Case:
    """Find a residency of an organisation that the person belongs to.

    Raises:
        DomainError: `resident-unknown`, `not-of-team`.
    """
    case, sight = await seen(tx, ctx, residency_id)
    if not sight.of_team:
        raise DomainError("not-of-team")
    return case
