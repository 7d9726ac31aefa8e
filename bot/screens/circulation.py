"""What a recipient is told of a paper, and the table of who has received, opened and acknowledged it."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.circulation import SECRETARIAT, Receipt, letter_key
from bot.domain.notices import Args, Listing, Moment, Notice, Screen, Span, Term, press
from bot.domain.papers import Paper
from bot.domain.sides import side_name
from bot.screens.layout import HOME


def arrived(paper: Paper, recipient: str, person_id: int) -> Notice:
    """Bring a paper to somebody of its recipient."""
    late = Term(key="paper-late", args={"by": Span(seconds=paper.late_seconds)})
    args: Args = {
        "name": paper.name,
        "count": len(paper.content.parts),
        "late": late if paper.late_seconds else Term(key="nothing"),
    }
    return Notice(
        key=f"paper-arrived-{paper.kind}",
        args=args,
        rows=((press("paper-open", "paper", "show", paper.id),),),
        person_id=person_id,
        dedupe=letter_key(paper.id, recipient, person_id),
    )


def remind(paper: Paper, receipt: Receipt, stage: int, person_id: int, now: datetime) -> Notice:
    """Remind somebody that a paper waits to be acknowledged."""
    ago = Span(seconds=int((now - receipt.sent_at).total_seconds()))
    return Notice(
        key="paper-reminder",
        args={"name": paper.name, "ago": ago},
        rows=(
            (
                press("paper-open", "paper", "show", paper.id),
                press("paper-acknowledge", "paper", "acknowledge", paper.id),
            ),
        ),
        person_id=person_id,
        dedupe=f"paper-reminder:{paper.id}:{receipt.recipient}:{person_id}:{stage}",
    )


def receipts(paper: Paper, found: Sequence[Receipt]) -> Screen:
    """Show where a paper stands with each recipient."""
    rows = tuple(_line(receipt, paper.zone) for receipt in found)
    back = press("button-back", "paper", "show", paper.id)
    args: Args = {"name": paper.name, "lines": Listing(rows=rows)}
    return Screen(key="paper-receipts-card", args=args, rows=((back, HOME),))


def _line(receipt: Receipt, zone: str) -> Term:
    name = Term(key="role-secretariat") if receipt.recipient == SECRETARIAT else side_name(receipt.recipient)
    moments = {
        "acknowledged": receipt.acknowledged_at,
        "opened": receipt.opened_at,
        "delivered": receipt.delivered_at,
        "vacant": receipt.sent_at if receipt.vacant else None,
        "sent": receipt.sent_at,
    }
    state, at = next((state, at) for state, at in moments.items() if at is not None)
    return Term(key=f"receipt-{state}", args={"recipient": name, "at": Moment(at=at, zone=zone)})
