"""The demo's history: who is in its world (data/), and what they have done so far, each at their own moment."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

from dateutil.relativedelta import relativedelta

from bot.app import App
from bot.demo import competitions, deeds, plan_years
from bot.demo.data import (
    About,
    Announcement,
    Application,
    Contribution,
    Entry,
    Park,
    Player,
    Post,
    Progress,
    Question,
    Reception,
    Registration,
    Room,
    read,
    wall_clock,
)
from bot.demo.past import Past, looking_back
from bot.domain.calendar import at_wall_clock, end_of_day, local, months_before
from bot.domain.invitations import PREFIX
from bot.domain.meetings import PROPOSALS_MONTHS
from bot.domain.people import SEAT_ROLES, Role
from bot.domain.reminder_ladders import LADDERS, Kind
from bot.playground import Person, World
from bot.playground.model import Chat
from bot.services import invitations, people, presidency, subscriptions

ADMINISTRATOR_ID = 1_000_000
CHAIR, SECRETARY = "rustam", "kamila"
PRESIDES, ANNOUNCES, CIRCULATES = "-384 16:00", "-45 15:20", "-4 17:30"
STILL_UNREAD = "-1 17:30"
"""Three days after it was circulated: when those are reminded who have not acknowledged it."""
CITY, CITY_BEFORE, ZONE = "Ташкент", "Самарканд", "Asia/Tashkent"
CHG_ORDINAL, PROTOCOL = 26, "7"
"""Of a session and a meeting that are invented."""
SET_BEFORE, SENT_BEFORE, NEXT_DAY = timedelta(days=115), timedelta(days=75), timedelta(days=1)
"""Before the meeting of a year ago: when its date was set, and when its plan was circulated."""
AFTERNOON = time(16)
PARKS_SINCE = -50
"""The day from which on a park a day is nominated."""
PROPOSALS_DUE_IN = timedelta(days=10)
"""From today: the first reminders have come, the last ones are ahead."""
BOARD_LANGUAGE = "ru"
UNREAD = timedelta(days=5)
"""What is younger has not been read yet."""


async def populate(app: App, world: World) -> None:
    """Let a year happen in an empty world, until now."""
    async with looking_back(app, world) as past:
        await Cast(past).play()


Deed = Callable[[], Awaitable[None]]


@dataclass(frozen=True)
class Act:
    """Something that is done at a moment (UTC)."""

    at: datetime
    do: Deed


class Cast:
    """The people of the demo, their rooms, and what they do."""

    def __init__(self, past: Past) -> None:
        self.past = past
        self.players = {player.username: player for player in read("people", Player)}
        self.people = {player.username: self._install(player) for player in self.players.values()}
        self.seats = {p.side: self.people[p.username] for p in self.players.values() if p.role == Role.REPRESENTATIVE}
        self.administrator = next(one for one in self.people.values() if one.id == ADMINISTRATOR_ID)
        self.rooms: dict[str, Chat] = {}
        self.events: dict[str, int] = {}

    def _install(self, player: Player) -> Person:
        note = {"ru": player.note_ru, "zh": player.note_zh, "en": player.note_en}
        number = ADMINISTRATOR_ID if player.role == Role.ADMINISTRATOR else None
        return self.past.world.new_person(player.name, player.language, player.zone, player.username, note, number)

    async def play(self) -> None:
        """Let everything happen in its order."""
        await self._introduce()
        for act in sorted(self._acts(), key=lambda act: act.at):
            self.past.app.clock.set_to(act.at)
            await act.do()
            await self.past.settle()
        self.past.read_until(self.past.today - UNREAD)

    def _acts(self) -> Iterator[Act]:
        for player in self.players.values():
            yield self._act(self.people[player.username], player.since, partial(self._come, player))
        for room in read("chats", Room):
            yield self._act(self.administrator, room.since, partial(self._open, room))
        for post in read("messages", Post):
            yield self._act(self.people[post.author], post.when, partial(self._say, post))
        yield self._act(self.administrator, PRESIDES, self._preside)
        yield from self._meeting()
        for days, park in enumerate(read("parks", Park)):
            yield from self._park(park, PARKS_SINCE + days)
        for organisation in read("organisations", Registration):
            yield from self._registration(organisation)
        for application in read("residents", Application):
            yield from self._application(application)
        for event in read("events", Announcement):
            organiser = self.people[event.organiser]
            publish = partial(deeds.publish, self.past, self.people, event, self.events)
            yield self._act(organiser, event.when, publish)
            yield from self._competition(event.title, organiser, event.when)
        for proposal in read("proposals", Contribution):
            author = self.people[proposal.author]
            yield self._act(author, proposal.when, partial(deeds.propose, self.past, author, proposal))

    def _act(self, person: Person, when: str, do: Deed) -> Act:
        return Act(at_wall_clock(wall_clock(when, person.zone, self.past.today), person.zone), do)

    def _registration(self, row: Registration) -> Iterator[Act]:
        founder, seat = self.people[row.founder], self.seats[row.side]
        yield self._act(founder, row.when, partial(deeds.register, self.past, founder, row))
        if row.decided is not None:
            yield self._act(seat, row.decided, partial(deeds.decide, self.past, seat, row))

    def _application(self, row: Application) -> Iterator[Act]:
        founder = self.people[row.founder]
        yield self._act(founder, row.when, partial(deeds.apply, self.past, founder, row))
        if row.decided is not None:
            manager = self.people[row.manager or ""]
            yield self._act(manager, row.decided, partial(deeds.approve, self.past, manager, row))

    def _park(self, park: Park, day: int) -> Iterator[Act]:
        seat = self.seats[park.side]
        yield self._act(seat, f"{day} 17:20", partial(deeds.nominate, self.past, seat, park))
        for player in self.players.values():
            if player.park == park.name_en:
                entrust = partial(deeds.entrust, self.past, seat, self.people[player.username], player.park)
                yield self._act(seat, f"{day + 1} 11:40", entrust)

    def _competition(self, title: str, organiser: Person, when: str) -> Iterator[Act]:
        form = [row for row in read("questions", Question) if row.event == title]
        if form:
            yield self._act(organiser, when, self._of_event(competitions.ask, organiser, title, form))
        for row in read("entries", Entry):
            if row.event == title:
                founder = self.people[row.founder]
                yield self._act(founder, row.when, self._of_event(competitions.submit, founder, title, row))
            if row.event == title and row.returned is not None:
                yield self._act(organiser, row.returned, self._of_event(competitions.send_back, organiser, title, row))

    def _of_event(self, deed: Callable[..., Awaitable[None]], person: Person, title: str, row: object) -> Deed:
        async def do() -> None:
            await deed(self.past, person, self.events[title], row)

        return do

    def _meeting(self) -> Iterator[Act]:
        due = local(self.past.today, ZONE).date() + PROPOSALS_DUE_IN
        day: date = due + relativedelta(months=PROPOSALS_MONTHS)
        chair = self.people[CHAIR]
        yield from self._year_before(day - relativedelta(years=1))
        announce = partial(deeds.announce_meeting, self.past, chair, CITY, day, CHG_ORDINAL)
        yield self._act(chair, ANNOUNCES, announce)
        last = end_of_day(months_before(day, PROPOSALS_MONTHS), ZONE)
        steps = [last - step.offset for step in LADDERS[Kind.PROPOSALS].steps]
        for at in (*steps, *(at + timedelta(hours=hours) for at in steps for hours in range(6, 84, 6))):  # each in time
            if at < self.past.today:
                yield Act(at, self.past.remind)
        yield self._act(chair, CIRCULATES, partial(plan_years.compile_and_circulate, self.past, chair))
        yield self._act(chair, STILL_UNREAD, self.past.remind)
        for row in read("receptions", Reception):
            reader = self.people[row.author]
            yield self._act(reader, row.when, partial(plan_years.receive, self.past, reader, day.year, row))

    def _year_before(self, day: date) -> Iterator[Act]:
        """Let the meeting of a year ago be prepared, its plan be adopted, and the sides go on with it."""
        chair = self.people[CHAIR]
        readers = [person for person in (*self.seats.values(), self.people[SECRETARY]) if person is not chair]
        steps: tuple[tuple[date, Deed], ...] = (
            (day - SET_BEFORE, partial(deeds.announce_meeting, self.past, chair, CITY_BEFORE, day, CHG_ORDINAL - 1)),
            (day - SENT_BEFORE, partial(plan_years.compile_and_circulate, self.past, chair)),
            (day - SENT_BEFORE + NEXT_DAY, partial(plan_years.acknowledge_all, self.past, readers, day.year)),
            (day, partial(plan_years.adopt, self.past, chair, day, PROTOCOL)),
            (day + NEXT_DAY, partial(plan_years.acknowledge_all, self.past, readers, day.year)),
        )
        for on, do in steps:
            yield Act(at_wall_clock(datetime.combine(on, AFTERNOON), ZONE), do)
        for row in read("progress", Progress):
            author = self.people[row.author]
            yield self._act(author, row.when, partial(plan_years.say_progress, self.past, author, row, day.year))

    async def _introduce(self) -> None:
        for about in read("about", About):
            code = None if about.language == self.past.app.texts.default else about.language
            await self.past.bot.set_my_name(about.name, language_code=code)
            await self.past.bot.set_my_description(about.description, language_code=code)
            await self.past.bot.set_my_short_description(about.short, language_code=code)

    async def _come(self, player: Player) -> None:
        """Open the bot, by an invitation where there is a role for it, and choose what to be told of."""
        person = self.people[player.username]
        invited = player.role is not None and person is not self.administrator
        person.start(PREFIX + await self._invite(player) if invited else None)
        await self.past.settle()
        ctx = await self.past.ctx(person)
        if ctx.actor.person.zone != player.zone:
            await people.set_zone(ctx, player.zone)
        for topic in player.topics.split():
            await subscriptions.follow(ctx, topic, True)

    async def _invite(self, player: Player) -> str:
        ctx = await self.past.ctx(self.administrator)
        _invitation, code = await invitations.invite(ctx, Role(player.role or ""), player.side)
        return code

    async def _preside(self) -> None:
        side = self.players[CHAIR].side or ""
        await presidency.set_presidency(await self.past.ctx(self.administrator), side)

    async def _open(self, room: Room) -> None:
        """Make a channel in its language, or the group of all seats and the Secretariat."""
        owner = self.administrator
        if room.language is not None:
            chat = owner.create_channel(room.title, room.username)
            owner.promote_bot(chat)
            await self.past.settle()
            await self.past.press(owner, "channel:language:", f".{room.language}")
            for person in self.people.values():
                if person.language == room.language and person is not owner:
                    person.subscribe(chat)
        else:
            chat = owner.create_group(room.title, with_bot=False)
            for player in self.players.values():
                if player.role in SEAT_ROLES | {Role.SECRETARIAT}:
                    self.past.world.set_member(chat, self.people[player.username], "member", owner)
            owner.promote_bot(chat)
            await self.past.settle()
            await deeds.give_board(self.past, owner, room.title, BOARD_LANGUAGE)
        self.rooms[room.key] = chat

    async def _say(self, post: Post) -> None:
        room = self.rooms[post.chat]
        message = self.people[post.author].say(post.text + (_parks(post.chat) if post.parks else ""), room)
        if post.pinned:
            await self.past.bot.pin_chat_message(room.id, message.id)


def _parks(language: str) -> str:
    """List the parks, a line each, by the names that readers of a language know."""
    return "".join(
        f"\n• {getattr(park, f'name_{language}') or park.name_en} ({park.side})" for park in read("parks", Park)
    )
