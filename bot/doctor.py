"""Looks at everything the bot needs, and says what to do where something is missing."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from datetime import timedelta
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from pathlib import Path
from zoneinfo import available_timezones

from aiogram import Bot
from aiogram.enums import ChatMemberStatus
from aiogram.exceptions import AiogramError, TelegramUnauthorizedError
from aiogram.types import ResultChatMemberUnion
from aiohttp import ClientError, ClientSession, ClientTimeout
from sqlalchemy.exc import SQLAlchemyError

from bot.app import make_bot
from bot.clock import Clock
from bot.config import Settings
from bot.domain.care import ENOUGH_ROOM, STUCK
from bot.domain.channels import Channel
from bot.domain.errors import UnavailableError
from bot.domain.sides import FOUNDING_SIDES
from storage import channels, delivery, room
from storage.migrate import is_current
from storage.uow import Database

CHANNELS = 1000
"""How many are looked at, at most."""
APART = 5.0
"""Seconds between two clocks at which the operator is warned."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at; `advice` says what to do where it is not well."""

    what: str
    well: bool
    advice: str = ""


async def examine(settings: Settings) -> int:
    """Print a line for each thing looked at; give how many are not well, as an exit status."""
    ailing = 0
    async with aclosing(_findings(settings)) as findings:
        async for finding in findings:
            print(f"{'ok  ' if finding.well else 'FAIL'} {finding.what}{'' if finding.well else ': ' + finding.advice}")
            ailing += not finding.well
    return min(ailing, 1)


async def _findings(settings: Settings) -> AsyncGenerator[Finding, None]:
    yield _zones()
    database = Database(settings.database_url)
    try:
        if (free := room.left(database)) is not None:
            advice = "make room, or the database stops accepting anything"
            yield Finding(f"disk: {free // 2**20} MB free", free > ENOUGH_ROOM, advice)
        found = await _database(database)
        yield found
        if found.well:
            yield await _queue(database)
        async for finding in _telegram(settings, database if found.well else None):
            yield finding
    finally:
        await database.close()


def _zones() -> Finding:
    missing = {side.zone for side in FOUNDING_SIDES} - available_timezones()
    advice = f"install tzdata anew, these are unknown: {', '.join(sorted(missing))}"
    return Finding(f"time zones (tzdata {version('tzdata')})", not missing, advice)


async def _database(database: Database) -> Finding:
    if database.on_sqlite and not _file_exists(database.engine.url.database):
        return Finding("database", False, "there is none yet: `poolbot migrate` makes it, and so does `run`")
    try:
        current = await is_current(database)
    except (SQLAlchemyError, UnavailableError, OSError) as error:
        reason = str(error).splitlines()[0]
        return Finding("database", False, f"it does not answer; check DATABASE_URL ({reason})")
    return Finding("database", current, "it is of another version: run `poolbot migrate` (`run` does it by itself)")


async def _queue(database: Database) -> Finding:
    now = Clock().now()
    async with database.reading() as tx:
        count, oldest = await delivery.queue(tx, now)
    late = (now - oldest) if oldest is not None else timedelta()
    minutes = int(late.total_seconds() // 60)
    advice = f"the oldest has been due for {minutes} min: does the bot run, and what does /delivery say?"
    return Finding(f"queue: {count} letters wait", late < STUCK, advice)


def _file_exists(path: str | None) -> bool:
    return not path or Path(path).exists()


async def _telegram(settings: Settings, database: Database | None) -> AsyncGenerator[Finding, None]:
    if settings.bot_token is None:
        yield Finding("BOT_TOKEN is not set: `poolbot run` opens the playground", True)
        return
    yield await _clock(settings.bot_api_url)
    bot = make_bot(settings, settings.bot_token.get_secret_value())
    try:
        me = await bot.get_me()
        yield Finding(f"token of @{me.username}", True)
        yield await _webhook(settings, bot)
        if database is not None:
            async for finding in _channels(database, bot):
                yield finding
    except TelegramUnauthorizedError:
        yield Finding(
            "token", False, "Telegram does not know it: ask @BotFather for the bot's token, and check BOT_TOKEN"
        )
    except AiogramError as error:
        yield Finding("Telegram", False, f"check BOT_TOKEN and BOT_API_URL ({error})")
    finally:
        await bot.session.close()


async def _clock(address: str) -> Finding:
    """Compare this machine's clock with the Date (RFC 9110, 6.6.1) of whoever answers at the Bot API's address."""
    try:
        async with ClientSession(timeout=ClientTimeout(total=10)) as session, session.head(address) as answer:
            theirs = parsedate_to_datetime(answer.headers["Date"])
    except (ClientError, TimeoutError, KeyError, ValueError):
        return Finding("clock: nobody to compare it with", True)
    apart = abs((Clock().now() - theirs).total_seconds())
    advice = "let the machine keep time (NTP): deadlines are counted by its clock"
    return Finding(f"clock: {apart:.0f} s apart from Telegram's", apart < APART, advice)


async def _webhook(settings: Settings, bot: Bot) -> Finding:
    info = await bot.get_webhook_info()
    wanted = settings.webhook_url or ""
    if info.url != wanted:
        return Finding("webhook", False, "Telegram knows another address; `poolbot run` sets it at its start")
    failed = info.last_error_message if info.pending_update_count else None
    kind = "webhook" if wanted else "polling"
    return Finding(f"{kind}: {info.pending_update_count} updates wait", failed is None, f"Telegram says: {failed}")


async def _channels(database: Database, bot: Bot) -> AsyncGenerator[Finding, None]:
    """Ask Telegram what the bot may do where it is to post: what was known of it may be out of date."""
    async with database.reading() as tx:
        known = await channels.every(tx, CHANNELS)
    for channel in known:
        if channel.commission or (channel.announces and channel.language is not None):
            try:
                advice = _lacking(channel, await bot.get_chat_member(channel.chat_id, bot.id))
            except AiogramError as error:
                advice = f"make the bot its administrator again ({error})"
            yield Finding(f"{channel.kind} “{channel.title}”", not advice, advice)


def _lacking(channel: Channel, member: ResultChatMemberUnion) -> str:
    if member.status in (ChatMemberStatus.LEFT, ChatMemberStatus.KICKED):
        return "the bot is not in it any more: make it an administrator there again"
    if channel.announces and not getattr(member, "can_post_messages", False):
        return "give the bot the right to post there"
    if not channel.announces and not getattr(member, "can_pin_messages", False):
        return "give the bot the right to pin there: the board of the sides is a pinned message"
    return ""
