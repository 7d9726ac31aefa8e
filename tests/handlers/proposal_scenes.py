"""Scenes with proposals: the chair of KZ, a seat of UZ, and what the latter has filed."""

from bot.playground import Person
from tests.conversation import Seen, Stage
from tests.handlers.scenes import member, set_meeting, utc

DUE = utc("2027-03-15T18:59:59+00:00")
"""The end of 15 March 2027 in Astana, three months before scenes.DAY."""
TEXT = "A joint accelerator\nWe propose to open it in 2028 & to <share> it."


async def two_seats(stage: Stage) -> tuple[Person, Person]:
    """Let the chair's and another side's representative come, and a meeting be announced."""
    chair = await member(stage, "Aigul", "representative", "KZ")
    rustam = await member(stage, "Rustam", "representative", "UZ")
    await set_meeting(stage)
    return chair, rustam


async def file(stage: Stage, person: Person, text: str = TEXT) -> Seen:
    """Let somebody of a seat send a proposal and file it."""
    await stage.act(person, text)
    return await stage.tap(person, "proposal-file")
