"""Files that people and the bot have sent: bytes by file_id, with the size of pictures read from their headers."""

import hashlib
import mimetypes
import secrets
import struct
from collections.abc import Mapping
from dataclasses import dataclass

from bot.playground.errors import bad_request
from bot.playground.model import File

DOWNLOAD_LIMIT = 20 * 1024 * 1024
UPLOAD_LIMIT = 50 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024
FOLDERS = {"photo": "photos", "document": "documents", "video": "videos", "audio": "music", "voice": "voice"}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file inside a request."""

    name: str
    content: bytes
    mime: str = ""


Uploads = Mapping[str, Upload]
"""The files of a request by the names of their form fields."""


class Files:
    """All files of the playground, in memory."""

    def __init__(self) -> None:
        self._by_id: dict[str, File] = {}
        self._by_unique_id: dict[str, File] = {}
        self._by_path: dict[str, File] = {}
        self.certificates: dict[str, bytes] = {}

    def add(self, upload: Upload, kind: str) -> File:
        """Store an upload as `photo`, `document` and so on.

        Raises:
            ApiError: empty, too big, or a photo that is no picture.
        """
        check_upload(upload, kind)
        digest = hashlib.sha256(kind.encode() + upload.content).hexdigest()[:14]
        number = len(self._by_id) + 1
        mime = upload.mime or mimetypes.guess_type(upload.name)[0] or "application/octet-stream"
        suffix = "jpg" if kind == "photo" else upload.name.rpartition(".")[2] or "bin"
        file = File(
            id=f"BQACAgIA{secrets.token_urlsafe(24)}",
            unique_id=f"AgAD{digest}",
            name=upload.name,
            mime=mime,
            content=upload.content,
            kind=kind,
            path=f"{FOLDERS.get(kind, 'files')}/file_{number}.{suffix}",
        )
        file.width, file.height = picture_size(upload.content) or (0, 0)
        self._by_id[file.id] = self._by_unique_id[file.unique_id] = self._by_path[file.path] = file
        return file

    def find(self, file_id: str) -> File | None:
        """Find a file by its file_id."""
        return self._by_id.get(file_id)

    def by_unique_id(self, unique_id: str) -> File | None:
        """Find a file by its file_unique_id, as the page asks for it."""
        return self._by_unique_id.get(unique_id)

    def by_path(self, path: str) -> File | None:
        """Find a file by the path that getFile gave."""
        return self._by_path.get(path)


def check_upload(upload: Upload, kind: str) -> None:
    """Refuse what Telegram refuses to take.

    Raises:
        ApiError: empty, too big, or a photo that is no picture.
    """
    if not upload.content:
        bad_request("file must be non-empty")
    if len(upload.content) > UPLOAD_LIMIT:
        bad_request("file is too big")
    if kind != "photo":
        return
    if len(upload.content) > PHOTO_LIMIT:
        bad_request(f"file is too big for a photo; the maximum size is {PHOTO_LIMIT} bytes")
    size = picture_size(upload.content)
    if size is None:
        bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > 10_000 or max(size) > 20 * max(1, min(size)):
        bad_request("PHOTO_INVALID_DIMENSIONS")


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Read width and height in pixels from a PNG, GIF or JPEG, or nothing where it is none of them."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    if content[:6] in (b"GIF87a", b"GIF89a") and len(content) >= 10:
        width, height = struct.unpack("<HH", content[6:10])
        return width, height
    return _jpeg_size(content) if content.startswith(b"\xff\xd8") else None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(content[at + 7 : at + 9]), int.from_bytes(content[at + 5 : at + 7])
        at += 2 + length
    return None
