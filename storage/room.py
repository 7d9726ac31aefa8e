"""How much room there is where the database is a file."""

import shutil
from pathlib import Path

from storage.uow import Database


def left(database: Database) -> int | None:
    """Give the bytes that are free on the file's disk; None where the database is a server."""
    path = database.engine.url.database
    if not database.on_sqlite or not path:
        return None
    folder = next(folder for folder in Path(path).absolute().parents if folder.exists())
    return shutil.disk_usage(folder).free
