"""An event from its draft to its cancellation in one conversation; one with a thousand people on its list."""

import io
import re
from datetime import UTC, datetime, timedelta
from math import ceil

import pytest
from icalendar import Calendar, Event, Timezone
from openpyxl import load_workbook

from bot.domain.attendance import PAGE
from bot.domain.event_fields import TITLE_LIMIT
from bot.domain.forms import length_of
from bot.domain.signup import Standing
from bot.domain.signup_letters import WORDS_LIMIT
from bot.playground import Person
from bot.playground.model import Chat
from tests.conversation import Seen, Stage
from tests.handlers.event_scenes import edit, organiser_of, say_in
from tests.handlers.scenes import answer, channel, draft_event, publish_event
from tests.handlers.test_events import STARTS, link_of, subscriber
from tests.storage.newcomers import newcomer, signed_up

TITLES = {"en": "AgroTech Expo", "ru": "Форум агротехники", "zh": "农业科技论坛"}
MOVED = datetime(2027, 5, 12, 6, 30, tzinfo=UTC)
"""11:30 in Tashkent, as the organiser types it."""
PEOPLE = 1000
WIDE = "𠮷"
"""A letter of two UTF-16 units, as in some Chinese names."""
LONGEST = 4096
"""UTF-16 units of one message, by Telegram's rules."""


async def announce(stage: Stage, organiser: Person, news: dict[str, Chat]) -> None:
    """Let a forum for two be written in three languages, looked at, and published as it was seen."""
    await draft_event(stage, organiser)
    await say_in(stage, organiser, "ru", TITLES["ru"], "Машины для полей")
    await say_in(stage, organiser, "zh", TITLES["zh"], "田间机械")
    await edit(stage, organiser, "capacity", "2")
    assert [stage.texts(chat) for chat in news.values()] == [[], []]
    await stage.tap(organiser, "event-preview")
    previews = {code: (await stage.tap(organiser, f"language-{code}"))[0].text for code in news}
    await stage.tap(organiser, "button-back")
    seen = await stage.tap(organiser, "event-publish")
    assert stage.words(organiser, "event-reach", people=1, channels=2) in seen.text
    assert {code: stage.texts(chat) for code, chat in news.items()} == {code: [previews[code]] for code in news}
    for code, text in previews.items():
        assert TITLES[code] in text


async def come(stage: Stage, name: str, language: str, post_in: Chat, label: str = "event-join") -> Person:
    """Let somebody follow a post's link and sign up: two taps."""
    person = stage.person(name, language)
    await stage.start(person, link_of(stage.last(post_in)))
    await stage.tap(person, label)
    return person


async def entry_of(stage: Stage, person: Person) -> Event:
    """Let somebody ask for the calendar file; give what an independent reader finds in it."""
    file = (await stage.start(person, "c-1"))[-1].file
    assert file is not None
    calendar = Calendar.from_ical(file.content)
    (zone,) = (part for part in calendar.walk("VTIMEZONE") if isinstance(part, Timezone))
    (entry,) = (part for part in calendar.walk("VEVENT") if isinstance(part, Event))
    assert entry["dtstart"].params["TZID"] == str(zone["tzid"]) == "Asia/Tashkent"
    # What the file itself says of the zone, for a calendar that knows none by its name.
    assert zone.to_tz(lookup_tzid=False).utcoffset(STARTS.replace(tzinfo=None)) == timedelta(hours=5)
    return entry


class Told:
    """Counts what each got since a moment, and sees that no channel has a post more."""

    def __init__(self, stage: Stage, people: list[Person], news: dict[str, Chat]) -> None:
        self._stage, self._people, self._news = stage, people, news
        self._posts = self._ids()
        self.begin()

    def begin(self) -> None:
        """Count from here."""
        self._before = [len(self._stage.texts(person)) for person in self._people]

    def new(self) -> list[list[str]]:
        """Give each person's new messages."""
        pairs = zip(self._people, self._before, strict=True)
        return [self._stage.texts(person)[before:] for person, before in pairs]

    def check_copies(self) -> None:
        """See that each channel has its one post still."""
        assert self._ids() == self._posts
        assert all(len(ids) == 1 for ids in self._posts.values())

    def _ids(self) -> dict[str, list[int]]:
        found = {code: self._stage.world.messages(chat) for code, chat in self._news.items()}
        return {code: [m.id for m in messages if m.service is None] for code, messages in found.items()}


