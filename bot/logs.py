"""Structured logs: lines for a person or JSON for a machine; ids instead of names, and never a token."""

import logging
import re
import sys

import structlog
from structlog.types import EventDict, Processor, WrappedLogger

NOISY = ("aiogram.event", "apscheduler", "aiohttp.access", "aiosqlite")
"""They log every step at the level of information; aiosqlite would even log what people write."""
TOKEN = re.compile(r"\b\d{4,}:[\w-]{20,}")


def _without_tokens(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Take bot tokens out of whatever a library puts into an error: Bot API addresses hold one."""
    return {name: TOKEN.sub("<token>", value) if isinstance(value, str) else value for name, value in event.items()}


def configure_logs(level: str, form: str) -> None:
    """Send everything to standard error, the libraries' own logs included. `form`: text or json."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        _without_tokens,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    plain = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(foreign_pre_chain=shared, processors=[plain, _renderer(form)])
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    for noisy in NOISY:
        logging.getLogger(noisy).setLevel(max(logging.WARNING, logging.getLevelName(level)))


def _renderer(form: str) -> Processor:
    if form == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback)
