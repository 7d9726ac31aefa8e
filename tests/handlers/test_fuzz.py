"""Random updates of every kind and size go through the whole bot: no trace, no stuck chat.

FUZZ_EXAMPLES sets how many conversations there are, each with a fresh database; the counts are printed at the end.
"""

import asyncio
import os
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.conftest import NOW, sqlite_url
from tests.conversation import Stage, staged
from tests.handlers.scenes import draft_organisation

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "12"))
SAID: Counter[str] = Counter()
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
        lambda thing, verb, ident: f"{thing}:{verb}:{ident}"[:64],
        st.sampled_from(
            ("form", "person", "event", "organisation", "proposal", "paper", "fault", "left-open", "side-draft")
        ),
        st.sampled_from(("show", "list", "begin", "ask", "pick", "choose", "edit", "language")),
        st.one_of(st.integers(-1, 10**20).map(str), st.text(alphabet="1.:+-xж", max_size=12)),
    ).filter(lambda text: len(text.encode()) <= 64),
)
kinds = st.sampled_from(
    ("message",) * 6
    + (
        "edited_message",
        "channel_post",
        "group",
        "inline_query",
        "callback",
        "callback",
        "callback",
        "chosen",
        "poll",
        "member",
        "reaction",
    )
)
acts = st.lists(st.tuples(kinds, contents, data, words), min_size=8, max_size=30)


def update(number: int, person: int, act: tuple[str, dict[str, Any], str, str]) -> dict[str, Any]:
    """Make an update as Telegram would send it."""
    kind, content, pressed, query = act
    user = {"id": person, "is_bot": False, "first_name": query[:64] or "x", "language_code": "zh-hans"}
    private = {"id": person, "type": "private", "first_name": "x"}
    message = {"message_id": 10_000 + number, "date": int(NOW.timestamp()), "chat": private, "from": user, **content}
    group = {**message, "chat": {"id": -100_500, "type": "supergroup", "title": "G"}}
    made: dict[str, Any] = {
        "message": {"message": message},
        "edited_message": {"edited_message": {**message, "edit_date": int(NOW.timestamp())}},
        "channel_post": {"channel_post": {**group, "chat": {"id": -100_600, "type": "channel", "title": "C"}}},
        "group": {"message": group},
        "inline_query": {
            "inline_query": {"id": str(number), "from": user, "query": query[:256], "offset": pressed[:8]}
        },
        "callback": {"callback_query": {"id": f"q{number}", "from": user, "chat_instance": "1", "data": pressed}},
        "chosen": {"chosen_inline_result": {"result_id": pressed, "from": user, "query": query[:256]}},
        "poll": {"poll_answer": {"poll_id": "1", "user": user, "option_ids": [0], "option_persistent_ids": ["0"]}},
        "member": {"chat_join_request": {"chat": group["chat"], "from": user, "user_chat_id": person, "date": 1}},
        "reaction": {
            "message_reaction": {
                "chat": private,
                "message_id": 1,
                "date": 1,
                "user": user,
                "old_reaction": [],
                "new_reaction": [],
            }
        },
    }[kind]
    return {"update_id": 900_000_000 + number, **made}


@pytest.fixture(scope="module", autouse=True)
def _counted() -> Iterator[None]:
    yield
    print(f"\nfuzz: {sum(SAID.values())} updates, {dict(sorted(SAID.items()))}")


async def converse(stage: Stage, told: list[tuple[str, dict[str, Any], str, str]]) -> None:
    """Let somebody whose question is open send all that, and see that the chat goes on."""
    person = stage.person("Fatima")
    await draft_organisation(stage, person, ())
    for number, act in enumerate(told):
        SAID[act[0]] += 1
        one = update(number, person.id, act)
        assert await stage.feed(one), one
        stage.world.take_updates()
        assert stage.complaints() == [], one
    stage.world.take_updates()
    await stage.feed(update(5000, person.id, ("message", {"text": "/menu"}, "x", "Fatima")))
    assert stage.words(person, "menu-settings")[:3] in str(stage.last(person).keyboard)
    assert stage.complaints() == []


@given(told=acts)
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # each try is a bot of its own: to shrink takes minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_whatever_telegram_brings_the_bot_answers_and_goes_on(
    migrated_sqlite: Path, tmp_path: Path, told: list[tuple[str, dict[str, Any], str, str]]
) -> None:
    for old in tmp_path.glob("pool.db*"):
        old.unlink()
    shutil.copyfile(migrated_sqlite, tmp_path / "pool.db")

    async def run() -> None:
        async with staged(sqlite_url(tmp_path / "pool.db"), NOW) as stage:
            await converse(stage, told)

    asyncio.run(run())
