"""The demo's tables: a line a person, room, post, organisation, event, proposal or park; all invented but the parks.

A moment is written as days from today and a wall clock, such as "-45 15:20": by whose clock, the class says.
"""

import csv
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

from bot.domain.calendar import local
from bot.domain.notices import Value

FOLDER = Path(__file__).parent


class Player(Value):
    """Somebody of the cast. `since` is by their own clock; `topics` are kinds of events they want to know of.

    `park` is the English name of the park that they run.
    """

    username: str
    name: str
    language: str
    zone: str
    role: str | None = None
    side: str | None = None
    topics: str = ""
    since: str
    note_ru: str
    note_zh: str
    note_en: str
    park: str | None = None


class Room(Value):
    """A channel (for everybody of its language) or the Commission's group; `since` is by the administrator's clock."""

    key: str
    kind: str
    title: str
    username: str | None = None
    language: str | None = None
    since: str


class Post(Value):
    """What somebody says in a room, by their own clock; `parks`: with the list of parks below."""

    chat: str
    when: str
    author: str
    pinned: str | None = None
    parks: str | None = None
    text: str


class Registration(Value):
    """An organisation; one without `sectors` stays a draft. `when` is by the founder's clock, `decided` by the side's.

    Several codes stand in one cell with blanks between; `youth_led` and the consents are `yes` or `no`.
    """

    founder: str
    when: str
    kind: str
    name: str
    one_line: str
    side: str
    city: str
    stage: str | None = None
    trl: str | None = None
    youth_led: str = "no"
    sectors: str = ""
    seeks: str = ""
    offers: str = ""
    deck: None = None
    site: str | None = None
    listed: str = "no"
    to_investors: str = "no"
    decision: str | None = None
    decided: str | None = None
    remark: str | None = None


class Application(Value):
    """A resident of a park, or one that asks to be. `when` and `starts` are by the founder's clock.

    `decided` and `until`, its last day, are by the manager's; without them it waits for the park.
    """

    founder: str
    organisation: str
    park: str
    when: str
    activity: str
    premises: str
    services: str
    jobs: str
    starts: str
    registration_number: str | None = None
    manager: str | None = None
    decided: str | None = None
    until: str | None = None


class Announcement(Value):
    """An event: published at `when` by the organiser's clock, its own moments by the clock of `zone`."""

    organiser: str
    when: str
    kind: str
    title: str
    summary: str
    place: str
    zone: str
    starts_at: str
    ends_at: str | None = None
    apply_until: str | None = None
    submit_until: str | None = None
    link: str | None = None
    participants: str = ""


class Contribution(Value):
    """A proposal to the work plan, sent by its author; `filed`, or left as a draft."""

    author: str
    when: str
    filed: str | None = None
    title: str
    text: str


class Question(Value):
    """A question of a competition's form; choices stand one a line. `event` is its title."""

    event: str
    kind: str
    words_ru: str
    words_zh: str
    words_en: str
    options_ru: str | None = None
    options_zh: str | None = None
    options_en: str | None = None
    most: str | None = None


class Entry(Value):
    """An application to a competition, its answers one a line; `returned` with questions by its organiser's clock."""

    founder: str
    organisation: str
    event: str
    when: str
    answers: str
    organiser: str | None = None
    returned: str | None = None
    questions: str | None = None


class Reception(Value):
    """That somebody opened the draft plan, and acknowledged it or said something of one of its parts."""

    author: str
    when: str
    acknowledged: str | None = None
    part: str | None = None
    comment: str | None = None


class Progress(Value):
    """How far a side's item of last year's plan is."""

    author: str
    when: str
    status: str
    progress: str
    note: str


class Park(Value):
    """A technopark or cluster. `checked`: whether the name was looked up, or only recalled."""

    side: str
    kind: str
    name_ru: str
    name_en: str
    name_zh: str | None = None
    city_en: str
    site: str | None = None
    checked: str | None = None


class About(Value):
    """What the bot says of itself in one language."""

    language: str
    name: str
    description: str
    short: str


Row = TypeVar("Row", bound=Value)


def read(name: str, row: type[Row]) -> list[Row]:
    """Read a table; empty cells count as not given."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [row.model_validate({k: v for k, v in line.items() if v}) for line in csv.DictReader(file)]


def wall_clock(when: str, zone: str, today: datetime) -> datetime:
    """Give the naive date and time that "+24 10:00" means in a zone."""
    days, clock = when.split()
    return datetime.combine(local(today, zone).date() + timedelta(days=int(days)), time.fromisoformat(clock))
