"""A proposal is one message: previewed, filed by the seat alone, receipted with the server's time, on time or late."""

from datetime import timedelta

import pytest

from bot.domain.notices import Span
from bot.playground import Person
from bot.texts import Reader
from storage import proposals
from tests.conversation import Stage
from tests.handlers.scenes import member, preside, propose_meeting, set_meeting, utc

DUE = utc("2027-03-15T18:59:59+00:00")
"""The end of 15 March 2027 in Astana, three months before scenes.DAY."""
DUE_IN_TEHRAN = utc("2027-03-15T20:29:59+00:00")
TEXT = "A joint accelerator\nWe propose to open it in 2028 & to <share> it."


@pytest.mark.parametrize("text", [TEXT, f"/propose {TEXT}"])
async def test_a_text_is_a_proposal_and_its_first_line_the_title(stage: Stage, admin: Person, text: str) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await set_meeting(stage)
    seen = await stage.act(aigul, text)
    assert seen[-1].text.splitlines().count("A joint accelerator") == 1
    assert "We propose to open it in 2028 & to <share> it." in seen.text
    assert "15 March 2027, 23:59" in seen.text
    assert stage.words(aigul, "proposal-file") in seen.labels
    assert stage.words(aigul, "proposal-edit-title") in seen.labels


async def test_the_receipt_has_a_number_and_the_chair_is_told(stage: Stage, admin: Person) -> None:
    chair = await member(stage, "Айгуль", "representative", "KZ", language="ru")
    rustam = await member(stage, "Rustam", "representative", "UZ")
    await set_meeting(stage)
    await stage.go_to(utc("2027-02-01T06:30:00+00:00"))
    await stage.act(rustam, TEXT)
    seen = await stage.tap(rustam, "proposal-file")
    assert "2027-UZ-01" in seen.text
    assert "1 February 2027, 11:30" in seen.text
    assert stage.words(rustam, "proposal-on-time") in seen.text
    told = stage.last(chair).text
    assert "2027-UZ-01" in told
    assert stage.words(Reader("ru"), "side-UZ") in told
    seen = await stage.tap(chair, "proposal-open")
    assert "We propose to open it in 2028 & to <share> it." in seen.text
    await stage.act(rustam, "Another one\nwith words")
    assert "2027-UZ-02" in (await stage.tap(rustam, "proposal-file")).text


@pytest.mark.parametrize(("seconds", "late"), [(-1, 0), (0, 0), (3, 3), (420, 420), (90000, 90000)])
async def test_on_time_until_the_last_second_of_the_hosts_day_and_late_by_so_much_after(
    stage: Stage, admin: Person, seconds: int, late: int
) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await set_meeting(stage)
    await stage.act(aigul, TEXT)
    card = stage.last(aigul)
    await stage.go_to(DUE + timedelta(seconds=seconds))
    seen = await stage.press(aigul, "proposal:file:1", card)
    if late:
        assert stage.words(aigul, "proposal-late", by=Span(seconds=late)) in seen.text
    else:
        assert stage.words(aigul, "proposal-on-time") in seen.text
    async with stage.app.database.reading() as tx:
        assert [one.late_seconds for one in await proposals.filed(tx, 1)] == [late]


async def test_seven_minutes_late_by_the_hosts_clock_in_tehran_whatever_the_filers_own(
    stage: Stage, admin: Person
) -> None:
    rustam = await member(stage, "Rustam", "representative", "UZ")
    await set_meeting(stage, host="IR")
    await stage.act(rustam, TEXT)
    card = stage.last(rustam)
    assert stage.words(rustam, "zone-Asia-Tehran") in card.text
    assert "16 March 2027, 01:29" in card.text  # the same moment in Tashkent
    await stage.go_to(DUE_IN_TEHRAN + timedelta(minutes=7))
    seen = await stage.press(rustam, "proposal:file:1", card)
    assert stage.words(rustam, "proposal-late", by=Span(seconds=420)) in seen.text
    assert "16 March 2027, 00:06" in seen.text


@pytest.mark.parametrize("role", ["alternate", "expert"])
async def test_alternates_and_experts_draft_and_the_seat_files(stage: Stage, admin: Person, role: str) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    dana = await member(stage, "Dana", role, "KZ")
    await set_meeting(stage)
    seen = await stage.act(dana, TEXT)
    assert stage.words(dana, "proposal-seat-files").strip() in seen.text
    assert stage.words(dana, "proposal-file") not in seen.labels
    seen = await stage.press(dana, "proposal:file:1")
    assert stage.words(dana, "role-representative") in seen.alerts[0]
    await stage.act(aigul, "/proposals")
    await stage.tap(aigul, "proposal-line-draft", title="A joint accelerator")
    assert "2027-KZ-01" in (await stage.tap(aigul, "proposal-file")).text


