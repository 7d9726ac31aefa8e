"""Every card with the longest words its form allows is one message that Telegram accepts, in every language."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import product
from typing import Any

import pytest

from bot.domain.announcements import MATERIAL
from bot.domain.board import board as board_of
from bot.domain.broadcasts import Progress, Reach
from bot.domain.channels import Channel
from bot.domain.confirmation import Change, Ruling, Sight
from bot.domain.event_fields import EVENT_FIELDS
from bot.domain.events import Event, EventKind
from bot.domain.forms import Document, Field, Kind, check_field, fields_of, length_of
from bot.domain.materials import MOST
from bot.domain.meetings import MEETING_FIELDS, Meeting, MeetingKind, chain
from bot.domain.moves import MOVED, Move
from bot.domain.moves import Sheet as MeetingSheet
from bot.domain.notices import Moment, Notice, Screen
from bot.domain.pages import Page
from bot.domain.people import Actor, Grant, Person, Role
from bot.domain.posts import Post
from bot.domain.programme import Search
from bot.domain.proposal_review import Review
from bot.domain.proposal_sides import SideProgress
from bot.domain.proposal_versions import Version, content_of
from bot.domain.proposals import PROPOSAL_FIELDS, Proposal, ProposalStatus, Sheet, file
from bot.domain.registry import ORGANISATION_FIELDS, REASON_LIMIT, Organisation, OrganisationStatus
from bot.domain.sessions import SESSION_FIELDS, Session
from bot.domain.sides import FOUNDING_SIDES
from bot.domain.signup import Counts, Participation, Standing, View
from bot.domain.teams import TEAM_LIMIT, Member
from bot.screens import (
    announcements,
    board,
    broadcasts,
    channels,
    confirmation,
    events,
    forms,
    materials,
    meetings,
    moves,
    programme,
    proposal_files,
    proposal_joining,
    proposal_review,
    proposal_sides,
    proposal_versions,
    proposals,
    registry,
    sessions,
    signup,
    teams,
)
from bot.texts import LANGUAGES, Reader, Texts
from tests.conftest import NOW
from tests.telegram_parser import read_html

TEXTS = Texts()
READERS = [Reader(language, zone) for language in LANGUAGES for zone in ("", "America/Argentina/ComodRivadavia")]
SOME_DAY = datetime(2027, 9, 29, 18, 59, 59, tzinfo=UTC)
IRAN = next(side for side in FOUNDING_SIDES if side.code == "IR")
BASE = {"id": 10**12, "version": 1, "created_at": NOW, "author_id": 1, "owner_id": 1, "organiser_id": 1}


def longest(field: Field) -> Any:
    """Fill a field to its limit, with signs that HTML has to escape."""
    match field.kind:
        case Kind.CHOICE:
            return "Asia/Karachi" if field.labels == "zone" else max(field.choices)
        case Kind.URL:
            return "https://a.example/?" + "&" * (field.limit - 19)
        case Kind.DAY:
            return SOME_DAY.date()
        case Kind.MOMENT:
            return SOME_DAY
        case Kind.MANY:
            return tuple(field.choices)
        case Kind.FLAG:
            return True
        case Kind.NUMBER:
            return field.limit
        case Kind.FILE | Kind.PICTURE:
            return Document(file_id="file", name="<&🌾" * 30)
    return "<&🌾" * (field.limit // 4) + "&" * (field.limit % 4)


def filled(fields: tuple[Field, ...]) -> dict[str, Any]:
    values = {field.name: longest(field) for field in fields}
    assert all(check_field(field, values[field.name]) == values[field.name] for field in fields)
    return BASE | values


def chair() -> Actor:
    person = {"id": 1, "telegram_id": 1, "name": "<&🌾" * 30, "username": None, "language": "ru", "zone": "UTC"}
    seat = Grant(id=1, person_id=1, role=Role.REPRESENTATIVE, side="IR", starts_at=NOW, ends_at=None)
    whole = Person.model_validate(person | {"unreachable_since": None, "created_at": NOW})
    return Actor(person=whole, grants=(seat,), presiding_side="IR")


def of_organisations() -> Iterator[Screen | Notice]:
    agreed = {"deck_id": "file", "deck_name": "<&🌾" * 30, "listed_at": NOW, "to_investors_at": NOW}
    owner = chair().person.model_copy(update={"username": "u" * 32})
    one = Member(id=10**12, organisation_id=10**12, person_id=1, person="<&🌾" * 64, joined_at=NOW)
    for kind, status in product(("startup", "development-institution"), OrganisationStatus):
        now = {"kind": kind, "status": status, "remark": "&" * REASON_LIMIT}
        organisation = Organisation.model_validate(filled(ORGANISATION_FIELDS) | agreed | now)
        yield from (registry.card(organisation, sight) for sight in Sight)
        yield registry.public_card(organisation, owner)
        yield confirmation.submitted(organisation, 1)
        yield from (confirmation.told(organisation, ruling, 1) for ruling in Ruling)
        yield forms.field_list("organisation", organisation.id, ORGANISATION_FIELDS, organisation)
        moved = {"at": SOME_DAY, "field": "to_investors", "before": "changed", "after": status, "reason": "&" * 500}
        change = Change.model_validate({"id": 1, "person": "<&🌾" * 64} | moved)
        yield confirmation.history(organisation, Page([change] * 4, 1, True), IRAN.zone)
        yield teams.team(organisation, owner, [one] * TEAM_LIMIT, owned=True)
        yield teams.member(organisation, one)


def of_events() -> Iterator[Screen | Notice | Post]:
    reach, files = Reach(people=1_000_007, channels=1_000_007), [Document(file_id="f", name="<&🌾" * 30)] * MOST
    for kind, status in product(EventKind, ("draft", "published", "cancelled")):
        made = {"kind": kind, "status": status, "language": "en", "files": files, "publish_at": SOME_DAY}
        event = Event.model_validate(filled(EVENT_FIELDS) | made | {"reason": "&" * REASON_LIMIT})
        yield events.draft_card(event, reach, NOW)
        counts = Counts(joined=1_000_007, offered=1_000_007, waiting=1_000_007, capacity=1_000_007)
        taking = Participation(event_id=1, person_id=1, status=Standing.JOINED, joined_at=NOW, guest="<&🌾" * 30)
        yield signup.card(View(event=event, participation=taking, counts=counts, plus_one=True), NOW)
        yield events.manage_card(event, counts, NOW)
        yield announcements.preview(event, NOW)
        yield announcements.post(event, -1, "en", counts, NOW)
        yield announcements.news(event)
        yield announcements.review_card(event, reach)
        yield announcements.called_off_notice(event)
        yield announcements.changed(event, event.model_copy(update=dict.fromkeys(MATERIAL)))
        yield materials.desk(event)
        yield programme.month(Page([event] * 8, 1, True), NOW.date())
        yield programme.listing(Page([event] * 8, 1, True), Search(kind=kind, side="IR", mine=True))
        yield broadcasts.progress(event, Progress(sent=1_000_007, waiting=1))


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: f"{reader.language}-{reader.zone or 'channel'}")
@pytest.mark.parametrize("status", ["draft", "published", "cancelled"])
def test_what_stands_beside_a_picture_fits_there(reader: Reader, status: str) -> None:
    pictured = {"kind": "grant", "status": status, "language": "en", "picture_id": "p", "reason": "&" * REASON_LIMIT}
    counts = Counts(joined=1_000_007, waiting=1_000_007, capacity=1_000_007)
    post = announcements.post(Event.model_validate(filled(EVENT_FIELDS) | pictured), -1, "en", counts, NOW)
    assert length_of(read_html(TEXTS.html(post.key, post.args, reader))) <= 1024


def of_meetings() -> Iterator[Screen | Notice]:
    soon = {"status": "set", "chair_side": "CN", "zone": IRAN.zone, "host_side": "IR", "chg_day": date(2027, 9, 30)}
    session = Session.model_validate(filled(SESSION_FIELDS) | {"status": "planned"})
    reasons = {"host_reason": "&" * 500, "chg_reason": "&" * 500, "reason": "&" * 500, "proposals_day": SOME_DAY.date()}
    was = {"was_day": SOME_DAY.date(), "was_city": "&" * 60, "was_host": "IR", "meeting_id": 1, "done_at": NOW}
    for kind, now in product(MeetingKind, (NOW, datetime(2028, 1, 1, tzinfo=UTC))):
        meeting = Meeting.model_validate(filled(MEETING_FIELDS) | soon | reasons | {"kind": kind})
        same = {name: getattr(meeting, name) for name in MOVED} | {"kind": kind, "status": "draft"}
        move = Move.model_validate(BASE | same | was | {"day": date(2027, 9, 28)})
        links = chain(meeting, IRAN, now)
        sheet = MeetingSheet(meeting=meeting, links=links, session=session, moves=(move,) * 5)
        yield meetings.draft_card(sheet, now)
        yield meetings.card(sheet, chair(), now)
        yield meetings.announced(sheet, 1)
        yield meetings.cancelled(sheet, 1)
        yield moves.preview(move, sheet, sheet, now)
        yield moves.moved(meeting, links, sheet, 1)
        yield sessions.card(session, chair())
        yield sessions.changed(session, meeting, 1)


def of_board() -> Iterator[Screen | Notice | Post]:
    meeting = Meeting.model_validate(filled(MEETING_FIELDS) | {"status": "set", "chair_side": "IR", "zone": IRAN.zone})
    group = Channel(id=1, chat_id=-1, title="&" * 255, kind="group", language="en", can_post=True, commission=True)
    states: tuple[dict[str, Any], ...] = ({"filed": 1_000}, {"marked_at": NOW}, {"drafts": 1}, {"reachable": True}, {})
    sides = [SideProgress(side=s.code, **states[at % 5]) for at, s in enumerate(FOUNDING_SIDES)]
    for now in (NOW, SOME_DAY):
        yield board.card(board_of(meeting, sides, now), chair())
        yield board.post(board_of(meeting, sides, now), group)
    yield channels.card(group)


def of_proposals() -> Iterator[Screen | Notice]:
    due = Moment(at=SOME_DAY, zone=IRAN.zone)
    draft = {"status": ProposalStatus.DRAFT, "side": "IR", "meeting_id": 1, "question": "&" * REASON_LIMIT}
    paper = {"basis_id": "file", "basis_name": "<&🌾" * 30, "accepted_at": SOME_DAY}
    words = filled(PROPOSAL_FIELDS) | {"guessed": tuple(field.name for field in PROPOSAL_FIELDS)}
    proposal = Proposal.model_validate(words | draft | paper)
    late = file(proposal, "2027-IR-103", Moment(at=NOW, zone=IRAN.zone), SOME_DAY)
    for one in (proposal, late, late.model_copy(update={"status": ProposalStatus.RETURNED})):
        sheet = Sheet(proposal=one, due=due, now=SOME_DAY, files=10, versions=100)
        yield proposals.card(sheet, chair())
        yield proposal_files.files(sheet, [], chair())
    yield proposals.full_text(late, "ru")
    yield proposals.filed(late, IRAN.zone, 1)
    yield proposals.changed(late, 2, 1, NOW.date())
    yield proposal_joining.similar(proposal, [late] * 3, chair())
    yield from (proposal_review.told(late, review, "&" * REASON_LIMIT, 1) for review in Review)
    yield proposal_versions.withdrawn(late, "&" * REASON_LIMIT, 1)
    states = [SideProgress(side=side.code, filed=100) for side in FOUNDING_SIDES]
    yield proposal_sides.overview(due, states)
    yield proposal_sides.filed_for_you(late, due, 1)
    kept = {"id": 1, "proposal_id": 10**12, "person": "<&🌾" * 64, "at": SOME_DAY, "overdue": True}
    before = Version.model_validate(kept | {"number": 1, "content": {}})
    after = Version.model_validate(kept | {"number": 2, "content": content_of(late)})
    worse = {name: value[::-1] if isinstance(value, str) else value for name, value in after.content.items()}
    worst = Version.model_validate(kept | {"number": 3, "content": worse | {"since": None, "until": None}})
    yield from (proposal_versions.comparison(late, *two, IRAN.zone) for two in ((before, after), (after, worst)))


def of_questions() -> Iterator[Screen]:
    for form, fields in (("organisation", ORGANISATION_FIELDS), ("event", EVENT_FIELDS), ("proposal", PROPOSAL_FIELDS)):
        for kind in ("startup", "grant", "training"):
            thing = type("Filled", (), filled(fields) | {"kind": kind})
            asked = fields_of(fields, thing)
            for before, field in zip((None, *asked), asked, strict=False):
                yield forms.question(form, thing, 1, fields, field, walk=True, echo=before)


@pytest.mark.parametrize("cards", [of_organisations, of_events, of_meetings, of_board, of_proposals, of_questions])
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: f"{reader.language}-{reader.zone or 'channel'}")
def test_the_longest_card_fits_a_message_and_its_buttons_fit_theirs(cards: Any, reader: Reader) -> None:
    for card in cards():
        rendered = TEXTS.screen(card.key, card.args, card.rows, reader)
        assert rendered.text != card.key
        assert length_of(read_html(rendered.text)) <= 4096, card.key
        for key in (key for row in rendered.rows for key in row):
            assert 0 < length_of(key.label) <= 64, (card.key, key.label)
            assert len(key.button.data.encode()) <= 64, (card.key, key.button.data)
