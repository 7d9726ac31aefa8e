"""The directory: search by words in a private chat, and inline mode in any other; links that open a card."""

import re

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject, CommandStart, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import (
    CallbackQuery,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    Message,
)

from bot.domain.directory import PREFIXES, Found
from bot.domain.notices import Screen
from bot.markup import keyboard
from bot.screens import directory as screens
from bot.services import directory as service
from bot.services.context import Ctx
from handlers import parks, registry
from handlers.answer import Answer
from handlers.pressed import Pressed, page_number, row_number

router = Router(name="directory")
CACHE_SECONDS = 10
LINK = re.compile(r"(org|park)_([0-9]{1,18})")
OPENED = {"org": registry.card, "park": parks.card}
THINGS = {prefix: thing for thing, prefix in PREFIXES.items()}


class Looking(StatesGroup):
    """It was asked what is looked for: the next text says it."""

    words = State()


async def card(ctx: Ctx, search_id: int) -> Screen:
    """Show what somebody looks for as it is found now."""
    return _screen(await service.results(ctx, search_id, 0))


def _screen(found: service.Results) -> Screen:
    return screens.results(found.search, found.page, found.instead)


@router.message(F.via_bot)
async def stay_silent(_: Message) -> None:
    """Take what a person has posted here through inline mode for no answer and no proposal."""


@router.message(CommandStart(deep_link=True, magic=F.args.regexp(LINK.pattern + "$")))
async def follow_link(_: Message, command: CommandObject, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Open a card by its link."""
    await state.clear()
    thing, _low_line, number = (command.args or "").partition("_")
    await answer.say(await OPENED[thing](ctx, int(number)))


@router.message(CommandStart(deep_link=True, magic=F.args == screens.SEARCH_LINK))
@router.message(Command("search"))
@router.callback_query(Pressed("search", "begin"))
async def begin(
    _: Message | CallbackQuery, ctx: Ctx, answer: Answer, state: FSMContext, command: CommandObject | None = None
) -> None:
    """Look for the words behind the command, or ask for words."""
    words = (command.args or "").strip() if command is not None and command.command == "search" else ""
    await state.clear()
    if words:
        await answer.show(_screen(await service.look(ctx, words)))
    else:
        await state.set_state(Looking.words)
        await answer.show(screens.ask())


@router.message(StateFilter(Looking.words), F.text, ~F.text.startswith("/"))
async def look(message: Message, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Look for what was written; where nothing is found, other words may follow at once."""
    found = await service.look(ctx, message.text or "")
    if found.page.items:
        await state.clear()
    await answer.show(_screen(found))


@router.callback_query(Pressed("search", "everything"))
async def everything(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """List all there is, to be narrowed."""
    await answer.show(_screen(await service.look(ctx, "")))


@router.callback_query(Pressed("search", "page"))
async def page(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Turn the pages."""
    number, _dot, turned = ident.partition(".")
    await answer.show(_screen(await service.results(ctx, row_number(number), page_number(turned))))


@router.callback_query(Pressed("search", "by"))
async def choose(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Offer what it can be narrowed to."""
    number, _dot, facet = ident.partition(".")
    search, cities = await service.choices(ctx, row_number(number), facet)
    await answer.show(screens.choices(search, facet, cities))


@router.callback_query(Pressed("search", "only", "widen"))
async def narrow(_: CallbackQuery, ident: str, verb: str, ctx: Ctx, answer: Answer) -> None:
    """Narrow it to one value, or by a facet no more."""
    number, _dot, chosen = ident.partition(".")
    facet, _dot, value = chosen.partition(".")
    to = value if verb == "only" else None
    await answer.show(_screen(await service.narrow(ctx, row_number(number), facet, to)))


@router.inline_query()
async def answer_inline(query: InlineQuery, ctx: Ctx, answer: Answer, bot: Bot) -> None:
    """Offer share cards in any chat: one by its link's payload, or what is found by words."""
    number = page_number(query.offset)
    asked = LINK.fullmatch(query.query.strip())
    if asked is not None:
        found = await service.shared_one(ctx, THINGS[f"{asked[1]}_"], int(asked[2]))
    else:
        found = await service.shared(ctx, query.query, number)
    username = (await bot.me()).username or ""
    results = [_article(hit, answer, username) for hit in found.items]
    await query.answer(
        results,  # type: ignore[arg-type]
        cache_time=CACHE_SECONDS,
        is_personal=True,
        next_offset=str(number + 1) if found.more else "",
        button=None if results else _nothing(answer),
    )


def _article(found: Found, answer: Answer, username: str) -> InlineQueryResultArticle:
    screen = screens.shared(found)
    rendered = answer.texts.screen(screen.key, screen.args, screen.rows, answer.reader)
    return InlineQueryResultArticle(
        id=screens.link(found),
        title=answer.texts.label("search-open", screen.args, answer.reader),
        description=found.line,
        input_message_content=InputTextMessageContent(message_text=rendered.text),
        reply_markup=keyboard(rendered, username),
    )


def _nothing(answer: Answer) -> InlineQueryResultsButton:
    words = answer.texts.label("search-inline-none", {}, answer.reader)
    return InlineQueryResultsButton(text=words, start_parameter=screens.SEARCH_LINK)
