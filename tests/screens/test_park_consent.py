"""A park's card is one message also when nine sides object at the greatest length, in every language."""

import pytest

from bot.domain.forms import length_of
from bot.domain.park_consent import Voice, consent_of
from bot.domain.parks import PARK_FIELDS, Park
from bot.domain.registry import REASON_LIMIT
from bot.domain.sides import FOUNDING_SIDES
from bot.screens import park_consent, parks
from bot.texts import Reader
from tests.conftest import NOW
from tests.screens.test_length import READERS, TEXTS, chair, filled
from tests.telegram_parser import read_html

WORDS = "<&🌾" * (REASON_LIMIT // 4)
OTHERS = [side.code for side in FOUNDING_SIDES if side.code != "KZ"]


@pytest.mark.parametrize("objections", [0, 1, 2, 9])
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: f"{reader.language}-{reader.zone or 'channel'}")
def test_the_consent_of_all_sides_fits_the_card_and_a_letter_has_the_whole_reason(
    reader: Reader, objections: int
) -> None:
    park = Park.model_validate(filled(PARK_FIELDS) | {"side": "KZ", "status": "checking"})
    against = dict.fromkeys(OTHERS[:objections], WORDS)
    said = [(side, against.get(side)) for side in OTHERS]
    voices = [Voice(park_id=1, side=s, person_id=1, agrees=why is None, reason=why, at=NOW) for s, why in said]
    card = parks.card(park, chair(), 0, consent_of(voices, OTHERS))
    assert length_of(read_html(TEXTS.html(card.key, card.args, reader))) <= 4096
    letter = park_consent.heard(park, voices[0], 1)
    shown = read_html(TEXTS.html(letter.key, letter.args, reader))
    assert objections == 0 or WORDS in shown
