"""The read-only HTTP interface: public data for anybody, the rest with a token; described by OpenAPI."""

import hashlib
import ipaddress
from collections.abc import Awaitable, Callable
from datetime import datetime
from http import HTTPStatus

from aiohttp import ETag, web
from limits import RateLimitItemPerMinute
from pydantic import BaseModel

from bot.domain.api import MOST, SCOPES, Token
from bot.limiting import Limiter
from bot.services import api as service
from bot.services.context import Office
from bot.web.api_models import MODELS, Counted, Page, document

A_MINUTE = 60
"""Requests of one address, or with one token."""
USUAL = 50
OPEN = {"Access-Control-Allow-Origin": "*", "Access-Control-Allow-Methods": "GET", "X-Content-Type-Options": "nosniff"}
Now = Callable[[], datetime]
Offices = Callable[[], Office | None]
Handler = Callable[[web.Request], Awaitable[web.Response]]


class Refused(Exception):
    """Answered as problem+json (RFC 9457)."""

    def __init__(self, status: HTTPStatus, detail: str, **headers: str) -> None:
        super().__init__(detail)
        self.status, self.detail, self.headers = status, detail, headers


def api(office: Offices, now: Now, limiter: Limiter) -> list[web.RouteDef]:
    """Make the routes; `office` is asked at each request, for the playground's begins anew now and then."""
    rate = RateLimitItemPerMinute(A_MINUTE)

    async def opened(request: web.Request) -> tuple[Office, Token | None]:
        open_ = office()
        if open_ is None:
            raise Refused(HTTPStatus.SERVICE_UNAVAILABLE, "The bot is not running: try again in a minute.")
        token = await _token(open_, request, now())
        who = f"token {token.id}" if token is not None else _address(request)
        if seconds := await limiter.wait(rate, "api", who):
            retry = {"Retry-After": str(seconds)}
            raise Refused(HTTPStatus.TOO_MANY_REQUESTS, f"{A_MINUTE} requests a minute are answered.", **retry)
        return open_, token

    async def show(request: web.Request) -> web.Response:
        open_, token = await opened(request)
        name = request.match_info["name"]
        if name == "figures":
            return _answer(request, await _figures(open_, token, now()))
        return _answer(request, await _list(open_, token, request, name, now()))

    async def described(request: web.Request) -> web.Response:
        await opened(request)
        return web.json_response(document())

    return [
        web.get("/api/openapi.json", _guarded(described)),
        web.get("/api/{name}", _guarded(show)),
        web.get("/api{tail:/.*|$}", _guarded(show_nothing)),
    ]


async def _figures(office: Office, token: Token | None, now: datetime) -> Page[Counted]:
    if not await service.opened(office, "figures"):
        _require(token, "figures")
    counts = [Counted(of=of, by=by, number=n) for of, by, n in await service.figures(office, now)]
    return Page(items=counts, total=len(counts), next=None)


async def _list(office: Office, token: Token | None, request: web.Request, name: str, now: datetime) -> Page[BaseModel]:
    if name not in MODELS:
        raise Refused(HTTPStatus.NOT_FOUND, "There is no such list; /api/openapi.json describes those there are.")
    if name in SCOPES and not await service.opened(office, name):
        _require(token, name)
    limit, offset = _number(request, "limit", USUAL, 1, MOST), _number(request, "offset", 0, 0, 10**9)
    total, rows = await service.page(office, name, now, limit, offset)
    following = f"/api/{name}?limit={limit}&offset={offset + limit}" if offset + limit < total else None
    return Page(items=[MODELS[name].of(row) for row in rows], total=total, next=following)


async def show_nothing(_: web.Request) -> web.Response:
    """Answer where nothing is.

    Raises:
        Refused: 404.
    """
    raise Refused(HTTPStatus.NOT_FOUND, "There is nothing here; /api/openapi.json describes what there is.")


def _guarded(handler: Handler) -> Handler:
    async def guarded(request: web.Request) -> web.Response:
        try:
            answer = await handler(request)
        except Refused as refusal:
            said = {"type": "about:blank", "title": refusal.status.phrase, "status": int(refusal.status)}
            answer = web.json_response(
                said | {"detail": refusal.detail}, status=refusal.status, content_type="application/problem+json"
            )
            answer.headers.update(refusal.headers)
        answer.headers.update(OPEN)
        return answer

    return guarded


async def _token(office: Office, request: web.Request, now: datetime) -> Token | None:
    given = request.headers.get("Authorization")
    if given is None:
        return None
    kind, _space, secret = given.partition(" ")
    token = await service.known(office, secret.strip(), now) if kind.lower() == "bearer" else None
    if token is None:
        raise _unauthorised("The token is unknown, revoked or expired: ask the administrator of the bot for another.")
    return token


def _require(token: Token | None, scope: str) -> None:
    if token is None:
        raise _unauthorised("This list needs a token: Authorization: Bearer …")
    if scope not in token.scopes:
        raise Refused(HTTPStatus.FORBIDDEN, f"The token does not open this list: its scopes are {list(token.scopes)}.")


def _unauthorised(detail: str) -> Refused:
    return Refused(HTTPStatus.UNAUTHORIZED, detail, **{"WWW-Authenticate": "Bearer"})


def _number(request: web.Request, name: str, usual: int, least: int, most: int) -> int:
    given = request.query.get(name, str(usual))
    if not (given.isascii() and given.isdecimal() and len(given) <= 10 and least <= int(given) <= most):
        raise Refused(HTTPStatus.BAD_REQUEST, f"{name}: a number from {least} to {most} is expected.")
    return int(given)


def _address(request: web.Request) -> str:
    """Give who asks: behind a proxy on this machine or network, whom the proxy names last."""
    remote = request.remote or ""
    forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    try:
        return forwarded if forwarded and ipaddress.ip_address(remote).is_private else remote
    except ValueError:
        return remote


def _answer(request: web.Request, said: BaseModel) -> web.Response:
    body = said.model_dump_json().encode()
    tag = hashlib.sha256(body).hexdigest()[:32]
    answer = web.Response(headers={"Cache-Control": "no-cache", "Vary": "Authorization"})
    answer.etag = ETag(tag)
    if request.if_none_match is not None and any(one.value in (tag, "*") for one in request.if_none_match):
        answer.set_status(304)
        return answer
    answer.content_type, answer.charset, answer.body = "application/json", "utf-8", body
    return answer
