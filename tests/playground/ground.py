"""A served world for the tests of the page: a cast, a clock to move, and a small bot that polls it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InputTextMessageContent,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
)
from aiohttp import web

from bot.clock import Clock
from bot.playground import Person, PlaygroundSession, World, make_app

RICH = (
    "<b>Срок</b> подачи: <tg-time unix='1813085999'>15 июня</tg-time>\n"
    "<blockquote expandable>Первая строка\nвторая\nтретья\nчетвёртая\nпятая</blockquote>\n"
    "<code>П-2027-001</code> <tg-spoiler>тайна</tg-spoiler> <a href='https://eng.sectsco.org/'>сайт</a>"
)
WIDE = "оченьдлинноеслово" * 20


def key(text: str, data: str) -> InlineKeyboardButton:
    """Make a button that asks the bot."""
    return InlineKeyboardButton(text=text, callback_data=data)


CARD = InlineKeyboardMarkup(
    inline_keyboard=[
        [key("Подать", "file"), key("Изменить", "edit")],
        [key(str(number), "nothing") for number in range(8)],
    ]
)
MENU = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="План работы")]], resize_keyboard=True)


class Ground:
    """The world, its clock and its bot; `serve` and `stop` as often as a test likes, always at one address."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.world = World(now=self.clock.now)
        properties = DefaultBotProperties(parse_mode="HTML")
        self.bot = Bot(self.world.token, session=PlaygroundSession(self.world), default=properties)
        self.clock.on_move(self._remind)
        self._runner: web.AppRunner | None = None
        self._port = 0
        self._cast()

    def _cast(self) -> None:
        self.representative: Person = self.world.new_person("Алишер Юсупов", note="представитель")
        self.chinese: Person = self.world.new_person("王丽", "zh", "Asia/Shanghai", note="代表，中国")

    async def _remind(self) -> None:
        await self.bot.send_message(self.representative.id, "Напоминание: срок завтра")

    async def _start_again(self) -> None:
        self.world.clear()
        self._cast()

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self._port}/"

    async def serve(self) -> None:
        """Serve the world."""
        app = make_app(self.world, clock=self.clock, reset=self._start_again, limits=False)
        self._runner = web.AppRunner(app, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True).start()
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Take the server away; the world stays."""
        if self._runner is not None:
            await self._runner.cleanup()


@asynccontextmanager
async def served() -> AsyncIterator[Ground]:
    """Serve a ground with its bot polling."""
    ground = Ground()
    await ground.bot.set_my_commands([BotCommand(command="plan", description="План работы")])
    dispatcher = Dispatcher()
    dispatcher.include_router(small_bot())
    await ground.serve()
    async with asyncio.TaskGroup() as group:
        group.create_task(dispatcher.start_polling(ground.bot, handle_signals=False))
        try:
            yield ground
        finally:
            await dispatcher.stop_polling()
            await ground.stop()


def small_bot() -> Router:
    """Answer in the few ways that the page has to show."""
    router = Router()
    router.message.register(start, CommandStart())
    router.message.register(formatted, F.text == "оформи")
    router.message.register(wide, F.text == "широко")
    router.message.register(turned, F.document)
    router.message.register(echo, F.text & ~F.via_bot)
    router.callback_query.register(alert, F.data == "file")
    router.callback_query.register(edit, F.data == "edit")
    router.inline_query.register(found)
    return router


async def start(message: Message, command: CommandObject) -> None:
    """Greet, with what the link carried."""
    await message.answer(f"Здравствуйте! {command.args or ''}", reply_markup=MENU)
    await message.answer("Карточка", reply_markup=CARD)


async def formatted(message: Message) -> None:
    """Show formatting."""
    await message.answer(RICH, reply_markup=CARD)


async def wide(message: Message) -> None:
    """Show what is too wide for a phone."""
    await message.answer(f"{WIDE}\n<pre>{WIDE}</pre>", reply_markup=CARD)


async def turned(message: Message, bot: Bot) -> None:
    """Send a file back, turned around."""
    assert message.document is not None
    content = await bot.download(message.document)
    assert content is not None
    await message.answer_document(BufferedInputFile(content.read()[::-1], "план.ics"), caption="Принято")


async def echo(message: Message) -> None:
    """Say what was said, as it was said."""
    await message.answer(f"Вы пишете: {message.text}", parse_mode=None)


async def alert(query: CallbackQuery) -> None:
    """Answer in a window."""
    await query.answer("Подано в срок, номер П-2027-001", show_alert=True)


async def edit(query: CallbackQuery) -> None:
    """Change the message of the button."""
    assert isinstance(query.message, Message)
    await query.message.edit_text("Карточка изменена", reply_markup=CARD)
    await query.answer("Готово")


async def found(query: InlineQuery) -> None:
    """Find one park."""
    content = InputTextMessageContent(message_text=f"Парк: {query.query}", parse_mode=None)
    await query.answer([InlineQueryResultArticle(id="1", title="Технопарк", input_message_content=content)])
