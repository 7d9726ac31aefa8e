"""An organisation of any kind registers by a wizard of eight steps at most; others see it where it agreed."""

import pytest

from bot.domain.forms import Step, field_key, steps_of
from bot.domain.registry import ORGANISATION_FIELDS
from bot.playground import Person
from bot.texts import Reader
from tests.conversation import Seen, Stage
from tests.handlers.scenes import FUND, STARTUP, answer, draft_organisation, member, submit_organisation

NO_KIND = type("Startup", (), {"kind": "startup"})
STEPS: list[Step] = steps_of(ORGANISATION_FIELDS, NO_KIND)
ANSWERS = (STARTUP[:1], STARTUP[1:2], STARTUP[2:4], STARTUP[4:7], STARTUP[7:9], STARTUP[9:11], STARTUP[11:13])
"""What answers each step but the last."""

pytestmark = pytest.mark.only("sqlite")  # what the databases do differently is proven elsewhere


def asks(stage: Stage, person: Person | Reader, seen: Seen, name: str, number: int) -> bool:
    """Tell whether a step is asked as the n-th of the form."""
    progress = stage.words(person, "form-progress", number=number, total=len(STEPS))
    return progress in seen.text and stage.words(person, f"organisation-ask-{name}") in seen.text


async def test_the_wizard_counts_its_steps_and_ends_in_a_preview(stage: Stage) -> None:
    person = stage.person("Fatima")
    seen = await draft_organisation(stage, person, ())
    for number, words in enumerate((*ANSWERS, STARTUP[13:]), 1):
        step = STEPS[number - 1][0]
        assert asks(stage, person, seen, (step.step or step.name).replace("_", "-"), number)
        seen = await answer(stage, person, words)
    shown = set(seen.text.replace(": ", "\n").splitlines())
    assert {"AgroDrone", "Astana", "https://agrodrone.kz", stage.words(person, "trl-6")} <= shown
    assert stage.words(person, "organisation-submit") in seen.labels


async def test_a_fund_is_asked_for_nothing_that_startups_alone_have(stage: Stage) -> None:
    person = stage.person("Fatima")
    seen = await draft_organisation(stage, person, FUND, "fund")
    assert stage.words(person, "organisation-kind-fund") in seen.text
    assert stage.words(person, "organisation-field-trl") not in seen.text
    assert stage.words(person, "organisation-submit") in seen.labels
    seen = await stage.press(person, "form:one:organisation.1.trl")
    assert seen.alerts == [stage.words(person, "error-field-unknown")]


async def test_of_several_choices_each_press_marks_or_takes_the_mark_away(stage: Stage) -> None:
    person = stage.person("Fatima")
    seen = await draft_organisation(stage, person, STARTUP[:7])
    assert stage.words(person, "button-next") not in seen.labels
    await stage.tap(person, "sector-it")
    seen = await stage.tap(person, "sector-agro")
    agro = stage.words(person, "form-chosen", choice=stage.words(person, "sector-agro"))
    assert agro in seen.labels
    seen = await stage.tap(person, agro)
    assert stage.words(person, "sector-agro") in seen.labels
    assert stage.words(person, "form-now", value=stage.words(person, "sector-it")) in seen.text
    seen = await stage.act(person, stage.words(person, "sector-ai"))
    assert stage.words(person, "sector-ai") in seen.text
    seen = await stage.tap(person, "button-next")
    assert asks(stage, person, seen, "exchange", 6)


async def test_a_deck_and_an_address_answer_the_same_question(stage: Stage) -> None:
    person = stage.person("Fatima")
    await draft_organisation(stage, person, STARTUP[:11])
    seen = await stage.watch(person, lambda: person.send_file("deck.pdf", b"\x7fELF"))
    assert seen.text == stage.words(person, "error-file-program")
    seen = await stage.watch(person, lambda: person.send_file("deck.pdf", b"%PDF"))
    assert "deck.pdf" in seen.text
    seen = await stage.act(person, "agrodrone.kz")
    assert asks(stage, person, seen, "consents", 8)
    await stage.tap(person, "button-back")
    seen = await stage.tap(person, "form-empty", name=stage.words(person, "organisation-field-deck"))
    assert "deck.pdf" not in seen.text
    assert "agrodrone.kz" in seen.text


