"""HTTP bodies: the fields and files of a Bot API request, whichever of its four forms it has, and JSON answers."""

import json
from collections.abc import AsyncIterator
from typing import Any

from aiohttp import BodyPartReader, MultipartReader, web

from bot.playground.files import Upload
from bot.playground.model import Json

Fields = dict[str, object]


async def read_request(request: web.Request) -> tuple[Fields, dict[str, Upload]]:
    """Read the query, JSON, form or multipart of a request.

    Raises:
        ValueError: the JSON is broken.
    """
    fields: Fields = dict(request.query)
    uploads: dict[str, Upload] = {}
    kind = request.content_type
    if kind.startswith("multipart/"):
        more, uploads = await read_parts(await request.multipart())
        fields |= more
    elif kind == "application/json":
        body = await request.read()
        fields |= _object(body) if body else {}
    elif request.body_exists:
        fields |= dict(await request.post())
    return fields, uploads


async def read_parts(reader: MultipartReader) -> tuple[Fields, dict[str, Upload]]:
    """Read a multipart body: parts with a file's name are files."""
    fields: Fields = {}
    uploads: dict[str, Upload] = {}
    async for part in _parts(reader):
        content = bytes(await part.read(decode=True))
        if part.filename is None:
            fields[part.name or ""] = content.decode()
        else:
            mime = part.headers.get("Content-Type", "").partition(";")[0]
            mime = "" if mime == "application/octet-stream" else mime
            uploads[part.name or ""] = Upload(part.filename, content, mime)
    return fields, uploads


async def _parts(reader: MultipartReader) -> AsyncIterator[BodyPartReader]:
    while (part := await reader.next()) is not None:
        if isinstance(part, BodyPartReader):
            yield part


def _object(body: bytes) -> Fields:
    value: Any = json.loads(body)
    if not isinstance(value, dict):
        raise ValueError("an object expected")
    return value


def answer(body: Json, status: int = 200) -> web.Response:
    """Give a JSON answer."""
    text = json.dumps(body, ensure_ascii=False)
    return web.Response(body=text.encode(errors="surrogatepass"), status=status, content_type="application/json")
