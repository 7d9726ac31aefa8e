"""The outbox: notices wait here, written in the transaction that caused them, until delivery has settled them.

waiting ──claim──▶ claimed ──begin──▶ sending ──▶ sent
   │ ▲                │                  │  ├────▶ failed    Telegram refuses it for good (reason kept)
   │ ├──── retry ◀────┴──────────────────┤  └────▶ unknown   a channel's post: nobody knows whether it went out
   │ └── crash: what was claimed waits again; what was being sent, too, but in a channel it becomes `unknown`
   ├──▶ expired    of no use any more before its turn came
   └──▶ stopped    its broadcast was stopped
Only a channel's new message is ever `sending`: a person may get a letter twice, and an edit may be made twice, so it
makes no difference for those.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, Protocol

from pydantic import ValidationError
from sqlalchemy import (
    ColumnElement,
    Executable,
    Integer,
    Select,
    and_,
    bindparam,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from bot.domain.notices import Notice
from storage import quiet
from storage.letters import Body, Letter, Standing
from storage.prepared import Result
from storage.tables import broadcasts, channels, maintenance, outbox, people, posts


class Transaction(Protocol):
    """What is needed of storage.uow here (it puts notices, so it stands above)."""

    async def execute(self, statement: Executable, values: Any = None) -> Result:
        """Run one statement."""
        ...

    def insert_new(self, table: Any) -> sqlite.Insert | postgresql.Insert:
        """Begin an INSERT with conflict clauses."""
        ...


SHARED = ""
"""In place of a body: the letter says what its broadcast does. 100,000 copies of it would be most of the work."""
RECIPIENT = func.coalesce(outbox.c.person_id, outbox.c.chat_id)
SAID = broadcasts.c.notice.label("said")
POST = (
    posts.c.message_id.label("stands_as"),
    posts.c.picture.label("stands_with"),
    (posts.c.pinned & posts.c.pinned_at.is_(None)).label("to_pin"),
)


def _row(notice: Notice, now: datetime) -> dict[str, Any]:
    return {
        "dedupe": notice.dedupe,
        "person_id": notice.person_id,
        "chat_id": notice.chat_id,
        "language": notice.language,
        "body": Body(key=notice.key, args=notice.args, rows=notice.rows).model_dump_json(),
        "silent": notice.silent,
        "state": "waiting",
        "attempts": 0,
        "due_at": now,
        "expires_at": notice.expires_at,
        "created_at": now,
        "batch": notice.batch,
    }


async def put(tx: Transaction, notice: Notice, now: datetime) -> bool:
    """Put one notice; tell whether its key was new."""
    row = _row(notice, now)
    if notice.can_wait and notice.person_id is not None:
        row["due_at"] = await quiet.due_for(tx, notice.person_id, now, notice.expires_at)
    statement = tx.insert_new(outbox).values(**row).on_conflict_do_nothing().returning(outbox.c.id)
    return (await tx.execute(statement)).first() is not None


async def put_to_each(
    tx: Transaction,
    notice: Notice,
    persons: Select[Any],
    now: datetime,
    silent: ColumnElement[bool] | None = None,
    among: ColumnElement[bool] | None = None,
    *,
    shared: bool = False,
) -> int:
    """Put the same notice for everybody that a query of person ids gives, in one statement.

    The dedupe key of each is the notice's own with the person's id behind it. Of a row of `people`, `silent` says that
    they want no sound, and `among` that they may be one of those, which is quicker to ask than who they are. `shared`:
    what it says stands in `broadcasts`, once for all.
    """
    who = persons.subquery()
    person_id = who.c[0]
    row = _row(notice, now) | {"dedupe": None, "person_id": None} | ({"body": SHARED} if shared else {})
    columns = list(row)
    picked: list[Any] = [literal(row[name], outbox.c[name].type).label(name) for name in columns]
    picked[columns.index("dedupe")] = literal(notice.dedupe + ":").concat(cast(person_id, outbox.c.dedupe.type))
    picked[columns.index("person_id")] = person_id
    if notice.can_wait:
        due = await quiet.due_for_each(
            tx, people.c.id.in_(select(person_id)) if among is None else among, now, notice.expires_at
        )
        picked[columns.index("due_at")] = due.label("due_at")
    if silent is not None:
        picked[columns.index("silent")] = silent.label("silent")
    source = select(*picked).select_from(who.join(people, people.c.id == person_id))
    statement = tx.insert_new(outbox).from_select(columns, source).on_conflict_do_nothing()
    # Without the option SQLAlchemy does not ask PostgreSQL how many rows an INSERT made.
    return (await tx.execute(statement.execution_options(preserve_rowcount=True))).rowcount


WAITING_OUT = select(maintenance.c.id).where(
    maintenance.c.begun_at.is_not(None), maintenance.c.ended_at.is_(None), maintenance.c.letters.is_(False)
)


def _due() -> Select[Any]:
    """Ask for what may go at `now`, but to those who are `busy`."""
    now = bindparam("now", type_=outbox.c.due_at.type)
    reachable = or_(outbox.c.person_id.is_(None), people.c.unreachable_since.is_(None))
    allowed = or_(channels.c.id.is_(None), channels.c.can_post)
    useful = or_(outbox.c.expires_at.is_(None), outbox.c.expires_at > now)
    # In maintenance letters wait where it is set so, but for those that announce it.
    going = or_(~exists(WAITING_OUT), outbox.c.batch.like("maintenance:%"))
    return (
        select(outbox, people.c.telegram_id, people.c.language.label("own"), people.c.zone, SAID, *POST)
        .outerjoin(people, people.c.id == outbox.c.person_id)
        .outerjoin(posts, posts.c.id == outbox.c.post_id)
        .outerjoin(channels, channels.c.chat_id == outbox.c.chat_id)
        .outerjoin(broadcasts, broadcasts.c.batch == outbox.c.batch)
        .where(outbox.c.state == "waiting", outbox.c.due_at <= now, reachable, allowed, useful, going)
        .where(RECIPIENT.not_in(bindparam("busy", expanding=True)), broadcasts.c.stopped_at.is_(None))
        .order_by(outbox.c.due_at, outbox.c.id)
    )


# Made once: to make it takes longer than to ask it, which is done at every look into the outbox.
ANY_DUE = _due().with_only_columns(outbox.c.id).limit(1)
NEXT_DUE = _due().limit(bindparam("most", type_=Integer)).with_for_update(of=outbox, skip_locked=True)


async def anything_due(tx: Transaction, now: datetime, busy: Collection[int] = ()) -> bool:
    """Tell whether `claim` would find a letter."""
    return (await tx.execute(ANY_DUE, {"now": now, "busy": list(busy)})).first() is not None


async def claim(tx: Transaction, now: datetime, limit: int, busy: Collection[int] = ()) -> list[Letter]:
    """Take the next letters that are due and whose recipients can be reached, oldest first.

    Each recipient gets one letter at a time, and none while they are `busy` with an earlier one: so letters arrive
    in order, and one slow chat holds up nobody else.
    """
    first: dict[int, Letter] = {}
    for row in list((await tx.execute(NEXT_DUE, {"now": now, "busy": list(busy), "most": limit})).mappings()):
        try:
            letter = _letter(row, now)
        except ValidationError:  # one that another version wrote must not stop all others
            strange = update(outbox).where(outbox.c.id == row["id"])
            await tx.execute(strange.values(state="failed", settled_at=now, reason="unreadable"))
        else:
            first.setdefault(letter.recipient, letter)
    letters = list(first.values())
    if letters:
        claimed = update(outbox).where(outbox.c.id.in_([letter.id for letter in letters]))
        await tx.execute(claimed.values(state="claimed", claimed_at=now, attempts=outbox.c.attempts + 1))
    return letters


async def begin(tx: Transaction, letter: Letter) -> bool:
    """Remember that a channel's new message is going out right now; tell whether the letter is still ours to send."""
    begun = update(outbox).where(_ours(letter), outbox.c.state == "claimed").values(state="sending")
    return (await tx.execute(begun.returning(outbox.c.id))).first() is not None


