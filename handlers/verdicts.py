"""Routers of one shape: something is decided about a thing at once, or after an answer; and its history is shown."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import SimpleNamespace
from typing import Generic, TypeVar

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.forms import Field, FieldValue
from bot.domain.notices import Screen
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number

V = TypeVar("V", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Verdicts(Generic[V]):
    """What can be decided about a `thing`, and how.

    `kind`: the verdicts, whose values are the verbs of the buttons; `at_once`: those that only take a press; `asked`:
    what the others take. `find`: sees that a verdict is open and gives the case, with its `zone` where a day is asked.
    `noted`: `<thing>-done-<verb>` is said after a press.
    """

    thing: str
    kind: type[V]
    at_once: tuple[V, ...]
    asked: Mapping[V, Field]
    find: Callable[[Ctx, int, V], Awaitable[object]]
    decide: Callable[[Ctx, int, V, FieldValue], Awaitable[object]]
    card: Callable[[Ctx, int], Awaitable[Screen]]
    history: Callable[[Ctx, int, int], Awaitable[Screen]]
    noted: bool = True

    def on(self, router: Router) -> dict[V, forms.Form]:
        """Put the buttons on a router; give the form of each verdict that asks for something."""
        made = {verdict: self._form(verdict, field) for verdict, field in self.asked.items()}

        async def at_once(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer) -> None:
            await self.decide(ctx, ident, self.kind(verb), None)
            await answer.show(await self.card(ctx, ident))
            if self.noted:
                await answer.note(f"{self.thing}-done-{verb}")

        async def ask(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
            await forms.Wizard(ctx, answer, state).begin(made[self.kind(verb)], ident, walk=False)

        async def history(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
            number, _dot, page = ident.partition(".")
            await answer.show(await self.history(ctx, row_number(number), page_number(page)))

        router.callback_query(PressedOne(self.thing, *self.at_once))(at_once)
        router.callback_query(PressedOne(self.thing, *self.asked))(ask)
        router.callback_query(Pressed(self.thing, "history"))(history)
        return made

    def _form(self, verdict: V, field: Field) -> forms.Form:
        async def load(ctx: Ctx, row: int) -> SimpleNamespace:
            case = await self.find(ctx, row, verdict)
            return SimpleNamespace(**{field.name: None}, zone=getattr(case, "zone", None))

        async def save(ctx: Ctx, row: int, _name: str, value: FieldValue) -> None:
            await self.decide(ctx, row, verdict, value)

        return forms.Form(f"{self.thing}-{verdict}", (field,), load, save, self.card)
