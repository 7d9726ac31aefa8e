"""Events on the page: from the draft to the cancellation, and a competition from its form to the answered return."""

import io
from datetime import datetime, time, timedelta

import pytest
from openpyxl import load_workbook
from playwright.async_api import expect

from bot.clock import Clock
from tests.end_to_end.demo import Visit

pytestmark = pytest.mark.browser

NEWS = {"ru": "Новости Пула ШОС", "zh": "上合科技园库资讯"}
FORUM, FORUM_ZH = "Форум «Чистый воздух городов»", "城市清洁空气论坛"
PRIZE = "Конкурс «Тихие дроны»"
YEAR = Clock().now().year + 1
ORGANISER = "Мадина Юсупова"
DAYS_ON, NOON = timedelta(days=5), time(12)
"""By day, for announcements wait for their reader's morning; and later than where other tests put the clock."""


async def open_event(visit: Visit, title: str, command: str = "/desk") -> None:
    """Open an event from a list."""
    await visit.say(command)
    await visit.press_named(title)
    await visit.sees(title)


async def write_forum(visit: Visit) -> None:
    """Let the organiser make a forum for one person, in two languages, look at it, and publish it."""
    await visit.become(ORGANISER)
    await visit.go_to(datetime.combine(Clock().now() + DAYS_ON, NOON))
    await visit.say("/desk")
    await visit.press("event-begin-forum")
    await visit.go_through(
        "event-publish",
        event_ask_title_ru=FORUM,
        event_ask_summary_ru="Датчики и карты загрязнения",
        event_ask_place="Ташкент, Дом форумов",
        event_ask_starts_at=f"15 июня {YEAR}, 10:00",
        event_ask_capacity="1",
    )
    await visit.press("event-words-zh")
    await visit.go_through("event-publish", event_ask_title_zh=FORUM_ZH, event_ask_summary_zh="传感器与污染地图")
    await visit.press("event-preview")
    await visit.press("language-zh")
    await visit.sees(FORUM_ZH, "传感器与污染地图")
    await visit.press("button-back")
    await visit.press("event-publish")
    await visit.sees(FORUM, "анонс опубликован")


async def find_post(visit: Visit, person: str, language: str, *words: str) -> None:
    """See that the channel of a language has one post of the forum, with these words."""
    await visit.become(person, language)
    await visit.open_chat(NEWS[language])
    title = FORUM if language == "ru" else FORUM_ZH
    await visit.sees(title, *words)
    await expect(visit.page.get_by_role("article").filter(has_text=title)).to_have_count(1)


async def sign_up(visit: Visit, person: str, key: str) -> None:
    """Let somebody come by the button under the post."""
    await find_post(visit, person, "ru")
    await visit.press("event-join", await visit.sees(FORUM))
    await visit.press(key, await visit.sees(FORUM, "👥 Занято"))


async def entry(visit: Visit) -> str:
    """Take the calendar file of the forum away."""
    await visit.press("event-calendar", await visit.sees(FORUM, "👥 Занято"))
    await expect(visit.page.get_by_role("article").last).to_contain_text(".ics")
    return (await visit.download(r"\.ics")).decode()


async def sign_up_and_move_up(visit: Visit) -> None:
    """Let one take the place, another wait, and the place go on to the second."""
    await sign_up(visit, "Алексей Воронцов", "event-join")
    await visit.sees(FORUM, "Вы участвуете.")
    await sign_up(visit, "Данияр Сулейменов", "signup-wait")
    await visit.sees(FORUM, "Ваше место в очереди: 1")
    await visit.become("Алексей Воронцов")
    await visit.press("event-leave", await visit.sees(FORUM, "Вы участвуете."))
    await visit.become("Данияр Сулейменов")
    await visit.press("signup-accept", await visit.sees("Для вас освободилось место", FORUM, "Подтвердите участие"))
    await visit.sees(FORUM, "Вы участвуете.")


async def move(visit: Visit) -> None:
    """Let the organiser move it: both copies change, and the one on the list is told once."""
    await visit.become(ORGANISER)
    await open_event(visit, FORUM)
    await visit.press("button-edit")
    await visit.press("event-field-starts-at")
    await visit.say(f"16 июня {YEAR}, 11:30")
    await find_post(visit, "李明", "zh", "11:30", "已编辑")
    await find_post(visit, "Данияр Сулейменов", "ru", "11:30", "изменено")
    await visit.become("Данияр Сулейменов")
    await visit.sees(FORUM, "есть изменения", "10:00", "11:30")
    await expect(visit.page.get_by_role("article").filter(has_text="есть изменения")).to_have_count(1)


async def cancel(visit: Visit) -> None:
    """Let the organiser call it off: the post and the one on the list say so, and nobody else."""
    await visit.become(ORGANISER)
    await open_event(visit, FORUM)
    await visit.press("event-cancel")
    await visit.sees(visit.words("event-cancel-ask-reason"))
    await visit.say("Зал закрыт на ремонт")
    await find_post(visit, "Данияр Сулейменов", "ru", "Зал закрыт на ремонт")
    await visit.become("Данияр Сулейменов")
    await visit.sees(FORUM, "Зал закрыт на ремонт")
    await visit.become("Алексей Воронцов")
    await expect(visit.page.get_by_role("article").filter(has_text="Зал закрыт на ремонт")).to_have_count(0)


