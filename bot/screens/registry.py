"""Organisations: the card as its people see it, as its side does, and as everybody else may; the list of one's own."""

from bot.domain.calendar import local
from bot.domain.confirmation import Sight
from bot.domain.notices import Arg, Args, Button, Day, Listing, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.people import Person
from bot.domain.registry import (
    EDITABLE,
    ORGANISATION_FIELDS,
    SUBMITTABLE,
    Organisation,
    OrganisationKind,
    OrganisationStatus,
    status_name,
)
from bot.screens.confirmation import kind_name, rulings
from bot.screens.forms import edit_buttons
from bot.screens.layout import DASH, HOME, Rows, columns, lines, paged, share, short

CONSENTS = ("listed", "to_investors")
PUBLIC = tuple(field for field in ORGANISATION_FIELDS if field.name not in ("name", *CONSENTS))
DETAILED = tuple(field for field in ORGANISATION_FIELDS if field.name != "name")


def card(organisation: Organisation, sight: Sight, resident_at: tuple[Term, ...] = ()) -> Screen:
    """Show it to whoever may see it, with what they may do. `resident_at`: the parks where it is a resident."""
    match sight:
        case Sight.PUBLIC:
            return public_card(organisation, None, resident_at)
        case Sight.SIDE:
            rows: Rows = rulings(organisation)
            back = press("menu-review", "organisation", "queue")
        case _:
            rows = _own_rows(organisation, owner=sight is Sight.OWNER)
            back = press("menu-organisations", "organisation", "mine")
    rows = (*rows, *_ways(organisation, of_team=sight is not Sight.SIDE), (back, HOME))
    return Screen(key="organisation-card", args=_args(organisation, resident_at), rows=rows)


def _own_rows(organisation: Organisation, *, owner: bool) -> Rows:
    rows: Rows = ()
    if owner and organisation.status in SUBMITTABLE:
        rows = ((press("organisation-submit", "organisation", "submit", organisation.id),),)
    if organisation.status in EDITABLE:
        rows = (*rows, edit_buttons("organisation", organisation.id, ORGANISATION_FIELDS, organisation))
    return rows


def _ways(organisation: Organisation, *, of_team: bool) -> Rows:
    ways = []
    if organisation.deck is not None:
        ways.append(press("organisation-deck", "organisation", "deck", organisation.id))
    if of_team:
        ways.append(press("organisation-team", "team", "show", organisation.id))
        ways.append(press("resident-of-organisation", "resident", "of", f"{organisation.id}.0"))
        if organisation.status is OrganisationStatus.CONFIRMED:
            ways.append(press("organisation-open", "organisation", "open", organisation.id))
    if organisation.status is not OrganisationStatus.DRAFT:
        ways.append(press("organisation-history", "organisation", "history", f"{organisation.id}.0"))
    return columns(ways)


def _args(organisation: Organisation, resident_at: tuple[Term, ...]) -> Args:
    notes = [*resident_at]
    notes += [_agreed(name, organisation) for name in CONSENTS if getattr(organisation, name)]
    if organisation.status in (OrganisationStatus.CONFIRMED, OrganisationStatus.CHANGED):
        notes.append(Term(key=f"organisation-note-{organisation.status}"))
    if organisation.remark:
        notes.append(Term(key="organisation-remark", args={"remark": organisation.remark}))
    return {
        "name": organisation.name or DASH,
        "kind": kind_name(organisation.kind),
        "status": status_name(organisation.status),
        "fields": lines("organisation", DETAILED, organisation),
        "notes": Listing(rows=tuple(notes)),
    }


def _agreed(name: str, organisation: Organisation) -> Term:
    at = getattr(organisation, f"{name}_at")
    return Term(key=f"organisation-agreed-{name.replace('_', '-')}", args={"day": Day(day=local(at, "UTC").date())})


def public_card(organisation: Organisation, contact: Person | None, resident_at: tuple[Term, ...] = ()) -> Screen:
    """Show it as others see it; `contact`: whom to write to, where it agreed to be shown."""
    username = contact.username if contact is not None else None
    whom: Arg = Term(key="organisation-contact", args={"username": username}) if username else Term(key="nothing")
    args: Args = {
        "name": organisation.name or DASH,
        "kind": kind_name(organisation.kind),
        "fields": Listing(rows=(*lines("organisation", PUBLIC, organisation).rows, *resident_at)),
        "contact": whom,
    }
    ways = []
    if organisation.deck is not None:
        ways.append(press("organisation-deck", "organisation", "deck", organisation.id))
    if resident_at:
        ways.append(press("resident-of-organisation", "resident", "of", f"{organisation.id}.0"))
    shown = organisation.listed and organisation.status is OrganisationStatus.CONFIRMED
    sharing = (share("organisation", organisation.id),) if shown else ()
    return Screen(key="organisation-public", args=args, rows=(tuple(ways), sharing, (HOME,)))


def kinds() -> Screen:
    """Ask what kind of organisation is to be registered."""
    buttons = [press(f"organisation-kind-{kind}", "organisation", "begin", kind) for kind in OrganisationKind]
    back = press("button-back", "organisation", "mine")
    return Screen(key="organisation-kinds", rows=(*columns(buttons), (back, HOME)))


def mine(page: Page[Organisation]) -> Screen:
    """List what a person has registered or begun to, and what they belong to."""
    items = [line(organisation) for organisation in page.items]
    new = press("organisation-new", "organisation", "kinds")
    return paged("organisation-mine", Page(items, page.number, page.more), "organisation", "mine", new)


def line(organisation: Organisation) -> Button:
    """Offer one of a list."""
    name = short(organisation.name)
    return press(f"organisation-line-{organisation.status}", "organisation", "show", organisation.id, name=name)
