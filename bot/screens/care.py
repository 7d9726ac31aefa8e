"""What an administrator is told of something that needs them."""

from datetime import date

from bot.domain.care import Matter
from bot.domain.notices import Button, Notice, press

OPENS: dict[Matter, Button] = {
    Matter.FAULTS: press("menu-faults", "fault", "list"),
    Matter.QUEUE: press("menu-delivery", "delivery", "show"),
    Matter.UNKNOWN: press("menu-delivery", "delivery", "show"),
}


def needed(matter: Matter, figure: int, person_id: int, day: date) -> Notice:
    """Tell of one matter, once a day."""
    opens = OPENS.get(matter)
    return Notice(
        key=f"care-{matter}",
        args={"count": figure},
        rows=((opens,),) if opens is not None else (),
        person_id=person_id,
        dedupe=f"care:{matter}:{day}:{person_id}",
        can_wait=matter in (Matter.FAULTS, Matter.UNKNOWN),
    )
