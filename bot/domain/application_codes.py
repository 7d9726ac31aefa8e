"""Late entry: a random code by which one organisation can still apply after the deadline, once, before it expires."""

from datetime import datetime

from bot.domain.errors import DomainError
from bot.domain.notices import Moment, Value

PREFIX = "l-"
"""Of the deep link that opens with a code."""
CODE_DAYS = (1, 3, 7)
"""For so many days a code can be made."""


class LateCode(Value):
    """A code of a competition. Only its hash is kept; it belongs to the organisation that first uses it."""

    id: int
    event_id: int
    code_hash: str
    created_by: int
    created_at: datetime
    expires_at: datetime
    used_by: int | None = None
    used_at: datetime | None = None
    organisation_id: int | None = None


def check_usable(code: LateCode | None, now: datetime, zone: str) -> LateCode:
    """See that a code exists, is unused, and has not expired. `zone`: the reader's clock.

    Raises:
        DomainError: `application-code-unknown`, `application-code-used`, `application-code-expired`.
    """
    if code is None:
        raise DomainError("application-code-unknown")
    if code.used_at is not None:
        raise DomainError("application-code-used", at=Moment(at=code.used_at, zone=zone))
    if now > code.expires_at:
        raise DomainError("application-code-expired", at=Moment(at=code.expires_at, zone=zone))
    return code
