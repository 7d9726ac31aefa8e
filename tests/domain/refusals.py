"""What is refused: the key of the text that the person is told."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.domain.errors import DomainError


def refusal(act: Callable[..., Any], *args: Any, **values: Any) -> DomainError:
    """Do what must be refused, and give the refusal."""
    with pytest.raises(DomainError) as refused:
        act(*args, **values)
    return refused.value


def refused(act: Callable[..., Any], *args: Any, **values: Any) -> str:
    """Do what must be refused, and give the key of the refusal."""
    return refusal(act, *args, **values).key
