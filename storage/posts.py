"""Posts: what each is to say, and which message it is; their letters go through the outbox like all others.

A post has at most one letter waiting: it carries what the post is to say last, so several edits become one.
"""

from typing import Any

from sqlalchemy import ColumnElement, Select, delete, exists, func, insert, select, update

from bot.domain.posts import Copy, Post, PostState
from storage.letters import Body, Letter
from storage.tables import outbox, posts
from storage.uow import Reading, Writing

ON_ITS_WAY = ("waiting", "claimed", "sending")


async def keep(tx: Writing, post: Post) -> bool:
    """Let a post say this from now on; tell whether that is anything new.

    The first time a message is sent, afterwards the one that stands is edited. A post of which nobody knows whether
    it went out only remembers what it should say: `again` sends it.
    """
    body, known = _body(post), await _known(tx, post)
    if known is not None and (known.body, known.language) == (body, post.language):
        if known.watched != post.watched:
            await tx.execute(update(posts).where(posts.c.id == known.id).values(watched=post.watched))
        return False
    wanted = {"body": body, "language": post.language}
    wanted |= {name: getattr(post, name) for name in ("silent", "pinned", "watched")}
    if known is None:
        where = {"thing": post.thing, "thing_id": post.thing_id, "chat_id": post.chat_id, "person_id": post.person_id}
        made = insert(posts).values(**where, **wanted, version=1).returning(posts.c.id)
        await _send(tx, int((await tx.execute(made)).scalar_one()))
        return True
    await tx.execute(update(posts).where(posts.c.id == known.id).values(**wanted, version=known.version + 1))
    if await _state(tx, known.id) is not PostState.UNKNOWN:
        await _send(tx, known.id)
    return True


async def differs(tx: Reading, post: Post) -> bool:
    """Tell whether `keep` would change anything."""
    known = await _known(tx, post)
    return known is None or (known.body, known.language, known.watched) != (_body(post), post.language, post.watched)


async def _known(tx: Reading, post: Post) -> Any:
    return (await tx.execute(select(posts).where(_place(post)))).first()


def _body(post: Post) -> str:
    return Body(key=post.key, args=post.args, rows=post.rows, picture=post.picture).model_dump_json()


async def again(tx: Writing, post_id: int) -> None:
    """Send a post anew, where nobody knew whether it went out or Telegram had refused it."""
    changed = update(posts).where(posts.c.id == post_id).values(version=posts.c.version + 1, message_id=None)
    await tx.execute(changed)
    await _send(tx, post_id)


async def _send(tx: Writing, post_id: int) -> None:
    """Put the letter that will bring a post to what it should say, in place of one that waits for that."""
    post = (await tx.execute(select(posts).where(posts.c.id == post_id))).one()
    waiting = (outbox.c.post_id == post_id) & (outbox.c.state == "waiting")
    await tx.execute(update(outbox).where(waiting).values(state="expired", settled_at=tx.now, reason="superseded"))
    row = {
        "dedupe": f"post:{post_id}:{post.version}",
        "post_id": post_id,
        "state": "waiting",
        "attempts": 0,
        "due_at": tx.now,
        "created_at": tx.now,
    }
    copied = {name: getattr(post, name) for name in ("person_id", "chat_id", "language", "body", "silent")}
    await tx.execute(insert(outbox).values(**row, **copied))


async def watched(tx: Reading, thing: str) -> list[int]:
    """List the things of a kind whose posts are to be brought up to date by the ticks."""
    query = select(posts.c.thing_id).where(posts.c.thing == thing, posts.c.watched).order_by(posts.c.id)
    return list((await tx.execute(query)).scalars())


async def of(tx: Reading, thing: str, thing_id: int) -> list[Copy]:
    """List the posts of a thing, in the order in which they were made."""
    query = _with_letters().where(posts.c.thing == thing, posts.c.thing_id == thing_id).order_by(posts.c.id)
    return [_copy(row) for row in await tx.execute(query)]


async def _state(tx: Reading, post_id: int) -> PostState:
    return _copy((await tx.execute(_with_letters().where(posts.c.id == post_id))).one()).state


def _with_letters() -> Select[Any]:
    all_letters = outbox.alias()
    last = select(func.max(all_letters.c.id)).where(all_letters.c.post_id == posts.c.id).scalar_subquery()
    return select(posts, outbox.c.state, outbox.c.reason).select_from(posts).join(outbox, outbox.c.id == last)


def _copy(row: Any) -> Copy:
    stands = row.message_id is not None
    if row.state in ON_ITS_WAY:
        state = PostState.CHANGING if stands else PostState.WAITING
    elif row.state in ("unknown", "failed"):
        state = PostState(row.state)
    else:
        state = PostState.SHOWN if stands else PostState.WAITING
    return Copy(
        id=row.id,
        chat_id=row.chat_id,
        person_id=row.person_id,
        state=state,
        message_id=row.message_id,
        reason=row.reason if state is PostState.FAILED else None,
    )


def _place(post: Post) -> ColumnElement[bool]:
    thing = (posts.c.thing == post.thing) & (posts.c.thing_id == post.thing_id)
    if post.person_id is not None:
        return thing & (posts.c.person_id == post.person_id)
    return thing & (posts.c.chat_id == post.chat_id)


async def settle(tx: Writing, letter: Letter, message_id: int, *, pinned: bool) -> None:
    """Write back which message a post is now, unless that has changed since the letter was claimed."""
    if letter.standing is None:
        return
    stands: dict[str, Any] = {"message_id": message_id}
    if letter.body.picture is not None:
        stands["picture"] = letter.body.picture
    if pinned:
        stands["pinned_at"] = tx.now
    as_before = posts.c.message_id.is_not_distinct_from(letter.standing.message_id)
    await tx.execute(update(posts).where(posts.c.id == letter.standing.post_id, as_before).values(**stands))


async def lose_message(tx: Writing, letter: Letter) -> None:
    """Forget a post's message, which somebody deleted in the chat: the post is sent anew."""
    if letter.standing is not None:
        gone = update(posts).where(posts.c.id == letter.standing.post_id)
        await tx.execute(gone.values(message_id=None, picture=None, pinned_at=None))


async def move_chat(tx: Writing, old: int, new: int) -> None:
    """Follow a group that became a supergroup; what stands in the old one cannot be edited any more.

    A post whose like is in the new one already gives way to it, with its letters.
    """
    there = posts.alias()
    alike = (there.c.thing == posts.c.thing) & (there.c.thing_id == posts.c.thing_id)
    doubled = select(posts.c.id).where(posts.c.chat_id == old, exists().where(there.c.chat_id == new, alike))
    if given_way := list((await tx.execute(doubled)).scalars()):
        letters = update(outbox).where(outbox.c.post_id.in_(given_way))
        superseded = {"state": "expired", "settled_at": tx.now, "reason": "superseded"}
        await tx.execute(letters.where(outbox.c.state != "sent").values(**superseded))
        await tx.execute(letters.values(post_id=None))
        await tx.execute(delete(posts).where(posts.c.id.in_(given_way)))
    await tx.execute(update(outbox).where(outbox.c.chat_id == old, outbox.c.state != "sent").values(chat_id=new))
    moved = update(posts).where(posts.c.chat_id == old)
    await tx.execute(moved.values(chat_id=new, message_id=None, picture=None, pinned_at=None))
