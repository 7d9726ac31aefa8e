"""People find parks and organisations by words in three languages, narrow what they find, open it, and share it."""

import pytest

from bot.playground import Person
from bot.playground.model import Chat
from tests.conversation import Seen, Stage, labels
from tests.handlers.park_scenes import NAME, admit
from tests.handlers.scenes import FUND, STARTUP, member, submit_organisation

pytestmark = pytest.mark.only("sqlite")  # what the databases do differently is proven in tests/storage

LISTED = STARTUP[:13]
"""A registration up to its consents."""


async def listed(
    stage: Stage, representative: Person, number: int, name: str, line: str, city: str = "Astana"
) -> Person:
    """Let a startup of its own founder be confirmed and agree to be shown to everybody."""
    founder = stage.person(f"Founder {number}")
    await submit_organisation(stage, founder, (name, line, STARTUP[2], city, *STARTUP[4:]))
    await stage.press(representative, f"organisation:confirm:{number}")
    await agree(stage, founder, number, "listed")
    return founder


async def agree(stage: Stage, founder: Person, number: int, consent: str) -> None:
    """Let a founder give a consent, or take it back."""
    await stage.press(founder, f"form:one:organisation.{number}.{consent}")
    name = stage.words(founder, f"organisation-field-{consent.replace('_', '-')}")
    flag = next(label for label in labels(stage.last(founder)) if name in label)
    await stage.tap(founder, flag)
    await stage.tap(founder, "button-done")


async def furnish(stage: Stage) -> Person:
    """Put a park and two startups there; give the side's representative."""
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await admit(stage, aigul)
    await listed(stage, aigul, 1, "АгроДрон", "Дроны считают овец на пастбищах")
    await listed(stage, aigul, 2, "农业传感器", "Датчики для полей", "Алматы")
    return aigul


async def search(stage: Stage, person: Person, words: str) -> Seen:
    """Let somebody search by the command."""
    return await stage.act(person, f"/search {words}")


@pytest.mark.parametrize(
    ("language", "words", "title"),
    [
        ("ru", "парк алатау", "Парк «Алатау»"),
        ("en", "alatau parks", NAME),
        ("zh-hans", "传感器", "农业传感器"),
        ("ru", "пастбище", "АгроДрон"),
        ("zh-hans", "Almaty", "Парк «Алатау»"),
    ],
)
async def test_words_of_any_language_find_it_and_its_card_opens(
    stage: Stage, admin: Person, language: str, words: str, title: str
) -> None:
    await furnish(stage)
    person = stage.person("Boris", language)
    await stage.start(person)
    await stage.tap(person, "menu-search")
    assert stage.last(person).text == stage.words(person, "search-ask")
    seen = await stage.act(person, words)
    assert stage.words(person, "search-words", words=words) in seen.text
    assert seen.text.count("🇰🇿") == 1
    seen = await stage.tap(person, f"🇰🇿 {title}")
    assert seen.text.startswith(title)
    assert stage.words(person, "search-share") in seen.labels


async def test_a_typing_mistake_is_forgiven_and_told(stage: Stage, admin: Person) -> None:
    await furnish(stage)
    person = stage.person("Борис", "ru")
    await stage.start(person)
    for wrong, meant in (("агродорн", "агродрон"), ("дроны пастбщие", "дроны пастбищах"), ("qqqqq дрон", "дрон")):
        seen = await search(stage, person, wrong)
        assert stage.words(person, "search-instead", words=meant) in seen.text
        assert "АгроДрон" in seen.text


async def test_where_nothing_is_found_it_says_what_to_do_and_listens_to_other_words(
    stage: Stage, admin: Person
) -> None:
    await furnish(stage)
    person = stage.person("Boris")
    await stage.start(person)
    await stage.act(person, "/search")
    seen = await stage.act(person, "zzzzzz")
    assert stage.words(person, "search-none") in seen.text
    seen = await stage.act(person, "!!! …")
    assert seen.text == stage.words(person, "error-search-words")
    assert NAME in (await stage.act(person, "alatau")).text
    seen = await stage.act(person, "alatau")
    assert seen.text == stage.words(person, "error-text-unexpected")


async def test_a_search_is_narrowed_and_widened_and_old_buttons_live_after_a_restart(
    stage: Stage, admin: Person
) -> None:
    await furnish(stage)
    person = stage.person("Boris")
    await stage.start(person)
    await stage.act(person, "/search")
    seen = await stage.tap(person, "search-everything")
    assert [label for label in seen.labels if label.startswith("🇰🇿")] == ["🇰🇿 农业传感器", "🇰🇿 АгроДрон", f"🇰🇿 {NAME}"]
    everything = seen[-1]
    await stage.tap(person, "search-by-city")
    assert {"Astana", "Almaty", "Алматы"} <= set(labels(stage.last(person)))
    seen = await stage.tap(person, "Astana")
    assert [label for label in seen.labels if label.startswith("🇰🇿")] == ["🇰🇿 АгроДрон"]
    await stage.tap(person, "search-by-kind")
    seen = await stage.tap(person, "organisation-kind-fund")
    assert stage.words(person, "search-none-narrowed") in seen.text
    await stage.restart()
    seen = await stage.tap(person, "✖ Astana")
    assert "✖ Astana" not in seen.labels
    seen = await stage.tap(person, f"✖ {stage.words(person, 'organisation-kind-fund')}")
    assert len([label for label in seen.labels if label.startswith("🇰🇿")]) == 3
    await stage.press(person, "search:by:1.sector", everything)
    await stage.tap(person, "sector-agro")
    assert NAME not in stage.last(person).text
    await stage.tap(person, "search-by-seeks")
    seen = await stage.tap(person, "seeks-markets")
    assert "АгроДрон" in seen.text


