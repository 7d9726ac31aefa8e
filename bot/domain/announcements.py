"""What becomes of an event: reviewed, published now or at a moment, changed, cancelled; and what each change means."""

from datetime import datetime

from bot.domain.calendar import at_wall_clock, local
from bot.domain.errors import DomainError, StaleError
from bot.domain.event_fields import EVENT_FIELDS, MOMENTS, as_kept, check_complete
from bot.domain.events import Event, EventStatus, check_editable, check_order, check_times, standing, status_name
from bot.domain.forms import FieldValue, check_field, field_named
from bot.domain.registry import check_reason

MATERIAL = ("place", "link", "starts_at", "ends_at", "apply_until", "submit_until")
"""What those who signed up are told of, as it was and as it is."""
REVIEWERS = ("off", "administrator", "chair")
"""Who looks at an event before it is announced. The Concept does not say: so nobody, unless the operator chose."""


def edit(event: Event, name: str, value: FieldValue, now: datetime) -> Event:
    """Answer one question, at any time until it is over. A moment comes as the wall clock of the event's zone.

    What has been announced stays complete, and its sequence grows where a calendar shows the difference.

    Raises:
        StaleError: `event-locked`.
        DomainError: `zone-first`; what `check_field`, `check_times` and, once announced, `check_complete` raise.
    """
    check_editable(event, now)
    field = field_named(EVENT_FIELDS, name)
    kept = check_field(field, value)
    if isinstance(kept, datetime):
        if event.zone is None:
            raise DomainError("zone-first")
        kept = at_wall_clock(kept, event.zone)
    changed = event.model_copy(update={**as_kept(field, kept), **_walls_moved(event, name, kept)})
    if name in (*MOMENTS, "zone"):
        check_order(changed)
        if not _begun(event, name, now):
            check_times(changed, now)
    if event.status is EventStatus.DRAFT:
        return changed
    check_complete(changed)
    return _again(event, changed, now)


def _again(event: Event, changed: Event, now: datetime) -> Event:
    if event.status is not EventStatus.PUBLISHED:
        return changed
    again: dict[str, object] = {"moved_at": now} if changed.starts_at != event.starts_at else {}
    if changes(event, changed) or changed.words("title") != event.words("title"):
        again["sequence"] = event.sequence + 1
    return changed.model_copy(update=again)


def _begun(event: Event, name: str, now: datetime) -> bool:
    return name != "starts_at" and event.starts_at is not None and event.starts_at <= now


def _walls_moved(event: Event, name: str, value: FieldValue) -> dict[str, datetime]:
    """What was typed is a wall clock: 10:00 stays 10:00 when the place turns out to be another."""
    if name != "zone" or not isinstance(value, str) or event.zone is None:
        return {}
    walls = {moment: getattr(event, moment) for moment in MOMENTS}
    return {m: at_wall_clock(local(at, event.zone).replace(tzinfo=None), value) for m, at in walls.items() if at}


def changes(before: Event, after: Event) -> tuple[str, ...]:
    """Name what has changed materially."""
    return tuple(name for name in MATERIAL if getattr(before, name) != getattr(after, name))


def _ready(event: Event, now: datetime) -> None:
    check_complete(event)
    check_times(event, now)
    if event.publish_at is not None and event.starts_at is not None and event.publish_at >= event.starts_at:
        starts = event.moment("starts_at")
        if starts is not None:
            raise DomainError("event-published-too-late", starts=starts)


def hand_in(event: Event, now: datetime) -> Event:
    """Let it be reviewed before it is announced.

    Raises:
        StaleError: `event-locked`; DomainError: what is missing, and what `check_times` raises.
    """
    _require(event, EventStatus.DRAFT, now)
    _ready(event, now)
    return event.model_copy(update={"status": EventStatus.REVIEW, "reason": None})


def publish(event: Event, now: datetime) -> Event:
    """Announce it, or let it wait for the moment that its organiser chose.

    Raises:
        StaleError: `event-locked`; DomainError: what is missing, and what `check_times` raises.
    """
    _require(event, (EventStatus.DRAFT, EventStatus.REVIEW, EventStatus.SCHEDULED), now)
    _ready(event, now)
    if event.publish_at is not None and event.publish_at > now:
        return event.model_copy(update={"status": EventStatus.SCHEDULED, "reason": None})
    return event.model_copy(update={"status": EventStatus.PUBLISHED, "published_at": now, "reason": None})


def check_in_review(event: Event, now: datetime) -> None:
    """See that it waits to be reviewed.

    Raises:
        StaleError: `event-locked`.
    """
    _require(event, EventStatus.REVIEW, now)


def send_back(event: Event, words: str, now: datetime) -> Event:
    """Return it to its organiser, with what is to be put right.

    Raises:
        StaleError: `event-locked`; DomainError: `reason-needed`, `field-too-long`.
    """
    _require(event, EventStatus.REVIEW, now)
    return event.model_copy(update={"status": EventStatus.DRAFT, "reason": check_reason(words)})


def take_back(event: Event, now: datetime) -> Event:
    """Make a draft again of what waits to be reviewed, or for its moment.

    Raises:
        StaleError: `event-locked`.
    """
    _require(event, (EventStatus.REVIEW, EventStatus.SCHEDULED), now)
    return event.model_copy(update={"status": EventStatus.DRAFT})


def cancel(event: Event, words: str, now: datetime) -> Event:
    """Call it off, with the reason that all are told.

    Raises:
        StaleError: `event-locked`; DomainError: `reason-needed`, `field-too-long`.
    """
    check_cancellable(event, now)
    called_off = {"status": EventStatus.CANCELLED, "reason": check_reason(words), "sequence": event.sequence + 1}
    return event.model_copy(update=called_off)


def check_cancellable(event: Event, now: datetime) -> None:
    """Let only what has been announced and is not over be called off.

    Raises:
        StaleError: `event-locked`.
    """
    _require(event, (EventStatus.PUBLISHED, EventStatus.CLOSED), now)


def schedule(event: Event, wall: datetime | None, now: datetime) -> Event:
    """Choose the moment (a wall clock of the event's zone) at which it is announced; none is at once.

    Raises:
        StaleError: `event-locked`; DomainError: `zone-first`, `event-publish-in-the-past`.
    """
    _require(event, EventStatus.DRAFT, now)
    if wall is None:
        return event.model_copy(update={"publish_at": None})
    if event.zone is None:
        raise DomainError("zone-first")
    at = at_wall_clock(wall, event.zone)
    if at <= now:
        raise DomainError("event-publish-in-the-past")
    return event.model_copy(update={"publish_at": at})


def copied(event: Event) -> dict[str, object]:
    """Give what a new draft takes over of an earlier event: all but its dates and what became of it."""
    left = {"id", "organiser_id", "kind", "status", "version", "sequence", "language", "reason", "publish_at"}
    return event.model_dump(exclude=left | {"created_at", "published_at", "moved_at", *MOMENTS})


def _require(event: Event, status: EventStatus | tuple[EventStatus, ...], now: datetime) -> None:
    if standing(event, now) not in (status if isinstance(status, tuple) else (status,)):
        raise StaleError("event", event.id, "event-locked", status=status_name(event, now))
