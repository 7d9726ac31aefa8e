"""Updates by webhook, beside a bare aiogram bot that makes the same Bot API calls: `python -m bench.updates`.

A menu press edits a card and answers the callback; a wizard step is a press that opens a question and a text that
answers it, kept in the database. Both bots share the loop, the fake Bot API and the rounds, which take turns. The last
line is JSON: `throughput_ratio` to the bare bot with Python's own garbage collector, `vs_tuned_bare` to it tuned as
ours is, `p99_ratio` at 300 a second, and how much a broadcast adds to an answer's p99 (`reply_p99_added_ms`).
"""

import asyncio
import gc
import json
import logging
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import structlog
import uvloop
from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web
from sqlalchemy import insert, select

from bench._load import SECRET, Asker, Target
from bot.__main__ import GC_THRESHOLD
from bot.app import App
from bot.clock import Clock
from bot.config import Settings
from bot.delivery.session import JsonSession
from bot.domain.notices import Notice
from bot.domain.own_data import PRIVACY_VERSION
from bot.domain.registry import OrganisationKind
from bot.services import own_data, people, registry
from bot.services.context import Office
from bot.web.server import serving
from bot.web.webhook import webhook
from handlers import PRIVATE
from storage import outbox, tables

PEOPLE = 64
PRESSES = 1500
STEPS = 1024
ROUNDS, STEADY_ROUNDS = 3, 5
A_SECOND = 300
SECONDS = 5
BROADCAST = 700
DURING = 20
"""Seconds of a broadcast."""
READER = {"name": "Читатель", "language": "ru", "zone": "Asia/Tashkent"}
TOKEN, SLOW_TOKEN = "42:quick", "43:slow"
QUICK = "--quick" in sys.argv


def bare() -> Dispatcher:
    """Make the peer: no database, no roles, no texts; one handler for each kind, and the same calls."""
    dispatcher = Dispatcher()
    keys = InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text=f"Кнопка {n}", callback_data=f"a:{n}")] for n in range(8)]
    )

    @dispatcher.callback_query(F.data)
    async def pressed(query: CallbackQuery) -> None:
        if isinstance(query.message, Message):
            await query.message.edit_text("<b>Меню</b>\nАйгуль", parse_mode="HTML", reply_markup=keys)
        await query.answer()

    @dispatcher.message(F.text)
    async def wrote(message: Message) -> None:
        await message.answer("<b>Сохранено</b>", parse_mode="HTML", reply_markup=keys)

    return dispatcher


@contextmanager
def tuned() -> Iterator[None]:
    """Let the garbage collector work as bot.__main__ has it."""
    usual = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.set_threshold(GC_THRESHOLD)
    try:
        yield
    finally:
        gc.set_threshold(*usual)
        gc.unfreeze()


@contextmanager
def untouched() -> Iterator[None]:
    """Leave the garbage collector as Python has it."""
    gc.collect()
    yield


@asynccontextmanager
async def serving_bare(api: str) -> AsyncIterator[Target]:
    """Serve the peer."""
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(api)))
    app = web.Application()
    SimpleRequestHandler(bare(), bot, handle_in_background=False, secret_token=SECRET).register(app, path="/hook")
    async with serving(app, "127.0.0.1", 0) as port:
        yield Target(port, [Asker(1000 + number) for number in range(PEOPLE)])
    await bot.session.close()


@asynccontextmanager
async def serving_ours(api: str, folder: str, token: str) -> AsyncIterator[tuple[Target, App]]:
    """Serve our bot, with people who have registered and an organisation for each."""
    path = Path(folder) / f"{token[:2]}.db"
    settings = Settings(bot_api_url=api, database_url=f"sqlite+aiosqlite:///{path}", rate_limit="off", _env_file=None)
    # A session of one's own means: no limits. The broadcast is measured at Telegram's.
    session = JsonSession(api=TelegramAPIServer.from_base(api)) if token == TOKEN else None
    ours = App(settings, token, clock=Clock(), session=session)
    await ours.prepare()
    askers = [Asker(1000 + number) for number in range(PEOPLE)]
    office = Office(ours.database)
    for asker in askers:
        ctx = await people.enter(office, people.Visitor(asker.id, "Айгуль", None, "ru"), ours.clock.now())
        await own_data.agree(ctx, PRIVACY_VERSION)
        asker.row = (await registry.begin_organisation(ctx, OrganisationKind.STARTUP)).id
    app = web.Application()
    app.add_routes([webhook(ours.bot, ours.updates, "/hook", SECRET)])
    async with serving(app, "127.0.0.1", 0) as port:
        yield Target(port, askers), ours
    await ours.close()
    _detach(ours)


def _detach(ours: App) -> None:
    """Let the routers, which are modules' own, be put into the next dispatcher."""
    for router in (*ours.dispatcher.sub_routers, *PRIVATE):
        router._parent_router = None
    ours.dispatcher.sub_routers.clear()


