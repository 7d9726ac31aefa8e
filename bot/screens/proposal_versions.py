"""The versions of a filed proposal, what changed from one to the next, and that it was withdrawn."""

from collections.abc import Iterator

from bot.domain.forms import field_key, length_of
from bot.domain.notices import Args, Button, Listing, Moment, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.proposal_messages import cut
from bot.domain.proposal_versions import Difference, Mark, Piece, Version, differences
from bot.domain.proposals import Proposal
from bot.domain.sides import side_name
from bot.screens.layout import HOME, named, paged, short, shown

ROOM = 2600
"""UTF-16 units of people's words on a page of differences: what does not fit is said to be left out."""
PIECE = 500


def listing(proposal: Proposal, page: Page[Version]) -> Screen:
    """List the versions, the latest first."""
    items = [_line(version) for version in page.items]
    back = press("button-back", "proposal", "show", proposal.id)
    listed = Page(items, page.number, page.more)
    return paged(
        "proposal-versions-card", listed, "proposal", "versions", back, of=f"{proposal.id}.", title=proposal.title
    )


def _line(version: Version) -> Button:
    args: Args = {"number": version.number, "person": short(version.person)}
    label = "proposal-version-line-overdue" if version.overdue else "proposal-version-line"
    verb = "compare" if version.number > 1 else "show"
    ident = f"{version.proposal_id}.{version.number}" if version.number > 1 else str(version.proposal_id)
    return press(label, "proposal", verb, ident, **args)


def comparison(proposal: Proposal, before: Version, after: Version, zone: str) -> Screen:
    """Show what a version changed, field by field, was → is; of texts the words that went and came."""
    rows, room = [], ROOM
    for difference in differences(before, after):
        row, used = _difference(difference, room)
        rows.append(row)
        room -= used
    overdue = Term(key="proposal-difference-overdue") if after.overdue else Term(key="nothing")
    args: Args = {
        "title": proposal.title,
        "number": after.number,
        "at": Moment(at=after.at, zone=zone),
        "person": named(after.person),
        "overdue": overdue,
        "lines": Listing(rows=tuple(rows), empty="proposal-difference-none", between="\n\n"),
    }
    turns = [press("proposal-version-before", "proposal", "compare", f"{proposal.id}.{before.number}")]
    back = press("proposal-versions-back", "proposal", "versions", f"{proposal.id}.0")
    return Screen(key="proposal-difference", args=args, rows=(tuple(turns[: before.number > 1]), (back, HOME)))


def _difference(difference: Difference, room: int) -> tuple[Term, int]:
    field = difference.field
    name = Term(key=field_key("proposal", field.name))
    if not difference.pieces:
        both = [_cut(shown(field, value), room // 2) for value in (difference.before, difference.after)]
        used = sum(length_of(value) for value in both if isinstance(value, str))
        return Term(key="proposal-was-is", args={"name": name, "before": both[0], "after": both[1]}), used
    rows = list(_pieces(difference.pieces, room))
    used = sum(length_of(str(row.args.get("words", ""))) for row in rows)
    return Term(key="proposal-words", args={"name": name, "words": Listing(rows=tuple(rows), between="")}), used


def _cut(value: object, room: int) -> object:
    return cut(value, max(PIECE // 10, min(PIECE, room))) if isinstance(value, str) else value


def _pieces(pieces: tuple[Piece, ...], room: int) -> Iterator[Term]:
    """Mark what went and what came, as far as there is room."""
    for piece in pieces:
        if room <= 0:
            yield Term(key="proposal-piece-left-out")
            return
        words = cut(piece.words, PIECE) if piece.mark in (Mark.GONE, Mark.NEW) else piece.words
        yield Term(key=f"proposal-piece-{piece.mark}", args={"words": words})
        room -= length_of(words)


def withdrawn(proposal: Proposal, reason: str | None, person_id: int) -> Notice:
    """Tell the chair and the seat that a proposal was taken back."""
    why = Term(key="proposal-why", args={"reason": reason}) if reason else Term(key="nothing")
    side = side_name(proposal.side)
    return Notice(
        key="proposal-withdrawn",
        args={"number": proposal.number or "", "side": side, "title": proposal.title, "why": why},
        rows=((press("proposal-open", "proposal", "show", proposal.id),),),
        person_id=person_id,
        dedupe=f"proposal:{proposal.id}:withdrawn:{person_id}",
    )