async def test_one_goes_back_and_keeps_what_was_said(stage: Stage) -> None:
    person = stage.person("Fatima")
    await draft_organisation(stage, person, STARTUP[:2])
    seen = await stage.tap(person, "button-back")
    assert asks(stage, person, seen, "one-line", 2)
    assert stage.words(person, "form-now", value=STARTUP[1]) in seen.text
    seen = await stage.tap(person, "button-back")
    assert asks(stage, person, seen, "name", 1)
    await stage.tap(person, "button-keep")
    seen = await stage.act(person, "Another line")
    assert asks(stage, person, seen, "place", 3)
    seen = await stage.tap(person, "button-back")
    assert stage.words(person, "form-now", value="Another line") in seen.text


async def test_a_question_can_be_closed_and_the_draft_stays(stage: Stage) -> None:
    person = stage.person("Fatima")
    await draft_organisation(stage, person, STARTUP[:9])
    seen = await stage.tap(person, "button-cancel")
    assert seen.alerts == [stage.words(person, "form-left")]
    assert "AgroDrone" in seen.text
    assert stage.words(person, "organisation-submit") in seen.labels


async def test_choices_may_be_typed_in_ones_own_language(stage: Stage) -> None:
    person = stage.person("Фатима", "ru")
    await draft_organisation(stage, person, STARTUP[:2])
    await stage.act(person, stage.words(person, "side-KZ").upper())
    seen = await stage.act(person, "Астана")
    assert asks(stage, person, seen, "maturity", 4)
    seen = await stage.act(person, "что-то другое")
    assert seen.text == stage.words(person, "error-field-choice")
    seen = await stage.act(person, stage.words(person, "stage-mvp"))
    assert stage.words(person, "stage-mvp") in seen.text


async def test_what_is_too_long_or_no_address_is_refused_and_asked_again(stage: Stage) -> None:
    person = stage.person("Fatima")
    await draft_organisation(stage, person, ())
    seen = await stage.act(person, "x" * 81)
    assert seen.text == stage.words(person, "error-field-too-long", limit=80, length=81)
    seen = await stage.act(person, "🚀" * 40)
    assert asks(stage, person, seen, "one-line", 2)
    await answer(stage, person, STARTUP[1:11])
    for wrong in ("not an address", "ftp://example.org", "http://", "https://sco.int@evil.example"):
        assert (await stage.act(person, wrong)).text == stage.words(person, "error-field-url")
    assert "https://example.org" in (await stage.act(person, "example.org")).text


async def test_people_may_write_anything_and_it_is_shown_as_written(stage: Stage) -> None:
    person = stage.person("<b>Fatima</b>")
    odd = ("A & <b>B</b>", "<script>{ $x }</script> &amp;", *STARTUP[2:])
    seen = await draft_organisation(stage, person, odd)
    assert "A & <b>B</b>" in seen.text
    assert "<script>{ $x }</script> &amp;" in seen.text


async def test_one_field_can_be_edited_without_walking_through_the_others(stage: Stage) -> None:
    person = stage.person("Fatima")
    await draft_organisation(stage, person)
    await stage.tap(person, "button-edit")
    seen = await stage.tap(person, field_key("organisation", "one_line"))
    assert stage.words(person, "organisation-ask-one-line") in seen.text
    seen = await stage.act(person, "Drones that count cows")
    assert "Drones that count cows" in seen.text
    assert stage.words(person, "organisation-submit") in seen.labels
    await stage.tap(person, "button-edit")
    await stage.tap(person, field_key("organisation", "sectors"))
    await stage.tap(person, "sector-space")
    seen = await stage.tap(person, "button-done")
    assert stage.words(person, "sector-space") in seen.text


