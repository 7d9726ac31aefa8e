"""A side comments on one item: by the button, or by replying to the message that quotes it."""

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.plan_scenes import adopt, circulate, circulated
from tests.handlers.scenes import member


async def test_a_reply_to_the_quoted_item_is_a_comment_and_the_chair_sees_it_there(stage: Stage, admin: Person) -> None:
    chair, rustam, wei = await circulated(stage)
    await stage.tap(rustam, "paper-open")
    await stage.tap(rustam, "paper-parts")
    await stage.tap(rustam, "1. A joint accelerator #Н4")
    quoted = stage.last(rustam)
    await stage.act(rustam, "/plan")
    seen = await stage.watch(rustam, lambda: rustam.say("In June, please <b>", reply_to=quoted))
    assert "In June, please <b>" in seen.text
    assert "In June, please <b>" in stage.last(chair).text
    assert "Republic of Uzbekistan" in stage.last(chair).text
    seen = await stage.tap(chair, "comment-open")
    assert "In June, please <b>" in seen.text
    seen = await stage.press(wei, "comment:part:1.1.0")
    assert stage.words(wei, "comments-none") in seen.text
    assert stage.words(chair, "plan-status-commented") in (await stage.press(chair, "plan:show:1")).text


@pytest.mark.only("sqlite")
async def test_by_the_button_the_words_are_asked_for(stage: Stage, admin: Person) -> None:
    chair, _rustam, wei = await circulated(stage)
    await stage.press(wei, "comment:part:1.2.0")
    await stage.tap(wei, "comment-begin")
    seen = await stage.act(wei, "Beijing is right")
    assert "Beijing is right" in seen.text
    seen = await stage.press(chair, "paper:parts:1.0")
    assert "2. 💬 A forum of young founders #Н4" in seen.labels
    assert "1. A joint accelerator #Н4" in seen.labels


@pytest.mark.only("sqlite")
async def test_what_was_said_of_an_item_is_seen_in_the_next_version_and_said_of_no_older_one(
    stage: Stage, admin: Person
) -> None:
    chair, rustam, _wei = await circulated(stage)
    await stage.press(rustam, "comment:begin:1.1")
    await stage.act(rustam, "In Samarkand rather")
    await stage.press(chair, "form:one:item.1.place")
    await stage.act(chair, "Samarkand")
    await circulate(stage, chair)
    seen = await stage.press(chair, "comment:part:2.1.0")
    assert "In Samarkand rather" in seen.text
    assert "Place: Samarkand" in seen.text
    await stage.press(rustam, "comment:begin:1.1")
    assert "newer version" in stage.alert(rustam)
    seen = await stage.press(chair, "paper:compare:2.0")
    assert "0 added, 0 removed, 1 changed" in seen.text
    assert "Place: — → Samarkand" in seen.text


@pytest.mark.only("sqlite")
async def test_an_expert_and_whoever_comes_after_the_adoption_cannot_comment(stage: Stage, admin: Person) -> None:
    chair, rustam, _wei = await circulated(stage)
    expert = await member(stage, "Erik", "expert", "UZ")
    seen = await stage.press(expert, "comment:part:1.1.0")
    assert stage.words(expert, "comment-begin") not in seen.labels
    await stage.press(expert, "comment:begin:1.1")
    assert stage.words(expert, "role-representative") in stage.alert(expert)
    await adopt(stage, chair)
    seen = await stage.press(rustam, "comment:begin:2.1")
    assert "Adopted" in seen.text
    await stage.press(rustam, "comment:begin:1.7")
    assert stage.alert(rustam)
