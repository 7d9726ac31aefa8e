"""What people of the demo did, each as they would do it: through the chat where it shows, else through the use case."""

from collections.abc import Mapping
from datetime import date, timedelta

from bot.demo.data import Announcement, Application, Contribution, Park, Registration, wall_clock
from bot.demo.past import Past
from bot.domain.event_fields import EVENT_FIELDS
from bot.domain.events import EventKind
from bot.domain.forms import YES_NO, Field, FieldValue, Kind, fields_of, is_empty
from bot.domain.invitations import PREFIX
from bot.domain.membership import Decision
from bot.domain.own_data import PRIVACY_VERSION
from bot.domain.registry import ORGANISATION_FIELDS, OrganisationKind
from bot.domain.residency import Verdict
from bot.domain.sessions import SessionFormat
from bot.playground import Person
from bot.services import (
    announcements,
    board,
    channels,
    events,
    meetings,
    membership,
    own_data,
    parks,
    registry,
    residency,
    residents,
    sessions,
    signup,
)

People = Mapping[str, Person]
UNCONFIRMED = "Демонстрационные данные, состав Пула не подтверждён. 演示数据，未经确认。 Demo data, not confirmed."
RECALLED = "recalled"
CHG_AFTER = timedelta(days=21)
"""The session of the CHG follows the Commission's meeting."""
UZBEK = "UZ"
"""Where the parks are to which people of the demo apply."""


async def announce_meeting(past: Past, chair: Person, city: str, day: date, ordinal: int) -> None:
    """Enter the session of the CHG, and set the date of the Commission's meeting before it."""
    ctx = await past.ctx(chair)
    session = await sessions.begin_session(ctx)
    answers = {"ordinal": ordinal, "chair_side": ctx.actor.seat, "city": city, "since": day + CHG_AFTER}
    for name, value in {**answers, "format": SessionFormat.IN_PERSON}.items():
        await sessions.set_session_field(ctx, session.id, name, value)
    await sessions.enter_session(ctx, session.id)
    meeting = await meetings.begin_meeting(ctx)
    for name, value in (("day", day), ("city", city)):
        await meetings.set_meeting_field(ctx, meeting.id, name, value)
    await meetings.announce_meeting(ctx, meeting.id)


async def give_board(past: Past, administrator: Person, title: str, language: str) -> None:
    """Let the board of the sides stand in the Commission's group."""
    ctx = await past.ctx(administrator)
    group = next(one for one in (await channels.listed(ctx, 0)).items if one.title == title)
    await channels.set_language(ctx, group.id, language)
    await board.choose_group(ctx, group.id, True)


async def register(past: Past, founder: Person, row: Registration) -> None:
    """Register an organisation; one whose form is not complete stays a draft."""
    ctx = await past.ctx(founder)
    await own_data.agree(ctx, PRIVACY_VERSION)
    organisation = await registry.begin_organisation(ctx, OrganisationKind(row.kind))
    asked = fields_of(ORGANISATION_FIELDS, organisation)
    for field in asked:
        value = _answer(row, field)
        if not is_empty(value):
            organisation = await registry.set_organisation_field(ctx, organisation.id, field.name, value)
    if not any(field.required and is_empty(getattr(organisation, field.name)) for field in asked):
        await registry.submit_organisation(ctx, organisation.id)


def _answer(row: Registration, field: Field) -> FieldValue:
    cell: str | None = getattr(row, field.name)
    match field.kind:
        case Kind.FLAG:
            return cell == YES_NO[0]
        case Kind.MANY:
            return tuple((cell or "").split())
    return cell


async def decide(past: Past, representative: Person, row: Registration) -> None:
    """Confirm the organisation that waits, or return it with a remark."""
    await past.press(representative, f"organisation:{row.decision}:")
    if row.remark is not None:
        representative.say(row.remark)


async def nominate(past: Past, representative: Person, row: Park) -> None:
    """Nominate a park; one whose name was only recalled still waits to be checked, the others are admitted."""
    ctx = await past.ctx(representative)
    park = await parks.begin_park(ctx)
    answers = {
        "kind": row.kind,
        "name_ru": row.name_ru,
        "name_zh": row.name_zh,
        "name_en": row.name_en,
        "city": row.city_en,
        "site": row.site,
        "contacts": UNCONFIRMED,
    }
    for name, value in answers.items():
        if value is not None:
            await parks.set_park_field(ctx, park.id, name, value)
    waits = row.checked == RECALLED
    for decision in (Decision.NOMINATE,) if waits else (Decision.NOMINATE, Decision.CHECK, Decision.ADMIT):
        await membership.decide(ctx, park.id, decision)


async def entrust(past: Past, representative: Person, person: Person, name: str) -> None:
    """Invite somebody to run a park of one's side, and let them accept."""
    ctx = await past.ctx(representative)
    _side, page = await parks.of_own_side(ctx, 0)
    park = next(park for park in page.items if park.name_en == name)
    _park, _invitation, code = await parks.invite_manager(ctx, park.id)
    person.start(PREFIX + code)


async def apply(past: Past, founder: Person, row: Application) -> None:
    """Apply to a park, and hand the application in."""
    ctx = await past.ctx(founder)
    mine = await registry.my_organisations(ctx, 0)
    organisation = next(one for one in mine.items if one.name == row.organisation)
    _mine, page, _sides = await residents.open_parks(ctx, organisation.id, UZBEK, 0)
    park = next(park for park in page.items if park.name_en == row.park)
    residency_id = (await residents.begin_residency(ctx, organisation.id, park.id)).id
    answers: dict[str, FieldValue] = {
        "activity": row.activity,
        "premises": row.premises,
        "services": tuple(row.services.split()),
        "jobs": row.jobs,
        "start_day": wall_clock(row.starts, founder.zone, past.today).date(),
        "registration_number": row.registration_number,
    }
    for name, value in answers.items():
        await residents.set_residency_field(ctx, residency_id, name, value)
    await residency.decide(ctx, residency_id, Verdict.SUBMIT)


async def approve(past: Past, manager: Person, row: Application) -> None:
    """Approve an application until a day."""
    ctx = await past.ctx(manager)
    waiting = await residents.waiting(ctx, 0)
    line = next(line for line in waiting.items if line.organisation == row.organisation)
    until = wall_clock(row.until or "", manager.zone, past.today).date()
    await residency.decide(ctx, line.id, Verdict.INITIAL, until)


async def publish(past: Past, people: People, row: Announcement, numbers: dict[str, int]) -> None:
    """Announce an event, and let those who want to take part sign up; its number is put beside its title."""
    ctx = await past.ctx(people[row.organiser])
    event = await events.begin_event(ctx, EventKind(row.kind))
    words = {f"title_{event.language}": row.title, f"summary_{event.language}": row.summary, "zone": row.zone}
    for name, said in words.items():
        await announcements.set_event_field(ctx, event.id, name, said)
    for field in EVENT_FIELDS:
        value = getattr(row, field.name, None)
        if value is not None and field.name not in words:
            kept = wall_clock(value, row.zone, past.today) if field.kind is Kind.MOMENT else value
            await announcements.set_event_field(ctx, event.id, field.name, kept)
    await announcements.publish_event(ctx, event.id)
    numbers[row.title] = event.id
    for name in row.participants.split():
        await signup.join(await past.ctx(people[name]), event.id)


async def propose(past: Past, author: Person, row: Contribution) -> None:
    """Send a proposal to the bot, and file it or leave it as a draft."""
    author.say(f"{row.title}\n\n{row.text}")
    await past.settle()
    if row.filed is not None:
        await past.press(author, "proposal:file:")
