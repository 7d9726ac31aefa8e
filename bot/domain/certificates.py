"""Certificates of residents: the number, the link by which anybody sees what holds now, and when one is given."""

import secrets

from bot.domain.errors import StaleError
from bot.domain.residents import Case, Residency, ResidencyStatus, status_term

PREFIX = "cert_"
"""What the payload of the link on a certificate begins with."""
CERTIFIED = (
    ResidencyStatus.APPROVED,
    ResidencyStatus.SUSPENDED,
    ResidencyStatus.REVOKED,
    ResidencyStatus.LEFT,
    ResidencyStatus.EXPIRED,
)
"""What may have become of a residency that a certificate was given for."""


def new_code() -> str:
    """Make the code of a certificate's link: 96 random bits, so that a code of one is no way to find another."""
    return secrets.token_urlsafe(12)


def number_of(case: Case) -> str:
    """Give the number of a certificate: `KZ-012-00034`, by side, park and residency."""
    return f"{case.park.side}-{case.park.id:03d}-{case.residency.id:05d}"


def check_certified(residency: Residency) -> None:
    """See that a residency holds now, so that a certificate says what is so.

    Raises:
        StaleError: `resident-no-certificate`, naming the status.
    """
    if residency.status is not ResidencyStatus.APPROVED or residency.code is None:
        raise StaleError("resident", residency.id, "resident-no-certificate", status=status_term(residency.status))
