"""Organisations register: their people fill in drafts, hand them in to be confirmed, and keep them right afterwards."""

from bot.domain import registry as rules
from bot.domain.confirmation import Sight, Viewer, sight
from bot.domain.errors import DomainError
from bot.domain.forms import Document, FieldValue
from bot.domain.left_open import CONFIRMERS
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, Person, Role, require
from bot.domain.registry import Organisation, OrganisationKind, OrganisationStatus
from bot.screens import confirmation as screens
from bot.services import own_data
from bot.services.context import Ctx
from storage import confirmation, people, teams
from storage import registry as rows
from storage.uow import Reading, Writing

OWN = (Sight.OWNER, Sight.MEMBER)


async def begin_organisation(ctx: Ctx, kind: OrganisationKind, privacy: int | None = None) -> Organisation:
    """Begin a registration; an untouched draft is taken up again rather than a second one begun.

    `privacy`: the version of the privacy text that the person agrees to by this very press.

    Raises:
        StaleError: `consent-needed`, `consent-changed`.
    """
    require(ctx.actor, Action.REGISTER_ORGANISATION)
    owner = ctx.actor.person.id
    async with ctx.writing() as tx:
        if privacy is not None:
            await own_data.keep_consent(tx, ctx, privacy)
        await own_data.require_consent(tx, ctx)
        organisation = await rows.untouched(tx, owner, kind) or await rows.begin(tx, owner, kind, ctx.now)
        await tx.record("begin", "organisation", organisation.id)
    return organisation


async def public_organisation(ctx: Ctx, organisation_id: int) -> tuple[Organisation, Person | None]:
    """Show an organisation as others see it, with whom to write to; that only where it agreed to be shown.

    Raises:
        DomainError: `organisation-unknown`.
    """
    async with ctx.reading() as tx:
        found, _ = await seen(tx, ctx, organisation_id)
        agreed = found.listed or found.to_investors
        return found, await people.get(tx, found.owner_id) if agreed else None


async def deck(ctx: Ctx, organisation_id: int) -> tuple[Organisation, Document]:
    """Give the file with which an organisation presents itself, to whoever may see it.

    Raises:
        DomainError: `organisation-unknown`, `organisation-no-deck`.
    """
    async with ctx.reading() as tx:
        found, _ = await seen(tx, ctx, organisation_id)
    if found.deck is None:
        raise DomainError("organisation-no-deck")
    return found, found.deck


async def own_organisation(ctx: Ctx, organisation_id: int) -> Organisation:
    """Show an organisation to its owner or a member of its team.

    Raises:
        DomainError: `organisation-unknown`, `not-of-team`.
    """
    async with ctx.reading() as tx:
        return await own(tx, ctx, organisation_id)


async def my_organisations(ctx: Ctx, page: int) -> Page[Organisation]:
    """List what the person has registered or begun to, and what they belong to."""
    async with ctx.reading() as tx:
        return page_of(await rows.of_person(tx, ctx.actor.person.id, *window(page)), page)


async def set_organisation_field(ctx: Ctx, organisation_id: int, name: str, value: FieldValue) -> Organisation:
    """Answer one question of the form; what is confirmed keeps a history of its changes.

    Raises:
        DomainError: `organisation-unknown`, `not-of-team`, what `registry.edit` raises;
            StaleError: `organisation-locked`.
    """
    async with ctx.writing() as tx:
        found = await own(tx, ctx, organisation_id)
        edited = rules.edit(found, name, value, ctx.now)
        if found.status is OrganisationStatus.CONFIRMED and edited != found:
            await confirmation.keep(tx, found, edited, name, None)
        edited = await rows.write(tx, edited)
        await tx.record("edit", "organisation", organisation_id, field=name)
    return edited


async def submit_organisation(ctx: Ctx, organisation_id: int) -> Organisation:
    """Hand it in to be confirmed, or tell the administrators that nobody can; its owner alone does so.

    Raises:
        DomainError: `organisation-unknown`, `not-owner`, `form-incomplete`; StaleError: `organisation-locked`.
    """
    async with ctx.writing() as tx:
        found = await owned(tx, ctx, organisation_id)
        submitted = await rows.write(tx, rules.submit(found, ctx.now))
        await confirmation.keep(tx, found, submitted, None, None)
        await _ask_to_decide(tx, ctx, submitted)
        await tx.record("submit", "organisation", organisation_id)
    return submitted


async def _ask_to_decide(tx: Writing, ctx: Ctx, organisation: Organisation) -> None:
    roles = {Role.REPRESENTATIVE, CONFIRMERS.get(ctx.office.settled.confirming, Role.REPRESENTATIVE)}
    held = [grant for role in roles for grant in await people.holders(tx, role, ctx.now, organisation.side)]
    deciders = sorted({grant.person_id for grant in held})
    for person_id in deciders:
        await tx.put(screens.submitted(organisation, person_id))
    if not deciders:
        for administrator in await people.administrators(tx, ctx.office.administrators, ctx.now):
            await tx.put(screens.nobody_decides(organisation, administrator.id))


async def known(tx: Reading, organisation_id: int) -> Organisation:
    """Find an organisation.

    Raises:
        DomainError: `organisation-unknown`.
    """
    found = await rows.get(tx, organisation_id)
    if found is None:
        raise DomainError("organisation-unknown")
    return found


async def seen(tx: Reading, ctx: Ctx, organisation_id: int) -> tuple[Organisation, Sight]:
    """Find an organisation that the person may see, and tell as whom.

    Raises:
        DomainError: `organisation-unknown`.
    """
    found, person_id = await known(tx, organisation_id), ctx.actor.person.id
    if found.owner_id == person_id:
        return found, Sight.OWNER  # most often: nothing else need be looked up
    member = await teams.member(tx, organisation_id, person_id) is not None
    shown = sight(found, Viewer(ctx.actor, member, await rows.invests(tx, person_id)))
    if shown is None:
        raise DomainError("organisation-unknown")
    return found, shown


async def own(tx: Reading, ctx: Ctx, organisation_id: int) -> Organisation:
    """Find an organisation that the person owns or belongs to.

    Raises:
        DomainError: `organisation-unknown`, `not-of-team`.
    """
    found, shown = await seen(tx, ctx, organisation_id)
    if shown not in OWN:
        raise DomainError("not-of-team")
    return found


async def owned(tx: Reading, ctx: Ctx, organisation_id: int) -> Organisation:
    """Find an organisation that the person owns.

    Raises:
        DomainError: `organisation-unknown`, `not-owner`.
    """
    found, shown = await seen(tx, ctx, organisation_id)
    if shown is not Sight.OWNER:
        raise DomainError("not-owner")
    return found
