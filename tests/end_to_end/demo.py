"""The demo as people get it: `python -m bot demo` in a folder of its own, and what they do on its page."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from playwright.async_api import Locator, Page, expect

from bot.texts import Reader, Texts
from tests.end_to_end.process import PATIENCE

ROOT = Path(__file__).parent.parent.parent
TEXTS = Texts()


@dataclass(frozen=True)
class Words:
    """What the page itself says in a language."""

    switch: str
    chats: str
    send: str
    field: str
    bot: str


PAGE = {
    "ru": Words("Сменить человека", "Чаты", "Отправить", "Сообщение", "· демо"),
    "zh": Words("切换身份", "聊天", "发送", "输入消息", "· 演示"),
    "en": Words("Switch person", "Chats", "Send", "Message", "· demo"),
}
expect.set_options(timeout=15_000)


@contextmanager
def demo(folder: Path) -> Iterator[str]:
    """Run the demo, give the address of its page, and see at the end that it stops when it is asked to."""
    settings = {"HTTP_PORT": "0", "LOG_LEVEL": "WARNING", "PYTHONPATH": str(ROOT)}
    names = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "TMPDIR")}
    command = [sys.executable, "-m", "bot", "demo"]
    with subprocess.Popen(command, cwd=folder, env=names | settings, stdout=subprocess.PIPE, text=True) as running:
        try:
            assert running.stdout is not None
            line = running.stdout.readline()
            assert line.startswith("Open "), line
            yield line.removeprefix("Open ").strip()
            running.send_signal(signal.SIGINT)
            assert running.wait(PATIENCE) == 0
        finally:
            running.kill()


class Visit:
    """Somebody at the page, who looks through the eyes of one person after another."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.language = "ru"

    def words(self, key: str) -> str:
        """Give the label of a button of the bot's, in the person's language."""
        return TEXTS.label(key, {}, Reader(self.language))

    async def become(self, name: str, language: str = "ru") -> None:
        """Look through another person's eyes, into their chat with the bot."""
        await self.page.get_by_role("button", name=PAGE[self.language].switch).click()
        await self.page.get_by_role("option", name=name).click()
        self.language = language
        await expect(self.page.get_by_role("button", name=PAGE[language].switch)).to_contain_text(name)
        await self.open_chat(PAGE[language].bot)

    async def open_chat(self, title: str) -> None:
        """Open one of the chats in the list."""
        chats = self.page.get_by_role("navigation", name=PAGE[self.language].chats)
        await chats.get_by_role("link").filter(has_text=title).first.click()

    async def arrive(self, name: str) -> None:
        """Come as a new person, and start the bot."""
        await self.page.get_by_role("button", name=PAGE[self.language].switch).click()
        await self.page.get_by_role("button", name="Новый человек").click()
        await self.page.get_by_label("Имя").fill(name)
        await self.page.get_by_role("button", name="Создать").click()
        await self.page.get_by_role("button", name="Запустить").click()

    async def sees(self, *words: str) -> Locator:
        """Wait for a message with all these words."""
        bubble = self.page.get_by_role("article")
        for some in words:
            bubble = bubble.filter(has_text=some)
        await expect(bubble.last).to_be_visible()
        return bubble.last

    async def last(self, words: str) -> Locator:
        """Wait until the newest message has these words."""
        bubble = self.page.get_by_role("article").last
        await expect(bubble).to_contain_text(words)
        return bubble

    async def say(self, text: str) -> None:
        """Write to the bot."""
        await self.page.get_by_role("textbox", name=PAGE[self.language].field).fill(text)
        await self.page.get_by_role("button", name=PAGE[self.language].send, exact=True).click()

    async def press(self, key: str, card: Locator | None = None) -> None:
        """Press the newest button with the label of this key, or the one under a card."""
        where = card or self.page.get_by_role("article")
        await where.get_by_role("button", name=self.words(key), exact=True).last.click()

    async def press_beginning(self, key: str) -> None:
        """Press the newest button whose label has these words in it, beside a mark."""
        await self.page.get_by_role("article").get_by_role("button", name=self.words(key)).last.click()

    async def go_to(self, moment: datetime) -> None:
        """Move the clock to a moment, by the person's own clock."""
        await self.page.get_by_role("button", name="К дате…").click()
        dialog = self.page.get_by_role("dialog", name="Перевести часы бота")
        await dialog.get_by_label("Дата и время").fill(f"{moment:%Y-%m-%dT%H:%M}")
        await dialog.get_by_role("button", name="Перевести").click()
        await expect(dialog).to_have_count(0)
