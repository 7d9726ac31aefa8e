"""The HTTP server: starts listening, and on its way out lets running handlers finish."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from aiohttp import web

BODY = 1024 * 1024
"""Bytes of a request's body at most; an update of Telegram's is a few kB."""


def make_web(routes: Iterable[web.AbstractRouteDef]) -> web.Application:
    """Make the application of all routes."""
    app = web.Application(client_max_size=BODY)
    app.add_routes(routes)
    return app


@asynccontextmanager
async def serving(app: web.Application, host: str, port: int, grace: float = 20.0) -> AsyncIterator[int]:
    """Serve while inside, and give the port (for 0, the one that was free); then handlers have `grace` seconds."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=grace)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()
