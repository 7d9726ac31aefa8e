"""The playground over HTTP: the Bot API and its files for the bot, the page and its WebSocket for people."""

from collections.abc import Awaitable, Callable
from mimetypes import guess_type
from pathlib import Path

from aiohttp import web

from bot.playground import api, wire
from bot.playground.errors import NOT_FOUND, UNAUTHORIZED, ApiError
from bot.playground.faults import ConnectionLostError
from bot.playground.files import UPLOAD_LIMIT
from bot.playground.page_socket import Clock, PageSocket, take_upload
from bot.playground.webhook import pushing
from bot.playground.world import World

PAGE = (Path(__file__).parent / "page").resolve()
TYPES = {".js": "text/javascript", ".css": "text/css", ".html": "text/html", ".svg": "image/svg+xml"}
BODY_LIMIT = UPLOAD_LIMIT + 1024 * 1024
UNCACHED = {"Cache-Control": "no-store"}
SHOWN_INLINE = ("image/png", "image/jpeg", "image/gif", "image/webp", "video/", "audio/")


def make_app(
    world: World, *, clock: Clock | None = None, reset: Callable[[], Awaitable[None]] | None = None, limits: bool = True
) -> web.Application:
    """Build the server of a world. Without `clock` its time cannot be moved, without `reset` it cannot start again."""
    world.limits.enabled = limits
    server = Server(world, clock, reset)
    app = web.Application(client_max_size=BODY_LIMIT)
    app.add_routes(
        [
            web.route("*", "/bot{token:[^/]+}/{method}", server.bot_api),
            web.get("/file/bot{token:[^/]+}/{path:.+}", server.download),
            web.get("/", server.index),
            web.get("/page/{path:.+}", server.page),
            web.get("/ws", server.socket),
            web.post("/upload", server.upload),
            web.get("/files/{unique_id}/{name:.*}", server.shown_file),
        ]
    )
    app.cleanup_ctx.append(pushing(world))
    app.on_shutdown.append(server.shut_down)
    return app


class Server:
    """The handlers, over one world."""

    def __init__(self, world: World, clock: Clock | None, reset: Callable[[], Awaitable[None]] | None) -> None:
        self._world = world
        self._clock = clock
        self._reset = reset
        self._sockets: set[PageSocket] = set()

    async def bot_api(self, request: web.Request) -> web.StreamResponse:
        """Answer a Bot API method."""
        token, method = request.match_info["token"], request.match_info["method"]
        if token != self._world.token:
            refusal = UNAUTHORIZED if token.partition(":")[0].isdecimal() else NOT_FOUND
            return wire.answer(refusal.body(), refusal.code)
        try:
            fields, uploads = await wire.read_request(request)
            reply = await api.call(self._world, method, fields, uploads)
        except ValueError:
            refusal = ApiError(400, "Bad Request: can't parse JSON object")
            return wire.answer(refusal.body(), refusal.code)
        except ConnectionLostError:
            if request.transport is not None:
                request.transport.abort()
            return web.Response(status=502)
        return wire.answer(reply.body, reply.status)

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Give the bytes of a file to the bot."""
        file = self._world.files.by_path(request.match_info["path"])
        if request.match_info["token"] != self._world.token or file is None:
            return wire.answer(NOT_FOUND.body(), NOT_FOUND.code)
        return web.Response(body=file.content, content_type="application/octet-stream")

    async def index(self, _: web.Request) -> web.StreamResponse:
        """Give the page."""
        return _static("index.html")

    async def page(self, request: web.Request) -> web.StreamResponse:
        """Give a part of the page."""
        return _static(request.match_info["path"])

    async def shown_file(self, request: web.Request) -> web.StreamResponse:
        """Give a file to the page: pictures, sounds and videos to show, all else to keep."""
        file = self._world.files.by_unique_id(request.match_info["unique_id"])
        if file is None:
            raise web.HTTPNotFound
        headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "private, max-age=3600"}
        # What people send must never run as a page of this server.
        if not file.mime.startswith(SHOWN_INLINE):
            headers |= {"Content-Disposition": "attachment", "Content-Security-Policy": "sandbox"}
        return web.Response(body=file.content, content_type=file.mime, headers=headers)

    async def upload(self, request: web.Request) -> web.StreamResponse:
        """Let a person send a file."""
        _check_origin(request)
        return wire.answer(await take_upload(self._world, request))

    async def socket(self, request: web.Request) -> web.StreamResponse:
        """Talk with an open page."""
        _check_origin(request)
        socket = PageSocket(self._world, self._clock, self._reset)
        self._sockets.add(socket)
        try:
            return await socket.talk(request)
        finally:
            self._sockets.discard(socket)

    async def shut_down(self, _: web.Application) -> None:
        """Let go of everybody who waits, so that the server ends at once."""
        self._world.updates.release()
        self._world.faults.clear()
        for socket in tuple(self._sockets):
            await socket.close()


def _check_origin(request: web.Request) -> None:
    """Refuse pages of other sites: a browser names whose page it is, programs name nothing."""
    origin = request.headers.get("Origin")
    if origin is not None and origin.partition("://")[2] != request.host:
        raise web.HTTPForbidden


def _static(name: str) -> web.StreamResponse:
    file = (PAGE / name).resolve()
    if not file.is_relative_to(PAGE) or not file.is_file():
        raise web.HTTPNotFound
    kind = TYPES.get(file.suffix) or guess_type(file.name)[0] or "application/octet-stream"
    charset = "utf-8" if kind.startswith("text/") else None
    headers = UNCACHED | {"X-Content-Type-Options": "nosniff"}
    return web.Response(body=file.read_bytes(), content_type=kind, charset=charset, headers=headers)
