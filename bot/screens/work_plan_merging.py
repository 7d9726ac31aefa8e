"""Merging items: with which one, what each author's seat is asked, and what came of it."""

from collections.abc import Sequence

from bot.domain.notices import Args, Listing, Notice, Screen, Term, press
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, Actor, may
from bot.domain.sides import side_name
from bot.domain.work_plan_items import Item, ItemView
from bot.domain.work_plan_merging import Answer, Consent, Merge
from bot.screens.layout import HOME, Rows, paged
from bot.screens.work_plan_items import title


def candidates(view: ItemView, others: Sequence[ItemView], number: int) -> Screen:
    """Offer the items that one may be merged with."""
    limit, offset = window(number)
    page = page_of(others[offset : offset + limit], number)
    ident = view.item.id
    lines = [
        press("merge-with", "merge", "ask", f"{ident}.{v.item.id}", number=v.number or 0, title=title(v.item))
        for v in page.items
    ]
    back = press("button-back", "item", "show", ident)
    listed = Page(lines, page.number, page.more)
    return paged("merge-choose-card", listed, "merge", "choose", back, of=f"{ident}.", title=view.item.title)


def card(merge: Merge, consents: Sequence[Consent], into: Item, part: Item, actor: Actor) -> Screen:
    """Show a wish to merge, and what each side says to it."""
    rows = tuple(
        Term(key="merge-line", args={"side": side_name(c.side), "answer": Term(key=f"merge-status-{c.answer}")})
        for c in consents
    )
    waits = any(c.side == actor.seat and c.answer is Answer.ASKED for c in consents)
    answers = waits and merge.status is Answer.ASKED and may(actor, Action.ANSWER_PLAN)
    args: Args = {
        "into": into.title,
        "part": part.title,
        "status": Term(key=f"merge-status-{merge.status}"),
        "lines": Listing(rows=rows, empty="merge-nobody"),
    }
    look = (press("item-open", "item", "show", into.id),) if may(actor, Action.COMPILE_PLAN) else ()
    return Screen(key="merge-card", args=args, rows=(*(_answers(merge) if answers else ()), (*look, HOME)))


def _answers(merge: Merge) -> Rows:
    return ((press("merge-agree", "merge", "agree", merge.id), press("merge-decline", "merge", "decline", merge.id)),)


def asked(merge: Merge, into: Item, part: Item, side: str, person_id: int) -> Notice:
    """Ask an author's seat; one press is enough."""
    return Notice(
        key="merge-asked",
        args={"into": into.title, "part": part.title},
        rows=_answers(merge),
        person_id=person_id,
        dedupe=f"merge:{merge.id}:{side}:{person_id}",
    )


def settled(merge: Merge, into: Item, part: Item, side: str | None, person_id: int) -> Notice:
    """Tell the chair and the authors what came of it; who refused is named."""
    done = merge.status is Answer.AGREED
    refused: Args = {} if done or side is None else {"side": side_name(side)}
    return Notice(
        key="merge-done" if done else "merge-refused",
        args={"into": into.title, "part": part.title} | refused,
        rows=((press("merge-open", "merge", "show", merge.id),),),
        person_id=person_id,
        dedupe=f"merge:{merge.id}:{merge.status}:{person_id}",
    )


def taken_apart(item: Item, person_id: int) -> Notice:
    """Tell an author that a merged item was taken apart again."""
    return Notice(
        key="merge-split",
        args={"title": item.title},
        person_id=person_id,
        dedupe=f"item:{item.id}:{item.version}:split:{person_id}",
    )
