"""Merging takes the consent of every author; one refusal keeps items apart; what was merged is taken apart again."""

from bot.domain.work_plan_items import Source
from bot.domain.work_plan_merging import (
    Answer,
    Consent,
    Merge,
    authors,
    check_answerable,
    check_mergeable,
    check_splittable,
    merged,
    outcome,
    split,
)
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_work_plan_items import item


def consent(side: str, answer: Answer) -> Consent:
    return Consent(merge_id=1, side=side, answer=answer)


def test_each_author_is_asked_once() -> None:
    sides = ("UZ", "CN", "UZ")
    found = [
        Source(item_id=1, origin_id=1, proposal_id=at, number=f"2027-{side}-0{at}", side=side)
        for at, side in enumerate(sides)
    ]
    assert authors(found) == ("UZ", "CN")


def test_it_takes_the_consent_of_all_and_one_refusal_is_enough() -> None:
    agreed, asked, declined = (
        consent(s, a) for s, a in zip(("UZ", "CN", "RU"), (Answer.AGREED, Answer.ASKED, Answer.DECLINED), strict=True)
    )
    assert outcome([agreed]) is Answer.AGREED
    assert outcome([agreed, asked]) is Answer.ASKED
    assert outcome([agreed, asked, declined]) is Answer.DECLINED
    assert outcome([]) is Answer.AGREED


def test_a_merged_item_keeps_its_wording_and_brings_the_executors_together() -> None:
    one, other = merged(item(1), item(2, executors=("CN", "UZ")), NOW)
    assert (one.title_en, one.executors) == ("Item 1", ("UZ", "CN"))
    assert (other.merged_into, other.title_en, other.in_plan) == (1, "Item 2", False)


def test_taken_apart_each_stands_with_its_own_words_and_executors_again() -> None:
    one, other = merged(item(1), item(2, executors=("CN",)), NOW)
    whole, free = split(one, [other], NOW)
    assert (whole.executors, free[0].executors) == (("UZ",), ("CN",))
    assert free[0].in_plan
    assert refused(check_splittable, item(1), []) == "item-whole"


def test_only_two_items_of_one_plan_that_stand_in_it_are_merged() -> None:
    check_mergeable(item(1), item(2))
    assert refused(check_mergeable, item(1), item(1)) == "merge-itself"
    assert refused(check_mergeable, item(1), item(2, merged_into=3)) == "item-merged"


def test_a_side_answers_once_and_only_while_it_waits() -> None:
    merge = Merge(id=1, plan_id=1, into_id=1, part_id=2, person_id=1, status=Answer.ASKED, version=1, created_at=NOW)
    check_answerable(merge, consent("UZ", Answer.ASKED))
    assert refused(check_answerable, merge, consent("UZ", Answer.AGREED)) == "merge-answered"
    over = merge.model_copy(update={"status": Answer.DECLINED})
    assert refused(check_answerable, over, consent("UZ", Answer.ASKED)) == "merge-over"
