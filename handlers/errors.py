"""The one place where a refusal or a fault becomes an answer."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any

import structlog
from aiogram import Bot, Router
from aiogram.enums import ChatType
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import ErrorEvent, Update

from bot.domain.errors import AlreadyDoneError, DomainError, StaleError, UnavailableError
from bot.domain.faults import trace_of
from bot.domain.notices import Arg
from bot.services import faults
from bot.services.context import Ctx, Office
from bot.texts import Reader, Texts
from handlers.answer import Answer
from handlers.cards import Cards

log = structlog.get_logger(__name__)
router = Router(name="errors")
UNANSWERED = (UnavailableError, TelegramNetworkError, TelegramServerError, TelegramRetryAfter)
"""Nobody knows yet what the person saw; what was done is done once, however often the update is tried."""


@router.errors()
async def handle_error(
    event: ErrorEvent, cards: Cards, ctx: Ctx | None = None, answer: Answer | None = None, **_: Any
) -> None:
    """Answer a refusal in its own words, show where a thing stands now, or log a fault under an id that is shown."""
    error = event.exception
    if isinstance(error, UNANSWERED):
        raise error  # not handled: the update is tried again, and comes again while it is not confirmed
    if ctx is None or answer is None:
        log.error("update_failed", update_id=event.update.update_id, exc_info=error)
        return
    match error:
        case AlreadyDoneError():
            await cards.show(ctx, answer, error.thing, error.thing_id)
        case DomainError():
            await answer.refuse(f"error-{error.key}", **error.args_of_text)
            if isinstance(error, StaleError):
                await cards.show(ctx, answer, error.thing, error.thing_id)
        case TelegramBadRequest() if "query is too old" in error.message:
            log.info("query_too_old", update_id=event.update.update_id)  # nobody waits for the answer any more
        case TelegramForbiddenError():
            log.info("person_unreachable", update_id=event.update.update_id)
        case _:
            await _own_fault(error, event.update, ctx, answer)
    await answer.close()


async def _own_fault(error: Exception, update: Update, ctx: Ctx, answer: Answer) -> None:
    number = await _kept(ctx.office, error, update, ctx.now)
    log.error("fault", fault=number, update_id=update.update_id, exc_info=error)
    await answer.refuse("error-unexpected", id=number)


async def _kept(office: Office, error: BaseException, update: Update, now: datetime) -> str:
    try:
        return await faults.keep(office, error, update.event_type, update.update_id, now)
    except Exception as second:  # what broke may be the very place where faults are kept
        number = trace_of(error).code
        log.error("fault_not_kept", fault=number, error=type(second).__name__)
        return number


async def say_given_up(
    office: Office, now: Callable[[], datetime], bot: Bot, texts: Texts, update: Update, error: BaseException
) -> None:
    """Tell somebody that what they sent could not be done and will not be tried again, under the id of the fault."""
    number = await _kept(office, error, update, now())
    await _tell(bot, texts, update, "error-given-up", id=number)


async def say_away(bot: Bot, texts: Texts, update: Update) -> None:
    """Tell somebody that the database is away: what they sent waits and will be answered."""
    await _tell(bot, texts, update, "error-database-away")


async def _tell(bot: Bot, texts: Texts, update: Update, key: str, **args: Arg) -> None:
    """Say something in a private chat, or to whoever pressed a button.

    Who they are stands in the database, so it is said in their Telegram's language.
    """
    query, message = update.callback_query, update.message
    user = query.from_user if query is not None else message.from_user if message is not None else None
    if user is None or (message is not None and message.chat.type != ChatType.PRIVATE):
        return
    reader = Reader(texts.nearest(user.language_code))
    if query is not None:
        with suppress(TelegramBadRequest):  # it was pressed too long ago for an alert, or answered already
            await bot.answer_callback_query(query.id, texts.label(key, args, reader), show_alert=True)
            return
    await bot.send_message(user.id, texts.html(key, args, reader))
