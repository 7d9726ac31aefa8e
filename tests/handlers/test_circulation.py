"""A paper is circulated, delivered, opened, acknowledged; who has not is reminded; the report is passed on."""

import pytest

from bot.domain.notices import Span
from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.plan_scenes import adopted, circulate, circulated, compiled
from tests.handlers.scenes import member, utc


async def test_it_is_known_of_each_recipient_whether_it_came_was_opened_and_acknowledged(
    stage: Stage, admin: Person
) -> None:
    secretary = await member(stage, "Секретарь", "secretariat", language="ru")
    chair, rustam, wei = await circulated(stage)
    assert "проект плана" in stage.last(secretary).text
    await stage.tap(rustam, "paper-open")
    await stage.tap(wei, "paper-open")
    seen = await stage.tap(wei, "paper-acknowledge")
    assert stage.words(wei, "paper-acknowledge") not in seen.labels
    await stage.press(chair, "paper:show:1")
    seen = await stage.tap(chair, "paper-receipts")
    lines = dict(line.split(": ", 1) for line in seen.text.splitlines() if ": " in line)
    assert lines["👁 Republic of Uzbekistan"].startswith("opened 15 January 2027")
    assert lines["✅ People’s Republic of China"].startswith("acknowledged")
    assert lines["✅ Republic of Kazakhstan"].startswith("acknowledged")
    assert lines["📬 SCO Secretariat"].startswith("delivered")
    assert "nobody" in lines["⚪ Islamic Republic of Iran"]
    await stage.press(wei, "paper:acknowledge:1")
    assert "acknowledged already" in stage.alert(wei)


@pytest.mark.only("sqlite")
async def test_the_agenda_goes_to_the_seats_only_and_others_do_not_see_it(stage: Stage, admin: Person) -> None:
    secretary = await member(stage, "Sergey", "secretariat")
    chair, rustam, _wei = await compiled(stage)
    letters = len(stage.texts(secretary))
    await stage.press(chair, "agenda:fill:1")
    await stage.press(chair, "paper:make:1.agenda")
    await stage.tap(chair, "paper-circulate")
    assert "draft agenda" in stage.last(rustam).text
    assert len(stage.texts(secretary)) == letters
    await stage.press(secretary, "paper:show:1")
    assert stage.words(secretary, "error-paper-unknown") in stage.alert(secretary)


@pytest.mark.only("sqlite")
async def test_circulated_after_two_months_before_the_meeting_it_is_marked_late(stage: Stage, admin: Person) -> None:
    chair, rustam, _wei = await compiled(stage)
    await stage.go_to(utc("2027-04-16T18:59:59+00:00"))
    seen = await circulate(stage, chair)
    late = stage.words(chair, "paper-late", by=Span(seconds=86_400))
    assert late in seen.text
    assert late in stage.last(rustam).text


@pytest.mark.only("sqlite")
async def test_only_who_has_not_acknowledged_is_reminded_and_once_a_stage(stage: Stage, admin: Person) -> None:
    _chair, rustam, wei = await circulated(stage)
    await stage.press(wei, "paper:acknowledge:1")
    told, quiet = len(stage.texts(rustam)), len(stage.texts(wei))
    for moment in ("2027-01-18T08:59:00+00:00", "2027-01-18T09:00:00+00:00", "2027-01-18T10:00:00+00:00"):
        await stage.go_to(utc(moment))
    assert len(stage.texts(rustam)) == told + 1
    assert "not been acknowledged" in stage.last(rustam).text
    await stage.go_to(utc("2027-02-22T04:00:00+00:00"))
    reminders = [text for text in stage.texts(rustam)[told:] if "not been acknowledged" in text]
    assert len(reminders) == 2
    assert not any("not been acknowledged" in text for text in stage.texts(wei)[quiet:])
    await stage.tap(rustam, "paper-acknowledge")
    assert stage.words(rustam, "paper-acknowledged") in stage.alert(rustam)


@pytest.mark.only("sqlite")
async def test_nobody_is_reminded_of_a_version_that_a_newer_one_has_replaced(stage: Stage, admin: Person) -> None:
    chair, rustam, _wei = await circulated(stage)
    await stage.press(chair, "form:one:item.1.place")
    await stage.act(chair, "Samarkand")
    await circulate(stage, chair)
    await stage.press(rustam, "paper:acknowledge:2")
    told = len(stage.texts(rustam))
    await stage.go_to(utc("2027-01-19T09:00:00+00:00"))
    assert len(stage.texts(rustam)) == told
    await stage.press(chair, "paper:circulate:1")
    assert "newer version" in stage.alert(chair)


@pytest.mark.only("sqlite")
async def test_the_report_goes_to_the_secretariat_which_passes_it_on_to_the_seats(stage: Stage, admin: Person) -> None:
    secretary = await member(stage, "Sergey", "secretariat")
    chair, rustam, _wei = await adopted(stage)
    await stage.act(chair, "/plan")
    await stage.tap(chair, "plan-report")
    await stage.tap(chair, "paper-submit")
    assert "report" in stage.last(secretary).text
    await stage.press(rustam, "paper:show:3")
    assert stage.words(rustam, "error-paper-unknown") in stage.alert(rustam)
    await stage.press(chair, "paper:forward:3")
    assert stage.words(chair, "role-secretariat") in stage.alert(chair)
    await stage.tap(secretary, "paper-open")
    await stage.tap(secretary, "paper-acknowledge")
    seen = await stage.tap(secretary, "paper-forward")
    assert stage.words(secretary, "paper-forward") not in seen.labels
    assert "report" in stage.last(rustam).text
    await stage.tap(rustam, "paper-open")
    await stage.tap(rustam, "paper-acknowledge")
    seen = await stage.press(secretary, "paper:receipts:3")
    assert "✅ Republic of Uzbekistan" in seen.text
    await stage.press(secretary, "paper:forward:3")
    assert stage.words(secretary, "error-paper-forwarded") in stage.alert(secretary)


@pytest.mark.only("sqlite")
async def test_who_has_no_part_in_it_neither_circulates_nor_acknowledges(stage: Stage, admin: Person) -> None:
    _chair, rustam, _wei = await circulated(stage)
    expert = await member(stage, "Erik", "expert", "UZ")
    guest = stage.person("Boris")
    await stage.start(guest)
    await stage.press(expert, "paper:show:1")
    before = await stage.tables()
    for person, data, role in (
        (expert, "paper:acknowledge:1", "role-representative"),
        (rustam, "paper:circulate:1", "role-chair"),
        (rustam, "paper:receipts:1", "role-chair"),
        (rustam, "paper:make:1.plan", "role-chair"),
        (rustam, "paper:sign:1", "role-chair"),
    ):
        await stage.press(person, data)
        assert stage.words(person, role) in stage.alert(person), data
    await stage.press(guest, "paper:show:1")
    assert stage.words(guest, "error-paper-unknown") in stage.alert(guest)
    assert await stage.tables() == before
