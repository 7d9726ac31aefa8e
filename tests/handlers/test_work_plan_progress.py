"""The side that answers for an item says how far it is; it is reminded before the item is due."""

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.plan_scenes import adopt, adopted, circulate, compiled
from tests.handlers.scenes import member, utc


async def test_a_side_says_how_far_its_item_is_and_everybody_sees_it(stage: Stage, admin: Person) -> None:
    chair, rustam, wei = await adopted(stage)
    await stage.act(rustam, "/plan")
    await stage.tap(rustam, "plan-own", count=1)
    await stage.tap(rustam, "⚪ 1. A joint accelerator #Н4")
    await stage.tap(rustam, "item-say")
    await stage.tap(rustam, "item-status-under-way")
    assert "Republic of Uzbekistan: under way, 0%" in stage.last(chair).text
    await stage.tap(rustam, "percent-60")
    await stage.act(rustam, "Premises found")
    seen = await stage.act(rustam, "sco.example/news")
    for words in ("under way", "60%", "Premises found", "https://sco.example/news"):
        assert words in seen.text
    assert "60%" in (await stage.press(wei, "item:show:1")).text
    assert stage.words(chair, "plan-status-monitored") in (await stage.act(chair, "/plan")).text


@pytest.mark.only("sqlite")
async def test_others_say_nothing_of_it_and_nothing_is_said_before_the_adoption(stage: Stage, admin: Person) -> None:
    chair, rustam, wei = await compiled(stage)
    await stage.press(rustam, "item:say:1")
    assert "Compiled" in stage.alert(rustam)
    await circulate(stage, chair)
    await adopt(stage, chair)
    expert = await member(stage, "Erik", "expert", "UZ")
    before = await stage.tables()
    for person in (wei, chair, expert):
        await stage.press(person, "item:say:1")
        assert stage.words(person, "role-representative") in stage.alert(person)
        assert stage.words(person, "item-say") not in (await stage.press(person, "item:show:1")).labels
    assert await stage.tables() == before


@pytest.mark.only("sqlite")
async def test_the_side_is_reminded_before_its_item_is_due_until_it_is_done(stage: Stage, admin: Person) -> None:
    chair, rustam, wei = await compiled(stage)
    for ident in (1, 2):
        await stage.press(chair, f"form:one:item.{ident}.until")
        await stage.act(chair, "1 December 2027")
    await circulate(stage, chair)
    await adopt(stage, chair)
    for person in (rustam, wei):
        await stage.press(person, "paper:acknowledge:2")
    await stage.press(wei, "form:change:item-progress.2.status.done")
    told, quiet = len(stage.texts(rustam)), len(stage.texts(wei))
    await stage.go_to(utc("2027-11-25T04:00:00+00:00"))
    reminders = [text for text in stage.texts(rustam)[told:] if "due soon" in text]
    assert len(reminders) == 1
    assert "1 December 2027, 23:59" in reminders[0]
    assert not any("due soon" in text for text in stage.texts(wei)[quiet:])
    seen = await stage.tap(rustam, "item-say")
    assert stage.words(rustam, "item-progress-ask-status") in seen.text
