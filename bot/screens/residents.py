"""Residents of parks: the card by who looks at it; lists of a park, of an organisation, and of what waits."""

from collections.abc import Callable, Sequence

from bot.domain.notices import Args, Button, Listing, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.parks import Park, ParkStatus
from bot.domain.registry import Organisation, OrganisationStatus, status_name
from bot.domain.residents import (
    EDITABLE,
    RESIDENT_FIELDS,
    Case,
    Line,
    ResidencyStatus,
    Standpoint,
    status_term,
)
from bot.domain.sides import side_name
from bot.screens.forms import edit_buttons
from bot.screens.layout import HOME, Rows, columns, lines, paged, short
from bot.screens.parks import FLAGS_ABREAST, brief, flag_of
from bot.screens.residency import until, verdicts

NAMED_ON_CARD = 3
"""Residencies of an organisation on its card; the rest are in the list."""
DATED = frozenset({ResidencyStatus.APPROVED, ResidencyStatus.SUSPENDED, ResidencyStatus.EXPIRED})


def card(case: Case, sight: Standpoint) -> Screen:
    """Show a residency, with what this person may do."""
    residency, organisation = case.residency, case.organisation
    if not (sight.of_team or sight.sees):
        rows: Rows = ((press("park-open", "park", "show", case.park.id), HOME),)
        return Screen(key="resident-public", args=_named(case), rows=rows)
    editing: Rows = ()
    if sight.of_team and residency.status in EDITABLE:
        editing = (edit_buttons("resident", residency.id, RESIDENT_FIELDS, residency),)
    if sight.of_team:
        back = press("resident-of-organisation", "resident", "of", f"{organisation.id}.0")
    else:
        back = press("menu-residents", "resident", "waiting")
    rows = (*verdicts(case, sight), *editing, *_ways(case, sight), (back, HOME))
    args = _named(case) | {"fields": Listing(rows=_fields(case, sight)), "notes": Listing(rows=_notes(case, sight))}
    return Screen(key="resident-card", args=args, rows=rows)


def _named(case: Case) -> Args:
    residency = case.residency
    term = Term(key="nothing")
    if residency.standing is not None and residency.status in DATED:
        term = Term(key=f"resident-standing-{residency.standing}", args={"until": until(residency.valid_until)})
    return {
        "organisation": case.organisation.name or "—",
        "park": case.park.name,
        "side": side_name(case.park.side),
        "status": status_term(residency.status),
        "term": term,
    }


def _fields(case: Case, sight: Standpoint) -> tuple[Term, ...]:
    """Give the answers, each with the park's remark below it; the team reads those once they were returned."""
    residency, rows = case.residency, list[Term]()
    told = residency.status is ResidencyStatus.RETURNED or not sight.of_team
    for field in RESIDENT_FIELDS:
        rows += lines("resident", (field,), residency).rows
        if told and field.name in residency.remarks:
            rows.append(Term(key="resident-remark-line", args={"words": residency.remarks[field.name]}))
    return tuple(rows)


def _notes(case: Case, sight: Standpoint) -> tuple[Term, ...]:
    residency, organisation, found = case.residency, case.organisation, list[Term]()
    if residency.remark:
        found.append(Term(key="resident-reason", args={"reason": residency.remark}))
    if residency.renewal_asked_at is not None:
        found.append(Term(key="resident-renewal-asked"))
    if sight.of_team and residency.status in EDITABLE:
        found.append(Term(key="resident-note-seen"))
        if organisation.status is not OrganisationStatus.CONFIRMED:
            found.append(Term(key="resident-note-confirm", args={"status": status_name(organisation.status)}))
    return tuple(found)


def _ways(case: Case, sight: Standpoint) -> Rows:
    residency, ways = case.residency, list[Button]()
    if residency.status is ResidencyStatus.APPROVED and (sight.of_team or sight.manages):
        ways.append(press("resident-certificate", "resident", "certificate", residency.id))
    if residency.document is not None:
        ways.append(press("resident-document", "resident", "document", residency.id))
    if residency.status is ResidencyStatus.DRAFT:
        ways.append(press("resident-discard", "resident", "discard", residency.id))
    else:
        ways.append(press("resident-history-open", "resident", "history", f"{residency.id}.0"))
    return columns(ways)


