"""One pass over all that is due: each feature says who has not acted, and each of them is reminded once a step."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain import reminder_marks as saying
from bot.domain import reminders as rules
from bot.domain.errors import DomainError
from bot.domain.notices import Notice
from bot.domain.pages import PAGE_SIZE, Page, page_of
from bot.domain.people import Action, may
from bot.domain.reminder_ladders import Kind, Wish
from bot.domain.reminders import MOVED, Absence, Habits, Mark, Told, Turn, Watch
from bot.screens import reminders as screens
from bot.services import (
    application_review,
    board,
    circulation,
    comments,
    digest,
    freshness,
    invitations,
    own_data,
    presidency,
    proposal_sides,
    residency,
    seats,
    signup,
    signup_letters,
    silence,
    work_plan_progress,
)
from bot.services.context import Ctx, Office
from storage import reminders as rows
from storage.uow import Reading, Writing

SOURCES = (
    proposal_sides.watches,
    circulation.watches,
    comments.watches,
    silence.watches,
    work_plan_progress.watches,
    application_review.watches,
    residency.watches,
    freshness.watches,
    signup.watches,
    signup_letters.watches,
    invitations.watches,
    seats.watches,
    presidency.watches,
    own_data.watches,
)
"""Each gives who has not done what is due until a moment."""
FAR = frozenset({work_plan_progress.watches, seats.watches, presidency.watches})
"""Of these a moved date is told by the ladder, however far it has moved."""
OWN = (signup_letters.watches_of, signup.watches_of)
"""Each gives more of one person, which would be too many of all."""
TICKS = (
    residency.tick,
    signup.tick,
    signup_letters.tick,
    digest.tick,
    board.keep_up,
    seats.tick,
    presidency.tick,
    silence.tick,
)
"""What else is due from the dates, beside reminders of single people."""
AHEAD = timedelta(days=31)
"""No ladder begins earlier."""
SHOWN_AHEAD = timedelta(days=400)
MISSED_IN = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Matter:
    """A watch with all that decides when its person is reminded."""

    watch: Watch
    turns: tuple[Turn, ...]
    mark: Mark | None
    told: tuple[Told, ...]
    wish: Wish | None
    habits: Habits

    @property
    def last(self) -> Told | None:
        """What was said last for the date that holds."""
        return next((one for one in self.told if one.due_at == self.watch.due.at), None)

    def next_at(self, now: datetime) -> datetime | None:
        """Give when its next reminder comes."""
        return rules.next_at(self.turns, self.last, self.habits, now)


@dataclass(slots=True)
class Put:
    """What a pass put: how many letters, and how many reminders of each kind were due (several may be one letter)."""

    letters: int = 0
    due: Counter[Kind] = field(default_factory=Counter)


async def remind(office: Office, now: datetime) -> Put:
    """Put what is due now; give what was new. Nothing due: nothing is written, but a beat."""
    put = Put(sum([await tick(office, now) for tick in TICKS]))
    async with office.database.reading() as tx:
        away, beat = await rows.absence(tx, now)
        anything = await _due(tx, office, away, now)
    if not anything and not beat:
        return put
    async with office.database.writing(now) as tx:
        if beat:
            await rows.beat(tx, away)
        if anything:  # looked up anew: somebody may have acted meanwhile
            for group in await _due(tx, office, away, now):
                claimed, letters = await _send(tx, group, away, now)
                put.due.update(turn.watch.kind for _matter, turn in claimed)
                put.letters += letters
    return put


Group = tuple[tuple[Matter, Turn], ...]


async def _due(tx: Reading, office: Office, away: Absence | None, now: datetime) -> list[Group]:
    """Give what goes now, each group as one letter; what was missed is a group of its own."""
    matters = await _matters(tx, office, now, now + AHEAD)
    by_person: dict[int, dict[str, tuple[Matter, Turn]]] = {}
    groups: list[Group] = []
    for matter in matters:
        turn = _turn_of(matter, now)
        if turn is not None and not rules.rests(turn, matter.habits, now):
            by_person.setdefault(matter.watch.person_id, {})[matter.watch.thing] = matter, turn
        missed = rules.missed_turn(matter.turns, matter.last, away, now)
        groups += [((matter, missed),)] if missed is not None else []
    recent = await rows.letters(tx, by_person.keys(), now - rules.FLOOD_TIME)
    for person_id, mine in by_person.items():
        turns = [turn for _matter, turn in mine.values()]
        for letter in rules.letters(turns, recent.get(person_id, 0), now):
            groups.append(tuple(mine[turn.watch.thing] for turn in letter))
    return groups


def _turn_of(matter: Matter, now: datetime) -> Turn | None:
    watch = matter.watch
    if matter.wish is Wish.NONE:
        return None
    if rules.unmoved(watch, matter.told) is not None and now <= watch.due.at and matter.turns:
        return Turn(watch, MOVED, now, now)
    return rules.due_turn(matter.turns, matter.last, now)


async def _send(tx: Writing, group: Group, away: Absence | None, now: datetime) -> tuple[Group, int]:
    """Put one letter about all of a group that nobody has put yet; give these, and how many letters that made."""
    _matter, turn = group[0]
    missed = now > turn.watch.due.at and not turn.watch.ladder.after
    letter = None if missed else screens.letter_key([one for _matter, one in group])
    claimed = tuple([pair for pair in group if await rows.claim(tx, pair[1], letter)])
    if letter is None or not claimed:
        return claimed, 0
    turns = [one for _matter, one in claimed]
    if len(claimed) > 1:
        notice = screens.together(turns, letter, now, silent=_all_silent(claimed))
    else:
        notice = _alone(*claimed[0], letter, away, now)
    return claimed, await tx.put(notice)


def _alone(matter: Matter, turn: Turn, letter: str, away: Absence | None, now: datetime) -> Notice:
    was, silent = rules.unmoved(matter.watch, matter.told), _silent(matter, turn)
    if turn.stage == MOVED and was is not None:
        return screens.moved(turn, letter, was.due_at, now, silent=silent)
    return screens.letter(turn, letter, rules.why_late(turn, away, now), now, silent=silent)


def _silent(matter: Matter, turn: Turn) -> bool:
    return turn.silent if matter.wish is None else matter.wish is Wish.SILENT


def _all_silent(pairs: Group) -> bool:
    return all(_silent(matter, turn) for matter, turn in pairs)


async def _matters(tx: Reading, office: Office, now: datetime, until: datetime, who: int | None = None) -> list[Matter]:
    """Gather who has not acted, with what they said and had of it. Of one thing a person has one matter."""
    gathered = [one for of in OWN for one in await of(tx, who, now, until)] if who is not None else []
    for source in SOURCES:
        gathered += await source(tx, office, now, now + SHOWN_AHEAD if source in FAR else until)
    watches: dict[tuple[str, int], Watch] = {}
    for watch in gathered:
        if who in (None, watch.person_id):
            watches.setdefault(watch.key, watch)
    persons = {watch.person_id for watch in watches.values()}
    habits, wishes = await rows.habits(tx, persons, now), await rows.wishes(tx, persons)
    marks, told = await rows.marks(tx, watches.keys()), await rows.told(tx, watches.keys())
    found = []
    for key, watch in watches.items():
        had = tuple(told.get(key, ()))
        mark = saying.holding(marks.get(key), watch, had)
        lives = habits[watch.person_id]
        turns = tuple(rules.turns(watch, lives, mark))
        found.append(Matter(watch, turns, mark, had, wishes.get((watch.person_id, watch.kind)), lives))
    return found


async def coming(ctx: Ctx, page: int) -> tuple[Page[Matter], int | None]:
    """List what the person will be reminded of, the next first; to an administrator also how much was missed."""
    async with ctx.reading() as tx:
        found = await _mine(tx, ctx)
        sees = may(ctx.actor, Action.MANAGE_ROLES)
        missed = await rows.missed(tx, ctx.now - MISSED_IN) if sees else None
    ordered = sorted(found, key=lambda matter: _order(matter, ctx.now))
    at = max(0, page) * PAGE_SIZE
    return page_of(ordered[at : at + PAGE_SIZE + 1], page), missed


def _order(matter: Matter, now: datetime) -> tuple[datetime, str]:
    """By when the next reminder of a matter comes; what has none is shown last, by its date."""
    return matter.next_at(now) or max(matter.watch.due.at, now + SHOWN_AHEAD), matter.watch.thing


async def _mine(tx: Reading, ctx: Ctx) -> list[Matter]:
    found = await _matters(tx, ctx.office, ctx.now, ctx.now + SHOWN_AHEAD, ctx.actor.person.id)
    return [one for one in found if one.mark is not None or one.next_at(ctx.now) is not None]


async def one(ctx: Ctx, thing: str) -> Matter:
    """Show one thing that the person is reminded of.

    Raises:
        DomainError: `reminder-gone`.
    """
    async with ctx.reading() as tx:
        return await _known(tx, ctx, thing)


async def _known(tx: Reading, ctx: Ctx, thing: str) -> Matter:
    found = await _matters(tx, ctx.office, ctx.now, ctx.now + SHOWN_AHEAD, ctx.actor.person.id)
    for matter in found:
        if matter.watch.thing == thing:
            return matter
    raise DomainError("reminder-gone")


async def snooze(ctx: Ctx, thing: str, span: str) -> datetime:
    """Put a reminder off; give until when. It comes then, instead of all that would have come before.

    Raises:
        DomainError: `reminder-gone`, what `snoozed_until` raises.
    """
    async with ctx.writing() as tx:
        matter = await _known(tx, ctx, thing)
        until = saying.snoozed_until(span, matter.watch, ctx.actor.person.zone, ctx.now)
        await _note_mark(tx, ctx, matter.watch, "snooze", until=until)
    return until


async def done(ctx: Ctx, thing: str, *, taken_back: bool = False) -> Matter:
    """Keep that something is done which the bot cannot see, or take that back.

    Raises:
        DomainError: `reminder-gone`, `reminder-seen`.
    """
    async with ctx.writing() as tx:
        matter = await _known(tx, ctx, thing)
        saying.check_done(matter.watch)
        at, action = (None, "not-done") if taken_back else (ctx.now, "done")
        await _note_mark(tx, ctx, matter.watch, action, done_at=at)
        return await _known(tx, ctx, thing)


async def _note_mark(
    tx: Writing, ctx: Ctx, watch: Watch, action: str, until: datetime | None = None, done_at: datetime | None = None
) -> None:
    thing, person_id = watch.key
    said = Mark(thing=thing, person_id=person_id, snoozed_until=until, done_at=done_at, due_at=watch.due.at)
    await rows.keep_mark(tx, said)
    await tx.record(action, "person", person_id, reminder=thing, until=until)


async def wishes(ctx: Ctx) -> dict[Kind, Wish]:
    """Tell how the person wants to be reminded, where they chose."""
    async with ctx.reading() as tx:
        found = await rows.wishes(tx, {ctx.actor.person.id})
    return {kind: wish for (_person, kind), wish in found.items()}


async def wish(ctx: Ctx, kind: Kind, chosen: Wish | None) -> None:
    """Choose how to be reminded of a kind; None: as the ladder says.

    Raises:
        DomainError: `reminder-duty`.
    """
    if chosen is not None:
        rules.check_wish(kind, chosen)
    async with ctx.writing() as tx:
        await rows.keep_wish(tx, ctx.actor.person.id, kind, chosen)
        await tx.record("settings", "person", ctx.actor.person.id, reminders=kind, wish=chosen)
