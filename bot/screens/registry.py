"""Startups: the founder's card, the representative's, and what each is told of the other's acts."""

from bot.domain.notices import Args, Button, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.registry import EDITABLE, STARTUP_FIELDS, Startup, StartupStatus
from bot.domain.sides import side_name
from bot.screens.forms import edit_buttons
from bot.screens.layout import HOME, Rows, lines, paged, short


def own_card(startup: Startup) -> Screen:
    """Show it to its founder: a preview while it can be edited."""
    rows: Rows = ()
    if startup.status in EDITABLE:
        edits = edit_buttons("startup", startup.id, STARTUP_FIELDS, startup)
        rows = ((press("startup-submit", "startup", "submit", startup.id),), edits)
    back = press("menu-startups", "startup", "mine")
    return Screen(key="startup-card", args=_args(startup), rows=(*rows, (back, HOME)))


def review_card(startup: Startup) -> Screen:
    """Show it to its side's representative, with what they may decide."""
    back = press("menu-review", "startup", "queue")
    return Screen(key="startup-card", args=_args(startup), rows=(*_decisions(startup), (back, HOME)))


def _args(startup: Startup) -> Args:
    remark = Term(key="startup-remark", args={"remark": startup.remark}) if startup.remark else Term(key="nothing")
    status = Term(key=f"startup-status-{startup.status}")
    return {"fields": lines("startup", STARTUP_FIELDS, startup), "status": status, "remark": remark}


def _decisions(startup: Startup) -> Rows:
    if startup.status is not StartupStatus.SUBMITTED:
        return ()
    confirm = press("startup-confirm", "startup", "confirm", startup.id)
    return ((confirm, press("startup-return", "startup", "return", startup.id)),)


def mine(page: Page[Startup]) -> Screen:
    """List what a person has registered or begun to."""
    items = [_line(startup) for startup in page.items]
    new = press("startup-begin", "startup", "begin")
    return paged("startup-mine", Page(items, page.number, page.more), "startup", "mine", new)


def queue(page: Page[Startup], side: str) -> Screen:
    """List what waits for a side's decision."""
    items = [_line(startup) for startup in page.items]
    return paged("startup-queue", Page(items, page.number, page.more), "startup", "queue", side=side_name(side))


def _line(startup: Startup) -> Button:
    return press(f"startup-line-{startup.status}", "startup", "show", startup.id, name=short(startup.name))


def submitted(startup: Startup, person_id: int) -> Notice:
    """Ask the side's representative to decide."""
    return Notice(
        key="startup-submitted",
        args=_args(startup),
        rows=_decisions(startup),
        person_id=person_id,
        dedupe=f"startup:{startup.id}:{startup.version}:submitted:{person_id}",
    )


def nobody_decides(startup: Startup, person_id: int) -> Notice:
    """Tell an administrator that a startup waits for a side without a representative."""
    side = startup.side or ""
    return Notice(
        key="startup-without-seat",
        args={"name": startup.name or "", "side": side_name(side)},
        rows=((press("menu-invitations", "invitation", "make", f"representative.{side}"),),),
        person_id=person_id,
        dedupe=f"startup:{startup.id}:{startup.version}:no-seat:{person_id}",
    )


def decided(startup: Startup) -> Notice:
    """Tell the founder what was decided; a returned one can be edited at once."""
    returned = startup.status is StartupStatus.RETURNED
    return Notice(
        key="startup-returned" if returned else "startup-confirmed",
        args={"name": startup.name or "", "side": side_name(startup.side or ""), "remark": startup.remark or ""},
        rows=((press("button-edit", "startup", "show", startup.id),),) if returned else (),
        person_id=startup.owner_id,
        dedupe=f"startup:{startup.id}:{startup.version}:decided",
    )
