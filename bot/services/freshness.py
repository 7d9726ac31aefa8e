"""Asks those who answer for a park whether it is still right; a tick calls it, each question is put once."""

from datetime import datetime

from bot.domain.freshness import SURELY_FRESH, Stage, stage
from bot.domain.notices import Notice
from bot.domain.parks import Park
from bot.domain.people import Role
from bot.screens import freshness as screens
from storage import parks, people
from storage.uow import Database, Reading


async def ask(database: Database, now: datetime) -> int:
    """Put the questions that are due; give how many were new. None due: nothing is written."""
    async with database.reading() as tx:
        old = await parks.unchecked_since(tx, now - SURELY_FRESH)
        due = [notice for park in old for notice in await _questions(tx, park, now)]
    if not due:
        return 0
    async with database.writing(now) as tx:
        return sum([await tx.put(notice) for notice in due])


async def _questions(tx: Reading, park: Park, now: datetime) -> list[Notice]:
    reached = stage(park.checked_at or park.created_at, now)
    if reached is None:
        return []
    managers = await people.holders(tx, Role.PARK_MANAGER, now, park_id=park.id)
    seats = await people.holders(tx, Role.REPRESENTATIVE, now, park.side)
    asked = Stage.ASK if reached is Stage.ASK else Stage.AGAIN
    questions = [screens.question(park, asked, grant.person_id) for grant in managers or seats]
    if reached is Stage.TELL and managers:
        questions += [screens.question(park, Stage.TELL, grant.person_id) for grant in seats]
    return questions
