"""Papers: the card of a version, its files, what has changed since the version before, and the list of all."""

from collections.abc import Sequence

from bot.domain.circulation import Look, recipient_of
from bot.domain.notices import Arg, Args, Button, Listing, Localised, Moment, Notice, Screen, Span, Term, press
from bot.domain.pages import Page, page_of, window
from bot.domain.papers import Difference, Paper, PaperKind, Turn, differences
from bot.domain.people import Action, Actor, may
from bot.domain.proposal_messages import cut
from bot.domain.work_plan import Plan
from bot.screens import silence
from bot.screens.layout import DASH, HOME, Rows, columns, page_turns

FORMS = ("pdf", "docx", "xlsx")
LANGUAGES = ("ru", "zh", "ru-zh", "en")
CHANGES_PAGE = 2
ROOM = 800
"""UTF-16 units of all the words that a comparison shows of one item."""
LEAST = 24


def card(look: Look, actor: Actor) -> Screen:
    """Show a version with what its reader may do."""
    paper, lines = look.paper, []
    at = paper.circulated_at
    if at is None:
        lines.append(Term(key="paper-not-circulated"))
    else:
        lines.append(Term(key="paper-circulated-at", args={"at": Moment(at=at, zone=paper.zone)}))
    if paper.late_seconds:
        by: Args = {"by": Span(seconds=paper.late_seconds)}
        lines.append(Term(key="report-late" if paper.kind is PaperKind.REPORT else "paper-late", args=by))
    if look.comments_until is not None:
        lines.append(Term(key="comments-until", args={"until": look.comments_until}))
    if (silent := silence.line(paper)) is not None:
        lines.append(silent)
    if look.recipients and may(actor, Action.COMPILE_PLAN):
        counted: Args = {"acknowledged": look.acknowledged, "recipients": look.recipients}
        lines.append(Term(key="paper-acknowledged-count", args=counted))
    if look.receipt is not None and look.receipt.acknowledged_at is not None:
        acknowledged = Moment(at=look.receipt.acknowledged_at, zone=paper.zone)
        lines.append(Term(key="paper-acknowledged-at", args={"at": acknowledged}))
    if paper.signed_digest is not None:
        signed: Args = {"name": paper.signed_name or "", "digest": paper.signed_digest}
        lines.append(Term(key="paper-signed-copy", args=signed))
    made = Moment(at=paper.made_at, zone=paper.zone)
    args: Args = {"name": paper.name, "count": len(paper.content.parts), "digest": paper.digest, "made": made}
    return Screen(key="paper-card", args={**args, "lines": Listing(rows=tuple(lines))}, rows=_ways(look, actor))


def _ways(look: Look, actor: Actor) -> Rows:
    paper, ident = look.paper, look.paper.id
    first = _steps(look, actor)
    looks = [press("paper-files", "paper", "files", ident), press("paper-parts", "paper", "parts", f"{ident}.0")]
    if paper.number > 1:
        looks.append(press("paper-compare", "paper", "compare", f"{ident}.0"))
    if paper.signed is not None:
        looks.append(press("paper-signed-send", "paper", "signed", ident))
    back = press("plan-open", "plan", "show", paper.plan_id)
    return (*((way,) for way in first), *columns(looks), (back, HOME))


def _steps(look: Look, actor: Actor) -> list[Button]:
    paper, receipt, first = look.paper, look.receipt, []
    waits = receipt is not None and receipt.acknowledged_at is None
    if waits and may(actor, Action.RECEIVE_PAPERS):
        first.append(press("paper-acknowledge", "paper", "acknowledge", paper.id))
    forwards = paper.kind is PaperKind.REPORT and may(actor, Action.FORWARD_REPORT)
    if forwards and recipient_of(actor) == "secretariat" and look.recipients == 1:
        first.append(press("paper-forward", "paper", "forward", paper.id))
    if may(actor, Action.COMPILE_PLAN):
        if paper.circulated_at is None:
            label = "paper-submit" if paper.kind is PaperKind.REPORT else "paper-circulate"
            first.append(press(label, "paper", "circulate", paper.id))
        if paper.signable:
            first.append(press("paper-sign", "paper", "sign", paper.id))
    if look.recipients and (may(actor, Action.COMPILE_PLAN) or forwards):
        first.append(press("paper-receipts", "paper", "receipts", paper.id))
    return first