async def sign_up_and_move_up(stage: Stage, news: dict[str, Chat]) -> tuple[list[Person], Person]:
    """Let two take the places and a third wait until one is given up; give who is on the list, and who left."""
    boris, fatima = await come(stage, "Борис", "ru", news["ru"]), await come(stage, "Fatima", "en", news["ru"])
    li = await come(stage, "李", "zh-hans", news["zh"], "signup-wait")
    assert stage.words(li, "signup-in-line", place=1).strip() in stage.last(li).text
    await stage.tap(fatima, "event-leave")
    offer = stage.words(li, "signup-offered", title="", starts="", until="").split("\n")[0]
    assert stage.last(li).text.startswith(offer)
    seen = await stage.tap(li, "signup-accept")
    assert stage.words(li, "signup-joined", guest="").strip() in seen.text
    dana = await come(stage, "Dana", "en", news["zh"], "signup-wait")
    return [boris, li, dana], fatima


async def move(stage: Stage, organiser: Person, news: dict[str, Chat], told: Told) -> None:
    """Let the organiser move it: every copy says so, and whoever is on the list is told once what was and is."""
    told.begin()
    await edit(stage, organiser, "starts_at", "12 May 2027, 11:30")
    told.check_copies()
    for chat in news.values():
        assert "11:30" in stage.last(chat).text
        assert "10:00" not in stage.last(chat).text
    *on_list, left, follower = told.new()
    assert (left, follower) == ([], [])
    for (text,), code in zip(on_list, ("ru", "zh", "en"), strict=True):
        assert TITLES[code] in text
        assert text.index("10:00") < text.index("11:30")


async def lose_rights_and_get_them_back(stage: Stage, organiser: Person, news: dict[str, Chat], told: Told) -> None:
    """Let the bot be no administrator of one channel for a while."""
    admin, russian = stage.admin, news["ru"]
    before = len(stage.texts(admin))
    admin.demote_bot(russian)
    await stage.pump()
    (notice,) = stage.texts(admin)[before:]
    assert "ru" in notice
    assert stage.words(admin, "channel-no-rights") in notice
    await edit(stage, organiser, "place", "Samarkand", "button-done")
    assert "Samarkand" in stage.last(news["zh"]).text
    assert "Samarkand" not in stage.last(russian).text
    seen = await stage.press(organiser, "event:copies:1")
    assert stage.words(organiser, "post-state-changing", title="ru", reason="") in seen.text
    admin.promote_bot(russian)
    await stage.pump()
    await stage.go_to(stage.clock.now() + timedelta(minutes=10))
    assert "Samarkand" in stage.last(russian).text
    told.check_copies()


async def cancel(stage: Stage, organiser: Person, news: dict[str, Chat], told: Told) -> None:
    """Let the organiser call it off: both copies say so, and each on the list is told once."""
    told.begin()
    await stage.press(organiser, "event:cancel:1")
    await stage.act(organiser, "The hall is flooded")
    told.check_copies()
    for chat in news.values():
        assert "The hall is flooded" in stage.last(chat).text
        assert not stage.last(chat).keyboard
    *on_list, left, follower = told.new()
    assert (left, follower) == ([], [])
    assert ["The hall is flooded" in text for (text,) in on_list] == [True] * 3


