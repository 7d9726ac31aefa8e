"""An organiser's letter, and which reminder of an event is due."""

from datetime import timedelta
from typing import Any

from bot.domain.signup import Standing
from bot.domain.signup_letters import Letter, LetterStatus, due_step, edit, send
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_events import at, event
from tests.domain.test_signup import OPEN


def letter(**values: Any) -> Letter:
    base = {"id": 4, "person_id": 1, "event_id": 3, "status": "draft", "version": 1, "created_at": NOW}
    return Letter.model_validate(base | {"audience": "joined", "words": "Hello"} | values)


def test_a_letter_is_sent_once_to_somebody() -> None:
    sent = send(letter(), 3, at(1))
    assert (sent.status, sent.sent_at) == (LetterStatus.SENT, at(1))
    assert refused(send, sent, 3, at(2)) == "letter-sent"
    assert refused(edit, sent, "words", "Else") == "letter-sent"
    assert refused(send, letter(), 0, NOW) == "letter-to-nobody"
    assert refused(send, letter(words=None), 3, NOW) == "form-incomplete"


def test_it_goes_to_those_with_a_place_or_to_the_whole_list() -> None:
    assert letter().to == (Standing.JOINED,)
    assert Standing.WAITING in letter(audience="everybody").to


def test_of_two_reminders_the_latest_is_due_and_after_the_start_none() -> None:
    meant = event(**OPEN)
    assert due_step(meant, at(24) - timedelta(seconds=1)) is None
    steps = [due_step(meant, at(hours)) for hours in (24, 46, 48)]
    assert [step and step.offset for step in steps] == [timedelta(days=1), timedelta(hours=2), None]


def test_what_had_passed_when_an_event_was_moved_is_not_reminded_of_after_that() -> None:
    moved = event(**OPEN | {"moved_at": at(30)})
    assert due_step(moved, at(31)) is None
    step = due_step(moved, at(46))
    assert step is not None
    assert step.offset == timedelta(hours=2)
