"""A code of late entry works once, until its last second."""

from datetime import timedelta

from bot.domain.application_codes import LateCode, check_usable
from tests.conftest import NOW
from tests.domain.refusals import refused

CODE = LateCode(id=1, event_id=3, code_hash="x", created_by=1, created_at=NOW, expires_at=NOW + timedelta(days=1))


def test_a_code_works_until_its_last_second_and_once() -> None:
    assert check_usable(CODE, CODE.expires_at, "UTC") == CODE
    late = CODE.expires_at + timedelta(seconds=1)
    assert refused(check_usable, CODE, late, "UTC") == "application-code-expired"
    used = CODE.model_copy(update={"used_at": NOW})
    assert refused(check_usable, used, NOW, "UTC") == "application-code-used"
    assert refused(check_usable, None, NOW, "UTC") == "application-code-unknown"
