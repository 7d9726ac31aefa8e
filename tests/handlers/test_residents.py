"""Applications to parks: found, filled in, kept as drafts, handed in by who may; and who finds and sees them."""

import pytest

from tests.conversation import Stage, labels
from tests.handlers.park_scenes import NAME, admit, open_park
from tests.handlers.resident_scenes import apply, decide, draft_residency, open_residency, pool, reside
from tests.handlers.scenes import member, submit_organisation
from tests.handlers.test_teams import colleague, link

pytestmark = pytest.mark.usefixtures("admin")


async def test_an_application_begins_at_the_organisation_and_waits_for_the_parks_manager(stage: Stage) -> None:
    people = await pool(stage)
    await stage.act(people.founder, "/organisations")
    await stage.tap(people.founder, "✅ AgroDrone")
    seen = await stage.tap(people.founder, "resident-of-organisation")
    assert "AgroDrone" in seen.text
    await stage.tap(people.founder, "resident-new")
    await stage.tap(people.founder, "🇰🇿")
    seen = await stage.tap(people.founder, f"🏢 {NAME}")
    assert stage.words(people.founder, "resident-ask-activity") in seen.text
    seen = await apply(stage, people.founder)
    assert stage.words(people.founder, "resident-done-submit") in seen.alerts
    assert stage.words(people.founder, "resident-status-submitted") in seen.text
    assert "AgroDrone" in stage.last(people.manager).text
    seen = await stage.act(people.manager, "/residents")
    assert "⏳ AgroDrone" in seen.labels
    seen = await stage.tap(people.manager, "⏳ AgroDrone")
    for words in ("Sheep are counted", "BIN 123456", "12", "1 September 2027"):
        assert words in seen.text
    assert stage.words(people.manager, "premises-laboratory") in seen.text
    assert stage.words(people.manager, "park-service-testing") in seen.text


async def test_an_application_begins_at_the_park_too(stage: Stage) -> None:
    people = await pool(stage)
    await open_park(stage, people.founder)
    await stage.tap(people.founder, "residents-of-park", number=0)
    await stage.tap(people.founder, "resident-apply")
    seen = await stage.tap(people.founder, "✅ AgroDrone")
    assert stage.words(people.founder, "resident-ask-activity") in seen.text


async def test_one_whose_side_has_not_confirmed_it_keeps_the_draft_and_is_told_why(stage: Stage) -> None:
    seat = await member(stage, "Aigul", "representative", "KZ")
    await admit(stage, seat)
    founder = stage.person("Fatima")
    await submit_organisation(stage, founder)
    await draft_residency(stage, founder)
    seen = await stage.tap(founder, "resident-submit")
    status = stage.words(founder, "organisation-status-submitted")
    assert stage.words(founder, "error-resident-not-confirmed", status=status) in seen.text
    await stage.press(seat, "organisation:confirm:1")
    seen = await decide(stage, founder, "submit")
    assert stage.words(founder, "resident-status-submitted") in seen.text


async def test_what_is_missing_is_named_and_the_draft_stays(stage: Stage) -> None:
    people = await pool(stage)
    await draft_residency(stage, people.founder, ())
    await stage.tap(people.founder, "button-cancel")
    seen = await stage.tap(people.founder, "resident-submit")
    assert stage.words(people.founder, "resident-field-activity") in seen.text
    seen = await open_residency(stage, people.founder)
    assert stage.words(people.founder, "resident-status-draft") in seen.text


async def test_a_second_application_to_the_same_park_shows_the_first(stage: Stage) -> None:
    people = await pool(stage)
    await apply(stage, people.founder)
    seen = await draft_residency(stage, people.founder, ())
    status = stage.words(people.founder, "resident-status-submitted")
    assert stage.words(people.founder, "error-resident-exists", status=status) in seen.text


async def test_a_member_of_the_team_fills_it_in_and_only_the_owner_hands_it_in(stage: Stage) -> None:
    people = await pool(stage)
    boris = await colleague(stage, people.founder)
    seen = await draft_residency(stage, boris)
    assert stage.words(boris, "resident-submit") not in seen.labels
    assert stage.words(boris, "error-not-owner") in (await stage.press(boris, "resident:submit:1")).text
    seen = await decide(stage, people.founder, "submit")
    assert stage.words(people.founder, "resident-status-submitted") in seen.text
    assert "AgroDrone" in stage.last(boris).text


