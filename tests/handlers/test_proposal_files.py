"""Files are sent one by one until one is done, kept, sent on, and taken away."""

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.proposal_scenes import TEXT, file, two_seats

pytestmark = pytest.mark.only("sqlite")


async def test_several_files_are_added_one_a_message_and_taken_away(stage: Stage, admin: Person) -> None:
    _, rustam = await two_seats(stage)
    await stage.act(rustam, TEXT)
    await stage.tap(rustam, "proposal-files", count=0)
    await stage.tap(rustam, "proposal-file-add")
    for name, head in (("one.pdf", b"%PDF"), ("two.xlsx", b"PK\x03\x04")):
        seen = await stage.watch(rustam, lambda one=(name, head): rustam.send_file(*one))  # type: ignore[misc]
        assert name in seen.text
    seen = await stage.act(rustam, "words instead")
    assert seen.text == stage.words(rustam, "error-proposal-file-awaited")
    seen = await stage.tap(rustam, "button-done")
    assert stage.words(rustam, "proposal-attached", count=2) in seen.text
    await stage.tap(rustam, "proposal-files", count=2)
    seen = await stage.press(rustam, "proposal:file-remove:1")
    assert not any("one.pdf" in label for label in seen.labels)
    assert any("two.xlsx" in label for label in seen.labels)


async def test_the_chair_gets_what_was_filed_and_changes_nothing(stage: Stage, admin: Person) -> None:
    chair, rustam = await two_seats(stage)
    await stage.watch(rustam, lambda: rustam.send_file("note.pdf", b"%PDF", caption=TEXT))
    assert (await stage.press(chair, "proposal:file-send:1")).alerts
    await stage.press(rustam, "proposal:file:1")
    await stage.press(chair, "proposal:files:1")
    assert (await stage.press(chair, "proposal:file-send:1"))[-1].text == "note.pdf"
    assert (await stage.press(chair, "proposal:file-remove:1")).alerts


async def test_a_file_of_a_filed_proposal_makes_a_version(stage: Stage, admin: Person) -> None:
    _, rustam = await two_seats(stage)
    await file(stage, rustam)
    await stage.press(rustam, "proposal:attach:1")
    await stage.watch(rustam, lambda: rustam.send_file("note.pdf", b"%PDF"))
    seen = await stage.tap(rustam, "button-done")
    assert stage.words(rustam, "proposal-versions", count=2) in seen.labels
