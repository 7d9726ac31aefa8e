"""Residencies are asked for, returned with remarks, approved, suspended, renewed; those concerned are told."""

from datetime import datetime

from bot.domain import residency as rules
from bot.domain.certificates import new_code
from bot.domain.errors import DomainError
from bot.domain.forms import FieldValue
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, Role, require
from bot.domain.reminder_ladders import Rung
from bot.domain.reminders import Watch
from bot.domain.residency import APPROVING, STEPS, By, Change, Verdict
from bot.domain.residents import (
    Case,
    Line,
    Residency,
    ResidencyStatus,
    Standpoint,
    check_confirmed,
    check_member,
    expires_at,
)
from bot.screens import residency as screens
from bot.services.context import Ctx, Office
from bot.services.residents import seen
from storage import people, residents, teams
from storage import residency as rows
from storage.uow import Reading, Writing

HISTORY_PAGE = 2
"""Lines of a history on a page: each may have a long reason, and a remark to every field."""
NEEDS_MEMBER = frozenset({Verdict.SUBMIT, Verdict.INITIAL, Verdict.PERMANENT, Verdict.PROLONG})


async def case_to_decide(ctx: Ctx, residency_id: int, verdict: Verdict) -> Case:
    """See, before a reason or a day is asked, that the person may do this now.

    Raises:
        DomainError: `resident-unknown`, `not-owner`, `role-needed`, `role-of-side-needed`, `role-of-park-needed`,
            `resident-own-case`; StaleError: `resident-moved-on`.
    """
    async with ctx.reading() as tx:
        case = await _to_decide(tx, ctx, residency_id, verdict)
    rules.require_open(case.residency, verdict)
    return case


async def decide(ctx: Ctx, residency_id: int, verdict: Verdict, answer: FieldValue = None) -> Case:
    """Do what a verdict says, and tell those whom it concerns. `answer`: the reason, or the last day.

    Raises:
        DomainError: as `case_to_decide`, and `resident-not-confirmed`, `resident-park-not-member`, what
            `residency.decide` raises.
    """
    async with ctx.writing() as tx:
        case = await _to_decide(tx, ctx, residency_id, verdict)
        if verdict in NEEDS_MEMBER:
            check_member(case.park)
        if verdict is Verdict.SUBMIT:
            check_confirmed(case.organisation)
        moved = rules.decide(case.residency, verdict, answer, ctx.now, case.zone)
        if verdict in APPROVING and moved.code is None:
            moved = moved.model_copy(update={"code": new_code()})
        decided = Case(await residents.write(tx, moved), case.organisation, case.park, case.zone)
        await rows.keep(tx, case.residency, moved, verdict)
        await _tell(tx, ctx, decided, verdict)
        await tx.record(verdict, "resident", residency_id, reason=moved.remark, valid_until=moved.valid_until)
    return decided


async def _to_decide(tx: Reading, ctx: Ctx, residency_id: int, verdict: Verdict) -> Case:
    case, sight = await seen(tx, ctx, residency_id)
    if STEPS[verdict].by is By.OWNER:
        if not sight.owner:
            raise DomainError("not-owner")
        return case
    _require_manager(ctx, case, sight)
    return case


def _require_manager(ctx: Ctx, case: Case, sight: Standpoint) -> None:
    require(ctx.actor, Action.DECIDE_RESIDENTS, case.park.side, case.park.id)
    if sight.of_team:
        raise DomainError("resident-own-case")


async def _tell(tx: Writing, ctx: Ctx, case: Case, verdict: Verdict) -> None:
    team, managers = await _team(tx, case.residency, case.organisation.owner_id), await _managers(tx, case, ctx.now)
    me = ctx.actor.person.id
    for person_id in sorted((team | managers) - {me}):
        await tx.put(screens.told(case, verdict, person_id))
    if verdict in (Verdict.SUBMIT, Verdict.RENEW) and not managers - team:
        for person_id in await _instead(tx, ctx, case):
            await tx.put(screens.nobody_decides(case, person_id))


async def _team(tx: Reading, residency: Residency, owner_id: int) -> set[int]:
    return {owner_id, *(member.person_id for member in await teams.of(tx, residency.organisation_id))}


