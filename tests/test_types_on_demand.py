"""All that aiogram knows of Telegram, put together at its first use (bot.types_on_demand)."""

from aiogram import methods, types
from pydantic import BaseModel


def test_every_type_and_method_of_telegram_is_complete_once_it_is_used() -> None:
    found = [getattr(module, name) for module in (types, methods) for name in module.__all__]
    models = [one for one in found if isinstance(one, type) and issubclass(one, BaseModel)]
    for model in models:
        model.model_rebuild()
    assert [model.__name__ for model in models if not model.__pydantic_complete__] == []
