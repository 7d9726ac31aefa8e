"""Proposals to the annual work plan: preview, receipt, text, lists, and the chair's notices (Concept, §5, par. 9)."""

from datetime import date

from bot.domain.forms import is_empty
from bot.domain.languages import LANGUAGES
from bot.domain.notices import Arg, Args, Button, Listing, Localised, Moment, Notice, Screen, Span, Term, press
from bot.domain.pages import Page
from bot.domain.people import Action, Actor, may
from bot.domain.proposal_messages import cut
from bot.domain.proposals import (
    FACTS,
    STANDING,
    Proposal,
    ProposalStatus,
    Sheet,
    status_name,
)
from bot.domain.sides import side_name
from bot.screens.layout import DASH, HOME, Rows, columns, paged, short, shown
from bot.screens.proposal_review import reviews

EXCERPT = 800
"""UTF-16 units of a text that a card shows; the whole of it is a press away."""
FIRST_FACT = FACTS[0].name


def card(sheet: Sheet, actor: Actor) -> Screen:
    """Show a proposal as it stands: the preview of a draft, the receipt to its side, what was filed to others."""
    proposal = sheet.proposal
    if proposal.status is ProposalStatus.DRAFT:
        return draft_card(sheet, actor)
    own = may(actor, Action.DRAFT_PROPOSAL, proposal.side)
    return receipt(sheet, actor) if own else filed_card(sheet, actor)


def draft_card(sheet: Sheet, actor: Actor) -> Screen:
    """Preview a draft, with what was guessed, what is missing, and the deadline it must meet."""
    proposal = sheet.proposal
    behalf = proposal.behalf_by is not None
    files = behalf or may(actor, Action.FILE_PROPOSAL, proposal.side)
    who = Term(key="nothing" if files else "proposal-seat-files")
    args = _words(sheet) | {"lines": _lines(sheet), "deadline": deadline(sheet.due), "who": who}
    filing = press(
        "behalf-file" if behalf else "proposal-file", "behalf" if behalf else "proposal", "file", proposal.id
    )
    ways = [_text_in_full(sheet)] if _is_long(proposal) else []
    if not behalf:
        ways.append(press("proposal-similar", "proposal", "similar", proposal.id))
    rows: Rows = ((filing,), *_edits(proposal), (_files(sheet), *ways))
    last = (press("proposal-delete", "proposal", "delete", proposal.id), HOME)
    return Screen(key="proposal-draft", args=args, rows=(*(rows if files else rows[1:]), last))


def _edits(proposal: Proposal) -> Rows:
    of = f"proposal.{proposal.id}"
    words = (
        press("proposal-edit-title", "form", "one", f"{of}.title_{proposal.language}"),
        press("proposal-edit-text", "form", "one", f"{of}.text_{proposal.language}"),
    )
    details = press("proposal-details", "form", "ask", f"{of}.{FIRST_FACT}")
    return words, (details, press("proposal-edit-other", "form", "fields", of))


def deadline(due: Moment | None) -> Term:
    """Say until when proposals are filed in time."""
    return Term(key="proposal-due", args={"due": due}) if due else Term(key="proposal-no-meeting")


def _words(sheet: Sheet) -> Args:
    proposal = sheet.proposal
    excerpt = Localised(texts={language: cut(text, EXCERPT) for language, text in proposal.texts.items()})
    return {"side": side_name(proposal.side), "title": proposal.title, "excerpt": excerpt}


def _is_long(proposal: Proposal) -> bool:
    return len(proposal.texts) > 1 or any(cut(text, EXCERPT) != text for text in proposal.texts.values())


def _lines(sheet: Sheet) -> Listing:
    """List what is said beside title and text: fields, then what is guessed, missing, attached."""
    proposal, rows = sheet.proposal, []
    for field in FACTS:
        value = getattr(proposal, field.name)
        if not is_empty(value):
            key = "proposal-fact-guessed" if field.name in proposal.guessed else "proposal-fact"
            rows.append(Term(key=key, args={"name": _name(field.name), "value": shown(field, value)}))
    rows.append(languages(proposal))
    missing = tuple(_name(field.name) for field in FACTS if is_empty(getattr(proposal, field.name)))
    if missing:
        rows.append(Term(key="proposal-missing", args={"fields": Listing(rows=missing, between=", ")}))
    if sheet.files:
        rows.append(Term(key="proposal-attached", args={"count": sheet.files}))
    if proposal.basis is not None:
        rows.append(Term(key="proposal-on-behalf", args={"document": short(proposal.basis.name)}))
    if proposal.guessed:
        rows.append(Term(key="proposal-guessed"))
    return Listing(rows=tuple(rows))


