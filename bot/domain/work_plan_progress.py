"""After the adoption: how far each item is, as its side says; what is unfinished goes on next year."""

from datetime import datetime

from bot.domain.calendar import end_of_day
from bot.domain.errors import StaleError
from bot.domain.forms import Field, FieldValue, Kind, check_field, field_named
from bot.domain.notices import Moment, Value
from bot.domain.work_plan import Plan, check_in_force
from bot.domain.work_plan_items import Item, ItemStatus, check_in_plan

SAID = (ItemStatus.PLANNED, ItemStatus.UNDER_WAY, ItemStatus.DONE, ItemStatus.NOT_DONE)
"""What a side says of its item; that it is carried over follows from the next plan."""
PARTS = tuple(str(percent) for percent in range(0, 101, 10))
PROGRESS_FIELDS = (
    Field("status", Kind.CHOICE, choices=tuple(status.value for status in SAID), labels="item-status"),
    Field("progress", Kind.CHOICE, choices=PARTS, labels="percent"),
    Field("note", required=False, limit=500),
    Field("links", Kind.URL, required=False, limit=300),
)
UNFINISHED = frozenset({ItemStatus.PLANNED, ItemStatus.UNDER_WAY, ItemStatus.NOT_DONE})


class Tally(Value):
    """How many items of a plan are how far."""

    total: int
    done: int
    under_way: int
    not_done: int
    carried: int


def tally(items: list[Item]) -> Tally:
    """Count the items by status."""
    held = [item.status for item in items]
    return Tally(
        total=len(held),
        done=held.count(ItemStatus.DONE),
        under_way=held.count(ItemStatus.UNDER_WAY),
        not_done=held.count(ItemStatus.NOT_DONE),
        carried=held.count(ItemStatus.CARRIED),
    )


def check_reportable(plan: Plan, item: Item) -> None:
    """See that something can be said of an item now.

    Raises:
        StaleError: `plan-not-in-force`, `item-merged`, `item-left-out`, `item-carried`.
    """
    check_in_force(plan)
    check_in_plan(item)
    if item.status is ItemStatus.CARRIED:
        raise StaleError("item", item.id, "item-carried")


def say(plan: Plan, item: Item, name: str, value: FieldValue, now: datetime) -> Item:
    """Keep what a side says of its item. Done is a hundred per cent; something begun is under way.

    Raises:
        StaleError: as `check_reportable`; DomainError: what `check_field` raises.
    """
    check_reportable(plan, item)
    kept = check_field(field_named(PROGRESS_FIELDS, name), value)
    changed: dict[str, object] = {"updated_at": now}
    match name:
        case "status":
            status = ItemStatus(str(kept))
            changed |= {"status": status} | ({"progress": 100} if status is ItemStatus.DONE else {})
            if item.progress == 100 and status is not ItemStatus.DONE:
                changed["progress"] = 0
        case "progress":
            changed |= {"progress": int(str(kept)), "status": _reached(item, int(str(kept)))}
        case _:
            changed[name] = kept
    return item.model_copy(update=changed)


def _reached(item: Item, percent: int) -> ItemStatus:
    if percent == 100:
        return ItemStatus.DONE
    begun = percent > 0 and item.status in (ItemStatus.PLANNED, ItemStatus.DONE)
    return ItemStatus.UNDER_WAY if begun or (percent == 0 and item.status is ItemStatus.DONE) else item.status


def due_of(plan: Plan, item: Item) -> Moment | None:
    """Give the last second of an item's period, by the legal clock of its plan."""
    if item.until is None:
        return None
    return Moment(at=end_of_day(item.until, plan.zone), zone=plan.zone)


def to_carry(plan: Plan, items: list[Item]) -> list[Item]:
    """List the unfinished items of an earlier plan; one that was never adopted has none."""
    return [item for item in items if plan.adopted_at is not None and item.in_plan and item.status in UNFINISHED]
