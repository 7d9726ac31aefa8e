"""One open page: what its person asks for over the WebSocket, and what is pushed to it."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Protocol

from aiohttp import WSMsgType, web

from bot.playground import page_views as show
from bot.playground import wire
from bot.playground.errors import ApiError
from bot.playground.files import Upload
from bot.playground.model import Change, Chat, Json
from bot.playground.page_ops import OPS, PageError, Visit, chat_of
from bot.playground.person import Person, PersonError
from bot.playground.world import World

ANSWER_SECONDS = 15.0
HEARTBEAT_SECONDS = 30.0
QUEUED_AT_MOST = 5_000
SLOW = {"press", "inline", "clock", "reset"}


class Clock(Protocol):
    """The clock that the page may move forward."""

    def now(self) -> datetime:
        """Give the moment."""
        ...

    async def move_to(self, moment: datetime) -> None:
        """Move to a moment, and let happen what is due until then."""
        ...


class PageSocket:
    """A connection, perhaps already somebody's."""

    def __init__(self, world: World, clock: Clock | None, reset: Callable[[], Awaitable[None]] | None) -> None:
        self._visit = Visit(world)
        self._world = world
        self._clock = clock
        self._reset = reset
        self._outgoing: asyncio.Queue[Json] = asyncio.Queue(QUEUED_AT_MOST)
        self._socket = web.WebSocketResponse(heartbeat=HEARTBEAT_SECONDS, max_msg_size=256 * 1024)
        self._news = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    async def talk(self, request: web.Request) -> web.StreamResponse:
        """Serve the page until it goes away."""
        await self._socket.prepare(request)
        self._world.listen(self._changed)
        try:
            async with asyncio.TaskGroup() as group:
                self._begin(group, self._send())
                async for message in self._socket:
                    if message.type is WSMsgType.TEXT:
                        await self._receive(message.data, group)
                for task in self._tasks:
                    task.cancel()
        finally:
            self._world.unlisten(self._changed)
        return self._socket

    async def close(self) -> None:
        """Say good-bye."""
        await self._socket.close(code=1001)

    def _begin(self, group: asyncio.TaskGroup, work: Coroutine[None, None, None]) -> None:
        task = group.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _send(self) -> None:
        while not self._socket.closed:
            body = await self._outgoing.get()
            try:
                await self._socket.send_str(json.dumps(body, ensure_ascii=False))
            except ConnectionError:
                return  # the page has gone away; reading from it ends as well

    def _push(self, body: Json) -> None:
        if not self._outgoing.full():
            self._outgoing.put_nowait(body)

    async def _receive(self, text: str, group: asyncio.TaskGroup) -> None:
        try:
            asked = json.loads(text)
            number, op = asked["id"], str(asked["op"])
        except (ValueError, TypeError, KeyError):
            return
        if op in SLOW:
            self._begin(group, self._answer(number, op, asked))
        else:
            await self._answer(number, op, asked)

    async def _answer(self, number: object, op: str, asked: Json) -> None:
        try:
            result = await self._do(op, asked)
        except (PersonError, PageError) as refusal:
            self._push({"id": number, "ok": False, "error": str(refusal)})
        except ApiError as refusal:
            self._push({"id": number, "ok": False, "error": refusal.description})
        except (KeyError, TypeError, ValueError) as error:
            self._push({"id": number, "ok": False, "error": f"{op}: {error!r}"})
        else:
            self._push({"id": number, "ok": True, "result": result})

    async def _do(self, op: str, asked: Json) -> Json:
        match op:
            case "hello":
                return self._hello()
            case "press":
                return await self._press(asked)
            case "inline":
                return await self._inline(asked)
            case "clock":
                return await self._move_clock(asked)
            case "reset":
                return await self._start_again()
        if op not in OPS:
            raise PageError(f"There is no operation {op!r}")
        return OPS[op](self._visit, asked)

    def _hello(self) -> Json:
        return {
            "people": [show.person(one) for one in self._world.people],
            "bot": show.bot(self._world),
            "clock": {"now": self._world.seconds(), "movable": self._clock is not None},
            "can_reset": self._reset is not None,
        }

    async def _press(self, asked: Json) -> Json:
        person = self._visit.who()
        pressed = person.press(int(asked["message"]), str(asked["data"]), chat_of(self._visit, asked))
        callback = self._world.callbacks[pressed]
        await self._until(lambda: callback.answer is not None)
        answer = callback.answer
        if answer is None:
            return {}
        return {"text": answer.text, "alert": answer.alert} | ({"url": answer.url} if answer.url else {})

    async def _inline(self, asked: Json) -> Json:
        person = self._visit.who()
        query = person.inline(str(asked["query"]), str(asked.get("offset") or ""), chat_of(self._visit, asked))
        before = self._visit.inline.get(query.query) if asked.get("offset") else None
        self._visit.inline[query.query] = query
        await self._until(lambda: query.results is not None)
        results = [
            {
                "id": result["id"],
                "title": result.get("title") or result["sent"]["text"][:60],
                "description": result.get("description"),
                "url": result.get("url"),
            }
            for result in query.results or []
        ]
        query.results = [*((before.results if before is not None else None) or []), *(query.results or [])]
        return {"results": results, "next_offset": query.next_offset}

    async def _until(self, done: Callable[[], bool]) -> None:
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                while not done():
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            return

    async def _move_clock(self, asked: Json) -> Json:
        if self._clock is None:
            raise PageError("This clock cannot be moved")
        now = self._clock.now()
        moment = now + timedelta(seconds=float(asked["plus"])) if "plus" in asked else _moment(float(asked["to"]))
        if moment < now:
            raise PageError("The clock goes forward only")
        await self._clock.move_to(moment)
        self._world.tell(Change("clock"))
        return {"now": self._world.seconds()}

    async def _start_again(self) -> Json:
        if self._reset is None:
            raise PageError("This playground cannot start again")
        await self._reset()
        return {}

    def _changed(self, change: Change) -> None:
        match change.kind:
            case "answered" | "inline":
                self._news.set()
            case "people":
                self._push({"event": "people", "people": [show.person(one) for one in self._world.people]})
            case "clock":
                self._push({"event": "clock", "now": self._world.seconds()})
            case "reset":
                self._visit.person = None
                self._push({"event": "reset"})
            case _:
                if change.chat is not None and self._visit.person is not None:
                    self._changed_chat(change, change.chat, self._visit.person)

    def _changed_chat(self, change: Change, chat: Chat, person: Person) -> None:
        if not self._visit.sees(chat):
            if change.person is person:
                self._push({"event": "chat", "chat": {"id": chat.id, "gone": True}})
            return
        page_id = show.chat_id(self._world, chat)
        shown = show.chat(self._world, chat, person)
        match change.kind:
            case "message" | "edited":
                for message in change.messages:
                    news = show.message(self._world, message, person)
                    self._push({"event": change.kind, "chat": shown, "message": news})
            case "deleted":
                self._push({"event": "deleted", "chat": page_id, "messages": [one.id for one in change.messages]})
                self._push({"event": "chat", "chat": shown})
            case "typing":
                self._push({"event": "typing", "chat": page_id, **change.words})
            case _:
                self._push({"event": "chat", "chat": shown})


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


async def take_upload(world: World, request: web.Request) -> Json:
    """Take a file that a person sends from the page, pictures as pictures."""
    fields, uploads = await wire.read_request(request)
    file = uploads.get("file")
    visit = Visit(world)
    try:
        visit.join(int(str(fields["person"])))
        if file is None:
            raise PageError("There is no file")
        sent = _send(visit, fields, file)
    except (PersonError, PageError) as refusal:
        return {"ok": False, "error": str(refusal)}
    except ApiError as refusal:
        return {"ok": False, "error": refusal.description}
    except (KeyError, ValueError) as error:
        return {"ok": False, "error": f"upload: {error!r}"}
    return {"ok": True, "result": {"message_id": sent}}


def _send(visit: Visit, fields: wire.Fields, file: Upload) -> int:
    chat = chat_of(visit, {"chat": int(str(fields["chat"]))})
    reply = str(fields.get("reply_to") or "")
    answered = chat.history.get(int(reply)) if reply else None
    kind = "photo" if file.mime in ("image/png", "image/jpeg") else "document"
    caption = str(fields.get("caption") or "")
    sent = visit.who().send_file(file.name, file.content, file.mime, caption, chat, kind=kind, reply_to=answered)
    return sent.id
