"""What of a meeting departs from the rules is said on its card; what is still to be explained is asked for."""

from datetime import datetime

from bot.domain.exceptions import close_to_chg, exceptions, hosted_elsewhere
from bot.domain.meetings import Meeting
from bot.domain.notices import Day, Listing, Term, press
from bot.domain.sides import side_name
from bot.screens.layout import Rows


def notes(meeting: Meeting, drafted: datetime | None = None) -> Listing:
    """Say what departs from the rules, and why. `drafted`: it is being entered now, and reasons may be missing."""
    rows = []
    if hosted_elsewhere(meeting):
        args = {"chair": side_name(meeting.chair_side), "reason": _reason(meeting.host_reason, drafted)}
        rows.append(Term(key="exception-host", args=args))
    if meeting.regular and meeting.day and meeting.chg_day and meeting.day >= meeting.chg_day:
        rows.append(Term(key="exception-after-chg", args={"chg": Day(day=meeting.chg_day)}))
    elif close_to_chg(meeting):
        rows.append(Term(key="exception-chg", args={"reason": _reason(meeting.chg_reason, drafted)}))
    if drafted is not None and "proposals_day" in exceptions(meeting, drafted):
        said = "exception-proposals" if meeting.proposals_day is None else "exception-proposals-by"
        rows.append(Term(key=said))
    return Listing(rows=tuple(rows), empty="nothing", between="")


def _reason(reason: str | None, drafted: datetime | None) -> Term:
    if reason is not None:
        return Term(key="exception-reason", args={"reason": reason})
    return Term(key="nothing" if drafted is None else "exception-reason-missing")


def exception_buttons(form: str, ident: int, meeting: Meeting, now: datetime) -> Rows:
    """Ask for what this date calls for; what was said can be changed."""
    rows = []
    for name in exceptions(meeting, now):
        said = "again" if getattr(meeting, name) is not None else "ask"
        rows.append((press(f"exception-{said}-{name.replace('_', '-')}", "form", "one", f"{form}.{ident}.{name}"),))
    return tuple(rows)