def _name(field: str) -> Term:
    return Term(key=f"proposal-field-{field.replace('_', '-')}")


def languages(proposal: Proposal) -> Term:
    """Say in which languages it has a title and a text."""
    rows = []
    for language in LANGUAGES:
        parts = (language in proposal.titles) + (language in proposal.texts)
        known = ("none", "part", "whole")[parts]
        rows.append(Term(key=f"proposal-language-{known}", args={"language": Term(key=f"language-{language}")}))
    return Term(key="proposal-languages", args={"languages": Listing(rows=tuple(rows), between=" · ")})


def receipt(sheet: Sheet, actor: Actor) -> Screen:
    """Hand out the receipt: number, the server's time by the host's clock, on time or late; and its life."""
    own = _own_ways(sheet) if may(actor, Action.FILE_PROPOSAL, sheet.proposal.side) else ()
    back = (press("menu-proposals", "proposal", "mine"), HOME)
    rows = (*reviews(sheet.proposal, actor), *own, *_looks(sheet), back)
    return Screen(key="proposal-receipt", args=_filed_args(sheet), rows=rows)


def filed_card(sheet: Sheet, actor: Actor) -> Screen:
    """Show what another side has filed, with what the chair may do about it."""
    known = may(actor, Action.SEE_PROPOSALS)
    back = press("menu-filed", "proposal", "filed") if known else press("menu-proposals", "proposal", "mine")
    rows = (*reviews(sheet.proposal, actor), *_looks(sheet), (back, HOME))
    return Screen(key="proposal-filed", args=_filed_args(sheet), rows=rows)


def _own_ways(sheet: Sheet) -> Rows:
    proposal, ways = sheet.proposal, []
    if proposal.status is ProposalStatus.RETURNED:
        ways.append(press("proposal-answer", "proposal", "answer", proposal.id))
    if sheet.editable:
        ways.append(press("button-edit", "form", "fields", f"proposal.{proposal.id}"))
    if sheet.withdrawable:
        ways.append(press("proposal-withdraw", "proposal", "withdraw", proposal.id))
    return columns(ways)


def _looks(sheet: Sheet) -> Rows:
    ident = sheet.proposal.id
    looks = [_text_in_full(sheet)] if _is_long(sheet.proposal) else []
    if sheet.files or sheet.editable:
        looks.append(_files(sheet))
    if sheet.versions > 1:
        looks.append(press("proposal-versions", "proposal", "versions", f"{ident}.0", count=sheet.versions))
    if sheet.in_plan is not None:
        looks.append(press("proposal-in-plan-open", "comment", "part", sheet.in_plan_at))
    return columns([*looks, press("proposal-history", "proposal", "history", f"{ident}.0")])


def _files(sheet: Sheet) -> Button:
    return press("proposal-files", "proposal", "files", sheet.proposal.id, count=sheet.files)


def _text_in_full(sheet: Sheet) -> Button:
    return press("proposal-text-open", "proposal", "text", sheet.proposal.id)


def _filed_args(sheet: Sheet) -> Args:
    proposal = sheet.proposal
    args = _words(sheet) | filed_args(proposal, sheet.zone)
    return args | {"lines": _lines(sheet), "state": Listing(rows=tuple(_state(sheet)))}


def _state(sheet: Sheet) -> list[Term]:
    proposal, due = sheet.proposal, sheet.due
    rows = [Term(key="proposal-state", args={"status": status_name(proposal.status)})]
    if proposal.question is not None:
        rows.append(Term(key="proposal-question", args={"question": proposal.question}))
    if proposal.accepted_at is not None:
        rows.append(Term(key="proposal-accepted", args={"at": Moment(at=proposal.accepted_at, zone=sheet.zone)}))
    if sheet.in_plan is not None:
        rows.append(sheet.in_plan)
    if due is not None and proposal.status in STANDING:
        key = "proposal-open-until" if sheet.withdrawable else "proposal-closed-since"
        rows.append(Term(key=key, args={"due": due}))
    return rows


