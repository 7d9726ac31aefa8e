"""The stage for conversations: the whole bot on each kind of database; what it complains of fails the test."""

from collections.abc import AsyncIterator
from datetime import datetime

import pytest

from bot.playground import Person
from tests.conversation import Stage, staged


@pytest.fixture
async def stage(database_url: str, now: datetime) -> AsyncIterator[Stage]:
    """Set the stage; a test that provokes a complaint takes it back by `stage.complaints()`."""
    async with staged(database_url, now) as stage:
        yield stage
        assert stage.complaints() == []


@pytest.fixture
async def admin(stage: Stage) -> Person:
    """Let the administrator open the bot."""
    await stage.start(stage.admin)
    return stage.admin
