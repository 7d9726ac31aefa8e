"""Tokens for sites that read the Pool's data over HTTP, and what each may read."""

import hashlib
import secrets
from datetime import datetime, timedelta

from bot.domain.errors import DomainError
from bot.domain.notices import Value

SCOPES = ("organisations", "plan", "figures")
"""What is not public: listed organisations, the work plan's items, figures where they are not opened to everybody."""
PUBLIC = ("parks", "events", "calendar")
LIFETIME = timedelta(days=365)
TOKEN_BYTES = 32
PREFIX = "pool_"
"""So that a token that was published by mistake is found by those who search for such."""
MOST = 100
"""Items of one page."""


class Token(Value):
    """A token as it is kept: only its SHA-256. Moments are UTC."""

    id: int
    scopes: tuple[str, ...]
    created_by: int
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None = None

    def holds(self, now: datetime) -> bool:
        """Tell whether it opens anything at this moment."""
        return self.revoked_at is None and now < self.expires_at


def new_token() -> str:
    """Make a token of 256 random bits; it is shown once."""
    return PREFIX + secrets.token_urlsafe(TOKEN_BYTES)


def hash_token(token: str) -> str:
    """Give what is kept of a token; it is random enough to need no salt."""
    return hashlib.sha256(token.encode()).hexdigest()


def check_scope(scope: str) -> tuple[str, ...]:
    """Give the scopes that are asked for: one of them, or `all`.

    Raises:
        DomainError: `button-unknown`.
    """
    if scope == "all":
        return SCOPES
    if scope not in SCOPES:
        raise DomainError("button-unknown")
    return (scope,)