async def test_others_are_told_why_they_may_not(stage: Stage, admin: Person) -> None:
    person = stage.person("Boris")
    before = await stage.tables(but=["people"])
    assert (await stage.act(person, TEXT)).text == stage.words(person, "error-text-unexpected")
    assert stage.words(person, "role-representative") in (await stage.act(person, f"/propose {TEXT}")).text
    assert await stage.tables(but=["people"]) == before


async def test_a_side_neither_reads_nor_files_what_another_drafts(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    rustam = await member(stage, "Rustam", "representative", "UZ")
    await set_meeting(stage, side="UZ")
    await stage.act(aigul, TEXT)
    before = await stage.tables()
    for verb in ("show", "file", "delete"):
        seen = await stage.press(rustam, f"proposal:{verb}:1")
        assert seen.alerts
        assert "accelerator" not in seen.text
    assert await stage.tables() == before


async def test_without_a_date_nothing_is_filed_and_the_draft_stays(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await preside(stage)
    seen = await stage.act(aigul, TEXT)
    assert stage.words(aigul, "proposal-no-meeting") in seen.text
    seen = await stage.tap(aigul, "proposal-file")
    assert seen.alerts == [stage.words(aigul, "error-no-meeting")]
    await propose_meeting(stage, admin)
    await stage.tap(admin, "meeting-announce")
    assert "2027-KZ-01" in (await stage.tap(aigul, "proposal-file")).text


async def test_a_draft_is_edited_field_by_field(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await set_meeting(stage)
    await stage.act(aigul, TEXT)
    await stage.tap(aigul, "proposal-edit-title")
    seen = await stage.act(aigul, "A shared accelerator")
    assert "A shared accelerator" in seen.text
    assert "We propose" in seen.text
    await stage.tap(aigul, "proposal-edit-other")
    await stage.tap(aigul, "proposal-field-task")
    assert stage.words(aigul, "task-3") in (await stage.tap(aigul, "task-3")).text


async def test_details_are_asked_one_after_another_and_what_was_guessed_is_marked_until_then(
    stage: Stage, admin: Person
) -> None:
    aigul = await member(stage, "Айгуль", "representative", "KZ", language="ru")
    await set_meeting(stage)
    seen = await stage.act(aigul, "Школа кластеров\nМесто: Алматы. С 12 по 15 мая 2027 года, с Узбекистаном. #З5 #Н4")
    assert stage.words(aigul, "proposal-guessed") in seen.text
    for said in ("≈ Место: Алматы", "12 мая 2027", "15 мая 2027", "≈ Задача Пула: З5", "≈ Направление: Н4"):
        assert said in seen.text
    assert f"≈ Соисполнители: {stage.words(aigul, 'side-UZ')}" in seen.text
    await stage.tap(aigul, "proposal-details")
    for label in ("button-keep", "button-keep", "activity-training"):
        await stage.tap(aigul, label)
    await stage.act(aigul, "Сто выпускников")
    for label in ("button-keep", "button-keep"):
        await stage.tap(aigul, label)
    await stage.act(aigul, "Астана")
    await stage.act(aigul, "Astana Hub")
    await stage.tap(aigul, "button-next")
    seen = await stage.tap(aigul, "button-skip")
    for said in ("Место: Астана", "Вид деятельности: Обучение", "Ожидаемый результат: Сто выпускников"):
        assert said in seen.text
    assert "≈ Место" not in seen.text


async def test_a_proposal_says_in_which_languages_it_stands_and_moves_to_another(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await set_meeting(stage)
    seen = await stage.act(aigul, TEXT)
    assert "○ Русский · ○ 中文 · ✓ English" in seen.text
    await stage.press(aigul, "form:one:proposal.1.title_zh")
    assert "○ Русский · ◐ 中文 · ✓ English" in (await stage.act(aigul, "联合加速器")).text
    await stage.press(aigul, "form:one:proposal.1.language")
    assert "✓ Русский · ◐ 中文 · ○ English" in (await stage.tap(aigul, "language-ru")).text


async def test_a_long_text_is_shown_in_full_at_a_press(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    seen = await stage.act(aigul, "A school\n" + "word " * 400 + "END")
    assert "END" not in seen.text
    assert "END" in (await stage.tap(aigul, "proposal-text-open")).text


async def test_a_deleted_draft_is_gone_for_every_button_that_led_to_it(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await set_meeting(stage)
    await stage.act(aigul, TEXT)
    seen = await stage.tap(aigul, "proposal-delete")
    assert seen.text == stage.words(aigul, "proposal-deleted")
    for data in ("proposal:show:1", "proposal:file:1", "proposal:delete:1", "form:one:proposal.1.title_en"):
        assert (await stage.press(aigul, data)).alerts == [stage.words(aigul, "error-proposal-unknown")]


async def test_what_does_not_fit_is_refused_before_anything_is_kept(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    seen = await stage.act(aigul, "🚀" * 1251)
    assert seen.text == stage.words(aigul, "error-field-too-long", limit=2500, length=2502)
    seen = await stage.act(aigul, "ы" * 2500)
    assert stage.words(aigul, "proposal-file") in seen.labels
    assert len((await stage.tables())["proposals"]) == 1
