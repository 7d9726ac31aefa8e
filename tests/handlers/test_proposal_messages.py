"""A forwarded message, a document with a caption, a picture with words: each becomes a draft, with what it says."""

import base64

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.scenes import member

pytestmark = pytest.mark.only("sqlite")
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
"""A picture of one pixel."""
WORDS = "School of clusters\nWith Uzbekistan, 12-15 May 2027. Place: Almaty. #З5"


async def test_a_forwarded_message_is_a_proposal(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    seen = await stage.watch(aigul, lambda: aigul.forward_text(WORDS, "Dana"))
    for said in ("School of clusters", "≈ Place: Almaty", "≈ Begins: 12 May 2027", "≈ Task of the Pool: Task 5"):
        assert said in seen.text


async def test_a_document_with_a_caption_is_a_proposal_and_its_file(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    seen = await stage.watch(aigul, lambda: aigul.send_file("note.pdf", b"%PDF", caption=WORDS))
    assert "School of clusters" in seen.text
    assert stage.words(aigul, "proposal-attached", count=1) in seen.text
    seen = await stage.tap(aigul, "proposal-files", count=1)
    seen = await stage.tap(aigul, "proposal-file-send", name="note.pdf")
    assert seen[-1].text == "note.pdf"


async def test_a_document_without_words_is_called_by_its_name(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    seen = await stage.watch(aigul, lambda: aigul.send_file("School of clusters.docx", b"x"))
    assert "School of clusters" in seen.text


async def test_of_a_picture_the_words_are_taken_and_that_is_said(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    seen = await stage.watch(aigul, lambda: aigul.send_file("photo.png", DOT, caption=WORDS, kind="photo"))
    assert stage.words(aigul, "proposal-picture-left-out") in seen.text
    assert "School of clusters" in seen.text


async def test_who_holds_no_seat_makes_no_proposal_of_a_document(stage: Stage, admin: Person) -> None:
    person = stage.person("Boris")
    seen = await stage.watch(person, lambda: person.send_file("note.pdf", b"%PDF", caption=WORDS))
    assert seen.text == stage.words(person, "error-text-unexpected")
