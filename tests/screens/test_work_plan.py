"""The plan's cards with the longest words their forms allow are messages that Telegram accepts, in every language."""

from collections.abc import Iterator

import pytest

from bot.domain.agenda import AGENDA_FIELDS, AgendaItem, Subject, protocol_content
from bot.domain.circulation import Look, Receipt
from bot.domain.comments import Comment, How
from bot.domain.forms import length_of
from bot.domain.notices import Moment, Notice, Screen
from bot.domain.pages import Page
from bot.domain.papers import Paper, plan_content
from bot.domain.people import Actor
from bot.domain.proposals import PROPOSAL_FIELDS, Proposal, ProposalStatus
from bot.domain.reminder_ladders import Rung
from bot.domain.reminders import Absence, Late, Turn, Watch
from bot.domain.sides import FOUNDING_SIDES
from bot.domain.work_plan import Overview, PaperLine, Plan, PlanStatus
from bot.domain.work_plan_items import ITEM_FIELDS, Item, ItemView, Source
from bot.domain.work_plan_merging import Answer, Consent, Merge
from bot.screens import (
    agenda,
    circulation,
    comments,
    papers,
    reminders,
    silence,
    work_plan,
    work_plan_items,
    work_plan_merging,
    work_plan_progress,
)
from bot.texts import Reader
from tests.conftest import NOW
from tests.screens.test_length import IRAN, READERS, SOME_DAY, TEXTS, chair, filled
from tests.telegram_parser import read_html

LONG = "<&🌾" * 250
PLAN = Plan(
    id=10**12,
    year=2027,
    meeting_id=1,
    status=PlanStatus.COMMENTED,
    version=1,
    zone=IRAN.zone,
    protocol_day=SOME_DAY.date(),
    protocol_number="<&🌾" * 15,
    created_at=NOW,
    present=tuple(side.code for side in FOUNDING_SIDES),
)


def an_item() -> Item:
    said = {"note": LONG[:500], "links": "https://a.example/?" + "&" * 281, "carried_from": 1, "progress": 100}
    return Item.model_validate(filled(ITEM_FIELDS) | {"plan_id": 1, "position": 1} | said)


def views() -> list[ItemView]:
    sources = [
        Source(item_id=1, origin_id=1, proposal_id=n, number=f"2027-IR-{n:03}", side="IR", withdrawn=True)
        for n in range(10)
    ]
    item = an_item()
    return [
        ItemView(item=item.model_copy(update={"id": 10**12 + n}), number=190 + n, sources=tuple(sources))
        for n in range(10)
    ]


def a_paper(content_of_other: bool = False) -> Paper:
    known = views()[:-1] if content_of_other else views()
    content = plan_content(PLAN, None, known)
    if content_of_other:
        parts = tuple(part.model_copy(update={"title": "&" * 150, "text": LONG, "facts": {}}) for part in content.parts)
        content = content.model_copy(update={"parts": parts})
    sent = {"circulated_at": SOME_DAY, "late_seconds": 10**8, "signed_id": "f", "signed_name": "<&🌾" * 30}
    frozen = {"content": content, "digest": "0" * 64, "zone": IRAN.zone, "made_at": NOW, "signed_digest": "0" * 64}
    return Paper(id=10**12, plan_id=1, kind=content.kind, number=103, version=1, **frozen, **sent)


def of_papers(actor: Actor) -> Iterator[Screen | Notice]:
    paper = a_paper()
    for plan in (PLAN, PLAN.model_copy(update={"adopted_at": NOW})):
        lines = tuple(PaperLine(id=10**12, kind=k, number=103, circulated=True) for k in ("plan", "agenda", "report"))
        due = Moment(at=SOME_DAY, zone=IRAN.zone)
        counts = dict.fromkeys(("total", "done", "outside", "ready", "unfinished", "own"), 1_000_007)
        yield work_plan.card(Overview(plan=plan, due=due, report_due=due, papers=lines, **counts), actor)
    receipt = Receipt(paper_id=1, recipient="IR", sent_at=SOME_DAY, acknowledged_at=SOME_DAY, vacant=True)
    yield papers.card(Look(paper=paper, plan=PLAN, receipt=receipt, recipients=11, acknowledged=11), actor)
    yield from of_silence(paper, due, actor)
    yield papers.files(paper)
    yield papers.listing(PLAN, [paper] * 12, actor)
    yield from (papers.comparison(a_paper(True), paper, page) for page in (0, 1, 2))
    yield from (circulation.arrived(paper, "IR", 1), reminded(circulation.watch(paper, receipt, 1, Rung.SEAT)))
    everybody = [receipt.model_copy(update={"recipient": side.code}) for side in FOUNDING_SIDES]
    yield circulation.receipts(paper, [*everybody, receipt.model_copy(update={"recipient": "secretariat"})])
    yield comments.parts(paper, Page(paper.content.parts[:8], 1, True), {"item:1": 7})
    one = Comment(id=1, paper_id=1, key="k", part=1, side="IR", person_id=1, text=LONG, at=SOME_DAY, version=103)
    for part in (paper.content.parts[1], protocol_content(PLAN, None, [an_agenda_item()]).parts[0]):
        yield comments.part(paper, part, Page([one] * 3, 1, True), How(until=due, breaks_silence=True))
        yield comments.commented(paper, part, "IR", LONG, 1, 1)
    yield work_plan.adopted(PLAN, paper, "IR", 1)


