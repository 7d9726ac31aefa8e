"""The Bot API's front door: finds the method, suffers ordered faults, checks the request, answers as Telegram does."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiogram.methods import TelegramMethod

from bot.playground import (
    methods_chats,
    methods_edit,
    methods_messages,
    methods_profile,
    methods_queries,
    methods_updates,
)
from bot.playground.checking import check
from bot.playground.cloud import Cloud, Handler
from bot.playground.errors import METHOD_NOT_FOUND, ApiError
from bot.playground.faults import ConnectionLostError
from bot.playground.files import Uploads
from bot.playground.methods_updates import get_updates
from bot.playground.model import Json, Result

HANDLERS: dict[str, tuple[type[TelegramMethod[Any]], Handler]] = {
    model.__api_method__.lower(): (model, handler)
    for module in (
        methods_messages,
        methods_edit,
        methods_queries,
        methods_chats,
        methods_profile,
        methods_updates,
    )
    for model, handler in module.METHODS.items()
}


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP status and the JSON object under it."""

    status: int
    body: Json


async def call(cloud: Cloud, name: str, values: Mapping[str, object], uploads: Uploads) -> Reply:
    """Call a method by name (in any case), as over HTTP.

    Raises:
        ConnectionLostError: an ordered fault broke the connection.
    """
    fault = cloud.faults.next(name)
    try:
        if fault is not None:
            await cloud.faults.suffer(fault)
        result = await _run(cloud, name.lower(), values, uploads)
    except ApiError as refusal:
        return Reply(refusal.code, refusal.body())
    if fault is not None and fault.kind == "reset_after":
        raise ConnectionLostError
    return Reply(200, {"ok": True, "result": result})


async def _run(cloud: Cloud, name: str, values: Mapping[str, object], uploads: Uploads) -> Result:
    if name == "getupdates":
        return await get_updates(cloud, values)
    if name not in HANDLERS:
        raise METHOD_NOT_FOUND
    model, handler = HANDLERS[name]
    attached = {field: f"attach://{field}" for field in uploads if field in model.model_fields}
    return handler(cloud, check(model, {**values, **attached}), uploads)
