"""Brings a database up to date; several replicas may start at once, one of them migrates and the others wait."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from storage.uow import WRITE, Database

LOCK = 7_136_2021  # any number that is ours alone: the Concept is Decision No. 136 of 2021


def configuration(connection: Connection | None = None) -> Config:
    """Give Alembic's settings; there is no alembic.ini to keep in step."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection, revision: str) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
    command.upgrade(configuration(connection), revision)


async def migrate(database: Database, revision: str = "head") -> None:
    """Apply what is missing, in one transaction that also is the lock; a file's folder is made where there is none."""
    path = database.engine.url.database
    if database.on_sqlite and path:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    async with database.engine.connect() as plain:
        connection = await plain.execution_options(**{WRITE: True})
        async with connection.begin():
            await connection.run_sync(_upgrade, revision)


async def is_current(database: Database) -> bool:
    """Tell whether nothing is missing."""
    head = ScriptDirectory.from_config(configuration()).get_current_head()

    def current(connection: Connection) -> str | None:
        return MigrationContext.configure(connection).get_current_revision()

    async with database.engine.connect() as connection:
        return await connection.run_sync(current) == head
