"""A person's own quiet hours."""

from bot.domain.notices import Screen, Term, Zone, press
from bot.domain.people import Person
from bot.domain.quiet import OFF, OFFERED
from bot.screens.layout import HOME, columns


def card(person: Person) -> Screen:
    """Show them, and offer others."""
    now = Term(key="quiet-hours", args={"hours": _shown(person.quiet)}) if person.quiet else Term(key="quiet-none")
    offered = [press("quiet-choice", "quiet", "set", hours, hours=_shown(hours)) for hours in OFFERED]
    rows = (*columns(offered), (press("quiet-off", "quiet", "set", OFF),))
    back = (press("button-back", "person", "settings"), HOME)
    return Screen(key="quiet", args={"now": now, "zone": Zone(name=person.zone)}, rows=(*rows, back))


def _shown(quiet: str) -> str:
    begins, ends = quiet.split("-")
    return f"{begins}:00–{ends}:00"
