"""Random updates of every kind and size go through the whole bot: no trace, no stuck chat.

FUZZ_EXAMPLES sets how many conversations there are on each database; the counts are printed at the end (`-s`).
"""

import asyncio
import os
from collections import Counter
from collections.abc import Iterator
from itertools import count
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.playground import Person
from handlers import PRIVATE
from handlers.pressed import Pressed
from tests.any_update import KINDS, Filling
from tests.conftest import NOW
from tests.conversation import Stage, staged
from tests.handlers.scenes import draft_organisation, member

Act = tuple[str, dict[str, Any], str, str, int]
"""A kind of update, the content of a message, the data of a button, words, and by what the rest is filled in."""

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "8"))
SAID: Counter[str] = Counter()
NUMBERS = count(1)
BUTTONS = sorted(
    {
        (one.callback.thing, verb)
        for router in PRIVATE
        for handler in router.callback_query.handlers
        for one in handler.filters or ()
        if isinstance(one.callback, Pressed)
        for verb in one.callback.verbs
    }
)
"""Every button that there is."""
STRANGE = (
    "",
    " ",
    "\u202eevil\u202c",
    "\u200b",
    "🚀" * 2000,
    "<b>&amp;</b>",
    "{ $name }",
    "=1+1",
    "/",
    "/start i-",
    "٣",
    "ü" * 4096,
    "a\0b",
    "\ud83d",
    "9" * 4096,
    "-9223372036854775809",
    "1e400",
    "31.02.2027 25:61",
    "99999-01-01",
)
words = st.one_of(
    st.sampled_from(STRANGE), st.text(max_size=300), st.text(alphabet="аб中🚀\u0301\u202e<&{$ \n", max_size=4096)
)
names = st.one_of(
    st.none(), st.text(max_size=80), st.sampled_from(("a.exe", "../x", "a\u202efdp.exe", "План.docx", "x" * 300))
)
sizes = st.one_of(st.none(), st.integers(0, 2**33))
ids = st.text(alphabet="AgADQzAB-_", min_size=1, max_size=60)
files = st.fixed_dictionaries({"file_id": ids, "file_unique_id": ids}, optional={"file_size": st.integers(0, 2**33)})
photo = st.builds(lambda one, w, h: {**one, "width": w, "height": h}, files, st.integers(1, 9000), st.integers(1, 9000))
document = st.builds(
    lambda one, name, kind: {**one, **({"file_name": name} if name is not None else {}), "mime_type": kind},
    files,
    names,
    st.sampled_from(("image/png", "application/pdf", "text/html", "x")),
)
contents = st.one_of(
    st.builds(lambda text: {"text": text[:4096] or "x"}, words),
    st.builds(
        lambda sizes_, caption: {"photo": sizes_, "caption": caption[:1024]},
        st.lists(photo, min_size=1, max_size=3),
        words,
    ),
    st.builds(lambda one, caption: {"document": one, "caption": caption[:1024]}, document, words),
    st.builds(
        lambda phone, name: {"contact": {"phone_number": phone or "1", "first_name": name}}, st.text(max_size=20), words
    ),
    st.builds(lambda a, b: {"location": {"latitude": a, "longitude": b}}, st.floats(-90, 90), st.floats(-180, 180)),
    st.builds(lambda one: {"voice": {**one, "duration": 1}}, files),
    st.builds(lambda one: {"video": {**one, "duration": 1, "width": 1, "height": 1}}, files),
    st.just({"dice": {"emoji": "🎲", "value": 3}}),
    st.just({"new_chat_members": [{"id": 77, "is_bot": False, "first_name": "x"}]}),
)
data = st.one_of(
    st.text(max_size=64).filter(lambda text: 0 < len(text.encode()) <= 64),
    st.builds(
        lambda button, ident: f"{button[0]}:{button[1]}:{ident}"[:64],
        st.sampled_from(BUTTONS),
        st.one_of(st.integers(-1, 10**20).map(str), st.text(alphabet="1.:+-xж", max_size=12)),
    ).filter(lambda text: len(text.encode()) <= 64),
)
kinds = st.sampled_from(
    ("message",) * 6 + ("group", "edited", "channel", "inline", "chosen") + ("callback",) * 5 + KINDS
)
acts = st.lists(st.tuples(kinds, contents, data, words, st.integers(0, 2**32)), min_size=8, max_size=30)


