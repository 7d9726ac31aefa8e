"""The directory finds the same on both databases, in the same order, and forgets at once what is to be seen no more."""

from itertools import pairwise
from random import Random
from typing import Any

import pytest

from bot.domain.directory import asked_words, entry_of_organisation, groups_of, narrowing
from bot.domain.parks import ParkStatus
from bot.domain.registry import Organisation, OrganisationKind, OrganisationStatus
from storage import directory, registry
from storage.uow import Database, Reading, Writing
from tests.conftest import NOW, sqlite_url
from tests.storage.newcomers import newcomer
from tests.storage.test_parks import park

FILLED: dict[str, Any] = {
    "name": "АгроДрон",
    "one_line": "Дроны для пастбищ 🌾",
    "side": "KZ",
    "city": "Астана",
    "sectors": ("agro", "it"),
    "seeks": ("markets",),
    "status": OrganisationStatus.CONFIRMED,
    "listed_at": NOW,
}
ALL, INVESTORS = narrowing({}, investor=False), narrowing({}, investor=True)


async def organisation(tx: Writing, owner_id: int, **values: Any) -> Organisation:
    draft = await registry.begin(tx, owner_id, OrganisationKind.STARTUP, NOW)
    return await registry.write(tx, draft.model_copy(update=FILLED | values))


async def search(tx: Reading, words: str, marks: tuple[tuple[str, ...], ...] = ALL) -> list[str]:
    numbers = await directory.ids(tx, (*groups_of(asked_words(words)), *marks), 99)
    return [next(iter(found.titles.values())) for found in await directory.found(tx, numbers)]


@pytest.mark.parametrize(
    ("words", "hit"),
    [
        ("агродрон", True),
        ("пастбище дрон", True),
        ("АГРО", True),
        ("аст", True),
        ("паст дроны", False),
        ("agro", False),
        ("корова", False),
    ],
)
async def test_words_are_found_in_any_form_the_last_one_by_its_beginning(
    database: Database, words: str, hit: bool
) -> None:
    async with database.writing(NOW) as tx:
        await organisation(tx, (await newcomer(tx)).id)
        assert await search(tx, words) == (["АгроДрон"] if hit else [])


async def test_a_park_is_found_by_each_of_its_names_and_by_what_it_offers(database: Database) -> None:
    async with database.writing(NOW) as tx:
        names = {"name_ru": "Кластер «Сучжоу»", "name_zh": "苏州工业园区", "name_en": "Suzhou Industrial Park"}
        await park(tx, (await newcomer(tx)).id, ParkStatus.MEMBER, "CN", services="Лаборатории", **names)
        for words in ("сучжоу", "苏州", "工业园", "园", "suzhou parks", "лаборатория", "Industrial suz"):
            assert await search(tx, words) == ["Кластер «Сучжоу»"]
        assert await search(tx, "北京") == []


@pytest.mark.parametrize(
    "change",
    [
        {"status": OrganisationStatus.SUSPENDED},
        {"status": OrganisationStatus.REMOVED},
        {"status": OrganisationStatus.CHANGED},
        {"listed_at": None},
    ],
)
async def test_what_is_to_be_seen_no_more_is_gone_at_once_and_its_words_with_it(
    database: Database, change: dict[str, Any]
) -> None:
    async with database.writing(NOW) as tx:
        shown = await organisation(tx, (await newcomer(tx)).id)
        assert await directory.nearest(tx, "агродорн") == ["агродрон"]
        hidden = await registry.write(tx, shown.model_copy(update=change))
        assert (await search(tx, "агродрон"), await directory.nearest(tx, "агродорн")) == ([], [])
        await registry.write(tx, hidden.model_copy(update=FILLED))
        assert await search(tx, "агродрон") == ["АгроДрон"]


async def test_a_new_name_takes_the_place_of_the_old_one(database: Database) -> None:
    async with database.writing(NOW) as tx:
        owner = (await newcomer(tx)).id
        first, _ = await organisation(tx, owner), await organisation(tx, owner, name="Другая", one_line="Дроны")
        await registry.write(tx, first.model_copy(update={"name": "Степной глаз", "one_line": "Камеры"}))
        assert (await search(tx, "агродрон"), await search(tx, "глаза")) == ([], ["Степной глаз"])
        assert await directory.nearest(tx, "дроно") == ["дроны"]


