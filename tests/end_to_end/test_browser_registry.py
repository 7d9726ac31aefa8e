"""The registry on the page: a park becomes a member, what is in it is found in three languages, and shared."""

from collections.abc import AsyncIterator, Iterator

import pytest
from playwright.async_api import expect

from tests.browser import browser_page
from tests.end_to_end.demo import PAGE, Visit, demo

pytestmark = pytest.mark.browser

GROUP = "Управляющая комиссия Пула"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with demo(tmp_path_factory.mktemp("demo")) as address:
        yield address


@pytest.fixture
async def visit(address: str) -> AsyncIterator[Visit]:
    async with browser_page(address) as page:
        yield Visit(page)


async def test_a_park_is_nominated_by_its_side_becomes_a_member_and_is_found(visit: Visit) -> None:
    await visit.become("Нургуль Асанова")
    await visit.say("/ourparks")
    await visit.press("park-begin")
    await visit.press("park-kind-technopark")
    for key, answer in (
        ("park-ask-name-ru", "Технопарк «Тянь-Шань»"),
        ("park-ask-name-zh", "天山科技园"),
        ("park-ask-name-en", "Tien Shan Technopark"),
        ("park-ask-city", "Каракол"),
        ("park-ask-specialisation", "Горное земледелие и ледниковая вода"),
    ):
        await visit.sees(visit.words(key))
        await visit.say(answer)
    for key in ("services", "site", "contacts"):
        await visit.sees(visit.words(f"park-ask-{key}"))
        await visit.press("button-skip")
    await visit.say("/search Каракол")
    await visit.sees("Каракол", visit.words("search-none"))
    await visit.say("/ourparks")
    await visit.page.get_by_role("button", name="Технопарк «Тянь-Шань»").last.click()
    for key in ("park-nominate", "park-check", "park-admit"):
        await visit.press(key)
    await visit.sees("Технопарк «Тянь-Шань»", visit.words("park-status-member"))
    await visit.become("Алексей Воронцов")
    await visit.say("/search Каракол")
    await visit.sees("🇰🇬 Технопарк «Тянь-Шань»", "Горное земледелие")


@pytest.mark.parametrize(
    ("who", "language", "words", "title"),
    [
        ("Алексей Воронцов", "ru", "датчики полива", "AgroSuv"),
        ("张伟", "zh", "物联网平台", "海云科技"),
        ("Anita Deshmukh", "en", "great stone park", "Great Stone Industrial Park"),
    ],
)
async def test_what_is_looked_for_is_found_in_each_language_and_its_card_opens(
    visit: Visit, who: str, language: str, words: str, title: str
) -> None:
    await visit.become(who, language)
    await visit.say("/search")
    await visit.sees(visit.words("search-ask").splitlines()[-1])
    await visit.say(words)
    hits = await visit.sees(words, title)
    await hits.get_by_role("button", name=title).last.click()
    card = await visit.sees(title, visit.words("search-share"))
    await expect(card).to_be_visible()


async def test_a_mistake_is_forgiven_and_a_search_is_narrowed(visit: Visit) -> None:
    await visit.become("Алексей Воронцов")
    await visit.say("/search технопрак")
    await visit.sees("Показано по запросу «технопарк»")
    await visit.press("search-by-kind")
    await visit.press("park-kind-technopark")
    narrowed = await visit.sees("По запросу «технопрак»", "Показано по запросу «технопарк»")
    await expect(narrowed.get_by_role("button", name=f"✖ {visit.words('park-kind-technopark')}")).to_be_visible()


async def test_a_card_is_posted_into_a_group_by_inline_mode(visit: Visit) -> None:
    await visit.become("Рустам Юлдашев")
    await visit.open_chat(GROUP)
    field = visit.page.get_by_role("textbox", name=PAGE["ru"].field)
    await field.fill("@sco_pool_bot великий камень")
    await visit.page.get_by_role("option").filter(has_text="Великий камень").click()
    posted = await visit.sees("Индустриальный парк «Великий камень»", "Республика Беларусь")
    await posted.get_by_role("button", name=visit.words("button-open-bot")).click()
    await visit.sees("Индустриальный парк «Великий камень»", visit.words("park-status-member"))
