"""The read-only interface over HTTP: what it says is as it is described, and what it refuses says why."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.domain.api import LIFETIME
from bot.limiting import Limiter
from bot.playground import Person
from bot.web.api import A_MINUTE, api
from bot.web.api_models import MODELS, Counted, Page, Problem, document
from bot.web.server import make_web, serving
from tests.conversation import Stage, staged
from tests.handlers.park_scenes import HARDLY_ANY, admit
from tests.handlers.scenes import member, publish_event, set_meeting, settle, submit_organisation


@pytest.fixture
async def stage(database_url: str, now: datetime) -> AsyncIterator[Stage]:
    """Set the stage with something of everything that is public."""
    async with staged(database_url, now) as stage:
        await stage.start(stage.admin)
        await set_meeting(stage)
        aigul = await member(stage, "Aigul", "representative", "KZ")
        await admit(stage, aigul)
        await publish_event(stage, await member(stage, "Olga", "organiser"))
        yield stage
        assert stage.complaints() == []


class Site:
    """A site that reads the interface."""

    def __init__(self, session: ClientSession, base: str) -> None:
        self._session, self._base = session, base

    async def get(self, path: str, **headers: str) -> tuple[int, dict[str, str], Any]:
        """Read something; give status, headers and what it says."""
        async with self._session.get(self._base + path, headers=headers) as response:
            known = {name.title(): value for name, value in response.headers.items()}
            return response.status, known, await response.json(content_type=None) if response.status != 304 else None


@asynccontextmanager
async def site(stage: Stage) -> AsyncIterator[Site]:
    routes = api(lambda: stage.app.office, stage.clock.now, Limiter())
    async with serving(make_web(routes), "127.0.0.1", 0) as port, ClientSession() as session:
        yield Site(session, f"http://127.0.0.1:{port}")


async def token(stage: Stage, person: Person, scope: str) -> str:
    await stage.act(person, "/api")
    seen = await stage.tap(person, f"api-make-{scope}")
    return next(word for word in seen.text.split() if word.startswith("pool_"))


async def test_every_list_answers_as_it_is_described(stage: Stage) -> None:
    bearer = f"Bearer {await token(stage, stage.admin, 'all')}"
    async with site(stage) as at:
        status, headers, described = await at.get("/api/openapi.json")
        assert (status, described) == (200, document())
        assert headers["Access-Control-Allow-Origin"] == "*"
        for path, operation in described["paths"].items():
            name = path.removeprefix("/api/")
            status, headers, said = await at.get(path, Authorization=bearer)
            assert (status, headers["Content-Type"]) == (200, "application/json; charset=utf-8")
            assert "200" in operation["get"]["responses"]
            Page[MODELS.get(name, Counted)].model_validate(said)  # type: ignore[misc]
        _, _, parks = await at.get("/api/parks")
        assert parks["items"][0]["name"].keys() == {"ru", "en"}
        assert "contacts" not in parks["items"][0]
        assert (await at.get("/api/events"))[2]["items"][0]["title"] == {"en": "AgroTech Expo"}
        assert (await at.get("/api/calendar"))[2]["items"][0]["day"] == "2027-06-15"


@pytest.mark.only("sqlite")
async def test_what_is_refused_says_why(stage: Stage) -> None:
    of_plan = await token(stage, stage.admin, "plan")
    async with site(stage) as at:
        for path, headers, expected in (
            ("/api/organisations", {}, 401),
            ("/api/figures", {}, 401),
            ("/api/parks", {"Authorization": "Bearer pool_wrong"}, 401),
            ("/api/parks", {"Authorization": "Basic eA=="}, 401),
            ("/api/organisations", {"Authorization": f"Bearer {of_plan}"}, 403),
            ("/api/people", {}, 404),
            ("/api", {}, 404),
            ("/api/parks/1", {}, 404),
            ("/api/parks?limit=0", {}, 400),
            ("/api/parks?limit=101", {}, 400),
            ("/api/parks?offset=x", {}, 400),
        ):
            status, said_headers, said = await at.get(path, **headers)
            assert (path, status) == (path, expected)
            assert said_headers["Content-Type"].startswith("application/problem+json")
            assert Problem.model_validate(said).status == expected
            assert ("Www-Authenticate" in said_headers) is (expected == 401)


@pytest.mark.only("sqlite")
async def test_a_token_ends_when_it_is_revoked_or_a_year_is_over(stage: Stage) -> None:
    first, second = [f"Bearer {await token(stage, stage.admin, 'organisations')}" for _ in range(2)]
    async with site(stage) as at:
        assert (await at.get("/api/organisations", Authorization=first))[0] == 200
        await stage.press(stage.admin, "token:revoke:1")
        assert (await at.get("/api/organisations", Authorization=first))[0] == 401
        assert (await at.get("/api/organisations", Authorization=second))[0] == 200
        await stage.clock.move_to(stage.clock.now() + LIFETIME + timedelta(seconds=1))
        assert (await at.get("/api/organisations", Authorization=second))[0] == 401


@pytest.mark.only("sqlite")
async def test_pages_follow_one_another_and_what_is_known_is_not_sent_again(stage: Stage) -> None:
    rustam = await member(stage, "Rustam", "representative", "UZ")
    for _ in range(2):
        await admit(stage, rustam, HARDLY_ANY)
    await submit_organisation(stage, stage.person("Owner"))
    async with site(stage) as at:
        found, path = [], "/api/parks?limit=2"
        while path:
            _, _, said = await at.get(path)
            found += [item["id"] for item in said["items"]]
            path = said["next"]
        assert found == [1, 2, 3]
        _, headers, _ = await at.get("/api/parks")
        assert (await at.get("/api/parks", **{"If-None-Match": headers["Etag"]}))[0] == 304
        statuses = [(await at.get("/api/parks"))[0] for _ in range(A_MINUTE)]
        assert (statuses[0], statuses[-1]) == (200, 429)


@pytest.mark.only("sqlite")
async def test_figures_are_open_to_all_where_the_operator_or_the_desk_chose_so(
    database_url: str, now: datetime
) -> None:
    async with staged(database_url, now, public_figures="on") as stage:
        await stage.start(stage.admin)
        await admit(stage, await member(stage, "Aigul", "representative", "KZ"))
        async with site(stage) as at:
            status, _, said = await at.get("/api/figures")
            assert (status, said["items"]) == (200, [{"of": "parks", "by": "KZ", "number": 1}])
            await settle(stage, "public_figures", "off")
            assert (await at.get("/api/figures"))[0] == 401
            await settle(stage, "public_figures", "on")
            assert (await at.get("/api/figures"))[0] == 200
            assert (await at.get("/api/plan"))[0] == 401
            await settle(stage, "observers", "public")
            assert (await at.get("/api/plan"))[0] == 200
