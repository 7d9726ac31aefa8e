"""Certificates: given to the organisation and the park while the residency holds; their check is for everybody."""

from bot.domain import certificates as rules
from bot.domain.errors import DomainError
from bot.domain.residents import Case
from bot.services.context import Ctx
from bot.services.residents import case_of, seen
from storage import residents


async def certified(ctx: Ctx, residency_id: int) -> Case:
    """Give what a certificate says, to the team and to the park's manager, while the residency holds.

    Raises:
        DomainError: `resident-unknown`, `certificate-not-yours`; StaleError: `resident-no-certificate`.
    """
    async with ctx.reading() as tx:
        case, sight = await seen(tx, ctx, residency_id)
    if not (sight.of_team or sight.manages):
        raise DomainError("certificate-not-yours")
    rules.check_certified(case.residency)
    return case


async def checked(ctx: Ctx, code: str) -> Case:
    """Tell anybody what has become of the residency that a certificate is about.

    Raises:
        DomainError: `certificate-unknown`.
    """
    async with ctx.reading() as tx:
        found = await residents.by_code(tx, code)
        if found is None:
            raise DomainError("certificate-unknown")
        return await case_of(tx, ctx, found)
