"""Silence on a draft plan, as people see it: announced, reminded of, broken at once for all, or taken for consent."""

import pytest

from bot.domain.audit import Sieve
from bot.playground import Person
from storage import audit
from tests.conversation import Stage
from tests.handlers.plan_scenes import adopt, circulate, compiled
from tests.handlers.scenes import settle, utc


async def test_who_was_reached_and_says_nothing_agrees_and_the_plan_waits_for_that(stage: Stage, admin: Person) -> None:
    chair, rustam, wei = await compiled(stage)
    await settle(stage, "silence", "after-5")
    await circulate(stage, chair)
    assert "unless your side comments until 20 January 2027, 23:59" in stage.last(rustam).text
    assert "not set by the Concept" in stage.last(wei).text
    await stage.press(chair, "plan:adopt:1")
    assert "silence procedure runs" in stage.alert(chair)
    told = len(stage.texts(rustam))
    for moment in ("2027-01-19T19:00:00+00:00", "2027-01-20T17:00:00+00:00"):
        await stage.go_to(utc(moment))
    assert sum("until the silence ends" in text for text in stage.texts(rustam)[told:]) == 2
    assert not any("until the silence ends" in text for text in stage.texts(chair))
    await settle(stage, "silence", "off")
    await stage.go_to(utc("2027-01-20T19:00:00+00:00"))
    assert "no comments. The draft did not reach" in stage.last(rustam).text
    assert "Islamic Republic of Iran" in stage.last(chair).text
    assert "People’s Republic of China" not in stage.last(chair).text
    ended = len(stage.texts(wei))
    await stage.go_to(utc("2027-01-20T20:00:00+00:00"))
    assert len(stage.texts(wei)) == ended
    async with stage.app.database.reading() as tx:
        (entry,) = await audit.newest(tx, Sieve(thing="paper", action="silence"), None, stage.clock.now(), 9)
    assert entry.detail["silent"] == ["CN", "KZ", "UZ"]
    seen = await adopt(stage, chair, "20 January 2027")
    assert stage.words(chair, "plan-status-adopted") in seen.text


@pytest.mark.only("sqlite")
async def test_a_comment_breaks_it_and_a_new_version_begins_its_own(stage: Stage, admin: Person) -> None:
    chair, rustam, wei = await compiled(stage)
    await settle(stage, "silence", "after-5")
    await circulate(stage, chair)
    seen = await stage.press(rustam, "comment:part:1.1.0")
    assert "your comment breaks it" in seen.text
    await stage.tap(rustam, "comment-begin")
    await stage.act(rustam, "In June, please")
    assert "The silence was broken: a side commented (Republic of Uzbekistan)" in stage.last(wei).text
    await stage.go_to(utc("2027-01-16T09:00:00+00:00"))
    await stage.press(chair, "form:one:item.1.place")
    await stage.act(chair, "Samarkand")
    await circulate(stage, chair)
    await stage.press(chair, "form:one:item.1.place")
    await stage.act(chair, "Bukhara")
    await circulate(stage, chair)
    assert any("The silence was broken: a new version was circulated" in text for text in stage.texts(wei))
    assert "until 21 January 2027, 23:59" in (await stage.press(wei, "paper:show:3")).text
