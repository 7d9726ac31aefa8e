"""The chair and the Secretariat see where the sides stand, and file for one that cannot; diplomatic channels count."""

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.proposal_scenes import TEXT, file, two_seats
from tests.handlers.scenes import member, utc

pytestmark = pytest.mark.only("sqlite")


async def test_every_side_is_shown_where_it_stands(stage: Stage, admin: Person) -> None:
    chair, rustam = await two_seats(stage)
    await file(stage, rustam)
    await stage.act(chair, TEXT)
    seen = await stage.act(chair, "/sides")
    for side, state in (("UZ", "side-progress-filed"), ("KZ", "side-progress-drafting")):
        said = stage.words(chair, state, filed=1, drafts=1)
        assert f"{stage.words(chair, f'side-{side}')}: {said}" in seen.text
    assert seen.text.count(stage.words(chair, "side-progress-unreachable")) == 8
    assert (await stage.act(rustam, "/sides")).text.startswith(stage.words(rustam, "error-role-needed", roles="")[:8])


async def test_the_secretariat_files_for_a_side_with_a_document_and_the_seat_is_told(
    stage: Stage, admin: Person
) -> None:
    chair, rustam = await two_seats(stage)
    sun = await member(stage, "Sun", "secretariat")
    await stage.press(sun, "behalf:begin:UZ")
    await stage.act(sun, TEXT)
    seen = await stage.press(sun, "behalf:file:1")
    assert seen.alerts == [stage.words(sun, "error-behalf-basis-needed")]
    await stage.watch(sun, lambda: sun.send_file("note-17.pdf", b"%PDF"))
    seen = await stage.tap(sun, "behalf-file")
    assert "2027-UZ-01" in seen.text
    assert stage.words(sun, "proposal-on-behalf", document="note-17.pdf") in seen.text
    assert "note-17.pdf" in stage.last(rustam).text
    assert "2027-UZ-01" in stage.last(chair).text
    details = [row for row in (await stage.tables())["audit"] if "UZ" in row and "2027-UZ-01" in str(row)]
    assert len(details) == 1
    seen = await stage.tap(rustam, "proposal-open")
    assert stage.words(rustam, "proposal-withdraw") in seen.labels


async def test_what_is_prepared_on_behalf_is_nobody_elses(stage: Stage, admin: Person) -> None:
    chair, rustam = await two_seats(stage)
    sun = await member(stage, "Sun", "secretariat")
    await stage.press(sun, "behalf:begin:UZ")
    await stage.act(sun, TEXT)
    assert "accelerator" not in (await stage.act(rustam, "/proposals")).text
    before = await stage.tables()
    for person in (chair, rustam):
        for data in ("proposal:show:1", "behalf:file:1", "proposal:file:1", "form:one:proposal.1.text_en"):
            assert "accelerator" not in (await stage.press(person, data)).text
    assert (await stage.press(rustam, "behalf:begin:KZ")).alerts
    assert await stage.tables() == before


async def test_diplomatic_channels_end_the_reminders_and_are_taken_back(stage: Stage, admin: Person) -> None:
    chair, rustam = await two_seats(stage)
    await stage.act(rustam, "/proposals")
    await stage.tap(rustam, "diplomatic-open")
    seen = await stage.tap(rustam, "diplomatic-mark")
    assert stage.words(rustam, "side-progress-diplomatic") in seen.text
    assert stage.words(chair, "side-UZ") in stage.last(chair).text
    count = len(stage.texts(rustam))
    await stage.go_to(utc("2027-03-09T06:00:00+00:00"))
    await stage.app.remind()
    await stage.pump()
    assert len(stage.texts(rustam)) == count
    await stage.press(chair, "behalf:unmark:UZ")
    await stage.app.remind()
    await stage.pump()
    assert len(stage.texts(rustam)) > count + 1


async def test_a_side_marks_itself_and_not_another(stage: Stage, admin: Person) -> None:
    _, rustam = await two_seats(stage)
    sun = await member(stage, "Sun", "secretariat")
    before = await stage.tables()
    assert (await stage.press(rustam, "behalf:mark:KZ")).alerts
    assert (await stage.press(sun, "behalf:mark:UZ")).alerts
    assert await stage.tables() == before
