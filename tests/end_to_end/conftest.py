"""One demo for all tests of the page, and a visitor for each: the tests stand beside one another, each with its own.

A test that moves the clock by months goes last, by the name of its file.
"""

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.browser import browser_page
from tests.end_to_end.demo import Visit, demo


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run the demo; give the address of its page."""
    with demo(tmp_path_factory.mktemp("demo")) as address:
        yield address


@pytest.fixture
async def visit(address: str) -> AsyncIterator[Visit]:
    """Open the page in a fresh browser."""
    async with browser_page(address) as page:
        yield Visit(page)
