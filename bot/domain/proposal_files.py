"""Files of a proposal: Telegram keeps them, and they are sent on by their id."""

from datetime import datetime

from bot.domain.errors import DomainError
from bot.domain.forms import Document
from bot.domain.notices import Value

FILES_LIMIT = 10


class ProposalFile(Value):
    """One file, and when it was added."""

    id: int
    proposal_id: int
    person_id: int
    at: datetime
    file_id: str
    name: str

    @property
    def document(self) -> Document:
        """The file as Telegram knows it."""
        return Document(file_id=self.file_id, name=self.name)


def check_room(count: int) -> None:
    """See that one more file is not too many.

    Raises:
        DomainError: `proposal-files-full`.
    """
    if count >= FILES_LIMIT:
        raise DomainError("proposal-files-full", limit=FILES_LIMIT)
