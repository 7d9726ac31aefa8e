"""Scenes with residents of parks, each played through the bot itself."""

from dataclasses import dataclass

from bot.playground import Person
from tests.conversation import Seen, Stage
from tests.handlers.park_scenes import NAME, admit, manager
from tests.handlers.scenes import answer, member, submit_organisation

APPLICATION = (
    "Sheep are counted from the air",
    "premises-laboratory",
    "park-service-testing",
    "button-next",
    "12",
    "1 September 2027",
    "BIN 123456",
    "button-next",
)
LAST_DAY = "1 June 2028"


@dataclass
class Pool:
    """A park of Kazakhstan with who decides and runs it, and a confirmed organisation with its founder."""

    seat: Person
    manager: Person
    founder: Person


async def pool(stage: Stage) -> Pool:
    """Let a park be admitted, somebody run it, and an organisation be confirmed."""
    seat = await member(stage, "Aigul", "representative", "KZ")
    await admit(stage, seat)
    dana, fatima = await manager(stage, seat, "Dana"), stage.person("Fatima")
    await submit_organisation(stage, fatima)
    await stage.tap(seat, "organisation-confirm")
    return Pool(seat, dana, fatima)


async def draft_residency(stage: Stage, person: Person, answers: tuple[str, ...] = APPLICATION) -> Seen:
    """Let somebody of the first organisation answer the wizard of an application to the first park."""
    await stage.act(person, "/menu")
    await stage.press(person, "resident:parks:1..0")
    seen = await stage.tap(person, f"🏢 {NAME}")
    return await answer(stage, person, answers) if answers else seen


async def apply(stage: Stage, person: Person) -> Seen:
    """Let the owner apply to the park."""
    await draft_residency(stage, person)
    return await stage.tap(person, "resident-submit")


async def decide(stage: Stage, person: Person, verdict: str, words: str | None = None, residency: int = 1) -> Seen:
    """Let somebody open a residency and do something about it, with the answer that it takes."""
    await open_residency(stage, person, residency)
    seen = await stage.tap(person, f"resident-{verdict}")
    return await stage.act(person, words) if words is not None else seen


async def open_residency(stage: Stage, person: Person, residency: int = 1) -> Seen:
    """Let somebody look at a residency, from an old message."""
    await stage.act(person, "/menu")
    return await stage.press(person, f"resident:show:{residency}")


async def reside(stage: Stage, last_day: str = LAST_DAY) -> Pool:
    """Let the organisation become a resident of the park until a day."""
    people = await pool(stage)
    await apply(stage, people.founder)
    await decide(stage, people.manager, "initial", last_day)
    return people
