"""The board of the sides: the message in the Commission's group, and the card for those who are of the Commission."""

from bot.domain.board import Board, Phase
from bot.domain.channels import Channel
from bot.domain.notices import Args, Button, Day, Listing, Screen, Term, press
from bot.domain.people import Action, Actor, may
from bot.domain.posts import Post
from bot.domain.proposal_messages import flag
from bot.domain.proposal_sides import SideProgress, SideState
from bot.domain.sides import side_name
from bot.screens.layout import DASH, HOME

START = "board"
"""Payload of the link under the board."""
OPEN = press("menu-board", "board", "show")


def post(board: Board, group: Channel) -> Post:
    """Say what the pinned message says now; it is edited in place, without a sound."""
    return Post(
        thing="board",
        thing_id=board.meeting.id,
        chat_id=group.chat_id,
        language=group.language,
        key="board",
        args=_args(board),
        rows=((Button(label="button-open-bot", start=START),),),
        pinned=True,
    )


def card(board: Board, actor: Actor) -> Screen:
    """Show the same in a private chat, with the ways on."""
    ways = [press("menu-meeting", "meeting", "current")]
    if may(actor, Action.DRAFT_PROPOSAL):
        ways.append(press("menu-proposals", "proposal", "mine"))
    if may(actor, Action.SEE_PROPOSALS):
        ways.append(press("menu-filed", "proposal", "filed"))
    return Screen(key="board", args=_args(board), rows=(tuple(ways), (press("board-renew", "board", "show"), HOME)))


def none_yet() -> Screen:
    """Say that there is no board before a date is announced."""
    return Screen(key="board-none", rows=((press("menu-meeting", "meeting", "current"), HOME),))


def _args(board: Board) -> Args:
    by_state = [Term(key=f"board-state-{state}", args={"sides": _sides(board, state)}) for state in _present(board)]
    return {
        "day": Day(day=board.meeting.day) if board.meeting.day else DASH,
        "city": board.meeting.city or "",
        "due": board.due,
        "left": _left(board),
        "sent": board.sent,
        "total": len(board.sides),
        "sides": Listing(rows=tuple(by_state), between="\n\n"),
    }


def _left(board: Board) -> Term:
    if board.phase in (Phase.HELD, Phase.CANCELLED) or board.days:
        return Term(key=f"board-left-{board.phase}", args={"count": board.days})
    return Term(key="board-left-today" if board.phase is Phase.COLLECTING else "board-left-meets-today")


def _present(board: Board) -> list[SideState]:
    return [state for state in SideState if any(side.state is state for side in board.sides)]


def _sides(board: Board, state: SideState) -> Listing:
    return Listing(rows=tuple(_side(side) for side in board.sides if side.state is state))


def _side(side: SideProgress) -> Term:
    args: Args = {"flag": flag(side.side), "side": side_name(side.side)}
    if side.filed > 1:
        return Term(key="board-side-several", args={**args, "count": side.filed})
    return Term(key="board-side", args=args)
