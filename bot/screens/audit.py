"""The audit: the newest acts with their filters, and one act whole, from what was to what is."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.domain.audit import ROLES, SPANS, THINGS, Entry, Sieve, may_see
from bot.domain.notices import Arg, Args, Button, Listing, Moment, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.people import Actor, Role
from bot.domain.sides import SIDE_CODES, side_name
from bot.screens.audit_subjects import NAME_LIMIT, ident
from bot.screens.audit_values import name_of, value_of
from bot.screens.layout import HOME, Rows, columns, homeward, named, page_turns, short

NOTHING = Term(key="nothing")
SHOWN = 12
"""Fields of one act: all must fit a message."""
ACTIONS = tuple(
    """
    begin edit delete discard submit confirm return suspend resume remove withdraw nominate check admit right
    invite dismiss join leave hand-over file draft adopt acknowledge accept defer answer attach remove-file
    announce move hold cancel except preside end compile circulate make sign forward comment say take-in
    leave-out publish schedule hand-in send-back take-back send stop settings erase export agree object
    diplomatic not-diplomatic late-entry suspended resumed ended expired delegated recalled until document look
    let-in revoke initial permanent renew prolong decline add-file agree-to-merge archive ask-seats ask-to-join
    ask-to-merge become-helper begin-move begin-signup bring call-off-erasure carry-over commission copy
    copy-form dismiss-helper drop drop-move edit-move edit-until enter fill follow invite-helpers language lapse
    left make-code more-like offer open plan prepare remark renew-feed reopen reply retry rights set-signup side
    split strike-off take test ticket unpublished write confirmed returned held cancelled eligible ineligible
    snooze done wish expire silence choose decline-join decline-to-merge fewer-like not-commission refuse unfollow
    """.split()  # noqa: SIM905 a list of a hundred words reads better so
)
"""What has a name of its own; of anything else the code's word is shown."""


def thing_name(thing: str) -> Term:
    """Name a kind of thing."""
    return Term(key=f"audit-thing-{thing}") if thing in THINGS else Term(key="form-own", args={"words": thing})


def action_name(action: str) -> Term:
    """Name what was done."""
    return Term(key=f"audit-action-{action}") if action in ACTIONS else Term(key="form-own", args={"words": action})


def role_name(role: str) -> Term:
    """Name the capacity in which somebody acted: without any role, as themselves."""
    return Term(key="audit-oneself" if role == Role.GUEST else f"role-{role}")


def who(entry: Entry) -> Arg:
    """Say who did it: by name, in which role, for which side."""
    if entry.person_id is None:
        return Term(key="audit-by-itself")
    role: Arg = role_name(entry.role) if entry.role in ROLES else NOTHING
    side: Arg = Term(key="audit-of-side", args={"side": side_name(entry.side)}) if entry.side else NOTHING
    name = named(short(entry.name, NAME_LIMIT) if entry.name else "")
    return Term(key="audit-who", args={"name": name, "role": role, "side": side})


def marks(entry: Entry) -> Listing:
    """Say what stands out."""
    rows = []
    if entry.on_behalf:
        rows.append(Term(key="audit-on-behalf", args={"side": side_name(entry.on_behalf)}))
    if entry.override:
        rows.append(Term(key="audit-override"))
    return Listing(rows=tuple(rows), between="")


def listing(page: Page[Entry], sieve: Sieve, actor: Actor) -> Screen:
    """List acts, with what narrows them and the files."""
    packed = sieve.packed()
    lines = tuple(_line(entry, actor.person.zone) for entry in page.items)
    opens = [
        press("audit-open", "audit", "show", f"{one.sequence}~{packed}", number=one.sequence) for one in page.items
    ]
    narrow = [
        press(f"audit-by-{facet}", "audit", "by", f"{facet}~{packed}") for facet in ("thing", "role", "side", "days")
    ]
    if sieve.thing is not None:
        narrow.append(press("audit-by-action", "audit", "by", f"action~{packed}"))
    stands_out = sieve.model_copy(update={"marked": not sieve.marked}).packed()
    narrow.append(press("audit-unmarked" if sieve.marked else "audit-marked", "audit", "list", f"0~{stands_out}"))
    files = tuple(press(f"audit-{form}", "audit", form, packed) for form in ("jsonl", "xlsx", "csv"))
    turns = tuple(b.model_copy(update={"id": f"{b.id}~{packed}"}) for b in page_turns(page, "audit", "list"))
    clear = (press("audit-all", "audit", "list", "0"),) if sieve != Sieve() else ()
    rows: Rows = (*columns(opens, 4), turns, *columns(narrow), clear, files, homeward(actor))
    args: Args = {"lines": Listing(rows=lines, between="\n\n", empty="audit-none"), "filter": _filter(sieve)}
    return Screen(key="audit-list", args=args, rows=rows)