def filed_args(proposal: Proposal, zone: str) -> Args:
    """Give what the receipt says: number, side, title, when, on time or late by how much."""
    waits = proposal.waits_for_acceptance
    late = Term(
        key="proposal-late" if waits else "proposal-late-accepted", args={"by": Span(seconds=proposal.late_seconds)}
    )
    filed = proposal.filed_at or proposal.created_at
    return {
        "side": side_name(proposal.side),
        "title": proposal.title,
        "number": proposal.number or "",
        "at": Moment(at=filed, zone=zone),
        "punctual": late if proposal.late_seconds else Term(key="proposal-on-time"),
    }


def full_text(proposal: Proposal, language: str | None) -> Screen:
    """Show a proposal's words in full, in one of its languages, with the ways to the others."""
    told = language if language in proposal.texts else next(iter(proposal.texts), proposal.language)
    args: Args = {"title": proposal.titles.get(told, ""), "text": proposal.texts.get(told, "")}
    others = [
        press(f"language-{other}", "proposal", "text", f"{proposal.id}.{other}")
        for other in LANGUAGES
        if other in proposal.texts and other != told
    ]
    back = press("button-back", "proposal", "show", proposal.id)
    return Screen(key="proposal-text", args=args, rows=(tuple(others), (back, HOME)))


def deleted() -> Screen:
    """Say that a draft is gone."""
    return Screen(key="proposal-deleted", rows=((press("menu-proposals", "proposal", "mine"), HOME),))


def mine(page: Page[Proposal], side: str, due: Moment | None, actor: Actor) -> Screen:
    """List a side's drafts and filed proposals."""
    extra = [press("menu-ideas", "idea", "side")]
    if may(actor, Action.MARK_DIPLOMATIC, side):
        extra.append(press("diplomatic-open", "behalf", "side", side))
    listed = Page([line(proposal) for proposal in page.items], page.number, page.more)
    return paged("proposal-mine", listed, "proposal", "mine", *extra, side=side_name(side), deadline=deadline(due))


def filed_list(page: Page[Proposal]) -> Screen:
    """List what the sides have filed, in the order of filing."""
    sides = press("menu-sides", "behalf", "sides")
    listed = Page([line(proposal) for proposal in page.items], page.number, page.more)
    return paged("proposal-list", listed, "proposal", "filed", sides)


def line(proposal: Proposal) -> Button:
    """Make the button of a proposal in a list."""
    if proposal.status is ProposalStatus.DRAFT:
        return press("proposal-line-draft", "proposal", "show", proposal.id, title=brief(proposal))
    args = {"number": proposal.number or "", "title": brief(proposal)}
    return press(f"proposal-line-{proposal.status}", "proposal", "show", proposal.id, **args)


def brief(proposal: Proposal) -> Arg:
    """Give the title as it fits a button."""
    return Localised(texts={lang: short(words) for lang, words in proposal.titles.items()}) if proposal.titles else DASH


def open_button(proposal: Proposal) -> Button:
    """Lead from a notice to the proposal."""
    return press("proposal-open", "proposal", "show", proposal.id)


def filed(proposal: Proposal, zone: str, person_id: int) -> Notice:
    """Tell the chair that a side has filed."""
    return Notice(
        key="proposal-arrived",
        args=filed_args(proposal, zone),
        rows=((open_button(proposal),),),
        person_id=person_id,
        dedupe=f"proposal:{proposal.id}:filed:{person_id}",
    )


def changed(proposal: Proposal, number: int, person_id: int, day: date) -> Notice:
    """Tell the chair, once a day and silently, that a filed proposal has been changed."""
    args: Args = {"number": proposal.number or "", "side": side_name(proposal.side), "title": proposal.title}
    look = press("proposal-difference-open", "proposal", "compare", f"{proposal.id}.{number}")
    return Notice(
        key="proposal-changed",
        args=args,
        rows=((look, open_button(proposal)),),
        person_id=person_id,
        silent=True,
        dedupe=f"proposal:{proposal.id}:changed:{day}:{person_id}",
    )
