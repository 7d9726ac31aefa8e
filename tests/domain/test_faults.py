"""The id of a fault says which one it is, and nothing of what people wrote."""

from bot.domain.calendar import known_zone
from bot.domain.errors import DomainError
from bot.domain.faults import trace_of, wanted


def trace(words: str) -> str:
    try:
        known_zone(words)
    except DomainError as error:
        found = trace_of(error)
        assert words not in found.model_dump_json()
        assert "bot.domain.calendar" in found.head
        return found.code
    raise AssertionError


def test_the_same_fault_has_the_same_id_whatever_was_written() -> None:
    assert trace("Fatima") == trace("Rahimi")
    assert len(trace("x")) == 8


def test_an_id_is_read_as_people_type_it() -> None:
    assert wanted(" #ab12cd34 ") == "AB12CD34"
