"""Ideas: who may send one, and what the seat decides once."""

from typing import Any

import pytest

from bot.domain.ideas import Idea, IdeaStatus, check_idea, check_sender, decline, give_back, take
from bot.domain.registry import Organisation
from tests.conftest import NOW
from tests.domain.refusals import refused

IDEA = Idea(
    id=1, author_id=1, organisation_id=1, side="KZ", status=IdeaStatus.NEW, version=1, text="Школа", created_at=NOW
)


def organisation(number: int, status: str) -> Organisation:
    row: dict[str, Any] = {"id": number, "owner_id": 1, "kind": "startup", "status": status, "version": 1}
    return Organisation.model_validate(row | {"side": "KZ", "created_at": NOW})


def test_an_idea_is_sent_for_the_latest_organisation_that_is_confirmed() -> None:
    found = check_sender([organisation(3, "draft"), organisation(2, "confirmed"), organisation(1, "confirmed")])
    assert found.id == 2
    assert refused(check_sender, [organisation(3, "submitted")]) == "idea-organisation-needed"


@pytest.mark.parametrize(("text", "key"), [(" ", "field-required"), ("x" * 2001, "field-too-long")])
def test_an_idea_has_words_and_an_end(text: str, key: str) -> None:
    assert refused(check_idea, text) == key


def test_it_is_decided_once_and_waits_again_when_its_draft_is_put_away() -> None:
    taken = take(IDEA, 7)
    assert (taken.status, taken.proposal_id) == (IdeaStatus.TAKEN, 7)
    assert refused(decline, taken, "why") == "idea-decided"
    assert give_back(taken) == IDEA
    declined = decline(IDEA, " not now ")
    assert (declined.status, declined.reason) == (IdeaStatus.DECLINED, "not now")
    assert refused(take, declined, 7) == "idea-decided"
    assert refused(decline, IDEA, " ") == "reason-needed"
