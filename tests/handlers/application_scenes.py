"""A competition with a form, a confirmed organisation, and an application filled in, through the bot itself."""

from bot.playground import Person
from tests.conversation import Seen, Stage
from tests.handlers.scenes import STARTUP, answer, draft_event, member, submit_organisation

DEADLINE = "10 April 2027, 23:59"
"""In Tashkent, UTC+5: the last second is 18:59:59 in UTC."""
LAST_SECOND, ONE_LATER = "2027-04-10T18:59:59Z", "2027-04-10T19:00:00Z"
Asked = tuple[str, str, tuple[str, ...]]
"""A question: what kind of answer it wants, its words, what the wizard asks besides."""
QUESTIONS: tuple[Asked, ...] = (
    ("short", "What do you make?", ()),
    ("number", "How many people work for you?", ("button-skip", "500")),
    ("choice", "Money or places?", ("Money\nPlaces", "button-skip", "button-skip")),
)
ANSWERS = ("Drones", "12", "Places")


async def ask(
    stage: Stage, organiser: Person, kind: str, words: str, more: tuple[str, ...] = (), event: int = 1
) -> Seen:
    """Let the organiser add a question in English, required, and shown to the jury."""
    await stage.press(organiser, f"competition:add:{event}")
    await stage.tap(organiser, f"application-question-kind-{kind}")
    await stage.tap(organiser, "button-skip")
    await stage.tap(organiser, "button-skip")
    seen = await stage.act(organiser, words)
    if kind in ("choice", "many"):
        await stage.tap(organiser, "button-skip")
        await stage.tap(organiser, "button-skip")
        seen = await stage.act(organiser, more[0])
    elif kind == "number":
        seen = await answer(stage, organiser, more)
    return await keep_through(stage, organiser, seen)


async def keep_through(stage: Stage, person: Person, seen: Seen) -> Seen:
    """Let a person leave everything as it is, up to the end."""
    while ways := [way for way in ("button-skip", "button-keep") if stage.words(person, way) in seen.labels]:
        seen = await stage.tap(person, ways[0])
    return seen


async def competition(
    stage: Stage, name: str = "Oleg", questions: tuple[tuple[str, str, tuple[str, ...]], ...] = QUESTIONS
) -> Person:
    """Let an organiser publish a competition that closes at DEADLINE, with a form."""
    organiser = await member(stage, name, "organiser")
    await announce(stage, organiser, questions)
    return organiser


async def announce(stage: Stage, organiser: Person, questions: tuple[Asked, ...] = QUESTIONS) -> int:
    """Let an organiser publish a competition with a form; give its number."""
    await draft_event(stage, organiser, "grant")
    event = len((await stage.tables())["events"])
    await stage.press(organiser, f"form:one:event.{event}.submit_until")
    await stage.act(organiser, DEADLINE)
    for kind, words, more in questions:
        await ask(stage, organiser, kind, words, more, event)
    await stage.press(organiser, f"event:publish:{event}")
    return event


async def furnish_applications(stage: Stage, organiser: Person, aigul: Person) -> None:
    """Put a competition there, an application that was submitted, the draft of another, a code and a letter."""
    event = await announce(stage, organiser)
    for name in ("Timur", "Zarina"):
        founder = await applicant(stage, name, aigul)
        await stage.press(founder, f"application:apply:{event}")
        await answer(stage, founder, ANSWERS)
        if name == "Timur":
            await stage.tap(founder, "application-submit")
    await stage.press(organiser, f"competition:code:{event}.3")
    await stage.press(organiser, f"competition:write:{event}.all")
    await stage.act(organiser, "Bring your drones")


async def applicant(stage: Stage, name: str = "Fatima", aigul: Person | None = None, language: str = "en") -> Person:
    """Let somebody come whose organisation is confirmed."""
    aigul = aigul or await member(stage, "Aigul", "representative", "KZ")
    founder = stage.person(name, language)
    await submit_organisation(stage, founder, STARTUP)
    number = len((await stage.tables())["organisations"])
    await stage.press(aigul, f"organisation:confirm:{number}")
    return founder


async def fill_in(stage: Stage, founder: Person, answers: tuple[str, ...] = ANSWERS) -> Seen:
    """Let somebody apply and answer all, up to the card."""
    await stage.press(founder, "application:apply:1")
    return await answer(stage, founder, answers)


async def submit(stage: Stage, founder: Person) -> Seen:
    """Let somebody apply, answer all, and hand it in."""
    await fill_in(stage, founder)
    return await stage.tap(founder, "application-submit")


async def seat(stage: Stage) -> Person:
    """Find who holds the seat that confirms."""
    return next(person for person in stage.world.people if person.name == "Aigul")


async def join_team(stage: Stage, owner: Person, name: str, organisation: int = 1) -> Person:
    """Let somebody join the team of an organisation."""
    await stage.press(owner, f"team:show:{organisation}")
    seen = await stage.tap(owner, "team-invite")
    payload = str((seen[-1].keyboard or [])[0][0]["url"]).partition("?start=")[2]
    person = stage.person(name)
    await stage.start(person, payload)
    return person


def said(stage: Stage, person: Person) -> str:
    """Give all that the bot has said to a person."""
    return "\n".join(stage.texts(person))
