"""Ladders of the Commission's deadlines as people climb them: chair, next role, days off, moved dates, links."""

from datetime import timedelta

import pytest

from bot.playground import Person
from tests.conftest import NOW
from tests.conversation import Stage
from tests.handlers.plan_scenes import circulate, circulated, compiled
from tests.handlers.scenes import appoint, invitation, member, set_meeting, utc
from tests.handlers.test_reminders import reminded
from tests.handlers.test_seats import open_as_admin

pytestmark = pytest.mark.only("sqlite")
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)


def said(stage: Stage, person: Person, words: str) -> list[str]:
    """Give what somebody was told with these words in it."""
    return [text for text in stage.texts(person) if words in text]


async def test_the_chair_is_reminded_of_each_draft_then_the_alternate_and_of_nothing_that_was_circulated(
    stage: Stage, admin: Person
) -> None:
    chair, _rustam, _wei = await compiled(stage)
    dana = await member(stage, "Dana", "alternate", "KZ")
    drafts = "left to circulate the drafts"
    await stage.go_to(utc("2027-04-09T03:00:00+00:00"))  # a week before, at eight in Almaty
    papers, plan = said(stage, chair, drafts)[-2:]
    assert stage.words(chair, "paper-kind-plan") in plan
    assert stage.words(chair, "paper-kind-agenda") in papers
    assert stage.words(chair, "paper-kind-protocol") in papers
    assert stage.words(chair, "reminder-basis-draft-papers") in papers
    assert not said(stage, dana, drafts)
    await stage.go_to(utc("2027-04-15T03:00:00+00:00"))  # the last day
    assert len(said(stage, dana, drafts)) == 2
    assert stage.words(dana, "reminder-as-alternate") in said(stage, dana, drafts)[0]
    await circulate(stage, chair)
    before = len(said(stage, chair, drafts))
    await stage.go_to(utc("2027-04-15T16:00:00+00:00"))  # three hours
    (last,) = said(stage, chair, drafts)[before:]
    assert stage.words(chair, "paper-kind-plan") not in last


async def test_in_a_state_that_rests_on_thursday_and_friday_a_step_of_friday_comes_on_saturday(
    stage: Stage, admin: Person
) -> None:
    reza = await member(stage, "Reza", "representative", "IR")
    await set_meeting(stage)
    await stage.go_to(utc("2027-03-11T04:30:00+00:00"))
    before = len(reminded(stage, reza))
    saturday = utc("2027-03-13T04:30:00+00:00")  # eight in Tehran; three days before was on Friday evening
    for moment, count in (
        (saturday - 9 * DAY / 24, 0),
        (saturday - SECOND, 0),
        (saturday, 1),
        (saturday + DAY / 24, 1),
    ):
        await stage.go_to(moment)
        assert len(reminded(stage, reza)) == before + count, moment


async def test_whoever_was_reminded_of_a_date_that_is_moved_is_told_once_what_it_was_and_is(
    stage: Stage, admin: Person
) -> None:
    await member(stage, "Aigul", "representative", "KZ")
    await member(stage, "Dana", "alternate", "KZ")
    await open_as_admin(stage, "alternate", "Dana")
    await stage.tap(admin, "mandate-until")
    await stage.act(admin, "30 June 2027")
    await stage.go_to(utc("2027-06-24T09:00:00+00:00"))
    assert said(stage, admin, "a mandate ends")
    await open_as_admin(stage, "alternate", "Dana")
    await stage.tap(admin, "mandate-until")
    await stage.act(admin, "30 July 2027")
    for minutes in (1, 2, 3):
        await stage.go_to(utc(f"2027-06-24T09:0{minutes}:00+00:00"))
    (moved,) = said(stage, admin, "The date has moved")
    for words in ("Was: 30 June 2027", "Is now: 30 July 2027", stage.words(admin, "reminder-as-administrator")):
        assert words in moved
    await stage.go_to(utc("2027-07-24T09:00:00+00:00"))
    assert "30 July 2027" in said(stage, admin, "a mandate ends")[-1]


async def test_whoever_made_a_link_hears_a_day_before_its_end_that_nobody_used_it_until_they_say_it_is_done(
    stage: Stage, admin: Person
) -> None:
    await invitation(stage, "organiser")
    await invitation(stage, "secretariat")
    used = await invitation(stage, "organiser")
    await stage.start(stage.person("Oleg"), used)
    unused = "Nobody has used the invitation yet"
    assert "Next reminder: 21 January 2027" in (await stage.act(admin, "/reminders")).text
    await stage.press(admin, "reminder:done:invitation:2")
    await stage.go_to(NOW + 6 * DAY - SECOND)
    assert not said(stage, admin, unused)
    await stage.go_to(NOW + 6 * DAY)
    await stage.go_to(NOW + 6 * DAY + DAY / 2)
    (letter,) = said(stage, admin, unused)
    assert stage.words(admin, "role-organiser") in letter
    assert stage.last(admin).silent


async def test_the_chair_is_told_at_last_who_has_not_acknowledged_a_paper(stage: Stage, admin: Person) -> None:
    chair, _rustam, wei = await circulated(stage)
    await appoint(stage, admin, "secretariat")
    await stage.press(wei, "paper:acknowledge:1")
    await stage.go_to(utc("2027-02-15T02:59:00+00:00"))
    assert not said(stage, chair, "Not acknowledged yet")
    await stage.go_to(utc("2027-02-15T03:00:00+00:00"))  # thirty days after was a Sunday
    (letter,) = said(stage, chair, "Not acknowledged yet")
    assert stage.words(chair, "side-UZ") in letter
    assert stage.words(chair, "side-CN") not in letter
    seen = await stage.tap(chair, "paper-receipts")
    assert stage.words(chair, "side-UZ") in seen.text
