"""One pass over all that is due: each feature says who has not acted, and each of them is reminded once a step."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain import reminders as rules
from bot.domain.errors import DomainError
from bot.domain.pages import PAGE_SIZE, Page, page_of
from bot.domain.people import Action, may
from bot.domain.reminder_ladders import Kind, Wish
from bot.domain.reminders import MOVED, Absence, Mark, Told, Turn, Watch
from bot.screens import reminders as screens
from bot.services import (
    application_review,
    board,
    circulation,
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
    work_plan_progress,
)
from bot.services.context import Ctx, Office
from storage import reminders as rows
from storage.uow import Reading, Writing

SOURCES = (
    proposal_sides.watches,
    circulation.watches,
    work_plan_progress.watches,
    application_review.watches,
    residency.watches,
    freshness.watches,
    signup_letters.watches,
    invitations.watches,
    seats.watches,
    presidency.watches,
    own_data.watches,
)
"""Each gives who has not done what is due until a moment."""
TICKS = (
    residency.tick,
    signup.tick,
    signup_letters.tick,
    digest.tick,
    board.keep_up,
    seats.tick,
    presidency.tick,
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

    @property
    def last(self) -> Told | None:
        """What was said last for the date that holds."""
        return next((one for one in self.told if one.due_at == self.watch.due.at), None)


async def remind(office: Office, now: datetime) -> int:
    """Put what is due now; give how many letters were new. Nothing due: nothing is written, but a beat."""
    put = sum([await tick(office, now) for tick in TICKS])
    async with office.database.reading() as tx:
        away, beat = await rows.absence(tx, now)
        anything = await _due(tx, office, away, now)
    if not anything and not beat:
        return put
    async with office.database.writing(now) as tx:
        if beat:
            await rows.beat(tx, away)
        if anything:  # looked up anew: somebody may have acted meanwhile
            put += sum([await _send(tx, group, away, now) for group in await _due(tx, office, away, now)])
    return put


Group = tuple[tuple[Matter, Turn], ...]


async def _due(tx: Reading, office: Office, away: Absence | None, now: datetime) -> list[Group]:
    """Give what goes now, each group as one letter; what was missed is a group of its own."""
    matters = await _matters(tx, office, now, now + AHEAD)
    by_person: dict[int, dict[str, tuple[Matter, Turn]]] = {}
    groups: list[Group] = []
    for matter in matters:
        turn = _turn_of(matter, now)
        if turn is not None:
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


async def _send(tx: Writing, group: Group, away: Absence | None, now: datetime) -> int:
    _matter, turn = group[0]
    if now > turn.watch.due.at and not turn.watch.ladder.after:
        await rows.claim(tx, turn, None)
        return 0
    letter = screens.letter_key([one for _matter, one in group])
    claimed = [pair for pair in group if await rows.claim(tx, pair[1], letter)]
    if len(claimed) > 1:
        return await tx.put(
            screens.together([one for _matter, one in claimed], letter, now, silent=_all_silent(claimed))
        )
    for matter, one in claimed:
        late = rules.why_late(one, away, now)
        was = rules.unmoved(matter.watch, matter.told)
        notice = screens.letter(one, letter, late, now, silent=_silent(matter, one))
        if one.stage == MOVED and was is not None:
            notice = screens.moved(one, letter, was.due_at, now, silent=_silent(matter, one))
        return await tx.put(notice)
    return 0


def _silent(matter: Matter, turn: Turn) -> bool:
    return turn.silent if matter.wish is None else matter.wish is Wish.SILENT


def _all_silent(pairs: list[tuple[Matter, Turn]]) -> bool:
    return all(_silent(matter, turn) for matter, turn in pairs)


async def _matters(tx: Reading, office: Office, now: datetime, until: datetime, who: int | None = None) -> list[Matter]:
    """Gather who has not acted, with what they said and had of it. Of one thing a person has one matter."""
    gathered = await signup_letters.watches_of(tx, who, now, until) if who is not None else []
    for source in SOURCES:
        gathered += await source(tx, office, now, until)
    watches: dict[tuple[str, int], Watch] = {}
    for watch in gathered:
        if who in (None, watch.person_id):
            watches.setdefault(watch.key, watch)
    persons = {watch.person_id for watch in watches.values()}
    things = {watch.thing for watch in watches.values()}
    habits, marks = await rows.habits(tx, persons, now), await rows.marks(tx, things)
    told, wishes = await rows.told(tx, persons, things), await rows.wishes(tx, persons)
    return [
        Matter(
            watch,
            tuple(rules.turns(watch, habits[watch.person_id], marks.get(watch.key))),
            marks.get(watch.key),
            tuple(told.get(watch.key, ())),
            wishes.get((watch.person_id, watch.kind)),
        )
        for watch in watches.values()
    ]


async def coming(ctx: Ctx, page: int) -> tuple[Page[Matter], int | None]:
    """List what the person will be reminded of, the next first; to an administrator also how much was missed."""
    async with ctx.reading() as tx:
        found = await _mine(tx, ctx)
        sees = may(ctx.actor, Action.MANAGE_ROLES)
        missed = await rows.missed(tx, ctx.now - MISSED_IN) if sees else None
    ordered = sorted(found, key=lambda matter: (next_at(matter, ctx.now), matter.watch.thing))
    at = max(0, page) * PAGE_SIZE
    return page_of(ordered[at : at + PAGE_SIZE + 1], page), missed


def next_at(matter: Matter, now: datetime) -> datetime:
    """Give when the next reminder of a matter comes; what has none is shown last, by its date."""
    turn = rules.next_turn(matter.turns, now)
    return turn.at if turn is not None else max(matter.watch.due.at, now + SHOWN_AHEAD)


async def _mine(tx: Reading, ctx: Ctx) -> list[Matter]:
    found = await _matters(tx, ctx.office, ctx.now, ctx.now + SHOWN_AHEAD, ctx.actor.person.id)
    return [one for one in found if one.mark is not None or rules.next_turn(one.turns, ctx.now) is not None]


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
        until = rules.snoozed_until(span, matter.watch, ctx.actor.person.zone, ctx.now)
        await _note_mark(tx, ctx, thing, "snooze", until=until)
    return until


async def done(ctx: Ctx, thing: str, *, taken_back: bool = False) -> Matter:
    """Keep that something is done which the bot cannot see, or take that back.

    Raises:
        DomainError: `reminder-gone`, `reminder-seen`.
    """
    async with ctx.writing() as tx:
        matter = await _known(tx, ctx, thing)
        rules.check_done(matter.watch)
        await _note_mark(tx, ctx, thing, "not-done" if taken_back else "done", done_at=None if taken_back else ctx.now)
        return await _known(tx, ctx, thing)


async def _note_mark(
    tx: Writing, ctx: Ctx, thing: str, action: str, until: datetime | None = None, done_at: datetime | None = None
) -> None:
    person_id = ctx.actor.person.id
    await rows.keep_mark(tx, Mark(thing=thing, person_id=person_id, snoozed_until=until, done_at=done_at))
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
