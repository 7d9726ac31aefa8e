"""What is decided about a residency: by whom, in which order, with which answer; reminders, renewal, the last day."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.conversation import Stage, labels
from tests.handlers.resident_scenes import LAST_DAY, apply, decide, open_residency, pool, reside
from tests.handlers.test_teams import colleague, refused

pytestmark = pytest.mark.usefixtures("admin")
OVER = datetime(2028, 6, 1, 18, 59, 59, tzinfo=UTC)
"""The last second of 1 June 2028 in Astana."""
MINUTE = timedelta(minutes=1)


async def test_an_application_is_returned_with_remarks_to_answers_and_comes_back(stage: Stage) -> None:
    people = await pool(stage)
    await apply(stage, people.founder)
    await open_residency(stage, people.manager)
    await stage.tap(people.manager, "resident-remarks")
    await stage.tap(people.manager, "resident-remark-field-activity")
    seen = await stage.act(people.manager, "Which sensors?")
    assert "Which sensors?" in seen.text
    assert "Which sensors?" not in (await open_residency(stage, people.founder)).text
    await decide(stage, people.manager, "return", "Almost there")
    told = stage.last(people.founder).text
    assert "Which sensors?" in told
    assert "Almost there" in told
    await stage.tap(people.founder, "resident-open")
    await stage.press(people.founder, "form:one:resident.1.activity")
    seen = await stage.act(people.founder, "Sheep are counted by thermal cameras")
    assert "Which sensors?" not in seen.text
    await stage.tap(people.founder, "resident-submit")
    seen = await open_residency(stage, people.manager)
    assert "thermal cameras" in seen.text
    seen = await stage.tap(people.manager, "resident-history-open")
    seen = await stage.tap(people.manager, "button-next-page") if "Which" not in seen.text else seen
    assert "Which sensors?" in seen.text


async def test_a_return_says_what_is_to_be_put_right(stage: Stage) -> None:
    people = await pool(stage)
    await apply(stage, people.founder)
    await decide(stage, people.manager, "return")
    seen = await stage.tap(people.manager, "button-skip")
    assert stage.words(people.manager, "error-resident-remark-needed") in seen.text


@pytest.mark.parametrize(("verdict", "shown"), [("initial", "initial"), ("permanent", "permanent")])
async def test_it_is_approved_until_a_day_and_the_team_is_told(stage: Stage, verdict: str, shown: str) -> None:
    people = await pool(stage)
    boris = await colleague(stage, people.founder)
    await apply(stage, people.founder)
    seen = await decide(stage, people.manager, verdict, "1 March 2020")
    assert stage.words(people.manager, "error-resident-day-passed") in seen.text
    seen = await stage.act(people.manager, LAST_DAY)
    assert stage.words(people.manager, "resident-status-approved") in seen.text
    assert shown in seen.text
    for person in (people.founder, boris):
        assert LAST_DAY in stage.last(person).text
    assert "AgroDrone" not in "".join((await stage.act(people.manager, "/residents")).labels)


async def test_a_permanent_resident_may_have_no_last_day(stage: Stage) -> None:
    people = await pool(stage)
    await apply(stage, people.founder)
    await decide(stage, people.manager, "permanent")
    seen = await stage.tap(people.manager, "button-skip")
    assert stage.words(people.manager, "resident-endless") in seen.text
    assert stage.words(people.founder, "resident-renew") not in (await open_residency(stage, people.founder)).labels


AFTER = {
    "decline": ("manager", "declined", "founder"),
    "withdraw": ("founder", "withdrawn", "manager"),
    "suspend": ("manager", "suspended", "founder"),
    "revoke": ("manager", "revoked", "founder"),
    "leave": ("founder", "left", "manager"),
}


@pytest.mark.parametrize("verdict", AFTER)
@pytest.mark.only("sqlite")
async def test_what_ends_or_stops_it_takes_a_reason_that_the_other_reads(stage: Stage, verdict: str) -> None:
    who, status, other = AFTER[verdict]
    people = await pool(stage) if verdict in ("decline", "withdraw") else await reside(stage)
    if verdict in ("decline", "withdraw"):
        await apply(stage, people.founder)
    actor, told = getattr(people, who), getattr(people, other)
    seen = await decide(stage, actor, verdict, "Because it is so")
    assert stage.words(actor, f"resident-status-{status}") in seen.text
    assert "Because it is so" in stage.last(told).text
    await stage.tap(told, "resident-open")
    seen = await stage.tap(told, "resident-history-open")
    assert "Because it is so" in seen.text
    assert stage.words(told, f"resident-did-{verdict}") in seen.text


async def test_what_was_suspended_is_resumed_with_a_reason(stage: Stage) -> None:
    people = await reside(stage)
    await decide(stage, people.manager, "suspend", "No report")
    assert f"resident:certificate:{1}" not in str((await open_residency(stage, people.founder))[-1].keyboard)
    seen = await decide(stage, people.manager, "resume", "The report is here")
    assert stage.words(people.manager, "resident-status-approved") in seen.text
    assert "The report is here" in stage.last(people.founder).text


FOUNDERS = ("submit", "withdraw", "renew", "leave")
MANAGERS = ("initial", "permanent", "return", "decline", "prolong", "refuse", "suspend", "resume", "revoke")


@pytest.mark.parametrize("running", [False, True])
@pytest.mark.only("sqlite")
async def test_nobody_does_what_is_anothers_or_what_does_not_fit_now(stage: Stage, running: bool) -> None:
    people = await reside(stage) if running else await pool(stage)
    if not running:
        await apply(stage, people.founder)
    boris, guest = await colleague(stage, people.founder), stage.person("Guest")
    await stage.start(guest)
    late = ("submit", "withdraw", "initial", "return", "decline") if running else ("submit", "renew", "leave", "revoke")
    forbidden = {people.founder: MANAGERS, people.manager: FOUNDERS, boris: (*FOUNDERS, *MANAGERS)}
    forbidden |= {people.seat: (*FOUNDERS, *MANAGERS), guest: (*FOUNDERS, *MANAGERS)}
    for person, verdicts in forbidden.items():
        for verdict in verdicts:
            assert (await refused(stage, person, f"resident:{verdict}:1")).text
    for person, verdicts in ((people.founder, FOUNDERS), (people.manager, MANAGERS)):
        for verdict in set(verdicts) & set(late):
            assert (await refused(stage, person, f"resident:{verdict}:1")).alerts


async def letters(stage: Stage, person: object, moment: datetime) -> int:
    """Go to a moment; count the reminders that somebody has had by then."""
    await stage.go_to(moment)
    await stage.app.remind()
    await stage.pump()
    return sum("⏰" in text for text in stage.texts(person))  # type: ignore[arg-type]


async def test_the_owner_is_reminded_in_time_and_asks_for_renewal_by_one_tap(stage: Stage) -> None:
    people = await reside(stage)
    assert await letters(stage, people.founder, OVER - timedelta(days=31)) == 0
    assert await letters(stage, people.founder, OVER - timedelta(days=30)) == 1
    assert await letters(stage, people.founder, OVER - timedelta(days=20)) == 1
    assert await letters(stage, people.founder, OVER - timedelta(days=14)) == 2
    seen = await stage.tap(people.founder, "resident-renew")
    assert stage.words(people.founder, "resident-done-renew") in seen.alerts
    assert await letters(stage, people.founder, OVER - timedelta(days=1)) == 1  # the other became the card
    assert "🔁 AgroDrone" in (await stage.act(people.manager, "/residents")).labels
    refusal = stage.words(people.manager, "error-resident-day-not-later")
    assert refusal in (await decide(stage, people.manager, "prolong", LAST_DAY)).text
    seen = await stage.act(people.manager, "1 June 2029")
    assert "1 June 2029" in seen.text
    assert "1 June 2029" in stage.last(people.founder).text
    seen = await decide(stage, people.manager, "permanent")
    seen = await stage.tap(people.manager, "button-skip")
    assert stage.words(people.manager, "resident-endless") in seen.text


@pytest.mark.only("sqlite")
async def test_then_the_team_is_reminded_and_at_last_the_manager_who_then_decides(stage: Stage) -> None:
    people = await reside(stage)
    boris = await colleague(stage, people.founder)
    assert await letters(stage, boris, OVER - timedelta(days=8)) == 0
    assert await letters(stage, boris, OVER - timedelta(days=7)) == 1
    assert stage.words(boris, "resident-renew") not in labels(stage.last(boris))
    morning = timedelta(hours=9)
    assert await letters(stage, people.manager, OVER - timedelta(days=4)) == 0
    assert await letters(stage, people.manager, OVER - timedelta(days=3) + morning) == 1
    assert stage.words(people.manager, "resident-reminder-decide") in stage.last(people.manager).text
    await decide(stage, people.founder, "renew")
    told = len(stage.texts(boris))
    assert await letters(stage, people.manager, OVER - timedelta(days=1) + morning) == 2
    assert stage.words(people.manager, "resident-reminder-asked") in stage.last(people.manager).text
    assert len(stage.texts(boris)) == told


async def test_a_renewal_is_refused_with_a_reason_and_may_be_asked_for_again(stage: Stage) -> None:
    people = await reside(stage)
    await decide(stage, people.founder, "renew")
    await decide(stage, people.manager, "refuse", "The building is full")
    assert "The building is full" in stage.last(people.founder).text
    seen = await open_residency(stage, people.founder)
    assert stage.words(people.founder, "resident-renew") in seen.labels


async def test_it_expires_when_its_last_day_is_over_and_both_are_told_once(stage: Stage) -> None:
    people = await reside(stage)
    expired = stage.words(people.founder, "resident-status-expired")
    await letters(stage, people.founder, OVER)
    assert expired not in (await open_residency(stage, people.founder)).text
    await letters(stage, people.founder, OVER + MINUTE)
    await letters(stage, people.founder, OVER + 2 * MINUTE)
    for person in (people.founder, people.manager):
        assert sum(text.startswith("⌛") for text in stage.texts(person)) == 1
    assert expired in (await open_residency(stage, people.founder)).text
    seen = await stage.tap(people.founder, "resident-history-open")
    assert stage.words(people.founder, "resident-by-calendar") in seen.text


async def test_what_was_asked_for_in_time_is_still_renewed_after_the_last_day(stage: Stage) -> None:
    people = await reside(stage)
    await decide(stage, people.founder, "renew")
    await letters(stage, people.founder, OVER + MINUTE)
    assert stage.words(people.founder, "resident-expired-asked") in stage.last(people.founder).text
    seen = await decide(stage, people.manager, "prolong", "1 June 2029")
    assert stage.words(people.manager, "resident-status-approved") in seen.text
