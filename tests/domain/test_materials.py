"""The files beside an event."""

import pytest

from bot.domain.events import EventStatus
from bot.domain.forms import Document
from bot.domain.materials import MOST, add, file, remove
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_events import event

PAPERS = tuple(Document(file_id=f"f-{number}", name=f"{number}.pdf") for number in range(MOST))


def test_a_file_is_kept_once_and_taken_away_by_its_number() -> None:
    filled = add(add(event(), PAPERS[0], NOW), PAPERS[1], NOW)
    assert add(filled, PAPERS[0], NOW) == filled
    assert remove(filled, 0, NOW).files == (PAPERS[1],)
    assert refused(remove, filled, 2, NOW) == "materials-gone"
    assert refused(file, filled, -1) == "materials-gone"


def test_there_are_only_so_many() -> None:
    assert refused(add, event(files=PAPERS), Document(file_id="more", name="x"), NOW) == "materials-full"


@pytest.mark.parametrize("status", [EventStatus.REVIEW, EventStatus.CANCELLED])
def test_what_cannot_be_edited_takes_no_files(status: EventStatus) -> None:
    assert refused(add, event(status=status), PAPERS[0], NOW) == "event-locked"
