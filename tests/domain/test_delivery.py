"""Why a letter did not arrive, and what can still be decided about it."""

from datetime import timedelta

import pytest

from bot.domain.delivery import Reason, Undelivered, check_open, check_useful, reason_of
from bot.domain.errors import StaleError
from tests.conftest import NOW

SAID = {
    "Telegram server says - Bad Request: chat not found": Reason.NO_CHAT,
    "Telegram server says - Bad Request: message is too long": Reason.TOO_LONG,
    "Telegram server says - Bad Request: can't parse entities: Unclosed start tag": Reason.WORDING,
    "Telegram server says - Bad Request: not enough rights to send text messages to the chat": Reason.NO_RIGHTS,
    "Telegram server says - Forbidden: bot was blocked by the user": Reason.BLOCKED,
    "Telegram server says - Bad Request: BUTTON_DATA_INVALID": Reason.BUTTONS,
    "Telegram server says - Bad Request: wrong file identifier/HTTP URL specified": Reason.FILE,
    "unreadable": Reason.UNREADABLE,
    "KeyError('x')": Reason.OTHER,
    "": Reason.OTHER,
}


@pytest.mark.parametrize("words", SAID)
def test_telegrams_words_are_read_as_one_of_our_reasons(words: str) -> None:
    assert reason_of(words) is SAID[words]


def letter(**values: object) -> Undelivered:
    known = {"state": "failed", "post_id": None, "chat": None, "words": None, "attempts": 1}
    return Undelivered.model_validate({"id": 1, "settled_at": NOW, "expires_at": None} | known | values)


def test_what_was_settled_meanwhile_is_not_decided_again() -> None:
    with pytest.raises(StaleError, match="letter-settled"):
        check_open(letter(state="sent"))


def test_what_is_of_no_use_any_more_is_not_sent_again() -> None:
    check_useful(letter(expires_at=NOW + timedelta(seconds=1)), NOW)
    with pytest.raises(StaleError, match="letter-late"):
        check_useful(letter(expires_at=NOW), NOW)
