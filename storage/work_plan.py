"""Plans of the years."""

from datetime import datetime

from sqlalchemy import select

from bot.domain.meetings import Meeting
from bot.domain.work_plan import IN_FORCE, Plan, PlanStatus
from storage.rows import add, many, one, save
from storage.tables import work_plans
from storage.uow import Reading, Writing

LATEST = (work_plans.c.year.desc(), work_plans.c.id.desc())


async def get(tx: Reading, plan_id: int) -> Plan | None:
    """Find a plan."""
    return await one(tx, Plan, select(work_plans).where(work_plans.c.id == plan_id))


async def of_meeting(tx: Reading, meeting_id: int) -> Plan | None:
    """Find the plan that is made for a meeting."""
    return await one(tx, Plan, select(work_plans).where(work_plans.c.meeting_id == meeting_id))


async def latest(tx: Reading) -> Plan | None:
    """Give the plan of the latest year."""
    return await one(tx, Plan, select(work_plans).order_by(*LATEST).limit(1))


async def before(tx: Reading, plan: Plan) -> Plan | None:
    """Give the plan adopted last before this one."""
    earlier = (work_plans.c.id < plan.id) & work_plans.c.adopted_at.is_not(None)
    return await one(tx, Plan, select(work_plans).where(earlier).order_by(*LATEST).limit(1))


async def in_force(tx: Reading) -> list[Plan]:
    """List the plans that are adopted and not reported on yet."""
    query = select(work_plans).where(work_plans.c.status.in_([status.value for status in IN_FORCE]))
    return await many(tx, Plan, query.order_by(work_plans.c.id))


async def listed(tx: Reading, limit: int, offset: int = 0, *, adopted: bool = False) -> list[Plan]:
    """List the plans, the latest year first; only the adopted ones where that is wished."""
    query = select(work_plans).order_by(*LATEST).limit(limit).offset(offset)
    return await many(tx, Plan, query.where(work_plans.c.adopted_at.is_not(None)) if adopted else query)


async def begin(tx: Writing, meeting: Meeting, year: int, now: datetime) -> Plan:
    """Begin the plan of a year."""
    zone, status = meeting.zone or "UTC", PlanStatus.COLLECTING
    values = {"year": year, "meeting_id": meeting.id, "zone": zone, "status": status}
    return await add(tx, work_plans, Plan, **values, version=1, created_at=now)


async def write(tx: Writing, plan: Plan) -> Plan:
    """Write a plan where its version matches."""
    return await save(tx, work_plans, plan, "plan")
