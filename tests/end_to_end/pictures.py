"""Takes the pictures of docs/images/ anew, from the demo as it starts: `python -m tests.end_to_end.pictures`."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import FloatRect, Page, expect

from tests.browser import browser_page
from tests.end_to_end.demo import ROOT, Visit, demo

IMAGES = ROOT / "docs" / "images"
NARROW = 360
MARGIN = 10
"""Pixels above what was said."""
FLOATING = "#notes, .day, .edited"
"""What the page shows in its own language, or for a moment."""
GUIDE = (480, 1400)
"""Width and height of the page, in pixels, whose messages the guides show."""
LANGUAGES = {"ru": "Русский", "en": "English"}
"""Those of the guides, as the bot offers them."""


@asynccontextmanager
async def looking(
    address: str, name: str, *, width: int = 1040, height: int = 700, dark: bool = False
) -> AsyncIterator[Page]:
    """Open the page, and take its picture when what was done inside stands still."""
    async with browser_page(address, width=width, height=height, dark=dark) as page:
        yield page
        await page.wait_for_load_state("networkidle")
        await page.evaluate("document.activeElement.blur()")
        await page.screenshot(path=IMAGES / f"{name}.png", animations="disabled")


async def take_desks(address: str) -> None:
    """Take what people do: file, look at the plan, at applications."""
    async with looking(address, "proposal") as page:
        visit = Visit(page)
        await visit.become("Ерлан Сагынтаев")
        await (await visit.sees("Предложение подано", "-KZ-01")).evaluate("node => node.scrollIntoView()")
    async with looking(address, "plan") as page:
        visit = Visit(page)
        await visit.become("Рустам Юлдашев")
        await visit.say("/plan")
        await (await visit.last("План работы на")).scroll_into_view_if_needed()
    async with looking(address, "applications", dark=True) as page:
        visit = Visit(page)
        await visit.become("Мадина Юсупова")
        await visit.say("/desk")
        await visit.press_named("📣 Конкурс грантов")
        await visit.press("application-open-desk")
        await (await visit.last("Заявки на конкурс")).scroll_into_view_if_needed()


async def take_what_people_read(address: str) -> None:
    """Take what comes to people: deadlines, a reminder."""
    async with looking(address, "deadlines", width=880, dark=True) as page:
        visit = Visit(page)
        await visit.become("张伟", "zh")
        await visit.say("/meeting")
        await (await visit.last("东道国")).scroll_into_view_if_needed()
    async with looking(address, "reminder", width=NARROW, height=740) as page:
        visit = Visit(page)
        await visit.become("Ольга Климович")
        await (await visit.sees("До срока подачи предложений")).scroll_into_view_if_needed()


@dataclass(frozen=True)
class Look:
    """What the guide for a role shows: who looks, what they say, and which buttons they press then."""

    person: str
    says: str
    presses: tuple[str, ...] = ()


GUIDES = {
    "participant": Look("Дильноза Каримова", "/events", ("Конкурс грантов",)),
    "resident": Look("Дильноза Каримова", "/organisations", ("AgroSuv", "🏭", "IT Park")),
    "park-manager": Look("Зарина Исмаилова", "/residents", ("海云科技",)),
    "representative": Look("Ерлан Сагынтаев", "/proposals", ("2027-KZ-01",)),
    "chair": Look("Рустам Юлдашев", "/board"),
    "secretariat": Look("Камила Рашидова", "/filed"),
    "organiser": Look("Мадина Юсупова", "/desk", ("Конкурс грантов", "📋")),
    "administrator": Look("Тимур Ахмедов", "/admin"),
}


async def take_guides(address: str, language: str) -> None:
    """Take what each guide shows: the messages alone, for what stands around them is in the language of the page."""
    async with browser_page(address, width=GUIDE[0], height=GUIDE[1]) as page:
        visit, speaking = Visit(page), set() if language != "ru" else {look.person for look in GUIDES.values()}
        for role, look in GUIDES.items():
            await visit.become(look.person)
            if look.person not in speaking:
                speaking.add(look.person)
                await visit.say("/language")
                card = await visit.last(visit.words("language-choice"))
                await visit.press_named(LANGUAGES[language], card)
                await expect(card).not_to_contain_text(visit.words("language-choice"))
            await visit.say(look.says)
            for name in look.presses:
                await visit.press_named(name)
            await take_answer(page, IMAGES / "guide" / f"{role}-{language}.png")


async def take_answer(page: Page, path: Path) -> None:
    """Take the last thing that was said, and the answer to it, without what floats above them."""
    await page.wait_for_load_state("networkidle")
    await page.mouse.move(0, 0)
    await page.evaluate("document.activeElement.blur()")
    await page.evaluate(
        "all => document.querySelectorAll(all).forEach(one => one.style.visibility = 'hidden')", FLOATING
    )
    log = await page.locator(".stage").bounding_box()
    said = await page.get_by_role("article").and_(page.locator(".out")).last.bounding_box()
    assert log is not None
    assert said is not None
    top = max(said["y"] - MARGIN, log["y"])
    clip = FloatRect(x=log["x"], y=top, width=log["width"], height=log["y"] + log["height"] - top)
    await page.screenshot(path=path, animations="disabled", clip=clip)


def main() -> None:
    """Run the demo and take the pictures."""
    (IMAGES / "guide").mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, demo(Path(folder)) as address:
        asyncio.run(take_desks(address))
        asyncio.run(take_what_people_read(address))
        for language in LANGUAGES:
            asyncio.run(take_guides(address, language))


if __name__ == "__main__":
    main()
