"""Reminders: each step once, the latest after an outage, none after the date, in waking hours, put off, together."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import local
from bot.domain.errors import DomainError
from bot.domain.notices import Moment, Term, press
from bot.domain.quiet import awake_at
from bot.domain.reminder_ladders import LADDERS, Kind, Rung, Wish
from bot.domain.reminder_marks import check_done, holding, snoozed_until
from bot.domain.reminders import (
    Absence,
    Habits,
    Mark,
    Told,
    Turn,
    Watch,
    check_wish,
    due_turn,
    letters,
    missed_turn,
    rests,
    turns,
    unmoved,
    why_late,
)
from bot.domain.sides import FOUNDING_SIDES
from tests.conftest import NOW

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DUE = datetime(2027, 3, 15, 18, 59, 59, tzinfo=UTC)
ANYTIME = Habits()
ZONES = ("Asia/Almaty", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Tehran", "Africa/Casablanca")
HABITS = st.builds(
    Habits,
    zone=st.sampled_from(ZONES),
    quiet=st.sampled_from((None, "22-08", "21-08", "22-09")),
    days_off=st.sampled_from([(), *{side.weekend for side in FOUNDING_SIDES}]),
)
DATES = st.datetimes(datetime(2027, 2, 1), datetime(2028, 4, 30)).map(lambda at: at.replace(tzinfo=UTC))
GAPS = st.lists(st.timedeltas(timedelta(seconds=1), timedelta(days=9)), min_size=1, max_size=60)


def watch(
    due: datetime = DUE,
    since: datetime = NOW,
    rung: Rung = Rung.SEAT,
    kind: Kind = Kind.PROPOSALS,
    moved_at: datetime | None = None,
    thing: str = "proposals:7",
) -> Watch:
    opens = press("reminder-open", "proposal", "mine")
    moment = Moment(at=due, zone="Asia/Tashkent")
    return Watch(thing, kind, 1, rung, moment, since, "x", opens, lambda _: Term(key="nothing"), (), moved_at)


def given_at(ticks: list[datetime], one: Watch, habits: Habits = ANYTIME, mark: Mark | None = None) -> list[Turn]:
    """Tick at these moments, keeping what was told as the tables do."""
    had: list[Turn] = []
    for tick in ticks:
        last = had[-1].planned if had else None
        told = Told(thing=one.thing, person_id=1, due_at=one.due.at, planned_at=last) if last is not None else None
        turn = due_turn(turns(one, habits, mark), told, tick)
        had += [turn] if turn is not None else []
    return had


def every(step: timedelta, since: datetime = NOW, until: datetime = DUE) -> list[datetime]:
    return [since + number * step for number in range(int((until - since) / step) + 2)]


def test_a_scheduler_that_never_sleeps_reminds_at_every_step() -> None:
    found = [turn.stage for turn in given_at(every(HOUR / 2), watch())]
    assert found == [step.stage for step in LADDERS[Kind.PROPOSALS].steps if Rung.SEAT in step.rungs]


@given(DATES, HABITS, st.sampled_from(list(Kind)))
def test_what_can_wait_comes_in_waking_hours_on_working_days_and_nothing_after_the_date(
    due: datetime, habits: Habits, kind: Kind
) -> None:
    ladder = LADDERS[kind]
    rung = next(iter(ladder.steps[-1].rungs))
    one = watch(due, due - timedelta(days=60), rung, kind)
    for turn in turns(one, habits, None):
        assert ladder.after or turn.at <= due
        if turn.urgent or turn.at == turn.planned:
            continue
        assert awake_at(habits.quiet, habits.zone, turn.at) == turn.at
        assert ladder.every_day or local(turn.at, habits.zone).weekday() not in habits.days_off


@given(DATES, HABITS, GAPS)
def test_no_step_is_told_twice_and_the_latest_is_always_told(
    due: datetime, habits: Habits, gaps: list[timedelta]
) -> None:
    one, ticks = watch(due, due - timedelta(days=40)), [due - timedelta(days=40)]
    for gap in gaps:
        ticks.append(ticks[-1] + gap)
    had = given_at(sorted(ticks * 2), one, habits)
    assert len({turn.stage for turn in had}) == len(had)
    useful = [tick for tick in ticks if tick <= due]
    reached = [turn for turn in turns(one, habits, None) if useful and turn.at <= useful[-1]]
    assert [turn.stage for turn in had[-1:]] == [turn.stage for turn in sorted(reached, key=lambda t: t.planned)[-1:]]


@given(DATES, HABITS, st.permutations(range(12)))
def test_a_clock_that_jumps_repeats_nothing(due: datetime, habits: Habits, order: list[int]) -> None:
    had = given_at([due - timedelta(days=3 * number) for number in order], watch(due, due - timedelta(days=50)), habits)
    assert len({turn.stage for turn in had}) == len(had)


def test_what_was_past_when_a_person_came_to_know_is_not_told_of() -> None:
    one = watch(since=DUE - 5 * DAY)
    assert [turn.stage for turn in turns(one, ANYTIME, None)] == [3 * 1440, 1440, 180]


def test_the_date_itself_is_the_last_moment_to_remind() -> None:
    found = turns(watch(), ANYTIME, None)
    assert due_turn(found, None, DUE) is not None
    assert due_turn(found, None, DUE + timedelta(seconds=1)) is None


def test_a_step_that_would_come_after_the_date_comes_on_the_last_working_day_before() -> None:
    sunday = datetime(2027, 3, 14, 18, 0, tzinfo=UTC)
    habits = Habits(zone="UTC", quiet="22-08", days_off=(5, 6))
    steps = {turn.stage: turn.at for turn in turns(watch(sunday), habits, None)}
    assert steps[1440] == datetime(2027, 3, 12, 21, 0, tzinfo=UTC)  # Friday evening
    assert steps[180] == sunday - 3 * HOUR  # urgent


def test_what_is_put_off_comes_once_at_that_moment_and_the_ladder_goes_on_after_it() -> None:
    until = DUE - 2 * DAY
    mark = Mark(thing="proposals:7", person_id=1, snoozed_until=until)
    found = given_at(every(HOUR), watch(), ANYTIME, mark)
    assert [turn.at for turn in found] == [until, DUE - DAY, DUE - 3 * HOUR]


def test_done_ends_it_and_putting_off_ends_at_the_date() -> None:
    done = Mark(thing="proposals:7", person_id=1, done_at=NOW)
    assert turns(watch(), ANYTIME, done) == []
    with pytest.raises(DomainError, match="reminder-too-late"):
        snoozed_until("3d", watch(), "UTC", DUE - 2 * DAY)
    assert snoozed_until("tomorrow", watch(), "Asia/Almaty", NOW) == datetime(2027, 1, 16, 4, 0, tzinfo=UTC)
    with pytest.raises(DomainError, match="button-unknown"):
        snoozed_until("year", watch(), "UTC", NOW)


def test_only_what_the_bot_cannot_see_is_done_by_word_and_a_duty_is_not_turned_off() -> None:
    check_done(watch(kind=Kind.MANDATE))
    check_wish(Kind.EVENT, Wish.NONE)
    check_wish(Kind.PROPOSALS, Wish.SILENT)
    with pytest.raises(DomainError, match="reminder-seen"):
        check_done(watch())
    with pytest.raises(DomainError, match="reminder-duty"):
        check_wish(Kind.PROPOSALS, Wish.NONE)


def test_more_than_three_in_an_hour_become_one_letter_and_more_wait_unless_the_date_is_near() -> None:
    found = [turns(watch(thing=f"proposals:{n}"), ANYTIME, None)[0] for n in range(4)]
    assert [len(letter) for letter in letters(found[:3], 0, NOW)] == [1, 1, 1]
    assert [len(letter) for letter in letters(found, 0, NOW)] == [4]
    assert [len(letter) for letter in letters(found[:2], 2, NOW)] == [2]
    assert letters(found[:1], 3, NOW) == []
    assert [len(letter) for letter in letters(found[:1], 3, DUE - HOUR / 2)] == [1]


def test_a_late_reminder_says_whether_the_bot_was_away_or_the_date_was_moved() -> None:
    turn = turns(watch(), ANYTIME, None)[0]
    away = Absence(since=turn.at - HOUR, until=turn.at + HOUR)
    assert why_late(turn, away, turn.at + HOUR / 10) is None
    assert (late := why_late(turn, away, turn.at + HOUR)) is not None
    assert late.away == away
    moved = watch(kind=Kind.PLAN_ITEM, moved_at=DUE - 5 * DAY)
    late = why_late(turns(moved, ANYTIME, None)[0], None, DUE - 5 * DAY)
    assert late is not None
    assert late.moved_at == DUE - 5 * DAY


def test_who_hears_of_a_move_by_itself_is_not_told_again_and_others_are() -> None:
    before = Told(thing="x", person_id=1, due_at=DUE - DAY, planned_at=NOW)
    assert unmoved(watch(), [before]) is None
    assert unmoved(watch(kind=Kind.PLAN_ITEM), [before]) == before
    after = Told(thing="x", person_id=1, due_at=DUE, planned_at=NOW)
    assert unmoved(watch(kind=Kind.PLAN_ITEM), [before, after]) is None


def test_what_the_bot_could_not_give_before_the_date_is_missed() -> None:
    found = turns(watch(), ANYTIME, None)
    away = Absence(since=DUE - 4 * HOUR, until=DUE + HOUR)
    assert missed_turn(found, None, away, DUE + HOUR) == found[-1]
    assert missed_turn(found, None, None, DUE + HOUR) is None
    assert missed_turn(found, None, Absence(since=DUE - HOUR, until=DUE + HOUR), DUE + HOUR) is None


def test_the_longest_key_fits_its_column() -> None:
    long = watch(thing=f"acknowledgement:{10**18}")
    assert all(len(f"several:{turn.key}") <= 120 for turn in turns(long, ANYTIME, None))


def said(**what: datetime) -> Mark:
    return Mark(thing="event:1", person_id=1, **what)


def test_done_holds_over_a_small_move_and_not_where_it_is_another_time_round() -> None:
    done = said(done_at=NOW, due_at=DUE)
    for later, holds in ((-DAY, True), (DAY, True), (DAY + HOUR, False)):
        assert (holding(done, watch(DUE + later, kind=Kind.EVENT), ()) is not None) == holds
    assert holding(done, watch(DUE + 30 * DAY, kind=Kind.MANDATE), ()) == done
    assert holding(done, watch(DUE + 365 * DAY, kind=Kind.MANDATE), ()) is None
    assert (
        holding(said(done_at=NOW), watch(DUE + 365 * DAY, kind=Kind.MANDATE), ()) is not None
    )  # of which is not known


def test_what_is_put_off_holds_until_it_comes_or_an_earlier_date_makes_it_too_late() -> None:
    until = DUE - DAY
    off = said(snoozed_until=until, due_at=DUE)
    assert holding(off, watch(DUE + DAY), ()) == off
    assert holding(off, watch(until), ()) is None
    had = Told(thing="x", person_id=1, due_at=DUE, planned_at=until)
    assert holding(off, watch(DUE), [had]) == off
    assert holding(off, watch(DUE + DAY), [had]) is None


def test_what_is_late_waits_for_waking_hours_unless_it_is_urgent_or_its_date_would_pass() -> None:
    habits = Habits(zone="UTC", quiet="22-08", days_off=(5, 6))
    saturday = datetime(2027, 3, 13, 12, 0, tzinfo=UTC)
    late, *_others, urgent = turns(watch(), habits, None)
    assert rests(late, habits, saturday)
    assert not rests(late, habits, saturday + 2 * DAY)
    assert not rests(late, habits, DUE - HOUR)
    assert not rests(urgent, habits, saturday)
