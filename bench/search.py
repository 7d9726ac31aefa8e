"""Search among 100,000 organisations in three languages, on each database: `python -m bench.search [--quick]`.

Each question is asked as a person asks it, one page of hits and all that stands around it. The last line is JSON:
milliseconds by database and kind of question, the median and the slowest of a hundred, and whether every median is
under 50 ms.
"""

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import quantiles
from typing import Any

from sqlalchemy import insert, text

from bot.domain.directory import entry_of_organisation, mendable, spellings
from bot.domain.people import Actor, Person
from bot.domain.registry import EXCHANGED, SECTORS, Organisation, OrganisationKind, OrganisationStatus
from bot.domain.sides import SIDE_CODES
from bot.services import directory as service
from bot.services.context import Ctx, Office
from storage import directory as rows
from storage import tables
from storage.migrate import migrate
from storage.uow import Database
from tests.postgres import Cluster

ORGANISATIONS = 100_000
CHUNK = 2_000
ASKED = 50
LIMIT_MS = 50.0
NOW = datetime(2027, 1, 15, tzinfo=UTC)

SYLLABLES = {
    "ru": "агро био вод гео дрон кам лес мет нано око пар рос сен тех улу фон хим цен эко юг",
    "en": "aero bio clean data eco farm geo helio info lab micro nano opti proto quant robo solar terra vita",
    "zh": "安 北 昌 大 东 丰 光 国 海 和 恒 华 金 科 利 明 农 青 盛 泰 天 新 星 云 智 中",
}
WORDS = {
    "ru": "датчики дроны пастбища водоснабжение станции лечение переработка отходы солнечные панели обучение школа "
    "логистика склады космические снимки мониторинг урожай теплицы энергия кредиты платежи роботы завод",
    "en": "sensors drones pastures irrigation stations diagnostics recycling solar panels training logistics storage "
    "satellite images monitoring harvest greenhouse energy lending payments robots factory batteries",
    "zh": "传感器 无人机 灌溉 检测 回收 太阳能 培训 物流 卫星 温室 能源 机器人 电池",
}
CITIES = {"ru": ["Астана", "Бишкек", "Минск", "Казань"], "en": ["Karachi", "Delhi", "Tehran"], "zh": ["上海", "西安"]}
ODD = {"ru": "редкоземельный", "en": "photogrammetry", "zh": "量子"}
"""Words that one organisation in a thousand has."""


def organisation(number: int, chance: Random) -> Organisation:
    """Make up an organisation."""
    language = chance.choice(("ru", "en", "zh"))
    joint = "" if language == "zh" else " "
    odd = [ODD[language]] if number % 1000 == 0 else []
    return Organisation(
        id=number,
        owner_id=1,
        kind=chance.choice(tuple(OrganisationKind)),
        status=OrganisationStatus.CONFIRMED,
        version=1,
        name="".join(chance.choices(SYLLABLES[language].split(), k=3)).capitalize(),
        one_line=joint.join([*chance.choices(WORDS[language].split(), k=5), *odd]),
        side=chance.choice(SIDE_CODES),
        city=chance.choice(CITIES[language]),
        sectors=tuple(chance.sample(SECTORS, 2)),
        seeks=tuple(chance.sample(EXCHANGED, 2)),
        listed_at=NOW,
        created_at=NOW,
    )


async def fill(database: Database, count: int) -> None:
    """Put them there, with the words that mistakes are mended to."""
    await migrate(database)
    chance, known = Random(136), set[str]()
    async with database.writing(NOW) as tx:
        person = {"telegram_id": 1, "name": "A", "language": "ru", "zone": "UTC", "created_at": NOW}
        await tx.execute(insert(tables.people).values(id=1, **person))
        for start in range(1, count + 1, CHUNK):
            made = [entry_of_organisation(organisation(n, chance)) for n in range(start, min(start + CHUNK, count + 1))]
            entries = [entry for entry in made if entry is not None]
            known.update(word for entry in entries for word in entry.words if mendable(word))
            values = [entry.model_dump(exclude={"words"}) | {"words": " ".join(entry.words)} for entry in entries]
            await tx.execute(insert(tables.directory), values)
        pairs = [{"spelling": spelling, "word": word} for word in sorted(known) for spelling in spellings(word)]
        for start in range(0, len(pairs), CHUNK):
            await tx.execute(insert(tables.spellings), pairs[start : start + CHUNK])
        await tx.execute(text("ANALYZE"))


def questions(chance: Random) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Give questions of each kind: the kind, the words, and what it is narrowed to."""
    for _ in range(ASKED):
        language = chance.choice(("ru", "en"))
        one, two = chance.sample(WORDS[language].split(), 2)
        facets = {"side": chance.choice(SIDE_CODES), "sector": chance.choice(SECTORS)}
        yield "one_word", one, {}
        yield "rare_word", ODD[language], {}
        yield "two_words", f"{one} {two}", {}
        yield "beginning", one[: chance.choice((2, 3, 4))], {}
        yield "chinese", chance.choice(WORDS["zh"].split()), {}
        yield "mistake", _mistyped(one, chance), {}
        yield "mistake_in_a_name", _mistyped("".join(chance.choices(SYLLABLES[language].split(), k=3)), chance), {}
        yield "narrowed", one, facets
        yield "narrowed_to_little", two, facets | {"kind": "investor", "seeks": "premises", "city": CITIES[language][0]}
        yield "everything_narrowed", "", facets


def _mistyped(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


async def measure(database: Database) -> dict[str, dict[str, float]]:
    """Ask, and give the milliseconds of each kind."""
    someone = {"name": "A", "username": None, "language": "ru", "zone": "UTC", "unreachable_since": None}
    person = Person(id=1, telegram_id=1, created_at=NOW, **someone)
    ctx = Ctx(Office(database), Actor(person=person, grants=()), NOW)
    taken: dict[str, list[float]] = {}
    for kind, words, facets in questions(Random(5)):
        async with database.writing(NOW) as tx:
            search = await rows.keep_search(tx, 1, words, **facets)
        began = time.perf_counter()
        await service.results(ctx, search.id, 0)
        taken.setdefault(kind, []).append((time.perf_counter() - began) * 1000)
    return {kind: _figures(waits) for kind, waits in taken.items()}


def _figures(waits: list[float]) -> dict[str, float]:
    parts = quantiles(waits, n=100, method="inclusive")
    return {"p50": round(parts[49], 1), "p99": round(parts[98], 1)}


async def on(url: str, count: int) -> dict[str, Any]:
    """Measure on one database."""
    database = Database(url)
    began = time.perf_counter()
    await fill(database, count)
    filled = time.perf_counter() - began
    figures = await measure(database)
    await database.close()
    return {"fill_seconds": round(filled, 1), **figures}


async def main() -> None:
    """Measure on both."""
    count = ORGANISATIONS // 10 if "--quick" in sys.argv else ORGANISATIONS
    with tempfile.TemporaryDirectory() as folder, Cluster() as cluster:
        sqlite = await on(f"sqlite+aiosqlite:///{Path(folder) / 'pool.db'}", count)
        postgres = await on(cluster.create("bench", template=None), count)
    medians = [kind["p50"] for found in (sqlite, postgres) for kind in found.values() if isinstance(kind, dict)]
    worst = max(medians)
    figures = {"organisations": count, "worst_median_ms": worst, "under_50_ms": worst < LIMIT_MS}
    print(json.dumps(figures | {"sqlite": sqlite, "postgres": postgres}))


if __name__ == "__main__":
    asyncio.run(main())
