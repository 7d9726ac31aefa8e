"""The command line: `poolbot` or `python -m bot`."""

import gc

gc.disable()  # what is loaded lives as long as the process: to look for what has died meanwhile takes a second

import bot.types_on_demand  # noqa: F401 before whatever imports aiogram

# isort: split

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import NoReturn

import cyclopts
import uvloop
from aiogram.exceptions import TelegramUnauthorizedError
from alembic.util import CommandError
from sqlalchemy.exc import OperationalError

from bot.app import App
from bot.clock import Clock
from bot.config import Settings, SettingsError, load_settings
from bot.domain.errors import UnavailableError
from bot.logs import configure_logs, report_errors
from storage.migrate import migrate as bring_up_to_date
from storage.uow import Database

gc.enable()

GC_THRESHOLD = 50_000
"""Allocations between two collections: start-up objects live for ever, those of an update die with it."""

app = cyclopts.App(name="poolbot", help="Telegram bot of the SCO Pool of technoparks and innovation clusters.")


@app.command
def run() -> None:
    """Run the bot: against Telegram with BOT_TOKEN, else in the browser."""
    settings = _settings()
    if settings.bot_token is None:
        print("BOT_TOKEN is not set: this is the playground, nothing leaves this machine.", flush=True)
        _go(lambda: _demo(settings))
    else:
        _go(lambda: _run(settings, settings.bot_token.get_secret_value() if settings.bot_token else ""))


@app.command
def demo() -> None:
    """Run the bot in the browser with demonstration data, whatever the settings say of Telegram."""
    settings = _settings()
    _go(lambda: _demo(settings))


@app.command
def migrate() -> None:
    """Bring the database up to date."""
    settings = _settings()
    _go(lambda: _migrate(settings))


@app.command
def backup(file: Path) -> None:
    """Write a backup of the database to a new file, while the bot runs."""
    settings = _settings()
    _go(lambda: _backup(settings, file))


@app.command
def restore(file: Path) -> None:
    """Fill an empty database from a backup, and check that everything is there."""
    settings = _settings()
    _go(lambda: _restore(settings, file))


audit_commands = cyclopts.App(name="audit", help="Export the audit, and check an exported one without the bot.")
app.command(audit_commands)


@audit_commands.command(name="export")
def export_audit(file: Path) -> None:
    """Write the whole chain of the audit to a new file."""
    settings = _settings()
    from bot.archives import export_chain

    _go(lambda: export_chain(settings, file))


@audit_commands.command(name="verify")
def verify_audit(file: Path, head: str | None = None) -> None:
    """Check an exported chain: exit status 1 where a link does not hold. HEAD: the last hash, known from elsewhere."""
    from bot.archives import verify_chain

    try:
        sys.exit(verify_chain(file, head))
    except OSError as error:
        _give_up(str(error))


@app.command(name="export")
def export_data(file: Path) -> None:
    """Write all data as JSON to a new file; codes, tokens and letters are left out."""
    settings = _settings()
    from bot.archives import export_everything

    _go(lambda: export_everything(settings, file))


@app.command
def doctor() -> None:
    """Look at everything the bot needs, and say what to do where something is missing."""
    settings = _settings()
    from bot.doctor import examine

    sys.exit(_go(lambda: examine(settings)))


def _settings() -> Settings:
    try:
        settings = load_settings()
    except SettingsError as error:
        _give_up(str(error))
    configure_logs(settings.log_level, settings.log_format)
    if settings.sentry_dsn is not None:
        report_errors(settings.sentry_dsn.get_secret_value())
    return settings


def _go(work: Callable[[], Awaitable[int | None]]) -> int | None:
    """Run to the end, on the faster loop."""

    async def main() -> int | None:
        return await work()

    try:
        return uvloop.run(main())
    except OSError as error:
        _give_up(str(error))
    except (OperationalError, UnavailableError) as error:
        reason = str(getattr(error, "orig", None) or error.__cause__ or error).strip().partition("\n")[0]
        _give_up(f"the database does not answer: check DATABASE_URL; a new one needs `poolbot migrate` ({reason})")
    except CommandError as error:  # of Alembic's: the database has a step that this version does not know
        _give_up(f"the database is of a newer version: upgrade the bot, or restore an older backup ({error})")
    except ExceptionGroup as group:
        refused, others = group.split(OSError)  # such as a port that is taken
        if refused is None or others is not None:
            raise
        _give_up(str(refused.exceptions[0]))


async def _run(settings: Settings, token: str) -> None:
    pool = App(settings, token, clock=Clock())
    _on_signal(pool.stop)
    try:
        await pool.prepare()
        _keep_what_is_loaded()
        await pool.run()
    except TelegramUnauthorizedError:
        _give_up("BOT_TOKEN: Telegram does not know it; ask @BotFather for the bot's token")
    finally:
        await pool.close()


async def _demo(settings: Settings) -> None:
    from bot.demo.serving import Demo  # the playground takes as long to load as half the bot

    playground = Demo(settings)
    _on_signal(playground.stop)
    _keep_what_is_loaded()
    await playground.run()


async def _migrate(settings: Settings) -> None:
    database = Database(settings.database_url)
    try:
        await bring_up_to_date(database)
    finally:
        await database.close()
    print("The database is up to date.")


async def _backup(settings: Settings, file: Path) -> None:
    from storage.backup import BackupError, back_up

    database = Database(settings.database_url)
    try:
        manifest = await back_up(database, file, Clock().now())
    except BackupError as error:
        _give_up(str(error))
    finally:
        await database.close()
    print(f"{file}: {sum(manifest.rows.values())} rows of {len(manifest.rows)} tables, SHA-256 {manifest.sha256}")


async def _restore(settings: Settings, file: Path) -> None:
    from storage.backup import BackupError, restore

    database = Database(settings.database_url)
    try:
        manifest = await restore(database, file)
    except BackupError as error:
        _give_up(str(error))
    finally:
        await database.close()
    print(f"Restored as of {manifest.made_at:%Y-%m-%d %H:%M} UTC: {sum(manifest.rows.values())} rows, all there.")


def _keep_what_is_loaded() -> None:
    """Let the collector pass over it: it lives as long as the process, which ends the quicker, too."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(GC_THRESHOLD)


def _on_signal(stop: Callable[[], None]) -> None:
    for sign in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(sign, stop)


def _give_up(reason: str) -> NoReturn:
    print(f"poolbot: {reason}", file=sys.stderr)
    sys.exit(2)


if __name__ == "__main__":
    app()
