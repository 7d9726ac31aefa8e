"""A calendar to pick a date from, a month at a time, and the hours of a day."""

from calendar import Calendar
from datetime import date

from dateutil.relativedelta import relativedelta

from bot.domain.forms import Field, Kind
from bot.domain.notices import Button, Day, Screen, press
from bot.screens.layout import columns

DATED = (Kind.DAY, Kind.MOMENT)
CLOCKS = (*(f"{hour:02d}:00" for hour in range(8, 21)), "23:59")
"""What is offered of a day; any other time is typed."""
YEARS = range(1900, 2201)
"""Years of which the months can be turned; beyond them a date is a slip of the finger."""
BLANK = press("form-day-none", "form", "blank")


def day_code(form: str, row: int, field: Field, value: str = "", *, walk: bool) -> str:
    """Write a question, and what is picked so far, into a button: `event.5.starts_at.w2027-05`."""
    return f"{form}.{row}.{field.name}.{'w' if walk else 'o'}{value}"


def month(form: str, row: int, field: Field, first: date, *, walk: bool) -> Screen:
    """Show a month by weeks that begin on Monday."""
    weeks = Calendar().monthdatescalendar(first.year, first.month)
    names = tuple(press(f"weekday-{number}", "form", "blank") for number in range(7))
    rows = [tuple(_day(form, row, field, day, first, walk=walk) for day in week) for week in weeks]
    before, after = first - relativedelta(months=1), first + relativedelta(months=1)
    turns = [
        press(label, "form", "days", day_code(form, row, field, f"{at:%Y-%m}", walk=walk))
        for label, at in (("button-previous-page", before), ("button-next-page", after))
        if at.year in YEARS
    ]
    words = {"month": Day(day=first, month=True)}
    return Screen(key="form-days", args=words, rows=(names, *rows, tuple(turns), (_back(form, row, field, walk=walk),)))


def _day(form: str, row: int, field: Field, day: date, first: date, *, walk: bool) -> Button:
    if day.month != first.month:
        return BLANK
    code = day_code(form, row, field, day.isoformat(), walk=walk)
    return press("form-day", "form", "day", code, number=str(day.day))


def clock(form: str, row: int, field: Field, day: date, *, walk: bool) -> Screen:
    """Ask for the time of a day."""
    buttons = [
        press("form-clock", "form", "at", day_code(form, row, field, f"{day.isoformat()}T{at}", walk=walk), clock=at)
        for at in CLOCKS
    ]
    month_of = press("button-back", "form", "days", day_code(form, row, field, f"{day:%Y-%m}", walk=walk))
    return Screen(key="form-clocks", args={"day": Day(day=day, weekday=True)}, rows=(*columns(buttons, 4), (month_of,)))


def _back(form: str, row: int, field: Field, *, walk: bool) -> Button:
    return press("button-back", "form", "ask" if walk else "one", f"{form}.{row}.{field.name}")
