"""The playground as a program of its own."""

import asyncio
import sys

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import ClientSession

COMMAND = (sys.executable, "-m", "bot.playground", "--port", "0", "--username", "other_bot")


async def pending(bot: Bot) -> int:
    return (await bot.get_webhook_info()).pending_update_count


async def start_the_bot(address: str) -> None:
    """Come as a new person and press Start."""
    async with ClientSession() as client, client.ws_connect(f"{address}ws") as socket:
        await socket.send_json({"id": 1, "op": "new_person", "name": "Анна", "language": "ru", "zone": "Asia/Tashkent"})
        while (answer := await socket.receive_json()).get("id") != 1:
            pass
        await socket.send_json({"id": 2, "op": "join", "person": answer["result"]["person"]["id"]})
        await socket.send_json({"id": 3, "op": "start"})
        while (await socket.receive_json()).get("id") != 3:
            pass


@pytest.mark.process
async def test_it_goes_down_at_once_though_the_bot_waits_for_updates() -> None:
    process = await asyncio.create_subprocess_exec(*COMMAND, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    address = (await process.stdout.readline()).decode().strip()
    async with Bot("42:PLAYGROUND", session=AiohttpSession(api=TelegramAPIServer.from_base(address))) as bot:
        try:
            async with asyncio.timeout(60), asyncio.TaskGroup() as group:
                assert (await bot.me()).username == "other_bot"
                await start_the_bot(address)
                assert await pending(bot) == 1
                poll = group.create_task(bot.get_updates(offset=9999, timeout=50))
                while await pending(bot):
                    pass  # the poll has come when its offset has confirmed the update
                process.terminate()
                assert await poll == []
                assert await process.wait() == 0
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
