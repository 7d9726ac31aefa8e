"""The board of the sides: one pinned message in the Commission's group, kept up to date; a card for those of it."""

from datetime import datetime

from bot.domain.board import Board, board
from bot.domain.errors import DomainError
from bot.domain.meetings import Meeting
from bot.domain.people import Action, require
from bot.domain.posts import Post
from bot.screens import board as screens
from bot.services.context import Ctx, Office
from storage import board as rows
from storage import channels, meetings, posts, proposal_sides
from storage.uow import Reading, Writing


async def refresh(tx: Writing, meeting: Meeting | None = None) -> None:
    """Let the board say what is so now: called wherever that changes, in the same transaction.

    `meeting`: whose board, where it is not that of the meeting being prepared.
    """
    for post in await _posts(tx, tx.now, meeting):
        await posts.keep(tx, post)


async def keep_up(office: Office, now: datetime) -> int:
    """Count the days down: a tick calls it as often as it likes; give how many boards changed."""
    async with office.database.reading() as tx:
        stale = [post for post in await _posts(tx, now) if await posts.differs(tx, post)]
    if not stale:
        return 0
    async with office.database.writing(now) as tx:
        return sum([await posts.keep(tx, post) for post in await _posts(tx, now)])


async def _posts(tx: Reading, now: datetime, meeting: Meeting | None = None) -> list[Post]:
    groups = await rows.groups(tx)
    shown = await _board(tx, now, meeting) if groups else None
    return [screens.post(shown, group) for group in groups] if shown is not None else []


async def _board(tx: Reading, now: datetime, meeting: Meeting | None = None) -> Board | None:
    meeting = meeting or await meetings.latest(tx)
    if meeting is None:
        return None
    return board(meeting, await proposal_sides.progress(tx, meeting.id, now), now)


async def see_board(ctx: Ctx) -> Board | None:
    """Show the board to a seat, the chair or the Secretariat; nothing before a date was announced.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.SEE_BOARD)
    async with ctx.reading() as tx:
        return await _board(tx, ctx.now)


async def choose_group(ctx: Ctx, channel_id: int, chosen: bool) -> None:
    """Say whether a group is the Commission's: there the board stands, once its language is chosen.

    Raises:
        DomainError: `role-needed`, `channel-unknown`, `board-in-groups`.
    """
    require(ctx.actor, Action.MANAGE_CHANNELS)
    async with ctx.writing() as tx:
        channel = await channels.get(tx, channel_id)
        if channel is None:
            raise DomainError("channel-unknown")
        if channel.announces:
            raise DomainError("board-in-groups")
        await rows.choose(tx, channel_id, chosen)
        await tx.record("commission" if chosen else "not-commission", "channel", channel_id)
        await refresh(tx)
