"""What the acts of the audit were done to: by its name, as it is now, where it has one, and by its number."""

from bot.domain.audit import Entry, Subject
from bot.domain.languages import LANGUAGES
from bot.domain.notices import Arg, Day, Localised, Term
from bot.domain.sides import side_name
from bot.screens.layout import named, short
from bot.screens.left_open import point_name

NOTHING = Term(key="nothing")
NAME_LIMIT = 60
"""UTF-16 units of a name in a line."""


def ident(entry: Entry) -> Arg:
    """Say which thing it was about: by its name where it has one, and by its number."""
    name = _subject(entry)
    number = str(entry.thing_id)
    if name is None:
        return Term(key="audit-ident", args={"number": number})
    return Term(key="audit-ident-named", args={"name": name, "number": number})


def _subject(entry: Entry) -> Arg | None:
    found = entry.subject
    if entry.thing == "left-open":
        return point_name(entry.thing_id)
    if found is None:
        return None
    if found.role is not None:
        return _held(found)
    if found.kind is not None:
        return Term(key=f"paper-name-{found.kind}", args={"year": str(found.year), "number": found.number or ""})
    if found.day is not None:
        return Day(day=found.day)
    if found.year is not None:
        return str(found.year)
    if found.side is not None:
        return side_name(found.side)
    return _worded(found)


def _held(found: Subject) -> Arg:
    """Name a mandate or an invitation by its role, its side and whose it is."""
    side: Arg = Term(key="audit-of-side", args={"side": side_name(found.side)}) if found.side else NOTHING
    role = Term(key=f"role-{found.role}")
    if found.own is None:
        return Term(key="audit-role", args={"role": role, "side": side})
    name = named(short(found.own, NAME_LIMIT) if found.own else "")
    return Term(key="audit-who", args={"name": name, "role": role, "side": side})


def _worded(found: Subject) -> Arg | None:
    words = {language: short(said, NAME_LIMIT) for language in LANGUAGES if (said := getattr(found, language))}
    name: Arg | None = Localised(texts=words) if words else None
    if found.own is not None:
        name = short(found.own, NAME_LIMIT) if found.own else named("")
    if found.number is None:
        return name
    return Term(key="audit-numbered", args={"number": found.number, "name": name}) if name is not None else found.number
