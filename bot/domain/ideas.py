"""Ideas for the work plan: sent by a resident or a startup to its side's seat, taken over as a draft or declined."""

from datetime import datetime
from enum import StrEnum

from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, check_field
from bot.domain.notices import Term, Value
from bot.domain.registry import Organisation, OrganisationStatus, check_reason

IDEA_LIMIT = 2000
IDEA_FIELDS = (Field("text", limit=IDEA_LIMIT),)


class IdeaStatus(StrEnum):
    """Where an idea stands; `taken`: the seat prepares a proposal of it."""

    NEW = "new"
    TAKEN = "taken"
    DECLINED = "declined"


class Idea(Value):
    """An idea of somebody of an organisation, for its side. `reason`: why the seat declined it."""

    id: int
    author_id: int
    organisation_id: int
    organisation: str = ""
    side: str
    status: IdeaStatus
    version: int
    text: str
    proposal_id: int | None = None
    reason: str | None = None
    created_at: datetime


def check_sender(organisations: list[Organisation]) -> Organisation:
    """Give the organisation for which a person sends an idea: the latest that its side has confirmed.

    Raises:
        DomainError: `idea-organisation-needed`.
    """
    for organisation in organisations:
        if organisation.status is OrganisationStatus.CONFIRMED and organisation.side is not None:
            return organisation
    raise DomainError("idea-organisation-needed")


def check_idea(text: str) -> str:
    """Accept the words of an idea.

    Raises:
        DomainError: `field-required`, `field-too-long`.
    """
    return str(check_field(IDEA_FIELDS[0], text))


def require_new(idea: Idea) -> None:
    """See that nobody has decided about it.

    Raises:
        StaleError: `idea-decided`, naming the status.
    """
    if idea.status is not IdeaStatus.NEW:
        raise StaleError("idea", idea.id, "idea-decided", status=Term(key=f"idea-status-{idea.status}"))


def take(idea: Idea, proposal_id: int) -> Idea:
    """Take it over as a draft of the side.

    Raises:
        StaleError: `idea-decided`.
    """
    require_new(idea)
    return idea.model_copy(update={"status": IdeaStatus.TAKEN, "proposal_id": proposal_id})


def decline(idea: Idea, words: str) -> Idea:
    """Decline it, with a reason.

    Raises:
        StaleError: `idea-decided`; DomainError: `reason-needed`, `field-too-long`.
    """
    require_new(idea)
    return idea.model_copy(update={"status": IdeaStatus.DECLINED, "reason": check_reason(words)})


def give_back(idea: Idea) -> Idea:
    """Let it wait again: the draft that was made of it was put away before it was filed."""
    return idea.model_copy(update={"status": IdeaStatus.NEW, "proposal_id": None})