@pytest.mark.only("sqlite")
async def test_an_event_from_its_draft_to_its_cancellation(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    news = {code: await channel(stage, code, code) for code in ("ru", "zh")}
    follower = await subscriber(stage, "Ольга", "ru", "forum")
    await announce(stage, organiser, news)
    assert TITLES["ru"] in stage.last(follower).text
    on_list, left = await sign_up_and_move_up(stage, news)
    first = await entry_of(stage, on_list[0])
    assert (first.decoded("dtstart"), first.decoded("sequence"), str(first["summary"])) == (STARTS, 0, TITLES["ru"])

    told = Told(stage, [*on_list, left, follower], news)
    await move(stage, organiser, news, told)
    second = await entry_of(stage, on_list[0])
    assert (second.decoded("dtstart"), second.decoded("sequence"), second["uid"]) == (MOVED, 1, first["uid"])

    await lose_rights_and_get_them_back(stage, organiser, news, told)
    await cancel(stage, organiser, news, told)
    last = await entry_of(stage, on_list[0])
    assert (str(last["status"]), last["uid"]) == ("CANCELLED", first["uid"])
    assert last.decoded("sequence") > second.decoded("sequence")
    seen = await stage.start(left, "e-1")
    assert stage.words(left, "event-join") not in seen.labels


def check_fits(seen: Seen) -> str:
    """See that what was shown fits one message; give it."""
    assert seen
    assert all(0 < length_of(message.text) <= LONGEST for message in seen)
    return seen.text


async def fill(stage: Stage) -> None:
    """Put a thousand people with the longest names on the first event's list: some wait, some came."""
    async with stage.app.database.writing(stage.clock.now()) as tx:
        for number in range(1, PEOPLE + 1):
            values = {"name": f"{number:04d} {WIDE * 61}", "username": f"u{number:031d}"}
            person = await newcomer(tx, 10_000 + number, **values)
            came = stage.clock.now() if number % 4 < 2 else None
            status = Standing.WAITING if number > PEOPLE - PAGE else Standing.JOINED
            await signed_up(tx, 1, person.id, guest=WIDE * 40, attended_at=came, status=status)


async def read_through(stage: Stage, organiser: Person, first: str) -> list[str]:
    """Let an organiser turn the pages of a list to the last; give each."""
    seen = await stage.press(organiser, first)
    pages = [check_fits(seen)]
    while stage.words(organiser, "button-next-page") in seen.labels:
        seen = await stage.tap(organiser, "button-next-page")
        pages.append(check_fits(seen))
    return pages


@pytest.mark.only("sqlite")
async def test_with_a_thousand_people_every_page_of_the_organiser_fits_one_message(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage, language="ru")
    await publish_event(stage, organiser)
    await edit(stage, organiser, "title_ru", WIDE * (TITLE_LIMIT // 2))
    await edit(stage, organiser, "capacity", str(PEOPLE))
    await fill(stage)
    pages = await read_through(stage, organiser, "attendance:list:1.0")
    assert len(pages) == ceil(PEOPLE / PAGE)
    listed = [name for page in pages for name in re.findall(rf"(\d{{4}}) {WIDE}", page)]
    assert sorted(listed) == [f"{number:04d}" for number in range(1, PEOPLE + 1)]
    for data in ("event:manage:1", "signup:desk:1", "attendance:desk:1", "event:show:1"):
        check_fits(await stage.press(organiser, data))
    file = (await stage.press(organiser, "attendance:sheet:1"))[-1].file
    assert file is not None
    assert load_workbook(io.BytesIO(file.content)).active.max_row == PEOPLE + 1  # type: ignore[union-attr]


@pytest.mark.only("sqlite")
async def test_the_longest_letter_to_a_thousand_people_fits_and_is_counted(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage, language="ru")
    await publish_event(stage, organiser)
    await edit(stage, organiser, "capacity", str(PEOPLE))
    await fill(stage)
    await stage.press(organiser, "letter:begin:1")
    words = WIDE * (WORDS_LIMIT // 2)
    draft = check_fits(await answer(stage, organiser, (words, "letter-to-everybody")))
    count = stage.words(organiser, "letter-draft", title="", words="", to="", readers=PEOPLE).split("\n")[-1]
    assert count in draft
    check_fits(await stage.tap(organiser, "letter-send"))
    await stage.go_to(stage.clock.now() + timedelta(minutes=1))
    check_fits(Seen([stage.last(organiser)], []))
    check_fits(await stage.press(organiser, "letter:list:1.0"))
    letters = [row for row in (await stage.tables())["outbox"] if str(row[1]).startswith("letter:1:")]
    assert len(letters) == PEOPLE
    stage.complaints()  # the thousand are only in the database: no letter can reach their chats
