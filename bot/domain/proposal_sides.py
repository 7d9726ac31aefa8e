"""Where each side stands before the deadline for proposals, and what is filed on behalf of one that cannot."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.errors import DomainError
from bot.domain.forms import Document, Field, Kind
from bot.domain.notices import Value
from bot.domain.proposals import TEXT_LIMIT, Proposal

BEHALF_FIELDS = (
    Field("message", limit=TEXT_LIMIT),
    Field("basis", Kind.FILE),
)
"""What is required to file for another side: its words, and the document that asks for it."""


class SideState(StrEnum):
    """Where a side stands, the first of these that holds."""

    FILED = "filed"
    DIPLOMATIC = "diplomatic"
    """It has sent its proposals by diplomatic channels."""
    DRAFTING = "drafting"
    UNREACHABLE = "unreachable"
    """Nobody holds its seat, or nobody of it can be written to."""
    SILENT = "silent"


class SideProgress(Value):
    """A side before the deadline. `filed` and `drafts` count its proposals; `marked_at`: diplomatic channels."""

    side: str
    filed: int = 0
    drafts: int = 0
    reachable: bool = False
    marked_at: datetime | None = None

    @property
    def state(self) -> SideState:
        """Where it stands."""
        if self.filed:
            return SideState.FILED
        if self.marked_at is not None:
            return SideState.DIPLOMATIC
        if self.drafts:
            return SideState.DRAFTING
        return SideState.SILENT if self.reachable else SideState.UNREACHABLE


def counted(sides: list[SideProgress]) -> dict[SideState, int]:
    """Count the sides by where they stand."""
    return {state: sum(one.state is state for one in sides) for state in SideState}


def with_basis(proposal: Proposal, document: Document | None) -> Proposal:
    """Keep the document on which a filing on behalf of a side rests.

    Raises:
        DomainError: `field-file`.
    """
    if document is None:
        raise DomainError("field-file")
    changed: dict[str, Any] = {"basis_id": document.file_id, "basis_name": document.name}
    return proposal.model_copy(update=changed)


def check_basis(proposal: Proposal) -> None:
    """See that there is a document to file on the basis of.

    Raises:
        DomainError: `behalf-basis-needed`.
    """
    if proposal.basis is None:
        raise DomainError("behalf-basis-needed")


def receipt_prefix(year: int, side: str) -> str:
    """Give what a side's receipts of a year begin with: 2027-KZ-."""
    return f"{year}-{side}-"


def receipt_number(year: int, side: str, count: int) -> str:
    """Number a proposal: 2027-KZ-03 is the third of Kazakhstan for the meeting of 2027."""
    return f"{receipt_prefix(year, side)}{count:02d}"
