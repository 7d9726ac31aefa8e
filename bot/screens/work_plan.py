"""The plan of a year: how far it is, what may be done next, and what is said when it is adopted."""

from bot.domain.circulation import letter_key
from bot.domain.notices import Args, Button, Day, Listing, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.papers import Paper, PaperKind
from bot.domain.people import Action, Actor, may
from bot.domain.sides import side_name
from bot.domain.work_plan import Overview, PaperLine, Plan, PlanStatus, PlanStep, open_steps, status_name
from bot.screens.layout import HOME, Rows, columns, paged


def none_yet(actor: Actor) -> Screen:
    """Say that there is no plan, and let the chair begin one."""
    begin = (press("plan-begin", "plan", "begin"),) if may(actor, Action.COMPILE_PLAN) else ()
    return Screen(key="plan-none", rows=(begin, (press("plan-others", "plan", "list", "0"), HOME)))


def card(view: Overview, actor: Actor) -> Screen:
    """Show the plan to the chair with all that may be done, to the others with what concerns them."""
    plan = view.plan
    ways = _chairs(view) if may(actor, Action.COMPILE_PLAN) else _others(view, actor)
    last = (press("plan-others", "plan", "list", "0"), HOME)
    args: Args = {"year": str(plan.year), "status": status_name(plan.status), "lines": _lines(view, actor)}
    return Screen(key="plan-card", args=args, rows=(*ways, last))


def _lines(view: Overview, actor: Actor) -> Listing:
    plan, rows = view.plan, []
    if view.due is not None and plan.adopted_at is None:
        rows.append(Term(key="plan-due", args={"due": view.due}))
    if plan.protocol_day is not None:
        adopted: Args = {"number": plan.protocol_number or "—", "day": Day(day=plan.protocol_day)}
        rows.append(Term(key="plan-adopted-by", args=adopted))
    if plan.present:
        present = Listing(rows=tuple(side_name(side) for side in plan.present), between=", ")
        rows.append(Term(key="plan-present", args={"count": len(plan.present), "sides": present}))
    if plan.adopted_at is not None:
        rows.append(Term(key="plan-done", args={"done": view.done, "total": view.total}))
        due = view.report_due
        rows.append(Term(key="plan-report-due-by", args={"due": due}) if due else Term(key="plan-report-due"))
    elif may(actor, Action.COMPILE_PLAN):
        rows.append(Term(key="plan-items-count", args={"count": view.total}))
        rows.append(Term(key="plan-outside-count", args={"count": view.outside}))
    seen = [line for line in view.papers if line.circulated or may(actor, Action.COMPILE_PLAN)]
    rows += [_paper(line) for line in seen if may(actor, Action.SEE_PLAN)]
    return Listing(rows=tuple(rows))


def _paper(line: PaperLine) -> Term:
    name = Term(key=f"paper-kind-{line.kind}")
    if not line.circulated:
        return Term(key="plan-paper-made", args={"paper": name, "number": line.number})
    counted: Args = {"acknowledged": line.acknowledged, "recipients": line.recipients}
    return Term(key="plan-paper-sent", args={"paper": name, "number": line.number, **counted})


def _chairs(view: Overview) -> Rows:
    plan, ident, steps = view.plan, view.plan.id, open_steps(view.plan)
    first: list[Button] = []
    if view.ready and (plan.being_made or plan.status is PlanStatus.COLLECTING):
        first.append(press("plan-compile", "plan", "compile", ident, count=view.ready))
    if view.unfinished and plan.being_made:
        first.append(press("plan-carry", "plan", "carry", ident, count=view.unfinished))
    if plan.being_made and view.total:
        first.append(press("plan-make", "paper", "make", f"{ident}.{PaperKind.PLAN}"))
    if PlanStep.ADOPT in steps:
        first.append(press("plan-adopt", "plan", "adopt", ident))
    if PlanStep.REPORT in steps:
        first.append(press("plan-report", "paper", "make", f"{ident}.{PaperKind.REPORT}"))
    if PlanStep.ARCHIVE in steps:
        first.append(press("plan-archive", "plan", "archive", ident))
    second = [
        press("plan-items", "plan", "items", f"{ident}.0", count=view.total),
        press("plan-outside", "plan", "outside", f"{ident}.0", count=view.outside),
        press("plan-agenda", "agenda", "list", ident),
        press("plan-papers", "paper", "list", ident),
    ]
    return (*((way,) for way in first), *columns(second), *_own(view))


def _others(view: Overview, actor: Actor) -> Rows:
    ident = view.plan.id
    ways = [press("plan-papers", "paper", "list", ident)] if may(actor, Action.SEE_PLAN) else []
    if view.plan.adopted_at is not None:
        ways.append(press("plan-items", "plan", "items", f"{ident}.0", count=view.total))
    if may(actor, Action.SEE_PROPOSALS):
        ways.append(press("plan-outside", "plan", "outside", f"{ident}.0", count=view.outside))
    return (*columns(ways), *_own(view))


def _own(view: Overview) -> Rows:
    if view.plan.adopted_at is None or not view.own:
        return ()
    return ((press("plan-own", "plan", "own", f"{view.plan.id}.0", count=view.own),),)


def listing(page: Page[Plan]) -> Screen:
    """List the plans of the years."""
    lines = [
        press("plan-line", "plan", "show", p.id, year=str(p.year), status=status_name(p.status)) for p in page.items
    ]
    return paged("plan-list", Page(lines, page.number, page.more), "plan", "list")


def adopted(plan: Plan, paper: Paper, recipient: str, person_id: int) -> Notice:
    """Tell a side or the Secretariat that the plan is adopted, with its final text."""
    day = Day(day=plan.protocol_day) if plan.protocol_day is not None else Term(key="nothing")
    return Notice(
        key="plan-adopted",
        args={"year": str(plan.year), "number": plan.protocol_number or "—", "day": day},
        rows=((press("paper-open", "paper", "show", paper.id), press("plan-open", "plan", "show", plan.id)),),
        person_id=person_id,
        dedupe=letter_key(paper.id, recipient, person_id),
    )
