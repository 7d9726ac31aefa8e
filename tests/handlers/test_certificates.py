"""The certificate: given to whom it concerns while it holds, in the reader's language; its code is checked by all."""

import io

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from bot.playground import Person
from storage.tables import residents
from tests.conversation import Stage
from tests.handlers.resident_scenes import apply, decide, open_residency, pool, reside
from tests.handlers.test_teams import colleague

pytestmark = pytest.mark.usefixtures("admin")


async def code(stage: Stage) -> str:
    """Read the code of the only certificate."""
    async with stage.app.database.reading() as tx:
        return str((await tx.execute(select(residents.c.code))).scalar_one())


def page(stage: Stage, person: Person) -> str:
    """Read the file that a person was sent last."""
    message = stage.world.messages(person)[-1]
    assert message.file is not None
    return PdfReader(io.BytesIO(message.file.content)).pages[0].extract_text()


async def test_the_organisation_and_the_park_get_it_in_their_languages(stage: Stage) -> None:
    people = await reside(stage)
    boris = await colleague(stage, people.founder)
    for person in (people.founder, boris, people.manager):
        await open_residency(stage, person)
        await stage.tap(person, "resident-certificate")
        words = page(stage, person)
        for part in ("AgroDrone", "Alatau Park", "Парк «Алатау»", "KZ-001-00001", "1 June 2028"):
            assert part in words
    await stage.press(people.founder, "person:language:zh")
    await stage.press(people.founder, "resident:certificate:1")
    assert "2028年6月1日" in page(stage, people.founder).replace(" ", "")


async def test_nobody_else_gets_it_and_nobody_before_or_after(stage: Stage) -> None:
    people = await pool(stage)
    await apply(stage, people.founder)
    status = stage.words(people.founder, "resident-status-submitted")
    refusal = stage.words(people.founder, "error-resident-no-certificate", status=status)
    assert refusal in (await stage.press(people.founder, "resident:certificate:1")).text
    await decide(stage, people.manager, "initial", "1 June 2028")
    guest = stage.person("Guest")
    await stage.start(guest)
    for person in (guest, people.seat):
        refused = await stage.press(person, "resident:certificate:1")
        assert stage.words(person, "error-certificate-not-yours") in refused.text


@pytest.mark.parametrize(("verdict", "after"), [("suspend", "suspended"), ("revoke", "revoked"), ("leave", "left")])
@pytest.mark.only("sqlite")
async def test_anybody_sees_by_its_link_what_holds_now(stage: Stage, verdict: str, after: str) -> None:
    people = await reside(stage)
    guest, payload = stage.person("Гость", "ru"), f"cert_{await code(stage)}"
    seen = await stage.start(guest, payload)
    assert "AgroDrone" in seen.text
    assert stage.words(guest, "certificate-now-approved") in seen.text
    await decide(stage, people.founder if verdict == "leave" else people.manager, verdict, "Because")
    seen = await stage.start(guest, payload)
    assert stage.words(guest, f"certificate-now-{after}") in seen.text
    assert "Because" not in seen.text


async def test_a_certificate_of_a_park_that_left_the_pool_says_so_and_an_unknown_one_is_refused(stage: Stage) -> None:
    people = await reside(stage)
    await stage.press(people.seat, "park:suspend:1")
    await stage.act(people.seat, "No report")
    guest = stage.person("Guest")
    seen = await stage.start(guest, f"cert_{await code(stage)}")
    assert stage.words(guest, "park-status-suspended") in seen.text
    seen = await stage.start(guest, "cert_nobody-issued-this")
    assert stage.words(guest, "error-certificate-unknown") in seen.text