async def test_an_event_from_its_draft_to_its_cancellation(visit: Visit) -> None:
    await write_forum(visit)
    await find_post(visit, "李明", "zh", "10:00")
    await visit.become("Зарина Исмаилова")
    told = await visit.sees(FORUM, "Датчики и карты загрязнения")
    await expect(told.get_by_role("button", name=visit.words("event-less"))).to_be_visible()

    await sign_up_and_move_up(visit)
    first = await entry(visit)
    assert "SEQUENCE:0" in first

    await move(visit)
    second = await entry(visit)
    assert "SEQUENCE:1" in second
    assert [line for line in first.splitlines() if line.startswith("UID:")] == [
        line for line in second.splitlines() if line.startswith("UID:")
    ]

    await cancel(visit)


async def add_question(visit: Visit, kind: str, **answers: str) -> None:
    """Let the organiser ask one thing more."""
    await visit.press("application-question-begin")
    await visit.press(f"application-question-kind-{kind}")
    answers = {f"application_question_ask_{name}": words for name, words in answers.items()}
    await visit.go_through("application-question-needed", **answers)
    await visit.press("button-back")


async def announce_competition(visit: Visit) -> None:
    """Let the organiser publish a competition with a form of typed questions."""
    await visit.become(ORGANISER)
    await visit.say("/desk")
    await visit.press("event-begin-grant")
    await visit.go_through(
        "event-publish",
        event_ask_title_ru=PRIZE,
        event_ask_summary_ru="Для тех, кто делает дроны тише",
        event_ask_place="Самарканд",
        event_ask_starts_at=f"15 июня {YEAR}, 10:00",
        event_ask_submit_until=f"10 мая {YEAR}, 23:59",
    )
    await visit.press("application-open-desk")
    await visit.press("application-form-open")
    await add_question(visit, "short", words_ru="Что вы делаете?")
    await add_question(visit, "number", words_ru="Сколько децибел?", most="120")
    await add_question(visit, "choice", words_ru="Деньги или место?", options_ru="Деньги\nМесто")
    await add_question(visit, "file", words_ru="Пришлите план испытаний")
    await visit.press("button-back")
    await visit.press("event-publish")
    await visit.sees(PRIZE, "анонс опубликован")


async def apply(visit: Visit) -> None:
    """Let a startup begin, come back after a reload, be refused a number, and submit."""
    await visit.become("Дильноза Каримова")
    await open_event(visit, PRIZE, "/events")
    await visit.press("application-apply")
    await visit.sees("Что вы делаете?")
    await visit.say("Тихие винты")
    await visit.sees("Сколько децибел?")
    await visit.page.reload()
    await visit.open_chat(visit.bot)
    await visit.sees("Сколько децибел?")
    await visit.say("500")
    await visit.sees("120")
    await visit.say("42")
    await visit.sees("Деньги или место?")
    await visit.press_named("Место")
    await visit.sees("Пришлите план испытаний")
    await visit.send_file("план.pdf", b"%PDF-1.7 plan")
    await visit.press("application-submit", await visit.sees(PRIZE, "AgroSuv", "4"))
    await visit.sees(PRIZE, "AgroSuv", "-001", visit.words("application-status-submitted"))


async def return_and_answer(visit: Visit) -> None:
    """Let the organiser ask for more, and the startup answer."""
    await visit.become(ORGANISER)
    await visit.press("application-open", await visit.sees("AgroSuv", "-001", PRIZE))
    await visit.press("application-return")
    await visit.press("application-return-days", count=7)
    await visit.sees(visit.words("application-return-7-ask-questions"))
    await visit.say("Где вы мерили шум?")
    await visit.sees("AgroSuv", visit.words("application-status-returned"), "Где вы мерили шум?")

    await visit.become("Дильноза Каримова")
    await visit.press("application-open", await visit.sees(PRIZE, "Где вы мерили шум?"))
    await visit.press("application-reply")
    await visit.say("На поле в десяти метрах")
    await visit.sees(PRIZE, "AgroSuv", visit.words("application-status-submitted"))


async def test_a_competition_is_announced_applied_to_returned_answered_and_taken_away_as_a_table(visit: Visit) -> None:
    await announce_competition(visit)
    await apply(visit)
    await return_and_answer(visit)
    await visit.become(ORGANISER)
    await visit.press("application-open", await visit.sees("AgroSuv", "На поле в десяти метрах"))
    await visit.press("application-eligible")
    await visit.press("button-back")
    await visit.press("application-xlsx")
    await expect(visit.page.get_by_role("article").last).to_contain_text(".xlsx")
    sheet = load_workbook(io.BytesIO(await visit.download(r"\.xlsx"))).active
    assert sheet is not None
    cells = [str(cell) for row in sheet.iter_rows(values_only=True) for cell in row]
    assert {"AgroSuv", "Тихие винты", "42", "Место"} <= set(cells)
    await visit.become("Дильноза Каримова")
    await visit.sees("-001", visit.words("application-status-eligible"))
