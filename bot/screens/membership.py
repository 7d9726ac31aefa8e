"""What may be decided about a park, its history, and who is told of each decision (Concept, §5, par. 1)."""

from bot.domain.membership import Change, Decision, open_decisions
from bot.domain.notices import Args, Button, Listing, Moment, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.parks import Park, ParkStatus
from bot.domain.people import Action, Actor, may
from bot.domain.sides import side_name
from bot.screens.layout import DASH, HOME, Rows, columns, named, page_turns


def decisions(park: Park, actor: Actor, *, consented: bool = False) -> Rows:
    """Offer what this person may decide about a park now; `consented`: admission goes through the seats' consent."""
    needed = Action.NOMINATE_PARK if park.status is ParkStatus.DRAFT else Action.DECIDE_PARK
    if not may(actor, needed, park.side):
        return ()
    offered = [one for one in open_decisions(park) if not (consented and one is Decision.ADMIT)]
    return columns([press(f"park-{decision}", "park", decision, park.id) for decision in offered])


def kind_name(park: Park) -> Term:
    """Name what kind of park it is."""
    return Term(key=f"park-kind-{park.kind}") if park.kind is not None else DASH


def _args(park: Park) -> Args:
    return {"name": park.name, "kind": kind_name(park), "city": park.city or "", "side": side_name(park.side)}


def told(park: Park, decision: Decision, reason: str | None, person_id: int) -> Notice:
    """Tell somebody whom it concerns what was decided."""
    why = Term(key="park-why", args={"reason": reason}) if reason else Term(key="nothing")
    return Notice(
        key=f"park-told-{decision}",
        args=_args(park) | {"why": why},
        rows=((_open(park),),),
        person_id=person_id,
        silent=decision in (Decision.CHECK, Decision.ADMIT),
        dedupe=f"park:{park.id}:{park.version}:{decision}:{person_id}",
    )


def _open(park: Park) -> Button:
    return press("park-open", "park", "show", park.id)


def history(park: Park, page: Page[Change], zone: str) -> Screen:
    """Show what became of a park, the latest first. `zone`: the reader's clock."""
    rows = tuple(_line(change, zone) for change in page.items)
    lines = Listing(rows=rows, empty="park-history-none", between="\n\n")
    back = press("button-back", "park", "show", park.id)
    turns = page_turns(page, "park", "history", f"{park.id}.")
    return Screen(key="park-history", args={"name": park.name, "lines": lines}, rows=(turns, (back, HOME)))


def _line(change: Change, zone: str) -> Term:
    why = Term(key="park-why", args={"reason": change.reason}) if change.reason else Term(key="nothing")
    args: Args = {
        "at": Moment(at=change.at, zone=zone),
        "person": named(change.person),
        "before": Term(key=f"park-status-{change.before}"),
        "after": Term(key=f"park-status-{change.after}"),
        "why": why,
    }
    return Term(key="park-change", args=args)
