"""The composition root: the only file that knows everything, and puts it together."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from functools import partial
from urllib.parse import urlsplit

import structlog
from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.base import BaseSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.fsm.storage.base import BaseEventIsolation, BaseStorage
from aiogram.fsm.storage.memory import DisabledEventIsolation
from aiogram.utils.backoff import Backoff
from aiohttp import web

from bot.clock import Clock
from bot.config import Settings
from bot.conversations import SqlStorage
from bot.delivery.pacing import Pacing, Together
from bot.delivery.retries import Retries
from bot.delivery.session import JsonSession
from bot.delivery.worker import Delivery
from bot.domain.left_open import Settled
from bot.limiting import Limiter
from bot.logs import in_words
from bot.polling import BACKOFF, Polling
from bot.scheduler import Scheduler
from bot.services.context import Office
from bot.texts import Texts
from bot.ticks import Ticks
from bot.updates import Updates
from bot.web.api import api
from bot.web.feed import feed
from bot.web.health import health
from bot.web.metrics import Metrics, metrics
from bot.web.server import make_web, serving
from bot.web.webhook import webhook
from handlers import include_routers
from handlers.commands import set_commands
from handlers.errors import say_away, say_given_up
from handlers.middleware import ActorMiddleware
from handlers.throttling import Throttle
from storage.leader import lead
from storage.migrate import migrate
from storage.uow import Database

log = structlog.get_logger(__name__)

SETTLE_EVERY = 2.0
"""Seconds after which a process looks whether it still knows something of letters that is not written down."""


class App:
    """The bot, whole. It may run, stop and run again."""

    def __init__(
        self, settings: Settings, token: str, *, clock: Clock, session: BaseSession | None = None, listens: bool = True
    ) -> None:
        self.settings = settings
        self._listens = listens
        self.clock = clock
        self.database = Database(settings.database_url)
        self.office = office_of(settings, self.database)
        self.texts = Texts(default=settings.default_locale)
        self.metrics = Metrics()
        self.bot = make_bot(settings, token, session, self.metrics.message)
        self.dispatcher = make_dispatcher(settings, self.database, self.texts, clock)
        self.delivery = self._delivery()
        away = partial(say_away, self.bot, self.texts)
        given_up = partial(say_given_up, self.office, clock.now, self.bot, self.texts)
        outcome, parts = self.metrics.update, (self.bot, self.dispatcher, self.wake)
        self.updates = Updates(*parts, away=away, given_up=given_up, outcome=outcome)
        self.ticks = Ticks(self.office, self.texts, clock.now, self.wake, self.metrics.due)
        self.scheduler = Scheduler(self.ticks.all())
        self._stopping = asyncio.Event()
        clock.on_move(self._catch_up)

    def wake(self) -> None:
        """Let what was just put into the outbox leave at once."""
        self.delivery.wake()

    async def _catch_up(self) -> None:
        await self.scheduler.run_now()
        self.wake()

    def _delivery(self) -> Delivery:
        told, rate, numbers = self.settings.admin_ids, self.settings.broadcast_rate, self.metrics
        parts = self.database, self.bot, self.texts, self.clock.now
        return Delivery(
            *parts, administrators=told, broadcast_rate=rate, sent=numbers.sent, recovered=numbers.recovered
        )

    async def remind(self) -> None:
        """Put the reminders that are due, and send them."""
        await self.ticks.remind()

    async def prepare(self) -> None:
        """Bring the database up to date."""
        await migrate(self.database)
        await self.ticks.know_sides()

    def stop(self) -> None:
        """Fetch no more updates; `run` returns when everything that runs has finished."""
        self._stopping.set()

    async def run(self) -> None:
        """Work until `stop`: first no new updates, then what was put into the outbox meanwhile, then the rest."""
        self._stopping.clear()
        await self._introduce()
        if self._stopping.is_set():
            return
        leaving = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(lead(self.database, self._deliver_and_remind, leaving))
            group.create_task(self._settle(leaving))
            async with self._taking_updates(group):
                log.info("started", username=(await self.bot.me()).username)
                await self._stopping.wait()
            leaving.set()
        log.info("stopped")

    async def _deliver_and_remind(self, over: asyncio.Event) -> None:
        """Do what one process does for all: send the letters, run the ticks; at the end finish what is under way."""
        self.scheduler = Scheduler(self.ticks.all())
        self.metrics.leads(now=True)
        async with asyncio.TaskGroup() as group:
            group.create_task(self.delivery.run())
            await self.scheduler.start()
            await over.wait()
            await self.scheduler.stop()
            self.delivery.stop()
        self.metrics.leads(now=False)

    async def _settle(self, leaving: asyncio.Event) -> None:
        """Write down what this process heard of letters, also where another one leads since the database was away."""
        while not leaving.is_set():
            await self.delivery.settle()
            with suppress(TimeoutError):
                async with asyncio.timeout(SETTLE_EVERY):
                    await leaving.wait()

    async def _introduce(self) -> None:
        """Set the menus, and the way in which updates come, however long Telegram is out of reach.

        A machine may start before its network.

        Raises:
            TelegramUnauthorizedError: the token is not (or no longer) a bot's.
        """
        backoff = Backoff(BACKOFF)
        while not self._stopping.is_set():
            try:
                await set_commands(self.bot, self.texts)
                if self.settings.webhook_url is None:
                    await self.bot.delete_webhook()
                return
            except (TelegramNetworkError, TelegramServerError, TelegramRetryAfter) as error:
                seconds = next(backoff)
                log.warning("telegram_out_of_reach", error=in_words(error), seconds=round(seconds, 1))
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._stopping.wait()

    @asynccontextmanager
    async def _taking_updates(self, group: asyncio.TaskGroup) -> AsyncIterator[None]:
        """Take updates while inside: by the webhook where its address is set, else by polling."""
        settings = self.settings
        if settings.webhook_url is None or settings.webhook_secret is None:
            polling = Polling(self.bot, self.updates)
            async with self._serving():
                done = group.create_task(polling.run())
                yield
                polling.stop()
                await done
            return
        secret = settings.webhook_secret.get_secret_value()
        routes = [webhook(self.bot, self.updates, urlsplit(settings.webhook_url).path or "/", secret)]
        async with serving(self._web(routes), settings.http_host, settings.http_port):
            await self.bot.set_webhook(settings.webhook_url, secret_token=secret, allowed_updates=self.updates.allowed)
            yield

    @asynccontextmanager
    async def _serving(self) -> AsyncIterator[None]:
        """Serve calendars, health and metrics while updates come by polling, where an address or a port is set."""
        wanted = self.settings.public_url is not None or "http_port" in self.settings.model_fields_set
        if not wanted or not self._listens:
            yield
            return
        async with serving(self._web([]), self.settings.http_host, self.settings.http_port):
            yield

    def _web(self, routes: list[web.RouteDef]) -> web.Application:
        calendars = feed(lambda: self.office, self.texts, self.clock.now)
        numbers = metrics(self.metrics, self.database, self.clock.now)
        data = api(lambda: self.office, self.clock.now, Limiter(self.settings.redis_url))
        return make_web([*routes, calendars, numbers, *data, *health(self.database)])

    async def close(self) -> None:
        """Give everything back."""
        await self.dispatcher.storage.close()
        await self.dispatcher.fsm.events_isolation.close()
        for middleware in self.bot.session.middleware:
            if isinstance(middleware, Pacing) and middleware.shared is not None:
                await middleware.shared.close()
        await self.bot.session.close()
        await self.database.close()


def office_of(settings: Settings, database: Database) -> Office:
    """Give what all use cases share."""
    return Office(
        database,
        settings.admin_ids,
        settings.public_url,
        Settled(
            park_consent=settings.park_consent,
            event_review=settings.event_review,
            public_figures=settings.public_figures,
        ),
    )


def make_bot(
    settings: Settings,
    token: str,
    session: BaseSession | None = None,
    heard: Callable[[str, str], None] = lambda *_: None,
) -> Bot:
    """Make the bot: HTML everywhere, answers that survive a bad moment, and over HTTP one pace for all it sends."""
    in_memory = session is not None
    session = session or JsonSession(api=TelegramAPIServer.from_base(settings.bot_api_url))
    session.middleware(Retries())
    bot_id = int(token.partition(":")[0])
    shared = _shared(settings, bot_id)
    rate = settings.broadcast_rate
    session.middleware(Pacing(at_once=in_memory, broadcast_rate=rate, shared=shared, heard=heard))
    return Bot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))


def _shared(settings: Settings, bot_id: int) -> Together | None:
    """Give the budget that several replicas have together, where there is a place for it."""
    if settings.redis_url is None:
        return None
    from bot.delivery.shared import Shared  # an extra, as below

    return Shared(settings.redis_url, bot_id)


def make_dispatcher(settings: Settings, database: Database, texts: Texts, clock: Clock) -> Dispatcher:
    """Make the dispatcher: conversations, the actor, and every router."""
    storage, isolation = _conversations(settings, database, clock)
    dispatcher = Dispatcher(storage=storage, events_isolation=isolation)
    if isinstance(storage, SqlStorage):
        dispatcher.update.outer_middleware(storage.at_once)
    dispatcher.update.outer_middleware(ActorMiddleware(office_of(settings, database), texts, clock.now))
    if "off" not in (settings.rate_limit, settings.heavy_rate_limit):
        throttle = Throttle(settings.rate_limit, settings.heavy_rate_limit, Limiter(settings.redis_url))
        dispatcher.update.outer_middleware(throttle)
    dispatcher["templates"] = settings.document_templates
    include_routers(dispatcher)
    return dispatcher


def _conversations(settings: Settings, database: Database, clock: Clock) -> tuple[BaseStorage, BaseEventIsolation]:
    if settings.redis_url is None:
        # One process lets each chat wait for its turn itself (bot.updates).
        return SqlStorage(database, clock.now), DisabledEventIsolation()
    from bot.shared_conversations import shared_conversations  # an extra: only several replicas need it

    return shared_conversations(settings.redis_url)
