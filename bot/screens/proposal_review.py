"""What the chair may do about a filed proposal, its history, and who is told of each step."""

from bot.domain.notices import Args, Listing, Moment, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.people import Action, Actor, may
from bot.domain.proposal_review import Change, Review, open_reviews
from bot.domain.proposals import Proposal, status_name
from bot.domain.sides import side_name
from bot.screens.layout import HOME, Rows, columns, named, page_turns


def reviews(proposal: Proposal, actor: Actor) -> Rows:
    """Offer what the chair may do about a proposal now."""
    if not may(actor, Action.REVIEW_PROPOSAL):
        return ()
    offered = [review for review in open_reviews(proposal) if review is not Review.ANSWER]
    return columns([press(f"proposal-{review}", "proposal", review, proposal.id) for review in offered])


def _why(reason: str | None) -> Term:
    return Term(key="proposal-why", args={"reason": reason}) if reason else Term(key="nothing")


def told(proposal: Proposal, review: Review, said: str | None, person_id: int) -> Notice:
    """Tell the seat what the chair has done about its proposal, or the chair what the seat answers."""
    args: Args = {
        "number": proposal.number or "",
        "title": proposal.title,
        "side": side_name(proposal.side),
        "why": _why(said),
    }
    ways = [press("proposal-open", "proposal", "show", proposal.id)]
    if review is Review.RETURN:
        ways.insert(0, press("proposal-answer", "proposal", "answer", proposal.id))
    return Notice(
        key=f"proposal-told-{review}",
        args=args,
        rows=(tuple(ways),),
        person_id=person_id,
        silent=review is Review.ACKNOWLEDGE,
        dedupe=f"proposal:{proposal.id}:{proposal.version}:{review}:{person_id}",
    )


def history(proposal: Proposal, page: Page[Change], zone: str) -> Screen:
    """Show what became of a proposal, the latest first. `zone`: the reader's clock."""
    rows = tuple(_line(change, zone) for change in page.items)
    lines = Listing(rows=rows, empty="proposal-history-none", between="\n\n")
    turns = page_turns(page, "proposal", "history", f"{proposal.id}.")
    back = press("button-back", "proposal", "show", proposal.id)
    args: Args = {"title": proposal.title, "lines": lines}
    return Screen(key="proposal-history-card", args=args, rows=(turns, (back, HOME)))


def _line(change: Change, zone: str) -> Term:
    args: Args = {
        "at": Moment(at=change.at, zone=zone),
        "person": named(change.person),
        "before": status_name(change.before),
        "after": status_name(change.after),
        "why": _why(change.reason),
    }
    return Term(key="proposal-change", args=args)
