"""The programme as anybody sees it: filters, one's own, a month."""

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.event_scenes import guest, organiser_of
from tests.handlers.scenes import draft_event, publish_event


async def titles(stage: Stage, person: Person, code: str) -> int:
    seen = await stage.press(person, f"event:list:{code}.0")
    return len([label for label in seen.labels if "AgroTech" in label])


async def test_the_list_is_narrowed_by_kind_by_side_and_to_ones_own(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    await publish_event(stage, organiser)
    await draft_event(stage, organiser, "grant")
    await stage.press(organiser, "form:change:event.2.host_side.UZ")
    await stage.press(organiser, "event:publish:2")
    person = await guest(stage, "Fatima")
    await stage.act(person, "/events")
    found = {code: await titles(stage, person, code) for code in ("grant.-.all", "-.-.all", "-.UZ.all", "-.-.mine")}
    assert found == {"grant.-.all": 1, "-.-.all": 2, "-.UZ.all": 1, "-.-.mine": 1}
    assert await titles(stage, person, "forum.UZ.all") == 0
    await stage.tap(person, "programme-kinds")
    seen = await stage.tap(person, "event-kinds-forum")
    assert stage.words(person, "event-kinds-forum") in seen.text


@pytest.mark.only("sqlite")
async def test_a_month_lists_its_days_and_leads_to_its_neighbours(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    await publish_event(stage, organiser)
    person = stage.person("Fatima")
    await stage.act(person, "/events")
    seen = await stage.tap(person, "programme-month")
    assert stage.words(person, "programme-month-empty") in seen.text
    seen = await stage.press(person, "event:month:2027-04.0")
    assert "AgroTech" not in seen.text
    seen = await stage.tap(person, "button-next-page")
    assert "10 May" in seen.text
    assert "AgroTech Expo" in seen.text
