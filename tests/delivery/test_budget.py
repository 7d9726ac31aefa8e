"""Telegram's limits as arithmetic, in simulated seconds."""

from collections import Counter
from heapq import heappop, heappush
from itertools import pairwise
from math import inf

from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.budget import Budget, Chat, Kind

START = 1000.0
PRIVATE, OTHER, GROUP = 7, 8, -100


def send(budget: Budget, chats: list[Chat], now: float = START, *, edit: bool = False) -> list[float]:
    """Send to each chat in turn as early as the budget allows, and give the moments."""
    moments = []
    for chat in chats:
        now = max(now, budget.opens(), budget.opens_for(chat, edit=edit))
        budget.take(chat, now, edit=edit)
        budget.ended(now, now, answered=True)
        moments.append(now)
    return moments


def most_within(moments: list[float], seconds: float) -> int:
    return max(sum(start <= moment < start + seconds for moment in moments) for start in moments)


def test_a_broadcast_keeps_under_thirty_a_second_and_near_it() -> None:
    moments = send(Budget(START), list(range(1, 3001)))
    assert most_within(moments, 1.0) <= 30
    assert 3000 / (moments[-1] - START) > 0.94 * 30


@given(st.lists(st.tuples(st.floats(0, 0.3), st.floats(0, 0.3)), min_size=60, max_size=300))
def test_telegram_never_counts_more_than_thirty_a_second_however_long_the_ways(ways: list[tuple[float, float]]) -> None:
    budget, now, counted = Budget(START), START, list[float]()
    travelling: list[tuple[float, float]] = []
    for chat, (there, back) in enumerate([(0.2, 0.1)] * 30 + [(0.0, 0.0)] * 30 + ways, 1):
        while (opens := max(now, budget.opens())) >= min(travelling, default=(inf, 0))[0]:
            ended, begun = heappop(travelling)
            budget.ended(begun, ended, answered=True)
        now = opens
        budget.take(chat, now, edit=False)
        counted.append(now + 0.05 + there)
        heappush(travelling, (now + 0.1 + there + back, now))
    assert most_within(counted, 1.0) <= 30


def test_a_steady_way_however_long_costs_nothing() -> None:
    budget, now, way = Budget(START), START, 0.5
    travelling: list[float] = []
    for chat in range(1, 1201):
        while (opens := max(now, budget.opens())) >= min(travelling, default=inf):
            ended = heappop(travelling)
            budget.ended(ended - way, ended, answered=True)
        now = opens
        budget.take(chat, now, edit=False)
        heappush(travelling, now + way)
    assert 1200 / (now - START) > 0.97 * 30


def test_beside_a_broadcast_answers_find_room_at_once_and_none_is_wasted() -> None:
    budget, now, moments, waits = Budget(START), START, list[float](), list[float]()
    answers = [START + 3 + number * 0.25 for number in range(80)]
    while answers:
        kind = Kind.ANSWER if answers[0] <= max(now, budget.opens(Kind.NOTICE)) else Kind.NOTICE
        now = max(now, budget.opens(kind), answers[0] if kind is Kind.ANSWER else 0.0)
        if kind is Kind.ANSWER:
            waits.append(now - answers.pop(0))
        budget.take(len(moments), now, edit=False, kind=kind)
        budget.ended(now, now, answered=True, kind=kind)
        moments.append(now)
    assert max(waits[8:]) < 0.01
    assert max(waits) < 0.035
    assert most_within(moments, 1.0) <= 30
    assert len(moments) / (now - START) > 0.94 * 30


def test_nothing_leaves_in_a_burst_right_after_the_start() -> None:
    moments = send(Budget(START), list(range(1, 11)))
    assert all(later - earlier > 0.03 for earlier, later in pairwise(moments))


def test_a_chat_gets_three_at_once_and_then_one_a_second() -> None:
    budget = Budget(START)
    moments = send(budget, [PRIVATE] * 6, START + 10)
    assert moments[2] - moments[0] < 0.1
    assert all(later - earlier > 0.9 for earlier, later in pairwise(moments[2:]))


def test_an_edit_does_not_wait_for_its_chats_second() -> None:
    moments = send(Budget(START), [PRIVATE] * 10, START + 10, edit=True)
    assert moments[-1] - moments[0] < 1


def test_a_group_gets_twenty_a_minute_of_messages_and_edits() -> None:
    budget = Budget(START)
    moments = send(budget, [GROUP] * 10) + send(budget, [GROUP] * 40, START + 10, edit=True)
    assert most_within(moments, 60.0) == 20


def test_a_group_that_has_had_its_twenty_holds_up_nobody_else() -> None:
    budget = Budget(START)
    now = send(budget, [GROUP] * 20)[-1] + 2
    assert budget.opens_for(GROUP, edit=False) > now + 30
    assert max(budget.opens(), budget.opens_for(PRIVATE, edit=False)) <= now


def test_a_group_told_to_wait_holds_up_nobody_else() -> None:
    budget = Budget(START)
    budget.pause(GROUP, START + 30, START)
    budget.pause(-200, START + 30, START)
    assert budget.opens_for(GROUP, edit=True) == START + 30
    assert budget.opens() < START + 1


def test_two_private_chats_told_to_wait_at_once_mean_that_the_whole_bot_waits() -> None:
    budget = Budget(START)
    budget.pause(PRIVATE, START + 5, START)
    assert budget.opens() < START + 1
    budget.pause(OTHER, START + 6, START + 1)
    assert budget.opens() == START + 6


def test_chats_that_have_not_been_written_to_for_long_are_forgotten() -> None:
    budget = Budget(START)
    send(budget, list(range(1, 5001)))
    assert Counter(type(chat) for chat in budget._chats)[int] <= 1001