def _line(entry: Entry, zone: str) -> Term:
    args: Args = {
        "number": entry.sequence,
        "at": Moment(at=entry.at, zone=zone),
        "who": who(entry),
        "action": action_name(entry.action),
        "thing": thing_name(entry.thing),
        "ident": ident(entry),
        "marks": marks(entry),
    }
    return Term(key="audit-line", args=args)


def _filter(sieve: Sieve) -> Listing:
    chosen = [facet for facet in ("thing", "role", "side", "action", "days") if getattr(sieve, facet) is not None]
    rows = [Term(key="form-own", args={"words": value_name(facet, getattr(sieve, facet))}) for facet in chosen]
    rows += [Term(key="audit-marked")] if sieve.marked else []
    return Listing(rows=tuple(rows), between=", ", empty="audit-everything")


def value_name(facet: str, value: Any) -> Arg:
    """Name a value that acts are narrowed to."""
    match facet:
        case "thing":
            return thing_name(value)
        case "role":
            return role_name(value)
        case "side":
            return side_name(value)
        case "action":
            return action_name(value)
    return Term(key="span-days", args={"count": int(value)})


def choices(sieve: Sieve, facet: str, actor: Actor, actions: Sequence[str]) -> Screen:
    """Offer the values of a facet."""
    offered: dict[str, Sequence[Any]] = {
        "thing": [thing for thing in THINGS if may_see(actor, thing)],
        "role": ROLES,
        "side": tuple(SIDE_CODES),
        "days": SPANS,
        "action": actions,
    }
    buttons = []
    for value in offered.get(facet, ()):
        chosen = sieve.model_copy(update={facet: value} | ({"action": None} if facet == "thing" else {}))
        name = value_name(facet, value)
        buttons.append(press("audit-choice", "audit", "list", f"0~{chosen.packed()}", value=name))
    back = press("button-back", "audit", "list", f"0~{sieve.packed()}")
    return Screen(key="audit-choose", rows=(*columns(buttons, 1 if facet == "side" else 2), (back, HOME)))


def card(entry: Entry, packed: str, zone: str) -> Screen:
    """Show one act whole."""
    changed = list(dict.fromkeys((*entry.before, *entry.after)))
    lines = [_change(entry, name) for name in changed[:SHOWN]]
    said = {name: value for name, value in entry.detail.items() if value is not None and name not in changed}
    details = [_detail(entry.thing, name, value) for name, value in list(said.items())[:SHOWN]]
    basis: Arg = NOTHING
    if entry.basis is not None:
        section, _dot, paragraph = entry.basis.partition(".")
        basis = Term(key="audit-basis", args={"section": section, "paragraph": paragraph})
    args: Args = {
        "line": _line(entry, zone),
        "basis": basis,
        "changes": Listing(rows=(*lines, *details), empty="audit-no-change"),
        "hash": entry.hash,
    }
    back: tuple[Button, ...] = (press("button-back", "audit", "list", f"0~{packed}"), HOME)
    return Screen(key="audit-card", args=args, rows=(back,))


def _change(entry: Entry, name: str) -> Term:
    before, after = entry.before.get(name), entry.after.get(name)
    args: Args = {
        "name": name_of(entry.thing, name),
        "before": value_of(entry.thing, name, before),
        "after": value_of(entry.thing, name, after),
    }
    return Term(key="audit-change", args=args)


def _detail(thing: str, name: str, value: Any) -> Term:
    said = value_of(thing, name, value) if name == "field" else value_of("", name, value)
    return Term(key="audit-detail", args={"name": name_of("", name), "value": said})


HEADS = ("number", "at", "who", "role", "side", "action", "thing", "ident", "basis", "on-behalf", "override")
"""Columns of the table; what changed comes after them."""


def heads() -> list[Term]:
    """Name the columns of the table."""
    return [Term(key=f"audit-column-{name}") for name in (*HEADS, "before", "after", "detail")]


def cells(entry: Entry) -> list[Arg | datetime | None]:
    """Fill a row of the table; moments are UTC."""
    section, _dot, paragraph = (entry.basis or "").partition(".")
    return [
        entry.sequence,
        entry.at,
        named(entry.name or "") if entry.person_id is not None else Term(key="audit-by-itself"),
        role_name(entry.role) if entry.role in ROLES else None,
        side_name(entry.side) if entry.side else None,
        action_name(entry.action),
        thing_name(entry.thing),
        entry.thing_id,
        Term(key="audit-basis-cell", args={"section": section, "paragraph": paragraph}) if entry.basis else None,
        side_name(entry.on_behalf) if entry.on_behalf else None,
        Term(key="form-yes") if entry.override else None,
        *(_words(values) for values in (entry.before, entry.after, entry.detail)),
    ]


def _words(values: Mapping[str, Any]) -> str:
    return "; ".join(f"{name}: {value}" for name, value in values.items() if value is not None)
