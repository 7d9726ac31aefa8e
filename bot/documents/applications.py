"""All applications to a competition as a folder for each, in parts of an archive (ZIP)."""

import re
import zipfile
from pathlib import Path

PART_LIMIT = 45 * 2**20
"""Bytes of one part: a bot may send 50 MB (Bot API, sendDocument)."""
NAME_LIMIT = 80
"""Characters of a name in the archive: with its folder it must fit old file systems."""
UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+')
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def safe_name(text: str) -> str:
    """Make a name that every system takes: no way to another folder, nothing that it would read otherwise.

    The ending of a long name stays.
    """
    name = UNSAFE.sub("_", text).strip(" .")
    if len(name) > NAME_LIMIT:
        dot = name.rfind(".", -8)
        ending = name[dot:] if dot > 0 else ""
        name = name[: NAME_LIMIT - len(ending)].rstrip(" .") + ending
    return f"_{name}" if not name or RESERVED.fullmatch(name) else name


class Part:
    """One part of an archive, written to a file on the disk as it grows."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.size = 0
        self._archive = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED)

    def has_room(self, size: int) -> bool:
        """Tell whether so many bytes more still fit; into an empty part anything does."""
        return self.size == 0 or self.size + size <= PART_LIMIT

    def add_text(self, folder: str, name: str, text: str) -> None:
        """Write words."""
        content = text.encode()
        self._archive.writestr(f"{safe_name(folder)}/{safe_name(name)}", content)
        self.size += len(content)

    def add_file(self, folder: str, name: str, path: Path) -> None:
        """Write a file as it is; most are compressed already."""
        self._archive.write(path, f"{safe_name(folder)}/{safe_name(name)}", zipfile.ZIP_STORED)
        self.size += path.stat().st_size

    def close(self) -> None:
        """Finish it."""
        self._archive.close()
