"""Ideas: how one is sent, the lists of who sends and who decides, and who is told of what."""

from bot.domain.ideas import Idea, IdeaStatus
from bot.domain.notices import Args, Button, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.people import Action, Actor, may
from bot.domain.proposals import Proposal, status_name
from bot.domain.registry import Organisation
from bot.domain.sides import side_name
from bot.screens.layout import HOME, paged, short


def mine(page: Page[Idea], organisation: Organisation | None) -> Screen:
    """List what a person has sent, and say how another is; `organisation` is the one it is sent for."""
    to = Term(key="idea-none-may")
    new: tuple[Button, ...] = (press("menu-organisations", "organisation", "mine"),)
    if organisation is not None:
        to = Term(key="idea-to", args={"side": side_name(organisation.side or ""), "name": organisation.name or ""})
        new = (press("idea-begin", "idea", "begin", organisation.id),)
    return paged("idea-mine", _lines(page), "idea", "mine", *new, to=to)


def of_side(page: Page[Idea], side: str) -> Screen:
    """List what was sent to a side's seat."""
    back = press("menu-proposals", "proposal", "mine")
    return paged("idea-of-side", _lines(page), "idea", "side", back, side=side_name(side))


def _lines(page: Page[Idea]) -> Page[Button]:
    items = [press(f"idea-line-{idea.status}", "idea", "show", idea.id, title=short(idea.text)) for idea in page.items]
    return Page(items, page.number, page.more)


def card(idea: Idea, actor: Actor) -> Screen:
    """Show an idea, and let the seat decide about it."""
    of_seat = may(actor, Action.DRAFT_PROPOSAL, idea.side)
    ways: tuple[Button, ...] = ()
    if of_seat and idea.status is IdeaStatus.NEW:
        ways = (press("idea-take", "idea", "take", idea.id), press("idea-decline", "idea", "decline", idea.id))
    elif of_seat and idea.proposal_id is not None:
        ways = (press("idea-proposal", "proposal", "show", idea.proposal_id),)
    back = press("menu-ideas", "idea", "side") if of_seat else press("idea-mine-open", "idea", "mine")
    return Screen(key="idea-card", args=_args(idea), rows=(ways, (back, HOME)))


def _args(idea: Idea) -> Args:
    why = Term(key="proposal-why", args={"reason": idea.reason}) if idea.reason else Term(key="nothing")
    return {
        "name": idea.organisation,
        "side": side_name(idea.side),
        "text": idea.text,
        "status": Term(key=f"idea-status-{idea.status}"),
        "why": why,
    }


def arrived(idea: Idea, person_id: int) -> Notice:
    """Tell a representative that an organisation of their side has an idea."""
    return Notice(
        key="idea-arrived",
        args=_args(idea),
        rows=((press("idea-open", "idea", "show", idea.id),),),
        person_id=person_id,
        dedupe=f"idea:{idea.id}:sent:{person_id}",
    )


def taken(idea: Idea) -> Notice:
    """Tell who had the idea that the seat prepares a proposal of it."""
    return _to_author(Notice(key="idea-taken", args=_args(idea), dedupe="taken"), idea)


def declined(idea: Idea) -> Notice:
    """Tell who had the idea that the seat does not take it, and why."""
    return _to_author(Notice(key="idea-declined", args=_args(idea), dedupe="declined"), idea)


def followed(idea: Idea, proposal: Proposal) -> Notice:
    """Tell who had the idea what has become of the proposal that was made of it."""
    said: Args = {"number": proposal.number or "", "state": status_name(proposal.status)}
    once = f"{proposal.status}:{proposal.version}"
    return _to_author(Notice(key="idea-followed", args=_args(idea) | said, dedupe=once), idea)


def _to_author(notice: Notice, idea: Idea) -> Notice:
    look = ((press("idea-open", "idea", "show", idea.id),),)
    once = f"idea:{idea.id}:{idea.version}:{notice.dedupe}"
    return notice.model_copy(update={"rows": look, "person_id": idea.author_id, "dedupe": once})
