"""The directory: kept right beside what it lists, searched alike on both databases, mending what was mistyped."""

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA
from sqlalchemy import TextClause, bindparam, delete, func, select, text

from bot.domain.directory import SHOWN_TO_ALL, Entry, Found, Group, Search, mendable
from bot.domain.directory import spellings as spellings_of
from bot.domain.pages import PAGE_SIZE
from bot.domain.words import stem
from storage.prepared import prepared
from storage.rows import add, many, one
from storage.tables import directory, organisations, searches, spellings
from storage.uow import Reading, Writing

KEPT_SEARCHES = 100
"""Of a person; the buttons of older ones ask to search again."""
GUESSES = 5
SPARED = 6
"""Letters from which on two mistakes are forgiven instead of one."""

ON_SQLITE = "SELECT rowid AS id FROM directory_words WHERE directory_words MATCH :asked"
# Materialized: else PostgreSQL may walk the whole table backwards in the hope that hits are frequent.
ON_POSTGRESQL = """
WITH hits AS MATERIALIZED (SELECT id FROM directory WHERE directory_lexemes(words) @@ CAST(:asked AS tsquery))
SELECT id FROM hits
"""


async def put(tx: Writing, thing: str, thing_id: int, entry: Entry | None) -> None:
    """Keep what a thing is found by, or that it is not found any more; the words nobody has now are forgotten."""
    found = (await tx.execute(_KEPT, {"thing": thing, "thing_id": thing_id})).first()
    before = found.words if found is not None else None
    if entry is None and found is not None:
        await tx.execute(delete(directory).where(directory.c.id == found.id))
    if entry is not None:
        values = entry.model_dump(exclude={"words"}) | {"words": " ".join(entry.words)}
        new = tx.insert_new(directory).values(**values)
        await tx.execute(new.on_conflict_do_update(index_elements=["thing", "thing_id"], set_=values))
    old, now = set((before or "").split()), set(entry.words if entry is not None else ())
    await _learn(tx, sorted(filter(mendable, now - old)))
    await _forget(tx, sorted(filter(mendable, old - now)))


_KEPT = prepared(
    select(directory.c.id, directory.c.words).where(
        directory.c.thing == bindparam("thing"), directory.c.thing_id == bindparam("thing_id")
    )
)


async def drop_owned(tx: Writing, person_id: int) -> None:
    """Let nothing be found any more that somebody owns."""
    owned = select(organisations.c.id).where(organisations.c.owner_id == person_id).order_by(organisations.c.id)
    for organisation_id in list((await tx.execute(owned)).scalars()):
        await put(tx, "organisation", organisation_id, None)


async def _learn(tx: Writing, words: Iterable[str]) -> None:
    rows = [{"spelling": spelling, "word": word} for word in words for spelling in sorted(spellings_of(word))]
    if rows:
        await tx.execute(tx.insert_new(spellings).on_conflict_do_nothing(), rows)


async def _forget(tx: Writing, words: Iterable[str]) -> None:
    for word in words:
        if not await any_hit(tx, ((word,),)):
            where = spellings.c.spelling.in_(spellings_of(word)) & (spellings.c.word == word)
            await tx.execute(delete(spellings).where(where))


async def ids(tx: Reading, asked: Sequence[Group], limit: int, without: Sequence[Group] = ()) -> list[int]:
    """List the numbers of what has all of this, the latest first; `without`: but not all of that."""
    query = text(f"{_hits(tx)} ORDER BY id DESC LIMIT :limit")
    rows = await tx.execute(query, {"asked": _pattern(tx, asked, without), "limit": limit})
    return list(rows.scalars())


async def any_hit(tx: Reading, asked: Sequence[Group]) -> bool:
    """Tell whether anything has all of this."""
    return (await tx.execute(text(f"{_hits(tx)} LIMIT 1"), {"asked": _pattern(tx, asked)})).first() is not None


def _hits(tx: Reading) -> str:
    return ON_SQLITE if _on_sqlite(tx) else ON_POSTGRESQL