async def test_a_draft_is_seen_by_its_team_alone_and_thrown_away(stage: Stage) -> None:
    people = await pool(stage)
    await draft_residency(stage, people.founder)
    for person in (people.manager, people.seat):
        assert stage.words(person, "error-resident-unknown") in (await open_residency(stage, person)).text
    await open_residency(stage, people.founder)
    seen = await stage.tap(people.founder, "resident-discard")
    assert stage.words(people.founder, "resident-discarded") in seen.alerts
    assert stage.words(people.founder, "error-resident-unknown") in (await open_residency(stage, people.founder)).text


async def test_what_was_handed_in_is_neither_edited_nor_thrown_away(stage: Stage) -> None:
    people = await pool(stage)
    await apply(stage, people.founder)
    status = stage.words(people.founder, "resident-status-submitted")
    refused = await stage.press(people.founder, "form:one:resident.1.activity")
    assert stage.words(people.founder, "error-resident-locked", status=status) in refused.text
    refused = await stage.press(people.founder, "resident:discard:1")
    assert stage.words(people.founder, "error-resident-not-draft") in refused.text


async def test_everybody_sees_who_is_a_resident_on_both_cards_and_nothing_more(stage: Stage) -> None:
    people = await reside(stage)
    guest = stage.person("Гость", "ru")
    await open_park(stage, guest)
    seen = await stage.tap(guest, "residents-of-park", number=1)
    assert "✅ AgroDrone" in seen.labels
    seen = await stage.tap(guest, "✅ AgroDrone")
    assert "1 июня 2028" in seen.text
    assert "Sheep are counted" not in seen.text
    seen = await stage.press(guest, "organisation:open:1")
    assert "Парк «Алатау»" not in seen.text  # it has not agreed to be shown
    await stage.press(people.founder, "form:change:organisation.1.listed.yes")
    seen = await stage.press(guest, "organisation:open:1")
    assert "Парк «Алатау»" in seen.text


async def test_the_sides_representative_sees_and_does_not_decide(stage: Stage) -> None:
    people = await pool(stage)
    await apply(stage, people.founder)
    assert "⏳ AgroDrone" in (await stage.act(people.seat, "/residents")).labels
    seen = await stage.tap(people.seat, "⏳ AgroDrone")
    assert "Sheep are counted" in seen.text
    assert stage.words(people.seat, "resident-initial") not in seen.labels
    refusal = stage.words(people.seat, "error-role-needed", roles=stage.words(people.seat, "role-park-manager"))
    assert refusal in (await stage.press(people.seat, "resident:initial:1")).text


async def test_the_seat_of_another_side_sees_nothing(stage: Stage) -> None:
    people = await pool(stage)
    await apply(stage, people.founder)
    rustam = await member(stage, "Rustam", "representative", "UZ")
    assert "⏳ AgroDrone" not in (await stage.act(rustam, "/residents")).labels
    assert stage.words(rustam, "error-resident-unknown") in (await open_residency(stage, rustam)).text


async def test_where_nobody_runs_the_park_its_side_is_asked_to_find_somebody(stage: Stage) -> None:
    people = await pool(stage)
    await stage.press(people.seat, "park:managers:1")
    await stage.tap(people.seat, "✖ Dana")
    await stage.act(people.seat, "Has left")
    await apply(stage, people.founder)
    assert "AgroDrone" in stage.last(people.seat).text
    assert stage.words(people.seat, "park-managers") in labels(stage.last(people.seat))


async def test_a_manager_does_not_decide_about_an_organisation_of_their_own(stage: Stage) -> None:
    people = await pool(stage)
    await apply(stage, people.founder)
    await stage.start(people.manager, await link(stage, people.founder))
    seen = await open_residency(stage, people.manager)
    assert stage.words(people.manager, "resident-initial") not in seen.labels
    refused = await stage.press(people.manager, "resident:initial:1")
    assert stage.words(people.manager, "error-resident-own-case") in refused.text
