"""Proposals to the annual work plan: preview, receipt, lists, and the chair's notice (Concept, §5, par. 9)."""

from bot.domain.notices import Args, Button, Moment, Notice, Screen, Span, Term, press
from bot.domain.pages import Page
from bot.domain.people import Action, Actor, may
from bot.domain.proposals import PROPOSAL_FIELDS, Proposal, ProposalStatus
from bot.domain.sides import side_name
from bot.screens.layout import HOME, Rows, paged, short


def draft_card(proposal: Proposal, due: Moment | None, actor: Actor) -> Screen:
    """Preview a draft, with the deadline it must meet."""
    files = may(actor, Action.FILE_PROPOSAL, proposal.side)
    deadline = Term(key="proposal-due", args={"due": due}) if due else Term(key="proposal-no-meeting")
    who = Term(key="nothing" if files else "proposal-seat-files")
    edits = [
        press(f"proposal-edit-{field.name}", "form", "one", f"proposal.{proposal.id}.{field.name}")
        for field in PROPOSAL_FIELDS
    ]
    rows: Rows = ((press("proposal-file", "proposal", "file", proposal.id),),) if files else ()
    last = (press("proposal-delete", "proposal", "delete", proposal.id), HOME)
    args = _args(proposal) | {"deadline": deadline, "who": who}
    return Screen(key="proposal-draft", args=args, rows=(*rows, tuple(edits), last))


def _args(proposal: Proposal) -> Args:
    return {"side": side_name(proposal.side), "title": proposal.title or "", "text": proposal.text or ""}


def receipt(proposal: Proposal, zone: str) -> Screen:
    """Hand out the receipt: number, the server's time by the host's clock, on time or late by how much."""
    return Screen(
        key="proposal-receipt",
        args=_filed_args(proposal, zone),
        rows=((press("menu-proposals", "proposal", "mine"), HOME),),
    )


def _filed_args(proposal: Proposal, zone: str) -> Args:
    late = Term(key="proposal-late", args={"by": Span(seconds=proposal.late_seconds)})
    filed = proposal.filed_at or proposal.created_at
    return _args(proposal) | {
        "number": proposal.number or "",
        "at": Moment(at=filed, zone=zone),
        "punctual": late if proposal.late_seconds else Term(key="proposal-on-time"),
    }


def filed_card(proposal: Proposal, zone: str) -> Screen:
    """Show what was filed, in full."""
    back = press("menu-filed", "proposal", "filed")
    return Screen(key="proposal-filed", args=_filed_args(proposal, zone), rows=((back, HOME),))


def deleted() -> Screen:
    """Say that a draft is gone."""
    return Screen(key="proposal-deleted", rows=((press("menu-proposals", "proposal", "mine"), HOME),))


def how(side: str, due: Moment | None) -> Screen:
    """Say how a proposal is made: by one message."""
    deadline = Term(key="proposal-due", args={"due": due}) if due else Term(key="proposal-no-meeting")
    args: Args = {"side": side_name(side), "deadline": deadline}
    return Screen(key="proposal-how-to", args=args, rows=((press("menu-proposals", "proposal", "mine"), HOME),))


def mine(page: Page[Proposal], side: str, due: Moment | None) -> Screen:
    """List a side's drafts and filed proposals."""
    items = [_line(proposal) for proposal in page.items]
    deadline = Term(key="proposal-due", args={"due": due}) if due else Term(key="proposal-no-meeting")
    listed = Page(items, page.number, page.more)
    return paged("proposal-mine", listed, "proposal", "mine", side=side_name(side), deadline=deadline)


def filed_list(page: Page[Proposal]) -> Screen:
    """List what the sides have filed, in the order of filing."""
    return paged("proposal-list", Page([_line(p) for p in page.items], page.number, page.more), "proposal", "filed")


def _line(proposal: Proposal) -> Button:
    if proposal.status is ProposalStatus.FILED:
        args = {"number": proposal.number or "", "title": short(proposal.title)}
        return press("proposal-line-filed", "proposal", "show", proposal.id, **args)
    return press("proposal-line-draft", "proposal", "show", proposal.id, title=short(proposal.title))


def filed(proposal: Proposal, zone: str, person_id: int) -> Notice:
    """Tell the chair that a side has filed."""
    return Notice(
        key="proposal-arrived",
        args=_filed_args(proposal, zone),
        rows=((press("proposal-open", "proposal", "show", proposal.id),),),
        person_id=person_id,
        dedupe=f"proposal:{proposal.id}:filed:{person_id}",
    )
