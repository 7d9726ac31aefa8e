"""A side presides for a term: its representative chairs from the first day to the last, and nobody afterwards."""

from datetime import timedelta

from bot.playground import Person
from tests.conversation import Seen, Stage
from tests.handlers.scenes import member, preside, set_meeting


async def draft(stage: Stage, side: str) -> Seen:
    """Let the administrator begin a side's term."""
    await stage.act(stage.admin, "/menu")
    await stage.tap(stage.admin, "menu-presidency")
    return await stage.tap(stage.admin, f"side-{side}")


async def set_day(stage: Stage, which: str, day: str) -> Seen:
    """Let the administrator set the first or the last day of the term that is open."""
    await stage.tap(stage.admin, f"presidency-{which}")
    return await stage.act(stage.admin, day)


async def chairs(stage: Stage, person: Person) -> bool:
    """Tell whether a person is the chair now."""
    return stage.words(person, "role-chair") in (await stage.act(person, "/menu")).text


async def test_nobody_chairs_while_a_term_is_a_draft(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await draft(stage, "KZ")
    assert not await chairs(stage, aigul)
    await stage.tap(admin, "presidency-announce")
    assert await chairs(stage, aigul)


async def test_the_chair_is_told_the_term_and_it_ends_by_itself_after_reminders(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await draft(stage, "KZ")
    await set_day(stage, "until", "30 June 2027")
    await stage.tap(admin, "presidency-announce")
    assert "30 June 2027" in stage.last(aigul).text
    assert "30 June 2027" in (await stage.act(aigul, "/seat")).text
    count = len(stage.texts(aigul))
    end = stage.clock.now().replace(month=6, day=30, hour=18, minute=59, second=59)
    for days in (30, 7, 1):
        await stage.go_to(end - timedelta(days=days) + timedelta(hours=13))  # not at night
    assert len(stage.texts(aigul)) == count + 3
    await stage.go_to(end - timedelta(seconds=1))
    assert await chairs(stage, aigul)
    await stage.go_to(end)
    assert not await chairs(stage, aigul)
    assert stage.words(aigul, "side-KZ") in stage.last(admin).text
    desk = await stage.press(admin, "presidency:desk:")
    assert stage.words(admin, "presidency-none") in desk.text


async def test_the_next_term_is_prepared_ahead_and_begins_on_its_day(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    rustam = await member(stage, "Rustam", "representative", "UZ")
    await preside(stage, "KZ")
    await draft(stage, "UZ")
    await set_day(stage, "since", "1 July 2027")
    await stage.tap(admin, "presidency-announce")
    assert "1 July 2027" in stage.last(rustam).text
    assert await chairs(stage, aigul)
    assert not await chairs(stage, rustam)
    await stage.go_to(stage.clock.now().replace(month=6, day=30, hour=19, minute=0))
    assert not await chairs(stage, aigul)
    assert await chairs(stage, rustam)


async def test_a_term_that_is_ended_early_leaves_nobody_in_the_chair(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await preside(stage, "KZ")
    await stage.tap(admin, "presidency-end")
    await stage.act(admin, "The rotation was agreed anew")
    assert "The rotation was agreed anew" in stage.last(aigul).text
    assert not await chairs(stage, aigul)


async def test_the_last_day_of_a_running_term_is_moved_and_the_chair_told(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await preside(stage, "KZ")
    await set_day(stage, "until", "31 December 2027")
    assert "31 December 2027" in stage.last(aigul).text
    assert await chairs(stage, aigul)


async def test_wrong_days_are_refused_with_what_is_wrong(stage: Stage, admin: Person) -> None:
    await draft(stage, "KZ")
    await set_day(stage, "since", "1 July 2027")
    seen = await set_day(stage, "until", "1 June 2027")
    assert stage.words(admin, "error-presidency-term", since="1 July 2027") in seen.text


async def test_a_proposal_filed_while_nobody_presides_is_told_to_nobody(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    rustam = await member(stage, "Rustam", "representative", "UZ")
    await set_meeting(stage)
    await stage.press(admin, "presidency:end:1")
    await stage.act(admin, "The rotation was agreed anew")
    count = len(stage.texts(aigul))
    await stage.act(rustam, "Joint laboratory\nFor agricultural drones")
    seen = await stage.tap(rustam, "proposal-file")
    assert "2027-UZ-01" in seen.text
    assert len(stage.texts(aigul)) == count


async def test_the_presidency_is_the_administrators_matter(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await preside(stage, "KZ")
    before = await stage.tables()
    for button in ("desk:", "begin:UZ", "show:1", "announce:1", "end:1"):
        assert (await stage.press(aigul, f"presidency:{button}")).alerts, button
    assert await stage.tables() == before
