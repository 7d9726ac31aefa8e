"""Every command that a guide names is sent by the person whom it is for, and answered."""

import re
from pathlib import Path

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.park_scenes import admit, manager
from tests.handlers.scenes import member, set_meeting

pytestmark = pytest.mark.only("sqlite")

GUIDES = Path(__file__).parents[2] / "docs" / "guide" / "en"
COMMAND = re.compile(r"`(/[a-z]+)`")
REFUSED = ("error-command-unknown", "error-role-needed")
ELSEWHERE = {"representative": {"/filed", "/sides"}}
"""What a guide names as somebody else's."""


async def reader(stage: Stage, guide: str) -> Person:
    match guide:
        case "administrator":
            return stage.admin
        case "participant" | "resident":
            return stage.person("Aigul")
        case "chair" | "representative":
            return await member(stage, "Aigul", "representative", "KZ" if guide == "chair" else "UZ")
        case "park-manager":
            representative = await member(stage, "Timur", "representative", "UZ")
            await admit(stage, representative)
            return await manager(stage, representative, "Aigul")
        case _:
            return await member(stage, "Aigul", guide)


@pytest.mark.parametrize("guide", sorted(page.stem for page in GUIDES.glob("*.md")))
async def test_every_command_of_a_guide_is_answered(stage: Stage, guide: str) -> None:
    await stage.start(stage.admin)
    await set_meeting(stage)
    person = await reader(stage, guide)
    await stage.start(person)
    refusals = [stage.words(person, key, roles="").partition(".")[0][:25] for key in REFUSED]
    for command in COMMAND.findall((GUIDES / f"{guide}.md").read_text()):
        if command not in ELSEWHERE.get(guide, set()):
            seen = await stage.act(person, command)
            assert seen.text, command
            assert not any(refusal in seen.text for refusal in refusals), (command, seen.text)
