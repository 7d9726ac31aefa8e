"""A real browser for the tests of the page; `python -m tests.browser` tells whether this machine has one."""

import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import ConsoleMessage, Page, async_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
INSTALL = (
    "No chromium: `apt-get install chromium fonts-noto-color-emoji fonts-noto-cjk` (macOS: `brew install chromium`)"
)
PATIENCE = 10_000
"""Milliseconds that a test waits for something to show."""


def chromium() -> str:
    """Give the path of the browser.

    Raises:
        FileNotFoundError: there is none; the message says how to install it.
    """
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        raise FileNotFoundError(INSTALL)
    return path


@asynccontextmanager
async def browser_page(
    address: str, *, width: int = 1280, height: int = 800, dark: bool = False, language: str = "ru-RU"
) -> AsyncIterator[Page]:
    """Open an address in a fresh browser, and at the end refuse what went wrong in its scripts unseen."""
    faults: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=list(QUIET))
        context = await browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            locale=language,
            accept_downloads=True,
        )
        context.set_default_timeout(PATIENCE)
        page = await context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: _keep(message, faults))
        await page.goto(address)
        try:
            yield page
        finally:
            await browser.close()
    assert not faults, faults


def _keep(message: ConsoleMessage, faults: list[str]) -> None:
    # The browser itself reports every lost connection; the page says it in its own way.
    if message.type == "error" and "WebSocket" not in message.text and "ERR_CONNECTION_REFUSED" not in message.text:
        faults.append(message.text)


if __name__ == "__main__":
    try:
        print(chromium())
    except FileNotFoundError as missing:
        sys.exit(str(missing))