async def test_pages_are_turned_and_a_strangers_search_is_nobodys_business(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    for number in range(1, 11):
        await listed(stage, aigul, number, f"Drone {number}", "Flies")
    person, stranger = stage.person("Boris"), stage.person("Clara")
    await stage.start(person)
    await stage.start(stranger)
    seen = await search(stage, person, "drones")
    assert ("Drone 10" in seen.text, "Drone 2\n" in seen.text) == (True, False)
    seen = await stage.tap(person, "button-next-page")
    assert [label for label in seen.labels if label.startswith("🇰🇿")] == ["🇰🇿 Drone 2", "🇰🇿 Drone 1"]
    seen = await stage.press(stranger, "search:page:1.0")
    assert seen.alerts == [stage.words(stranger, "error-search-unknown")]


async def test_one_sees_what_agreed_to_be_shown_to_such_as_one(stage: Stage, admin: Person) -> None:
    aigul = await furnish(stage)
    founder, stranger, investor = (
        await listed(stage, aigul, 3, "Drone X", "Flies"),
        stage.person("B"),
        stage.person("I"),
    )
    await submit_organisation(stage, investor, FUND, "fund")
    await stage.press(aigul, "organisation:confirm:4")
    await stage.start(stranger)

    async def sees(person: Person) -> bool:
        return "Drone X" in (await search(stage, person, "drone")).text

    assert (await sees(stranger), await sees(investor)) == (True, False)
    await agree(stage, founder, 3, "to_investors")
    await agree(stage, founder, 3, "listed")
    assert (await sees(stranger), await sees(investor)) == (False, True)
    await stage.press(aigul, "organisation:suspend:3")
    await stage.act(aigul, "No report")
    assert (await sees(stranger), await sees(investor)) == (False, False)


async def group(stage: Stage, person: Person) -> Chat:
    """Let the administrator make a group that a person is in."""
    chat = stage.admin.create_group("Commission", supergroup=True)
    person.subscribe(chat)
    await stage.pump()
    return chat


async def test_in_any_chat_a_card_is_found_posted_and_opened_by_its_link(stage: Stage, admin: Person) -> None:
    await furnish(stage)
    person = stage.person("Борис", "ru")
    await stage.start(person)
    chat = await group(stage, person)
    query = person.inline("алатау", chat=chat)
    await stage.pump()
    assert [result["title"] for result in query.results or []] == ["🇰🇿 Парк «Алатау»"]
    posted = person.choose(query, "park_1", chat)
    await stage.pump()
    assert posted.text.startswith("🇰🇿 Парк «Алатау»")
    assert stage.words(person, "side-KZ") in posted.text
    assert stage.texts(chat) == []
    button = (posted.keyboard or [[]])[0][0]
    seen = await stage.start(person, button["url"].partition("?start=")[2])
    assert seen.text.startswith("Парк «Алатау»")


async def test_inline_without_words_offers_the_parks_and_by_a_link_the_very_card(stage: Stage, admin: Person) -> None:
    await furnish(stage)
    person = stage.person("Boris")
    await stage.start(person)
    for words, expected in (("", ["park_1"]), ("org_1", ["org_1"]), ("org_9", []), ("zzzz", []), ("drone", [])):
        query = person.inline(words)
        await stage.pump()
        assert [result["id"] for result in query.results or []] == expected
    before = await stage.tables()
    query = person.inline("дрон")
    await stage.pump()
    person.choose(query, "org_1")
    await stage.pump()
    assert await stage.tables() == before


async def test_inline_shows_nobody_what_only_investors_may_see(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    founder, investor = await listed(stage, aigul, 1, "Drone X", "Flies"), stage.person("Irina")
    await submit_organisation(stage, investor, FUND, "fund")
    await stage.press(aigul, "organisation:confirm:2")
    await agree(stage, founder, 1, "to_investors")
    await agree(stage, founder, 1, "listed")
    for words in ("drone", "org_1"):
        query = investor.inline(words)
        await stage.pump()
        assert query.results == []
    assert "Drone X" in (await stage.start(investor, "org_1")).text
    stranger = stage.person("Boris")
    assert (await stage.start(stranger, "org_1")).text == stage.words(stranger, "error-organisation-unknown")


async def test_inline_pages_go_on_where_the_last_one_ended(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    for number in range(1, 11):
        await listed(stage, aigul, number, f"Drone {number}", "Flies")
    first = aigul.inline("drone")
    await stage.pump()
    second = aigul.inline("drone", first.next_offset)
    await stage.pump()
    assert [result["id"] for result in second.results or []] == ["org_2", "org_1"]
    assert second.next_offset == ""
