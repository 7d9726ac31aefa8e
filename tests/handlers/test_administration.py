"""The administrator's desk: one menu, and nobody else's."""

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.scenes import member


@pytest.mark.only("sqlite")
async def test_the_desk_shows_how_it_stands_and_leads_everywhere(stage: Stage, admin: Person) -> None:
    seen = await stage.act(admin, "/admin")
    assert "Sides: 10" in seen.text
    for label in list(seen.labels):
        await stage.act(admin, "/admin")
        assert (await stage.tap(admin, label)).text, label
    assert stage.words(admin, "menu-admin") in (await stage.act(admin, "/menu")).labels


@pytest.mark.only("sqlite")
async def test_the_desk_is_no_other_role_s(stage: Stage) -> None:
    await stage.start(stage.admin)
    secretary = await member(stage, "Olga", "secretariat", language="ru")
    assert "администратор" in (await stage.act(secretary, "/admin")).text
    assert stage.words(secretary, "menu-admin") not in (await stage.act(secretary, "/menu")).labels