def _on_sqlite(tx: Reading) -> bool:
    return tx.connection.dialect.name == "sqlite"


def _pattern(tx: Reading, asked: Sequence[Group], without: Sequence[Group] = ()) -> str:
    """Write what is asked in the database's own words."""
    either, both, but, word, begin = (
        (" OR ", " AND ", " NOT ", '"{}"', '"{}"*') if _on_sqlite(tx) else (" | ", " & ", " & !", "'{}'", "'{}':*")
    )

    def all_of(groups: Sequence[Group]) -> str:
        told = [[begin.format(p[:-1]) if p.endswith("*") else word.format(p) for p in group] for group in groups]
        return both.join(f"({either.join(patterns)})" for patterns in told)

    return f"{all_of(asked)}{but}({all_of(without)})" if without else all_of(asked)


async def found(tx: Reading, numbers: Sequence[int]) -> list[Found]:
    """Give the rows with these numbers, in this order."""
    rows = await many(tx, Found, select(directory).where(directory.c.id.in_(numbers)))
    return sorted(rows, key=lambda row: numbers.index(row.id))


async def of_thing(tx: Reading, thing: str, thing_id: int) -> list[Found]:
    """Give the row of one thing, if there is one that everybody may see."""
    where = (directory.c.thing == thing) & (directory.c.thing_id == thing_id)
    shown = (" " + directory.c.words + " ").contains(f" {SHOWN_TO_ALL} ", autoescape=True)
    return await many(tx, Found, select(directory).where(where, shown))


async def nearest(tx: Reading, word: str) -> list[str]:
    """List the known words that one with a mistake may have been meant to be, the likeliest first."""
    if not mendable(word):
        return []
    query = select(spellings.c.word).where(spellings.c.spelling.in_(spellings_of(word))).distinct()
    known = set((await tx.execute(query)).scalars())
    whole = known - {stem(other) for other in known if stem(other) != other}
    far = 2 if len(word) >= SPARED else 1
    guesses = sorted((_distance(word, other), OSA.distance(word, other), other) for other in whole)
    return [other for distance, _, other in guesses if distance <= far][:GUESSES]


def _distance(word: str, other: str) -> float:
    return min(OSA.distance(word, other), OSA.distance(stem(word), stem(other)))


async def cities(tx: Reading, asked: Sequence[Group]) -> list[tuple[int, str]]:
    """List the cities of what has all of this, the most frequent first, each with the number of one of its rows."""
    numbers = select(text("id")).select_from(_subquery(tx))
    count = func.count()
    query = (
        select(func.min(directory.c.id).label("number"), directory.c.city)
        .where(directory.c.id.in_(numbers), directory.c.city.is_not(None))
        .group_by(directory.c.city)
        .order_by(count.desc(), directory.c.city)
        .limit(PAGE_SIZE)
    )
    rows = await tx.execute(query, {"asked": _pattern(tx, asked)})
    return [(row.number, row.city) for row in rows]


def _subquery(tx: Reading) -> TextClause:
    return text(f"({_hits(tx)}) AS hits")


async def city_of(tx: Reading, number: int) -> str | None:
    """Name the city of a row."""
    found = await tx.execute(select(directory.c.city).where(directory.c.id == number))
    city: str | None = found.scalar_one_or_none()
    return city


async def keep_search(tx: Writing, person_id: int, words: str, **narrowed: str) -> Search:
    """Keep what somebody looks for, and drop what they looked for long ago."""
    kept = await add(tx, searches, Search, person_id=person_id, at=tx.now, words=words, **narrowed)
    mine = searches.c.person_id == person_id
    old = select(searches.c.id).where(mine).order_by(searches.c.id.desc()).offset(KEPT_SEARCHES).limit(1)
    await tx.execute(delete(searches).where(mine, searches.c.id <= old.scalar_subquery()))
    return kept


async def search(tx: Reading, search_id: int, person_id: int) -> Search | None:
    """Find what somebody looked for."""
    return await one(tx, Search, select(searches).where(searches.c.id == search_id, searches.c.person_id == person_id))