def of_silence(paper: Paper, due: Moment, actor: Actor) -> Iterator[Screen | Notice]:
    announced = {"silent_until": SOME_DAY, "silence_ended_at": SOME_DAY}
    unreached = tuple(side.code for side in FOUNDING_SIDES)
    for came in ({"silence_broken_by": "IR"}, {"silence_unreached": unreached}, {"silence_ended_at": None}):
        one = paper.model_copy(update={**announced, **came})
        yield papers.card(Look(paper=one, plan=PLAN, comments_until=due, recipients=11, acknowledged=11), actor)
        yield silence.ended(one, 1)
        yield circulation.arrived(one, "IR", 1, due)
    for watch in (silence.watch(one, 1, Rung.SEAT), comments.watch(one, due, 1, Rung.SEAT)):
        yield reminded(watch)
    yield reminded(circulation.report(PLAN, due, 1, Rung.CHAIR))


def reminded(watch: Watch) -> Notice:
    """Give the longest letter about something: with why it is late."""
    late = Late(away=Absence(since=NOW, until=SOME_DAY))
    return reminders.letter(Turn(watch, 1, NOW, NOW), "k", late, NOW, silent=False)


def an_agenda_item() -> AgendaItem:
    made = {"plan_id": 1, "position": 1, "subject": Subject.FREE, "year": 2027}
    return AgendaItem.model_validate(filled(AGENDA_FIELDS) | made)


def of_items(actor: Actor) -> Iterator[Screen | Notice]:
    known = views()
    adopted = PLAN.model_copy(update={"status": PlanStatus.ADOPTED, "adopted_at": NOW})
    for plan in (PLAN, adopted):
        yield work_plan_items.card(plan, known[0], actor)
        yield work_plan_items.listing(plan, Page(known[:8], 1, True), actor)
    filed = {"status": ProposalStatus.DEFERRED, "side": "IR", "number": "2027-IR-103"}
    proposal = Proposal.model_validate(filled(PROPOSAL_FIELDS) | filed)
    many = [proposal.model_copy(update={"id": 10**12 + n}) for n in range(8)]
    yield work_plan_items.outside(PLAN, Page(many, 1, True), {one.id: "&" * 500 for one in many}, actor)
    yield work_plan_items.carried(an_item(), PLAN, 1)
    yield work_plan_progress.own(adopted, Page(known[:8], 1, True))
    due = Moment(at=SOME_DAY, zone=IRAN.zone)
    yield reminded(work_plan_progress.watch(an_item(), adopted, due, 1, Rung.SEAT))
    merge = Merge(
        id=10**12, plan_id=1, into_id=1, part_id=2, person_id=1, status=Answer.ASKED, version=1, created_at=NOW
    )
    consents = [Consent(merge_id=1, side=side.code, answer=Answer.ASKED) for side in FOUNDING_SIDES]
    yield work_plan_merging.card(merge, consents, an_item(), an_item(), actor)
    yield work_plan_merging.candidates(known[0], known[1:], 0)
    yield work_plan_merging.asked(merge, an_item(), an_item(), "IR", 1)
    for status in (Answer.AGREED, Answer.DECLINED):
        yield work_plan_merging.settled(merge.model_copy(update={"status": status}), an_item(), an_item(), "IR", 1)
    yield agenda.card(PLAN, [an_agenda_item()] * 20, 1)
    yield agenda.item_card(an_agenda_item())


@pytest.mark.parametrize("cards", [of_papers, of_items])
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: f"{reader.language}-{reader.zone or 'channel'}")
def test_the_longest_card_of_the_plan_fits_a_message_and_its_buttons_fit_theirs(cards: object, reader: Reader) -> None:
    assert callable(cards)
    for card in cards(chair()):
        rendered = TEXTS.screen(card.key, card.args, card.rows, reader)
        assert rendered.text != card.key
        assert length_of(read_html(rendered.text)) <= 4096, card.key
        for key in (key for row in rendered.rows for key in row):
            assert 0 < length_of(key.label) <= 64, (card.key, key.label)
            assert len(key.button.data.encode()) <= 64, (card.key, key.button.data)
