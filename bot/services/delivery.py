"""The delivery desk of the administrators: how it stands, and what is done about what did not arrive."""

from datetime import timedelta

from bot.domain.delivery import Desk, Failures, Reason, Running, Undelivered, check_open, check_useful, reason_of
from bot.domain.errors import DomainError
from bot.domain.notices import Localised
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, require
from bot.services.context import Ctx
from storage import broadcasts
from storage import delivery as rows
from storage.uow import Reading

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


async def desk(ctx: Ctx) -> Desk:
    """Show how delivery stands.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.SEE_DELIVERY)
    async with ctx.reading() as tx:
        waiting, oldest = await rows.queue(tx, ctx.now)
        failures: dict[Reason, int] = {}
        for words, count in (await rows.counted(tx, "failed")).items():
            failures[reason_of(words)] = failures.get(reason_of(words), 0) + count
        return Desk(
            waiting=waiting,
            oldest=oldest,
            last_minute=await rows.sent_within(tx, ctx.now, MINUTE),
            last_hour=await rows.sent_within(tx, ctx.now, HOUR),
            failures=tuple(Failures(reason=reason, letters=failures[reason]) for reason in sorted(failures)),
            unknown=sum((await rows.counted(tx, "unknown")).values()),
            unreachable=await rows.unreachable(tx),
            running=tuple([await _running(tx, batch) for batch in await rows.running(tx)]),
        )


async def _running(tx: Reading, batch: str) -> Running:
    kind, _, rest = batch.partition(":")
    number = rest.partition(":")[0]
    titles = await rows.titles(tx, int(number)) if kind == "event" and number.isdecimal() else {}
    return Running(
        batch=batch, title=Localised(texts=titles) if titles else None, done=await broadcasts.progress(tx, batch)
    )


async def stop_running(ctx: Ctx, batch: str) -> None:
    """Send no more letters of a broadcast.

    Raises:
        DomainError: `role-needed`, `broadcast-over`.
    """
    require(ctx.actor, Action.SEE_DELIVERY)
    async with ctx.writing() as tx:
        if not await broadcasts.stop(tx, batch):
            raise DomainError("broadcast-over")
        await tx.record("stop", "delivery", 0, batch=batch)


async def failed(ctx: Ctx, reason: str, page: int) -> tuple[Reason, Page[Undelivered]]:
    """List the letters that failed for one reason, a page at a time.

    Raises:
        DomainError: `role-needed`, `button-unknown`.
    """
    require(ctx.actor, Action.SEE_DELIVERY)
    async with ctx.reading() as tx:
        words = await _words(tx, _known(reason))
        return _known(reason), page_of(await rows.failed(tx, words, *window(page)), page)


def _known(reason: str) -> Reason:
    if reason not in set(Reason):
        raise DomainError("button-unknown")
    return Reason(reason)


async def _words(tx: Reading, reason: Reason) -> list[str | None]:
    return [words for words in await rows.counted(tx, "failed") if reason_of(words) is reason]


async def unknown(ctx: Ctx, page: int) -> Page[Undelivered]:
    """List the posts of which nobody knows whether they went out.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.SEE_DELIVERY)
    async with ctx.reading() as tx:
        return page_of(await rows.unknown(tx, *window(page)), page)


async def letter(ctx: Ctx, letter_id: int) -> Undelivered:
    """Show one letter that did not arrive.

    Raises:
        DomainError: `role-needed`, `letter-unknown`; StaleError: `letter-settled`.
    """
    require(ctx.actor, Action.SEE_DELIVERY)
    async with ctx.reading() as tx:
        return await _letter(tx, letter_id)


async def _letter(tx: Reading, letter_id: int) -> Undelivered:
    found = await rows.get(tx, letter_id)
    if found is None:
        raise DomainError("letter-unknown")
    check_open(found)
    return found


async def send_again(ctx: Ctx, letter_id: int) -> None:
    """Send a letter once more; of an unknown post the person has said that it is not there.

    Raises:
        DomainError: `role-needed`, `letter-unknown`; StaleError: `letter-settled`, `letter-late`.
    """
    require(ctx.actor, Action.SEE_DELIVERY)
    async with ctx.writing() as tx:
        found = await _letter(tx, letter_id)
        check_useful(found, ctx.now)
        await rows.send_again(tx, found)
        await tx.record("retry", "delivery", letter_id)


async def send_all_again(ctx: Ctx, reason: str) -> int:
    """Send every letter once more that failed for one reason; give how many.

    Raises:
        DomainError: `role-needed`, `button-unknown`, `nothing-to-retry`.
    """
    require(ctx.actor, Action.SEE_DELIVERY)
    async with ctx.writing() as tx:
        count = await rows.send_all_again(tx, await _words(tx, _known(reason)))
        if not count:
            raise DomainError("nothing-to-retry")
        await tx.record("retry", "delivery", 0, reason=reason, letters=count)
    return count


async def drop(ctx: Ctx, letter_id: int) -> None:
    """Put a letter away for good.

    Raises:
        DomainError: `role-needed`, `letter-unknown`; StaleError: `letter-settled`.
    """
    require(ctx.actor, Action.SEE_DELIVERY)
    async with ctx.writing() as tx:
        await rows.drop(tx, (await _letter(tx, letter_id)).id)
        await tx.record("drop", "delivery", letter_id)
