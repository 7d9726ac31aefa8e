"""The silence procedure on a draft plan, where it was decided; the Concept sets none. It is announced to the second,
broken by the first comment or a new version, and takes nobody for silent whom the draft did not reach."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.calendar import end_of_day, local
from bot.domain.circulation import SECRETARIAT, Receipt
from bot.domain.errors import StaleError
from bot.domain.left_open import count_of
from bot.domain.notices import Moment, Value
from bot.domain.papers import Paper, PaperKind
from bot.domain.proposals import overdue

AMENDED = "amended"
"""Broke it: a new version was circulated."""


class SilenceState(StrEnum):
    """Where it stands."""

    RUNS = "runs"
    BROKEN = "broken"
    AGREED = "agreed"
    INCOMPLETE = "incomplete"
    """It ran out, and some sides could not be reached: no consent of theirs."""


class Outcome(Value):
    """Whom the end of a silence finds: `silent` sides are taken as agreeing, `unreached` ones are not."""

    silent: tuple[str, ...]
    unreached: tuple[str, ...]


def until(setting: str, paper: Paper, now: datetime) -> datetime | None:
    """Give when the silence on a draft plan circulated now ends (UTC): the last second of a day by its clock."""
    days = count_of(setting, "after")
    if days is None or paper.kind is not PaperKind.PLAN:
        return None
    return end_of_day(local(now, paper.zone).date() + timedelta(days=days), paper.zone)


def ends(paper: Paper) -> Moment:
    """Give when it ends by the legal clock; only where there is one."""
    return Moment(at=paper.silent_until or paper.made_at, zone=paper.zone)


def runs(paper: Paper, now: datetime) -> bool:
    """Tell whether silence still counts."""
    return paper.silent_until is not None and paper.silence_ended_at is None and not overdue(ends(paper), now)


def state(paper: Paper) -> SilenceState | None:
    """Tell where it stands; nothing where there is none."""
    if paper.silent_until is None:
        return None
    if paper.silence_ended_at is None:
        return SilenceState.RUNS
    if paper.silence_broken_by is not None:
        return SilenceState.BROKEN
    return SilenceState.INCOMPLETE if paper.silence_unreached else SilenceState.AGREED


def outcome(receipts: Iterable[Receipt]) -> Outcome:
    """Tell the sides that were silent from those that the draft did not reach, or whose seat nobody holds."""
    silent: list[str] = []
    unreached: list[str] = []
    for receipt in receipts:
        if receipt.recipient == SECRETARIAT:
            continue
        reached = receipt.delivered_at or receipt.opened_at or receipt.acknowledged_at
        (silent if reached and not receipt.vacant else unreached).append(receipt.recipient)
    return Outcome(silent=tuple(sorted(silent)), unreached=tuple(sorted(unreached)))


def check_over(paper: Paper | None, now: datetime) -> None:
    """See that no silence runs on a draft that is to be adopted.

    Raises:
        StaleError: `silence-runs`, naming its end.
    """
    if paper is not None and runs(paper, now):
        raise StaleError("paper", paper.id, "silence-runs", until=ends(paper))
