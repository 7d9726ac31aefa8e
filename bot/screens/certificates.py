"""What stands on the certificate of a resident, in the reader's language, and what its check tells anybody."""

from bot.domain.calendar import local
from bot.domain.certificates import number_of
from bot.domain.notices import Arg, Args, Day, Listing, Moment, Screen, Term, press
from bot.domain.parks import ParkStatus
from bot.domain.residents import Case, ResidencyStatus
from bot.domain.sides import side_name
from bot.screens.layout import HOME
from bot.screens.residency import until


def words(case: Case, language: str) -> dict[str, Term]:
    """Give every text of a certificate by its place: the park by all its names, the reader's first."""
    residency, park = case.residency, case.park
    names = park.names
    first = names.pop(language, None) or names.pop(next(iter(names)))
    others = " · ".join(name for name in dict.fromkeys(names.values()) if name != first)
    issued = local(residency.issued_at or residency.created_at, case.zone).date()
    last = residency.valid_until
    valid = Term(key="certificate-until", args={"day": Day(day=last)}) if last else Term(key="certificate-endless")
    return {
        "title": Term(key="certificate-title"),
        "pool": Term(key="certificate-pool"),
        "number": Term(key="certificate-number", args={"number": number_of(case)}),
        "attests": Term(key="certificate-attests"),
        "organisation": _plain(case.organisation.name or ""),
        "is_resident": Term(key=f"certificate-resident-{park.kind}"),
        "park": _plain(first),
        "other_names": _plain(others),
        "place": Term(key="certificate-place", args={"city": park.city or "", "side": side_name(park.side)}),
        "standing_label": Term(key="certificate-standing"),
        "standing": Term(key=f"certificate-standing-{residency.standing}"),
        "valid_label": Term(key="certificate-valid"),
        "valid": valid,
        "issued_label": Term(key="certificate-issued"),
        "issued": _plain(Day(day=issued)),
        "check": Term(key="certificate-how-to-check"),
        "note": Term(key="certificate-note"),
    }


def _plain(said: Arg) -> Term:
    return Term(key="certificate-plain", args={"words": said})


MARKS = {ResidencyStatus.APPROVED: "✅", ResidencyStatus.SUSPENDED: "⏸", ResidencyStatus.EXPIRED: "⌛"}


def check(case: Case) -> Screen:
    """Tell anybody who opens the link of a certificate what holds now."""
    residency = case.residency
    approved = residency.approved_at or residency.created_at
    args: Args = {
        "mark": MARKS.get(residency.status, "✖"),
        "number": number_of(case),
        "organisation": case.organisation.name or "",
        "park": case.park.name,
        "side": side_name(case.park.side),
        "status": Term(key=f"certificate-now-{residency.status}"),
        "until": until(residency.valid_until),
        "since": Moment(at=approved, zone=case.zone),
        "notes": Listing(rows=_cautions(case)),
    }
    rows = ((press("park-open", "park", "show", case.park.id),), (HOME,))
    return Screen(key="certificate-check", args=args, rows=rows)


def _cautions(case: Case) -> tuple[Term, ...]:
    found = []
    if case.park.status is not ParkStatus.MEMBER:
        found.append(Term(key="certificate-park", args={"status": Term(key=f"park-status-{case.park.status}")}))
    return tuple(found)
