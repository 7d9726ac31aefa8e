"""A backup is one ZIP: the database as it was at one moment, and a manifest by which a restore is checked.

SQLite is copied by its online backup, PostgreSQL by pg_dump; the bot may run meanwhile. A restore goes into a fresh
place only, so that it can destroy nothing.
"""

import asyncio
import hashlib
import os
import shutil
import sqlite3
import tempfile
import zipfile
from contextlib import closing
from datetime import datetime
from pathlib import Path

from alembic.script import ScriptDirectory
from pydantic import ValidationError
from sqlalchemy import func, inspect, make_url, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.notices import Value
from storage.migrate import configuration, migrate
from storage.tables import metadata
from storage.uow import Database

MANIFEST = "manifest.json"
MEMBERS = {"sqlite": "pool.sqlite3", "postgresql": "pool.dump"}
PRIVATE = 0o600
"""A backup holds what people wrote: it is its owner's only."""
REVISION = text("SELECT version_num FROM alembic_version")


class BackupError(Exception):
    """A backup or a restore cannot be made: one line that says why, and what to do."""


class Manifest(Value):
    """What a backup holds: of which database, at which step of the schema, and how many rows of each table."""

    made_at: datetime
    database: str
    revision: str
    sha256: str
    rows: dict[str, int]


async def back_up(database: Database, target: Path, now: datetime) -> Manifest:
    """Write a backup to a new file, whole or not at all.

    Raises:
        BackupError: the file exists, the database is empty or damaged, or pg_dump is missing or refuses.
    """
    _make_room(target)
    kind = database.engine.dialect.name
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".backup-") as folder:
        copy, packed = Path(folder) / MEMBERS[kind], Path(folder) / "packed.zip"
        if database.on_sqlite:
            revision, rows = await asyncio.to_thread(_copy_file, Path(database.engine.url.database or ""), copy)
        else:
            revision, rows = await _dump(database, copy)
        digest = await asyncio.to_thread(_digest, copy)
        manifest = Manifest(made_at=now, database=kind, revision=revision, sha256=digest, rows=rows)
        await asyncio.to_thread(_pack, packed, copy, manifest)
        packed.chmod(PRIVATE)
        packed.rename(target)
    return manifest


async def restore(database: Database, source: Path) -> Manifest:
    """Fill an empty place from a backup, check that every row is there, and bring the schema up to date.

    Raises:
        BackupError: the place is not empty, the file is no backup, is damaged, of another kind of database, or newer
            than this program.
    """
    manifest = read_manifest(source)
    if manifest.database != database.engine.dialect.name:
        raise BackupError(f"this backup is of {manifest.database}, DATABASE_URL of {database.engine.dialect.name}")
    known = {script.revision for script in ScriptDirectory.from_config(configuration()).walk_revisions()}
    if manifest.revision not in known:
        raise BackupError(f"the backup is of a newer version (schema {manifest.revision}): upgrade the bot first")
    place = Path(database.engine.url.database or "") if database.on_sqlite else None
    if place is not None:
        place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent if place else None, prefix=".restore-") as folder:
        copy = Path(folder) / MEMBERS[manifest.database]
        await asyncio.to_thread(_unpack, source, copy, manifest)
        if place is not None:
            await asyncio.to_thread(_put_file, copy, place, manifest)
        else:
            await _fill(database, copy, manifest)
    await migrate(database)
    return manifest


def read_manifest(source: Path) -> Manifest:
    """Read what a backup says of itself.

    Raises:
        BackupError: it is none.
    """
    try:
        with zipfile.ZipFile(source) as packed:
            return Manifest.model_validate_json(packed.read(MANIFEST))
    except OSError as error:
        raise BackupError(f"{source} cannot be read: {error.strerror}") from error
    except (zipfile.BadZipFile, KeyError, ValidationError) as error:
        raise BackupError(f"{source} is no backup of this bot") from error


def _make_room(target: Path) -> None:
    if target.exists():
        raise BackupError(f"{target} exists; choose another name")
    target.parent.mkdir(parents=True, exist_ok=True)


def _copy_file(path: Path, copy: Path) -> tuple[str, dict[str, int]]:
    if not path.exists():
        raise BackupError(f"there is no database at {path} yet")
    # One step takes one snapshot: writers go on, and nothing of theirs makes the copy begin anew.
    with closing(sqlite3.connect(path)) as live, closing(sqlite3.connect(copy)) as fresh:
        live.backup(fresh)
    return _examine(copy)


