"""Parks are nominated by a wizard, seen by everybody once admitted, and kept right by who runs them."""

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.park_scenes import HARDLY_ANY, NAME, PARK, admit, draft_park, manager, nominate, open_park
from tests.handlers.scenes import member


@pytest.fixture
async def aigul(stage: Stage, admin: Person) -> Person:
    return await member(stage, "Aigul", "representative", "KZ")


async def test_a_wizard_asks_nine_questions_and_shows_which_names_are_missing(stage: Stage, aigul: Person) -> None:
    seen = await draft_park(stage, aigul)
    for words in ("Machines and sensors", "Laboratories, mentors", "https://alatau.kz", "dana@alatau.kz", "Almaty"):
        assert words in seen.text
    assert "ru ✓ zh — en ✓" in seen.text
    assert stage.words(aigul, "park-basis") in seen.text
    assert stage.words(aigul, "park-nominate") in seen.labels


async def test_an_untouched_draft_is_taken_up_again(stage: Stage, aigul: Person) -> None:
    for _ in range(2):
        await stage.act(aigul, "/ourparks")
        await stage.tap(aigul, "park-begin")
    assert len((await stage.tables())["parks"]) == 1


async def test_a_name_is_needed_in_some_language(stage: Stage, aigul: Person) -> None:
    seen = await nominate(stage, aigul, (*PARK[:1], *("button-skip",) * 3, *PARK[4:]))
    assert stage.words(aigul, "error-park-name-needed") in seen.text


async def test_what_is_not_required_can_be_left_out(stage: Stage, aigul: Person) -> None:
    seen = await nominate(stage, aigul, HARDLY_ANY)
    assert stage.words(aigul, "park-status-nominated") in seen.text


async def test_a_draft_is_thrown_away_and_what_was_nominated_is_not(stage: Stage, aigul: Person) -> None:
    await draft_park(stage, aigul)
    seen = await stage.tap(aigul, "park-discard")
    assert stage.words(aigul, "park-discarded") in seen.alerts
    assert (await stage.tables())["parks"] == []
    await nominate(stage, aigul)
    assert stage.words(aigul, "error-park-unknown") in (await stage.press(aigul, "park:discard:1")).text
    assert stage.words(aigul, "error-park-not-draft") in (await stage.press(aigul, "park:discard:2")).text


async def test_a_draft_is_nobody_elses_affair(stage: Stage, aigul: Person) -> None:
    await draft_park(stage, aigul)
    rustam = await member(stage, "Rustam", "representative", "UZ")
    for other in (rustam, stage.admin, stage.person("Guest")):
        assert stage.words(other, "error-park-unknown") in (await open_park(stage, other)).text


async def test_everybody_finds_a_member_by_its_flag_and_reads_its_name_in_their_language(
    stage: Stage, aigul: Person
) -> None:
    await admit(stage, aigul)
    guest = stage.person("Гость", "ru")
    seen = await stage.act(guest, "/parks")
    assert seen.labels[:2] == ["🇰🇿", stage.words(guest, "park-all-chosen")]
    seen = await stage.tap(guest, "🇰🇿")
    assert stage.words(guest, "side-KZ") in seen.text
    assert "🏢 Парк «Алатау»" in seen.labels
    seen = await stage.tap(guest, "🏢 Парк «Алатау»")
    assert "Парк «Алатау»" in seen.text
    assert stage.words(guest, "park-status-member") in seen.text
    ways = [
        stage.words(guest, "residents-of-park", number=0),
        *(stage.words(guest, k) for k in ("search-share", "menu-parks", "button-menu")),
    ]
    assert seen.labels == ways
    reader = stage.person("读者", "zh")
    assert f"🏢 {NAME}" not in (await stage.act(reader, "/parks")).labels
    assert "🏢 Парк «Алатау»" in (await stage.act(reader, "/parks")).labels


