"""A seat belongs to its side: mandates are given, delegated, suspended, handed over, ended; the history stays."""

from datetime import timedelta

from bot.playground import Person
from tests.conversation import Seen, Stage
from tests.handlers.scenes import invitation, member, set_meeting

WHY = "The ministry has recalled the letter"


async def open_mandate(stage: Stage, person: Person, role: str, name: str) -> Seen:
    """Let a person open a mandate from the desk of their own seat."""
    await stage.act(person, "/seat")
    return await stage.tap(person, f"mandate-line-{role}", name=name)


async def open_as_admin(stage: Stage, role: str, name: str, side: str = "KZ") -> Seen:
    """Let the administrator open a mandate from the list of seats."""
    await stage.act(stage.admin, "/seat")
    await stage.tap(stage.admin, "seat-line-held", side=stage.words(stage.admin, f"side-{side}"))
    return await stage.tap(stage.admin, f"mandate-line-{role}", name=name)


async def suspend(stage: Stage, role: str, name: str) -> Seen:
    """Let the administrator suspend a mandate."""
    await open_as_admin(stage, role, name)
    await stage.tap(stage.admin, "mandate-suspend")
    return await stage.act(stage.admin, WHY)


def link_of(seen: Seen) -> str:
    """Give the payload of the invitation that somebody sees."""
    return str((seen[-1].keyboard or [])[0][0]["url"]).partition("?start=")[2]


