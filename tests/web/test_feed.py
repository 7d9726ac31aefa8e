"""Calendars to subscribe to: an address nobody can guess, what stands in them, and nothing new said twice."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest
from aiohttp import ClientResponse, ClientSession
from icalendar import Calendar, Event

from bot.playground import Person
from bot.web.feed import feed
from bot.web.server import make_web, serving
from tests.conversation import Stage, staged
from tests.handlers.event_scenes import edit, guest
from tests.handlers.scenes import member, set_meeting
from tests.handlers.test_events import STARTS
from tests.handlers.test_signup import guest_waits, small_event

URL = "https://bot.example.org"


@pytest.fixture
async def stage(database_url: str, now: datetime) -> AsyncIterator[Stage]:
    """Set the stage, with an address on the web."""
    async with staged(database_url, now, public_url=URL) as stage:
        yield stage
        assert stage.complaints() == []


async def token(stage: Stage, person: Person, verb: str = "show") -> str:
    """Let a person ask for the address of their calendar; give the part that nobody can guess."""
    await stage.press(person, f"feed:{verb}:")
    address = next(line for line in stage.last(person).text.splitlines() if line.startswith(URL))
    return address.removeprefix(f"{URL}/calendar/").removesuffix(".ics")


@asynccontextmanager
async def asked(stage: Stage, of: str, **headers: str) -> AsyncIterator[ClientResponse]:
    """Ask for a calendar over HTTP."""
    route = feed(lambda: stage.app.office, stage.app.texts, stage.clock.now)
    async with (
        serving(make_web([route]), "127.0.0.1", 0) as port,
        ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}/calendar/{of}.ics", headers=headers) as response,
    ):
        yield response


async def entries(stage: Stage, of: str) -> dict[str, Event]:
    """Read what stands in a calendar, by what it is called."""
    async with asked(stage, of) as response:
        assert response.status == 200
        assert response.content_type == "text/calendar"
        calendar = Calendar.from_ical(await response.text())
    return {str(part["summary"]): part for part in calendar.walk("VEVENT") if isinstance(part, Event)}


async def test_a_calendar_holds_what_one_signed_up_for_in_its_own_zone(stage: Stage) -> None:
    await stage.start(stage.admin)
    organiser = await small_event(stage)
    fatima, boris = await guest(stage, "Fatima"), await guest_waits(stage, "Boris")
    mine, his = await token(stage, fatima), await token(stage, boris)
    entry = (await entries(stage, mine))["AgroTech Expo"]
    assert (entry.decoded("dtstart"), entry["dtstart"].params["TZID"]) == (STARTS, "Asia/Tashkent")
    assert (str(entry["status"]), entry.decoded("sequence")) == ("CONFIRMED", 0)
    assert str((await entries(stage, his))["AgroTech Expo"]["status"]) == "TENTATIVE"
    await edit(stage, organiser, "starts_at", "12 May 2027, 10:00")
    moved = (await entries(stage, mine))["AgroTech Expo"]
    assert (moved.decoded("sequence"), moved["uid"]) == (1, entry["uid"])
    await stage.press(organiser, "event:cancel:1")
    await stage.act(organiser, "No hall")
    assert str((await entries(stage, mine))["AgroTech Expo"]["status"]) == "CANCELLED"


async def test_a_seat_has_the_deadlines_of_its_side_and_nobody_else(stage: Stage) -> None:
    await set_meeting(stage)
    aigul, guest_ = await member(stage, "Aigul", "representative", "KZ"), stage.person("Fatima")
    await stage.start(guest_)
    assert len(await entries(stage, await token(stage, aigul))) == 3
    assert await entries(stage, await token(stage, guest_)) == {}


@pytest.mark.only("sqlite")
async def test_what_is_not_new_is_not_sent_again(stage: Stage) -> None:
    await stage.start(stage.admin)
    await small_event(stage, 3)
    fatima = await guest(stage, "Fatima")
    of = await token(stage, fatima)
    async with asked(stage, of) as response:
        etag, since, body = response.headers["ETag"], response.headers["Last-Modified"], await response.read()
    await stage.go_to(stage.clock.now() + timedelta(hours=1))
    async with asked(stage, of) as response:
        assert (response.headers["ETag"], response.headers["Last-Modified"]) == (etag, since)
        assert await response.read() == body
    for header, value in (("If-None-Match", etag), ("If-Modified-Since", since)):
        async with asked(stage, of, **{header: value}) as response:
            assert (response.status, await response.read()) == (304, b"")
    await stage.press(fatima, "event:leave:1")
    async with asked(stage, of, **{"If-None-Match": etag}) as response:
        assert response.status == 200
        assert response.headers["Last-Modified"] != since


@pytest.mark.only("sqlite")
async def test_a_new_address_ends_the_old_one_and_a_guessed_one_is_nobodys(stage: Stage) -> None:
    fatima = stage.person("Fatima")
    await stage.start(fatima)
    old = await token(stage, fatima)
    assert await token(stage, fatima) == old
    new = await token(stage, fatima, "renew")
    assert len(new) >= 43
    for nobodys in (old, new[:-1], "x" * 43, "0"):
        async with asked(stage, nobodys) as response:
            assert response.status == 404
    assert await entries(stage, new) == {}


@pytest.mark.only("sqlite")
async def test_where_the_bot_has_no_address_no_calendar_is_offered(database_url: str, now: datetime) -> None:
    async with staged(database_url, now) as stage:
        fatima = stage.person("Fatima")
        seen = await stage.act(fatima, "/settings")
        assert stage.words(fatima, "settings-feed") not in seen.labels
        seen = await stage.press(fatima, "feed:show:")
        assert seen.alerts == [stage.words(fatima, "error-feed-absent")]
