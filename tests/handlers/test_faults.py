"""A fault is kept under the id that the person is shown, and found by it; nothing that people wrote is kept."""

import asyncio
import re

import pytest
from sqlalchemy import select

from bot.playground import Person
from bot.services import parks
from storage.tables import faults
from tests.conversation import Stage


async def test_the_id_that_somebody_is_shown_finds_the_fault(
    stage: Stage, admin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise ValueError("Fatima Rahimi wrote something secret")

    fatima = stage.person("Fatima Rahimi")
    await stage.start(fatima)
    monkeypatch.setattr(parks, "listed", broken)
    said = (await stage.act(fatima, "/parks")).text
    await stage.act(fatima, "/parks")
    assert len(stage.complaints()) == 2
    code = re.findall(r"[0-9A-F]{8}", said)[0]
    seen = await stage.act(admin, f"/fault {code.lower()}")
    assert "ValueError" in seen.text
    assert "handlers.parks" in seen.text
    assert "How often: 2" in seen.text
    async with stage.app.database.reading() as tx:
        kept = str((await tx.execute(select(faults))).mappings().all())
    assert "Fatima" not in kept
    listed = await stage.act(admin, "/fault")
    assert any(code in label for label in listed.labels)
    assert "no fault" in (await stage.act(admin, "/fault 00000000")).text
    assert "administrator" in (await stage.act(fatima, f"/fault {code}")).text


async def test_whoever_sent_what_was_given_up_is_told_the_id_that_finds_it(
    stage: Stage, admin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    fatima = stage.person("Fatima Rahimi")
    await stage.start(fatima)
    with monkeypatch.context() as patch:
        patch.setattr(stage.app.updates, "_patience", 0.2)
        patch.setattr(parks, "listed", _never)
        said = (await stage.act(fatima, "/parks")).text
    assert any("update_stuck" in line for line in stage.complaints())
    assert "could not be finished" in said
    code = re.findall(r"[0-9A-F]{8}", said)[0]
    assert "handlers.parks" in (await stage.act(admin, f"/fault {code}")).text


async def _never(*_: object, **__: object) -> None:
    await asyncio.Event().wait()
