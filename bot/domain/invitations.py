"""Invitations to a role: single-use links that expire."""

import hashlib
import secrets
from datetime import datetime, timedelta

from bot.domain.errors import DomainError
from bot.domain.notices import Moment, Value
from bot.domain.people import INVITED_ROLES, SEAT_ROLES, Action, Role

LIFETIME = timedelta(days=7)
PREFIX = "i-"


class Invitation(Value):
    """A link somebody may use once, before it expires. Only the hash of its code is kept."""

    id: int
    code_hash: str
    role: Role
    side: str | None
    park_id: int | None = None
    created_by: int
    created_at: datetime
    expires_at: datetime
    used_by: int | None = None
    used_at: datetime | None = None


def new_code() -> str:
    """Make a code of 192 random bits; with its prefix it fits the 64 characters of a deep link's payload."""
    return secrets.token_urlsafe(24)


def hash_code(code: str) -> str:
    """Give what is stored instead of the code, so that a copy of the database opens no seat."""
    return hashlib.sha256(code.encode()).hexdigest()


def offered_by(role: Role) -> Action:
    """Tell what one must be allowed to do in order to invite to a role; a seat fills itself."""
    if role in SEAT_ROLES:
        return Action.MANAGE_SEAT
    return Action.DECIDE_PARK if role is Role.PARK_MANAGER else Action.INVITE


def check_offer(role: Role, side: str | None) -> None:
    """See that a seat's role names its side, and another role none.

    Raises:
        DomainError: `invitation-role`, `invitation-side`.
    """
    if role not in INVITED_ROLES:
        raise DomainError("invitation-role")
    if (role in SEAT_ROLES) != (side is not None):
        raise DomainError("invitation-side")


def check_usable(invitation: Invitation | None, now: datetime, zone: str) -> Invitation:
    """See that the invitation exists, is unused, and has not expired.

    Raises:
        DomainError: `invitation-unknown`, `invitation-used`, `invitation-expired` (with the moment it ended).
    """
    if invitation is None:
        raise DomainError("invitation-unknown")
    if invitation.used_at is not None:
        raise DomainError("invitation-used", at=Moment(at=invitation.used_at, zone=zone))
    if now >= invitation.expires_at:
        raise DomainError("invitation-expired", at=Moment(at=invitation.expires_at, zone=zone))
    return invitation
