"""A letter is sent once, and never to holders of drafts."""

from bot.domain.application_letters import ALL, ApplicationLetter, check_audience, send, write
from tests.conftest import NOW
from tests.domain.refusals import refused

LETTER = ApplicationLetter(id=1, person_id=1, event_id=3, status="draft", version=1, audience=ALL, created_at=NOW)


def test_a_letter_needs_words_and_is_sent_once() -> None:
    assert refused(send, LETTER, NOW) == "field-required"
    sent = send(write(LETTER, " Come "), NOW)
    assert (sent.words, sent.sent_at) == ("Come", NOW)
    assert refused(send, sent, NOW) == refused(write, sent, "More") == "application-letter-locked"


def test_nobody_writes_to_holders_of_drafts() -> None:
    assert "draft" not in LETTER.statuses
    assert check_audience("eligible") == "eligible"
    assert refused(check_audience, "draft") == "button-unknown"