def _ours(letter: Letter) -> ColumnElement[bool]:
    """Name its row, unless another process has taken it up meanwhile: then that one says what came of it."""
    return (outbox.c.id == letter.id) & (outbox.c.claimed_at == letter.claimed_at)


@lru_cache(maxsize=64)
def _body(text: str) -> Body:
    """Read a body; those of a broadcast are all the same."""
    return Body.model_validate_json(text)


def _letter(row: Any, now: datetime) -> Letter:
    private = row["person_id"] is not None
    standing = (
        Standing(post_id=row["post_id"], message_id=row["stands_as"], picture=row["stands_with"], to_pin=row["to_pin"])
        if row["post_id"] is not None
        else None
    )
    return Letter(
        id=row["id"],
        person_id=row["person_id"],
        chat_id=row["telegram_id"] if private else row["chat_id"],
        language=row["own"] if private else (row["language"] or ""),
        zone=row["zone"] if private else "",
        body=_body(row["body"] or row["said"] or ""),
        silent=row["silent"],
        attempts=row["attempts"] + 1,
        private=private,
        broadcast=row["batch"] is not None,
        claimed_at=now,
        standing=standing,
    )


async def settle_sent(tx: Transaction, letter: Letter, message_id: int, text: str, now: datetime) -> None:
    """Write back what was said, and under which message id it stands in the chat."""
    await settle_all_sent(tx, [(letter, message_id, text)], now)


