"""An announcement as it is posted and sent, its preview, and the notices of what became of an event."""

from datetime import datetime

from bot.domain.announcements import changes
from bot.domain.broadcasts import Reach, batch_of
from bot.domain.errors import DomainError
from bot.domain.events import Event, EventStatus, is_open
from bot.domain.forms import field_key, length_of
from bot.domain.lengths import beginning
from bot.domain.notices import Arg, Args, Button, Listing, Localised, Notice, Screen, Term, press
from bot.domain.posts import Copy, Post
from bot.domain.signup import Counts
from bot.screens.events import (
    NOTHING,
    PREFIX,
    SUMMARY_BESIDE_PICTURE,
    announcement,
    called_off,
    capacity_of,
    counted,
    reach_of,
    share,
)
from bot.screens.layout import DASH, HOME, Rows

POSTED = "event"
"""What a post of an event is a post of."""
CALENDAR_PREFIX = "c-"
"""Of the deep link that sends an event's calendar file."""


def post(event: Event, chat_id: int, language: str | None, counts: Counts, now: datetime) -> Post:
    """Give what stands in a channel, in the channel's language, with how full the event is."""
    return Post(
        thing=POSTED,
        thing_id=event.id,
        key=_key(event),
        args=_posted(event, counts),
        rows=_links(event, now),
        chat_id=chat_id,
        language=language,
        picture=event.picture_id,
    )


def _key(event: Event) -> str:
    return "announcement-pictured" if event.picture_id is not None else "announcement"


def _posted(event: Event, counts: Counts) -> Args:
    """Give a post's words. Nobody is counted where nobody has come, nor where it was called off."""
    nobody = not (counts.joined or counts.offered or counts.waiting)
    if event.status is EventStatus.CANCELLED or nobody:
        return _said(event, None) | {"count": NOTHING}
    return _said(event, counts) | {"count": Term(key="event-count", args={"counted": counted(counts)})}


def _links(event: Event, now: datetime) -> Rows:
    if event.status is EventStatus.CANCELLED:
        return ()
    join = (Button(label="event-join", start=f"{PREFIX}{event.id}"),) if is_open(event, now) or _ahead(event) else ()
    calendar = Button(label="event-calendar", start=f"{CALENDAR_PREFIX}{event.id}")
    return join, (calendar, share(event))


def _ahead(event: Event) -> bool:
    """Tell whether it is still to be announced: a preview looks as the post will."""
    return event.status is not EventStatus.PUBLISHED


def _said(event: Event, counts: Counts | None) -> Args:
    """Give what an announcement says; beside a picture a little less."""
    said = announcement(event, counts)
    if event.picture_id is None:
        return said
    cancelled = event.status is EventStatus.CANCELLED
    summary = Localised(texts={}) if cancelled else _cut(event.words("summary", marked=True))
    where: Arg = event.place or event.link or DASH
    names = ("starts_at",) if cancelled else ("starts_at", "ends_at", "apply_until", "submit_until")
    dates = [(name, event.moment(name)) for name in names]
    rows = [Term(key="event-place", args={"place": where})]
    rows += [Term(key=f"event-{name.replace('_', '-')}", args={"at": at}) for name, at in dates if at is not None]
    if counts is None and event.capacity is not None and not cancelled:
        rows.append(capacity_of(event.capacity))
    return said | {"summary": summary, "facts": Listing(rows=tuple(rows))}


def _cut(words: Localised) -> Localised:
    return words.model_copy(update={"texts": {code: _first(text) for code, text in words.texts.items()}})


def _first(text: str) -> str:
    if length_of(text) <= SUMMARY_BESIDE_PICTURE:
        return text
    return beginning(text, SUMMARY_BESIDE_PICTURE - 1).rstrip() + "…"


def preview(event: Event, now: datetime) -> Screen:
    """Show it exactly as it will be posted."""
    return Screen(key=_key(event), args=_posted(event, Counts()), rows=_links(event, now))


def preview_desk(event: Event) -> Screen:
    """Offer the other languages below a preview, and the way back."""
    languages = tuple(
        press(f"language-{code}", "event", "previewin", f"{event.id}.{code}") for code in ("ru", "zh", "en")
    )
    return Screen(key="event-preview-desk", rows=(languages, (press("button-back", "event", "manage", event.id),)))


def news(event: Event) -> Notice:
    """Announce it to those who want to know; the outbox makes one of each person."""
    join = press("event-join", "event", "join", event.id)
    calendar = press("event-calendar", "event", "calendar", event.id)
    taste = (press("event-less", "event", "less", event.id), press("event-more", "event", "more", event.id))
    return Notice(
        key="announcement",
        args=announcement(event) | {"count": NOTHING},
        rows=((join,), (calendar, share(event)), taste),
        dedupe=f"event:{event.id}:news",
        batch=batch_of(event),
        can_wait=True,
        expires_at=event.closes_at,
    )