async def test_a_representative_fills_the_own_seat(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    dana = stage.person("Dana")
    await stage.act(aigul, "/seat")
    link = link_of(await stage.tap(aigul, "seat-invite-alternate"))
    seen = await stage.start(dana, link)
    assert stage.words(dana, "role-alternate") in seen.text
    assert "Dana" in stage.last(aigul).text
    desk = (await stage.act(aigul, "/seat")).text
    assert "Aigul" in desk
    assert "Dana" in desk
    assert stage.words(aigul, "seat-state-held") in desk


async def test_alternates_and_experts_see_the_seat_and_change_nothing(stage: Stage, admin: Person) -> None:
    await member(stage, "Aigul", "representative", "KZ")
    dana = await member(stage, "Dana", "alternate", "KZ")
    seen = await stage.act(dana, "/seat")
    assert "Aigul" in seen.text
    assert stage.words(dana, "seat-invite-expert") not in seen.labels
    before = await stage.tables()
    for button in ("mandate:end:1", "mandate:suspend:1", "mandate:delegate:2", "invitation:make:expert.KZ"):
        assert (await stage.press(dana, button)).alerts, button
    assert (await stage.press(dana, "seat:hand-over:KZ")).alerts
    assert await stage.tables() == before


async def test_the_seat_is_handed_over_in_two_taps(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await stage.act(aigul, "/seat")
    seen = await stage.tap(aigul, "seat-hand-over")
    assert "Aigul" in seen.text
    link = link_of(await stage.tap(aigul, "seat-make-link"))
    assert stage.words(aigul, "menu-seat") in (await stage.act(aigul, "/menu")).labels
    dana = stage.person("Dana")
    await stage.start(dana, link)
    assert "Dana" in stage.last(aigul).text
    assert stage.words(aigul, "menu-seat") not in (await stage.act(aigul, "/menu")).labels
    past = await stage.press(dana, "seat:history:KZ")
    assert past.text.index("Dana") < past.text.index("Aigul")


async def test_an_alternate_who_takes_the_seat_lays_the_former_role_down(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    dana = await member(stage, "Dana", "alternate", "KZ")
    await stage.start(dana, await invitation(stage, "representative", "KZ"))
    assert stage.words(dana, "role-alternate") not in (await stage.act(dana, "/menu")).text
    assert "Dana" in stage.last(aigul).text


async def test_a_link_is_void_when_its_maker_may_no_longer_give_the_role(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await stage.act(aigul, "/seat")
    await stage.tap(aigul, "seat-hand-over")
    link = link_of(await stage.tap(aigul, "seat-make-link"))
    await suspend(stage, "representative", "Aigul")
    boris = stage.person("Boris")
    seen = await stage.start(boris, link)
    assert stage.words(boris, "error-invitation-withdrawn") in seen.text
    assert stage.words(boris, "role-guest") in (await stage.act(boris, "/menu")).text


async def test_an_alternate_files_only_when_the_seat_says_so(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    dana = await member(stage, "Dana", "alternate", "KZ")
    await set_meeting(stage)
    draft = await stage.act(dana, "Joint laboratory\nFor agricultural drones")
    assert stage.words(dana, "proposal-file") not in draft.labels
    refused = await stage.press(dana, "proposal:file:1")
    assert stage.words(dana, "role-delegate") in refused.text
    await open_mandate(stage, aigul, "alternate", "Dana")
    await stage.tap(aigul, "mandate-delegate")
    assert stage.words(dana, "mandate-event-delegated") in stage.last(dana).text
    assert stage.words(dana, "role-delegate") in (await stage.act(dana, "/menu")).text
    seen = await stage.press(dana, "proposal:file:1")
    assert "2027-KZ-01" in seen.text


async def test_the_right_to_file_is_taken_back(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    dana = await member(stage, "Dana", "alternate", "KZ")
    await open_mandate(stage, aigul, "alternate", "Dana")
    await stage.tap(aigul, "mandate-delegate")
    await stage.tap(aigul, "mandate-recall")
    assert stage.words(dana, "mandate-event-recalled") in stage.last(dana).text
    assert stage.words(dana, "role-delegate") not in (await stage.act(dana, "/menu")).text


async def test_a_suspended_representative_may_do_nothing_of_the_seats_and_is_told_why(
    stage: Stage, admin: Person
) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await set_meeting(stage)
    await stage.act(aigul, "Joint laboratory\nFor agricultural drones")
    await suspend(stage, "representative", "Aigul")
    assert WHY in stage.last(aigul).text
    before = await stage.tables(but=["audit"])
    for button in (
        "proposal:file:1",
        "organisation:queue:",
        "seat:show:KZ",
        "invitation:make:expert.KZ",
        "proposal:mine:",
    ):
        assert WHY in (await stage.press(aigul, button)).text, button
    for words in ("/propose Another one", "/proposals", "/review", "Another proposal"):
        assert WHY in (await stage.act(aigul, words)).text, words
    assert await stage.tables(but=["audit"]) == before
    menu = await stage.act(aigul, "/menu")
    assert stage.words(aigul, "menu-proposals") not in menu.labels
    assert stage.words(aigul, "menu-filed") not in menu.labels


async def test_a_suspended_mandate_is_resumed(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await suspend(stage, "representative", "Aigul")
    await stage.tap(admin, "mandate-resume")
    assert stage.words(aigul, "mandate-event-resumed") in stage.last(aigul).text
    assert stage.words(aigul, "menu-seat") in (await stage.act(aigul, "/menu")).labels


async def test_a_representative_ends_an_experts_mandate_with_a_reason(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    erlan = await member(stage, "Эрлан", "expert", "KZ", language="ru")
    await open_mandate(stage, aigul, "expert", "Эрлан")
    await stage.tap(aigul, "mandate-end")
    await stage.act(aigul, WHY)
    assert WHY in stage.last(erlan).text
    assert stage.words(erlan, "mandate-event-ended") in stage.last(erlan).text
    assert "Эрлан" not in (await stage.act(aigul, "/seat")).text
    assert "Эрлан" in (await stage.tap(aigul, "seat-history")).text


async def test_a_representative_resigns_and_the_administrator_is_told(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    card = await open_mandate(stage, aigul, "representative", "Aigul")
    assert stage.words(aigul, "mandate-suspend") not in card.labels
    assert stage.words(aigul, "mandate-until") not in card.labels
    await stage.tap(aigul, "mandate-end")
    await stage.act(aigul, "Going to another ministry")
    assert "Going to another ministry" in stage.last(admin).text
    assert stage.words(aigul, "role-guest") in (await stage.act(aigul, "/menu")).text
    vacant = await stage.act(admin, "/seat")
    assert stage.words(admin, "seat-line-vacant", side=stage.words(admin, "side-KZ")) in vacant.labels


async def test_nobody_lengthens_or_suspends_their_own_mandate(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    assert stage.words(aigul, "error-own-mandate") in (await stage.press(aigul, "mandate:suspend:1")).text
    await stage.press(aigul, "form:one:mandate.1.until")
    assert stage.words(aigul, "error-own-mandate") in (await stage.act(aigul, "30 June 2028")).text


async def test_a_mandate_ends_by_itself_after_reminders_to_all_whom_it_concerns(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    dana = await member(stage, "Dana", "alternate", "KZ")
    await open_as_admin(stage, "alternate", "Dana")
    await stage.tap(admin, "mandate-until")
    await stage.act(admin, "30 June 2027")
    assert stage.words(dana, "mandate-event-until") in stage.last(dana).text
    told = {person.id: len(stage.texts(person)) for person in (aigul, dana, admin)}
    end = stage.clock.now().replace(month=6, day=30, hour=18, minute=59, second=59)
    for days in (30, 7, 1):
        await stage.go_to(end - timedelta(days=days) + timedelta(hours=13))  # not at night
        await stage.go_to(end - timedelta(days=days) + timedelta(hours=14))
    assert {person.id: len(stage.texts(person)) - told[person.id] for person in (aigul, dana, admin)} == {
        aigul.id: 3,
        dana.id: 3,
        admin.id: 2,  # from a week before
    }
    assert stage.words(dana, "menu-seat") in (await stage.act(dana, "/menu")).labels
    await stage.go_to(end)
    assert stage.words(dana, "mandate-event-expired") in stage.last(dana).text
    assert stage.words(aigul, "mandate-event-expired") in stage.last(aigul).text
    assert stage.words(dana, "menu-seat") not in (await stage.act(dana, "/menu")).labels
    count = len(stage.texts(dana))
    await stage.restart()
    assert len(stage.texts(dana)) == count


async def test_a_document_is_attached_as_a_file_and_opened(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await open_mandate(stage, aigul, "representative", "Aigul")
    await stage.tap(aigul, "mandate-attach")
    assert stage.words(aigul, "error-field-file") in (await stage.act(aigul, "Decree No. 12")).text
    place = await stage.watch(aigul, lambda: aigul.send_location(51.1, 71.4))
    assert stage.words(aigul, "error-field-file") in place.text
    card = await stage.watch(aigul, lambda: aigul.send_file("Decree.pdf", b"%PDF-1.7"))
    assert "Decree.pdf" in card.text
    assert "Decree.pdf" not in stage.last(admin).text
    await open_as_admin(stage, "representative", "Aigul")
    seen = await stage.tap(admin, "mandate-open-document")
    assert seen[-1].file is not None
    assert seen[-1].file.content == b"%PDF-1.7"


async def test_a_document_is_shown_to_nobody_else(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await open_mandate(stage, aigul, "representative", "Aigul")
    await stage.tap(aigul, "mandate-attach")
    await stage.watch(aigul, lambda: aigul.send_file("Decree.pdf", b"%PDF-1.7"))
    rustam = await member(stage, "Rustam", "representative", "UZ")
    for button in ("mandate:document:1", "mandate:show:1"):
        assert stage.words(rustam, "side-KZ") in (await stage.press(rustam, button)).text
    assert all(message.file is None for message in stage.world.messages(rustam))


async def test_an_old_button_of_an_ended_mandate_shows_how_it_stands(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await member(stage, "Dana", "alternate", "KZ")
    await open_mandate(stage, aigul, "alternate", "Dana")
    await open_as_admin(stage, "alternate", "Dana")
    await stage.tap(admin, "mandate-end")
    await stage.act(admin, WHY)
    seen = await stage.tap(aigul, "mandate-delegate")
    assert seen.alerts
    assert WHY in seen.text


async def test_lists_of_seats_and_roles_are_the_administrators(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    for button in ("seat:list:", "mandate:list:", "seat:show:UZ", "seat:history:UZ"):
        assert (await stage.press(aigul, button)).alerts, button
    stranger = stage.person("Boris")
    await stage.start(stranger)
    for words in ("/seat", "/roles"):
        assert stage.words(stranger, "role-administrator") in (await stage.act(stranger, words)).text
