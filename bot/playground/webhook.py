"""Pushes updates to the bot's webhook: in order within a chat, several chats at once, again and again until taken."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout, MultipartReader, web

from bot.playground import api, wire
from bot.playground.cloud import Cloud, Webhook
from bot.playground.faults import ConnectionLostError
from bot.playground.files import Upload
from bot.playground.model import Json

FIRST_PAUSE = 0.2
LONGEST_PAUSE = 30.0
ANSWER_SECONDS = 60.0
LOOK_SECONDS = 60.0


class Pusher:
    """Delivers what the queue holds while a webhook is set."""

    def __init__(self, cloud: Cloud) -> None:
        self._cloud = cloud
        self._busy: set[int] = set()

    async def run(self) -> None:
        """Push until cancelled."""
        async with ClientSession(timeout=ClientTimeout(ANSWER_SECONDS)) as client, asyncio.TaskGroup() as group:
            while True:
                hook = self._cloud.webhook
                for update, lane in self._ready(hook):
                    self._busy.add(lane)
                    group.create_task(self._deliver(client, hook, update, lane))
                await self._cloud.updates.arrived(LOOK_SECONDS)

    def _ready(self, hook: Webhook) -> list[tuple[Json, int]]:
        """Choose the first update of each lane that is free."""
        ready: list[tuple[Json, int]] = []
        if not hook.url:
            return ready
        taken = set(self._busy)
        for update, lane in self._cloud.updates.lanes():
            if len(taken) >= hook.connections:
                break
            if lane not in taken:
                taken.add(lane)
                ready.append((update, lane))
        return ready

    async def _deliver(self, client: ClientSession, hook: Webhook, update: Json, lane: int) -> None:
        pause = FIRST_PAUSE
        try:
            while self._cloud.webhook is hook and not await self._push(client, hook, update):
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
        finally:
            self._busy.discard(lane)
            self._cloud.updates.wake()

    async def _push(self, client: ClientSession, hook: Webhook, update: Json) -> bool:
        """Post one update; True where it needs no other try."""
        body = json.dumps(update).encode()
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret
        try:
            async with client.post(hook.url, data=body, headers=headers, allow_redirects=False) as response:
                if response.ok:
                    self._cloud.updates.remove(update["update_id"])
                    await self._call_back(response)
                    return True
                self._failed(hook, f"Wrong response from the webhook: {response.status} {response.reason}")
        except TimeoutError:
            self._failed(hook, "Read timeout expired")
        except ClientError as error:
            self._failed(hook, str(error) or "Connection failed")
        return False

    def _failed(self, hook: Webhook, reason: str) -> None:
        hook.error, hook.error_date = reason, self._cloud.seconds()

    async def _call_back(self, response: ClientResponse) -> None:
        """Do what a webhook's answer asks for: it may carry one method call, whose result nobody hears."""
        fields: wire.Fields = {}
        uploads: dict[str, Upload] = {}
        if response.content_type.startswith("multipart/"):
            reader = MultipartReader.from_response(response)
            fields, uploads = await wire.read_parts(reader)  # type: ignore[arg-type]
        elif response.content_type == "application/json":
            found = await response.json()
            fields = found if isinstance(found, dict) else {}
        method = fields.pop("method", None)
        if isinstance(method, str):
            try:
                await api.call(self._cloud, method, fields, uploads)
            except ConnectionLostError:
                return


def pushing(cloud: Cloud) -> Callable[[web.Application], AsyncIterator[None]]:
    """Give aiohttp's cleanup context that pushes for as long as the server runs."""

    async def context(_: web.Application) -> AsyncIterator[None]:
        # aiohttp may end this context in another task than began it, which a TaskGroup does not allow.
        task = asyncio.create_task(Pusher(cloud).run())  # noqa: TID251
        yield
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    return context
