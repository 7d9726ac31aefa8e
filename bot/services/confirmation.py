"""A side confirms its organisations, returns, suspends and removes them with a reason, and their people are told."""

from bot.domain import confirmation as rules
from bot.domain.confirmation import Change, Ruling, Sight
from bot.domain.errors import DomainError
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, may, require
from bot.domain.registry import Organisation
from bot.screens import confirmation as screens
from bot.services.context import Ctx
from bot.services.registry import known, seen
from storage import confirmation as rows
from storage import registry, teams
from storage.uow import Reading

HISTORY_PAGE = 4
"""Lines of a history on a page: each may have a long reason."""


async def review_queue(ctx: Ctx, page: int) -> tuple[str, Page[Organisation]]:
    """List what waits for the decision of the person's side.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.REVIEW_ORGANISATION)
    side = next((g.side for g in ctx.actor.grants if may(ctx.actor, Action.REVIEW_ORGANISATION, g.side)), None) or ""
    async with ctx.reading() as tx:
        return side, page_of(await rows.submitted(tx, side, *window(page)), page)


async def organisation_to_rule(ctx: Ctx, organisation_id: int, ruling: Ruling) -> Organisation:
    """See, before a reason is asked, that the person may decide this.

    Raises:
        DomainError: `organisation-unknown`, `role-needed`, `role-of-side-needed`; StaleError: `organisation-moved-on`.
    """
    async with ctx.reading() as tx:
        found = await _to_rule(tx, ctx, organisation_id)
    rules.require_open(found, ruling)
    return found


async def rule(ctx: Ctx, organisation_id: int, ruling: Ruling, words: str = "") -> Organisation:
    """Confirm, return, suspend, resume or remove an organisation, and tell its people. `words`: the reason.

    Raises:
        DomainError: as `organisation_to_rule`, and `reason-needed`, `field-too-long`.
    """
    async with ctx.writing() as tx:
        found = await _to_rule(tx, ctx, organisation_id)
        ruled = await registry.write(tx, rules.rule(found, ruling, words, ctx.now))
        await rows.keep(tx, found, ruled, None, ruled.remark)
        team = {found.owner_id, *(member.person_id for member in await teams.of(tx, organisation_id))}
        for person_id in sorted(team):
            await tx.put(screens.told(ruled, ruling, person_id))
        await tx.record(ruling, "organisation", organisation_id, reason=ruled.remark)
    return ruled


async def history(ctx: Ctx, organisation_id: int, page: int) -> tuple[Organisation, Page[Change]]:
    """Show what became of an organisation, to its people and its side.

    Raises:
        DomainError: `organisation-unknown`, `not-of-team`.
    """
    async with ctx.reading() as tx:
        found, sight = await seen(tx, ctx, organisation_id)
        if sight is Sight.PUBLIC:
            raise DomainError("not-of-team")
        changes = await rows.history(tx, organisation_id, *window(page, HISTORY_PAGE))
    return found, page_of(changes, page, HISTORY_PAGE)


async def _to_rule(tx: Reading, ctx: Ctx, organisation_id: int) -> Organisation:
    found = await known(tx, organisation_id)
    require(ctx.actor, Action.REVIEW_ORGANISATION, found.side)
    return found
