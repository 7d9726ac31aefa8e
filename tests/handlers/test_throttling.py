"""Who asks too much is told once for how long to wait; afterwards everything goes on, and others never notice."""

from collections.abc import AsyncIterator
from datetime import datetime

import pytest
import time_machine

from bot.domain.throttling import HEAVY_PRESSES
from handlers import PRIVATE
from handlers.pressed import Pressed
from tests.conversation import Stage, staged

REAL = datetime.fromisoformat("2027-01-15T09:00:00+00:00")


@pytest.fixture
async def busy(database_url: str, now: datetime) -> AsyncIterator[Stage]:
    async with staged(database_url, now, rate_limit="5/minute", heavy_rate_limit="2/minute") as stage:
        yield stage
        assert stage.complaints() == []


@pytest.mark.only("sqlite")
async def test_too_many_messages_are_answered_once_and_then_all_goes_on(busy: Stage) -> None:
    with time_machine.travel(REAL, tick=False) as clock:
        boris, dana = busy.person("Boris"), busy.person("Dana")
        for _ in range(5):
            assert (await busy.act(boris, "/menu")).text
        first = await busy.act(boris, "A long letter")
        assert "1 min" in first.text or "60 s" in first.text
        assert "send it again" in first.text
        assert (await busy.act(boris, "/menu")).text == ""
        assert (await busy.act(dana, "/menu")).text
        await busy.press(boris, "park:list:")
        assert "Wait" in busy.alert(boris)
        clock.shift(61)
        assert "Menu" in (await busy.act(boris, "/menu")).text


@pytest.mark.only("sqlite")
async def test_what_is_heavy_is_counted_apart(busy: Stage) -> None:
    with time_machine.travel(REAL, tick=False):
        boris = busy.person("Boris")
        for _ in range(2):
            await busy.act(boris, "/search sheep")
        assert "Too fast" in (await busy.act(boris, "/search sheep")).text
        assert "Menu" in (await busy.act(boris, "/menu")).text


@pytest.mark.only("sqlite")
async def test_who_types_too_fast_beside_the_bot_is_told_where_the_results_would_stand(busy: Stage) -> None:
    with time_machine.travel(REAL, tick=False):
        boris = busy.person("Boris")
        for _ in range(5):
            boris.inline("sheep")
            await busy.pump()
        query = boris.inline("sheep")
        await busy.pump()
        assert "Too fast" in query.button


def test_what_counts_as_heavy_is_a_button_that_there_is() -> None:
    buttons = {
        (one.callback.thing, str(verb))
        for router in PRIVATE
        for handler in router.callback_query.handlers
        for one in handler.filters or ()
        if isinstance(one.callback, Pressed)
        for verb in one.callback.verbs
    }
    assert {(thing, verb) for thing, verbs in HEAVY_PRESSES.items() for verb in verbs} <= buttons
