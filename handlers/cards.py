"""What a thing looks like now, for whoever acts: shown after an old button, and when an update is delivered again."""

from collections.abc import Awaitable, Callable, Mapping

from bot.domain.errors import DomainError
from bot.domain.notices import Screen
from bot.screens.people import menu
from bot.services.context import Ctx
from handlers.answer import Answer

Card = Callable[[Ctx, int], Awaitable[Screen]]


class Cards:
    """One card for each kind of thing; the menu for anything else, and for what the person may not see."""

    def __init__(self, cards: Mapping[str, Card]) -> None:
        self._cards = cards

    async def show(self, ctx: Ctx, answer: Answer, thing: str | None, thing_id: int | None) -> None:
        """Show where a thing stands."""
        card = self._cards.get(thing or "")
        if card is None or thing_id is None:
            await answer.show(menu(ctx.actor))
            return
        try:
            screen = await card(ctx, thing_id)
        except DomainError:
            screen = menu(ctx.actor)
        await answer.show(screen)
