"""The sides at the administrator's desk: one is added or changed by a draft; all seats are told of a new one."""

from bot.domain import side_drafts as rules
from bot.domain.errors import DomainError
from bot.domain.forms import FieldValue
from bot.domain.people import Action, Role, require
from bot.domain.side_drafts import SideDraft
from bot.domain.sides import Side
from bot.screens import side_drafts as screens
from bot.services.context import Ctx
from storage import people, sides
from storage import side_drafts as rows
from storage.uow import Reading


async def listed(ctx: Ctx) -> list[Side]:
    """List the sides.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.OPERATE)
    async with ctx.reading() as tx:
        return await sides.every(tx)


async def begin(ctx: Ctx, code: str | None = None) -> SideDraft:
    """Begin to enter a side, or to change one; a draft that is there already is taken up again.

    Raises:
        DomainError: `role-needed`, `side-unknown`.
    """
    require(ctx.actor, Action.OPERATE)
    async with ctx.writing() as tx:
        side = await sides.get(tx, code) if code is not None else None
        if code is not None and side is None:
            raise DomainError("side-unknown")
        found = await rows.open_of(tx, code)
        if found is None:
            draft = SideDraft(id=0, author_id=ctx.actor.person.id)
            found = await rows.begin(tx, draft if side is None else _of(draft, side))
        await tx.record("begin", "side-draft", found.id, side=code)
    return found


def _of(draft: SideDraft, side: Side) -> SideDraft:
    names = {f"name_{language}": (side.names or {}).get(language) for language in rules.LANGUAGES}
    weekend = tuple(str(day) for day in side.weekend)
    return draft.model_copy(
        update={"code": side.code, "existing": True, "zone": side.zone, "weekend": weekend, **names}
    )


async def draft(ctx: Ctx, draft_id: int) -> SideDraft:
    """Show a draft.

    Raises:
        DomainError: `role-needed`, `side-draft-unknown`.
    """
    require(ctx.actor, Action.OPERATE)
    async with ctx.reading() as tx:
        return await _known(tx, draft_id)


async def set_side_field(ctx: Ctx, draft_id: int, name: str, value: FieldValue) -> SideDraft:
    """Set a field of a draft.

    Raises:
        DomainError: `role-needed`, `side-draft-unknown`, `side-code`, `side-taken`, `zone-unknown`, what `check_field`
            raises; StaleError: `side-done`, `side-code-stays`.
    """
    require(ctx.actor, Action.OPERATE)
    async with ctx.writing() as tx:
        taken = [side.code for side in await sides.every(tx)]
        changed = await rows.write(tx, rules.set_field(await _known(tx, draft_id), name, value, taken))
        await tx.record("edit", "side-draft", draft_id, field=name)
    return changed


async def put_in_force(ctx: Ctx, draft_id: int) -> Side:
    """Add the side, or change it: it is offered and named everywhere from now on.

    Raises:
        DomainError: `role-needed`, `side-draft-unknown`, `form-incomplete`, `side-taken`; StaleError: `side-done`.
    """
    require(ctx.actor, Action.OPERATE)
    async with ctx.writing() as tx:
        known = {side.code: side for side in await sides.every(tx)}
        done, side = rules.put_in_force(await _known(tx, draft_id), known, ctx.now)
        await sides.keep(tx, side)
        await rows.write(tx, done)
        if not done.existing:
            told = {grant.person_id for grant in await people.holders(tx, Role.REPRESENTATIVE, ctx.now)}
            for person_id in sorted(told - {ctx.actor.person.id}):
                await tx.put(screens.added(done, person_id))
        before = known[side.code].model_dump(mode="json") if side.code in known else {}
        await tx.record("side", "side-draft", draft_id, before=before, after=side.model_dump(mode="json"))
    return side


async def _known(tx: Reading, draft_id: int) -> SideDraft:
    found = await rows.get(tx, draft_id)
    if found is None:
        raise DomainError("side-draft-unknown")
    return found
