"""The seats' consent to a park on its card, the question to a seat, and who is told of an objection."""

from bot.domain.notices import Args, Listing, Notice, Term, press
from bot.domain.park_consent import Consent, Voice
from bot.domain.parks import Park, ParkStatus
from bot.domain.people import Action, Actor, may
from bot.domain.sides import side_name
from bot.screens.layout import DASH, Rows

REASONS_LIMIT = 1200
"""UTF-16 units, for the reasons of all objections together, so that nine of them leave the card one message."""


def ways(park: Park, actor: Actor, consent: Consent) -> Rows:
    """Offer to ask the seats, and to a seat that was asked its two answers."""
    rows: Rows = ()
    if may(actor, Action.DECIDE_PARK, park.side):
        label = "park-consent-again" if consent.asked else "park-consent-ask"
        rows += ((press(label, "park", "admit", park.id),),)
    if consent.asked and may(actor, Action.CONSENT_TO_PARK) and actor.seat != park.side:
        voice = consent.of(actor.seat or "")
        agree = () if voice is not None and voice.agrees else (press("park-consent-agree", "park", "agree", park.id),)
        rows += ((*agree, press("park-consent-object", "park", "object", park.id)),)
    return rows


def note(consent: Consent) -> Term:
    """Say who agreed, who objected and why, who is silent; or that the seats will be asked."""
    if not consent.asked:
        return Term(key="park-consent-ahead")
    each = REASONS_LIMIT // max(len(consent.objections), 1)
    objections = tuple(_objection(voice, each) for voice in consent.objections)
    return Term(
        key="park-consent",
        args={
            "agreed": _sides(consent.agreed),
            "objected": Listing(rows=objections, empty="form-dash"),
            "silent": _sides(consent.silent),
        },
    )


def _sides(codes: tuple[str, ...]) -> Listing:
    return Listing(rows=tuple(side_name(code) for code in codes), empty="form-dash", between=", ")


def _objection(voice: Voice, limit: int) -> Term:
    return Term(key="park-consent-objection", args={"side": side_name(voice.side), "reason": _cut(voice.reason, limit)})


def _cut(words: str | None, limit: int) -> str:
    """Cut a reason to so many UTF-16 units; whole it stands in the letter."""
    units = (words or "").encode("utf-16-le")
    return words or "" if len(units) <= 2 * limit else units[: 2 * limit - 2].decode("utf-16-le", "ignore") + "…"


def asked(park: Park, person_id: int) -> Notice:
    """Ask a seat for its consent."""
    args: Args = {
        "name": park.name,
        "kind": Term(key=f"park-kind-{park.kind}") if park.kind is not None else DASH,
        "city": park.city or "",
        "side": side_name(park.side),
    }
    agree = press("park-consent-agree", "park", "agree", park.id)
    answers = (agree, press("park-consent-object", "park", "object", park.id))
    return Notice(
        key="park-consent-asked",
        args=args,
        rows=(answers, (press("park-open", "park", "show", park.id),)),
        person_id=person_id,
        dedupe=f"park:{park.id}:consent:{person_id}",
    )


def heard(park: Park, voice: Voice, person_id: int) -> Notice:
    """Tell somebody that a side objects to a park and why, or that its objection is gone."""
    args: Args = {"name": park.name, "side": side_name(voice.side), "reason": voice.reason or ""}
    return Notice(
        key="park-consent-lifted" if voice.agrees else "park-consent-objected",
        args=args,
        rows=((press("park-open", "park", "show", park.id),),),
        person_id=person_id,
        dedupe=f"park:{park.id}:voice:{voice.side}:{voice.at.timestamp()}:{voice.agrees:d}:{person_id}",
    )


def admission_note(park: Park) -> str:
    """Name what is said briefly after a press: the park is a member now, or the seats are waited for."""
    return "park-done-admit" if park.status is ParkStatus.MEMBER else "park-consent-waits"
