"""The silence procedure: how it stands on a paper's card, its reminder, and what everybody is told at its end."""

from datetime import datetime, timedelta

from bot.domain.notices import Args, Listing, Notice, Term, press
from bot.domain.papers import Paper
from bot.domain.reminder_ladders import Kind, Rung
from bot.domain.reminders import Watch
from bot.domain.sides import side_name
from bot.domain.silence import AMENDED, SilenceState, ends, state
from bot.screens.layout import left


def line(paper: Paper) -> Term | None:
    """Say how it stands, where there is one."""
    stands = state(paper)
    if stands is None:
        return None
    args: Args = {"until": ends(paper)}
    if stands is SilenceState.BROKEN:
        args["by"] = _by(paper)
    if stands is SilenceState.INCOMPLETE:
        args["sides"] = Listing(rows=tuple(side_name(side) for side in paper.silence_unreached), between=", ")
    return Term(key=f"silence-{stands}", args=args)


def _by(paper: Paper) -> Term:
    by = paper.silence_broken_by or AMENDED
    return Term(key="silence-by-amendment") if by == AMENDED else Term(key="silence-by", args={"side": side_name(by)})


def ended(paper: Paper, person_id: int) -> Notice:
    """Tell somebody of a recipient that it is over, and what came of it."""
    rows = ((press("paper-open", "paper", "show", paper.id),),)
    args: Args = {"name": paper.name, "state": line(paper) or Term(key="nothing")}
    return Notice(
        key="silence-told", args=args, rows=rows, person_id=person_id, dedupe=f"silence:{paper.id}:{person_id}"
    )


def watch(paper: Paper, person_id: int, rung: Rung) -> Watch:
    """Give what a seat is reminded of: that its silence will be taken for consent."""
    opens, due = press("paper-open", "paper", "show", paper.id), ends(paper)

    def says(now: datetime) -> Term:
        return Term(key="reminder-silence", args={"name": paper.name, "due": due, "left": left(due, now)})

    since = (paper.circulated_at or paper.made_at) - timedelta(seconds=1)
    return Watch(f"silence:{paper.id}", Kind.SILENCE, person_id, rung, due, since, paper.name, opens, says, (opens,))
