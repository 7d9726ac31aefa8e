"""The freshness question, answered by one tap, and what a side is told when nobody answers."""

from bot.domain.calendar import local
from bot.domain.freshness import Stage, question_key
from bot.domain.notices import Args, Day, Notice, press
from bot.domain.parks import Park
from bot.screens.layout import Rows, lines
from bot.screens.parks import SHOWN


def question(park: Park, at: Stage, person_id: int) -> Notice:
    """Ask whether what is kept of a park is still right, or tell its side that those who run it do not answer."""
    checked = park.checked_at or park.created_at
    args: Args = {
        "name": park.name,
        "day": Day(day=local(checked, "UTC").date()),
        "fields": lines("park", SHOWN, park),
    }
    return Notice(
        key=f"freshness-{at}",
        args=args,
        rows=_answers(park),
        person_id=person_id,
        dedupe=question_key(f"park:{park.id}", checked, at, person_id),
    )


def _answers(park: Park) -> Rows:
    right = press("freshness-right", "park", "right", park.id)
    return ((right, press("button-edit", "form", "fields", f"park.{park.id}")),)
