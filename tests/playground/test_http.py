"""The same world over HTTP: every form of request, files, and the page's files."""

import json
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup
from aiohttp import ClientSession, FormData
from aiohttp.test_utils import TestServer

from bot.playground import Person, World

MARKUP = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Да", callback_data="yes")]])


async def ask(server: TestServer, method: str, token: str = "42:PLAYGROUND", **options: Any) -> tuple[int, Any]:
    """Post to the Bot API as any client would."""
    async with ClientSession() as client, client.post(server.make_url(f"/bot{token}/{method}"), **options) as response:
        return response.status, await response.json()


async def test_aiograms_own_session_works_over_it(world: World, anna: Person, far_bot: Bot) -> None:
    sent = await far_bot.send_message(anna.id, "<b>Да</b>", parse_mode="HTML", reply_markup=MARKUP)
    await sent.edit_text("Нет")
    letter = await far_bot.send_document(anna.id, BufferedInputFile(b"%PDF", "письмо.pdf"), caption="Письмо")
    assert letter.document is not None
    assert (letter.document.file_name, letter.document.mime_type) == ("письмо.pdf", "application/pdf")
    content = await far_bot.download(letter.document)
    assert content is not None
    assert content.read() == b"%PDF"
    assert [m.text for m in world.messages(anna)] == ["/start", "Нет", "Письмо"]
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await sent.edit_text("Нет")


@pytest.mark.parametrize("form", ["json", "urlencoded", "multipart", "query"])
async def test_a_request_may_come_in_any_form(world: World, anna: Person, server: TestServer, form: str) -> None:
    values = {"chat_id": str(anna.id), "text": "Да", "disable_notification": "true"}
    markup = MARKUP.model_dump(exclude_none=True)
    texts = {**values, "reply_markup": json.dumps(markup)}
    multipart = FormData(texts, default_to_multipart=True)
    forms: dict[str, dict[str, Any]] = {
        "json": {"json": {**values, "chat_id": anna.id, "reply_markup": markup}},
        "urlencoded": {"data": texts},
        "multipart": {"data": multipart},
        "query": {"params": texts},
    }
    status, answer = await ask(server, "SENDMESSAGE", **forms[form])
    assert (status, answer["ok"]) == (200, True)
    assert world.messages(anna)[-1].keyboard == [[{"text": "Да", "callback_data": "yes"}]]


@pytest.mark.parametrize(
    ("token", "method", "body", "code", "description"),
    [
        ("42:PLAYGROUND", "sendNothing", {}, 404, "Not Found: method not found"),
        ("42:WRONG", "getMe", {}, 401, "Unauthorized"),
        ("nonsense", "getMe", {}, 404, "Not Found"),
        ("42:PLAYGROUND", "sendMessage", {"text": "a"}, 400, "Bad Request: chat_id is empty"),
        ("42:PLAYGROUND", "sendMessage", {"chat_id": 7, "text": "a"}, 400, "Bad Request: chat not found"),
        ("42:PLAYGROUND", "getFile", {}, 400, "Bad Request: file_id not specified"),
        ("42:PLAYGROUND", "setMyCommands", {}, 400, 'Bad Request: parameter "commands" is required'),
        ("42:PLAYGROUND", "setMyCommands", {"commands": "["}, 400, "Bad Request: can't parse commands JSON object"),
    ],
)
async def test_a_refusal_has_telegrams_code_and_words(
    server: TestServer, token: str, method: str, body: dict[str, Any], code: int, description: str
) -> None:
    status, answer = await ask(server, method, token, json=body)
    assert (status, answer) == (code, {"ok": False, "error_code": code, "description": description})


async def test_broken_json_is_refused(server: TestServer) -> None:
    status, answer = await ask(server, "getMe", data=b"{", headers={"Content-Type": "application/json"})
    assert (status, answer["description"]) == (400, "Bad Request: can't parse JSON object")


async def test_the_page_and_its_parts_are_served_and_nothing_beside_them(server: TestServer) -> None:
    kinds = {"/": "text/html", "/page/main.js": "text/javascript", "/page/base.css": "text/css"}
    async with ClientSession() as client:
        for path, kind in kinds.items():
            async with client.get(server.make_url(path)) as response:
                assert (response.status, response.content_type) == (200, kind)
                assert response.headers["Cache-Control"] == "no-store"
        for path in ("/page/../http.py", "/page/%2e%2e/http.py", "/page/..%2fhttp.py", "/page/nothing.js"):
            async with client.get(server.make_url(path)) as response:
                assert response.status == 404


async def test_what_people_send_never_runs_as_a_page(anna: Person, server: TestServer) -> None:
    file = anna.send_file("x.html", b"<script>alert(1)</script>", "text/html").file
    assert file is not None
    async with ClientSession() as client, client.get(server.make_url(f"/files/{file.unique_id}/x.html")) as response:
        assert response.headers["Content-Disposition"] == "attachment"
        assert response.headers["Content-Security-Policy"] == "sandbox"


async def test_files_are_not_given_to_a_bot_with_another_token(anna: Person, server: TestServer) -> None:
    file = anna.send_file("a.txt", b"a").file
    assert file is not None
    async with ClientSession() as client:
        async with client.get(server.make_url(f"/file/bot42:PLAYGROUND/{file.path}")) as response:
            assert await response.read() == b"a"
        async with client.get(server.make_url(f"/file/bot42:WRONG/{file.path}")) as response:
            assert response.status == 404
