"""How many sendMessage a second the playground takes, in memory and over HTTP: `python -m bench.playground`."""

import asyncio
import json
import subprocess
import sys
import time

import aiohttp
from aiogram import Bot

from bot.playground import PlaygroundSession, World

CALLS = 6_000
AT_ONCE = 32
TEXT = "<b>Заявка принята</b> до 15 июня 2027, 23:59 (Ташкент)"
KEYBOARD = {"inline_keyboard": [[{"text": "Открыть", "callback_data": "proposal:17:open"}]]}


async def in_memory() -> float:
    """Send through aiogram's own Bot, checks and answers included."""
    world = World()
    bot = Bot(world.token, session=PlaygroundSession(world))
    person = world.new_person("Айгуль")
    person.start()
    began = time.perf_counter()
    for _ in range(CALLS):
        await bot.send_message(person.id, TEXT, parse_mode="HTML")
    return CALLS / (time.perf_counter() - began)


async def over_http(url: str, chat: int, body: dict[str, object]) -> float:
    """Send JSON over kept connections to a server in a process of its own."""
    request = json.dumps({"chat_id": chat, "text": TEXT, "parse_mode": "HTML", **body}).encode()
    headers = f"POST /bot42:PLAYGROUND/sendMessage HTTP/1.1\r\nHost: {url}\r\nContent-Type: application/json\r\n"
    message = headers.encode() + b"Content-Length: %d\r\n\r\n" % len(request) + request
    began = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(_lane(url, message, CALLS // AT_ONCE))
    return CALLS // AT_ONCE * AT_ONCE / (time.perf_counter() - began)


async def _lane(url: str, message: bytes, calls: int) -> None:
    # A bare client: the machine's other core is to wait for the server, not the server for the client.
    host, port = url.split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    for _ in range(calls):
        writer.write(message)
        head = await reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200")
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        await reader.readexactly(length)
    writer.close()


async def started_person(url: str) -> int:
    """Begin as somebody who has started the bot, by the page's own socket."""
    async with aiohttp.ClientSession() as client, client.ws_connect(f"http://{url}/ws") as socket:
        await socket.send_json({"id": 1, "op": "new_person", "name": "Айгуль", "language": "ru", "zone": "Asia/Almaty"})
        person = 0
        while not person:
            person = (await socket.receive_json()).get("result", {}).get("person", {}).get("id", 0)
        await socket.send_json({"id": 2, "op": "join", "person": person})
        await socket.send_json({"id": 3, "op": "start"})
        while (await socket.receive_json()).get("id") != 3:
            pass
    return person


async def measure(url: str) -> dict[str, int]:
    """Measure both ways."""
    person = await started_person(url)
    return {
        "send_message_per_second_over_http": round(await over_http(url, person, {})),
        "send_message_with_keyboard_per_second_over_http": round(
            await over_http(url, person, {"reply_markup": KEYBOARD})
        ),
        "send_message_per_second_in_memory": round(await in_memory()),
    }


def main() -> None:
    """Start a server, measure, print one JSON object."""
    command = [sys.executable, "-m", "bot.playground", "--port", "0", "--no-limits"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            url = server.stdout.readline().strip().removeprefix("http://").rstrip("/")
            print(json.dumps(asyncio.run(measure(url))))
        finally:
            server.terminate()


if __name__ == "__main__":
    main()
