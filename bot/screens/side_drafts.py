"""The sides at the administrator's desk: the list, a draft, and what the seats are told of a new one."""

from bot.domain.notices import Args, Localised, Notice, Screen, Term, press
from bot.domain.side_drafts import SideDraft, fields_for
from bot.domain.sides import Side, side_name
from bot.screens.forms import edit_buttons
from bot.screens.layout import ADMIN, HOME, columns, lines

LISTING = press("menu-side-drafts", "side-draft", "list")


def listing(sides: list[Side]) -> Screen:
    """List the sides, to change one or add another."""
    buttons = [press("side-draft-line", "side-draft", "change", side.code, side=side.term) for side in sides]
    new = (press("side-draft-new", "side-draft", "begin"),)
    return Screen(key="side-draft-list", args={"number": len(sides)}, rows=(*columns(buttons, 1), new, (ADMIN, HOME)))


def card(draft: SideDraft) -> Screen:
    """Show a draft, with what is missing."""
    fields = fields_for(draft)
    shown = [field for field in fields if field.required or getattr(draft, field.name)]
    args: Args = {
        "chosen": lines("side-draft", shown, draft),
        "state": "done" if draft.done_at else "change" if draft.existing else "new",
        "side": side_name(draft.code) if draft.existing and draft.code else Term(key="nothing"),
    }
    if draft.done_at is not None:
        return Screen(key="side-draft-card", args=args, rows=((LISTING, HOME),))
    ways = edit_buttons("side-draft", draft.id, fields, draft)
    put = (press("side-draft-put", "side-draft", "put", draft.id),)
    return Screen(key="side-draft-card", args=args, rows=(put, ways, (LISTING, HOME)))


def added(draft: SideDraft, person_id: int) -> Notice:
    """Tell a seat that the Pool has one side more."""
    name = Localised(texts=draft.names)
    dedupe = f"side-draft:{draft.id}:added:{person_id}"
    return Notice(key="side-draft-added", args={"name": name}, person_id=person_id, dedupe=dedupe)
