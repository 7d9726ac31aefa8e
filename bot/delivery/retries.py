"""Answers survive Telegram's bad moments: what failed on the way is asked for again, where that can do no harm."""

import asyncio
from collections.abc import Sequence

import structlog
from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import ClientDecodeError, TelegramEntityTooLarge, TelegramNetworkError, TelegramServerError
from aiogram.methods import GetUpdates, Response, TelegramMethod
from aiogram.methods.base import TelegramType

from bot.delivery.budget import is_group
from bot.delivery.pacing import sending_notices
from bot.logs import in_words

log = structlog.get_logger(__name__)

PAUSES = (0.5, 1.5, 4.0)
"""Seconds between the tries of one request."""
SAID_TWICE = ("send", "copy", "forward")
"""Methods that say it again when they are repeated; any other one leaves things as the first did."""


class Retries(BaseRequestMiddleware):
    """The middleware, above the pacing; polling and the delivery worker wait for better times by themselves."""

    def __init__(self, pauses: Sequence[float] = PAUSES) -> None:
        self._pauses = pauses

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        """Send, again after a 5xx; after a lost answer too, unless it would appear twice before many people."""
        if sending_notices() or isinstance(method, GetUpdates):
            return await make_request(bot, method)
        for pause in self._pauses:
            try:
                return await make_request(bot, method)
            except (TelegramServerError, TelegramNetworkError, ClientDecodeError) as error:
                if not _harmless(method, error):
                    raise
                log.warning("request_retried", method=method.__api_method__, error=in_words(error), seconds=pause)
            await asyncio.sleep(pause)
        return await make_request(bot, method)


def _harmless(method: TelegramMethod[TelegramType], error: Exception) -> bool:
    if isinstance(error, TelegramEntityTooLarge):
        return False
    if isinstance(error, TelegramServerError):
        return True
    return not (method.__api_method__.startswith(SAID_TWICE) and is_group(getattr(method, "chat_id", None)))
