"""The webhook: answers 200 only after the update was handled, so that Telegram sends it again after a crash."""

import hmac

import structlog
from aiogram import Bot
from aiogram.types import Update
from aiohttp import web
from pydantic import ValidationError

from bot.updates import WEBHOOK_WAITS, Updates

log = structlog.get_logger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


def webhook(bot: Bot, updates: Updates, path: str, secret: str) -> web.RouteDef:
    """Make the route that setWebhook names: 401 without the secret, 500 to get the update again.

    aiohttp goes on with a handler when the caller hangs up, and lets handlers finish when it shuts down.
    """

    async def handle(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return web.Response(status=401)
        try:
            update = Update.model_validate_json(await request.read(), context={"bot": bot})
        except ValidationError as error:
            log.error("update_unreadable", error=str(error))
            return web.Response()  # it would be no better when it came again
        return web.Response(status=200 if await updates.handle(update, WEBHOOK_WAITS) else 500)

    return web.post(path, handle)
