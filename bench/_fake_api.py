"""A Bot API that agrees to everything, in a process of its own: what it costs is the same for all who are measured.

`python -m bench._fake_api` prints its port. What a bot with the token `43:slow` sends takes 50 ms, as Telegram does.
"""

import asyncio
import json
import time
from collections.abc import Callable

LATENCY = 0.05
ME = {"id": 42, "is_bot": True, "first_name": "Pool", "username": "pool_bot"}


def result_of(method: str, body: bytes) -> object:
    """Give what a method answers with, as far as aiogram looks at it."""
    if method == "getMe":
        return ME
    if method.startswith(("send", "edit")):
        chat = _chat_of(body)
        return {"message_id": 7, "date": int(time.time()), "chat": {"id": chat, "type": "private"}, "text": "…"}
    return True


def _chat_of(body: bytes) -> int:
    """Read `chat_id` out of JSON or a multipart form, without taking it apart."""
    at = body.find(b"chat_id")
    digits = bytes(c for c in body[at + 7 : at + 40].split(b"--")[0] if 48 <= c <= 57)
    return int(digits or b"1")


async def serve(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, seen: Callable[[str], None] = lambda _: None
) -> None:
    """Answer the requests of one connection, one after the other; `seen` is told of each method."""
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
            body = await reader.readexactly(int(length or b"0"))
            path = head.split(b" ", 2)[1].decode()
            method = path.rsplit("/", 1)[-1]
            seen(method)
            if "slow" in path and method.startswith(("send", "edit")):
                await asyncio.sleep(LATENCY)
            answer = json.dumps({"ok": True, "result": result_of(method, body)}).encode()
            writer.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(answer)
            )
            writer.write(answer)
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


async def main() -> None:
    """Serve until killed."""
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
