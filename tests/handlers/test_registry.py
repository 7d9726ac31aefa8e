"""A startup registers by a wizard; its side's representative confirms it, or returns it with a reason."""

import pytest

from bot.domain.forms import field_key
from bot.domain.registry import STARTUP_FIELDS
from bot.playground import Person
from bot.texts import Reader
from tests.conversation import Seen, Stage
from tests.handlers.scenes import STARTUP, answer, draft_startup, member, submit_startup

pytestmark = pytest.mark.only("sqlite")  # what the databases do differently is proven elsewhere


def asks(stage: Stage, person: Person | Reader, seen: Seen, name: str, number: int) -> bool:
    """Tell whether a field is asked for as the n-th of the form."""
    progress = stage.words(person, "form-progress", number=number, total=len(STARTUP_FIELDS))
    return progress in seen.text and stage.words(person, f"startup-ask-{name}") in seen.text


async def test_the_wizard_counts_its_steps_and_ends_in_a_preview(stage: Stage) -> None:
    person = stage.person("Fatima")
    seen = await draft_startup(stage, person, ())
    for number, (field, words) in enumerate(zip(STARTUP_FIELDS, STARTUP, strict=True), 1):
        assert asks(stage, person, seen, field.name.replace("_", "-"), number)
        seen = await answer(stage, person, (words,))
    assert {"AgroDrone", "Astana", "https://agrodrone.kz"} <= set(seen.text.replace(": ", "\n").splitlines())
    assert stage.words(person, "startup-submit") in seen.labels


async def test_one_goes_back_and_keeps_what_was_said(stage: Stage) -> None:
    person = stage.person("Fatima")
    await draft_startup(stage, person, STARTUP[:2])
    seen = await stage.tap(person, "button-back")
    assert asks(stage, person, seen, "one-line", 2)
    assert stage.words(person, "form-now", value=STARTUP[1]) in seen.text
    seen = await stage.tap(person, "button-back")
    assert asks(stage, person, seen, "name", 1)
    seen = await stage.tap(person, "button-keep")
    seen = await stage.act(person, "Another line")
    assert asks(stage, person, seen, "side", 3)
    seen = await stage.tap(person, "button-back")
    assert stage.words(person, "form-now", value="Another line") in seen.text


async def test_what_is_optional_can_be_skipped_and_a_question_closed(stage: Stage) -> None:
    person = stage.person("Fatima")
    seen = await draft_startup(stage, person, STARTUP[:6])
    assert stage.words(person, "button-skip") in seen.labels
    seen = await stage.tap(person, "button-cancel")
    assert seen.alerts == [stage.words(person, "form-left")]
    assert "AgroDrone" in seen.text
    assert stage.words(person, "startup-submit") in seen.labels


async def test_choices_may_be_typed_in_ones_own_language(stage: Stage) -> None:
    person = stage.person("Фатима", "ru")
    await draft_startup(stage, person, STARTUP[:2])
    seen = await stage.act(person, stage.words(person, "side-KZ").upper())
    assert asks(stage, person, seen, "city", 4)
    await stage.act(person, "Астана")
    seen = await stage.act(person, "что-то другое")
    assert seen.text == stage.words(person, "error-field-choice")
    seen = await stage.act(person, stage.words(person, "stage-mvp"))
    assert asks(stage, person, seen, "sector", 6)


async def test_what_is_too_long_or_no_address_is_refused_and_asked_again(stage: Stage) -> None:
    person = stage.person("Fatima")
    await draft_startup(stage, person, ())
    seen = await stage.act(person, "x" * 81)
    assert seen.text == stage.words(person, "error-field-too-long", limit=80, length=81)
    seen = await stage.act(person, "🚀" * 40)
    assert asks(stage, person, seen, "one-line", 2)
    await answer(stage, person, STARTUP[1:6])
    for wrong in (
        "not an address",
        "ftp://example.org",
        "http://",
        "https://sco.int@evil.example",
        "javascript:alert(1)",
    ):
        assert (await stage.act(person, wrong)).text == stage.words(person, "error-field-url")
    assert "https://example.org" in (await stage.act(person, "example.org")).text


async def test_people_may_write_anything_and_it_is_shown_as_written(stage: Stage) -> None:
    person = stage.person("<b>Fatima</b>")
    seen = await draft_startup(stage, person, ("A & <b>B</b>", "<script>{ $x }</script> &amp;", *STARTUP[2:]))
    assert "A & <b>B</b>" in seen.text
    assert "<script>{ $x }</script> &amp;" in seen.text


async def test_one_field_can_be_edited_without_walking_through_the_others(stage: Stage) -> None:
    person = stage.person("Fatima")
    await draft_startup(stage, person)
    await stage.tap(person, "button-edit")
    seen = await stage.tap(person, field_key("startup", "city"))
    assert stage.words(person, "startup-ask-city") in seen.text
    seen = await stage.act(person, "Almaty")
    assert "Almaty" in seen.text
    assert stage.words(person, "startup-submit") in seen.labels


