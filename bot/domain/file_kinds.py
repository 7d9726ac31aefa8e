"""Whether a file is what its name and its sender's program call it, by its first bytes; what runs is never taken."""

from dataclasses import dataclass

from bot.domain.errors import DomainError
from bot.domain.files import ending

HEAD = 1024
"""How many first bytes tell what a file is; a PDF may begin anywhere within them (ISO 32000-1, annex H.3.4.1)."""
MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
"""Byte order marks: text behind the last two may hold zeros."""
PROGRAMS = (
    *(b"\x7fELF", b"#!", b"\0asm", b"dex\n", b"L\0\0\0\x01\x14\x02\0"),
    *(b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"),
)
"""How programs of Linux, macOS, Android and Java begin, scripts, and shortcuts of Windows."""
PACKED_PROGRAMS = (b"META-INF/MANIFEST.MF", b"AndroidManifest.xml", b"classes.dex")
"""The first name inside a ZIP that is a program."""
RUNNABLE_MIMES = frozenset(
    {
        *("application/java-archive", "application/javascript", "application/vnd.android.package-archive"),
        *("application/vnd.microsoft.portable-executable", "application/x-dosexec"),
        *("application/x-executable", "application/x-msdos-program", "application/x-msdownload"),
        *("application/x-ms-installer", "application/x-msi", "application/x-ms-shortcut"),
        *("application/x-sh", "application/x-shellscript", "text/javascript", "text/x-shellscript"),
    }
)
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class FileKind:
    """Names that end so, of such media types (or their beginnings), start with one of these bytes, `at` which place."""

    ends: tuple[str, ...]
    mimes: tuple[str, ...]
    starts: tuple[bytes, ...] = ()
    at: int = 0


PDF = FileKind(("pdf",), ("application/pdf", "application/x-pdf"), (b"%PDF",))
TEXT = FileKind(
    ("txt", "csv", "tsv", "md", "log", "ics", "vcf", "json", "xml", "html", "htm", "svg", "yaml", "yml"),
    ("text/", "application/csv", "application/json", "application/xml", "application/vnd.ms-excel", "image/svg"),
)
"""Excel calls tables of plain text its own."""
KINDS = (
    PDF,
    TEXT,
    # A document with a password is an OLE file, whatever its name.
    FileKind(
        ("docx", "xlsx", "pptx", "docm", "xlsm", "pptm", "dotx", "xltx", "potx", "ppsx"),
        ("application/vnd.openxmlformats", "application/vnd.ms-", "application/zip", "application/x-zip"),
        (*ZIP, OLE),
    ),
    FileKind(
        ("zip", "odt", "ods", "odp", "odg", "epub", "kmz"),
        ("application/zip", "application/x-zip", "application/vnd.oasis", "application/epub", "application/vnd.google"),
        ZIP,
    ),
    # Old programs write RTF, XML and even the newer format under these endings.
    FileKind(
        ("doc", "xls", "ppt", "dot", "xlt", "pps"),
        ("application/msword", "application/vnd.ms-", "application/rtf", "text/rtf", "application/vnd.openxmlformats"),
        (OLE, *ZIP, b"{\\rtf", b"<?xml", b"\xef\xbb\xbf<?xml", b"\x09\x08"),
    ),
    FileKind(("rtf",), ("application/rtf", "text/rtf", "application/msword"), (b"{\\rtf",)),
    FileKind(("jpg", "jpeg"), ("image/jpeg", "image/jpg"), (b"\xff\xd8\xff",)),
    FileKind(("png",), ("image/png",), (b"\x89PNG\r\n\x1a\n",)),
    FileKind(("gif",), ("image/gif", "video/mp4"), (b"GIF87a", b"GIF89a")),
    FileKind(("webp",), ("image/webp",), (b"RIFF",)),
    FileKind(("bmp",), ("image/bmp", "image/x-ms-bmp"), (b"BM",)),
    FileKind(("tif", "tiff"), ("image/tiff",), (b"II*\0", b"MM\0*")),
    FileKind(("heic", "heif", "avif"), ("image/heic", "image/heif", "image/avif"), (b"ftyp",), at=4),
    FileKind(("7z",), ("application/x-7z",), (b"7z\xbc\xaf\x27\x1c",)),
    FileKind(("rar",), ("application/vnd.rar", "application/x-rar"), (b"Rar!\x1a\x07",)),
    FileKind(("gz", "tgz"), ("application/gzip", "application/x-gzip"), (b"\x1f\x8b",)),
    FileKind(("mp4", "m4v", "mov"), ("video/",), (b"ftyp", b"moov", b"mdat", b"wide", b"free"), at=4),
)


def check_kind(name: str, mime: str | None, head: bytes) -> None:
    """See that a file is what it is called. `mime`: by its sender; `head`: its first bytes, none where it is not read.

    Raises:
        DomainError: `file-program`; `file-other-kind`, with the kind that it is called.
    """
    mime = (mime or "").lower()
    if mime in RUNNABLE_MIMES or _runs(head):
        raise DomainError("file-program")
    end = ending(name)
    kind = next((kind for kind in KINDS if end in kind.ends), None)
    told = [kind for kind in KINDS if mime and mime.startswith(kind.mimes)]
    expected = kind or next(iter(told), None)
    if expected is None:
        return
    if (told and expected not in told) or (head and not _fits(expected, head)):
        raise DomainError("file-other-kind", kind=(end if kind else expected.ends[0]).upper())


def _runs(head: bytes) -> bool:
    if head.startswith(PROGRAMS) or (head.startswith(b"MZ") and b"\0" in head[:64]):
        return True
    return head.startswith(ZIP) and head[30:].startswith(PACKED_PROGRAMS)


def _fits(kind: FileKind, head: bytes) -> bool:
    if kind is PDF:
        return any(start in head for start in kind.starts)
    if kind is TEXT:
        return head.startswith(MARKS) or b"\0" not in head
    return head[kind.at :].startswith(kind.starts)