def published(event: Event, reach: Reach) -> Screen:
    """Tell the organiser where it went, or what it waits for."""
    args: Args = {"title": event.words("title"), "reach": reach_of(reach), "at": event.moment("publish_at") or DASH}
    rows = ((press("event-open", "event", "manage", event.id),), (press("menu-desk", "event", "desk"), HOME))
    if event.status is EventStatus.REVIEW:
        return Screen(key="event-handed-in", args=args, rows=rows)
    if event.status is EventStatus.SCHEDULED:
        return Screen(key="event-scheduled", args=args, rows=rows)
    return Screen(key="event-published", args=args, rows=rows)


def published_now(event: Event, reach: Reach) -> Notice:
    """Tell the organiser that its moment has come."""
    return Notice(
        key="event-published",
        args={"title": event.words("title"), "reach": reach_of(reach), "at": event.moment("publish_at") or DASH},
        rows=((press("event-open", "event", "manage", event.id),),),
        person_id=event.organiser_id,
        dedupe=f"event:{event.id}:{event.version}:published",
    )


def unpublished(event: Event, why: DomainError) -> Notice:
    """Tell the organiser that it could not be announced at its moment, and why."""
    return Notice(
        key="event-unpublished",
        args={"title": event.words("title"), "why": Term(key=f"error-{why.key}", args=why.args_of_text)},
        rows=((press("event-open", "event", "manage", event.id),),),
        person_id=event.organiser_id,
        dedupe=f"event:{event.id}:{event.version}:unpublished",
    )


def to_review(event: Event, person_id: int) -> Notice:
    """Ask somebody to look at an event before it is announced."""
    return Notice(
        key="event-to-review",
        args={"title": event.words("title"), "kind": Term(key=f"event-kind-{event.kind}")},
        rows=((press("event-open", "event", "review", event.id),),),
        person_id=person_id,
        dedupe=f"event:{event.id}:{event.version}:review:{person_id}",
    )


def review_card(event: Event, reach: Reach) -> Screen:
    """Show an event to whoever reviews it."""
    args = announcement(event) | {"reach": reach_of(reach)}
    decide: Rows = ()
    if event.status is EventStatus.REVIEW:
        decide = (
            (press("event-approve", "event", "approve", event.id), press("event-return", "event", "return", event.id)),
        )
    return Screen(key="event-review", args=args, rows=(*decide, (HOME,)))


def approved(event: Event) -> Notice:
    """Tell the organiser that nothing stands in the way of an event any more."""
    notice = Notice(key="event-approved", args={"title": event.words("title")}, dedupe=f"{_now(event)}:approved")
    return _to_organiser(event, notice)


def returned(event: Event) -> Notice:
    """Tell the organiser what is to be put right."""
    args: Args = {"title": event.words("title"), "reason": event.reason or ""}
    return _to_organiser(event, Notice(key="event-sent-back", args=args, dedupe=f"{_now(event)}:returned"))


def _to_organiser(event: Event, notice: Notice) -> Notice:
    row = (press("event-open", "event", "manage", event.id),)
    return notice.model_copy(update={"rows": (row,), "person_id": event.organiser_id})


def _now(event: Event) -> str:
    return f"event:{event.id}:{event.version}"


def changed(before: Event, after: Event) -> Notice:
    """Tell those who signed up what was and what is."""
    rows = tuple(_was_and_is(before, after, name) for name in changes(before, after))
    return Notice(
        key="event-changed",
        args={"title": after.words("title"), "changes": Listing(rows=rows, between="\n\n")},
        rows=(
            (press("event-open", "event", "show", after.id), press("event-calendar", "event", "calendar", after.id)),
        ),
        dedupe=f"event:{after.id}:{after.version}:changed",
    )


def _was_and_is(before: Event, after: Event, name: str) -> Term:
    said = [
        event.moment(name) if name.endswith(("_at", "_until")) else getattr(event, name) for event in (before, after)
    ]
    was, now = (value if value is not None else DASH for value in said)
    field = Term(key=field_key("event", name))
    return Term(key="event-was-and-is", args={"field": field, "was": was, "now": now})


def called_off_notice(event: Event) -> Notice:
    """Tell those who signed up that it will not be, and why."""
    return Notice(
        key="event-called-off",
        args={"title": event.words("title"), "starts": event.moment("starts_at") or DASH, "reason": called_off(event)},
        rows=((press("event-open", "event", "show", event.id),),),
        dedupe=f"event:{event.id}:{event.version}:cancelled",
    )


def copies(event: Event, standing: list[tuple[Copy, str]]) -> Screen:
    """List where it is posted, and how each copy stands."""
    rows = tuple(
        Term(key=f"post-state-{copy.state}", args={"title": title, "reason": copy.reason or ""})
        for copy, title in standing
    )
    lines = Listing(rows=rows, empty="event-copies-none")
    back = press("button-back", "event", "manage", event.id)
    return Screen(key="event-copies-list", args={"title": event.words("title"), "lines": lines}, rows=((back, HOME),))