def p99(seconds: list[float]) -> float:
    """Give the time that one in a hundred takes longer than."""
    return quantiles(seconds, n=100)[98]


def together(presses: float, steps: float) -> float:
    """Give updates a second where as many are presses as are steps, of the rates of each."""
    return 2 / (1 / presses + 1 / steps)


async def throughput(
    make: Callable[[Asker], dict[str, Any]], updates: int, theirs: Target, ours: Target
) -> list[float]:
    """Give updates a second of the bare bot, of it tuned, and of ours, each the median of rounds that take turns."""
    runs: list[list[float]] = [[], [], []]
    ways: list[tuple[Target, Callable[[], Any]]] = [(theirs, untouched), (theirs, tuned), (ours, tuned)]
    for _ in range(1 if QUICK else ROUNDS):
        for figures, (target, collector) in zip(runs, ways, strict=True):
            with collector():
                figures.append(await target.at_once(make, updates))
    return [median(figures) for figures in runs]


async def steadily(theirs: Target, ours: Target) -> tuple[float, float]:
    """Give what one press in a hundred takes longer than at a rate, in seconds, of the bare bot and of ours.

    Each is the median of rounds that take turns: one stall of the machine is a hundredth of a round.
    """
    usual, own = list[float](), list[float]()
    for _ in range(1 if QUICK else STEADY_ROUNDS):
        with untouched():
            usual.append(p99(await theirs.steadily(Asker.press, A_SECOND, SECONDS)))
        with tuned():
            own.append(p99(await ours.steadily(Asker.press, A_SECOND, SECONDS)))
    return median(usual), median(own)


async def compare(api: str, folder: str) -> dict[str, Any]:
    """Measure ours beside the bare bot."""
    async with serving_bare(api) as theirs, serving_ours(api, folder, TOKEN) as (ours, _app):
        for target in (theirs, ours):
            await target.at_once(Asker.press, PEOPLE * 4)
        presses = await throughput(Asker.press, PRESSES, theirs, ours)
        steps = await throughput(Asker.step, STEPS, theirs, ours)
        usual, own = await steadily(theirs, ours)
    return {
        "presses_per_second": round(presses[2]),
        "steps_per_second": round(steps[2]),
        "throughput_ratio": round(presses[2] / presses[0], 2),
        "vs_tuned_bare": round(presses[2] / presses[1], 2),
        "step_throughput_ratio": round(steps[2] / steps[0], 2),
        "step_vs_tuned_bare": round(steps[2] / steps[1], 2),
        "both_throughput_ratio": round(together(presses[2], steps[2]) / together(presses[0], steps[0]), 2),
        "both_vs_tuned_bare": round(together(presses[2], steps[2]) / together(presses[1], steps[1]), 2),
        "p99_ratio": round(own / usual, 2),
        "p99_ms": round(own * 1000, 1),
    }


async def beside_a_broadcast(api: str, folder: str) -> dict[str, Any]:
    """Measure answers while nothing else is sent, then while a broadcast leaves at 30 a second; each takes 50 ms."""
    async with serving_ours(api, folder, SLOW_TOKEN) as (ours, app):
        calm = await ours.steadily(Asker.press, 4, 4 if QUICK else 12)
        async with app.database.writing(app.clock.now()) as tx:
            crowd = [{"telegram_id": 10_000 + n, **READER, "created_at": app.clock.now()} for n in range(BROADCAST)]
            await tx.execute(insert(tables.people), crowd)
            who = select(tables.people.c.id).where(tables.people.c.telegram_id >= 10_000)
            await outbox.put_to_each(tx, Notice(key="side-KZ", dedupe="bench"), who, app.clock.now())
        async with asyncio.TaskGroup() as group:
            group.create_task(app.delivery.run())
            busy = await ours.steadily(Asker.press, 4, DURING)
            app.delivery.stop()
        async with app.database.reading() as tx:
            left = await outbox.waiting(tx)
    return {
        "reply_p99_ms": round(p99(calm) * 1000, 1),
        "reply_p99_added_ms": round((p99(busy) - p99(calm)) * 1000, 1),
        "sent_meanwhile_per_second": round((BROADCAST - left) / DURING, 1),
    }


@contextmanager
def fake_api() -> Iterator[str]:
    """Run the fake Bot API, and give its address."""
    command = [sys.executable, "-m", "bench._fake_api"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
        finally:
            server.terminate()


async def main(api: str, folder: str) -> dict[str, Any]:
    """Measure both."""
    return await compare(api, folder) | await beside_a_broadcast(api, folder)


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    with fake_api() as api, tempfile.TemporaryDirectory() as folder:
        print(json.dumps(uvloop.run(main(api, folder))))
