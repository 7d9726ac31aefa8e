"""Tokens at the administrator's desk, and what is read over HTTP: public data, and the rest with a token."""

from datetime import datetime
from typing import Any

from bot.domain import api as rules
from bot.domain.api import Token
from bot.domain.errors import DomainError
from bot.domain.people import Action, require
from bot.services.context import Ctx, Office
from bot.services.in_force import in_force
from storage import api as rows


async def tokens(ctx: Ctx) -> list[Token]:
    """List the tokens that hold.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.MANAGE_API)
    async with ctx.reading() as tx:
        return await rows.tokens(tx, ctx.now)


async def make_token(ctx: Ctx, scope: str) -> tuple[Token, str]:
    """Make a token for a year; it is told here, and kept nowhere.

    Raises:
        DomainError: `role-needed`, `button-unknown`.
    """
    require(ctx.actor, Action.MANAGE_API)
    scopes, secret = rules.check_scope(scope), rules.new_token()
    async with ctx.writing() as tx:
        made = await rows.add(tx, rules.hash_token(secret), scopes, ctx.actor.person.id, ctx.now + rules.LIFETIME)
        await tx.record("make", "token", made.id, scopes=scopes, expires_at=made.expires_at)
    return made, secret


async def revoke_token(ctx: Ctx, token_id: int) -> list[Token]:
    """End a token at once.

    Raises:
        DomainError: `role-needed`, `token-unknown`.
    """
    require(ctx.actor, Action.MANAGE_API)
    async with ctx.writing() as tx:
        if not await rows.revoke(tx, token_id):
            raise DomainError("token-unknown")
        await tx.record("revoke", "token", token_id)
        return await rows.tokens(tx, ctx.now)


async def known(office: Office, secret: str, now: datetime) -> Token | None:
    """Find the token that somebody shows, where it holds."""
    async with office.database.reading() as tx:
        found = await rows.by_hash(tx, rules.hash_token(secret))
    return found if found is not None and found.holds(now) else None


async def opened(office: Office, name: str) -> bool:
    """Tell whether a list that takes a token was opened to everybody."""
    settled = (await in_force(office)).settled
    return {"figures": settled.public_figures == "on", "plan": settled.observers == "public"}.get(name, False)


async def page(office: Office, name: str, now: datetime, limit: int, offset: int) -> tuple[int, list[dict[str, Any]]]:
    """Give how many there are of a list, and a page of it."""
    async with office.database.reading() as tx:
        return await rows.page(tx, name, now, limit, offset)


async def figures(office: Office, now: datetime) -> list[tuple[str, str, int]]:
    """Give the figures."""
    async with office.database.reading() as tx:
        return await rows.figures(tx, now)
