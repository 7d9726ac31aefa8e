"""The demo as people get it: `python -m bot demo` in a folder of its own, and what they do on its page."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from playwright.async_api import FilePayload, Locator, Page, expect

from bot.domain.notices import Arg
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
WAYS_ON = ("button-skip", "button-next", "button-keep")
MOST_QUESTIONS = 30
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

    @property
    def bot(self) -> str:
        """The bot's name in the list of chats."""
        return PAGE[self.language].bot

    def words(self, key: str, **args: Arg) -> str:
        """Give the label of a button of the bot's, in the person's language."""
        return TEXTS.label(key, args, Reader(self.language))

    async def become(self, name: str, language: str = "ru") -> None:
        """Look through another person's eyes, into their chat with the bot."""
        await self.page.get_by_role("button", name=PAGE[self.language].switch).click()
        await self.page.get_by_role("option", name=name).click()
        self.language = language
        await expect(self.page.get_by_role("button", name=PAGE[language].switch)).to_contain_text(name)
        await self.open_chat(self.bot)

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
        """Write into the chat, and see it stand there."""
        said = self.page.get_by_role("article").and_(self.page.locator(".out"))
        before = await said.count()
        await self.page.get_by_role("textbox", name=PAGE[self.language].field).fill(text)
        await self.page.get_by_role("button", name=PAGE[self.language].send, exact=True).click()
        await expect(said).not_to_have_count(before)

    async def send_file(self, name: str, content: bytes) -> None:
        """Send a file to the bot."""
        file = FilePayload(name=name, mimeType="application/octet-stream", buffer=content)
        await self.page.locator("input[type=file]").set_input_files(file)
        await self.page.get_by_role("dialog").get_by_role("button", name=PAGE[self.language].send).click()

    async def press(self, key: str, card: Locator | None = None, **args: Arg) -> None:
        """Press the newest button with the label of this key, or the one under a card, and wait for what it does."""
        where = card or self.page.get_by_role("article")
        await self._click(where.get_by_role("button", name=self.words(key, **args), exact=True).last)

    async def press_beginning(self, key: str) -> None:
        """Press the newest button whose label has these words in it, beside a mark."""
        await self.press_named(self.words(key))

    async def press_named(self, name: str, card: Locator | None = None) -> None:
        """Press the newest button with words that people wrote, or the one under a card."""
        where = card or self.page.get_by_role("article")
        await self._click(where.get_by_role("button", name=name).last)

    async def _click(self, button: Locator) -> None:
        """Press a button once the one before has been answered: a card that is still to change has the old buttons."""
        await button.click()
        await expect(self.page.locator(".key[aria-busy]")).to_have_count(0)

    async def go_through(self, end: str, **answers: str) -> None:
        """Go on, past what may be left out, until `end` is asked or offered.

        `answers`: what is typed where a text is asked, by the name of its question: `event_ask_place="Самарканд"`.
        """
        for _ in range(MOST_QUESTIONS):
            card = self.page.get_by_role("article").last
            await expect(card).to_have_class(re.compile(r"\bin\b"))
            shown = await card.inner_text()
            if self.words(end) in shown:
                return
            asked = next((key for key in answers if self.words(key.replace("_", "-")) in shown), None)
            if asked is not None:
                await self.say(answers.pop(asked))
                continue
            ways = [card.get_by_role("button", name=self.words(way), exact=True) for way in WAYS_ON]
            there = [way for way in ways if await way.count()]
            assert there, f"no way on to {end}; shown: {shown}"
            await self._click(there[0])
        raise AssertionError(f"never asked or offered: {end}; shown: {shown}")

    async def download(self, name: str) -> bytes:
        """Take the newest file whose name has such a form away."""
        link = self.page.get_by_role("article").last.get_by_role("link", name=re.compile(name)).last
        async with self.page.expect_download() as downloading:
            await link.click()
        return (await (await downloading.value).path()).read_bytes()

    async def go_to(self, moment: datetime) -> None:
        """Move the clock to a moment, by the person's own clock."""
        await self.page.get_by_role("button", name="К дате…").click()
        dialog = self.page.get_by_role("dialog", name="Перевести часы бота")
        await dialog.get_by_label("Дата и время").fill(f"{moment:%Y-%m-%dT%H:%M}")
        await dialog.get_by_role("button", name="Перевести").click()
        await expect(dialog).to_have_count(0)
