"""A proposal takes a limited number of files."""

from bot.domain.proposal_files import FILES_LIMIT, check_room
from tests.domain.refusals import refused


def test_there_is_room_until_the_limit() -> None:
    check_room(FILES_LIMIT - 1)
    assert refused(check_room, FILES_LIMIT) == "proposal-files-full"
