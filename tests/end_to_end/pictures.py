"""Takes the pictures of docs/images/ anew, from the demo as it starts: `python -m tests.end_to_end.pictures`."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Page

from tests.browser import browser_page
from tests.end_to_end.demo import ROOT, Visit, demo

IMAGES = ROOT / "docs" / "images"
NARROW = 360


@asynccontextmanager
async def looking(
    address: str, name: str, *, width: int = 1180, height: int = 760, dark: bool = False
) -> AsyncIterator[Page]:
    """Open the page, and take its picture when what was done inside stands still."""
    async with browser_page(address, width=width, height=height, dark=dark) as page:
        yield page
        await page.wait_for_load_state("networkidle")
        await page.evaluate("document.activeElement.blur()")
        await page.screenshot(path=IMAGES / f"{name}.png", animations="disabled")


async def take_desks(address: str) -> None:
    """Take what people do: file, look at what was filed, at the plan, at applications."""
    async with looking(address, "proposal") as page:
        visit = Visit(page)
        await visit.become("Ерлан Сагынтаев")
        await (await visit.sees("Предложение подано", "-KZ-01")).evaluate("node => node.scrollIntoView()")
    async with looking(address, "chair") as page:
        visit = Visit(page)
        await visit.become("Рустам Юлдашев")
        await visit.say("/filed")
        await (await visit.last("Поданные предложения")).scroll_into_view_if_needed()
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
    """Take what comes to people: an announcement, deadlines, a reminder."""
    async with looking(address, "channel") as page:
        visit = Visit(page)
        await visit.become("Сергей Орлов")
        await visit.open_chat("Новости Пула ШОС")
        await (await visit.sees("Конкурс грантов")).scroll_into_view_if_needed()
    async with looking(address, "deadlines", dark=True) as page:
        visit = Visit(page)
        await visit.become("张伟", "zh")
        await visit.say("/meeting")
        await (await visit.last("东道国")).scroll_into_view_if_needed()
    async with looking(address, "reminder", width=NARROW, height=740) as page:
        visit = Visit(page)
        await visit.become("Ольга Климович")
        await (await visit.sees("До срока подачи предложений")).scroll_into_view_if_needed()


def main() -> None:
    """Run the demo and take the pictures."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, demo(Path(folder)) as address:
        asyncio.run(take_desks(address))
        asyncio.run(take_what_people_read(address))


if __name__ == "__main__":
    main()
