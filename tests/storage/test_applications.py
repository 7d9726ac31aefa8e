"""Applications by competition, team and status; numbers and places that two cannot both take; queries of people."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.domain.application_questions import Asked
from bot.domain.applications import Application, ApplicationStatus
from bot.domain.errors import StaleError
from bot.domain.events import Event, EventKind, EventStatus
from bot.domain.registry import OrganisationKind
from storage import application_codes, application_letters, application_questions, applications, events, registry, teams
from storage.uow import Database, Writing
from tests.conftest import NOW
from tests.storage.newcomers import newcomer

LATER = NOW + timedelta(days=30)
YEAR = timedelta(days=365)


async def competition(tx: Writing, organiser_id: int) -> Event:
    draft = await events.begin(tx, organiser_id, EventKind.GRANT, "ru", "Asia/Tashkent", NOW)
    values = {"status": EventStatus.PUBLISHED, "starts_at": LATER, "title_ru": "Конкурс"}
    return await events.write(tx, draft.model_copy(update=values))


async def application(tx: Writing, event_id: int, owner_id: int, name: str = "Шамол") -> Application:
    organisation = await registry.begin(tx, owner_id, OrganisationKind.STARTUP, NOW)
    organisation = await registry.write(tx, organisation.model_copy(update={"name": name}))
    return await applications.begin(tx, event_id, organisation.id, owner_id)


async def submitted(tx: Writing, draft: Application, number: int) -> Application:
    values = {"status": ApplicationStatus.SUBMITTED, "number": number, "submitted_at": NOW}
    return await applications.write(tx, draft.model_copy(update=values))


async def test_answers_come_back_as_they_were_kept_and_two_do_not_overwrite_each_other(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx)
        draft = await application(tx, (await competition(tx, person.id)).id, person.id)
        answers = {"q1": "слово 🌾", "q2": 12, "q3": ["1", "2"], "q4": {"file_id": "x", "name": "план.pdf"}}
        written = await applications.write(tx, draft.model_copy(update={"answers": answers}))
        assert await applications.get(tx, draft.id) == written
        with pytest.raises(StaleError):
            await applications.write(tx, draft)
        await applications.remove(tx, draft.id)
        assert await applications.get(tx, draft.id) is None


async def test_an_organisation_has_one_application_that_was_not_withdrawn(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx)
        event = await competition(tx, person.id)
        first = await application(tx, event.id, person.id)
        await applications.write(tx, first.model_copy(update={"status": ApplicationStatus.WITHDRAWN}))
        second = await applications.begin(tx, event.id, first.organisation_id, person.id)
        assert await applications.standing(tx, event.id, first.organisation_id) == second
    with pytest.raises(IntegrityError):
        async with database.writing(NOW) as tx:
            await applications.begin(tx, event.id, first.organisation_id, person.id)


async def test_two_who_submit_at_once_get_two_numbers(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx)
        event = await competition(tx, person.id)
        drafts = [await application(tx, event.id, person.id, name) for name in ("A", "B", "C")]

    async def submit(draft: Application) -> None:
        async with database.writing(NOW, person.id) as tx:
            await application_questions.lock(tx, event.id)
            number = await applications.next_number(tx, event.id)
            await asyncio.sleep(0)
            await submitted(tx, draft, number)

    await asyncio.gather(*map(submit, drafts))
    async with database.reading() as look:
        found = await applications.handed_in(look, event.id, None, 9)
        assert [one.number for one, _name in found] == [1, 2, 3]
        assert sorted(name for _one, name in found) == ["A", "B", "C"]


async def test_drafts_are_counted_and_not_listed(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx)
        event = await competition(tx, person.id)
        await application(tx, event.id, person.id, "A")
        shown = await submitted(tx, await application(tx, event.id, person.id, "B"), 1)
        assert await applications.counts(tx, event.id) == {ApplicationStatus.DRAFT: 1, ApplicationStatus.SUBMITTED: 1}
        assert await applications.handed_in(tx, event.id, "submitted", 9) == [(shown, "B")]
        assert await applications.handed_in(tx, event.id, "eligible", 9) == []
        assert [one.status for one in await applications.drafts(tx, NOW, NOW + YEAR)] == ["draft"]
        closed = LATER + timedelta(minutes=1, seconds=1)  # the minute that is shown counts whole
        assert await applications.drafts(tx, closed, closed + YEAR) == []


async def test_whom_it_concerns_is_each_of_the_team_once(database: Database) -> None:
    async with database.writing(NOW) as tx:
        owner, member = await newcomer(tx), await newcomer(tx, 1002)
        event = await competition(tx, owner.id)
        for name in ("A", "B"):
            draft = await application(tx, event.id, owner.id, name)
            await teams.join(tx, draft.organisation_id, member.id, NOW)
        gone = await application(tx, event.id, (await newcomer(tx, 1003)).id, "C")
        await applications.write(tx, gone.model_copy(update={"status": ApplicationStatus.WITHDRAWN}))
        assert sorted((await tx.execute(applications.concerned(event.id))).scalars()) == [owner.id, member.id]
        assert list((await tx.execute(applications.concerned(event.id, ("eligible",)))).scalars()) == []
        assert await applications.team_of(tx, draft.organisation_id) == [owner.id, member.id]
        assert len(await applications.of_person(tx, member.id, 9)) == 2
    async with database.writing(NOW, owner.id) as tx:
        letter = await application_letters.begin(tx, event.id, "all")
        assert await application_letters.recipients(tx, letter) == 0


async def test_versions_and_history_grow_the_latest_first(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx)
        draft = await application(tx, (await competition(tx, person.id)).id, person.id)
    async with database.writing(NOW, person.id) as tx:
        assert await applications.keep_version(tx, draft) == 1
        assert await applications.keep_version(tx, draft.model_copy(update={"answers": {"q1": "новое"}})) == 2
        await applications.keep_change(tx, draft.id, None, "draft", None)
        await applications.keep_change(tx, draft.id, "draft", "submitted", "так")
        latest, first = await applications.versions(tx, draft.id, 9)
        assert (latest.number, latest.answers, first.answers) == (2, {"q1": "новое"}, {})
        assert [one.reason for one in await applications.history(tx, draft.id, 9)] == ["так", None]


async def test_questions_keep_their_order_and_a_code_is_used_once(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx)
        event, other = await competition(tx, person.id), await competition(tx, person.id)
        draft = await application(tx, event.id, person.id)
    async with database.writing(NOW, person.id) as tx:
        first, second = [await application_questions.begin(tx, event.id) for _ in range(2)]
        asked = first.model_copy(update={"kind": Asked.DAY, "words_ru": "Когда?", "position": 9})
        asked = await application_questions.write(tx, asked)
        assert await application_questions.of_event(tx, event.id) == [second, asked]
        await application_questions.copy(tx, asked, other.id, 1)
        assert [one.id for one in await application_questions.with_forms(tx, person.id, event.id, 9)] == [other.id]
        await application_questions.lock(tx, event.id)
        await application_questions.edit_until(tx, event.id, LATER)
        assert (await application_questions.call_of(tx, event)).edit_until == LATER
        values = {"code_hash": "x" * 64, "created_by": person.id, "created_at": NOW, "expires_at": LATER}
        code = await application_codes.make(tx, event_id=event.id, **values)
        assert await application_codes.use(tx, code.id, draft.organisation_id, NOW)
        assert not await application_codes.use(tx, code.id, draft.organisation_id, NOW)
        used = await application_codes.by_hash(tx, "x" * 64)
        assert used is not None
        assert (used.used_by, used.organisation_id) == (person.id, draft.organisation_id)
        assert await application_codes.of_event(tx, event.id, 9) == [used]
