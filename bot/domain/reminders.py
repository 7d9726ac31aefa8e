"""When a reminder comes to a person: the step's moment, their clock and days off, what they put off, what they had.

All is computed from the dates each time, so a moved date, an outage or a double run does no harm.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.domain.calendar import at_wall_clock, local
from bot.domain.errors import DomainError
from bot.domain.notices import Arg, Button, Moment, Term, Value
from bot.domain.quiet import awake_at
from bot.domain.reminder_ladders import LADDERS, Kind, Ladder, Rung, Step, Wish

MORNING = time(9)
"""When a day begins, by the person's own clock, where no quiet hours say so."""
LATE = timedelta(minutes=10)
"""A reminder that comes later than this says why; so does a pause of the bot that is longer."""
CATCH_UP = timedelta(days=3)
"""For so long after something has run out those whom it concerns are still told."""
FLOOD = 3
"""Letters with reminders in `FLOOD_TIME` at most."""
FLOOD_TIME = timedelta(hours=1)
MOVED = 10_000_000
"""The stage of what is said of a moved date."""
LOOKED_BACK = 8 * 24
"""Hours: no row of days off is longer."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Somebody who has not done yet what is due.

    `thing` names it, `since` is when they came to know of it, `moved_at` when its date became what it is (UTC).
    `title` and `opens` lead to it; `says` words the reminder at a moment, `ways` are its buttons. `batch` begins the
    names of the broadcasts that its letters belong to, so that they can be reworded and stopped.
    """

    thing: str
    kind: Kind
    person_id: int
    rung: Rung
    due: Moment
    since: datetime
    title: Arg
    opens: Button
    says: Callable[[datetime], Term]
    ways: tuple[Button, ...] = ()
    moved_at: datetime | None = None
    batch: str | None = None

    @property
    def ladder(self) -> Ladder:
        """The steps that lead to its date."""
        return LADDERS[self.kind]

    @property
    def key(self) -> tuple[str, int]:
        """Whose it is: one thing is one matter for a person, as whatever they are reminded of it."""
        return self.thing, self.person_id


class Habits(Value):
    """When a person is not to be disturbed: by the clock of `zone`, in the hours of `quiet`, on `days_off`."""

    zone: str = "UTC"
    quiet: str | None = None
    days_off: tuple[int, ...] = ()


class Mark(Value):
    """What a person has said of a thing: put it off until a moment, or that it is done; and which date held then.

    Without a date it was said before the bot kept which.
    """

    thing: str
    person_id: int
    snoozed_until: datetime | None = None
    done_at: datetime | None = None
    due_at: datetime | None = None


class Told(Value):
    """What a person has last had of a thing: for which date, and of which moment the step was."""

    thing: str
    person_id: int
    due_at: datetime
    planned_at: datetime


class Late(Value):
    """Why a reminder comes later than it was to: the bot was away, or the date was moved."""

    away: "Absence | None" = None
    moved_at: datetime | None = None


class Absence(Value):
    """When the bot was last away for longer than `LATE`."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Turn:
    """A reminder for one person: `planned` is the moment of its step, `at` when it comes to this person (UTC)."""

    watch: Watch
    stage: int
    planned: datetime
    at: datetime
    silent: bool = False
    urgent: bool = False

    @property
    def key(self) -> str:
        """The same for the same person, thing, date and stage, for ever."""
        watch = self.watch
        return f"remind:{watch.thing}:{watch.due.at:%Y%m%dT%H%M%SZ}:{watch.person_id}:{self.stage}"

    @property
    def batch(self) -> str | None:
        """The broadcast that its letter belongs to, alone or beside many others; none of what was put off."""
        begins = self.watch.batch
        return f"{begins}:{self.stage}" if begins is not None and self.stage >= 0 else None


def free_at(moment: datetime, habits: Habits) -> datetime:
    """Give the first moment from this one on (UTC) that is neither in the quiet hours nor on a day off."""
    at = awake_at(habits.quiet, habits.zone, moment)
    for _ in range(len(set(habits.days_off)) + 1):
        day = local(at, habits.zone)
        if day.weekday() not in habits.days_off:
            return at
        midnight = (day + timedelta(days=1)).replace(tzinfo=None, hour=0, minute=0, second=0, microsecond=0)
        begins = midnight if habits.quiet is not None else midnight.replace(hour=MORNING.hour)
        at = awake_at(habits.quiet, habits.zone, at_wall_clock(begins, habits.zone))
    return at


def comes_at(planned: datetime, due: datetime, since: datetime, habits: Habits) -> datetime:
    """Give when a step that can wait comes to a person: after it, or before it where the date would be past by then."""
    at = free_at(planned, habits)
    if at <= due:
        return at
    for hours in range(1, LOOKED_BACK):
        earlier = planned - timedelta(hours=hours)
        if earlier <= since:
            break
        if free_at(earlier, habits) == earlier:
            return earlier
    return planned


def turns(watch: Watch, habits: Habits, mark: Mark | None) -> list[Turn]:
    """List the reminders of a thing for a person, in the order of their moments; none once they said it is done.

    What they put off comes when they wished, instead of all that would have come until then.
    """
    if mark is not None and mark.done_at is not None:
        return []
    found = [_turn(watch, step, habits) for step in watch.ladder.steps if _reaches(watch, step)]
    if mark is not None and mark.snoozed_until is not None:
        until = mark.snoozed_until
        stage = -int(until.timestamp() // 60)
        found = [Turn(watch, stage, until, until, urgent=True), *(turn for turn in found if turn.at > until)]
    return sorted(found, key=lambda turn: (turn.at, turn.planned))


def _reaches(watch: Watch, step: Step) -> bool:
    planned = watch.due.at - step.offset
    if watch.rung not in step.rungs or planned <= watch.since:
        return False
    # Who heard of the new date by the move itself is not reminded of what had passed by then.
    moved = watch.moved_at is not None and planned <= watch.moved_at
    return not (moved and watch.rung in watch.ladder.told)


def _turn(watch: Watch, step: Step, habits: Habits) -> Turn:
    planned = watch.due.at - step.offset
    at = planned if step.urgent else _comes(watch, planned, habits)
    return Turn(watch, step.stage, planned, at, step.silent, step.urgent)


def _comes(watch: Watch, planned: datetime, habits: Habits) -> datetime:
    last = watch.due.at if not watch.ladder.after else planned + timedelta(days=365)
    kept = habits.model_copy(update={"days_off": ()}) if watch.ladder.every_day else habits
    return comes_at(planned, last, watch.since, kept)


def rests(turn: Turn, habits: Habits, now: datetime) -> bool:
    """Tell whether a reminder that is late already waits for the person's waking hours, as one in time does."""
    return not turn.urgent and _comes(turn.watch, now, habits) > now


