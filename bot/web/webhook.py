"""The webhook: answers 200 only after the update was handled, so that Telegram sends it again after a crash."""

import hmac

from aiogram import Bot
from aiohttp import web

from bot.updates import WEBHOOK_WAITS, Updates

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


def webhook(bot: Bot, updates: Updates, path: str, secret: str) -> web.RouteDef:
    """Make the route that setWebhook names: 401 without the secret, 500 to get the update again.

    aiohttp goes on with a handler when the caller hangs up, and lets handlers finish when it shuts down.
    """

    async def handle(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return web.Response(status=401)
        done = await updates.take(await request.read(), WEBHOOK_WAITS)
        return web.Response(status=200 if done else 500)

    return web.post(path, handle)
