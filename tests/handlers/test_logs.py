"""What people write and who they are never stands in the logs, not even where something breaks."""

import logging
from collections.abc import Iterator
from datetime import datetime

import pytest

from bot.domain.errors import UnavailableError
from bot.logs import configure_logs
from bot.services import parks, programme
from tests.conversation import Stage, staged
from tests.handlers.scenes import STARTUP, member, submit_organisation

TELLING = {
    "person": "Shahrizada Qurbanova",
    "organisation": "Zebracorn",
    "line": "Velvet drones over Xanadu",
    "city": "Brobdingnag",
    "proposal": "Quicksilver corridors",
    "search": "flabbergast",
    "stray": "Rumpelstiltskin",
}


class Everything(logging.Handler):
    """Keeps every line of every logger, formatted as the operator gets it."""

    def __init__(self, formatter: logging.Formatter | None) -> None:
        super().__init__(logging.NOTSET)
        self.setFormatter(formatter)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a line."""
        self.lines.append(self.format(record))


@pytest.fixture
def lines() -> Iterator[list[str]]:
    configure_logs("DEBUG", "json")
    root = logging.getLogger()
    kept = Everything(root.handlers[0].formatter)
    root.addHandler(kept)
    yield kept.lines
    root.removeHandler(kept)
    configure_logs("ERROR", "text")


async def talk(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let somebody say all of it, in forms, searches and proposals, and let things break under them."""
    aigul = await member(stage, "Aigul", "representative", "KZ")
    founder = stage.person(TELLING["person"])
    answers = (TELLING["organisation"], TELLING["line"], "side-KZ", TELLING["city"], *STARTUP[4:])
    await submit_organisation(stage, founder, answers)
    await stage.act(founder, f"/search {TELLING['search']}")
    await stage.act(founder, TELLING["stray"])
    await stage.act(aigul, f"/propose {TELLING['proposal']}")
    await stage.act(founder, f"/fault {TELLING['stray']}")
    tries = iter((UnavailableError(TELLING["stray"]), ValueError(TELLING["line"]), KeyError(TELLING["city"])))

    async def broken(*_: object, **__: object) -> None:
        raise next(tries)

    monkeypatch.setattr(parks, "listed", broken)
    monkeypatch.setattr(programme, "upcoming", broken)
    await stage.act(founder, "/parks")
    await stage.act(founder, "/events")


@pytest.mark.only("sqlite")
async def test_no_log_at_any_level_has_a_name_or_a_word_of_anybody(
    database_url: str, now: datetime, lines: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with staged(database_url, now) as stage:
        kept = Everything(logging.getLogger().handlers[0].formatter)
        logging.getLogger().addHandler(kept)
        logging.getLogger().setLevel(logging.DEBUG)
        await talk(stage, monkeypatch)
        stage.complaints()
        logging.getLogger().removeHandler(kept)
    found = "\n".join([*lines, *kept.lines])
    assert "fault" in found
    assert [name for name, words in TELLING.items() for word in words.split() if len(word) > 5 and word in found] == []
