"""Seats are given by links that work once, expire, and never make a second voice of a side."""

from datetime import timedelta

import pytest

from bot.playground import Person
from bot.texts import Reader
from tests.conversation import Stage
from tests.handlers.scenes import appoint, invitation, member, preside


async def test_a_link_gives_a_seat_and_tells_the_administrator(stage: Stage, admin: Person) -> None:
    aigul = stage.person("Aigul")
    seen = await appoint(stage, aigul, "representative", "KZ")
    assert stage.words(aigul, "side-KZ") in seen.text
    assert "Aigul" in stage.last(admin).text
    assert stage.words(admin, "side-KZ") in stage.last(admin).text
    menu = await stage.act(aigul, "/menu")
    assert stage.words(aigul, "menu-review") in menu.labels
    assert stage.words(aigul, "menu-proposals") in menu.labels


async def test_a_seat_brings_the_zone_of_its_capital(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    assert stage.words(aigul, "zone-Asia-Almaty") in (await stage.act(aigul, "/settings")).text


async def test_a_link_is_of_no_use_a_second_time(stage: Stage, admin: Person) -> None:
    link = await invitation(stage, "representative", "KZ")
    await stage.start(stage.person("Aigul"), link)
    thief = stage.person("Boris")
    before = await stage.tables(but=["people"])
    seen = await stage.start(thief, link)
    assert stage.words(thief, "error-invitation-used", at="…").split("…")[0].strip() in seen.text
    assert await stage.tables(but=["people"]) == before
    assert stage.words(thief, "menu-proposals") not in (await stage.act(thief, "/menu")).labels


async def test_a_link_expires_after_seven_days(stage: Stage, admin: Person) -> None:
    link = await invitation(stage, "representative", "KZ")
    await stage.go_to(stage.clock.now() + timedelta(days=7, seconds=1))
    aigul = stage.person("Aigul")
    seen = await stage.start(aigul, link)
    assert stage.words(aigul, "error-invitation-expired", at="…").split("…")[0].strip() in seen.text
    assert stage.words(aigul, "menu-proposals") not in (await stage.act(aigul, "/menu")).labels


async def test_a_link_works_until_its_last_minute(stage: Stage, admin: Person) -> None:
    link = await invitation(stage, "organiser")
    await stage.go_to(stage.clock.now() + timedelta(days=7) - timedelta(minutes=1))
    aigul = stage.person("Aigul")
    await stage.start(aigul, link)
    assert stage.words(aigul, "menu-desk") in (await stage.act(aigul, "/menu")).labels


@pytest.mark.parametrize(
    "payload", ["i-", "i-unknown", "i-" + "x" * 62, "nonsense", "e-", "e-x", "e-1", "e-" + "9" * 60]
)
async def test_a_link_that_nobody_made_gives_nothing(stage: Stage, payload: str) -> None:
    person = stage.person("Boris")
    seen = await stage.start(person, payload)
    assert seen
    menu = await stage.act(person, "/menu")
    assert stage.words(person, "role-guest") in menu.text


async def test_nobody_speaks_for_two_sides(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    seen = await appoint(stage, aigul, "representative", "UZ")
    assert stage.words(aigul, "side-KZ") in seen.text
    menu = await stage.act(aigul, "/menu")
    assert stage.words(aigul, "side-UZ") not in menu.text


async def test_a_link_that_its_reader_does_not_need_stays_good(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    link = await invitation(stage, "representative", "KZ")
    await stage.start(aigul, link)
    dana = stage.person("Dana")
    await stage.start(dana, link)
    assert stage.words(dana, "menu-review") in (await stage.act(dana, "/menu")).labels


async def test_a_successor_takes_the_seat_and_the_former_holder_is_told_in_their_language(
    stage: Stage, admin: Person
) -> None:
    former = await member(stage, "Айгуль", "representative", "KZ", language="ru")
    successor = await member(stage, "Dana", "representative", "KZ")
    told = stage.last(former)
    assert "Dana" in told.text
    assert stage.words(Reader("ru"), "side-KZ") in told.text
    assert stage.words(former, "menu-review") not in (await stage.act(former, "/menu")).labels
    assert stage.words(successor, "menu-review") in (await stage.act(successor, "/menu")).labels


async def test_alternates_and_experts_come_beside_the_seat(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await member(stage, "Dana", "alternate", "KZ")
    await member(stage, "Erlan", "expert", "KZ")
    assert stage.words(aigul, "menu-review") in (await stage.act(aigul, "/menu")).labels


async def test_the_presiding_sides_representative_chairs_whoever_comes_first(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await preside(stage, "KZ")
    assert stage.words(aigul, "side-KZ") in stage.last(aigul).text
    assert stage.words(aigul, "menu-filed") in (await stage.act(aigul, "/menu")).labels
    rustam = await member(stage, "Rustam", "representative", "UZ")
    await preside(stage, "UZ")
    assert stage.words(rustam, "menu-filed") in (await stage.act(rustam, "/menu")).labels
    assert stage.words(aigul, "menu-filed") not in (await stage.act(aigul, "/menu")).labels


async def test_the_secretariat_sees_what_was_filed(stage: Stage, admin: Person) -> None:
    person = await member(stage, "Sergei", "secretariat")
    assert stage.words(person, "menu-filed") in (await stage.act(person, "/menu")).labels


async def test_a_representative_invites_to_no_other_seat_and_to_no_other_role(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    before = await stage.tables()
    for target in (
        "expert.UZ",
        "representative.UZ",
        "organiser",
        "organiser.",
        "administrator",
        "jury.KZ",
        "expert.XX",
    ):
        seen = await stage.press(aigul, f"invitation:make:{target}")
        assert seen.alerts, target
    assert await stage.tables() == before


async def test_who_holds_the_seat_does_not_become_their_own_alternate(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    seen = await stage.start(aigul, await invitation(stage, "alternate", "KZ"))
    assert stage.words(aigul, "role-representative") in seen.text
    assert stage.words(aigul, "role-representative") in (await stage.act(aigul, "/menu")).text


@pytest.mark.parametrize("role", ["jury", "administrator", "secretariat", "organiser"])
async def test_other_roles_are_given_and_ended_by_the_administrator(stage: Stage, admin: Person, role: str) -> None:
    person = await member(stage, "Sergei", role)
    assert stage.words(person, f"role-{role}") in (await stage.act(person, "/menu")).text
    assert "Sergei" in (await stage.act(admin, "/roles")).text
    await stage.tap(admin, f"mandate-line-{role}", name="Sergei")
    await stage.tap(admin, "mandate-end")
    await stage.act(admin, "Rotation")
    assert "Rotation" in stage.last(person).text
    assert stage.words(person, "role-guest") in (await stage.act(person, "/menu")).text


async def test_an_invited_administrator_administers_and_cannot_touch_who_is_set_by_the_operator(
    stage: Stage, admin: Person
) -> None:
    second = await member(stage, "Sergei", "administrator")
    labels = (await stage.act(second, "/menu")).labels
    assert {stage.words(second, key) for key in ("menu-roles", "menu-seats", "menu-channels")} <= set(labels)
    roles = await stage.act(second, "/roles")
    assert "Administrator" in roles.text
    assert stage.words(second, "mandate-line-administrator", name="Administrator") not in roles.labels
    seen = await stage.start(admin, await invitation(stage, "administrator"))
    assert stage.words(admin, "role-administrator") in seen.text
