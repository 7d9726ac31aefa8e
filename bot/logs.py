"""Structured logs: lines for a person or JSON for a machine; ids instead of names, and never a token."""

import json
import logging
import re
import sys
import traceback
from typing import Any

import structlog
from aiogram.exceptions import AiogramError, ClientDecodeError
from structlog.types import EventDict, Processor, WrappedLogger

NOISY = ("aiogram.event", "apscheduler", "aiohttp.access", "aiosqlite")
"""They log every step at the level of information; aiosqlite would even log what people write."""
TOKEN = re.compile(r"\d{4,}:[\w-]{20,}")
WORDS = re.compile(r"\[parameters: .*|DETAIL: .*|input_value=.*", re.DOTALL)
"""What a database or a check repeats of what somebody wrote."""
QUOTED = re.compile(r"(?P<mark>[\"']).*(?P=mark)", re.DOTALL)
SPEAKING = (AttributeError, ImportError, NameError, NotImplementedError, OSError, RuntimeError, TypeError)
"""Errors that speak of the program, not of what people wrote."""


def _without_tokens(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Take bot tokens out of whatever a library puts into an error: Bot API addresses hold one."""
    return {name: _scrubbed(value) if isinstance(value, str) else value for name, value in event.items()}


def _scrubbed(text: str) -> str:
    return WORDS.sub("<left out>", TOKEN.sub("<token>", text))


def _traced(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Say where an error was raised, and what it says only where that cannot be what somebody wrote."""
    given = event.pop("exc_info", None)
    error = sys.exc_info()[1] if given is True else given[1] if isinstance(given, tuple) else given
    if isinstance(error, BaseException):
        event["exception"] = traced(error)
    return event


def traced(error: BaseException) -> str:
    """Give the way to an error and to what it came of, without the words of people."""
    parts: list[str] = []
    found: BaseException | None = error
    while found is not None:
        way = "".join(traceback.format_tb(found.__traceback__))
        parts.append(f"Traceback (most recent call last):\n{way}{_named(found)}")
        if isinstance(found, BaseExceptionGroup):
            parts += [traced(one) for one in found.exceptions]
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)
    return "\n\nIt came of this:\n\n".join(parts)


def _named(error: BaseException) -> str:
    name = type(error).__qualname__
    words = getattr(error, "statement", None) or (str(error) if isinstance(error, SPEAKING) else "")
    return f"{name}: {words}" if words else name


def in_words(error: BaseException) -> str:
    """Name an error in one line: its kind, and its words where the program's, the network's or Telegram's own.

    Telegram repeats in quotes what it did not understand: that may be somebody's, and so may an answer that is none.
    """
    own = isinstance(error, (*SPEAKING, AiogramError)) and not isinstance(error, ClientDecodeError)
    return f"{type(error).__qualname__}: {QUOTED.sub(' … ', str(error))}" if own else type(error).__qualname__


def configure_logs(level: str, form: str) -> None:
    """Send everything to standard error, the libraries' own logs included. `form`: text or json."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _traced,
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


def report_errors(dsn: str) -> None:
    """Send what is logged as an error to Sentry too (extra [sentry]): no names, no texts, no variables, no tokens."""
    import sentry_sdk  # only installations that ask for it pay for loading it

    def scrubbed(event: Any, _hint: Any) -> Any:
        for one in event.get("exception", {}).get("values", []):
            if one.get("type") not in {kind.__name__ for kind in SPEAKING}:
                one["value"] = ""  # it may repeat what somebody wrote
        return json.loads(TOKEN.sub("<token>", json.dumps(event, default=str)))

    sentry_sdk.init(
        dsn,
        before_send=scrubbed,
        send_default_pii=False,
        include_local_variables=False,
        max_breadcrumbs=0,
        max_request_body_size="never",
        auto_enabling_integrations=False,
    )


def _renderer(form: str) -> Processor:
    if form == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback)
