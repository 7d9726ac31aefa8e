"""The picture of a cycle: from the announcement over the deadlines to the meeting, with where we stand today."""

import json
from datetime import date, datetime
from itertools import pairwise

from bot.documents.typesetting import typeset
from bot.domain.calendar import local
from bot.domain.meetings import Link
from bot.domain.moves import Sheet
from bot.domain.notices import Args, Day, Term, Zone
from bot.texts import Reader, Texts

PPI = 130
"""Dots an inch: the picture is as wide as Telegram keeps without making it smaller (1280 and more)."""


def timeline_picture(sheet: Sheet, texts: Texts, reader: Reader, now: datetime) -> bytes:
    """Draw it as PNG in the reader's language: call it in a thread."""
    inputs = {"drawing": json.dumps(drawing(sheet, texts, reader, now), ensure_ascii=False)}
    return typeset("timeline.typ", inputs, "png", now, ppi=PPI)


def drawing(sheet: Sheet, texts: Texts, reader: Reader, now: datetime) -> dict[str, object]:
    """Say all that the picture says: title, points with their words, where today stands between them."""
    meeting = sheet.meeting
    zone = meeting.zone or "UTC"
    today = local(now, zone).date()
    points = _points(sheet, zone)
    return {
        "language": texts.nearest(reader.language),
        "title": texts.label("timeline-title", {}, reader),
        "place": texts.label("timeline-place", {**_where(sheet), "host": meeting.host}, reader),
        "clock": texts.label("timeline-clock", {"zone": Zone(name=zone)}, reader),
        "basis": texts.label("timeline-basis", {}, reader),
        "today": texts.label("timeline-today", {"day": Day(day=today)}, reader),
        "at": _between([day for _name, day, _note in points], today),
        "points": [_words(name, day, note, today, texts, reader) for name, day, note in points],
    }


def _where(sheet: Sheet) -> Args:
    return {"city": sheet.meeting.city or "", "day": Day(day=sheet.meeting.day) if sheet.meeting.day else ""}


def _points(sheet: Sheet, zone: str) -> list[tuple[str, date, str]]:
    """List what stands on the line, in the order of days: a name, its day, and what is noted."""
    meeting = sheet.meeting
    points = [(link.deadline.value, link.day, _note(link)) for link in sheet.links]
    if meeting.set_at is not None:
        points.append(("set", local(meeting.set_at, zone).date(), ""))
    if meeting.chg_day is not None:
        points.append(("chg", meeting.chg_day, ""))
    return sorted(points, key=lambda point: point[1])


def _note(link: Link) -> str:
    return "weekend" if link.weekend else "proposed" if link.proposed else ""


def _words(name: str, day: date, note: str, today: date, texts: Texts, reader: Reader) -> dict[str, object]:
    days = (day - today).days
    left = Term(key="timeline-left", args={"count": days}) if days > 0 else None
    return {
        "name": texts.label(f"timeline-{name}", {}, reader),
        "day": texts.label("timeline-day", {"day": Day(day=day)}, reader),
        "left": texts.label(left.key, left.args, reader) if left is not None else "",
        "note": texts.label(f"timeline-note-{note}", {}, reader) if note else "",
        "past": days < 0,
        "meeting": name == "meeting",
    }


def _between(days: list[date], today: date) -> float:
    """Say where today stands: 1.5 is half-way from the second point to the third, as days go."""
    if today <= days[0]:
        return 0.0
    for at, (before, after) in enumerate(pairwise(days)):
        if today <= after:
            return at + (today - before).days / max((after - before).days, 1)
    return float(len(days) - 1)
