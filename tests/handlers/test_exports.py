"""Lists as files, each as much of it as the person may have; all data as JSON, without what lets somebody in."""

import csv
import io
import json
import zipfile

import pytest

from bot.domain.exports import OF_SIDES, RIGHTS
from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.park_scenes import PARK, admit, draft_park
from tests.handlers.scenes import invitation, member, publish_event, submit_organisation

EVIL = "=HYPERLINK(1)"


def content(stage: Stage, person: Person) -> bytes:
    """Give the last file that a person was sent."""
    return next(m.file.content for m in reversed(stage.world.messages(person)) if m.file is not None)


async def rows(stage: Stage, person: Person, name: str) -> list[list[str]]:
    """Let a person have a list as CSV."""
    await stage.act(person, "/export")
    await stage.press(person, f"export:csv:{name}")
    return list(csv.reader(io.StringIO(content(stage, person).decode("utf-8-sig"), newline="")))


async def test_everybody_has_what_is_public_in_their_language_and_without_formulas(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await admit(stage, aigul, tuple(EVIL if answer == "Almaty" else answer for answer in PARK))
    await draft_park(stage, aigul)
    await publish_event(stage, await member(stage, "Olga", "organiser"))
    guest = stage.person("Гость", "ru")
    parks = await rows(stage, guest, "parks")
    assert stage.words(guest, "export-column-city") in parks[0]
    assert len(parks) == 2
    assert {"Республика Казахстан", "участник Пула", f"'{EVIL}"} <= set(parks[1])
    assert len(await rows(stage, aigul, "parks")) == 3
    assert "AgroTech Expo" in (await rows(stage, guest, "events"))[1]
    acts = [row for row in (await stage.tables())["audit"] if "export" in row]
    assert len(acts) == 3


@pytest.mark.only("sqlite")
async def test_nobody_has_what_their_role_does_not_give(stage: Stage, admin: Person) -> None:
    await submit_organisation(stage, stage.person("Owner"))
    guest = stage.person("Guest")
    await stage.act(guest, "/export")
    before = await stage.tables()
    for name in set(RIGHTS) - {"organisations", "parks", "events", "meetings"}:
        seen = await stage.press(guest, f"export:xlsx:{name}")
        assert stage.words(guest, "error-role-needed", roles="…").split("…")[0] in seen.text
    assert (
        stage.words(guest, "error-role-needed", roles="…").split("…")[0]
        in (await stage.press(guest, "export:all:")).text
    )
    assert await stage.tables() == before
    assert len(await rows(stage, guest, "organisations")) == 1


async def test_every_list_opens_for_who_may_have_it(stage: Stage, admin: Person) -> None:
    await submit_organisation(stage, stage.person("Owner"))
    aigul = await member(stage, "Aigul", "representative", "KZ")
    for name in RIGHTS:
        person = aigul if name in OF_SIDES else admin
        for form in ("xlsx", "csv"):
            await stage.act(person, "/export")
            seen = await stage.press(person, f"export:{form}:{name}")
            assert seen[-1].file is not None, name


async def test_all_data_are_written_without_codes(stage: Stage, admin: Person) -> None:
    code = (await invitation(stage, "organiser")).removeprefix("i-")
    await submit_organisation(stage, stage.person("Owner"))
    await stage.act(admin, "/export")
    await stage.tap(admin, "export-everything")
    archive = zipfile.ZipFile(io.BytesIO(content(stage, admin)))
    written = archive.read("pool.json").decode()
    tables = json.loads(written)["tables"]
    assert tables["organisations"][0]["name"] == "AgroDrone"
    assert len(tables["people"]) == 2
    assert "code_hash" not in written
    assert code not in written
    assert "conversations" not in tables
