"""The directory: people look for parks and organisations by words, narrow what they find, and share it in any chat."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.directory import (
    LAST_PAGE,
    PARKS,
    QUERY_LIMIT,
    Found,
    Group,
    Search,
    asked_words,
    check_facet,
    group_of,
    groups_of,
    in_title,
    narrowing,
    told,
)
from bot.domain.errors import DomainError
from bot.domain.pages import PAGE_SIZE, Page
from bot.services.context import Ctx
from storage import directory as rows
from storage import registry
from storage.uow import Reading, Writing

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """A page of what was found. `instead`: by which words, where those asked for had a mistake or hit nothing."""

    search: Search
    page: Page[Found]
    instead: str | None


async def look(ctx: Ctx, words: str) -> Results:
    """Look for words; without any, everything is listed.

    Raises:
        DomainError: `search-words`: there are signs, but no word among them.
    """
    words = " ".join(words[:QUERY_LIMIT].split())
    if words and not asked_words(words):
        raise DomainError("search-words")
    async with ctx.writing() as tx:
        return await _begin(tx, ctx, words)


async def narrow(ctx: Ctx, search_id: int, facet: str, value: str | None) -> Results:
    """Narrow a search to a value of a facet, or (None) by that facet no more; a city is given by the number of a row.

    Raises:
        DomainError: `search-unknown`, `button-unknown`.
    """
    check_facet(facet, value)
    async with ctx.writing() as tx:
        before = await _own(tx, ctx, search_id)
        if facet == "city" and value is not None:
            value = await _city(tx, int(value))
        narrowed = {name: kept for name, kept in before.narrowed.items() if name != facet}
        return await _begin(tx, ctx, before.words, **narrowed, **({facet: value} if value is not None else {}))


async def _begin(tx: Writing, ctx: Ctx, words: str, **narrowed: str) -> Results:
    search = await rows.keep_search(tx, ctx.actor.person.id, words, **narrowed)
    await tx.record("look", "search", search.id)
    return await _results(tx, ctx, search, 0)


async def results(ctx: Ctx, search_id: int, page: int) -> Results:
    """Show what somebody looks for as it is found now.

    Raises:
        DomainError: `search-unknown`.
    """
    async with ctx.reading() as tx:
        return await _results(tx, ctx, await _own(tx, ctx, search_id), page)


async def choices(ctx: Ctx, search_id: int, facet: str) -> tuple[Search, list[tuple[int, str]]]:
    """Give what the person looks for, and for the facet `city` those of what is found, the most frequent first.

    Raises:
        DomainError: `search-unknown`, `button-unknown`.
    """
    check_facet(facet, None)
    async with ctx.reading() as tx:
        search = await _own(tx, ctx, search_id)
        asked, marks, _ = await _understood(tx, ctx, search)
        return search, await rows.cities(tx, (*groups_of(asked), *marks)) if facet == "city" else []


async def shared(ctx: Ctx, words: str, number: int) -> Page[Found]:
    """List what everybody may see, to be posted in any chat; without words, the parks."""
    async with ctx.reading() as tx:
        marks = narrowing({}, investor=False)
        asked = await _mended(tx, asked_words(words), marks)
        return await _page(tx, asked, marks if asked else (*marks, PARKS), number)


async def shared_one(ctx: Ctx, thing: str, thing_id: int) -> Page[Found]:
    """List one thing to be posted in any chat, where everybody may see it."""
    async with ctx.reading() as tx:
        return Page(await rows.of_thing(tx, thing, thing_id), 0, more=False)


async def _own(tx: Reading, ctx: Ctx, search_id: int) -> Search:
    search = await rows.search(tx, search_id, ctx.actor.person.id)
    if search is None:
        raise DomainError("search-unknown")
    return search


async def _city(tx: Reading, row: int) -> str:
    city = await rows.city_of(tx, row)
    if city is None:
        raise DomainError("search-unknown")
    return city


async def _results(tx: Reading, ctx: Ctx, search: Search, number: int) -> Results:
    asked, marks, instead = await _understood(tx, ctx, search)
    return Results(search, await _page(tx, asked, marks, number), instead)


async def _understood(tx: Reading, ctx: Ctx, search: Search) -> tuple[Words, tuple[Group, ...], str | None]:
    """Give the words to search by, what the person's hits must have, and the words to tell if they are other ones."""
    investor = await registry.invests(tx, ctx.actor.person.id)
    asked = asked_words(search.words)
    mended = await _mended(tx, asked, narrowing({}, investor=investor))
    return mended, narrowing(search.narrowed, investor=investor), told(mended) if mended != asked else None


async def _mended(tx: Reading, asked: Words, marks: Sequence[Group]) -> Words:
    """Where nothing at all is found, replace the words that hit nothing by the nearest that do, or leave them out."""
    if not asked or await rows.any_hit(tx, (*groups_of(asked), *marks)):
        return asked
    mended = []
    for word in asked:
        for known in (word, *await rows.nearest(tx, word)):
            if await rows.any_hit(tx, (group_of(known, last=known == asked[-1]), *marks)):
                mended.append(known)
                break
    return tuple(mended) or asked


async def _page(tx: Reading, asked: Words, marks: Sequence[Group], number: int) -> Page[Found]:
    """Find one page: what has all the words in its title comes first, then the rest, the latest first."""
    number = min(number, LAST_PAGE)
    until, groups = (number + 1) * PAGE_SIZE + 1, groups_of(asked)
    titled = tuple(in_title(group) for group in groups)
    hits = await rows.ids(tx, (*titled, *marks), until)
    if titled and len(hits) < until:
        hits += await rows.ids(tx, (*groups, *marks), until - len(hits), without=titled)
    hits = hits[number * PAGE_SIZE :]
    more = len(hits) > PAGE_SIZE and number < LAST_PAGE
    return Page(await rows.found(tx, hits[:PAGE_SIZE]), number, more)
