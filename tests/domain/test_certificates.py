"""A certificate is given while the residency holds, and its code says nothing about others."""

import pytest

from bot.domain.certificates import PREFIX, check_certified, new_code
from bot.domain.residents import ResidencyStatus
from tests.domain.refusals import refused
from tests.domain.test_residents import at


@pytest.mark.parametrize("status", ResidencyStatus)
def test_it_is_given_only_while_the_residency_holds(status: ResidencyStatus) -> None:
    if status is ResidencyStatus.APPROVED:
        check_certified(at(status, code="x"))
    else:
        assert refused(check_certified, at(status, code="x")) == "resident-no-certificate"


def test_a_code_fits_a_link_and_never_comes_twice() -> None:
    codes = {new_code() for _ in range(100)}
    assert len(codes) == 100
    assert all(len(PREFIX + code) <= 64 for code in codes)
