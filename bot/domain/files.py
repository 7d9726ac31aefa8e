"""What comes from outside as a file: its name made harmless, its size and ending checked, in this one place."""

import unicodedata
from pathlib import PurePosixPath

from bot.domain.errors import DomainError

NAME_LIMIT = 120
"""Characters; Telegram itself allows any."""
SIZE_LIMIT = 50 * 2**20
"""Bytes of a file that is kept by its id and sent on (Bot API, sendDocument)."""
READ_LIMIT = 20 * 2**20
"""Bytes of a file that a bot may fetch and read (Bot API, getFile)."""
RUNNABLE = frozenset(
    {
        *("apk", "app", "appimage", "appx", "bat", "chm", "cmd", "com", "command", "cpl", "deb"),
        *("desktop", "dll", "dmg", "exe", "hta", "iso", "jar", "js", "jse", "lnk", "msc", "msi", "msix"),
        *("msp", "pif", "pkg", "ps1", "reg", "rpm", "run", "scr", "sh", "url", "vb", "vbe", "vbs", "vhd"),
        *("wsf", "wsh", "xll"),
    }
)
"""What a desk would run by a double click; nobody in the Pool hands such a thing in."""
BLANKS = str.maketrans("\t\n\r", "   ")
SEPARATORS = str.maketrans({"/": "_", "\\": "_", ":": "_", "\0": None})


def file_name(name: str | None) -> str:
    """Give a name without control characters, marks that turn the reading direction, and folders; short, with its end.

    `report\u202efdp.exe` would otherwise be shown as `reportexe.pdf`.
    """
    spaced = (name or "").translate(BLANKS)
    kept = "".join(sign for sign in spaced if not unicodedata.category(sign).startswith("C"))
    kept = " ".join(kept.translate(SEPARATORS).split()).lstrip(".")
    if not kept:
        return "—"
    if len(kept) <= NAME_LIMIT:
        return kept
    end = PurePosixPath(kept).suffix[:16]
    return kept[: NAME_LIMIT - len(end)].rstrip() + end


def ending(name: str) -> str:
    """Give what stands behind the last dot of a name, in small letters."""
    return PurePosixPath(name.lower()).suffix.removeprefix(".")


def check_file(name: str, size: int | None, limit: int = SIZE_LIMIT) -> None:
    """See that a file may be handed in.

    Raises:
        DomainError: `file-too-large`, with the limit in megabytes; `file-runnable`, with its ending.
    """
    if (size or 0) > limit:
        raise DomainError("file-too-large", limit=limit // 2**20)
    if (end := ending(name)) in RUNNABLE:
        raise DomainError("file-runnable", end=end)
