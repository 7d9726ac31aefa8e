"""Tokens at the administrator's desk."""

from collections.abc import Sequence

from bot.domain.api import SCOPES, Token
from bot.domain.notices import Args, Listing, Moment, Screen, Term, press
from bot.screens.layout import ADMIN, HOME, columns


def listing(tokens: Sequence[Token], zone: str, address: str) -> Screen:
    """List the tokens that hold, to be revoked; offer others. `address`: where the lists are served, if known."""
    lines = Listing(rows=tuple(_line(token, zone) for token in tokens), empty="api-none")
    revoke = [press("api-revoke", "token", "revoke", token.id, number=token.id) for token in tokens[:20]]
    make = [press(f"api-make-{scope}", "token", "make", scope) for scope in (*SCOPES, "all")]
    args: Args = {"lines": lines, "address": address}
    return Screen(key="api-tokens", args=args, rows=(*columns(revoke, 3), *columns(make, 1), (ADMIN, HOME)))


def _line(token: Token, zone: str) -> Term:
    scopes = Listing(rows=tuple(Term(key=f"api-scope-{scope}") for scope in token.scopes), between=", ")
    args: Args = {"number": token.id, "scopes": scopes, "until": Moment(at=token.expires_at, zone=zone)}
    return Term(key="api-token-line", args=args)


def made(token: Token, secret: str, zone: str) -> Screen:
    """Hand a token out, the only time that it is shown."""
    args: Args = {"secret": secret, "line": _line(token, zone)}
    return Screen(key="api-token-made", args=args, rows=((press("button-back", "token", "list"), HOME),))
