"""Silence on a draft plan: until a second, broken by anything, and nobody is silent whom the draft did not reach."""

from datetime import timedelta

from bot.domain.papers import PaperKind
from bot.domain.silence import AMENDED, check_over, outcome, runs, state, until
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_circulation import paper, receipt

SECOND = timedelta(seconds=1)


def test_it_ends_with_the_last_second_of_a_day_and_is_off_unless_it_was_decided() -> None:
    assert until("off", paper(), NOW) is None
    assert until("after-5", paper(kind=PaperKind.AGENDA), NOW) is None
    end = until("after-5", paper(), NOW)
    assert end is not None
    assert end.isoformat() == "2027-01-20T18:59:59+00:00"
    sent = paper(circulated_at=NOW, silent_until=end)
    assert runs(sent, end)
    assert not runs(sent, end + SECOND)
    assert refused(check_over, sent, end) == "silence-runs"
    check_over(sent, end + SECOND)
    check_over(None, NOW)


def test_it_runs_until_it_is_broken_or_ends() -> None:
    end = NOW + timedelta(days=5)
    assert state(paper()) is None
    assert state(paper(silent_until=end)) == "runs"
    over = paper(silent_until=end, silence_ended_at=end)
    assert state(over) == "agreed"
    assert state(over.model_copy(update={"silence_unreached": ("IR",)})) == "incomplete"
    for by in ("UZ", AMENDED):
        broken = paper(silent_until=end, silence_ended_at=NOW, silence_broken_by=by)
        assert state(broken) == "broken"
        assert not runs(broken, NOW)


def test_only_who_was_reached_is_taken_as_silent() -> None:
    found = outcome(
        [
            receipt("UZ", delivered_at=NOW),
            receipt("CN", opened_at=NOW),
            receipt("IR", delivered_at=NOW, vacant=True),
            receipt("TJ"),
            receipt("secretariat", delivered_at=NOW),
        ]
    )
    assert (found.silent, found.unreached) == (("CN", "UZ"), ("IR", "TJ"))
