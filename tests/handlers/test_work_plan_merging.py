"""Two items become one when every author's seat agrees by one tap; one refusal keeps them apart; they can be split."""

import pytest

from bot.domain.notices import Term
from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.plan_scenes import compiled, file_proposal
from tests.handlers.scenes import member


async def asked(stage: Stage) -> tuple[Person, Person, Person]:
    """Let the chair wish to merge the two items of the plan."""
    chair, rustam, wei = await compiled(stage)
    await stage.press(chair, "item:show:1")
    await stage.tap(chair, "item-merge")
    await stage.tap(chair, "2. A forum of young founders #Н4")
    return chair, rustam, wei


async def test_with_the_last_consent_it_is_done_and_everybody_concerned_is_told(stage: Stage, admin: Person) -> None:
    chair, rustam, wei = await asked(stage)
    for person in (rustam, wei):
        assert "A forum of young founders" in stage.last(person).text
    seen = await stage.tap(rustam, "merge-agree")
    assert stage.words(rustam, "merge-status-asked") in seen.text
    await stage.tap(wei, "merge-agree")
    for person in (chair, rustam):
        assert "The items are merged" in stage.last(person).text
    seen = await stage.press(chair, "item:show:2")
    assert "2027-UZ-01, 2027-CN-01" in seen.text
    assert "People’s Republic of China" in seen.text
    assert "It opens in Tashkent." in seen.text
    assert "It is held in Beijing." in (await stage.press(chair, "proposal:show:2")).text


@pytest.mark.only("sqlite")
async def test_one_refusal_keeps_them_apart_and_names_who_refused(stage: Stage, admin: Person) -> None:
    chair, rustam, wei = await asked(stage)
    await stage.tap(wei, "merge-decline")
    for person in (chair, rustam):
        assert "The items stay apart" in stage.last(person).text
        assert "China" in stage.last(person).text
    await stage.press(rustam, "merge:agree:1")
    assert stage.words(rustam, "merge-status-declined") in stage.alert(rustam)
    assert "2027-CN-01" not in (await stage.press(chair, "item:show:1")).text


@pytest.mark.only("sqlite")
async def test_it_is_taken_apart_again_with_its_own_words_and_its_authors_are_told(stage: Stage, admin: Person) -> None:
    chair, rustam, wei = await asked(stage)
    for person in (rustam, wei):
        await stage.tap(person, "merge-agree")
    await stage.press(chair, "item:show:1")
    seen = await stage.tap(chair, "item-split")
    assert "From proposals: 2027-UZ-01\n" in seen.text
    assert "China" not in seen.text
    assert "split" in stage.last(wei).text
    seen = await stage.press(chair, "item:show:2")
    assert "A forum of young founders" in seen.text
    assert "From proposals: 2027-CN-01\n" in seen.text
    await stage.press(chair, "merge:split:1")
    assert stage.words(chair, "error-item-whole") in stage.alert(chair)


@pytest.mark.only("sqlite")
async def test_the_chairs_own_proposals_need_no_consent_but_the_others_do(stage: Stage, admin: Person) -> None:
    chair, _rustam, _wei = await compiled(stage)
    for text in ("One of ours #Н4\nText", "Two of ours #Н4\nText"):
        await file_proposal(stage, chair, text)
    await stage.act(chair, "/plan")
    await stage.tap(chair, "plan-compile", count=2)
    seen = await stage.press(chair, "merge:ask:3.4")
    assert stage.words(chair, "merge-status-agreed") in seen.text
    seen = await stage.press(chair, "merge:ask:1.3")
    assert (
        stage.words(chair, "merge-line", side=Term(key="side-KZ"), answer=Term(key="merge-status-agreed")) in seen.text
    )
    await stage.press(chair, "merge:ask:1.2")
    assert stage.words(chair, "error-merge-waits") in stage.alert(chair)


@pytest.mark.only("sqlite")
async def test_only_the_seats_that_are_asked_answer_and_each_once(stage: Stage, admin: Person) -> None:
    _chair, rustam, _wei = await asked(stage)
    expert = await member(stage, "Erik", "expert", "UZ")
    boris = await member(stage, "Boris", "representative", "RU")
    before = await stage.tables()
    await stage.press(expert, "merge:agree:1")
    assert stage.words(expert, "role-representative") in stage.alert(expert)
    await stage.press(boris, "merge:agree:1")
    assert stage.words(boris, "error-merge-unknown") in stage.alert(boris)
    await stage.press(rustam, "merge:split:1")
    assert stage.words(rustam, "role-chair") in stage.alert(rustam)
    assert await stage.tables() == before
    await stage.tap(rustam, "merge-agree")
    await stage.press(rustam, "merge:decline:1")
    assert stage.words(rustam, "merge-status-agreed") in stage.alert(rustam)
