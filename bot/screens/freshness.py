"""The freshness question, answered by one tap, and what a side is told when nobody answers."""

from datetime import datetime

from bot.domain.calendar import local
from bot.domain.freshness import FRESH, Stage, stage
from bot.domain.notices import Args, Day, Moment, Term, press
from bot.domain.parks import Park
from bot.domain.reminder_ladders import Kind, Rung
from bot.domain.reminders import Watch
from bot.screens.layout import Rows, lines
from bot.screens.parks import SHOWN


def _question(park: Park, at: Stage) -> Term:
    """Ask whether what is kept of a park is still right, or tell its side that those who run it do not answer."""
    checked = park.checked_at or park.created_at
    args: Args = {
        "name": park.name,
        "day": Day(day=local(checked, "UTC").date()),
        "fields": lines("park", SHOWN, park),
    }
    return Term(key=f"freshness-{at}", args=args)


def watch(park: Park, person_id: int, rung: Rung) -> Watch:
    """Give what those who answer for a park are asked, from the day on that six months are over."""
    checked = park.checked_at or park.created_at
    due = Moment(at=checked + FRESH, zone="UTC")

    def says(now: datetime) -> Term:
        reached = stage(checked, now) or Stage.ASK
        again = reached if reached is Stage.ASK else Stage.AGAIN
        return _question(park, Stage.TELL if rung is Rung.SEAT else again)

    opens = press("park-open", "park", "show", park.id)
    thing = f"park:{park.id}"
    return Watch(thing, Kind.FRESHNESS, person_id, rung, due, checked, park.name, opens, says, _answers(park)[0])


def _answers(park: Park) -> Rows:
    right = press("freshness-right", "park", "right", park.id)
    return ((right, press("button-edit", "form", "fields", f"park.{park.id}")),)
