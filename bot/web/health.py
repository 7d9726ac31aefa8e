"""For whoever watches the process: is it alive, and can it do its work?"""

import asyncio

from aiohttp import web
from sqlalchemy.exc import SQLAlchemyError

from storage.migrate import is_current
from storage.uow import Database

PATIENCE = 3.0
"""Seconds that the database has to answer."""


def health(database: Database) -> list[web.RouteDef]:
    """Make the routes `/health/live`, and `/health/ready`: 503 while the database is away or not migrated."""

    async def live(_request: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    async def ready(_request: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(PATIENCE):
                current = await is_current(database)
        except (SQLAlchemyError, OSError, TimeoutError) as error:
            return web.json_response({"status": "database unreachable", "error": type(error).__name__}, status=503)
        if not current:
            return web.json_response({"status": "migrations missing"}, status=503)
        return web.json_response({"status": "ok"})

    return [web.get("/health/live", live), web.get("/health/ready", ready)]
