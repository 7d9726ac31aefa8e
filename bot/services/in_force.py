"""What the desk has set holds at once, on every replica: it is read with every update, before the environment."""

from dataclasses import replace

from bot.domain.left_open import POINTS
from bot.services.context import InForce, Office
from storage import left_open, maintenance, sides

READ = ("left_open", "maintenance", "sides")


async def in_force(office: Office) -> Office:
    """Give the office as it stands now: what was chosen, whether maintenance lasts, and the sides."""
    found = await _found(office)
    chosen = {point.name: found.chosen[point.name] for point in POINTS if point.name in found.chosen}
    settled = replace(office.settled, **chosen) if chosen else office.settled
    return replace(office, settled=settled, maintenance=found.maintenance, sides=found.sides)


async def _found(office: Office) -> InForce:
    changes = office.database.changes(*READ)
    if office.known and office.known[-1].changes == changes:
        return office.known[-1]
    async with office.database.reading() as tx:
        chosen = {name: choice.choice for name, choice in (await left_open.every(tx)).items()}
        found = InForce(chosen, await maintenance.lasting(tx), tuple(await sides.every(tx)), changes)
    if office.database.on_sqlite:
        office.known[:] = [found]
    return found
