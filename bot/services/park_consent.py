"""A park is admitted at once, or, where the operator has set it, when every seat that has a holder agreed."""

from bot.domain import park_consent as rules
from bot.domain.membership import Decision
from bot.domain.park_consent import Consent, Voice
from bot.domain.parks import Park
from bot.domain.people import Action, Role, require
from bot.screens import park_consent as screens
from bot.services.context import Ctx
from bot.services.membership import carry_out, to_decide
from bot.services.parks import known
from storage import park_consent as rows
from storage import people
from storage.uow import Reading, Writing


async def consent(ctx: Ctx, park: Park) -> Consent | None:
    """Show how far the sides are with a park that the person sees; None where they are not asked."""
    if not rules.asks(ctx.office.settled.park_consent, park):
        return None
    async with ctx.reading() as tx:
        return await _consent(tx, ctx, park.id)


async def admit(ctx: Ctx, park_id: int) -> Park:
    """Admit a park, or ask the seats. Again: whoever has taken a seat meanwhile is asked, and it is seen who is left.

    Raises:
        DomainError: `park-unknown`, `role-needed`, `role-of-side-needed`; StaleError: `park-moved-on`.
    """
    async with ctx.writing() as tx:
        await rows.lock(tx, park_id)
        found = await to_decide(tx, ctx, park_id, Decision.ADMIT)
        if not rules.asks(ctx.office.settled.park_consent, found):
            return await carry_out(tx, ctx, found, Decision.ADMIT)
        if not await rows.voices(tx, park_id):
            await rows.keep(tx, rules.first_voice(found, ctx.now))
        silent = (await _consent(tx, ctx, park_id)).silent
        for grant in await people.holders(tx, Role.REPRESENTATIVE, ctx.now):
            if grant.side in silent:
                await tx.put(screens.asked(found, grant.person_id))
        await tx.record("ask-seats", "park", park_id)
        return await _settled(tx, ctx, found)


async def agree(ctx: Ctx, park_id: int) -> Park:
    """Agree for the person's side, also in place of an objection; the last one to agree admits the park.

    Raises:
        DomainError: `park-unknown`, `role-needed`; StaleError: `park-consent-not-asked`, `park-moved-on`,
            `park-consent-counted`.
    """
    async with ctx.writing() as tx:
        await rows.lock(tx, park_id)
        found, before, side = await _to_answer(tx, ctx, park_id)
        voice = rules.agree(found, before, side, ctx.actor.person.id, ctx.now)
        await rows.keep(tx, voice)
        await tx.record("agree", "park", park_id, side=side)
        settled = await _settled(tx, ctx, found)
        if settled.status is found.status and before.of(side) is not None:
            await _tell(tx, ctx, found, voice)
    return settled


async def park_to_object(ctx: Ctx, park_id: int) -> Park:
    """See, before the reason is asked, that the person may object for their side.

    Raises:
        DomainError: `park-unknown`, `role-needed`; StaleError: as `agree`, and `park-consent-own`.
    """
    async with ctx.reading() as tx:
        found, _consent, side = await _to_answer(tx, ctx, park_id)
    rules.check_not_own(found, side)
    return found


async def object_to(ctx: Ctx, park_id: int, words: str) -> Park:
    """Object for the person's side: the park stays under check, and those who can do something about it are told why.

    Raises:
        DomainError: as `park_to_object`, and `park-reason-needed`, `field-too-long`; StaleError: as there.
    """
    async with ctx.writing() as tx:
        await rows.lock(tx, park_id)
        found, _consent, side = await _to_answer(tx, ctx, park_id)
        voice = rules.object_to(found, side, ctx.actor.person.id, words, ctx.now)
        await rows.keep(tx, voice)
        await tx.record("object", "park", park_id, side=side, reason=voice.reason)
        await _tell(tx, ctx, found, voice)
    return found


async def _consent(tx: Reading, ctx: Ctx, park_id: int) -> Consent:
    seats = await people.holders(tx, Role.REPRESENTATIVE, ctx.now)
    return rules.consent_of(await rows.voices(tx, park_id), [grant.side for grant in seats if grant.side is not None])


async def _to_answer(tx: Reading, ctx: Ctx, park_id: int) -> tuple[Park, Consent, str]:
    found = await known(tx, park_id)
    require(ctx.actor, Action.CONSENT_TO_PARK)
    heard = await _consent(tx, ctx, park_id)
    rules.require_asked(ctx.office.settled.park_consent, found, heard)
    return found, heard, ctx.actor.seat or ""


async def _settled(tx: Writing, ctx: Ctx, found: Park) -> Park:
    """Admit the park if nothing and nobody is waited for any more."""
    heard = await _consent(tx, ctx, found.id)
    return await carry_out(tx, ctx, found, Decision.ADMIT) if heard.complete else found


async def _tell(tx: Writing, ctx: Ctx, park: Park, voice: Voice) -> None:
    """Tell the administrators and the side that nominates of an objection, or that it is gone."""
    administrators = await people.administrators(tx, ctx.office.administrators, ctx.now)
    seats = await people.holders(tx, Role.REPRESENTATIVE, ctx.now, park.side)
    told = {person.id for person in administrators} | {grant.person_id for grant in seats}
    for person_id in sorted(told - {ctx.actor.person.id}):
        await tx.put(screens.heard(park, voice, person_id))
