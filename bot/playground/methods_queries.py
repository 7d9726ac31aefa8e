"""Bot API methods that answer what people pressed or asked."""

import time
from collections.abc import Mapping
from typing import Any

from aiogram.methods import AnswerCallbackQuery, AnswerInlineQuery, TelegramMethod

from bot.playground.cloud import Cloud, Handler
from bot.playground.errors import QUERY_TOO_OLD, bad_request
from bot.playground.files import Uploads
from bot.playground.formatting import units
from bot.playground.keyboards import inline_rows
from bot.playground.methods_messages import caption_of, text_of
from bot.playground.model import Answer, Change, Json, Result
from bot.playground.person import Person

ALERT_AT_MOST = 200
RESULTS_AT_MOST = 50
ID_BYTES = 64


def answer_callback_query(cloud: Cloud, request: AnswerCallbackQuery, _: Uploads) -> Result:
    """Answer a pressed button; the person sees the first answer only."""
    callback = cloud.callbacks.get(request.callback_query_id)
    if callback is None or time.monotonic() > callback.expires:
        bad_request(QUERY_TOO_OLD)
    if request.text and units(request.text) > ALERT_AT_MOST:
        bad_request("MESSAGE_TOO_LONG")
    if request.url and not request.url.startswith(f"https://t.me/{cloud.bot.username}?start="):
        bad_request("URL_INVALID")
    if callback.answer is None:
        callback.answer = Answer(request.text or "", bool(request.show_alert), request.url)
        if callback.answer.text and isinstance(callback.person, Person):
            callback.person.alerts.append(callback.answer)
        cloud.tell(Change("answered", words={"callback": callback.id}, person=callback.person))
    return True


def answer_inline_query(cloud: Cloud, request: AnswerInlineQuery, _: Uploads) -> Result:
    """Give the results of an inline query."""
    query = cloud.inline_queries.get(request.inline_query_id)
    if query is None or query.results is not None or time.monotonic() > query.expires:
        bad_request(QUERY_TOO_OLD)
    if len(request.results) > RESULTS_AT_MOST:
        bad_request("too many inline query results specified")
    results = [_result(cloud, result) for result in request.results]
    if len({result["id"] for result in results}) != len(results):
        bad_request("RESULT_ID_DUPLICATE")
    query.results, query.next_offset = results, request.next_offset or ""
    query.button = request.button.text if request.button is not None else ""
    cloud.tell(Change("inline", words={"query": query.id}, person=query.person))
    return True


def _result(cloud: Cloud, result: Any) -> Json:
    if not 1 <= len(result.id.encode()) <= ID_BYTES:
        bad_request("RESULT_ID_INVALID")
    content = getattr(result, "input_message_content", None)
    file_id = getattr(result, f"{result.type}_file_id", None)
    if file_id is not None and cloud.files.find(file_id) is None:
        bad_request("wrong file identifier/HTTP URL specified")
    if content is not None:
        text, found = text_of(cloud, content.message_text, content.parse_mode, content.entities)
    elif file_id is not None:
        text, found = caption_of(cloud, result.caption, result.parse_mode, result.caption_entities)
    else:
        bad_request("MESSAGE_TEXT_EMPTY")
    shown = result.model_dump(exclude_none=True, include={"id", "type", "title", "description", "url", "thumbnail_url"})
    sent = {"text": text, "entities": found, "keyboard": inline_rows(result.reply_markup), "file_id": file_id}
    return {**shown, "sent": sent}


METHODS: Mapping[type[TelegramMethod[Any]], Handler] = {
    AnswerCallbackQuery: answer_callback_query,
    AnswerInlineQuery: answer_inline_query,
}