def waiting(page: Page[Line]) -> Screen:
    """List the applications and renewals that wait for the person's parks."""
    return paged("resident-waiting", _page(page, _of_whom), "resident", "waiting")


def in_park(park: Park, count: int, page: Page[Line]) -> Screen:
    """List a park's residents."""
    extra = [press("resident-apply", "resident", "apply", f"{park.id}.0")] if park.status is ParkStatus.MEMBER else []
    back = press("button-back", "park", "show", park.id)
    items = _page(page, _of_whom)
    return paged(
        "resident-in-park", items, "resident", "in", *extra, back, of=f"{park.id}.", name=park.name, number=count
    )


def of_organisation(organisation: Organisation, team: bool, page: Page[Line]) -> Screen:
    """List where an organisation is a resident; its team may apply to a park."""
    extra = [press("resident-new", "resident", "parks", f"{organisation.id}..0")] if team else []
    back = press("button-back", "organisation", "show", organisation.id)
    items = _page(page, _where)
    of = f"{organisation.id}."
    return paged("resident-of", items, "resident", "of", *extra, back, of=of, name=organisation.name or "—")


def _page(page: Page[Line], button: Callable[[Line], Button]) -> Page[Button]:
    return Page([button(line) for line in page.items], page.number, page.more)


def _of_whom(line: Line) -> Button:
    key = "resident-line-renewal" if line.renewal_asked_at is not None else f"resident-line-{line.status}"
    return press(key, "resident", "show", line.id, name=short(line.organisation))


def _where(line: Line) -> Button:
    return press(f"resident-line-{line.status}", "resident", "show", line.id, name=brief(line.park.texts))


def parks(organisation: Organisation, page: Page[Park], sides: Sequence[str], side: str | None) -> Screen:
    """Offer the parks of the Pool to apply to, by side."""
    whose = organisation.id
    flags = [_flag(code, whose, chosen=code == side) for code in sides]
    everyone = press("park-all" if side else "park-all-chosen", "resident", "parks", f"{whose}..0")
    items = [
        press("park-line-member", "resident", "begin", f"{whose}.{park.id}", name=brief(park.names))
        for park in page.items
    ]
    back = press("button-back", "resident", "of", f"{whose}.0")
    of = f"{whose}.{side or ''}."
    listed = Page(items, page.number, page.more)
    screen = paged("resident-parks", listed, "resident", "parks", back, of=of, name=organisation.name or "—")
    above = (*columns(flags, FLAGS_ABREAST), (everyone,)) if flags else ()
    return screen.model_copy(update={"rows": (*above, *screen.rows)})


def _flag(code: str, whose: int, *, chosen: bool) -> Button:
    label = "park-flag-chosen" if chosen else "park-flag"
    return press(label, "resident", "parks", f"{whose}.{code}.0", flag=flag_of(code))


def applicants(park: Park, page: Page[Organisation]) -> Screen:
    """Ask which of one's organisations is to apply to a park."""
    items = [
        press(f"organisation-line-{one.status}", "resident", "begin", f"{one.id}.{park.id}", name=short(one.name))
        for one in page.items
    ]
    new = press("organisation-new", "organisation", "kinds")
    back = press("button-back", "park", "show", park.id)
    listed = Page(items, page.number, page.more)
    return paged("resident-applicants", listed, "resident", "apply", new, back, of=f"{park.id}.", name=park.name)


def on_card(found: Sequence[Line]) -> tuple[Term, ...]:
    """Say on an organisation's card where it is a resident."""
    approved = [line for line in found if line.status is ResidencyStatus.APPROVED][:NAMED_ON_CARD]
    return tuple(
        Term(key="resident-at", args={"park": line.park, "until": until(line.valid_until)}) for line in approved
    )
