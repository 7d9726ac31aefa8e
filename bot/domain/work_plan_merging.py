"""Several proposals in one item: asked of each author's seat, who agree by one tap; and taken apart again."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from bot.domain.errors import DomainError, StaleError
from bot.domain.notices import Term, Value
from bot.domain.work_plan_items import Item, Source, check_in_plan


class Answer(StrEnum):
    """What a seat has said, and what came of the whole."""

    ASKED = "asked"
    AGREED = "agreed"
    DECLINED = "declined"


class Merge(Value):
    """The chair's wish to merge `part_id` into `into_id`; done when every author's seat has agreed."""

    id: int
    plan_id: int
    into_id: int
    part_id: int
    person_id: int
    status: Answer
    version: int
    created_at: datetime


class Consent(Value):
    """What the seat of one author's side says to it."""

    merge_id: int
    side: str
    answer: Answer
    person_id: int | None = None
    at: datetime | None = None


def authors(sources: Iterable[Source]) -> tuple[str, ...]:
    """Give the sides whose proposals are concerned, each once."""
    return tuple(dict.fromkeys(source.side for source in sources))


def check_mergeable(into: Item, part: Item) -> None:
    """See that two items of one plan may become one.

    Raises:
        DomainError: `merge-itself`; StaleError: `item-merged`, `item-left-out`.
    """
    check_in_plan(into)
    check_in_plan(part)
    if into.id == part.id or into.plan_id != part.plan_id:
        raise DomainError("merge-itself")


def outcome(consents: Iterable[Consent]) -> Answer:
    """Tell what came of it: one refusal keeps the items apart, and it takes the consent of all."""
    answers = [consent.answer for consent in consents]
    if Answer.DECLINED in answers:
        return Answer.DECLINED
    return Answer.ASKED if Answer.ASKED in answers else Answer.AGREED


def merged(into: Item, part: Item, now: datetime) -> tuple[Item, Item]:
    """Make one item of two: the wording of the first stays, the executors come together; the other keeps its words."""
    together = tuple(dict.fromkeys((*into.executors, *part.executors)))
    one = into.model_copy(update={"executors": together, "updated_at": now})
    return one, part.model_copy(update={"merged_into": into.id, "updated_at": now})


def check_splittable(item: Item, parts: Iterable[Item]) -> None:
    """See that something was merged into an item.

    Raises:
        StaleError: `item-merged`, `item-left-out`, `item-whole`.
    """
    check_in_plan(item)
    if not list(parts):
        raise StaleError("item", item.id, "item-whole")


def split(item: Item, parts: Iterable[Item], now: datetime) -> tuple[Item, list[Item]]:
    """Take it apart: each part stands by itself again, with its own words and executors."""
    free = [part.model_copy(update={"merged_into": None, "updated_at": now}) for part in parts]
    gone = {side for part in free for side in part.executors}
    kept = tuple(side for side in item.executors if side not in gone or side == item.owner)
    return item.model_copy(update={"executors": kept or item.executors, "updated_at": now}), free


def waits(item: Item) -> StaleError:
    """Say that one of the items is concerned by a wish that waits for answers."""
    return StaleError("item", item.id, "merge-waits")


def check_answerable(merge: Merge, consent: Consent) -> None:
    """See that a side has still to answer.

    Raises:
        StaleError: `merge-over`, `merge-answered`.
    """
    if merge.status is not Answer.ASKED:
        raise StaleError("merge", merge.id, "merge-over", status=Term(key=f"merge-status-{merge.status}"))
    if consent.answer is not Answer.ASKED:
        raise StaleError("merge", merge.id, "merge-answered", status=Term(key=f"merge-status-{consent.answer}"))
