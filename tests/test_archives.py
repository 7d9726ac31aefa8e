"""The audit and all data taken out at the command line; a tampered chain is named at its line, with exit status 1."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from storage.uow import Database
from tests.conftest import NOW, sqlite_url


def poolbot(folder: Path, *words: str) -> tuple[int, str]:
    """Run the command line; give its exit status and what it said."""
    env = {**os.environ, "DATABASE_URL": sqlite_url(folder / "pool.db"), "LOG_LEVEL": "ERROR"}
    done = subprocess.run([sys.executable, "-m", "bot", *words], env=env, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.only("sqlite")
def test_the_operator_exports_the_chain_and_finds_what_was_tampered_with(database_url: str, tmp_path: Path) -> None:
    async def work() -> None:
        database = Database(database_url)
        for number in range(4):
            async with database.writing(NOW) as tx:
                await tx.record("edit", "plan", number, reason="Причина")
        await database.close()

    asyncio.run(work())
    chain = tmp_path / "audit.jsonl"
    status, said = poolbot(tmp_path, "audit", "export", str(chain))
    assert (status, "4 entries" in said) == (0, True), said[-2000:]
    head = said.split("head ")[1].split()[0]
    assert poolbot(tmp_path, "audit", "verify", str(chain), "--head", head)[0] == 0
    chain.write_bytes(chain.read_bytes().replace("Причина".encode(), "Другая".encode()))
    status, said = poolbot(tmp_path, "audit", "verify", str(chain))
    assert (status, "line 1, entry 1: it was changed" in said) == (1, True)
    assert poolbot(tmp_path, "audit", "export", str(chain))[0] == 2
    assert poolbot(tmp_path, "audit", "verify", str(tmp_path / "nothing"))[0] == 2
    everything = tmp_path / "all.json"
    assert poolbot(tmp_path, "export", str(everything))[0] == 0
    assert len(json.loads(everything.read_text())["tables"]["audit"]) == 4
