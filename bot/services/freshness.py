"""Those who answer for a park are asked every six months whether it is still right."""

from datetime import datetime

from bot.domain.freshness import SURELY_FRESH
from bot.domain.parks import Park
from bot.domain.people import Role
from bot.domain.reminder_ladders import Rung
from bot.domain.reminders import Watch
from bot.screens import freshness as screens
from bot.services.context import Office
from storage import parks, people
from storage.uow import Reading


async def watches(tx: Reading, _office: Office, now: datetime, until: datetime) -> list[Watch]:
    """Give the parks of which nobody has said for six months that they are still right."""
    old = await parks.unchecked_since(tx, until - SURELY_FRESH)
    return [watch for park in old for watch in await _asked(tx, park, now)]


async def _asked(tx: Reading, park: Park, now: datetime) -> list[Watch]:
    managers = await people.holders(tx, Role.PARK_MANAGER, now, park_id=park.id)
    seats = await people.holders(tx, Role.REPRESENTATIVE, now, park.side)
    asked = [(Rung.MANAGER, grant) for grant in managers]
    asked += [(Rung.SEAT if managers else Rung.STANDIN, grant) for grant in seats]
    return [screens.watch(park, grant.person_id, rung) for rung, grant in asked]
