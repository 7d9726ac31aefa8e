"""What a recipient is told of a paper, and the table of who has received, opened and acknowledged it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.domain.circulation import SECRETARIAT, Receipt, letter_key
from bot.domain.meetings import Deadline, Meeting, due_at
from bot.domain.notices import Args, Listing, Moment, Notice, Screen, Span, Term, press
from bot.domain.papers import Paper, PaperKind
from bot.domain.reminder_ladders import Kind, Rung
from bot.domain.reminders import Watch
from bot.domain.sides import side_name
from bot.domain.silence import ends
from bot.domain.work_plan import Plan
from bot.screens.layout import HOME, left


def arrived(paper: Paper, recipient: str, person_id: int, comments_until: Moment | None = None) -> Notice:
    """Bring a paper to somebody of its recipient, with what was decided about comments and silence."""
    notes = []
    if paper.late_seconds:
        by: Args = {"by": Span(seconds=paper.late_seconds)}
        of_report = paper.kind is PaperKind.REPORT
        notes.append(Term(key="report-arrived-late" if of_report else "paper-arrived-late", args=by))
    if comments_until is not None and paper.kind is not PaperKind.REPORT:
        notes.append(Term(key="comments-until-line", args={"until": comments_until}))
    if paper.silent_until is not None and recipient != SECRETARIAT:
        notes.append(Term(key="silence-announced", args={"until": ends(paper)}))
    args: Args = {
        "name": paper.name,
        "count": len(paper.content.parts),
        "late": Listing(rows=tuple(notes), empty="nothing", between=""),
    }
    return Notice(
        key=f"paper-arrived-{paper.kind}",
        args=args,
        rows=((press("paper-open", "paper", "show", paper.id),),),
        person_id=person_id,
        dedupe=letter_key(paper.id, recipient, person_id),
    )


def watch(paper: Paper, receipt: Receipt, person_id: int, rung: Rung) -> Watch:
    """Give what somebody is reminded of: that a paper waits to be acknowledged."""
    opens = press("paper-open", "paper", "show", paper.id)

    def says(now: datetime) -> Term:
        ago = Span(seconds=int((now - receipt.sent_at).total_seconds()))
        return Term(key="paper-reminder", args={"name": paper.name, "ago": ago})

    due = Moment(at=receipt.sent_at, zone=paper.zone)
    ways = (opens, press("paper-acknowledge", "paper", "acknowledge", paper.id))
    since = receipt.sent_at - timedelta(seconds=1)
    thing = f"paper:{paper.id}"
    return Watch(thing, Kind.ACKNOWLEDGEMENT, person_id, rung, due, since, paper.name, opens, says, ways)


def silent(paper: Paper, waiting: Sequence[Receipt], person_id: int) -> Watch:
    """Give what the chair is told last: who has not acknowledged a paper."""
    sent_at = max(receipt.sent_at for receipt in waiting)
    opens, due = press("paper-receipts", "paper", "receipts", paper.id), Moment(at=sent_at, zone=paper.zone)
    names = Listing(rows=tuple(_recipient(receipt) for receipt in waiting), between=", ")

    def says(now: datetime) -> Term:
        ago = Span(seconds=int((now - sent_at).total_seconds()))
        return Term(key="reminder-unacknowledged", args={"name": paper.name, "names": names, "ago": ago})

    thing, rung, since = f"unacknowledged:{paper.id}", Rung.CHAIR, sent_at - timedelta(seconds=1)
    return Watch(thing, Kind.ACKNOWLEDGEMENT, person_id, rung, due, since, paper.name, opens, says, (opens,))


def to_forward(paper: Paper, sent_at: datetime, person_id: int, rung: Rung) -> Watch:
    """Give what the Secretariat, and at last the chair, is told: that the report has not been passed on (M16)."""
    opens, due = press("paper-open", "paper", "show", paper.id), Moment(at=sent_at, zone=paper.zone)

    def says(now: datetime) -> Term:
        ago = Span(seconds=int((now - sent_at).total_seconds()))
        return Term(key="reminder-circulation", args={"name": paper.name, "ago": ago})

    thing, since = f"forward:{paper.id}", sent_at - timedelta(seconds=1)
    return Watch(thing, Kind.CIRCULATION, person_id, rung, due, since, paper.name, opens, says, (opens,))


def drafts(meeting: Meeting, kind: Kind, lacking: Sequence[PaperKind], person_id: int, rung: Rung) -> Watch:
    """Give what the chair is reminded of: to circulate the draft plan (M12), or the agenda and the protocol (M14)."""
    due = due_at(meeting, Deadline.DRAFTS)
    opens = press("menu-plan", "plan", "current")
    names = Listing(rows=tuple(Term(key=f"paper-kind-{paper}") for paper in lacking), between=", ")

    def says(now: datetime) -> Term:
        return Term(key="reminder-drafts", args={"papers": names, "due": due, "left": left(due, now)})

    thing, since = f"{kind}:{meeting.id}", meeting.set_at or meeting.created_at
    title = Term(key=f"reminder-kind-{kind}")
    moved = meeting.moved_at
    return Watch(thing, kind, person_id, rung, due, since, title, opens, says, (opens,), moved)


def report(plan: Plan, due: Moment, person_id: int, rung: Rung) -> Watch:
    """Give what the chair is reminded of: to make and submit the report, by the date that was set for it."""
    opens = press("plan-open", "plan", "show", plan.id)

    def says(now: datetime) -> Term:
        return Term(key="reminder-report", args={"year": str(plan.year), "due": due, "left": left(due, now)})

    thing, since = f"report:{plan.id}", plan.adopted_at or plan.created_at
    title = Term(key="reminder-kind-report")
    return Watch(thing, Kind.REPORT, person_id, rung, due, since, title, opens, says, (opens,))


def receipts(paper: Paper, found: Sequence[Receipt]) -> Screen:
    """Show where a paper stands with each recipient."""
    rows = tuple(_line(receipt, paper.zone) for receipt in found)
    back = press("button-back", "paper", "show", paper.id)
    args: Args = {"name": paper.name, "lines": Listing(rows=rows)}
    return Screen(key="paper-receipts-card", args=args, rows=((back, HOME),))


def _line(receipt: Receipt, zone: str) -> Term:
    moments = {
        "acknowledged": receipt.acknowledged_at,
        "opened": receipt.opened_at,
        "delivered": receipt.delivered_at,
        "vacant": receipt.sent_at if receipt.vacant else None,
        "sent": receipt.sent_at,
    }
    state, at = next((state, at) for state, at in moments.items() if at is not None)
    return Term(key=f"receipt-{state}", args={"recipient": _recipient(receipt), "at": Moment(at=at, zone=zone)})


def _recipient(receipt: Receipt) -> Term:
    return Term(key="role-secretariat") if receipt.recipient == SECRETARIAT else side_name(receipt.recipient)
