"""What Telegram's answer means for a letter: sent, again later, never, or nobody knows."""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import structlog
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiohttp import ClientConnectorError

from bot.delivery.pacing import LaterError
from bot.delivery.sending import Sent
from bot.domain.errors import UnavailableError
from bot.domain.faults import trace_of
from bot.screens.channels import noticed
from storage import channels, faults, outbox, people, posts
from storage.letters import Letter
from storage.uow import Writing

log = structlog.get_logger(__name__)

Write = Callable[[Writing], Awaitable[None]]
"""What to write about letters, in the next transaction."""

LONGEST = 300
"""Seconds between two tries at most; there is no last try: a letter ends when it is of no use any more."""
NO_RIGHT = re.compile("not enough rights|no rights|administrator rights|write_forbidden|not a member|was kicked", re.I)
GONE = re.compile("message to edit not found|message can't be edited|MESSAGE_ID_INVALID")
NOT_THE_LETTER = (
    TelegramServerError,
    TelegramConflictError,
    TelegramUnauthorizedError,
    TelegramNotFound,
    UnavailableError,
)


class NotOursError(Exception):
    """Another process took the letter up meanwhile: this one was away for too long, and must not send it."""


@dataclass(frozen=True)
class Arrived:
    """Telegram has it. Those that are no posts are written back together (`settle`)."""

    letter: Letter
    done: Sent
    now: datetime

    async def write(self, tx: Writing) -> None:
        """Write it back alone."""
        await outbox.settle_sent(tx, self.letter, self.done.message_id, self.done.text, self.now)
        await posts.settle(tx, self.letter, self.done.message_id, pinned=self.done.pinned)


@dataclass(frozen=True)
class Otherwise:
    """Telegram has not, or nobody knows."""

    letter: Letter
    write: Write


Outcome = Arrived | Otherwise


async def settle(tx: Writing, outcomes: Sequence[Outcome], now: datetime) -> None:
    """Write what came of letters: all that simply arrived in one statement.

    What cannot be written of one is put aside as failed: it neither holds up others nor comes again.

    Raises:
        UnavailableError: the database does not answer; nothing is written.
    """
    plain = [one for one in outcomes if isinstance(one, Arrived) and one.letter.standing is None]
    rest = [one for one in outcomes if not (isinstance(one, Arrived) and one.letter.standing is None)]
    if plain:
        rows = [(one.letter, one.done.message_id, one.done.text) for one in plain]
        if await _fault(tx, partial(outbox.settle_all_sent, letters=rows, now=now)) is not None:
            rest = list(outcomes)
    for outcome in rest:
        if (fault := await _fault(tx, outcome.write)) is not None:
            await _put_aside(tx, outcome.letter, fault, now)


async def _fault(tx: Writing, write: Write) -> Exception | None:
    """Write it, and give what came in between: then nothing of it is written."""
    try:
        async with tx.part():
            await write(tx)
    except UnavailableError:
        raise
    except Exception as error:
        return error
    return None


async def _put_aside(tx: Writing, letter: Letter, error: Exception, now: datetime) -> None:
    trace = trace_of(error)
    log.error("outcome_not_written", letter=letter.id, fault=trace.code, exc_info=error)
    await _fault(tx, partial(faults.keep, trace=trace, kind="letter", update_id=None))
    await outbox.settle_failed(tx, letter, f"fault {trace.code}", now)


def stopped(letter: Letter, now: datetime, *, begun: bool) -> Outcome:
    """We were stopped before Telegram answered."""
    if begun and not letter.repeatable:
        return _unknown(letter, "stopped while sending", now)
    return _again(letter, "stopped", now)


