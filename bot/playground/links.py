"""Links as Telegram accepts and writes them: scheme and host in small letters, a path always, no odd host."""

import re
import string
from ipaddress import AddressValueError, IPv6Address

ALLOWED = re.compile(r"(?:[A-Za-z0-9.\-_!$,~*'();&+=\u0080-\U0010ffff]|%[0-9A-Fa-f]{2})*")
ALLOWED_IN_USERINFO = re.compile(r"(?:[A-Za-z0-9.\-_!$,~*'();&+=:\u0080-\U0010ffff]|%[0-9A-Fa-f]{2})*")
SPACES = " \t\r\n\0\v"
LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)
OWN_SCHEMES = (("tg:", "tg://"), ("ton:", "ton://"), ("tonsite:", "tonsite://"))


class LinkError(ValueError):
    """Why Telegram does not take a link, in its own words."""


def checked_link(link: str) -> str:
    """Give the link as Telegram keeps it.

    Raises:
        LinkError: not a link.
    """
    for prefix, scheme in OWN_SCHEMES:
        if link[: len(prefix)].lower() == prefix:
            return _own_link(link[len(prefix) :], scheme)
    scheme, userinfo, host, port, path = _split(link)
    if "." not in host and not host.startswith("["):
        raise LinkError("Wrong HTTP URL")
    return f"{scheme}://{userinfo + '@' if userinfo else ''}{host}{f':{port}' if port else ''}{path}"


def user_of(link: str) -> int | None:
    """Read the person's id from `tg://user?id=…`, or nothing where the link is another one."""
    found = re.match(r"tg:(?://)?user/?\?([^#]*)", link.lower())
    if found is None:
        return None
    for parameter in found[1].split("&"):
        key, _, value = parameter.partition("=")
        if key == "id":
            return int(value) if re.fullmatch(r"-?[0-9]{1,18}", value) else None
    return None


def _own_link(rest: str, scheme: str) -> str:
    rest = rest.removeprefix("//")
    protocol, userinfo, host, port, path = _split(rest)
    if rest[:7].lower() == "http://" or protocol == "https" or userinfo or port or host.startswith("["):
        raise LinkError(f"Wrong {'tg' if scheme == 'tg://' else 'ton'} URL")
    if not re.fullmatch(r"[a-z0-9\-_.]+" if scheme == "tonsite://" else r"[a-z0-9\-_]+", host):
        raise LinkError("Unallowed characters in URL host")
    return scheme + host + (path[1:] if path.startswith("/?") else path)


def _split(link: str) -> tuple[str, str, str, int, str]:
    found = re.match(r"([^:/?#@\[\]]*)://", link)
    scheme = ascii_lower(found[1]) if found else "http"
    if scheme not in ("http", "https"):
        raise LinkError("Unsupported URL protocol")
    rest = link[found.end() :] if found else link
    end = next((at for at, letter in enumerate(rest) if letter in "/?#"), len(rest))
    address, port = _port(rest[:end])
    userinfo, _, host = address.rpartition("@")
    if not host:
        raise LinkError("URL host is empty")
    if host == ".":
        raise LinkError("Host is invalid")
    _check_host(host, userinfo)
    return scheme, userinfo, ascii_lower(host), port, _path(rest[end:])


def _port(address: str) -> tuple[str, int]:
    at = max(address.rfind(mark, 1) for mark in ":]@")
    if at < 1 or address[at] != ":":
        return address, 0
    digits = address[at + 1 :].lstrip("0")
    if not re.fullmatch(r"[0-9]{1,9}", digits) or int(digits) > 65535:
        raise LinkError("Wrong port number specified in the URL")
    return address[:at], int(digits)


def _check_host(host: str, userinfo: str) -> None:
    if host.startswith("[") and host.endswith("]"):
        try:
            IPv6Address(host[1:-1])
        except AddressValueError:
            raise LinkError("Wrong IPv6 address specified in the URL") from None
        return
    if not ALLOWED.fullmatch(ascii_lower(host)):
        raise LinkError("Disallowed character in URL host")
    if not ALLOWED_IN_USERINFO.fullmatch(userinfo):
        raise LinkError("Disallowed character in URL userinfo")


def _path(rest: str) -> str:
    rest = rest.rstrip(SPACES) or "/"
    path = "".join(f"%{ord(letter):02X}" if letter <= " " else letter for letter in rest)
    return path if path.startswith("/") else f"/{path}"


def ascii_lower(text: str) -> str:
    """Make Latin letters small and leave all others: Telegram's lower case knows no other alphabet."""
    return text.translate(LOWER)
