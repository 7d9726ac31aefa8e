"""An organiser asks, a startup applies, and the organiser decides, all of it on the page."""

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.browser import browser_page
from tests.end_to_end.demo import Visit, demo

pytestmark = pytest.mark.browser

COMPETITION = "Вода и умное орошение"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with demo(tmp_path_factory.mktemp("demo")) as address:
        yield address


@pytest.fixture
async def visit(address: str) -> AsyncIterator[Visit]:
    async with browser_page(address) as page:
        yield Visit(page)


async def open_competition(visit: Visit, command: str) -> None:
    await visit.say(command)
    await visit.page.get_by_role("article").last.get_by_role("button", name=COMPETITION).click()


async def test_a_startup_applies_to_a_competition_and_is_found_eligible(visit: Visit) -> None:
    await visit.become("Мадина Юсупова")
    await open_competition(visit, "/desk")
    for key in ("application-open-desk", "application-form-open", "application-question-begin"):
        await visit.press(key)
    await visit.press("application-question-kind-short")
    await visit.say("Сколько воды вы сбережёте?")
    for _ in range(3):
        await visit.press("button-skip")
    for _ in range(2):
        await visit.press("button-keep")
    await visit.sees("Сколько воды вы сбережёте?", visit.words("application-question-needed"))

    await visit.become("Дильноза Каримова")
    await open_competition(visit, "/events")
    await visit.press("application-apply")
    await visit.sees("Сколько воды вы сбережёте?")
    await visit.say("Треть на каждом гектаре")
    await visit.press("application-submit")
    await visit.sees("AgroSuv", "-001", visit.words("application-status-submitted"))

    await visit.become("Мадина Юсупова")
    await visit.sees("AgroSuv", "-001")
    await visit.press("application-open")
    await visit.press("application-answers")
    await visit.sees("Треть на каждом гектаре")
    await visit.press("button-back")
    await visit.press("application-eligible")
    await visit.become("Дильноза Каримова")
    await visit.sees("-001", visit.words("application-status-eligible"))
