"""Parks: the list for everybody, the card by what its reader may do, and who runs one."""

from collections.abc import Mapping, Sequence

from bot.domain.calendar import local
from bot.domain.invitations import PREFIX, Invitation
from bot.domain.membership import NOT_YET
from bot.domain.notices import Arg, Args, Button, Day, Listing, Localised, Moment, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.park_consent import Consent
from bot.domain.parks import NAMES, PARK_FIELDS, Park, ParkStatus
from bot.domain.people import Action, Actor, Grant, Person, may
from bot.domain.sides import side_name
from bot.screens.forms import edit_buttons
from bot.screens.layout import ADMIN, DASH, HOME, Rows, columns, lines, paged, share, short
from bot.screens.membership import decisions, kind_name
from bot.screens.park_consent import note, ways

FLAGS_ABREAST = 5
SHOWN = tuple(field for field in PARK_FIELDS if field.name not in ("kind", *NAMES.values()))
REGIONAL_A = 0x1F1E6
"""The regional indicator A: two of these letters make a flag."""


def listing(page: Page[Park], sides: Sequence[str], side: str | None) -> Screen:
    """List the members of the Pool, with the flags of the sides that have some."""
    everyone = press("park-all" if side else "park-all-chosen", "park", "list", "0")
    flags = [_flag(code, chosen=code == side) for code in sides]
    of = f"{side}." if side else ""
    heading = side_name(side) if side else Term(key="park-all-sides")
    look = press("menu-search", "search", "begin")
    screen = paged("park-list", _lines(page), "park", "list", look, of=of, side=heading)
    above = (*columns(flags, FLAGS_ABREAST), (everyone,)) if flags else ()
    return screen.model_copy(update={"rows": (*above, *screen.rows)})


def _flag(code: str, *, chosen: bool) -> Button:
    return press("park-flag-chosen" if chosen else "park-flag", "park", "list", f"{code}.0", flag=flag_of(code))


def flag_of(code: str) -> str:
    """Give the flag of a side."""
    return "".join(chr(REGIONAL_A + ord(letter) - ord("A")) for letter in code)


def of_own_side(page: Page[Park], side: str) -> Screen:
    """List what a side has nominated or begun to."""
    new = press("park-begin", "park", "begin")
    return paged("park-of-side", _lines(page), "park", "side", new, side=side_name(side))


def waiting(page: Page[Park]) -> Screen:
    """List what waits to be checked."""
    return paged("park-waiting", _lines(page), "park", "waiting", ADMIN)


def run_by_me(page: Page[Park]) -> Screen:
    """List what a person runs."""
    return paged("park-mine", _lines(page), "park", "mine")


def _lines(page: Page[Park]) -> Page[Button]:
    items = [press(f"park-line-{park.status}", "park", "show", park.id, name=brief(park.names)) for park in page.items]
    return Page(items, page.number, page.more)


def brief(names: Mapping[str, str]) -> Arg:
    """Give a park's names, cut to what fits a button."""
    return Localised(texts={language: short(name) for language, name in names.items()}) if names else DASH


def card(park: Park, actor: Actor, residents: int, consent: Consent | None = None) -> Screen:
    """Show a park, with what this person may do. `residents`: how many it has. `consent`: where the seats are asked."""
    edits = may(actor, Action.EDIT_PARK, park.side, park.id)
    decides = may(actor, Action.DECIDE_PARK, park.side)
    others = []
    if edits and park.status is ParkStatus.DRAFT:
        others.append(press("park-discard", "park", "discard", park.id))
    if decides and park.status not in (ParkStatus.DRAFT, ParkStatus.WITHDRAWN):
        others.append(press("park-managers", "park", "managers", park.id))
    if park.status is not ParkStatus.DRAFT and may(actor, Action.SEE_PARK_HISTORY, park_id=park.id):
        others.append(press("park-history-open", "park", "history", f"{park.id}.0"))
    if park.admitted_at is not None:
        others.append(press("residents-of-park", "resident", "in", f"{park.id}.0", number=residents))
    editing: Rows = ()
    if edits and park.status is not ParkStatus.WITHDRAWN:
        editing = (edit_buttons("park", park.id, PARK_FIELDS, park),)
    sharing = (share("park", park.id),) if park.status is ParkStatus.MEMBER else ()
    asking = ways(park, actor, consent) if consent is not None else ()
    deciding = (*asking, *decisions(park, actor, consented=consent is not None))
    rows = (*deciding, *editing, *columns(others), sharing, (_back(park, actor), HOME))
    return Screen(key="park-card", args=_args(park, consent, detailed=edits or decides), rows=rows)


def _args(park: Park, consent: Consent | None, *, detailed: bool) -> Args:
    notes = []
    if detailed:
        known = {
            language: Term(key="park-name-yes" if language in park.names else "park-name-no") for language in NAMES
        }
        notes.append(Term(key="park-names", args={"ru": known["ru"], "zh": known["zh"], "en": known["en"]}))
    if park.checked_at is not None:
        notes.append(Term(key="park-checked", args={"day": Day(day=local(park.checked_at, "UTC").date())}))
    if consent is not None:
        notes.append(note(consent))
    elif detailed and park.status in {ParkStatus.DRAFT, *NOT_YET}:
        notes.append(Term(key="park-basis"))
    return {
        "name": park.name if park.names else DASH,
        "kind": kind_name(park),
        "status": Term(key=f"park-status-{park.status}"),
        "side": side_name(park.side),
        "fields": lines("park", SHOWN, park),
        "notes": Listing(rows=tuple(notes)),
    }


def _back(park: Park, actor: Actor) -> Button:
    if may(actor, Action.NOMINATE_PARK, park.side):
        return press("menu-our-parks", "park", "side")
    if park.id in actor.parks:
        return press("menu-my-parks", "park", "mine")
    if park.admitted_at is None and may(actor, Action.CHECK_PARKS):
        return press("menu-park-checks", "park", "waiting")
    return press("menu-parks", "park", "list")


def managers(park: Park, persons: Sequence[tuple[Grant, Person]]) -> Screen:
    """Show who runs a park; each can be dismissed, others invited."""
    rows = tuple(Term(key="park-manager-line", args={"person": person.name}) for _, person in persons)
    dismissals = [
        press("park-dismiss", "park", "dismiss", grant.id, person=short(person.name)) for grant, person in persons
    ]
    args: Args = {"name": park.name, "lines": Listing(rows=rows, empty="park-managers-none")}
    invite = press("park-invite", "park", "invite", park.id)
    back = press("button-back", "park", "show", park.id)
    return Screen(key="park-managers-card", args=args, rows=(*columns(dismissals, 1), (invite,), (back, HOME)))


def invited(park: Park, invitation: Invitation, code: str, zone: str) -> Screen:
    """Hand out the link, the only time that it is shown."""
    args: Args = {"name": park.name, "until": Moment(at=invitation.expires_at, zone=zone)}
    link = Button(label="button-invitation", start=PREFIX + code)
    back = press("button-back", "park", "managers", park.id)
    return Screen(key="park-invited", args=args, rows=((link,), (back, HOME)))


def dismissed(park: Park, grant: Grant, reason: str) -> Notice:
    """Tell somebody that they run a park no more, and why."""
    return Notice(
        key="park-dismissed",
        args={"name": park.name, "why": Term(key="park-why", args={"reason": reason})},
        person_id=grant.person_id,
        dedupe=f"grant:{grant.id}:ended",
    )
