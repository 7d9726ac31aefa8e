"""Figures in the chat: a picture and a table for each that a person sees, and a refusal for the rest."""

import io

import pytest
from openpyxl import load_workbook

from bot.domain.figures import Figure
from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.scenes import member, publish_event, set_meeting, submit_organisation


def table(stage: Stage, person: Person) -> list[tuple[object, ...]]:
    """Read the last table that a person was sent."""
    content = next(m.file.content for m in reversed(stage.world.messages(person)) if m.file is not None)
    return list(load_workbook(io.BytesIO(content)).worksheets[0].iter_rows(values_only=True))


async def test_the_secretariat_sees_how_the_sides_file_and_register(stage: Stage, admin: Person) -> None:
    await set_meeting(stage)
    await submit_organisation(stage, stage.person("Owner"))
    olga = await member(stage, "Olga", "organiser")
    await publish_event(stage, olga)
    guest = stage.person("Guest")
    await stage.start(guest)
    await stage.press(guest, "event:join:1")
    sergei = await member(stage, "Сергей", "secretariat", language="ru")
    seen = await stage.act(sergei, "/stats")
    assert stage.words(sergei, "figure-discipline") in seen.labels
    assert stage.words(sergei, "figure-delivery") not in seen.labels
    await stage.tap(sergei, "figure-discipline")
    assert stage.world.messages(sergei)[-1].text == stage.words(sergei, "figure-discipline")
    await stage.press(sergei, "figure:xlsx:discipline")
    rows = table(stage, sergei)
    assert (stage.words(sergei, "side-KZ"), stage.words(sergei, "figure-how-silent"), 1) in rows
    assert len(rows) == 11
    await stage.press(sergei, "figure:xlsx:registrations")
    assert ("2027-01", "Республика Казахстан", 1) in table(stage, sergei)
    await stage.press(sergei, "figure:xlsx:signups")
    assert ("2027-01", stage.words(sergei, "event-kind-forum"), 1) in table(stage, sergei)
    for figure in ("directions", "residents"):
        seen = await stage.press(sergei, f"figure:show:{figure}")
        assert stage.words(sergei, "error-figure-empty") in seen.alerts
    await stage.press(admin, "figure:xlsx:delivery")
    assert len(table(stage, admin)) > 1


@pytest.mark.only("sqlite")
async def test_figures_of_others_are_refused(stage: Stage, admin: Person) -> None:
    rustam = await member(stage, "Rustam", "representative", "UZ")
    for other in (rustam, await member(stage, "Olga", "organiser"), stage.person("Guest")):
        refusal = stage.words(other, "error-role-needed", roles="…").split("…")[0]
        assert refusal in (await stage.act(other, "/stats")).text
        for figure in Figure:
            assert refusal in (await stage.press(other, f"figure:show:{figure}")).text
    for verb in ("show", "xlsx"):
        refused = await stage.press(admin, f"figure:{verb}:discipline")
        assert stage.words(admin, "error-figure-not-yours") in refused.alerts
