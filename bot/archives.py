"""What the operator takes out at the command line: the audit's chain, which can be checked anywhere, and all data."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from bot.config import Settings
from bot.domain.audit_chain import Fault, verify
from bot.services.audit import write_chain
from bot.services.exports import write
from storage.uow import Database

SAID = {
    Fault.UNREADABLE: "it cannot be read",
    Fault.CHANGED: "it was changed: its content does not fit its hash",
    Fault.OUT_OF_ORDER: "it is out of order: an entry is missing before it, or was put in another place",
    Fault.BROKEN: "it does not follow from the entry before it",
    Fault.CUT: "the file is cut short: the closing line is missing, or does not fit",
    Fault.OTHER_HEAD: "the last entry is not the one with the hash that was given: the end is missing or another",
}


@contextmanager
def _new_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that must not be there yet; nothing is left of one that could not be written whole."""
    with path.open("xb") as file:
        try:
            yield file
        except BaseException:
            path.unlink()
            raise


async def export_chain(settings: Settings, path: Path) -> None:
    """Write the chain to a new file, and say by which hash its end is known."""
    database = Database(settings.database_url)
    try:
        with _new_file(path) as file:
            links, head = await write_chain(database, file)
    finally:
        await database.close()
    print(f"{path}: {links} entries\nhead {head}\nKeep the head elsewhere: it tells whether the end was cut off.")


def verify_chain(path: Path, head: str | None = None) -> int:
    """Check an exported chain and say what came of it; give the exit status."""
    with path.open("rb") as file:
        checked = verify(file, head)
    if checked.fault is None:
        print(f"{path}: {checked.links} entries, each follows from the one before\nhead {checked.head}")
        return 0
    entry = f", entry {checked.sequence}" if checked.sequence is not None else ""
    print(f"{path}: line {checked.line}{entry}: {SAID[checked.fault]}\n{checked.links} entries before it hold")
    return 1


async def export_everything(settings: Settings, path: Path) -> None:
    """Write all data to a new file."""
    database = Database(settings.database_url)
    try:
        with _new_file(path) as file:
            size = await write(database, file)
    finally:
        await database.close()
    print(f"{path}: {size} bytes. It holds personal data.")
