"""Calendars to subscribe to: one address a person, which nobody can guess."""

from collections.abc import Callable
from datetime import UTC, datetime

from aiohttp import ETag, web

from bot.documents.calendar import etag_of, feed_file
from bot.domain.feed import PATH, Contents
from bot.domain.meetings import Deadline
from bot.services.context import Office
from bot.services.feed import contents, note
from bot.texts import Reader, Texts

MIME = "text/calendar"


def feed(office: Callable[[], Office | None], texts: Texts, now: Callable[[], datetime]) -> web.RouteDef:
    """Make the route of the calendars: 404 where nobody's is, 304 while a reader has what it says already.

    `office` is asked at each request: the playground's begins anew now and then.
    """

    async def show(request: web.Request) -> web.Response:
        open_ = office()
        found = await contents(open_, request.match_info["token"], now()) if open_ is not None else None
        if open_ is None or found is None:
            raise web.HTTPNotFound
        etag = etag_of(_file(found, texts, datetime(2000, 1, 1, tzinfo=UTC)))
        kept = await note(open_, found.feed, etag, now())
        answer = web.Response(headers={"Cache-Control": "private, no-cache", "X-Robots-Tag": "noindex"})
        answer.etag, answer.last_modified = ETag(etag), kept.changed_at
        if _has(request, etag, kept.changed_at):
            answer.set_status(304)
            return answer
        answer.content_type, answer.charset = MIME, "utf-8"
        answer.body = _file(found, texts, kept.changed_at)
        return answer

    return web.get(PATH + r"/{token:[\w-]{1,64}}.ics", show)


def _has(request: web.Request, etag: str, changed_at: datetime) -> bool:
    """Tell whether a reader has this already; a tag counts before a date (RFC 9110, 13.2.2)."""
    if request.if_none_match is not None:
        return any(tag.value in (etag, "*") for tag in request.if_none_match)
    since = request.if_modified_since
    return since is not None and changed_at.replace(microsecond=0) <= since


def _file(found: Contents, texts: Texts, stamp: datetime) -> bytes:
    reader = Reader(found.person.language, found.person.zone)
    listed = [
        (
            event,
            standing,
            texts.localised(event.words("title"), reader),
            texts.localised(event.words("summary"), reader),
        )
        for event, standing in found.events
    ]
    words = {deadline: texts.label(f"calendar-{deadline}", {}, reader) for deadline in Deadline}
    name = texts.label("feed-name", {}, reader)
    return feed_file(name, listed, found.meeting, found.links, words, stamp)
