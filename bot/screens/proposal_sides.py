"""Where the sides stand before the deadline, filing on behalf of one, and the diplomatic channel."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.meetings import Deadline, Meeting, due_at
from bot.domain.notices import Args, Listing, Moment, Notice, Screen, Term, press
from bot.domain.people import Action, Actor, may
from bot.domain.proposal_messages import flag
from bot.domain.proposal_sides import SideProgress, counted
from bot.domain.proposals import Proposal
from bot.domain.reminder_ladders import Kind, Rung
from bot.domain.reminders import Watch
from bot.domain.sides import side_name
from bot.screens.layout import HOME, columns, left, short
from bot.screens.proposals import deadline, filed_args, open_button


def overview(due: Moment | None, sides: Sequence[SideProgress]) -> Screen:
    """Show where every side stands, in one message; a press leads to what can be done for one."""
    rows = tuple(_line(progress) for progress in sides)
    counts = [Term(key=f"side-count-{state}", args={"count": n}) for state, n in counted(list(sides)).items() if n]
    args: Args = {
        "deadline": deadline(due),
        "lines": Listing(rows=rows),
        "counts": Listing(rows=tuple(counts), between=" · "),
    }
    buttons = [press("side-flag", "behalf", "side", p.side, flag=flag(p.side)) for p in sides]
    back = press("menu-filed", "proposal", "filed")
    return Screen(key="proposal-sides-card", args=args, rows=(*columns(buttons, 5), (back, HOME)))


def _line(progress: SideProgress) -> Term:
    return Term(key="side-line", args={"side": side_name(progress.side), "state": state_of(progress)})


def state_of(progress: SideProgress) -> Term:
    """Say where a side stands, with how many it has filed or drafted."""
    args: Args = {"filed": progress.filed, "drafts": progress.drafts}
    return Term(key=f"side-progress-{progress.state}", args=args)


def one_side(progress: SideProgress, actor: Actor) -> Screen:
    """Show one side, with what this person may do for it."""
    side, ways = progress.side, []
    if may(actor, Action.MARK_DIPLOMATIC, side):
        marked = progress.marked_at is not None
        label = "diplomatic-unmark" if marked else "diplomatic-mark"
        ways.append(press(label, "behalf", "unmark" if marked else "mark", side))
    if may(actor, Action.FILE_ON_BEHALF):
        ways.append(press("behalf-begin", "behalf", "begin", side))
    known = may(actor, Action.SEE_PROPOSALS)
    back = press("menu-sides", "behalf", "sides") if known else press("menu-proposals", "proposal", "mine")
    args: Args = {"side": side_name(side), "state": state_of(progress)}
    return Screen(key="proposal-side-card", args=args, rows=(*columns(ways, 1), (back, HOME)))


def filed_for_you(proposal: Proposal, due: Moment | None, person_id: int) -> Notice:
    """Tell a side's seat that something was filed on its behalf, by which document."""
    document = short(proposal.basis.name) if proposal.basis is not None else ""
    return Notice(
        key="behalf-filed",
        args=filed_args(proposal, due.zone if due is not None else "UTC") | {"document": document},
        rows=((open_button(proposal),),),
        person_id=person_id,
        dedupe=f"proposal:{proposal.id}:behalf:{person_id}",
    )


def diplomatic(side: str, sent: bool, meeting_id: int, person_id: int, now: datetime) -> Notice:
    """Tell the chair and the seat that a side counts as having filed by diplomatic channels, or no longer does."""
    return Notice(
        key="diplomatic-marked" if sent else "diplomatic-unmarked",
        args={"side": side_name(side)},
        rows=((press("proposal-open", "behalf", "side", side),),),
        person_id=person_id,
        silent=True,
        dedupe=f"diplomatic:{meeting_id}:{side}:{sent}:{now:%Y%m%d%H%M%S}:{person_id}",
    )


def watch(meeting: Meeting, side: str, person_id: int, rung: Rung, since: datetime) -> Watch:
    """Give what a side is reminded of that has not filed yet (M11), with ways to do so, or to say that it has."""
    due, title = due_at(meeting, Deadline.PROPOSALS), Term(key="reminder-kind-proposals")
    opens = press("reminder-file", "proposal", "mine")

    def says(now: datetime) -> Term:
        return Term(key="reminder-proposals", args={"side": side_name(side), "due": due, "left": left(due, now)})

    ways = (opens, press("diplomatic-mark", "behalf", "mark", side)) if rung is Rung.SEAT else (opens,)
    thing = f"proposals:{meeting.id}"
    return Watch(thing, Kind.PROPOSALS, person_id, rung, due, since, title, opens, says, ways, meeting.moved_at)


def watch_of_all(meeting: Meeting, silent: Sequence[str], person_id: int, since: datetime) -> Watch:
    """Give what the chair is told last: which sides have not filed yet."""
    due, title = due_at(meeting, Deadline.PROPOSALS), Term(key="reminder-silent-title")
    opens = press("menu-sides", "behalf", "sides")
    names = Listing(rows=tuple(side_name(side) for side in silent))

    def says(now: datetime) -> Term:
        args: Args = {"sides": names, "count": len(silent), "due": due, "left": left(due, now)}
        return Term(key="reminder-silent", args=args)

    thing, moved = f"silent:{meeting.id}", meeting.moved_at
    return Watch(thing, Kind.PROPOSALS, person_id, Rung.CHAIR, due, since, title, opens, says, (opens,), moved)
