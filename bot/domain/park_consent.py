"""The seats' consent to a new park, where the operator asks for it; the Concept sets none. It is never a majority."""

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.domain.errors import StaleError
from bot.domain.membership import Decision, check_reason, require_open
from bot.domain.notices import Value
from bot.domain.parks import Park, ParkStatus

SEATS = "seats"
"""Of the setting PARK_CONSENT: every seat is asked before a park is admitted."""


class Voice(Value):
    """What a side says to a park; its latest word counts. `at` is UTC; only an objection has a reason."""

    park_id: int
    side: str
    person_id: int
    agrees: bool
    reason: str | None = None
    at: datetime


class Consent(Value):
    """How far the sides are: what they have said, by side, and whose seats have a holder now."""

    voices: tuple[Voice, ...]
    seated: tuple[str, ...]

    @property
    def asked(self) -> bool:
        """Tell whether the seats were asked: the side that nominates then has the first voice."""
        return bool(self.voices)

    @property
    def agreed(self) -> tuple[str, ...]:
        """The sides that agreed."""
        return tuple(voice.side for voice in self.voices if voice.agrees)

    @property
    def objections(self) -> tuple[Voice, ...]:
        """What stands in the way; it stays when the seat loses its holder."""
        return tuple(voice for voice in self.voices if not voice.agrees)

    @property
    def silent(self) -> tuple[str, ...]:
        """The sides whose seat has a holder who has said nothing; a vacant seat is not waited for."""
        heard = {voice.side for voice in self.voices}
        return tuple(side for side in self.seated if side not in heard)

    @property
    def complete(self) -> bool:
        """Tell whether everybody who is asked agreed."""
        return self.asked and not self.objections and not self.silent

    def of(self, side: str) -> Voice | None:
        """Give what a side says."""
        return next((voice for voice in self.voices if voice.side == side), None)


def consent_of(voices: Sequence[Voice], seated: Collection[str]) -> Consent:
    """Put together what was said and who may speak."""
    return Consent(voices=tuple(sorted(voices, key=lambda voice: voice.side)), seated=tuple(sorted(set(seated))))


def asks(setting: str, park: Park) -> bool:
    """Tell whether the setting asks the seats about a park as it stands."""
    return setting == SEATS and park.status is ParkStatus.CHECKING


def first_voice(park: Park, now: datetime) -> Voice:
    """Count the side that nominates as agreed, by whoever nominated: with that the seats are asked."""
    return Voice(park_id=park.id, side=park.side, person_id=park.author_id, agrees=True, at=now)


def require_asked(setting: str, park: Park, consent: Consent) -> None:
    """See that the seats are being asked about a park.

    Raises:
        StaleError: `park-consent-not-asked`, `park-moved-on`.
    """
    if consent.asked:
        require_open(park, Decision.ADMIT)
    if not asks(setting, park) or not consent.asked:
        raise StaleError("park", park.id, "park-consent-not-asked")


def agree(park: Park, consent: Consent, side: str, person_id: int, now: datetime) -> Voice:
    """Agree for a side, also where it has objected before.

    Raises:
        StaleError: `park-consent-counted`.
    """
    said = consent.of(side)
    if said is not None and said.agrees:
        raise StaleError("park", park.id, "park-consent-counted")
    return Voice(park_id=park.id, side=side, person_id=person_id, agrees=True, at=now)


def check_not_own(park: Park, side: str) -> None:
    """Let a side object to what others nominate; its own park it withdraws.

    Raises:
        StaleError: `park-consent-own`.
    """
    if side == park.side:
        raise StaleError("park", park.id, "park-consent-own")


def object_to(park: Park, side: str, person_id: int, words: str, now: datetime) -> Voice:
    """Object for a side, with the reason; whoever agreed may still do so until the park is admitted.

    Raises:
        StaleError: `park-consent-own`; DomainError: `park-reason-needed`, `field-too-long`.
    """
    check_not_own(park, side)
    reason = check_reason(words)
    return Voice(park_id=park.id, side=side, person_id=person_id, agrees=False, reason=reason, at=now)
