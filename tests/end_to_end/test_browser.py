"""What a person can do here on the first day, done by that person on the page, from start to end."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import aiohttp
import pytest
from playwright.async_api import expect

from bot.clock import Clock
from tests.end_to_end.demo import Visit
from tests.end_to_end.process import PATIENCE

pytestmark = pytest.mark.browser

NEWS = "Новости Пула ШОС"


async def test_a_newcomer_registers_a_startup_and_its_side_confirms_it(visit: Visit) -> None:
    await visit.arrive("Саида")
    for key in ("menu-organisations", "organisation-new", "organisation-kind-startup", "own-data-agree"):
        await visit.press(key)
    asked = (("organisation-ask-name", "Шамол"), ("organisation-ask-one-line", "Малые ветряки для горных сёл"))
    for key, answer in asked:
        await visit.sees(visit.words(key))
        await visit.say(answer)
    await visit.press("side-UZ")
    await visit.sees(visit.words("organisation-ask-place"), visit.words("side-UZ"))
    await visit.say("Нукус")
    for key in ("stage-mvp", "trl-6", "button-next", "sector-energy", "button-next", "seeks-pilots", "button-next"):
        await visit.press(key)
    await visit.sees(visit.words("organisation-ask-materials"))
    await visit.press("button-next")
    await visit.sees(visit.words("organisation-ask-consents"))
    await visit.press("button-next")
    await visit.press("organisation-submit")
    await visit.sees("Шамол", visit.words("organisation-status-submitted"))
    await visit.become("Рустам Юлдашев")
    await visit.sees("Шамол")
    await visit.press("organisation-confirm")
    await visit.become("Саида")
    await visit.sees("Подтверждено", "Шамол")


async def test_an_organiser_publishes_an_exhibition_and_the_channel_shows_it(visit: Visit) -> None:
    await visit.become("Мадина Юсупова")
    await visit.say("/desk")
    await visit.press("event-begin-exhibition")
    for asked, answer in (
        ("event-ask-title-ru", "Выставка «Роботы в саду»"),
        ("event-ask-summary-ru", "Техника для садов и теплиц"),
    ):
        await visit.sees(visit.words(asked))
        await visit.say(answer)
    await visit.go_through("event-ask-starts-at", event_ask_place="Самарканд, Регистан")
    await visit.say(f"15 июня {Clock().now().year + 1}, 10:00")
    await visit.go_through("event-publish")
    await visit.press("event-publish")
    await visit.sees("Роботы в саду", "анонс опубликован")
    await visit.open_chat(NEWS)
    post = await visit.sees("Роботы в саду", "Самарканд, Регистан")
    await expect(post.get_by_role("button", name=visit.words("event-join"))).to_be_visible()


async def test_a_person_takes_part_by_the_link_under_a_post(visit: Visit) -> None:
    await visit.become("Алексей Воронцов")
    await visit.open_chat(NEWS)
    await visit.press("event-join", await visit.sees("Вода и умное орошение"))
    await visit.press("event-join", await visit.sees("Вода и умное орошение", "Участников: 3"))
    await visit.sees("Вода и умное орошение", "Вы участвуете.")


async def test_a_seat_files_a_proposal_with_one_message_and_the_chair_gets_it(visit: Visit) -> None:
    await visit.become("Фирдавс Назаров")
    await visit.say("Школа горной энергетики\n\nЛетняя школа малых ГЭС в Хороге, июль, тридцать участников.")
    await visit.sees("Школа горной энергетики", visit.words("proposal-file"))
    await visit.press("proposal-file")
    await visit.sees("подано", "-TJ-01", "В срок.")
    await visit.become("Рустам Юлдашев")
    await visit.sees("-TJ-01", "Школа горной энергетики")


async def test_a_chinese_seat_does_the_same_in_chinese(visit: Visit) -> None:
    await visit.become("张伟", "zh")
    await visit.say("联合举办智慧农业竞赛\n\n地点：青岛；时间：2027年9月。")
    await visit.sees("联合举办智慧农业竞赛", visit.words("proposal-file"))
    await visit.press("proposal-file")
    await visit.sees("-CN-02", visit.words("proposal-on-time"))
    await visit.press("menu-proposals")
    await visit.sees("中华人民共和国", "-CN-02")


async def test_a_side_nominates_a_park_and_the_others_are_told_in_their_languages(visit: Visit) -> None:
    await visit.become("Нургуль Асанова")
    await visit.say("/ourparks")
    await visit.press("park-begin")
    await visit.press("park-kind-cluster")
    for key, answer in (
        ("park-ask-name-ru", "Кластер «Ала-Тоо»"),
        ("park-ask-name-zh", "阿拉套集群"),
        ("park-ask-name-en", "Ala-Too Cluster"),
        ("park-ask-city", "Бишкек"),
    ):
        await visit.sees(visit.words(key))
        await visit.say(answer)
    for key in ("specialisation", "services", "site", "contacts"):
        await visit.sees(visit.words(f"park-ask-{key}"))
        await visit.press("button-skip")
    await visit.sees("Кластер «Ала-Тоо»", "ru ✓ zh ✓ en ✓")
    for key in ("park-nominate", "park-check", "park-admit"):
        await visit.press(key)
    await visit.sees("Кластер «Ала-Тоо»", visit.words("park-status-member"))
    await visit.become("张伟", "zh")
    await visit.sees("新成员入库：阿拉套集群", "吉尔吉斯共和国")
    await visit.become("Anita Deshmukh", "en")
    await visit.sees("New member of the Pool: Ala-Too Cluster")
    await visit.press("park-open")
    await visit.sees("Ala-Too Cluster", "member of the Pool")


async def test_a_reminder_comes_when_its_day_does(visit: Visit) -> None:
    await visit.become("Ольга Климович")
    reminders = visit.page.get_by_role("article").filter(has_text="До срока подачи предложений")
    await visit.sees("До срока подачи предложений", "Республика Беларусь")
    before = await reminders.count()
    today = Clock().now().astimezone(ZoneInfo("Asia/Tashkent"))  # by whose clock the demo counts its days
    then = today + timedelta(days=7)
    while then.isoweekday() > 5:
        then += timedelta(days=1)
    await visit.go_to(datetime.combine(then, time(12)))  # a working day: what falls on a day off waits for it
    await expect(reminders).to_have_count(before + 1)
    await expect(reminders.last).to_contain_text("Республика Беларусь")


async def test_the_demo_starts_again_as_often_as_one_likes(visit: Visit) -> None:
    for _ in range(2):
        await visit.become("Дильноза Каримова")
        await visit.say("/organisations")
        await visit.sees("AgroSuv")
        await visit.page.get_by_role("button", name="Настройки страницы").click()
        await visit.page.get_by_role("menuitem", name="Начать сначала").click()
        await visit.page.get_by_role("dialog").get_by_role("button", name="Начать сначала").click()
        asked = visit.page.get_by_role("article").filter(has_text="/organisations")
        await expect(asked).to_have_count(0, timeout=PATIENCE * 1000)  # a whole history happens anew


async def test_the_address_that_the_administrator_is_shown_answers(visit: Visit) -> None:
    await visit.become("Тимур Ахмедов")
    await visit.say("/api")
    card = await (await visit.last("/api/openapi.json")).inner_text()
    described = next(word for word in card.split() if "/api/openapi.json" in word).rstrip(".")
    async with aiohttp.ClientSession() as asking, asking.get(described) as answer:
        assert "/api/parks" in (await answer.json())["paths"]
