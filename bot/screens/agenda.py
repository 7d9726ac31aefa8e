"""The agenda: its items in order, and one of them."""

from collections.abc import Sequence

from bot.domain.agenda import AGENDA_FIELDS, AgendaItem
from bot.domain.notices import Arg, Args, Listing, Localised, Screen, Term, press
from bot.domain.pages import Page, page_of, window
from bot.domain.papers import PaperKind
from bot.domain.work_plan import Plan
from bot.screens.layout import HOME, columns, lines, paged, short


def card(plan: Plan, items: Sequence[AgendaItem], number: int) -> Screen:
    """Show the agenda to the chair, with what may be done."""
    limit, offset = window(number)
    page = page_of(items[offset : offset + limit], number)
    places = {item.id: at for at, item in enumerate(items, start=1)}
    shown = [
        press("agenda-line", "agenda", "show", i.id, number=places[i.id], title=_brief(i.title)) for i in page.items
    ]
    extra = [press("agenda-fill", "agenda", "fill", plan.id), press("agenda-begin", "agenda", "begin", plan.id)]
    if items:
        extra.append(press("agenda-make", "paper", "make", f"{plan.id}.{PaperKind.AGENDA}"))
        extra.append(press("protocol-make", "paper", "make", f"{plan.id}.{PaperKind.PROTOCOL}"))
    extra.append(press("plan-open", "plan", "show", plan.id))
    minutes = Term(key="agenda-minutes", args={"count": sum(item.minutes or 0 for item in items)})
    listed = Page(shown, page.number, page.more)
    args: Args = {"year": str(plan.year), "minutes": minutes}
    return paged("agenda-card", listed, "agenda", "list", *extra, of=f"{plan.id}.", **args)


def _brief(title: Arg) -> Arg:
    if isinstance(title, Localised):
        return Localised(texts={language: short(words) for language, words in title.texts.items()})
    return title


def item_card(item: AgendaItem) -> Screen:
    """Show one item."""
    args: Args = {"title": item.title, "fields": lines("agenda", AGENDA_FIELDS[3:5], item), "decision": _decision(item)}
    ways = [
        press("item-up", "agenda", "up", item.id),
        press("item-down", "agenda", "down", item.id),
        press("button-edit", "form", "fields", f"agenda.{item.id}"),
        press("agenda-strike-off", "agenda", "strike-off", item.id),
    ]
    back = press("agenda-open", "agenda", "list", item.plan_id)
    return Screen(key="agenda-item-card", args=args, rows=(*columns(ways), (back, HOME)))


def _decision(item: AgendaItem) -> Listing:
    rows = () if item.decision is None else (Term(key="agenda-decision", args={"decision": item.decision}),)
    return Listing(rows=rows, empty="nothing")
