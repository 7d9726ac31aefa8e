"""Settings, from the environment or a file .env; .env.example says what each is for."""

import re
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import DirectoryPath, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

TOKEN = r"^\d+:[\w-]{3,}$"
RATE = r"[1-9]\d*/(second|minute|hour)"
DATABASES = ("sqlite+aiosqlite", "postgresql+psycopg")


class SettingsError(Exception):
    """A setting is wrong: one line that names it and says what is expected."""


class Settings(BaseSettings):
    """What an operator may set. Without a token the bot runs against the built-in playground."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True)

    bot_token: SecretStr | None = None
    bot_api_url: str = "https://api.telegram.org"
    admin_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    database_url: str = "sqlite+aiosqlite:///data/pool.sqlite3"
    redis_url: str | None = None
    broadcast_rate: int = Field(30, ge=1, le=1000)
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = Field(None, min_length=16, max_length=256)
    public_url: str | None = None
    http_host: str = "127.0.0.1"
    http_port: int = Field(8080, ge=0, le=65535)
    document_templates: DirectoryPath | None = None
    event_review: Literal["off", "administrator", "chair"] = "off"
    park_consent: Literal["off", "seats"] = "off"
    public_figures: Literal["off", "on"] = "off"
    rate_limit: str = "90/minute"
    heavy_rate_limit: str = "20/minute"
    default_locale: Literal["ru", "zh", "en"] = "ru"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"
    sentry_dsn: SecretStr | None = None

    @field_validator("bot_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.match(TOKEN, value.get_secret_value()):
            raise ValueError("expected a token from @BotFather, such as 123456:AbC-dEf")
        return value

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _ids(cls, value: object) -> object:
        if isinstance(value, str):
            words = value.replace(",", " ").split()
            if not all(word.isdecimal() for word in words):
                raise ValueError("expected Telegram ids divided by commas, such as 1001,1002")
            return frozenset(int(word) for word in words)
        return value

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        if urlsplit(value).scheme not in DATABASES:
            raise ValueError(f"expected an address that begins with {' or '.join(DATABASES)}")
        return value

    @field_validator("bot_api_url", "webhook_url", "public_url")
    @classmethod
    def _address(cls, value: str | None) -> str | None:
        if value is not None and (urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).hostname):
            raise ValueError("expected an http or https address")
        return value.rstrip("/") if value is not None else None

    @field_validator("redis_url")
    @classmethod
    def _redis(cls, value: str | None) -> str | None:
        if value is not None and urlsplit(value).scheme not in ("redis", "rediss", "unix"):
            raise ValueError("expected an address that begins with redis://")
        return value

    @field_validator("rate_limit", "heavy_rate_limit")
    @classmethod
    def _rate(cls, value: str) -> str:
        if value != "off" and not re.fullmatch(RATE, value):
            raise ValueError("expected a rate such as 90/minute, or off")
        return value

    @model_validator(mode="after")
    def _webhook(self) -> "Settings":
        if self.webhook_url is not None and self.webhook_secret is None:
            raise ValueError("WEBHOOK_SECRET: needed together with WEBHOOK_URL, at least 16 characters")
        return self


def load_settings() -> Settings:
    """Read the settings.

    Raises:
        SettingsError: one line naming the first wrong value; the value itself may be a secret and is not shown.
    """
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        name = str(first["loc"][0]).upper() if first["loc"] else ""
        said = first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"{name}: {said}" if name else said) from None
