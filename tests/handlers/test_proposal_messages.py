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
    seen = await stage.watch(aigul, lambda: aigul.send_file("School of clusters.docx", b"PK\x03\x04"))
    assert "School of clusters" in seen.text


async def test_of_a_picture_the_words_are_taken_and_that_is_said(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    seen = await stage.watch(aigul, lambda: aigul.send_file("photo.png", DOT, caption=WORDS, kind="photo"))
    assert stage.words(aigul, "proposal-picture-left-out") in seen.text
    assert "School of clusters" in seen.text


@pytest.mark.parametrize("language", ["ru", "zh", "en"])
async def test_by_whatever_way_a_file_comes_it_is_what_it_is_called(stage: Stage, admin: Person, language: str) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ", language)
    refused = [stage.words(aigul, f"error-file-{key}", kind="PDF") for key in ("program", "other-kind")]
    card = stage.last(aigul)
    for head, said in zip((b"MZ\x90\0\x03", b"<html>"), refused, strict=True):
        one = aigul.send_file("plan.pdf", head, "application/pdf")
        await stage.pump()
        for act in (
            lambda one=one: aigul.forward(one),
            lambda head=head: aigul.send_file("plan.pdf", head, caption=WORDS),
            lambda head=head: aigul.send_file("plan.pdf", head, caption=f"/propose {WORDS}"),
            lambda head=head: aigul.send_file("plan.pdf", head, caption=WORDS, reply_to=card),
        ):
            assert (await stage.watch(aigul, act)).text == said
    assert (await stage.tables())["proposals"] == []
    await stage.act(aigul, WORDS)
    await stage.press(aigul, "proposal:attach:1")
    seen = await stage.watch(aigul, lambda: aigul.send_file("plan.pdf", b"MZ\x90\0"))
    assert seen.text == refused[0]
    assert (await stage.tables())["proposal_files"] == []


async def test_a_file_that_telegram_does_not_hand_over_is_asked_for_again(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    user = {"id": aigul.id, "is_bot": False, "first_name": "Aigul"}
    lost = {"file_id": "lost", "file_unique_id": "lost", "file_name": "note.pdf"}
    message = {"message_id": 9000, "date": 1, "chat": {"id": aigul.id, "type": "private"}, "from": user}
    await stage.feed({"update_id": 9000, "message": {**message, "document": lost, "caption": WORDS}})
    assert stage.last(aigul).text == stage.words(aigul, "error-file-unreadable")
    assert (await stage.tables())["proposals"] == []


async def test_who_holds_no_seat_makes_no_proposal_of_a_document(stage: Stage, admin: Person) -> None:
    person = stage.person("Boris")
    seen = await stage.watch(person, lambda: person.send_file("note.pdf", b"%PDF", caption=WORDS))
    assert seen.text == stage.words(person, "error-text-unexpected")
