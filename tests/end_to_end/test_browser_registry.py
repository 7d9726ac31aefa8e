"""The registry on the page: a park becomes a member and takes a resident, what is in it is found and shared."""

import pytest
from playwright.async_api import expect

from tests.end_to_end.demo import PAGE, Visit

pytestmark = pytest.mark.browser

GROUP = "Управляющая комиссия Пула"
PARK = "IT Park Uzbekistan"
APPLICANT = "Приладожский политехнический университет"


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
    await visit.press_named("Технопарк «Тянь-Шань»")
    for key in ("park-nominate", "park-check", "park-admit"):
        await visit.press(key)
    await visit.sees("Технопарк «Тянь-Шань»", visit.words("park-status-member"))
    await visit.become("Алексей Воронцов")
    await visit.say("/search Каракол")
    await visit.sees("🇰🇬 Технопарк «Тянь-Шань»", "Горное земледелие")


async def test_a_resident_applies_again_after_a_remark_is_approved_and_downloads_the_certificate(visit: Visit) -> None:
    await visit.become("Елена Соколова")
    await apply_to_park(visit)
    await return_with_remark(visit)
    await visit.become("Елена Соколова")
    told = await visit.sees(PARK, "Какие именно датчики?")
    await visit.press("resident-open", told)
    await visit.press("button-edit", await visit.sees(APPLICANT, visit.words("resident-status-returned"), PARK))
    await visit.press_beginning("resident-field-activity")
    await visit.say("Стенд для датчиков влажности и солёности почвы")
    await visit.sees("датчиков влажности и солёности", visit.words("resident-status-returned"))
    await visit.press("resident-submit")
    await visit.sees("датчиков влажности и солёности", visit.words("resident-status-submitted"))
    await visit.become("Зарина Исмаилова")
    await visit.press("resident-open", await visit.last("Заявка в резиденты"))
    await visit.sees("датчиков влажности и солёности", visit.words("resident-status-submitted"))
    await visit.press("resident-permanent")
    await visit.sees(visit.words("resident-permanent-ask-valid-until"))
    await visit.press("button-skip")
    await visit.sees(APPLICANT, visit.words("resident-status-approved"))
    await visit.become("Елена Соколова")
    await visit.press("resident-open", await visit.last(PARK))
    await visit.sees("датчиков влажности и солёности", visit.words("resident-status-approved"))
    await visit.press("resident-certificate")
    content = await visit.download(r"certificate-.+\.pdf")
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")


async def return_with_remark(visit: Visit) -> None:
    """Let the park's manager ask for more in one answer."""
    await visit.become("Зарина Исмаилова")
    told = await visit.sees("Заявка в резиденты", APPLICANT)
    await visit.press("resident-open", told)
    await visit.press("resident-remarks")
    await visit.press_beginning("resident-field-activity")
    await visit.say("Какие именно датчики?")
    await visit.sees(APPLICANT, "Какие именно датчики?")
    await visit.press("resident-return")
    await visit.sees(visit.words("resident-return-ask-reason"))
    await visit.say("Остальное хорошо")
    await visit.sees(APPLICANT, visit.words("resident-status-returned"))


async def apply_to_park(visit: Visit) -> None:
    """Let somebody of the applicant find the park, and answer what it asks."""
    await visit.say(f"/search {PARK}")
    await visit.press_named(PARK, await visit.last(PARK))
    await visit.press_named("Резиденты:")
    await visit.press("resident-apply")
    await visit.press_named(APPLICANT)
    await visit.sees(visit.words("resident-ask-activity"))
    await visit.say("Стенд для датчиков")
    for key in ("premises-laboratory", "park-service-testing"):
        await visit.press_beginning(key)
    await visit.press("button-next")
    await visit.sees(visit.words("resident-ask-jobs"))
    await visit.say("12")
    await visit.sees(visit.words("resident-ask-start-day"))
    await visit.say("завтра")
    await visit.sees(visit.words("resident-ask-papers"))
    await visit.press("button-next")
    await visit.press("resident-submit")
    await visit.sees(APPLICANT, visit.words("resident-status-submitted"))


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
    await visit.press_named(title, hits)
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
