"""Proposals of other sides like one's own, and what is said of joining one."""

from collections.abc import Sequence

from bot.domain.notices import Args, Listing, Localised, Notice, Screen, Term, press
from bot.domain.people import Action, Actor, may
from bot.domain.proposal_joining import Join, JoinStatus
from bot.domain.proposal_messages import cut
from bot.domain.proposals import Proposal, ProposalStatus
from bot.domain.sides import side_name
from bot.screens.layout import HOME

EXCERPT = 350


def similar(draft: Proposal, others: Sequence[Proposal], actor: Actor) -> Screen:
    """Show what other sides have filed that is like this draft, and let its seat ask to join."""
    rows = tuple(Term(key="proposal-like", args=_args(other)) for other in others)
    args: Args = {"title": draft.title, "lines": Listing(rows=rows, empty="proposal-like-none", between="\n\n")}
    asks = may(actor, Action.FILE_PROPOSAL, draft.side) and draft.status is ProposalStatus.DRAFT
    joins = tuple(
        (press("join-ask", "join", "ask", f"{draft.id}.{other.id}", number=other.number or ""),) for other in others
    )
    back = press("button-back", "proposal", "show", draft.id)
    return Screen(key="proposal-similar-card", args=args, rows=(*(joins if asks else ()), (back, HOME)))


def _args(other: Proposal) -> Args:
    excerpt = Localised(texts={language: cut(text, EXCERPT) for language, text in other.texts.items()})
    return {"number": other.number or "", "side": side_name(other.side), "title": other.title, "text": excerpt}


def asked(join: Join, other: Proposal, draft: Proposal, person_id: int) -> Notice:
    """Ask a side's seat whether another may join its proposal: one press is enough."""
    excerpt = Localised(texts={language: cut(text, EXCERPT) for language, text in draft.texts.items()})
    args: Args = {
        "side": side_name(join.side),
        "number": other.number or "",
        "title": other.title,
        "theirs": draft.title,
        "text": excerpt,
    }
    ways = (press("join-agree", "join", "agree", join.id), press("join-decline", "join", "decline", join.id))
    return Notice(
        key="join-asked",
        args=args,
        rows=(ways, (press("proposal-open", "proposal", "show", other.id),)),
        person_id=person_id,
        dedupe=f"join:{join.id}:asked:{person_id}",
    )


def answered(join: Join, proposal: Proposal, person_id: int) -> Notice:
    """Tell the side that asked what came of it; when it has joined, its own draft may be put away."""
    agreed = join.status is JoinStatus.AGREED
    args: Args = {"number": proposal.number or "", "side": side_name(proposal.side), "title": proposal.title}
    look = press("proposal-open", "proposal", "show", proposal.id)
    draft = press("join-draft", "proposal", "show", join.draft_id)
    put_away = press("join-put-away", "proposal", "delete", join.draft_id)
    return Notice(
        key="join-agreed" if agreed else "join-declined",
        args=args,
        rows=((look,), (put_away, draft)) if agreed else ((draft,),),
        person_id=person_id,
        dedupe=f"join:{join.id}:{join.status}:{person_id}",
    )
