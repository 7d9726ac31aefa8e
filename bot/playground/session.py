"""An aiogram session over a world in memory: the same requests, checks and errors as over HTTP, without the network."""

import asyncio
from collections.abc import AsyncGenerator
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import InputFile

from bot.playground import api
from bot.playground.cloud import Cloud
from bot.playground.errors import NOT_FOUND, UNAUTHORIZED
from bot.playground.faults import ConnectionLostError
from bot.playground.files import Upload


class PlaygroundSession(BaseSession):
    """Pass it to aiogram: `Bot(token, session=PlaygroundSession(world))`."""

    def __init__(self, cloud: Cloud, **options: Any) -> None:
        super().__init__(**options)
        self.cloud = cloud

    async def close(self) -> None:
        """Close nothing: there is no connection."""

    async def make_request(
        self, bot: Bot, method: TelegramMethod[TelegramType], timeout: int | None = None
    ) -> TelegramType:
        """Call the method in the world.

        Raises:
            TelegramAPIError: as aiogram's own session raises.
        """
        files: dict[str, InputFile] = {}
        values = {}
        for name, value in method.model_dump(warnings=False).items():
            prepared = self.prepare_value(value, bot=bot, files=files)
            if prepared:
                values[name] = prepared
        uploads = {key: await _read(key, file, bot) for key, file in files.items()}
        reply = await self._call(bot, method, values, uploads, self.timeout if timeout is None else timeout)
        response = self.check_response(bot, method, reply.status, self.json_dumps(reply.body))
        return cast(TelegramType, response.result)

    async def _call(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        values: dict[str, object],
        uploads: dict[str, Upload],
        timeout: float,
    ) -> api.Reply:
        if bot.token != self.cloud.token:
            return api.Reply(UNAUTHORIZED.code, UNAUTHORIZED.body())
        try:
            async with asyncio.timeout(timeout):
                return await api.call(self.cloud, method.__api_method__, values, uploads)
        except TimeoutError:
            raise TelegramNetworkError(method=method, message="Request timeout error") from None
        except ConnectionLostError:
            raise TelegramNetworkError(method=method, message="ServerDisconnectedError: Server disconnected") from None

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        """Give the bytes of a file that getFile named.

        Raises:
            FileNotFoundError: no such file.
        """
        file = self.cloud.files.by_path(url.partition(f"/file/bot{self.cloud.token}/")[2])
        if file is None:
            raise FileNotFoundError(NOT_FOUND.description)
        for at in range(0, len(file.content), chunk_size):
            yield file.content[at : at + chunk_size]


async def _read(key: str, file: InputFile, bot: Bot) -> Upload:
    chunks = [chunk async for chunk in file.read(bot)]
    return Upload(file.filename or key, b"".join(chunks))
