"""The files of a proposal: listed, added one by one, taken away."""

from collections.abc import Sequence

from bot.domain.notices import Args, Button, Listing, Screen, Term, press
from bot.domain.people import Action, Actor, may
from bot.domain.proposal_files import FILES_LIMIT, ProposalFile
from bot.domain.proposals import ProposalStatus, Sheet
from bot.screens.layout import HOME, short


def files(sheet: Sheet, found: Sequence[ProposalFile], actor: Actor) -> Screen:
    """List the files: each is sent by a press, and taken away by another while the proposal may be changed."""
    proposal = sheet.proposal
    draft = proposal.status is ProposalStatus.DRAFT
    action = Action.DRAFT_PROPOSAL if draft else Action.FILE_PROPOSAL
    changes = sheet.editable and (may(actor, action, proposal.side) or draft)
    rows = [_line(one, changes=changes) for one in found]
    if proposal.basis is not None:
        rows.append((press("proposal-basis", "proposal", "basis", proposal.id, name=short(proposal.basis.name)),))
    add = (press("proposal-file-add", "proposal", "attach", proposal.id),) if changes else ()
    back = press("button-back", "proposal", "show", proposal.id)
    count = "some" if rows else "none"
    args: Args = {"title": proposal.title, "count": count}
    return Screen(key="proposal-files-card", args=args, rows=(*rows, add, (back, HOME)))


def _line(one: ProposalFile, *, changes: bool) -> tuple[Button, ...]:
    send = press("proposal-file-send", "proposal", "file-send", one.id, name=short(one.name))
    return (send, press("proposal-file-remove", "proposal", "file-remove", one.id)) if changes else (send,)


def attaching(proposal_id: int, found: Sequence[ProposalFile]) -> Screen:
    """Ask for files, one a message, until one is done."""
    rows = tuple(Term(key="proposal-file-line", args={"name": short(one.name)}) for one in found)
    args: Args = {"lines": Listing(rows=rows, empty="proposal-files-none"), "limit": FILES_LIMIT}
    done = press("button-done", "proposal", "attached", proposal_id)
    return Screen(key="proposal-attach", args=args, rows=((done,),))
