"""One voice a side to a park; a later one takes its place, and two at once do not pass each other unseen."""

import asyncio

import pytest

from bot.domain.park_consent import Voice
from bot.domain.parks import ParkStatus
from storage import park_consent
from storage.uow import Database
from tests.conftest import NOW
from tests.storage.newcomers import newcomer
from tests.storage.test_parks import HOUR, park


async def test_a_side_has_one_voice_and_its_latest_word_is_kept(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = (await newcomer(tx)).id
        other = (await newcomer(tx, 1002)).id
        thing, another = [await park(tx, author, ParkStatus.CHECKING) for _ in range(2)]
        first = Voice(park_id=thing.id, side="KZ", person_id=author, agrees=True, at=NOW)
        against = Voice(park_id=thing.id, side="CN", person_id=other, agrees=False, reason="太远 🏔", at=NOW)
        for voice in (first, against):
            await park_consent.keep(tx, voice)
        assert await park_consent.voices(tx, thing.id) == [against, first]
        agreed = Voice(park_id=thing.id, side="CN", person_id=author, agrees=True, at=NOW + HOUR)
        await park_consent.keep(tx, agreed)
        assert await park_consent.voices(tx, thing.id) == [agreed, first]
        assert await park_consent.voices(tx, another.id) == []


@pytest.mark.only("postgres")
async def test_of_two_voices_at_once_the_later_one_sees_the_other(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = (await newcomer(tx)).id
        thing = await park(tx, author, ParkStatus.CHECKING)
    began, seen = asyncio.Event(), []

    async def speak(side: str) -> None:
        async with database.writing(NOW) as tx:
            if side == "UZ":
                await began.wait()
            await park_consent.lock(tx, thing.id)
            began.set()
            seen.append(len(await park_consent.voices(tx, thing.id)))
            await asyncio.sleep(0.05 if side == "KZ" else 0)
            await park_consent.keep(tx, Voice(park_id=thing.id, side=side, person_id=author, agrees=True, at=NOW))

    async with asyncio.timeout(10):
        await asyncio.gather(speak("KZ"), speak("UZ"))
    assert seen == [0, 1]
