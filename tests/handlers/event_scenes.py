"""Scenes of the organiser's desk that several conversations begin with."""

from bot.playground import Person
from tests.conversation import Seen, Stage
from tests.handlers.scenes import EVENT, answer, member


async def organiser_of(stage: Stage, name: str = "Oleg", language: str = "en") -> Person:
    """Let an organiser come, who lives by the clock of Tashkent."""
    person = await member(stage, name, "organiser", language=language)
    await stage.act(person, "/timezone Asia/Tashkent")
    return person


async def edit(stage: Stage, person: Person, name: str, *answers: str, event: int = 1) -> Seen:
    """Let an organiser change one field."""
    await stage.press(person, f"form:one:event.{event}.{name}")
    return await answer(stage, person, answers)


async def say_in(stage: Stage, person: Person, language: str, title: str, summary: str) -> Seen:
    """Let an organiser write an event's words in one more language."""
    await stage.press(person, f"form:ask:event.1.title_{language}")
    return await answer(stage, person, (title, summary))


async def guest(stage: Stage, name: str, language: str = "en") -> Person:
    """Let somebody sign up for the first event."""
    person = stage.person(name, language)
    await stage.start(person, "e-1")
    await stage.tap(person, "event-join")
    return person


async def set_channel(stage: Stage, number: int, name: str, *choices: str) -> None:
    """Let the administrator choose a channel's topics, hours or zone."""
    await stage.act(stage.admin, "/channels")
    await stage.press(stage.admin, f"form:one:channel.{number}.{name}")
    for choice in choices:
        await stage.press(stage.admin, f"form:change:channel.{number}.{name}.{choice}")


async def draft_of(stage: Stage, person: Person, kind: str) -> Seen:
    """Let an organiser answer what every kind is asked, up to its own questions."""
    await stage.act(person, "/desk")
    await stage.tap(person, f"event-begin-{kind}")
    return await answer(stage, person, EVENT)
