"""Items of the plan: the list by direction, one item with its sources, and what stays outside with the reason."""

from collections.abc import Mapping

from bot.domain.forms import is_empty
from bot.domain.languages import LANGUAGES
from bot.domain.notices import Arg, Args, Listing, Localised, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.papers import direction_name, period
from bot.domain.people import Action, Actor, may
from bot.domain.proposal_messages import cut
from bot.domain.proposals import Proposal, status_name
from bot.domain.sides import side_name
from bot.domain.work_plan import Plan
from bot.domain.work_plan_items import Item, ItemStatus, ItemView, takes
from bot.screens.layout import DASH, HOME, Rows, columns, page_turns, paged, short
from bot.screens.proposals import brief

EXCERPT = 1200


def listing(plan: Plan, page: Page[ItemView], actor: Actor) -> Screen:
    """List the items, with the direction before each group."""
    lines = [
        press("item-line", "item", "show", v.item.id, group=_group(v.item), number=v.number or 0, title=title(v.item))
        for v in page.items
    ]
    back = press("plan-open", "plan", "show", plan.id)
    listed = Page(lines, page.number, page.more)
    return paged("item-list", listed, "plan", "items", back, of=f"{plan.id}.", year=str(plan.year))


def _group(item: Item) -> Term:
    return Term(key=f"direction-code-{item.group}")


def title(item: Item) -> Arg:
    """Give an item's title as it fits a button."""
    return Localised(texts={language: short(words) for language, words in item.titles.items()}) if item.titles else DASH


def card(plan: Plan, view: ItemView, actor: Actor) -> Screen:
    """Show one item with what it was made of."""
    item = view.item
    text = Localised(texts={language: cut(words, EXCERPT) for language, words in item.texts.items()})
    args: Args = {
        "number": view.number or 0,
        "direction": direction_name(item.group),
        "title": item.title if item.titles else DASH,
        "excerpt": text if item.texts else DASH,
        "lines": Listing(rows=tuple(_facts(plan, view))),
    }
    back = press("plan-items-back", "plan", "items", f"{plan.id}.{((view.number or 1) - 1) // 8}")
    sources = [press("item-source", "proposal", "show", s.proposal_id, number=s.number) for s in view.sources]
    seen = columns(sources) if may(actor, Action.SEE_PROPOSALS) or not sources else _own(view, actor)
    return Screen(key="item-card", args=args, rows=(*_ways(plan, view, actor), *seen, (back, HOME)))


def _own(view: ItemView, actor: Actor) -> Rows:
    own = [
        press("item-source", "proposal", "show", s.proposal_id, number=s.number)
        for s in view.sources
        if s.side == actor.seat
    ]
    return columns(own)


def _facts(plan: Plan, view: ItemView) -> list[Term]:
    item = view.item
    values: dict[str, Arg | None] = {
        "executors": Listing(rows=tuple(side_name(side) for side in item.executors), between=", "),
        "owner": side_name(item.owner) if item.owner else None,
        "period": period(item.since, item.until) if item.since or item.until else None,
        "place": item.place,
        "result": item.result,
        "sources": ", ".join(f"{s.number}" for s in view.sources) or None,
    }
    if plan.adopted_at is not None or item.status is ItemStatus.CARRIED:
        said = {"note": item.note, "links": item.links}
        values |= {"status": Term(key=f"item-status-{item.status}"), "progress": f"{item.progress}%", **said}
    rows = [_fact(name, value) for name, value in values.items() if value is not None and not is_empty(value)]
    if plan.adopted_at is None:
        rows.append(_languages(item))
    if item.carried_from is not None:
        rows.append(Term(key="item-carried-from"))
    withdrawn = ", ".join(source.number for source in view.sources if source.withdrawn)
    if withdrawn:
        rows.append(Term(key="item-source-withdrawn", args={"numbers": withdrawn}))
    if item.left_out is not None:
        rows.append(Term(key="item-left-out-why", args={"reason": item.left_out}))
    return rows


def _fact(name: str, value: Arg) -> Term:
    return Term(key="paper-fact", args={"name": Term(key=f"paper-fact-{name}"), "value": value})


def _languages(item: Item) -> Term:
    rows = []
    for language in LANGUAGES:
        parts = (language in item.titles) + (language in item.texts)
        key = ("proposal-language-none", "proposal-language-part", "proposal-language-whole")[parts]
        rows.append(Term(key=key, args={"language": Term(key=f"language-{language}")}))
    return Term(key="proposal-languages", args={"languages": Listing(rows=tuple(rows), between=" · ")})


def _ways(plan: Plan, view: ItemView, actor: Actor) -> Rows:
    item, ways = view.item, []
    if item.in_plan and plan.in_force and may(actor, Action.ANSWER_PLAN, item.owner) and actor.seat == item.owner:
        ways.append(press("item-say", "item", "say", item.id))
    if item.in_plan and plan.being_made and may(actor, Action.COMPILE_PLAN):
        ways += [
            press("item-up", "item", "up", item.id),
            press("item-down", "item", "down", item.id),
            press("button-edit", "form", "fields", f"item.{item.id}"),
            press("item-merge", "merge", "choose", f"{item.id}.0"),
            press("item-leave-out", "item", "leave-out", item.id),
        ]
        if len(view.sources) > 1:
            ways.append(press("item-split", "merge", "split", item.id))
    return columns(ways)


def outside(plan: Plan, page: Page[Proposal], reasons: Mapping[int, str], actor: Actor) -> Screen:
    """Show the proposals that are in no item: where each stands, and why it was deferred."""
    rows = tuple(_outside(proposal, reasons.get(proposal.id)) for proposal in page.items)
    chair = may(actor, Action.COMPILE_PLAN) and plan.adopted_at is None
    buttons = []
    for proposal in page.items:
        row = [press("item-source", "proposal", "show", proposal.id, number=proposal.number or "")]
        if chair and takes(proposal):
            row.append(
                press("item-take-in", "item", "take-in", f"{plan.id}.{proposal.id}", number=proposal.number or "")
            )
        buttons.append(tuple(row))
    turns = page_turns(page, "plan", "outside", f"{plan.id}.")
    args: Args = {"year": str(plan.year), "lines": Listing(rows=rows, empty="plan-outside-none", between="\n\n")}
    back = press("plan-open", "plan", "show", plan.id)
    return Screen(key="plan-outside-card", args=args, rows=(*buttons, turns, (back, HOME)))


def _outside(proposal: Proposal, reason: str | None) -> Term:
    why = Term(key="proposal-why", args={"reason": cut(reason, 200)}) if reason else Term(key="nothing")
    args: Args = {
        "number": proposal.number or "",
        "side": side_name(proposal.side),
        "title": brief(proposal),
        "status": status_name(proposal.status),
        "why": why,
    }
    return Term(key="plan-outside-line", args=args)


def carried(item: Item, plan: Plan, person_id: int) -> Notice:
    """Tell the side that answers for an unfinished item that it goes on next year."""
    return Notice(
        key="item-carried-over",
        args={"title": item.title, "year": str(plan.year)},
        rows=((press("item-open", "item", "show", item.id),),),
        person_id=person_id,
        dedupe=f"item:{item.id}:carried:{person_id}",
    )