async def test_a_side_that_nobody_knows_has_no_list(stage: Stage, aigul: Person) -> None:
    await stage.act(aigul, "/parks")
    assert stage.words(aigul, "error-side-unknown") in (await stage.press(aigul, "park:list:XX.0")).text


async def test_a_long_list_has_pages_of_its_own_side(stage: Stage, aigul: Person) -> None:
    for _ in range(9):
        await admit(stage, aigul, HARDLY_ANY)
    guest = stage.person("Guest")
    await stage.act(guest, "/parks")
    seen = await stage.tap(guest, "🇰🇿")
    assert seen.labels.count("🏢 阿拉套") == 8
    seen = await stage.tap(guest, "button-next-page")
    assert seen.labels.count("🏢 阿拉套") == 1
    assert stage.words(guest, "side-KZ") in seen.text


async def test_who_is_invited_edits_their_park_at_once_and_no_other(stage: Stage, aigul: Person) -> None:
    await admit(stage, aigul)
    dana = await manager(stage, aigul, "Dana")
    assert stage.words(dana, "role-park-manager") in stage.last(dana).text
    assert "Dana" in stage.last(aigul).text
    seen = await stage.act(dana, "/mypark")
    assert NAME in seen.text
    await stage.tap(dana, "button-edit")
    await stage.tap(dana, "park-field-services")
    assert "A clean room" in (await stage.act(dana, "A clean room")).text
    assert "A clean room" in (await open_park(stage, stage.person("Guest"))).text
    await admit(stage, aigul, HARDLY_ANY)
    seen = await open_park(stage, dana, 2)
    assert stage.words(dana, "button-edit") not in seen.labels
    seen = await stage.press(dana, "form:one:park.2.services")
    assert stage.words(dana, "error-role-of-park-needed", roles="…").split("…")[0] in seen.text


async def test_who_runs_a_park_decides_nothing_about_it(stage: Stage, aigul: Person) -> None:
    await admit(stage, aigul)
    dana = await manager(stage, aigul, "Dana")
    await stage.act(dana, "/mypark")
    before = await stage.tables()
    for data in ("park:suspend:1", "park:withdraw:1", "park:managers:1", "park:invite:1", "park:begin:", "park:side:"):
        assert stage.words(dana, "error-role-needed", roles="…").split("…")[0] in (await stage.press(dana, data)).text
    assert await stage.tables() == before


async def test_a_manager_is_dismissed_with_a_reason_that_they_read(stage: Stage, aigul: Person) -> None:
    await admit(stage, aigul)
    dana = await manager(stage, aigul, "Dana")
    await open_park(stage, aigul)
    await stage.tap(aigul, "park-managers")
    await stage.tap(aigul, "✖ Dana")
    seen = await stage.act(aigul, "She has left us")
    assert stage.words(aigul, "park-managers-none") in seen.text
    assert "She has left us" in stage.last(dana).text
    assert stage.words(dana, "menu-my-parks") not in (await stage.act(dana, "/menu")).labels
    assert stage.words(aigul, "error-park-manager-unknown") in (await stage.press(aigul, "park:dismiss:2")).text


async def test_the_administrator_invites_to_a_park_and_another_side_does_not(stage: Stage, aigul: Person) -> None:
    await admit(stage, aigul)
    rustam = await member(stage, "Rustam", "representative", "UZ")
    await open_park(stage, rustam)
    refusal = stage.words(rustam, "error-role-of-side-needed", roles="…", side="…").split("…")[0]
    for data in ("park:managers:1", "park:invite:1", "form:one:park.1.city"):
        assert refusal in (await stage.press(rustam, data)).text
    await open_park(stage, stage.admin)
    await stage.tap(stage.admin, "park-managers")
    assert NAME in (await stage.tap(stage.admin, "park-invite")).text


async def test_nobody_runs_what_is_not_nominated(stage: Stage, aigul: Person) -> None:
    await draft_park(stage, aigul)
    assert stage.words(aigul, "error-park-not-nominated") in (await stage.press(aigul, "park:invite:1")).text
