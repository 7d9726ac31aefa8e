"""Reminders: each stage once, the latest after an outage, none after the deadline, all anew when a date moves."""

from collections import Counter
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.notices import Moment
from bot.domain.reminders import OFFSETS, TERM_OFFSETS, Reminder, Watch, due_reminders, due_stage
from tests.conftest import NOW

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
DUE = datetime(2027, 3, 15, 18, 59, 59, tzinfo=UTC)

GAPS = st.lists(st.timedeltas(timedelta(seconds=1), timedelta(days=9)), min_size=1, max_size=60)


def watch(due: datetime = DUE, since: datetime = NOW, person: int = 1) -> Watch:
    return Watch(thing="meeting:7:proposals", person_id=person, due=Moment(at=due, zone="Asia/Tashkent"), since=since)


def sent(watches: dict[datetime, Watch], ticks: list[datetime]) -> list[Reminder]:
    """Tick at these moments, each with the watch that holds then; a key that was used is not sent again."""
    kept: dict[str, Reminder] = {}
    for tick in ticks:
        holds = watches[max(moment for moment in watches if moment <= tick)]
        for reminder in due_reminders([holds], tick):
            kept.setdefault(reminder.key, reminder)
    return list(kept.values())


def moments(start: datetime, gaps: list[timedelta]) -> list[datetime]:
    found = [start]
    for gap in gaps:
        found.append(found[-1] + gap)
    return found


def test_a_scheduler_that_never_sleeps_reminds_at_every_stage() -> None:
    ticks = [NOW + n * HOUR / 2 for n in range(24 * 2 * 61)]
    assert [r.offset for r in sent({NOW: watch()}, ticks)] == list(OFFSETS)


@given(GAPS)
def test_no_stage_is_told_twice_whenever_the_ticks_come(gaps: list[timedelta]) -> None:
    ticks = moments(NOW, gaps)
    told = sent({NOW: watch()}, ticks)
    assert all(count == 1 for count in Counter(reminder.offset for reminder in told).values())


@given(GAPS)
def test_every_stage_that_was_the_latest_at_some_tick_is_told(gaps: list[timedelta]) -> None:
    ticks = moments(NOW, gaps)
    told = {reminder.offset for reminder in sent({NOW: watch()}, ticks)}
    latest = set()
    for tick in ticks:
        reached = [offset for offset in OFFSETS if NOW < DUE - offset <= tick <= DUE]
        latest |= {min(reached)} if reached else set()
    assert told == latest


@given(GAPS, st.integers(0, 60))
def test_a_restart_and_a_double_run_change_nothing(gaps: list[timedelta], at: int) -> None:
    ticks = moments(NOW, gaps)
    doubled = sorted(ticks + ticks[at:] + ticks[:at])
    assert sent({NOW: watch()}, doubled) == sent({NOW: watch()}, ticks)


@given(GAPS, st.timedeltas(timedelta(0), timedelta(days=60)), st.timedeltas(-40 * DAY, 90 * DAY))
def test_a_moved_date_is_reminded_of_by_its_own_ladder(gaps: list[timedelta], when: timedelta, by: timedelta) -> None:
    moved_at, moved = NOW + when, DUE + by
    told = sent({NOW: watch(), moved_at: watch(moved, moved_at)}, moments(NOW, gaps))
    assert len({(reminder.watch.due.at, reminder.offset) for reminder in told}) == len(told)
    for reminder in told:
        assert reminder.watch.since < reminder.watch.due.at - reminder.offset


def test_after_an_outage_only_the_latest_stage_is_told() -> None:
    told = sent({NOW: watch()}, [NOW, DUE - 2 * DAY])
    assert [reminder.offset for reminder in told] == [3 * DAY]


def test_what_was_past_when_a_person_came_to_know_is_not_told_of() -> None:
    since = DUE - 5 * DAY
    assert due_stage(DUE, since, DUE - 4 * DAY) is None
    assert due_stage(DUE, since, DUE - 3 * DAY) == 3 * DAY


def test_the_deadline_itself_is_the_last_moment_to_remind() -> None:
    assert due_stage(DUE, NOW, DUE) == 3 * HOUR
    assert due_stage(DUE, NOW, DUE + timedelta(seconds=1)) is None


def test_nobody_is_reminded_before_the_first_stage() -> None:
    assert due_reminders([watch()], DUE - 30 * DAY - timedelta(seconds=1)) == []


def test_a_key_tells_things_people_dates_and_stages_apart() -> None:
    watches = [watch(), watch(person=2), watch(DUE + DAY), watch().model_copy(update={"thing": "event:7"})]
    keys = {r.key for tick in (DUE - 5 * DAY, DUE - DAY) for r in due_reminders(watches, tick)}
    assert len(keys) == 8
    assert "remind:meeting:7:proposals:20270315T185959Z:1:10080" in keys


def test_the_longest_key_fits_its_column() -> None:
    thing = f"proposals:{10**18}"
    long = Watch(thing=thing, person_id=10**18, due=Moment(at=DUE, zone="UTC"), since=NOW)
    assert all(len(reminder.key) <= 120 for reminder in due_reminders([long], DUE - 29 * DAY))


def test_a_term_is_reminded_of_a_month_a_week_and_a_day_before_its_end() -> None:
    since, end = NOW, NOW + timedelta(days=100)
    stages = [due_stage(end, since, end - timedelta(days=days), TERM_OFFSETS) for days in (31, 30, 14, 7, 3, 1)]
    expected = (None, 30, 30, 7, 7, 1)
    assert stages == [timedelta(days=days) if days is not None else None for days in expected]