async def test_a_draft_outlives_a_restart_in_the_middle_of_a_question(stage: Stage) -> None:
    person = stage.person("Fatima")
    seen = await draft_startup(stage, person, STARTUP[:3])
    assert asks(stage, person, seen, "city", 4)
    await stage.restart()
    seen = await stage.act(person, "Astana")
    assert asks(stage, person, seen, "stage", 5)
    await stage.restart(crash=True)
    seen = await stage.tap(person, "stage-mvp")  # a button drawn before the restart
    assert asks(stage, person, seen, "sector", 6)
    seen = await answer(stage, person, STARTUP[5:])
    assert "AgroDrone" in seen.text
    assert "Astana" in seen.text


async def test_an_unfinished_one_says_what_is_missing_and_goes_on_from_there(stage: Stage) -> None:
    person = stage.person("Fatima")
    await draft_startup(stage, person, STARTUP[:3])
    await stage.tap(person, "button-cancel")
    seen = await stage.tap(person, "startup-submit")
    assert stage.words(person, "startup-field-city") in seen.alerts[0]
    seen = await stage.tap(person, "button-continue")
    assert asks(stage, person, seen, "city", 4)


async def test_the_representative_confirms_and_the_founder_is_told(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Айгуль", "representative", "KZ", language="ru")
    stranger = await member(stage, "Rustam", "representative", "UZ")
    founder = stage.person("李", "zh-hans")
    asked = len(stage.texts(stranger))
    await submit_startup(stage, founder)
    card = stage.last(aigul)
    assert "AgroDrone" in card.text
    assert stage.words(aigul, "sector-agro") in card.text
    assert len(stage.texts(stranger)) == asked
    seen = await stage.tap(aigul, "startup-confirm")
    assert stage.words(aigul, "startup-status-confirmed") in seen.text
    told = stage.words(founder, "startup-confirmed", name="AgroDrone", side=stage.words(founder, "side-KZ"))
    assert stage.last(founder).text == told


async def test_a_returned_one_comes_back_with_its_reason_and_can_be_handed_in_again(
    stage: Stage, admin: Person
) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    founder = stage.person("Fatima")
    await submit_startup(stage, founder)
    seen = await stage.tap(aigul, "startup-return")
    assert stage.words(aigul, "startup-return-ask-reason") in seen.text
    seen = await stage.act(aigul, "Name the city & the <street>")
    assert stage.words(aigul, "startup-status-returned") in seen.text
    assert "Name the city & the <street>" in stage.last(founder).text
    seen = await stage.tap(founder, "button-edit")
    assert "Name the city & the <street>" in seen.text
    await stage.tap(founder, "startup-submit")
    assert stage.words(aigul, "startup-confirm") in [b["text"] for row in stage.last(aigul).keyboard or [] for b in row]


async def test_a_reason_is_needed_and_has_a_length(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await submit_startup(stage, stage.person("Fatima"))
    await stage.tap(aigul, "startup-return")
    seen = await stage.act(aigul, "x" * 501)
    assert seen.text == stage.words(aigul, "error-field-too-long", limit=500, length=501)
    seen = await stage.tap(aigul, "button-cancel")
    assert stage.words(aigul, "startup-confirm") in seen.labels


async def test_a_decision_is_taken_once(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    founder = stage.person("Fatima")
    await submit_startup(stage, founder)
    card = stage.last(aigul)
    await stage.tap(aigul, "startup-confirm")
    before = await stage.tables()
    status = stage.words(aigul, "startup-status-confirmed")
    for verb in ("confirm", "return"):
        seen = await stage.press(aigul, f"startup:{verb}:1", card)
        assert seen.alerts == [stage.words(aigul, "error-startup-not-submitted", status=status)]
    seen = await stage.press(founder, "form:one:startup.1.city")
    await stage.act(founder, "Elsewhere")
    assert await stage.tables() == before


async def test_administrators_hear_of_a_side_without_a_representative(stage: Stage, admin: Person) -> None:
    founder = stage.person("Fatima")
    await submit_startup(stage, founder)
    told = stage.words(admin, "startup-without-seat", name="AgroDrone", side=stage.words(admin, "side-KZ"))
    assert stage.last(admin).text == told
    seen = await stage.tap(admin, "menu-invitations")
    assert stage.words(admin, "side-KZ") in seen.text
    aigul = stage.person("Aigul")
    await stage.start(aigul, str((seen[-1].keyboard or [])[0][0]["url"]).partition("?start=")[2])
    await stage.act(aigul, "/review")
    assert "AgroDrone" in (await stage.tap(aigul, "startup-line-submitted", name="AgroDrone")).text
