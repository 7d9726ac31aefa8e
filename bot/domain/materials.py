"""The files that an organiser puts beside an event."""

from datetime import datetime

from bot.domain.errors import DomainError
from bot.domain.events import Event, check_editable
from bot.domain.forms import Document

MOST = 10


def add(event: Event, paper: Document, now: datetime) -> Event:
    """Put one more file beside it; the same file is kept once.

    Raises:
        DomainError: `materials-full`; StaleError: `event-locked`.
    """
    check_editable(event, now)
    if any(one.file_id == paper.file_id for one in event.files):
        return event
    if len(event.files) >= MOST:
        raise DomainError("materials-full", limit=MOST)
    return event.model_copy(update={"files": (*event.files, paper)})


def remove(event: Event, number: int, now: datetime) -> Event:
    """Take the file with this number (from 0) away.

    Raises:
        DomainError: `materials-gone`; StaleError: `event-locked`.
    """
    check_editable(event, now)
    return event.model_copy(update={"files": tuple(f for f in event.files if f is not file(event, number))})


def file(event: Event, number: int) -> Document:
    """Give the file with this number (from 0).

    Raises:
        DomainError: `materials-gone`.
    """
    if not 0 <= number < len(event.files):
        raise DomainError("materials-gone")
    return event.files[number]