def files(paper: Paper) -> Screen:
    """Offer the files: PDF, DOCX and XLSX, in each language and in Russian and Chinese side by side."""
    rows = [
        tuple(
            press("paper-file", "paper", "file", f"{paper.id}.{of}.{form}", form=form.upper(), languages=_named(of))
            for form in FORMS
        )
        for of in LANGUAGES
    ]
    back = press("button-back", "paper", "show", paper.id)
    return Screen(key="paper-files-card", args={"name": paper.name, "digest": paper.digest}, rows=(*rows, (back, HOME)))


def _named(languages: str) -> Term:
    return Term(key=f"paper-in-{languages}")


def signing(paper: Paper) -> Screen:
    """Ask for the signed copy."""
    back = press("button-cancel", "paper", "show", paper.id)
    return Screen(key="paper-sign-ask", args={"name": paper.name}, rows=((back,),))


def signed(paper: Paper, person_id: int) -> Notice:
    """Tell those who have a paper that its signed copy is there, with the fingerprint of the file."""
    return Notice(
        key="paper-signed-told",
        args={"name": paper.name, "digest": paper.signed_digest or ""},
        rows=((press("paper-open", "paper", "show", paper.id),),),
        person_id=person_id,
        dedupe=f"paper-signed:{paper.id}:{paper.version}:{person_id}",
    )


def listing(plan: Plan, papers: Sequence[Paper], actor: Actor) -> Screen:
    """List all versions."""
    lines = [
        (press("paper-line" if p.circulated_at else "paper-line-draft", "paper", "show", p.id, name=p.name),)
        for p in papers
    ]
    back = press("plan-open", "plan", "show", plan.id)
    count = "some" if papers else "none"
    return Screen(key="paper-list", args={"year": str(plan.year), "count": count}, rows=(*lines, (back, HOME)))


def comparison(before: Paper, after: Paper, number: int) -> Screen:
    """Show what a version has added, removed and changed, field by field."""
    found = differences(before.content, after.content)
    limit, offset = window(number, CHANGES_PAGE)
    page: Page[Difference] = page_of(found[offset : offset + limit], number, CHANGES_PAGE)
    args: Args = {
        "name": after.name,
        "before": before.number,
        "added": sum(one.turn is Turn.ADDED for one in found),
        "removed": sum(one.turn is Turn.REMOVED for one in found),
        "changed": sum(one.turn is Turn.CHANGED for one in found),
        "lines": Listing(rows=tuple(map(_difference, page.items)), empty="paper-no-difference", between="\n\n"),
    }
    turns = page_turns(page, "paper", "compare", f"{after.id}.")
    return Screen(
        key="paper-comparison", args=args, rows=(turns, (press("button-back", "paper", "show", after.id), HOME))
    )


def _difference(one: Difference) -> Term:
    args: Args = {"number": one.part.number, "title": one.part.title}
    if one.turn is not Turn.CHANGED:
        return Term(key=f"paper-turn-{one.turn}", args=args)
    room = max(LEAST, ROOM // (2 * len(one.fields)))
    rows = [
        Term(key="paper-was-is", args={"name": fact_name(name), "before": _cut(was, room), "after": _cut(now, room)})
        for name, was, now in one.fields
    ]
    return Term(key="paper-turn-changed", args={**args, "lines": Listing(rows=tuple(rows))})


def fact_name(name: str) -> Term:
    """Name what is said beside an item, or a part of it."""
    return Term(key=f"paper-fact-{name.replace('_', '-')}")


def _cut(value: Arg | None, room: int) -> Arg:
    if value is None or value == "":
        return DASH
    if isinstance(value, Localised):
        return Localised(texts={language: cut(words, room) for language, words in value.texts.items()})
    return cut(value, room) if isinstance(value, str) else value