async def test_each_sees_what_agreed_to_be_shown_to_such_as_them(database: Database) -> None:
    async with database.writing(NOW) as tx:
        owner = (await newcomer(tx)).id
        await organisation(tx, owner)
        await organisation(tx, owner, name="Агро для инвесторов", listed_at=None, to_investors_at=NOW)
        await park(tx, owner, ParkStatus.MEMBER, name_ru="Агропарк")
        assert await search(tx, "агро") == ["Агропарк", "АгроДрон"]
        assert await search(tx, "агро", INVESTORS) == ["Агропарк", "Агро для инвесторов"]


async def test_nothing_is_found_any_more_of_somebody_who_is_erased(database: Database) -> None:
    async with database.writing(NOW) as tx:
        owner = (await newcomer(tx)).id
        await organisation(tx, owner)
        await directory.drop_owned(tx, owner)
        assert await search(tx, "агродрон") == []


@pytest.mark.parametrize(
    ("facet", "value"),
    [("side", "KZ"), ("city", "астана"), ("sector", "it"), ("kind", "startup"), ("seeks", "markets")],
)
async def test_each_facet_narrows(database: Database, facet: str, value: str) -> None:
    async with database.writing(NOW) as tx:
        owner, other = (await newcomer(tx)).id, {"side": "UZ", "city": "Навои", "sectors": ("ai",), "seeks": ()}
        await organisation(tx, owner)
        fund = await registry.begin(tx, owner, OrganisationKind.FUND, NOW)
        await registry.write(tx, fund.model_copy(update=FILLED | other | {"name": "Дронфонд"}))
        assert await search(tx, "дрон", narrowing({facet: value}, investor=False)) == ["АгроДрон"]
        assert sorted(city for _, city in await directory.cities(tx, ALL)) == ["Астана", "Навои"]


STEMS = (
    *("агро", "дрон", "датчик", "поле", "вода", "завод", "парк", "тепло", "солнце", "ветер"),
    *("drone", "field", "sensor", "water", "solar", "wind", "park"),
)
HAN = "科技园区农业传感器水太阳能"
MISTAKES = ("датчки", "слонце", "sensro", "драны", "ветеран")


def thousand() -> list[dict[str, Any]]:
    chance = Random(136)
    return [
        {
            "name": " ".join(chance.sample(STEMS, 2)) + (f" {number}" if number % 3 else ""),
            "one_line": " ".join(chance.sample(STEMS, 4)) + "".join(chance.sample(HAN, 4)),
            "side": chance.choice(("KZ", "CN", "RU")),
            "sectors": tuple(chance.sample(("agro", "it", "ai"), 2)),
            "to_investors_at": chance.choice((NOW, None)),
        }
        for number in range(1000)
    ]


async def everything_asked(database: Database) -> list[Any]:
    """Fill a database with a thousand things and ask it all kinds of questions."""
    async with database.writing(NOW) as tx:
        owner = (await newcomer(tx)).id
        base = await organisation(tx, owner)
        for number, values in enumerate(thousand(), 2):
            one = base.model_copy(update=values | {"id": number})
            await directory.put(tx, "organisation", number, entry_of_organisation(one))
    async with database.reading() as tx:
        found: list[Any] = []
        for words in (
            *STEMS,
            *HAN,
            *map("".join, pairwise(HAN)),
            "сол",
            "вод 7",
            "drone water",
            "се",
        ):
            for facets, investor in (({}, False), ({"side": "KZ"}, False), ({"sector": "ai"}, True)):
                groups = (*groups_of(asked_words(words)), *narrowing(facets, investor=investor))
                found.append(await directory.ids(tx, groups, 2000))
                found.append(await directory.ids(tx, groups, 7, without=groups_of(["парк"])))
                found.append(await directory.cities(tx, groups))
        return [*found, *[await directory.nearest(tx, mistake) for mistake in MISTAKES]]


@pytest.mark.only("postgres")
async def test_both_databases_find_the_same_thousand_in_the_same_order(
    database: Database, migrated_sqlite: Any, tmp_path: Any
) -> None:
    copy = tmp_path / "pool.db"
    copy.write_bytes(migrated_sqlite.read_bytes())
    other = Database(sqlite_url(copy))
    answers = await everything_asked(database)
    assert answers == await everything_asked(other)
    assert sum(map(len, answers)) > 10_000
    await other.close()


async def test_a_person_keeps_a_hundred_searches_and_the_oldest_goes(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = (await newcomer(tx)).id
        kept = [await directory.keep_search(tx, person, f"слово {number}") for number in range(102)]
        assert await directory.search(tx, kept[1].id, person) is None
        assert await directory.search(tx, kept[2].id, person) == kept[2]
        assert await directory.search(tx, kept[2].id, person + 1) is None
