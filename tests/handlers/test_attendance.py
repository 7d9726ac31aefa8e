"""Tickets and the door: who is let in, by whom, from when; the list and the table that the organiser takes away."""

import io
from datetime import timedelta

import pytest
from openpyxl import load_workbook

from bot.playground import Person
from storage.tables import participations
from tests.conversation import Seen, Stage
from tests.handlers.event_scenes import guest
from tests.handlers.scenes import answer
from tests.handlers.test_events import STARTS
from tests.handlers.test_signup import come_again, guest_waits, small_event

EVE = STARTS - timedelta(hours=20)
CODE, ATTENDED = (list(participations.c.keys()).index(name) for name in ("code", "attended_at"))
"""Where in a participation its code stands, and when somebody was let in."""


async def ticket_of(stage: Stage, person: Person) -> str:
    """Let a person look at their ticket; give its code."""
    await come_again(stage, person)
    seen = await stage.tap(person, "signup-ticket")
    assert seen[-1].file is not None
    codes = [str(row[CODE]) for row in (await stage.tables())["participations"] if row[CODE]]
    return next(code for code in codes if f"{code[:5]} {code[5:]}" in seen.text)


async def helper(stage: Stage, organiser: Person, name: str = "Dana") -> Person:
    """Let an organiser make a link for helpers, and somebody open it."""
    await stage.press(organiser, "attendance:desk:1")
    seen = await stage.tap(organiser, "attendance-invite")
    link = str((seen[-1].keyboard or [])[1][0]["url"])
    person = stage.person(name)
    await stage.start(person, link.partition("?start=")[2])
    return person


async def test_whoever_shows_their_ticket_is_let_in_once(stage: Stage, admin: Person) -> None:
    organiser = await small_event(stage, 3)
    fatima = await guest(stage, "Fatima")
    code = await ticket_of(stage, fatima)
    await stage.go_to(EVE)
    seen = await stage.start(organiser, f"k-{code}")
    assert seen.text.startswith("✅ Fatima")
    await stage.go_to(EVE + timedelta(hours=1))
    dana = await helper(stage, organiser)
    seen = await stage.act(dana, f"/checkin {code[:5].lower()} {code[5:]}")
    assert "⚠ Fatima" in seen.text
    seen = await stage.press(dana, "attendance:desk:1")
    assert stage.words(dana, "attendance-last", name="Fatima").strip() in seen.text


async def test_at_the_door_codes_are_typed_one_after_another(stage: Stage, admin: Person) -> None:
    organiser = await small_event(stage, 3)
    fatima = await guest(stage, "Fatima")
    code = await ticket_of(stage, fatima)
    await stage.go_to(EVE)
    seen = await stage.act(organiser, "/checkin")
    assert any("AgroTech" in label for label in seen.labels)
    await stage.press(organiser, "attendance:desk:1")
    await stage.tap(organiser, "attendance-type")
    assert stage.words(organiser, "error-attendance-code", limit=10) in (await stage.act(organiser, "hello")).text
    unknown = stage.words(organiser, "error-attendance-unknown")
    assert unknown in (await stage.act(organiser, "2222222222")).text
    assert "Fatima" in (await stage.act(organiser, code)).text
    await stage.tap(organiser, "attendance-type")
    seen = await stage.act(organiser, code)
    assert stage.words(organiser, "error-attendance-came-already", name="Fatima") in seen.text


async def test_nobody_else_lets_people_in(stage: Stage, admin: Person) -> None:
    await small_event(stage, 3)
    fatima, boris = await guest(stage, "Fatima"), await guest(stage, "Boris")
    code = await ticket_of(stage, fatima)
    await stage.go_to(EVE)
    for person in (boris, stage.admin):
        seen = await stage.start(person, f"k-{code}")
        assert stage.words(person, "error-attendance-not-yours") in seen.text
    seen = await stage.start(fatima, f"k-{code}")
    assert code[:5] in seen.text
    assert [row[ATTENDED] for row in (await stage.tables())["participations"]] == [None, None]


async def test_before_the_doors_open_and_without_a_place_nobody_is_let_in(stage: Stage, admin: Person) -> None:
    organiser = await small_event(stage)
    fatima = await guest(stage, "Fatima")
    code = await ticket_of(stage, fatima)
    seen = await stage.act(organiser, f"/checkin {code}")
    assert stage.words(organiser, "error-attendance-too-early", at="…").split("…")[0] in seen.text
    boris = await guest_waits(stage, "Boris")
    seen = await stage.press(boris, "signup:ticket:1")
    assert stage.words(boris, "error-signup-not-joined") in seen.text


async def test_a_helper_who_is_dismissed_helps_no_more(stage: Stage, admin: Person) -> None:
    organiser = await small_event(stage)
    dana = await helper(stage, organiser)
    await stage.press(organiser, "attendance:desk:1")
    seen = await stage.tap(organiser, "attendance-dismiss", name="Dana")
    assert stage.words(organiser, "attendance-dismiss", name="Dana") not in seen.labels
    seen = await stage.press(dana, "attendance:desk:1")
    assert seen.alerts == [stage.words(dana, "error-attendance-not-yours")]
    seen = await stage.start(dana, "h-nonsense")
    assert stage.words(dana, "error-helper-link-unknown") in seen.text


async def ask(stage: Stage, organiser: Person, kind: str, *answers: str) -> Seen:
    """Let an organiser ask something of whoever signs up."""
    await stage.press(organiser, f"question:begin:1.{kind}")
    return await answer(stage, organiser, answers)


@pytest.mark.only("sqlite")
async def test_the_table_has_everybody_and_what_they_answered_and_no_formula(stage: Stage, admin: Person) -> None:
    organiser = await small_event(stage)
    await ask(stage, organiser, "text", "Your company?")
    await ask(stage, organiser, "number", "How many?")
    await stage.press(organiser, "form:change:question.2.needed.no")
    await ask(stage, organiser, "choice", "Meal", "Meat\nNone")
    evil = '=HYPERLINK("http://x.example")'
    fatima = stage.person(evil)
    await stage.start(fatima, "e-1")
    await stage.tap(fatima, "event-join")
    assert (
        stage.words(fatima, "error-field-number", least=0, limit=999_999_999)
        in (await answer(stage, fatima, ("=1+1", "many"))).text
    )
    await answer(stage, fatima, ("3", "Meat", "signup-send"))
    seen = await stage.press(organiser, "attendance:sheet:1")
    file = seen[-1].file
    assert file is not None
    rows = list(load_workbook(io.BytesIO(file.content)).active.iter_rows())  # type: ignore[union-attr]
    assert [cell.value for cell in rows[0]][-3:] == ["Your company?", "How many?", "Meal"]
    assert [cell.value for cell in rows[1]][-3:] == ["=1+1", 3, "Meat"]
    assert rows[1][0].value == evil
    assert {cell.data_type for cell in rows[1]} <= {"s", "n", "d", "inlineStr"}
    seen = await stage.press(organiser, "attendance:list:1.0")
    assert "HYPERLINK" in seen.text
