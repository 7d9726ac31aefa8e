"""What the chair decides about a filed proposal, what its side answers, and the history (Concept, §5, par. 9)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from bot.domain.errors import StaleError
from bot.domain.notices import Value
from bot.domain.proposals import Proposal, ProposalStatus, status_name
from bot.domain.registry import check_reason


class Review(StrEnum):
    """What can be done with a filed proposal: by the chair, and the answer by its side."""

    ACKNOWLEDGE = "acknowledge"
    ACCEPT = "accept"
    """A late one, with a reason."""
    RETURN = "return"
    """For clarification, with a question."""
    DEFER = "defer"
    """Put off, with a reason."""
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Step:
    """From where to where it leads, and whether it must be said in words."""

    before: frozenset[ProposalStatus]
    after: ProposalStatus
    worded: bool = True


FRESH = frozenset({ProposalStatus.FILED, ProposalStatus.DEFERRED})
SEEN = frozenset({ProposalStatus.FILED, ProposalStatus.ACKNOWLEDGED})

STEPS: Mapping[Review, Step] = MappingProxyType(
    {
        Review.ACKNOWLEDGE: Step(FRESH, ProposalStatus.ACKNOWLEDGED, worded=False),
        Review.ACCEPT: Step(FRESH, ProposalStatus.ACKNOWLEDGED),
        Review.RETURN: Step(SEEN, ProposalStatus.RETURNED),
        Review.DEFER: Step(SEEN | {ProposalStatus.RETURNED}, ProposalStatus.DEFERRED),
        Review.ANSWER: Step(frozenset({ProposalStatus.RETURNED}), ProposalStatus.FILED),
    }
)
WORDED = tuple(review for review, step in STEPS.items() if step.worded)


class Change(Value):
    """One line of a proposal's history: who moved it, when, from where to where, and what they said to it."""

    id: int
    proposal_id: int
    person: str
    at: datetime
    before: ProposalStatus
    after: ProposalStatus
    reason: str | None


def open_reviews(proposal: Proposal) -> tuple[Review, ...]:
    """List what can be done with it now; a late one is accepted with a reason before it is acknowledged."""
    beside = Review.ACKNOWLEDGE if proposal.waits_for_acceptance else Review.ACCEPT
    return tuple(review for review, step in STEPS.items() if proposal.status in step.before and review is not beside)


def require_open(proposal: Proposal, review: Review) -> None:
    """See that this can still be done.

    Raises:
        StaleError: `proposal-moved-on`, naming the status.
    """
    if review not in open_reviews(proposal):
        raise StaleError("proposal", proposal.id, "proposal-moved-on", status=status_name(proposal.status))


def decide(proposal: Proposal, review: Review, words: str, now: datetime) -> tuple[Proposal, str | None]:
    """Move a proposal to where it leads; give it with the words as they are kept.

    Raises:
        StaleError: `proposal-moved-on`; DomainError: `reason-needed`, `field-too-long`.
    """
    require_open(proposal, review)
    said = check_reason(words) if STEPS[review].worded else None
    moved: dict[str, Any] = {"status": STEPS[review].after}
    match review:
        case Review.ACCEPT:
            moved["accepted_at"] = now
        case Review.RETURN:
            moved["question"] = said
        case Review.ANSWER | Review.DEFER:
            moved["question"] = None
    return proposal.model_copy(update=moved), said
