"""The tests: sentences that drive real parts, on SQLite and on PostgreSQL."""

import gc

gc.disable()  # as in bot/__main__.py, until all is loaded: tests.conftest lets it work again

import bot.types_on_demand  # noqa: E402, F401 before whatever imports aiogram
