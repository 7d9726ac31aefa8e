"""Scenes with parks, each played through the bot itself."""

from bot.playground import Person
from tests.conversation import Seen, Stage
from tests.handlers.scenes import answer

NAME = "Alatau Park"
PARK = (
    "park-kind-technopark",
    "Парк «Алатау»",
    "button-skip",
    NAME,
    "Almaty",
    "Machines and sensors",
    "Laboratories, mentors",
    "alatau.kz",
    "Dana, dana@alatau.kz",
)
HARDLY_ANY = ("park-kind-cluster", "button-skip", "阿拉套", "button-skip", "Almaty", *("button-skip",) * 4)
"""What a nomination needs at least."""


async def draft_park(stage: Stage, person: Person, answers: tuple[str, ...] = PARK) -> Seen:
    """Let a representative answer the wizard."""
    await stage.act(person, "/ourparks")
    await stage.tap(person, "park-begin")
    return await answer(stage, person, answers)


async def nominate(stage: Stage, person: Person, answers: tuple[str, ...] = PARK) -> Seen:
    """Let a representative nominate a park."""
    await draft_park(stage, person, answers)
    return await stage.tap(person, "park-nominate")


async def admit(stage: Stage, person: Person, answers: tuple[str, ...] = PARK) -> Seen:
    """Let a representative nominate a park, check it and admit it."""
    await nominate(stage, person, answers)
    await stage.tap(person, "park-check")
    return await stage.tap(person, "park-admit")


async def manager(stage: Stage, representative: Person, name: str, language: str = "en") -> Person:
    """Let a representative invite somebody to run the side's newest park."""
    await open_park(stage, representative)
    await stage.tap(representative, "park-managers")
    seen = await stage.tap(representative, "park-invite")
    link = str((seen[-1].keyboard or [])[0][0]["url"]).partition("?start=")[2]
    person = stage.person(name, language)
    await stage.start(person, link)
    return person


async def open_park(stage: Stage, person: Person, park_id: int = 1) -> Seen:
    """Let a person look at a park, from the list or from an old message."""
    await stage.act(person, "/parks")
    return await stage.press(person, f"park:show:{park_id}")
