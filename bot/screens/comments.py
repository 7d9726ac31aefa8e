"""A paper part by part: the list, one part with what was said of it, and what the chair is told."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.domain.comments import Comment, How
from bot.domain.notices import Arg, Args, Listing, Localised, Moment, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.papers import Paper, Part
from bot.domain.proposal_messages import cut
from bot.domain.reminder_ladders import Kind, Rung
from bot.domain.reminders import Watch
from bot.domain.sides import side_name
from bot.domain.silence import ends
from bot.screens.layout import HOME, left, page_turns, paged, short
from bot.screens.papers import fact_name

EXCERPT = 900
FACT = 150
SAID = 450
"""UTF-16 units of a text, of what stands beside it, and of a comment, that a card shows."""


def parts(paper: Paper, page: Page[Part], counted: Mapping[str, int]) -> Screen:
    """List the parts of a paper, each with its comments' number."""
    lines = [
        press(
            "paper-part-said" if counted.get(part.key) else "paper-part",
            "comment",
            "part",
            f"{paper.id}.{part.number}.0",
            number=part.number,
            title=_brief(part.title),
        )
        for part in page.items
    ]
    back = press("button-back", "paper", "show", paper.id)
    listed = Page(lines, page.number, page.more)
    return paged("paper-parts-card", listed, "paper", "parts", back, of=f"{paper.id}.", name=paper.name)


def _brief(title: Arg) -> Arg:
    if isinstance(title, Localised):
        return Localised(texts={language: short(words) for language, words in title.texts.items()})
    return title


def part(paper: Paper, found: Part, page: Page[Comment], how: How | None) -> Screen:
    """Quote one part; a reply to this very message is a comment on it."""
    facts = [
        Term(key="paper-fact", args={"name": fact_name(name), "value": _cut(value, FACT)})
        for name, value in found.facts.items()
    ]
    args: Args = {
        "name": paper.name,
        "number": found.number,
        "title": found.title,
        "excerpt": _cut(found.text, EXCERPT) if found.text is not None else Term(key="nothing"),
        "facts": Listing(rows=tuple(facts)),
        "comments": Listing(
            rows=tuple(_line(c, paper.zone) for c in page.items), empty="comments-none", between="\n\n"
        ),
        "how": _how(paper, how),
    }
    ident = f"{paper.id}.{found.number}"
    ways = (press("comment-begin", "comment", "begin", ident),) if how is not None else ()
    near, at = [], found.number
    if at > 1:
        near.append(press("comment-before", "comment", "part", f"{paper.id}.{at - 1}.0", number=at - 1))
    if at < len(paper.content.parts):
        near.append(press("comment-after", "comment", "part", f"{paper.id}.{at + 1}.0", number=at + 1))
    turns = page_turns(page, "comment", "part", f"{ident}.")
    back = press("button-back", "paper", "parts", f"{paper.id}.{(found.number - 1) // 8}")
    return Screen(key="paper-part-card", args=args, rows=(ways, turns, tuple(near), (back, HOME)))


def _how(paper: Paper, how: How | None) -> Term | Listing:
    if how is None:
        return Term(key="nothing")
    rows = [Term(key="comment-how")]
    if how.until is not None:
        rows.append(Term(key="comments-until", args={"until": how.until}))
    if how.breaks_silence:
        rows.append(Term(key="comment-breaks-silence", args={"until": ends(paper)}))
    return Listing(rows=tuple(rows))


def _cut(value: Arg, room: int) -> Arg:
    if isinstance(value, Localised):
        return Localised(texts={language: cut(words, room) for language, words in value.texts.items()})
    return cut(value, room) if isinstance(value, str) else value


def _line(comment: Comment, zone: str) -> Term:
    args: Args = {
        "side": side_name(comment.side),
        "at": Moment(at=comment.at, zone=zone),
        "version": comment.version,
        "text": cut(comment.text, SAID),
    }
    return Term(key="comment-line", args=args)


def commented(paper: Paper, found: Part, side: str, text: str, number: int, person_id: int) -> Notice:
    """Tell the chair what a side says of a part."""
    args: Args = {
        "name": paper.name,
        "side": side_name(side),
        "number": found.number,
        "title": found.title,
        "text": text,
    }
    look = press("comment-open", "comment", "part", f"{paper.id}.{found.number}.0")
    return Notice(
        key="comment-arrived", args=args, rows=((look,),), person_id=person_id, dedupe=f"comment:{number}:{person_id}"
    )


def watch(paper: Paper, end: Moment, person_id: int, rung: Rung) -> Watch:
    """Give what a seat is reminded of: that the time for comments ends."""
    opens = press("paper-open", "paper", "show", paper.id)

    def says(now: datetime) -> Term:
        return Term(key="reminder-comments", args={"name": paper.name, "due": end, "left": left(end, now)})

    since = (paper.circulated_at or paper.made_at) - timedelta(seconds=1)
    return Watch(f"comments:{paper.id}", Kind.COMMENTS, person_id, rung, end, since, paper.name, opens, says, (opens,))