def _examine(path: Path) -> tuple[str, dict[str, int]]:
    """Check a file, and give its step of the schema and the rows of its tables."""
    with closing(sqlite3.connect(path)) as file:
        found = file.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok" or file.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise BackupError(f"the database is damaged: {found}")
        there = {name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if "alembic_version" not in there:
            raise BackupError("the database holds nothing of this bot")
        (revision,) = file.execute(str(REVISION)).fetchone()
        names = [name for name in metadata.tables if name in there]
        rows = {name: file.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}
        file.execute("PRAGMA journal_mode=DELETE")  # one file, with no -wal beside it
    return revision, rows


def _put_file(copy: Path, place: Path, manifest: Manifest) -> None:
    _compare(manifest, _examine(copy)[1])
    copy.chmod(PRIVATE)
    try:
        os.link(copy, place)  # unlike a rename, it never takes the place of a file that is there
    except FileExistsError:
        raise BackupError(f"{place} exists; move it away first, so that nothing is lost") from None


async def _dump(database: Database, copy: Path) -> tuple[str, dict[str, int]]:
    """Dump what one snapshot shows, and count the same."""
    async with database.engine.connect() as plain:
        connection = await plain.execution_options(isolation_level="REPEATABLE READ")
        tables = await connection.run_sync(lambda sync: inspect(sync).get_table_names())
        if "alembic_version" not in tables:
            raise BackupError("the database holds nothing of this bot")
        snapshot = (await connection.execute(text("SELECT pg_export_snapshot()"))).scalar_one()
        revision = (await connection.execute(REVISION)).scalar_one()
        rows = await _rows(connection, tables)
        await _postgres_tool(database, "pg_dump", "--format=custom", f"--snapshot={snapshot}", f"--file={copy}")
    return revision, rows


async def _fill(database: Database, copy: Path, manifest: Manifest) -> None:
    async with database.engine.connect() as connection:
        if await connection.run_sync(lambda sync: inspect(sync).get_table_names()):
            raise BackupError("the database is not empty; make a new one (createdb) and name it in DATABASE_URL")
    await _postgres_tool(
        database, "pg_restore", "--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges", str(copy)
    )
    async with database.engine.connect() as connection:
        tables = await connection.run_sync(lambda sync: inspect(sync).get_table_names())
        _compare(manifest, await _rows(connection, tables))


async def _rows(connection: AsyncConnection, there: list[str]) -> dict[str, int]:
    counted = {}
    for name, table in metadata.tables.items():
        if name in there:
            counted[name] = int((await connection.execute(select(func.count()).select_from(table))).scalar_one())
    return counted


async def _postgres_tool(database: Database, tool: str, *words: str) -> None:
    """Run a tool of PostgreSQL's; the password goes by its environment, where no list of processes shows it."""
    if shutil.which(tool) is None:
        raise BackupError(f"{tool} is missing: install PostgreSQL's client programs, of the server's version or newer")
    url = make_url(database.url)
    address = url.set(drivername="postgresql", password=None).render_as_string(hide_password=False)
    environment = os.environ | ({"PGPASSWORD": str(url.password)} if url.password else {})
    process = await asyncio.create_subprocess_exec(
        tool, f"--dbname={address}", *words, env=environment, stderr=asyncio.subprocess.PIPE
    )
    _out, said = await process.communicate()
    if process.returncode:
        raise BackupError(said.decode(errors="replace").strip().splitlines()[0])


def _compare(manifest: Manifest, rows: dict[str, int]) -> None:
    for name, expected in manifest.rows.items():
        if rows.get(name) != expected:
            raise BackupError(f"table {name} has {rows.get(name, 0)} rows, the backup was of {expected}")


def _pack(packed: Path, copy: Path, manifest: Manifest) -> None:
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(copy, copy.name)
        archive.writestr(MANIFEST, manifest.model_dump_json(indent=2))


def _unpack(source: Path, copy: Path, manifest: Manifest) -> None:
    try:
        with zipfile.ZipFile(source) as archive, archive.open(copy.name) as packed, copy.open("wb") as plain:
            shutil.copyfileobj(packed, plain)
    except (zipfile.BadZipFile, KeyError) as error:
        raise BackupError(f"{source} is damaged: {error}") from error
    if _digest(copy) != manifest.sha256:
        raise BackupError(f"{source} is damaged: its fingerprint is not that of the manifest")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
