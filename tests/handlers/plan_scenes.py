"""Scenes of the work plan: a seat files, the chair compiles, circulates, and the plan is adopted."""

from bot.playground import Person
from tests.conversation import Seen, Stage
from tests.handlers.scenes import member, set_meeting

PLAN_WORDS = ("1.1.0", "1.plan", "1.ru.xlsx")
PLAN_FORMS = (
    "item.{}.title_en",
    "item-leave-out.{}.reason",
    "item-progress.{}.progress.50",
    "plan-adoption.{}.protocol_day",
    "agenda.{}.rapporteur",
    "comment.{}.text",
)
"""What stands behind buttons of the plan, for tests that press all there are."""


async def file_proposal(stage: Stage, person: Person, text: str) -> Seen:
    """Let a representative file a proposal by one message."""
    await stage.act(person, f"/propose {text}")
    return await stage.tap(person, "proposal-file")


async def seats(stage: Stage) -> tuple[Person, Person, Person]:
    """Let three sides take their seats: Kazakhstan presides, a meeting is set."""
    chair = await member(stage, "Aigul", "representative", "KZ")
    rustam = await member(stage, "Rustam", "representative", "UZ")
    wei = await member(stage, "Wei", "representative", "CN")
    await set_meeting(stage)
    return chair, rustam, wei


async def compiled(stage: Stage) -> tuple[Person, Person, Person]:
    """Let two of them file, and the chair compile the plan."""
    chair, rustam, wei = await seats(stage)
    await file_proposal(stage, rustam, "A joint accelerator #Н4\nIt opens in Tashkent.")
    await file_proposal(stage, wei, "A forum of young founders #Н4\nIt is held in Beijing.")
    await stage.act(chair, "/plan")
    await stage.tap(chair, "plan-begin")
    await stage.tap(chair, "plan-compile", count=2)
    return chair, rustam, wei


async def circulated(stage: Stage) -> tuple[Person, Person, Person]:
    """Let the chair circulate the first version of the draft."""
    chair, rustam, wei = await compiled(stage)
    await circulate(stage, chair)
    return chair, rustam, wei


async def circulate(stage: Stage, chair: Person) -> Seen:
    """Let the chair make a version of the draft as it stands, and circulate it."""
    await stage.act(chair, "/plan")
    await stage.tap(chair, "plan-make")
    return await stage.tap(chair, "paper-circulate")


async def adopt(stage: Stage, chair: Person, day: str = "15 January 2027") -> Seen:
    """Let the chair mark the plan adopted."""
    await stage.act(chair, "/plan")
    await stage.tap(chair, "plan-adopt")
    await stage.act(chair, "7")
    return await stage.act(chair, day)


async def adopted(stage: Stage) -> tuple[Person, Person, Person]:
    """Let a circulated plan be adopted."""
    people = await circulated(stage)
    await adopt(stage, people[0])
    return people


async def furnish_plan(stage: Stage, chair: Person) -> None:
    """Put a plan there that was compiled and circulated, and an agenda."""
    for data in ("plan:begin:", "plan:compile:1", "agenda:fill:1", "paper:make:1.plan", "paper:circulate:1"):
        await stage.press(chair, data)
