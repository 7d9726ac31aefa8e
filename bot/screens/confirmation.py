"""What a side decides about organisations: the queue, the ways to decide, who is told of it, and the history."""

from bot.domain.confirmation import Change, Ruling, open_rulings
from bot.domain.forms import field_key
from bot.domain.notices import Args, Listing, Moment, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.registry import EDITABLE, ORGANISATION_FIELDS, Organisation, OrganisationKind, status_name
from bot.domain.sides import side_name
from bot.screens.layout import HOME, Rows, columns, lines, page_turns, paged, short


def kind_name(kind: OrganisationKind) -> Term:
    """Name a kind of organisation."""
    return Term(key=f"organisation-kind-{kind}")


def rulings(organisation: Organisation) -> Rows:
    """Offer what can be decided about it now."""
    return columns([press(f"organisation-{r}", "organisation", r, organisation.id) for r in open_rulings(organisation)])


def queue(page: Page[Organisation], side: str) -> Screen:
    """List what waits for a side's decision."""
    items = [press("organisation-line-submitted", "organisation", "show", o.id, name=short(o.name)) for o in page.items]
    waiting = Page(items, page.number, page.more)
    return paged("organisation-queue", waiting, "organisation", "queue", side=side_name(side))


def submitted(organisation: Organisation, person_id: int) -> Notice:
    """Ask who decides for the side to do so."""
    fields = lines("organisation", ORGANISATION_FIELDS, organisation)
    return Notice(
        key="organisation-submitted",
        args={"kind": kind_name(organisation.kind), "fields": fields},
        rows=rulings(organisation),
        person_id=person_id,
        dedupe=f"organisation:{organisation.id}:{organisation.version}:submitted:{person_id}",
    )


def nobody_decides(organisation: Organisation, person_id: int) -> Notice:
    """Tell an administrator that an organisation waits for a side where nobody can decide."""
    side = organisation.side or ""
    return Notice(
        key="organisation-without-seat",
        args={"name": organisation.name or "", "side": side_name(side)},
        rows=((press("menu-invitations", "invitation", "make", f"representative.{side}"),),),
        person_id=person_id,
        dedupe=f"organisation:{organisation.id}:{organisation.version}:no-seat:{person_id}",
    )


def told(organisation: Organisation, ruling: Ruling, person_id: int) -> Notice:
    """Tell somebody of an organisation what was decided."""
    way = "button-edit" if organisation.status in EDITABLE else "organisation-show"
    return Notice(
        key=f"organisation-told-{ruling}",
        args=_told(organisation),
        rows=((press(way, "organisation", "show", organisation.id),),),
        person_id=person_id,
        dedupe=f"organisation:{organisation.id}:{organisation.version}:{ruling}:{person_id}",
    )


def _told(organisation: Organisation) -> Args:
    side = side_name(organisation.side or "")
    return {"name": organisation.name or "", "side": side, "remark": organisation.remark or ""}


def history(organisation: Organisation, page: Page[Change], zone: str) -> Screen:
    """Show what became of an organisation, the latest first. `zone`: the reader's clock."""
    rows = tuple(_line(change, zone) for change in page.items)
    args: Args = {
        "name": organisation.name or "",
        "lines": Listing(rows=rows, empty="organisation-history-none", between="\n\n"),
    }
    back = press("button-back", "organisation", "show", organisation.id)
    turns = page_turns(page, "organisation", "history", f"{organisation.id}.")
    return Screen(key="organisation-history-card", args=args, rows=(turns, (back, HOME)))


def _line(change: Change, zone: str) -> Term:
    when: Args = {"at": Moment(at=change.at, zone=zone), "person": change.person}
    moved = change.before is not change.after
    to: Args = {"before": status_name(change.before), "after": status_name(change.after)}
    said = []
    if change.field is not None:
        field = Term(key=field_key("organisation", change.field))
        said.append(Term(key="organisation-change-field", args={"field": field}))
    if moved:
        said.append(Term(key="organisation-change-status", args={"before": to["before"], "after": to["after"]}))
    if change.reason:
        said.append(Term(key="organisation-change-why", args={"reason": change.reason}))
    return Term(key="organisation-change", args={**when, "said": Listing(rows=tuple(said))})
