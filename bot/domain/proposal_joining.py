"""Proposals of other sides that say much the same, and how a side joins one as a co-executor."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from rapidfuzz import fuzz

from bot.domain.errors import DomainError, StaleError
from bot.domain.languages import LANGUAGES
from bot.domain.notices import Term, Value
from bot.domain.proposals import Proposal, check_draft, check_standing
from bot.domain.words import tokens

SHOWN = 3
ENOUGH = 55.0
"""Of 100: below it two proposals merely share the language of all such papers."""
TITLE_WEIGHT = 0.6
FACT = 20.0
"""For the same task, direction or kind of activity; as much is lost where both name one, and another."""
HINT = 10.0
"""For sides, days, or figures in the text that both name."""
BESIDE_WORDS = 0.3
"""What facts weigh where words can be compared: 6 for each code."""
CODES = ("task", "direction", "activity")
FIGURE = re.compile(r"(?<![\w-])(?:\d+|[A-Z]{2,})(?![\w-])", re.ASCII)
"""Numbers and abbreviations are written alike in every language."""


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
    """Compare two proposals in the language in which they are most alike, titles first, then texts; of 100.

    Their facts count beside the words. Without a language in common the facts alone must do: codes and kind agree.
    """
    told, facts = [_said_alike(one, other, language) for language in LANGUAGES], _facts_alike(one, other)
    words = [score for score in told if score is not None]
    return max(words) + BESIDE_WORDS * max(facts, 0.0) if words else max(facts, 0.0)


def _said_alike(one: Proposal, other: Proposal, language: str) -> float | None:
    """Compare the words of one language; None where either has none in it."""
    titles = (one.titles.get(language, ""), other.titles.get(language, ""))
    texts = (one.texts.get(language, ""), other.texts.get(language, ""))
    said = [f"{title} {text}".strip() for title, text in zip(titles, texts, strict=True)]
    if not all(said):
        return None
    if all(titles):
        return TITLE_WEIGHT * _alike(*titles) + (1 - TITLE_WEIGHT) * _alike(*texts)
    return TITLE_WEIGHT * _alike(*said)


def _facts_alike(one: Proposal, other: Proposal) -> float:
    """Count what both say in no language: codes, sides, days, figures; of 90."""
    score = 0.0
    for name in CODES:
        mine, theirs = getattr(one, name), getattr(other, name)
        if mine is not None and theirs is not None:
            score += FACT if mine == theirs else -FACT
    hints = (_sides(one) & _sides(other), _meet(one, other), _figures(one) & _figures(other))
    return score + HINT * sum(bool(hint) for hint in hints)


def _sides(proposal: Proposal) -> set[str]:
    return {proposal.side, *proposal.co_executors}


def _meet(one: Proposal, other: Proposal) -> bool:
    """Tell whether their periods have a day in common."""
    if one.since is None or other.since is None:
        return False
    return one.since <= (other.until or other.since) and other.since <= (one.until or one.since)


def _figures(proposal: Proposal) -> set[str]:
    said = " ".join((*proposal.titles.values(), *proposal.texts.values()))
    return set(FIGURE.findall(said))


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
