"""Pages of a list: no list outgrows a message."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

PAGE_SIZE = 8

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """One page; numbers count from 0. `more` tells whether another follows."""

    items: Sequence[Item]
    number: int
    more: bool


def window(number: int, size: int = PAGE_SIZE) -> tuple[int, int]:
    """Give limit and offset of a page: one row more than is shown, to know whether another page follows."""
    return size + 1, max(0, number) * size


def page_of(rows: Sequence[Item], number: int, size: int = PAGE_SIZE) -> Page[Item]:
    """Make a page of the rows that a query with `window` gave."""
    return Page(rows[:size], max(0, number), len(rows) > size)
