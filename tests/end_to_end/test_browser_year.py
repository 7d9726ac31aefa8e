"""A year of the work plan on the page, seen by one side: filed, late once, acknowledged, adopted, carried out."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.relativedelta import relativedelta
from playwright.async_api import expect

from bot.clock import Clock
from tests.end_to_end.demo import Visit

pytestmark = pytest.mark.browser

SEAT, CHAIR, SECRETARY = "Нургуль Асанова", "Рустам Юлдашев", "Камила Рашидова"
FIRST, SECOND = "Школа пчеловодов-технологов", "Каталог горных полигонов"
DUE_IN = timedelta(days=10)
"""From today, in Tashkent: the demo's last day for proposals."""


def noon(moment: datetime) -> datetime:
    return moment.replace(hour=12, minute=0, second=0, microsecond=0)


async def file_by_message(visit: Visit, title: str, text: str, *said: str) -> None:
    """Let the seat file with one message, and get the receipt."""
    await visit.become(SEAT)
    await visit.say(f"{title}\n\n{text}")
    await visit.press("proposal-file", await visit.sees(title, visit.words("proposal-file")))
    await visit.sees(title, "-KG-0", *said)


async def accept_late(visit: Visit) -> None:
    """Let the chair take the late one."""
    await visit.become(CHAIR)
    await visit.press("proposal-open", await visit.sees("-KG-02", SECOND))
    await visit.press("proposal-accept")
    await visit.sees(visit.words("proposal-accept-ask-reason"))
    await visit.say("Связь в горах прервалась")
    await visit.become(SEAT)
    await visit.sees("-KG-02", "Связь в горах прервалась")


async def circulate(visit: Visit) -> None:
    """Let the chair put what has come since into the plan, and circulate the next version."""
    await visit.become(CHAIR)
    await visit.say("/plan")
    await visit.press_named("Внести в план: 2")
    await visit.press("plan-make")
    await visit.press_named("Разослать")


async def answer(visit: Visit) -> None:
    """Let the seat open it, acknowledge it, and say something of its own item."""
    await visit.become(SEAT)
    await visit.press("paper-open", await visit.sees("направила проект плана", "версия 2"))
    await visit.press("paper-acknowledge")
    await expect(visit.page.get_by_role("article").last).not_to_contain_text(visit.words("paper-acknowledge"))
    await visit.press("paper-parts")
    await visit.press_named(SECOND)
    await visit.press("comment-begin")
    await visit.sees(visit.words("comment-ask-text"))
    await visit.say("Полигоны открыты с мая по октябрь")
    await visit.become(CHAIR)
    await visit.sees("Замечание к пункту", "Полигоны открыты с мая по октябрь")


async def adopt(visit: Visit, day: datetime) -> None:
    """Let the chair mark the plan adopted on the day of the meeting."""
    await visit.become(CHAIR)
    await visit.go_to(day)
    await visit.say("/plan")
    await visit.press("plan-adopt")
    await visit.sees(visit.words("plan-adoption-ask-protocol-number"))
    await visit.say("8")
    await visit.sees(visit.words("plan-adoption-ask-protocol-day").split(".")[0])
    await visit.say(f"{day:%d.%m.%Y}")
    await visit.sees("Утверждён протоколом № 8")


async def carry_out(visit: Visit) -> None:
    """Let the seat say that its item is done."""
    await visit.become(SEAT)
    await visit.press("paper-open", await visit.sees("утверждён", "Протокол № 8"))
    await visit.press("paper-acknowledge")
    await visit.say("/plan")
    await visit.press_named("За нами: 2")
    await visit.press_named(FIRST)
    await visit.press("item-say")
    await visit.press("item-status-done")
    await visit.press("percent-100")
    await visit.go_through("item-say", item_progress_ask_note="Школа прошла в Оше")
    await visit.sees(FIRST, visit.words("item-status-done"))


async def report(visit: Visit) -> None:
    """Let the chair submit the report, the Secretariat pass it on, and the seat acknowledge it."""
    await visit.become(CHAIR)
    await visit.say("/plan")
    await visit.press("plan-report")
    await visit.press("paper-submit")
    await visit.become(SECRETARY)
    await visit.press("paper-open", await visit.sees("Направлен отчёт о выполнении плана работы"))
    await visit.press("paper-acknowledge")
    await visit.press("paper-forward")
    await visit.become(SEAT)
    await visit.press("paper-open", await visit.sees("Направлен отчёт о выполнении плана работы"))
    await visit.press("paper-acknowledge")


async def test_a_year_of_one_side(visit: Visit) -> None:
    due = noon(Clock().now().astimezone(ZoneInfo("Asia/Tashkent")) + DUE_IN)
    await file_by_message(visit, FIRST, "Место: Ош. Срок: июнь.", "-KG-01", visit.words("proposal-on-time"))
    await visit.go_to(due + timedelta(days=1))
    await file_by_message(visit, SECOND, "Место: Нарын.", "-KG-02", "После срока, опоздание")
    await accept_late(visit)
    await circulate(visit)
    await answer(visit)
    await adopt(visit, due + relativedelta(months=3))
    await carry_out(visit)
    await report(visit)
