"""What the watchman is told."""

from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.web.health import health
from bot.web.server import make_web, serving
from storage.uow import Database
from tests.conftest import sqlite_url


async def ask(database: Database, path: str) -> tuple[int, str]:
    async with (
        serving(make_web(health(database)), "127.0.0.1", 0) as port,
        ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}{path}") as response,
    ):
        return response.status, (await response.json())["status"]


async def test_a_migrated_database_makes_the_bot_ready(database: Database) -> None:
    assert await ask(database, "/health/ready") == (200, "ok")


async def test_missing_migrations_make_it_not_ready(empty_database_url: str) -> None:
    database = Database(empty_database_url)
    assert await ask(database, "/health/ready") == (503, "migrations missing")
    await database.close()


@pytest.mark.parametrize("path", ["/health/live", "/health/ready"])
async def test_a_database_that_is_away_makes_it_not_ready_but_it_lives(tmp_path: Path, path: str) -> None:
    database = Database(sqlite_url(tmp_path / "no such folder" / "pool.db"))
    expected = (200, "ok") if path == "/health/live" else (503, "database unreachable")
    assert await ask(database, path) == expected
    await database.close()
