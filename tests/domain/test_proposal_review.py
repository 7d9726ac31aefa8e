"""What the chair may do about a filed proposal, and what its side answers."""

import pytest

from bot.domain.proposal_review import WORDED, Review, decide, open_reviews
from bot.domain.proposals import ProposalStatus
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_proposals import proposal

S = ProposalStatus
OPEN = {
    S.DRAFT: set(),
    S.FILED: {Review.ACKNOWLEDGE, Review.RETURN, Review.DEFER},
    S.ACKNOWLEDGED: {Review.RETURN, Review.DEFER},
    S.RETURNED: {Review.DEFER, Review.ANSWER},
    S.DEFERRED: {Review.ACKNOWLEDGE},
    S.WITHDRAWN: set(),
    S.DELETED: set(),
}


@pytest.mark.parametrize("status", S)
def test_what_may_be_done_follows_from_where_it_stands(status: ProposalStatus) -> None:
    assert set(open_reviews(proposal(status))) == OPEN[status]
    for review in set(Review) - OPEN[status]:
        assert refused(decide, proposal(status), review, "because", NOW) == "proposal-moved-on"


def test_a_late_one_is_accepted_with_a_reason_before_it_counts() -> None:
    late = proposal(S.FILED, late_seconds=420)
    assert Review.ACKNOWLEDGE not in open_reviews(late)
    accepted, reason = decide(late, Review.ACCEPT, " the post was late ", NOW)
    assert (accepted.status, accepted.accepted_at, reason) == (S.ACKNOWLEDGED, NOW, "the post was late")
    assert accepted.counts


def test_a_question_stands_on_it_until_the_answer() -> None:
    returned, _ = decide(proposal(S.ACKNOWLEDGED), Review.RETURN, "Who pays?", NOW)
    assert (returned.status, returned.question) == (S.RETURNED, "Who pays?")
    answered, said = decide(returned, Review.ANSWER, "The sending side", NOW)
    assert (answered.status, answered.question, said) == (S.FILED, None, "The sending side")


@pytest.mark.parametrize("review", WORDED)
def test_what_has_to_be_said_is_not_left_out(review: Review) -> None:
    status = S.RETURNED if review is Review.ANSWER else S.FILED
    late = proposal(status, late_seconds=1)
    assert refused(decide, late, review, "  ", NOW) == "reason-needed"
    assert refused(decide, late, review, "x" * 501, NOW) == "field-too-long"