def outcome_of(
    letter: Letter, error: Exception, now: datetime, *, begun: bool, administrators: frozenset[int] = frozenset()
) -> Outcome:
    """Read an error. `begun`: the request may have left. `administrators` (Telegram ids) are told of a shut channel."""
    match error:
        case NotOursError():
            return Otherwise(letter, _nothing)
        case LaterError():
            return _again(letter, str(error), now + timedelta(seconds=error.seconds))
        case TelegramRetryAfter():
            return _again(letter, error.message, now + timedelta(seconds=error.retry_after))
        case TelegramMigrateToChat():
            return Otherwise(letter, partial(_follow, letter=letter, new=error.migrate_to_chat_id, now=now))
        case TelegramForbiddenError():
            return _closed(letter, error.message, now, administrators)
        case TelegramBadRequest() if not letter.private and NO_RIGHT.search(error.message):
            return _closed(letter, error.message, now, administrators)
        case TelegramBadRequest() if letter.standing is not None and GONE.search(error.message):
            return Otherwise(letter, partial(_anew, letter=letter, now=now))
        case TelegramNetworkError() | ClientDecodeError() if begun and not letter.repeatable and not _refused(error):
            return _unknown(letter, str(error), now)
        case TelegramNetworkError() | ClientDecodeError():
            return _later(letter, str(error), now)
        case _ if isinstance(error, NOT_THE_LETTER):
            return _later(letter, repr(error), now)
    log.error("letter_failed", letter=letter.id, key=letter.body.key, exc_info=error)
    return Otherwise(letter, partial(outbox.settle_failed, letter=letter, reason=str(error), now=now))


def _refused(error: Exception) -> bool:
    """Tell whether there was not even a connection."""
    return isinstance(error.__cause__, ClientConnectorError)


async def _nothing(_: Writing) -> None:
    pass


async def _anew(tx: Writing, letter: Letter, now: datetime) -> None:
    """Send a post again whose message somebody deleted in the chat."""
    log.warning("post_deleted", letter=letter.id, chat=letter.chat_id)
    await posts.lose_message(tx, letter)
    await outbox.put_back(tx, letter, "message deleted", now)


def _again(letter: Letter, reason: str, due_at: datetime) -> Outcome:
    return Otherwise(letter, partial(outbox.put_back, letter=letter, reason=reason, due_at=due_at))


def _later(letter: Letter, reason: str, now: datetime) -> Outcome:
    seconds = min(LONGEST, 2 ** min(letter.attempts, 10))
    log.warning("letter_retried", letter=letter.id, reason=reason, seconds=seconds)
    return _again(letter, reason, now + timedelta(seconds=seconds))


def _unknown(letter: Letter, reason: str, now: datetime) -> Outcome:
    log.error("letter_unknown", letter=letter.id, chat=letter.chat_id, reason=reason)
    return Otherwise(letter, partial(outbox.settle_unknown, letter=letter, reason=reason, now=now))


def _closed(letter: Letter, reason: str, now: datetime, administrators: frozenset[int]) -> Outcome:
    shut = partial(_shut, letter=letter, reason=reason, now=now, administrators=administrators)
    return Otherwise(letter, shut)


async def _shut(tx: Writing, letter: Letter, reason: str, now: datetime, administrators: frozenset[int]) -> None:
    """Hold everything for a person who blocked the bot, or a channel that took its rights away, until that changes."""
    if letter.person_id is not None:
        log.info("person_unreachable", person=letter.person_id, reason=reason)
        await people.change(tx, letter.person_id, unreachable_since=now)
    elif (channel := await channels.by_chat(tx, letter.chat_id)) is not None:
        log.warning("channel_shut", chat=letter.chat_id, reason=reason)
        await channels.change(tx, channel.id, can_post=False)
        shut = channel.model_copy(update={"can_post": False})
        for administrator in await people.administrators(tx, administrators, now) if channel.can_post else []:
            await tx.put(noticed(shut, administrator.id, -letter.id))
    else:
        await outbox.settle_failed(tx, letter, reason, now)
        return
    await outbox.put_back(tx, letter, reason, now)


async def _follow(tx: Writing, letter: Letter, new: int, now: datetime) -> None:
    await posts.move_chat(tx, letter.chat_id, new)
    await channels.move(tx, letter.chat_id, new)
    await outbox.put_back(tx, letter, "moved", now)
