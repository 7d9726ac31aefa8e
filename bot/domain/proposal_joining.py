"""Proposals of other sides that say much the same, and how a side joins one as a co-executor."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from rapidfuzz import fuzz

from bot.domain.errors import DomainError, StaleError
from bot.domain.notices import Term, Value
from bot.domain.proposals import Proposal, check_draft, check_standing
from bot.domain.words import tokens

SHOWN = 3
ENOUGH = 55.0
"""Of 100: below it two proposals merely share the language of all such papers."""
TITLE_WEIGHT = 0.6
BONUS = 6.0
"""For the same task, and for the same direction."""


class JoinStatus(StrEnum):
    """A side asks another to let it join; that one agrees or declines."""

    ASKED = "asked"
    AGREED = "agreed"
    DECLINED = "declined"


class Join(Value):
    """One request: `side` asks to join `proposal_id`, having been about to file `draft_id` itself."""

    id: int
    proposal_id: int
    draft_id: int
    person_id: int
    side: str
    status: JoinStatus
    version: int
    created_at: datetime


class Likeness(NamedTuple):
    """A proposal of another side, and how like it is, of 100."""

    proposal: Proposal
    score: float


def most_similar(draft: Proposal, others: Iterable[Proposal]) -> list[Proposal]:
    """Give the filed proposals of other sides that are most like this one, the likest first, three at most."""
    rated = [Likeness(other, likeness(draft, other)) for other in others if _may_be_joined(draft, other)]
    near = sorted((one for one in rated if one.score >= ENOUGH), key=lambda one: (-one.score, one.proposal.id))
    return [one.proposal for one in near[:SHOWN]]


def _may_be_joined(draft: Proposal, other: Proposal) -> bool:
    return other.side != draft.side and draft.side not in other.co_executors


def likeness(one: Proposal, other: Proposal) -> float:
    """Compare two proposals in the language in which they are most alike: titles first, then texts; of 100.

    Where they have no language in common, their codes alone would say too little, and it is 0.
    """
    common = one.titles.keys() & other.titles.keys()
    if not common:
        return 0.0
    codes = sum(
        BONUS for a, b in ((one.task, other.task), (one.direction, other.direction)) if a is not None and a == b
    )
    return codes + max(
        TITLE_WEIGHT * _alike(one.titles[language], other.titles[language])
        + (1 - TITLE_WEIGHT) * _alike(one.texts.get(language, ""), other.texts.get(language, ""))
        for language in common
    )


def _alike(one: str, other: str) -> float:
    return fuzz.token_set_ratio(_stems(one), _stems(other)) if one and other else 0.0


def _stems(text: str) -> str:
    return " ".join(sorted(tokens(text)))


def check_joinable(draft: Proposal, other: Proposal, asked: Sequence[Join]) -> None:
    """See that a side may ask to join another's proposal.

    Raises:
        StaleError: `proposal-locked`; DomainError: `join-own`, `join-done`, `join-asked`.
    """
    check_draft(draft)
    check_standing(other)
    if other.side == draft.side:
        raise DomainError("join-own")
    if draft.side in other.co_executors:
        raise DomainError("join-done")
    if any(one.side == draft.side and one.status is JoinStatus.ASKED for one in asked):
        raise DomainError("join-asked")


def answer(join: Join, proposal: Proposal, *, agreed: bool) -> tuple[Join, Proposal]:
    """Agree, so that the side becomes a co-executor, or decline.

    Raises:
        StaleError: `join-answered`, `proposal-locked`.
    """
    if join.status is not JoinStatus.ASKED:
        raise StaleError("proposal", proposal.id, "join-answered", status=Term(key=f"join-status-{join.status}"))
    status = JoinStatus.AGREED if agreed else JoinStatus.DECLINED
    answered = join.model_copy(update={"status": status})
    if not agreed or join.side in proposal.co_executors:
        return answered, proposal
    check_standing(proposal)
    return answered, proposal.model_copy(update={"co_executors": (*proposal.co_executors, join.side)})