def due_turn(found: Iterable[Turn], told: Told | None, now: datetime) -> Turn | None:
    """Give the reminder that has come: of several the latest, none that was had, none after the date."""
    reached = [turn for turn in found if turn.at <= now]
    if not reached:
        return None
    turn = max(reached, key=lambda turn: turn.planned)
    over = now > turn.watch.due.at and not turn.watch.ladder.after
    had = told is not None and told.due_at == turn.watch.due.at and turn.planned <= told.planned_at
    return None if over or had else turn


def why_late(turn: Turn, absence: Absence | None, now: datetime) -> Late | None:
    """Say why a reminder comes later than it was to; None: it does not, or nobody needs to know."""
    if now - turn.at <= LATE:
        return None
    if absence is not None and absence.since <= turn.at <= absence.until:
        return Late(away=absence)
    moved_at = turn.watch.moved_at
    return Late(moved_at=moved_at) if moved_at is not None and turn.planned <= moved_at else None


def missed_turn(found: Iterable[Turn], told: Told | None, absence: Absence | None, now: datetime) -> Turn | None:
    """Give the last reminder that the bot could not give before the date, because it was away."""
    last = max(found, key=lambda turn: turn.planned, default=None)
    if last is None or absence is None or last.watch.ladder.after or now <= last.watch.due.at:
        return None
    had = told is not None and told.due_at == last.watch.due.at and last.planned <= told.planned_at
    away = absence.since <= last.at and last.watch.due.at <= absence.until
    return last if away and not had else None


def next_at(found: Iterable[Turn], told: Told | None, habits: Habits, now: datetime) -> datetime | None:
    """Give when the next reminder comes: one that has come and waits for waking hours, or else the next step."""
    waits = due_turn(found, told, now)
    if waits is not None and rests(waits, habits, now):
        return _comes(waits.watch, now, habits)
    return next((turn.at for turn in found if turn.at > now), None)


def check_wish(kind: Kind, wish: Wish) -> None:
    """See that it may be so: what is the duty of a seat or a role can be silent, not turned off.

    Raises:
        DomainError: `reminder-duty`.
    """
    if wish is Wish.NONE and LADDERS[kind].duty:
        raise DomainError("reminder-duty")


def unmoved(watch: Watch, told: Collection[Told]) -> Told | None:
    """Give what somebody was last told of another date than the one that holds, where no move told them."""
    if watch.ladder.after or watch.rung in watch.ladder.told or any(one.due_at == watch.due.at for one in told):
        return None
    return max(told, key=lambda one: one.planned_at, default=None)


def away_between(last: datetime, now: datetime, beat: timedelta) -> Absence | None:
    """Tell whether the bot was away between its last beat and now; a beat may be as old as one is apart."""
    return Absence(since=last, until=now) if now - last > beat + LATE else None


def letters(found: list[Turn], recent: int, now: datetime) -> list[tuple[Turn, ...]]:
    """Say which reminders of one person go now, each group as one letter; `recent`: letters in the last `FLOOD_TIME`.

    More than `FLOOD` become one letter; when so many were sent already, the rest waits unless its date would pass.
    """
    ordered = sorted(found, key=lambda turn: (turn.watch.due.at, turn.watch.thing))
    if recent + len(ordered) <= FLOOD:
        return [(turn,) for turn in ordered]
    presses = any(turn.urgent or now <= turn.watch.due.at < now + FLOOD_TIME for turn in ordered)
    return [tuple(ordered)] if recent < FLOOD or presses else []
