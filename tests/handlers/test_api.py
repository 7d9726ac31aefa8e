"""Tokens at the administrator's desk: made, shown once, revoked; nobody else has any."""

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.scenes import member


async def test_a_token_is_shown_once_and_revoked_at_once(stage: Stage, admin: Person) -> None:
    seen = await stage.act(admin, "/api")
    assert stage.words(admin, "api-none") in seen.text
    seen = await stage.tap(admin, "api-make-all")
    secret = next(word for word in seen.text.split() if word.startswith("pool_"))
    assert secret not in str(await stage.tables())
    seen = await stage.tap(admin, "button-back")
    assert stage.words(admin, "api-scope-plan") in seen.text
    assert secret not in seen.text
    seen = await stage.tap(admin, "api-revoke", number=1)
    assert stage.words(admin, "api-none") in seen.text
    assert stage.words(admin, "error-token-unknown") in (await stage.press(admin, "token:revoke:1")).alerts
    acts = [(row[3], row[4]) for row in (await stage.tables())["audit"] if "token" in row]
    assert acts == [("make", "token"), ("revoke", "token")]


@pytest.mark.only("sqlite")
async def test_nobody_but_the_administrator_makes_tokens(stage: Stage, admin: Person) -> None:
    for other in (await member(stage, "Sergei", "secretariat"), stage.person("Guest")):
        refusal = stage.words(other, "error-role-needed", roles="…").split("…")[0]
        assert refusal in (await stage.act(other, "/api")).text
        for data in ("token:list:", "token:make:all", "token:revoke:1"):
            assert refusal in (await stage.press(other, data)).text
    assert (await stage.tables())["api_tokens"] == []