async def test_a_draft_outlives_a_restart_in_the_middle_of_a_step(stage: Stage) -> None:
    person = stage.person("Fatima")
    seen = await draft_organisation(stage, person, STARTUP[:3])
    assert asks(stage, person, seen, "place", 3)
    await stage.restart()
    seen = await stage.act(person, "Astana")
    assert asks(stage, person, seen, "maturity", 4)
    await stage.restart(crash=True)
    await stage.tap(person, "stage-mvp")  # a button drawn before the restart
    seen = await stage.tap(person, "button-next")
    assert asks(stage, person, seen, "sectors", 5)
    seen = await answer(stage, person, STARTUP[7:])
    assert "AgroDrone" in seen.text
    assert "Astana" in seen.text


async def test_an_unfinished_one_says_what_is_missing_and_goes_on_from_there(stage: Stage) -> None:
    person = stage.person("Fatima")
    await draft_organisation(stage, person, STARTUP[:3])
    await stage.tap(person, "button-cancel")
    seen = await stage.tap(person, "organisation-submit")
    assert stage.words(person, "organisation-field-city") in seen.alerts[0]
    assert stage.words(person, "organisation-field-trl") not in seen.alerts[0]
    seen = await stage.tap(person, "button-continue")
    assert asks(stage, person, seen, "place", 3)


async def agree(stage: Stage, person: Person, consent: str, number: int = 1) -> None:
    """Let somebody agree to be shown, or take that back."""
    await stage.press(person, f"form:one:organisation.{number}.{consent}")
    name = stage.words(person, f"organisation-field-{consent.replace('_', '-')}")
    flag = next(label for label in stage.last(person).keyboard or [] if name in label[0]["text"])
    await stage.tap(person, flag[0]["text"])
    await stage.tap(person, "button-done")


async def test_others_see_what_agreed_to_be_listed_and_investors_what_agreed_to_be_shown_to_them(
    stage: Stage, admin: Person
) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    founder = stage.world.new_person("Fatima", "en", username="fatima")
    stranger, investor = stage.person("Boris"), stage.person("Irina")
    await submit_organisation(stage, founder)
    await stage.tap(aigul, "organisation-confirm")
    await submit_organisation(stage, investor, FUND, "fund")
    await stage.tap(aigul, "organisation-confirm")
    await stage.start(stranger)

    async def sees(person: Person) -> bool:
        seen = await stage.press(person, "organisation:open:1")
        if seen.alerts:
            assert seen.alerts == [stage.words(person, "error-organisation-unknown")]
        return "Drones that count sheep" in seen.text

    assert (await sees(stranger), await sees(investor)) == (False, False)
    await agree(stage, founder, "listed")
    assert (await sees(stranger), await sees(investor)) == (True, False)
    await agree(stage, founder, "listed")
    await agree(stage, founder, "to_investors")
    assert (await sees(stranger), await sees(investor)) == (False, True)
    assert "@fatima" in stage.last(investor).text


async def test_the_deck_is_sent_to_whoever_may_see_the_card_and_to_nobody_else(stage: Stage, admin: Person) -> None:
    founder, stranger = stage.person("Fatima"), stage.person("Boris")
    await draft_organisation(stage, founder, STARTUP[:11])
    await stage.watch(founder, lambda: founder.send_file("deck.pdf", b"%PDF"))
    await stage.tap(founder, "button-cancel")
    seen = await stage.tap(founder, "organisation-deck")
    assert stage.words(founder, "organisation-deck-caption", name="AgroDrone") in seen[-1].text
    await stage.start(stranger)
    seen = await stage.press(stranger, "organisation:deck:1")
    assert seen.alerts == [stage.words(stranger, "error-organisation-unknown")]
