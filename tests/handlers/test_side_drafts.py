"""A side is added at the desk: it is offered and called by its name everywhere, in each language."""

from collections.abc import Iterator

import pytest

from bot.domain.sides import FOUNDING_SIDES, know_sides
from bot.playground import Person
from storage import sides
from tests.conversation import Stage
from tests.handlers.scenes import answer, appoint, member

MONGOLIA = ("mn", "Монголия", "蒙古国", "Mongolia", "Asia/Ulaanbaatar")


@pytest.fixture(autouse=True)
def _founders_afterwards() -> Iterator[None]:
    yield
    know_sides(FOUNDING_SIDES)


async def add(stage: Stage, admin: Person) -> None:
    await stage.act(admin, "/admin")
    await stage.tap(admin, "menu-side-drafts")
    await stage.tap(admin, "side-draft-new")
    await answer(stage, admin, MONGOLIA)
    for day in ("5", "6"):
        await stage.tap(admin, stage.words(admin, "form-choice", choice=stage.words(admin, f"weekday-{day}")))
    await stage.tap(admin, "button-next")
    await stage.tap(admin, "side-draft-put")


async def test_a_new_side_is_offered_and_named_everywhere(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ", language="zh")
    await add(stage, admin)
    assert "蒙古国" in stage.last(aigul).text
    await stage.act(admin, "/invite")
    await stage.tap(admin, "role-representative")
    seen = await stage.tap(admin, "Mongolia")
    payload = str((seen[-1].keyboard or [])[0][0]["url"]).partition("?start=")[2]
    bold = stage.person("Bold", "ru")
    await stage.start(bold, payload)
    assert "Монголия" in "\n".join(stage.texts(bold))
    await stage.restart()
    assert "Mongolia" in " ".join((await stage.press(admin, "side-draft:list:")).labels)
    await stage.act(bold, "/organisations")


@pytest.mark.only("sqlite")
async def test_the_name_of_a_founder_can_be_changed_and_its_code_cannot(stage: Stage, admin: Person) -> None:
    seen = await stage.press(admin, "side-draft:change:KZ")
    assert "Changing a side: Republic of Kazakhstan" in seen.text
    await stage.press(admin, "form:one:side-draft.1.code")
    await stage.act(admin, "KK")
    assert "stays" in stage.last(admin).text or "stays" in "\n".join(stage.texts(admin)[-3:])
    for name, words in (("name_ru", "Казахстан"), ("name_zh", "哈萨克斯坦"), ("name_en", "Qazaqstan")):
        await stage.press(admin, f"form:one:side-draft.1.{name}")
        await stage.act(admin, words)
    await stage.press(admin, "side-draft:put:1")
    assert any("Qazaqstan" in label for label in (await stage.press(admin, "side-draft:list:")).labels)
    await stage.press(admin, "side-draft:put:1")
    assert "in force already" in stage.alert(admin)


@pytest.mark.only("sqlite")
async def test_the_days_off_of_a_founder_are_changed_without_its_names(stage: Stage, admin: Person) -> None:
    await stage.press(admin, "side-draft:change:UZ")
    await stage.press(admin, "form:change:side-draft.1.weekend.-5")
    await stage.press(admin, "side-draft:put:1")
    async with stage.app.database.reading() as tx:
        changed = await sides.get(tx, "UZ")
    assert changed is not None
    assert changed.weekend == (6,)
    assert any("Republic of Uzbekistan" in label for label in (await stage.press(admin, "side-draft:list:")).labels)


@pytest.mark.only("sqlite")
async def test_a_code_that_is_taken_a_zone_that_is_not_and_others_are_refused(stage: Stage, admin: Person) -> None:
    await stage.press(admin, "side-draft:begin:")
    assert "already" in (await stage.act(admin, "KZ")).text
    assert "two Latin letters" in (await stage.act(admin, "Я1")).text
    await answer(stage, admin, MONGOLIA[:4])
    assert (await stage.act(admin, "Asia/Nowhere")).text
    boris = await member(stage, "Boris", "secretariat")
    before = await stage.tables()
    for data in (
        "side-draft:list:",
        "side-draft:begin:",
        "side-draft:change:KZ",
        "side-draft:put:1",
        "side-draft:show:1",
    ):
        await stage.press(boris, data)
        assert "administrator" in stage.alert(boris)
    assert await stage.tables() == before
    await appoint(stage, boris, "administrator")