def update(number: int, person: int, act: Act) -> dict[str, Any]:
    """Make an update as Telegram would send it."""
    kind, content, pressed, query, dice = act
    user = {"id": person, "is_bot": False, "first_name": query[:64] or "x", "language_code": "zh-hans"}
    private = {"id": person, "type": "private", "first_name": "x"}
    group = {"id": -100_500, "type": "supergroup", "title": "G"}
    channel = {"id": -100_600, "type": "channel", "title": "C"}
    message = {"message_id": 10_000 + number, "date": int(NOW.timestamp()), "chat": private, "from": user, **content}
    made: dict[str, dict[str, Any]] = {
        "message": {"message": message},
        "edited": {"edited_message": {**message, "edit_date": int(NOW.timestamp())}},
        "channel": {"channel_post": {**message, "chat": channel}},
        "group": {"message": {**message, "chat": group}},
        "inline": {"inline_query": {"id": str(number), "from": user, "query": query[:256], "offset": pressed[:8]}},
        "callback": {"callback_query": {"id": f"q{number}", "from": user, "chat_instance": "1", "data": pressed}},
        "chosen": {"chosen_inline_result": {"result_id": pressed, "from": user, "query": query[:256]}},
    }
    number += 900_000_000
    if kind in made:
        return {"update_id": number, **made[kind]}
    return Filling(Random(dice), user, [private, private, group, channel]).update(number, kind)


@pytest.fixture(scope="module", autouse=True)
def _counted() -> Iterator[None]:
    yield
    print(f"\nfuzz: {sum(SAID.values())} updates of {len(SAID)} types, {dict(sorted(SAID.items()))}")


async def furnished(stage: Stage) -> list[Person]:
    """Let people come of whom each may ask for something else, the first with an open question."""
    founder = stage.person("Fatima")
    roles = (("representative", "KZ"), ("organiser", None))
    others = [await member(stage, role, role, side) for role, side in roles]
    await draft_organisation(stage, founder, ())
    return [founder, *others]


async def converse(stage: Stage, person: Person, told: list[Act]) -> None:
    """Let somebody send all that, and see that the chat goes on."""
    for act in told:
        number = next(NUMBERS)
        one = update(number, person.id, act)
        SAID[next(kind for kind in one if kind != "update_id")] += 1
        assert await stage.feed(one), one
        stage.world.take_updates()
        assert [line for line in stage.complaints() if "update_unreadable" not in line] == [], one
    await stage.feed(update(next(NUMBERS), person.id, ("message", {"text": "/menu"}, "x", "Fatima", 0)))
    assert stage.words(person, "menu-settings")[:3] in str(stage.last(person).keyboard)
    assert stage.complaints() == []


async def test_whatever_telegram_brings_the_bot_answers_and_goes_on(database_url: str) -> None:
    async with staged(database_url, NOW) as stage:
        people, loop = await furnished(stage), asyncio.get_running_loop()

        @given(who=st.sampled_from(people), told=acts)
        @settings(
            max_examples=EXAMPLES,
            deadline=None,
            phases=(Phase.explicit, Phase.generate),  # to shrink takes minutes: the failing update is shown as it is
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        )
        def conversation(who: Person, told: list[Act]) -> None:
            asyncio.run_coroutine_threadsafe(converse(stage, who, told), loop).result()

        await asyncio.to_thread(conversation)
        every: list[Act] = [(kind, {}, "x", "Fatima", dice) for kind in KINDS for dice in range(2)]
        await converse(stage, people[0], every)
    assert set(KINDS) <= set(SAID)
