"""Proposals to the annual work plan: draft → filed, on time or late (Concept, §5, par. 9; M11)."""

from datetime import datetime
from enum import StrEnum

from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, check_length, length_of, require_complete
from bot.domain.notices import Term, Value

TITLE_LIMIT = 150
TEXT_LIMIT = 2500

PROPOSAL_FIELDS = (
    Field("title", limit=TITLE_LIMIT),
    Field("text", limit=TEXT_LIMIT),
)


class ProposalStatus(StrEnum):
    """Where the proposal stands."""

    DRAFT = "draft"
    FILED = "filed"
    DELETED = "deleted"


class Proposal(Value):
    """A proposal of a side. `side` owns it, `author_id` wrote it; `late_seconds` is 0 when filed on time.

    `number` is the receipt's: year of the meeting, side, and the count of the side's proposals, as in 2027-KZ-03.
    """

    id: int
    side: str
    author_id: int
    meeting_id: int | None
    status: ProposalStatus
    version: int
    title: str | None
    text: str | None
    number: str | None = None
    filed_at: datetime | None = None
    late_seconds: int = 0
    created_at: datetime


def title_of(text: str) -> str:
    """Propose a title: the first line, cut at a word where it outgrows the limit."""
    line = text.strip().splitlines()[0].strip() if text.strip() else ""
    if length_of(line) <= TITLE_LIMIT:
        return line
    cut = line[: TITLE_LIMIT - 1]
    while length_of(cut) >= TITLE_LIMIT:
        cut = cut[:-1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut) + "…"


def text_of(text: str) -> str:
    """Give what stands below the title; the whole message where the title is cut, or nothing stands below."""
    first, _, rest = text.strip().partition("\n")
    return rest.strip() if rest.strip() and title_of(text) == first.strip() else text.strip()


def check_text(text: str) -> str:
    """Accept the message that becomes a proposal.

    Raises:
        DomainError: `proposal-empty`, `field-too-long`.
    """
    text = text.strip()
    if not text:
        raise DomainError("proposal-empty")
    check_length(text, TEXT_LIMIT)
    return text


def check_draft(proposal: Proposal) -> None:
    """Let it be changed while it is a draft.

    Raises:
        StaleError: `proposal-locked`, naming the status.
    """
    if proposal.status is not ProposalStatus.DRAFT:
        status = Term(key=f"proposal-status-{proposal.status}")
        raise StaleError("proposal", proposal.id, "proposal-locked", status=status)


def file(proposal: Proposal, number: str, due: datetime, now: datetime) -> Proposal:
    """File it at the server's time: late filing is possible, and marked with its delay.

    Raises:
        StaleError: `proposal-locked`.
        DomainError: `form-incomplete`.
    """
    check_draft(proposal)
    require_complete("proposal", PROPOSAL_FIELDS, proposal)
    late = max(0, int((now - due).total_seconds()))
    return proposal.model_copy(
        update={"status": ProposalStatus.FILED, "number": number, "filed_at": now, "late_seconds": late}
    )


def receipt_prefix(year: int, side: str) -> str:
    """Give what a side's receipts of a year begin with: 2027-KZ-."""
    return f"{year}-{side}-"


def receipt_number(year: int, side: str, count: int) -> str:
    """Number a proposal: 2027-KZ-03 is the third of Kazakhstan for the meeting of 2027."""
    return f"{receipt_prefix(year, side)}{count:02d}"