async def settle_all_sent(tx: Transaction, letters: Sequence[tuple[Letter, int, str]], now: datetime) -> None:
    """Write back many at once, what was given up for lost too; of what another process took up, that one will say."""
    done = {"state": "sent", "settled_at": now, "reason": None}
    nobody_elses = or_(outbox.c.claimed_at == bindparam("claim"), outbox.c.claimed_at.is_(None))
    settled = update(outbox).where(outbox.c.id == bindparam("id_"), nobody_elses)
    settled = settled.values(**done, message_id=bindparam("message"), sent_text=bindparam("words"))
    await tx.execute(settled, [{"id_": a.id, "claim": a.claimed_at, "message": m, "words": w} for a, m, w in letters])


async def settle_failed(tx: Transaction, letter: Letter, reason: str, now: datetime) -> None:
    """Give it up, with Telegram's reason."""
    await _settle(tx, letter, state="failed", settled_at=now, reason=reason)


async def settle_unknown(tx: Transaction, letter: Letter, reason: str, now: datetime) -> None:
    """Leave a channel's post alone: the answer was lost, and it must not appear twice."""
    await _settle(tx, letter, state="unknown", settled_at=now, reason=reason)


async def put_back(tx: Transaction, letter: Letter, reason: str, due_at: datetime) -> None:
    """Let it wait for another try."""
    await _settle(tx, letter, state="waiting", claimed_at=None, reason=reason, due_at=due_at)


async def _settle(tx: Transaction, letter: Letter, **values: Any) -> None:
    await tx.execute(update(outbox).where(_ours(letter), outbox.c.state.in_(("claimed", "sending"))).values(**values))


async def expire(tx: Transaction, now: datetime, limit: int) -> int:
    """Drop what has come to be of no use while it waited, so many at most; give how many."""
    late = and_(outbox.c.state == "waiting", outbox.c.expires_at <= now)
    some = select(outbox.c.id).where(late).limit(limit).with_for_update(skip_locked=True)
    dropped = update(outbox).where(outbox.c.id.in_(some)).values(state="expired", settled_at=now)
    return (await tx.execute(dropped)).rowcount


async def recover(tx: Transaction, now: datetime, after: timedelta | None, but: Collection[int] = ()) -> int:
    """Deal with letters that somebody claimed and never settled: the process died. Give the number that wait again.

    `after` is how long ago they were claimed at least; None when nobody else can be sending. `but` are letters known
    to be on their way. Telegram has no idempotency key, so nobody can know. A person may get it twice; a channel
    never does.
    """
    lost: list[ColumnElement[bool]] = [outbox.c.id.not_in(but)]
    if after is not None:  # a claim far ahead was made before the clock was set back
        lost.append(or_(outbox.c.claimed_at <= now - after, outbox.c.claimed_at > now + after))
    again = update(outbox).where(outbox.c.state == "claimed", *lost)
    count = (await tx.execute(again.values(state="waiting", claimed_at=None, reason="unknown outcome"))).rowcount
    posts = update(outbox).where(outbox.c.state == "sending", *lost)
    await tx.execute(posts.values(state="unknown", settled_at=now, reason="unknown outcome"))
    return count


async def catch_up(tx: Transaction, now: datetime) -> int:
    """Let what was due when it was put go now, though the clock was set back since; give how many."""
    ahead = (outbox.c.state == "waiting") & (outbox.c.due_at > now) & (outbox.c.due_at <= outbox.c.created_at)
    return (await tx.execute(update(outbox).where(ahead).values(due_at=now))).rowcount


async def waiting(tx: Transaction) -> int:
    """Count the letters that are on their way or wait."""
    query = select(func.count()).select_from(outbox).where(outbox.c.state.in_(("waiting", "claimed", "sending")))
    return int((await tx.execute(query)).scalar_one())


async def under_way(tx: Transaction) -> bool:
    """Tell whether a letter is being sent just now."""
    query = select(outbox.c.id).where(outbox.c.state.in_(("claimed", "sending"))).limit(1)
    return (await tx.execute(query)).first() is not None
