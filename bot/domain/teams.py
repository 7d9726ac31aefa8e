"""The team of an organisation: its owner invites by links that work once, members see and edit, one owner at a time."""

from datetime import datetime, timedelta

from bot.domain.errors import DomainError
from bot.domain.notices import Moment, Value

LIFETIME = timedelta(days=7)
PREFIX = "t-"
TEAM_LIMIT = 20
"""Members beside the owner: their list is one message."""


class Member(Value):
    """Somebody who belongs to an organisation beside its owner."""

    id: int
    organisation_id: int
    person_id: int
    person: str
    joined_at: datetime


class TeamLink(Value):
    """A link that lets one person join, before it expires. Only the hash of its code is kept."""

    id: int
    organisation_id: int
    code_hash: str
    created_by: int
    created_at: datetime
    expires_at: datetime
    used_by: int | None = None
    used_at: datetime | None = None


def check_usable(link: TeamLink | None, now: datetime, zone: str) -> TeamLink:
    """See that a link exists, is unused, and has not expired. `zone`: the reader's clock.

    Raises:
        DomainError: `team-link-unknown`, `team-link-used`, `team-link-expired`.
    """
    if link is None:
        raise DomainError("team-link-unknown")
    if link.used_at is not None:
        raise DomainError("team-link-used", at=Moment(at=link.used_at, zone=zone))
    if now >= link.expires_at:
        raise DomainError("team-link-expired", at=Moment(at=link.expires_at, zone=zone))
    return link


def check_room(members: int) -> None:
    """See that a team can still grow.

    Raises:
        DomainError: `team-full`.
    """
    if members >= TEAM_LIMIT:
        raise DomainError("team-full", limit=TEAM_LIMIT)
