"""Why a meeting's date departs from the rules, while it is a draft; what a move departs from is kept with the move."""

from bot.domain.exceptions import EXCEPTION_FIELDS, check_proposals_day
from bot.domain.forms import FieldValue, check_field, field_named
from bot.domain.meetings import Meeting, check_draft
from bot.services.context import Ctx
from bot.services.meetings import own_draft
from storage import meetings as rows


async def set_exception(ctx: Ctx, meeting_id: int, name: str, value: FieldValue) -> Meeting:
    """Keep a reason, or the day proposed for proposals.

    Raises:
        DomainError: `meeting-unknown`, `role-needed`, `not-yours`, `meeting-proposals-day-past`,
            `meeting-proposals-day-late`, what `check_field` raises; StaleError: `meeting-locked`.
    """
    async with ctx.writing() as tx:
        found = await own_draft(tx, ctx, meeting_id)
        check_draft(found)
        kept = check_field(field_named(EXCEPTION_FIELDS, name), value)
        changed = found.model_copy(update={name: kept})
        if name == "proposals_day":
            check_proposals_day(changed, ctx.now)
        changed = await rows.write(tx, changed)
        await tx.record("except", "meeting", meeting_id, field=name, value=kept)
    return changed
