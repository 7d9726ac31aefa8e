"""Reminders, the letter about many of them and the list fit one message with the longest words, in every language."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from bot.domain.forms import length_of
from bot.domain.notices import Moment, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.reminder_ladders import Kind, Rung, Wish
from bot.domain.reminders import Absence, Late, Mark, Turn, Watch
from bot.screens import reminders
from bot.texts import Reader
from tests.conftest import NOW
from tests.screens.test_length import IRAN, READERS, SOME_DAY, TEXTS
from tests.telegram_parser import read_html

AWAY = Late(away=Absence(since=NOW, until=SOME_DAY))


def watch(kind: Kind, number: int = 1) -> Watch:
    due, opens = Moment(at=SOME_DAY, zone=IRAN.zone), press("reminder-open", "proposal", "mine")
    left = {"side": IRAN.term, "due": due, "left": Term(key="nothing")}
    return Watch(
        f"{kind}:{10**15 + number}",
        kind,
        1,
        Rung.STANDIN,
        due,
        NOW,
        "&<>" * 170,
        opens,
        lambda _now: Term(key="reminder-proposals", args=left),
        (opens,) * 3,
        NOW,
    )


def shown() -> Iterator[Screen | Notice]:
    for kind in Kind:
        turn = Turn(watch(kind), 1, NOW, NOW)
        yield reminders.letter(turn, "k", AWAY, NOW, silent=False)
        yield reminders.letter(turn, "k", Late(moved_at=NOW), NOW, silent=False)
        yield reminders.moved(turn, "k", NOW, NOW, silent=True)
        for wish in (None, *Wish):
            yield reminders.kind_card(kind, wish)
    many = [Turn(watch(Kind.PLAN_ITEM, number), 1, NOW, NOW) for number in range(40)]
    yield reminders.together(many, "k", NOW, silent=False)
    put_off = Mark(thing="x", person_id=1, snoozed_until=SOME_DAY - timedelta(days=1))
    done = put_off.model_copy(update={"done_at": NOW})
    lines = [(one.watch, at, mark, None) for one in many[:4] for mark, at in ((put_off, SOME_DAY), (done, None))]
    yield reminders.coming(Page(lines, 1, True), 10**9, IRAN.zone, NOW)
    yield from (reminders.card(line, IRAN.zone, NOW) for line in lines[:2])
    yield reminders.wishes(dict.fromkeys(Kind, Wish.SILENT))


@pytest.mark.parametrize("reader", READERS)
def test_whatever_is_said_of_reminders_fits_one_message_and_its_buttons(reader: Reader) -> None:
    for card in shown():
        rendered = TEXTS.screen(card.key, card.args, card.rows, reader)
        assert length_of(read_html(rendered.text)) <= 4096, card.key
        for row in card.rows:
            for button in row:
                assert len(button.data.encode()) <= 64, button
                assert length_of(TEXTS.label(button.label, button.args, reader)) <= 64, button


@pytest.mark.parametrize(
    ("kind", "now", "said"),
    [
        (Kind.EVENT, NOW, "Begins "),
        (Kind.PROPOSALS, NOW, "Due by "),
        (Kind.FRESHNESS, NOW, "Not before "),
        (Kind.FRESHNESS, SOME_DAY, "Waiting since "),
    ],
)
def test_a_date_in_the_list_says_whether_it_begins_ends_or_has_passed(kind: Kind, now: datetime, said: str) -> None:
    card = reminders.card((watch(kind), SOME_DAY, None, None), IRAN.zone, now)
    assert f"\n{said}" in read_html(TEXTS.screen(card.key, card.args, card.rows, Reader("en", IRAN.zone)).text)
