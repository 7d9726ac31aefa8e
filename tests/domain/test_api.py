"""Tokens of those who read over HTTP: random, kept as a hash, for a while, for some lists."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.api import LIFETIME, SCOPES, Token, check_scope, hash_token, new_token
from bot.domain.errors import DomainError

AT = datetime(2027, 1, 15, 9, 0, tzinfo=UTC)


def test_a_token_cannot_be_guessed_and_is_kept_as_a_hash() -> None:
    made = {new_token() for _ in range(50)}
    assert len(made) == 50
    assert all(len(token) >= 48 and token.startswith("pool_") for token in made)
    assert all(token not in hash_token(token) for token in made)


def test_a_token_holds_until_it_expires_or_is_revoked() -> None:
    token = Token(id=1, scopes=("plan",), created_by=1, created_at=AT, expires_at=AT + LIFETIME)
    assert token.holds(AT + LIFETIME - timedelta(seconds=1))
    assert not token.holds(AT + LIFETIME)
    assert not token.model_copy(update={"revoked_at": AT}).holds(AT)


def test_only_lists_that_there_are_can_be_opened() -> None:
    assert (check_scope("plan"), check_scope("all")) == (("plan",), SCOPES)
    with pytest.raises(DomainError, match="button-unknown"):
        check_scope("people")
