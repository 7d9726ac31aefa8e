"""Scenes that many conversations begin with, each played through the bot itself."""

from datetime import datetime

from bot.domain.left_open import POINTS
from bot.playground import Person
from bot.playground.model import Chat
from tests.conversation import Seen, Stage

DAY = "15 June 2027"
CHAIR = "KZ"
STARTUP = (
    "AgroDrone",
    "Drones that count sheep",
    "side-KZ",
    "Astana",
    "stage-mvp",
    "trl-6",
    "button-next",
    "sector-agro",
    "button-next",
    "seeks-markets",
    "button-next",
    "agrodrone.kz",
    "button-next",
    "button-next",
)
FUND = ("Steppe Capital", "First rounds", "side-KZ", "Astana", "sector-agro", *("button-next",) * 4)
EVENT = (
    *("AgroTech Expo", "Machines for fields", "Tashkent, Expo Centre", "button-next", "button-skip"),
    *("zone-Asia-Tashkent", "10 May 2027, 10:00"),
)


async def invitation(stage: Stage, role: str, side: str | None = None) -> str:
    """Let the administrator make a link; give the payload that it opens the bot with."""
    await stage.act(stage.admin, "/invite")
    seen = await stage.tap(stage.admin, f"role-{role}")
    if side is not None:
        seen = await stage.tap(stage.admin, f"side-{side}")
    keyboard = seen[-1].keyboard or []
    return str(keyboard[0][0]["url"]).partition("?start=")[2]


async def settle(stage: Stage, point: str, choice: str, reason: str = "Protocol No. 3") -> Seen:
    """Let the administrator choose for a point that the Concept leaves open; give what they then see."""
    number = next(one.number for one in POINTS if one.name == point)
    await stage.press(stage.admin, f"left-open:choose:{number}.{choice}")
    return await stage.act(stage.admin, reason)


async def appoint(stage: Stage, person: Person, role: str, side: str | None = None) -> Seen:
    """Let the administrator invite a person, who opens the link; give what they then saw."""
    return await stage.start(person, await invitation(stage, role, side))


async def member(stage: Stage, name: str, role: str, side: str | None = None, language: str = "en") -> Person:
    """Let somebody come, invited to a role."""
    person = stage.person(name, language)
    await appoint(stage, person, role, side)
    return person


async def preside(stage: Stage, side: str = CHAIR) -> None:
    """Let the administrator choose the presiding side."""
    await stage.act(stage.admin, "/menu")
    await stage.tap(stage.admin, "menu-presidency")
    await stage.tap(stage.admin, f"side-{side}")
    await stage.tap(stage.admin, "presidency-announce")


async def propose_meeting(
    stage: Stage, person: Person, day: str = DAY, host: str | None = None, chg: str | None = None
) -> Seen:
    """Let somebody enter a meeting, up to its card; `host` is the presiding side unless it is named."""
    await stage.act(person, "/meeting")
    await stage.tap(person, "meeting-begin")
    await stage.act(person, day)
    await stage.act(person, "Almaty")
    await (stage.tap(person, f"side-{host}") if host else stage.tap(person, "button-keep"))
    return await (stage.act(person, chg) if chg else stage.tap(person, "button-skip"))


async def set_meeting(stage: Stage, day: str = DAY, host: str | None = None, side: str = CHAIR) -> None:
    """Let the administrator choose who presides, enter a meeting, and announce it."""
    await preside(stage, side)
    await propose_meeting(stage, stage.admin, day, host)
    if host not in (None, side):
        await explain(stage, stage.admin, "host-reason", "Agreed by the sides")
    await stage.tap(stage.admin, "meeting-announce")


async def explain(stage: Stage, person: Person, what: str, words: str) -> Seen:
    """Let somebody say why a date departs from the rules, or propose a day for proposals."""
    await stage.tap(person, f"exception-ask-{what}")
    return await stage.act(person, words)


async def begin_move(stage: Stage, person: Person, day: str) -> Seen:
    """Let somebody begin to move the meeting to a day, up to the preview."""
    await stage.act(person, "/meeting")
    await stage.tap(person, "meeting-move")
    return await stage.act(person, day)


async def move_meeting(stage: Stage, person: Person, day: str) -> Seen:
    """Let somebody move the meeting to a day."""
    await begin_move(stage, person, day)
    return await stage.tap(person, "move-confirm")


async def commission_group(stage: Stage, language: str | None = "ru", title: str = "Commission") -> Chat:
    """Let the administrator make the Commission's group, and choose its language."""
    chat = stage.admin.create_group(title)
    stage.admin.promote_bot(chat)
    await stage.pump()
    await stage.act(stage.admin, "/channels")
    await stage.tap(stage.admin, "channel-line", title=title)
    await stage.tap(stage.admin, "board-choose")
    if language is not None:
        await stage.tap(stage.admin, f"language-{language}")
    return chat


async def draft_organisation(
    stage: Stage, person: Person, answers: tuple[str, ...] = STARTUP, kind: str = "startup"
) -> Seen:
    """Let somebody answer the wizard; answers that are keys of texts are pressed, the others typed."""
    await stage.act(person, "/organisations")
    await stage.tap(person, "organisation-new")
    seen = await stage.tap(person, f"organisation-kind-{kind}")
    if stage.words(person, "own-data-agree") in seen.labels:
        seen = await stage.tap(person, "own-data-agree")
    return await answer(stage, person, answers) if answers else seen


async def submit_organisation(
    stage: Stage, person: Person, answers: tuple[str, ...] = STARTUP, kind: str = "startup"
) -> Seen:
    """Let somebody register an organisation and hand it in."""
    await draft_organisation(stage, person, answers, kind)
    return await stage.tap(person, "organisation-submit")


async def draft_event(stage: Stage, person: Person, kind: str = "forum", answers: tuple[str, ...] = EVENT) -> Seen:
    """Let an organiser make a draft with what is required."""
    await stage.act(person, "/desk")
    await stage.tap(person, f"event-begin-{kind}")
    seen = await answer(stage, person, answers)
    return await go_through(stage, person, seen)


async def go_through(stage: Stage, person: Person, seen: Seen) -> Seen:
    """Let a person leave out whatever may be left out, up to the end."""
    while ways := [way for way in ("button-skip", "button-next") if stage.words(person, way) in seen.labels]:
        seen = await stage.tap(person, ways[0])
    return seen


async def publish_event(stage: Stage, person: Person, kind: str = "forum") -> Seen:
    """Let an organiser make an event and announce it."""
    await draft_event(stage, person, kind)
    return await stage.tap(person, "event-publish")


async def answer(stage: Stage, person: Person, answers: tuple[str, ...]) -> Seen:
    """Let a person answer one question after another."""
    for words in answers:
        pressed = stage.app.texts.has(words, stage.app.texts.default)
        seen = await (stage.tap(person, words) if pressed else stage.act(person, words))
    return seen


async def channel(stage: Stage, language: str | None = "ru", title: str = "Pool news") -> Chat:
    """Let the administrator make a channel, the bot its administrator, and set its language."""
    chat = stage.admin.create_channel(title)
    stage.admin.promote_bot(chat)
    await stage.pump()
    if language is not None:
        await stage.tap(stage.admin, f"language-{language}")
    return chat


def utc(text: str) -> datetime:
    """Read a moment: 2027-03-15T18:59:58Z."""
    return datetime.fromisoformat(text)


async def tell_many(stage: Stage) -> None:
    """Let the tick enqueue what was begun for many, and what it put go out."""
    await stage.app.ticks.fill()
    await stage.pump()