async def _managers(tx: Reading, case: Case, now: datetime) -> set[int]:
    return {grant.person_id for grant in await people.holders(tx, Role.PARK_MANAGER, now, park_id=case.park.id)}


async def _instead(tx: Reading, ctx: Ctx, case: Case) -> list[int]:
    """List who can find somebody to run the park: its side's representative, or else the administrators."""
    seats = await people.holders(tx, Role.REPRESENTATIVE, ctx.now, case.park.side)
    if seats:
        return [grant.person_id for grant in seats]
    return [person.id for person in await people.administrators(tx, ctx.office.administrators, ctx.now)]


async def case_to_remark(ctx: Ctx, residency_id: int) -> Case:
    """Show an application to the park's manager, who may put remarks to its fields.

    Raises:
        DomainError: as `case_to_decide`.
    """
    return await case_to_decide(ctx, residency_id, Verdict.RETURN)


async def set_remark(ctx: Ctx, residency_id: int, name: str, words: FieldValue) -> None:
    """Keep a remark to a field, or take it back; the organisation reads it once the application is returned.

    Raises:
        DomainError: as `case_to_decide`, and `field-unknown`, `field-too-long`.
    """
    async with ctx.writing() as tx:
        case = await _to_decide(tx, ctx, residency_id, Verdict.RETURN)
        await residents.write(tx, rules.remark(case.residency, name, words))
        await tx.record("remark", "resident", residency_id, field=name)


async def history(ctx: Ctx, residency_id: int, page: int) -> tuple[Case, Page[Change]]:
    """Show what became of a residency, to the team and to those who answer for the park.

    Raises:
        DomainError: `resident-unknown`, `not-of-team`.
    """
    async with ctx.reading() as tx:
        case, sight = await seen(tx, ctx, residency_id)
        if not (sight.of_team or sight.sees):
            raise DomainError("not-of-team")
        changes = await rows.history(tx, residency_id, *window(page, HISTORY_PAGE))
    return case, page_of(changes, page, HISTORY_PAGE)


async def tick(office: Office, now: datetime) -> int:
    """Note what has expired; give how many letters were new. None: nothing is written."""
    async with office.database.reading() as tx:
        ending = await residents.ending(tx, now.date())
    over = [line for line in ending if line.valid_until and now > expires_at(line.valid_until, line.zone)]
    return sum([await _expire(office, line, now) for line in over])


async def watches(tx: Reading, _office: Office, now: datetime, until: datetime) -> list[Watch]:
    """Give the residencies that end soon: for the team until it asks for renewal, then for who decides on that."""
    ending = [one for one in await residents.ending(tx, until.date()) if one.status is ResidencyStatus.APPROVED]
    if not ending:
        return []
    joined = await teams.of_each(tx, {line.organisation_id for line in ending if line.renewal_asked_at is None})
    manage = await people.holders(tx, Role.PARK_MANAGER, now)
    found = []
    for line in ending:
        told = [(Rung.MANAGER, grant.person_id) for grant in manage if grant.park_id == line.park_id]
        if line.renewal_asked_at is None:
            members = [one.person_id for one in joined if one.organisation_id == line.organisation_id]
            told = [(Rung.TEAM, line.owner_id), *((Rung.MEMBER, person_id) for person_id in members), *told]
        found += [screens.watch(line, person_id, rung) for rung, person_id in told]
    return found


async def _expire(office: Office, line: Line, now: datetime) -> int:
    async with office.database.writing(now) as tx:
        if not await residents.note_expiry(tx, line):
            return 0
        await rows.keep_expiry(tx, line.id, line.status, line.valid_until)
        told = {line.owner_id, *(member.person_id for member in await teams.of(tx, line.organisation_id))}
        managers = await people.holders(tx, Role.PARK_MANAGER, now, park_id=line.park_id)
        told |= {grant.person_id for grant in managers}
        await tx.record(Verdict.EXPIRE, "resident", line.id)
        return sum([await tx.put(screens.expired(line, person_id)) for person_id in sorted(told)])
