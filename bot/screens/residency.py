"""What may be done about a residency, its history, and who is told of each step."""

from datetime import date, datetime

from bot.domain.forms import Field, field_key
from bot.domain.notices import Arg, Args, Button, Day, Listing, Moment, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.reminder_ladders import Kind, Rung
from bot.domain.reminders import Watch
from bot.domain.residency import REMARK_FIELDS, By, Change, Verdict, open_verdicts
from bot.domain.residents import Case, Line, Residency, ResidencyStatus, Standpoint, expires_at, status_term
from bot.screens.layout import HOME, Rows, columns, left, named, page_turns

CUT = 100
"""Of a remark in a history: it stands in full on the card and in the letter."""


def verdicts(case: Case, sight: Standpoint) -> Rows:
    """Offer what this person may do about it now."""
    residency, rows = case.residency, []
    if sight.owner:
        rows += list(columns([_way(verdict, residency) for verdict in open_verdicts(residency, By.OWNER)]))
    if sight.manages:
        if residency.status is ResidencyStatus.SUBMITTED:
            rows.append((press("resident-remarks", "form", "fields", f"resident-remark.{residency.id}"),))
        rows += list(columns([_way(verdict, residency) for verdict in open_verdicts(residency, By.MANAGER)]))
    return tuple(rows)


def _way(verdict: Verdict, residency: Residency) -> Button:
    return press(f"resident-{verdict}", "resident", verdict, residency.id)


def until(last: date | None) -> Term:
    """Say until when a residency is valid."""
    return Term(key="resident-until", args={"day": Day(day=last)}) if last is not None else Term(key="resident-endless")


def _open(residency_id: int) -> Rows:
    return ((press("resident-open", "resident", "show", residency_id),),)


def told(case: Case, verdict: Verdict, person_id: int) -> Notice:
    """Tell somebody whom it concerns what was done."""
    residency = case.residency
    why = Term(key="resident-why", args={"reason": residency.remark}) if residency.remark else Term(key="nothing")
    remarks = remark_lines(residency.remarks) if verdict is Verdict.RETURN else ()
    return Notice(
        key=f"resident-told-{verdict}",
        args={
            "organisation": case.organisation.name or "",
            "park": case.park.name,
            "until": until(residency.valid_until),
            "why": why,
            "remarks": Listing(rows=remarks),
        },
        rows=_open(residency.id),
        person_id=person_id,
        dedupe=f"resident:{residency.id}:{residency.version}:{verdict}:{person_id}",
    )


def remark_lines(remarks: dict[str, str], cut: int | None = None) -> tuple[Term, ...]:
    """Say what is to be put right, field by field."""
    return tuple(_remark(field, remarks[field.name], cut) for field in REMARK_FIELDS if field.name in remarks)


def _remark(field: Field, words: str, cut: int | None) -> Term:
    shown = words if cut is None or len(words) <= cut else words[: cut - 1].rstrip() + "…"
    return Term(key="resident-remark-to", args={"field": Term(key=field_key("resident", field.name)), "words": shown})


def nobody_decides(case: Case, person_id: int) -> Notice:
    """Tell who can invite somebody to run the park that an organisation waits for a decision of it."""
    residency = case.residency
    return Notice(
        key="resident-without-manager",
        args={"organisation": case.organisation.name or "", "park": case.park.name},
        rows=((press("park-managers", "park", "managers", case.park.id),),),
        person_id=person_id,
        dedupe=f"resident:{residency.id}:{residency.version}:no-manager:{person_id}",
    )


def watch(line: Line, person_id: int, rung: Rung) -> Watch:
    """Give what is reminded of before the last day is over: to ask for renewal, by one tap, or to decide on that."""
    due = Moment(at=expires_at(line.valid_until or date.max, line.zone), zone=line.zone)
    to_do = "asked" if line.renewal_asked_at is not None else "decide" if rung is Rung.MANAGER else "ask"

    def says(now: datetime) -> Term:
        todo = Term(key=f"resident-reminder-{to_do}")
        args: Args = {"organisation": line.organisation, "park": line.park, "due": due, "left": left(due, now)}
        return Term(key="resident-reminder", args={**args, "todo": todo})

    renew = (press("resident-renew", "resident", "renew", line.id),) if rung is Rung.TEAM else ()
    opens, since = _open(line.id)[0][0], line.renewal_asked_at or line.approved_at or due.at
    thing, ways = f"residency:{line.id}", (*renew, opens)
    return Watch(thing, Kind.RESIDENCY, person_id, rung, due, since, line.organisation, opens, says, ways)


def expired(line: Line, person_id: int) -> Notice:
    """Tell somebody that the last day is over."""
    asked = Term(key="resident-expired-asked" if line.renewal_asked_at else "resident-expired-again")
    return Notice(
        key="resident-expired",
        args={"organisation": line.organisation, "park": line.park, "until": until(line.valid_until), "asked": asked},
        rows=_open(line.id),
        person_id=person_id,
        dedupe=f"resident:{line.id}:{line.version}:expire:{person_id}",
    )


def history(case: Case, page: Page[Change], zone: str) -> Screen:
    """Show what became of a residency, the latest first. `zone`: the reader's clock."""
    ident = case.residency.id
    rows = tuple(_line(change, zone) for change in page.items)
    args: Args = {
        "organisation": case.organisation.name or "",
        "park": case.park.name,
        "lines": Listing(rows=rows, empty="resident-history-none", between="\n\n"),
    }
    back = press("button-back", "resident", "show", ident)
    turns = page_turns(page, "resident", "history", f"{ident}.")
    return Screen(key="resident-history", args=args, rows=(turns, (back, HOME)))


def _line(change: Change, zone: str) -> Term:
    said: list[Term] = []
    if change.before is not change.after:
        moved: Args = {"before": status_term(change.before), "after": status_term(change.after)}
        said.append(Term(key="resident-moved", args={"before": moved["before"], "after": moved["after"]}))
    if change.verdict in (Verdict.INITIAL, Verdict.PERMANENT, Verdict.PROLONG):
        said.append(Term(key="resident-valid", args={"until": until(change.valid_until)}))
    person: Arg = Term(key="resident-by-calendar") if change.person is None else named(change.person)
    said.append(Term(key="resident-by", args={"person": person}))
    if change.reason:
        said.append(Term(key="resident-reason", args={"reason": change.reason}))
    said += remark_lines(change.remarks, CUT)
    did = Term(key=f"resident-did-{change.verdict}")
    at = Moment(at=change.at, zone=zone)
    return Term(key="resident-change", args={"at": at, "did": did, "said": Listing(rows=tuple(said))})
