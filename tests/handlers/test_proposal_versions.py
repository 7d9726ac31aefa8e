"""What was filed is changed and withdrawn until the last second of the host's day; each change is a version."""

from datetime import timedelta

import pytest

from bot.domain.notices import Moment
from bot.playground import Person
from storage import proposals
from tests.conversation import Stage
from tests.handlers.proposal_scenes import DUE, file, two_seats
from tests.handlers.scenes import member, utc

pytestmark = pytest.mark.only("sqlite")
LAST, FIRST = utc("2027-03-15T18:59:58+00:00"), utc("2027-03-15T19:00:02+00:00")
"""23:59:58 and 00:00:02 by the host's clock."""


async def test_a_change_of_a_filed_proposal_is_a_version_with_was_and_is(stage: Stage, admin: Person) -> None:
    chair, rustam = await two_seats(stage)
    await file(stage, rustam)
    await stage.go_to(LAST)
    await stage.press(rustam, "form:one:proposal.1.text_en")
    seen = await stage.act(rustam, "We propose to open it in 2029 & to <share> it.")
    assert stage.words(rustam, "proposal-versions", count=2) in seen.labels
    assert stage.words(chair, "proposal-changed", number="2027-UZ-01", side="", title="").split("\n")[0] in (
        stage.last(chair).text
    )
    seen = await stage.tap(chair, "proposal-difference-open")
    assert "20282029" in seen.text.replace(" ", "")
    await stage.press(rustam, "proposal:versions:1.0")
    assert "2 · Rustam" in stage.last(rustam).keyboard[0][0]["text"]  # type: ignore[index]


async def test_after_the_deadline_it_is_locked_and_says_why_and_since_when(stage: Stage, admin: Person) -> None:
    _, rustam = await two_seats(stage)
    seen = await file(stage, rustam)
    assert stage.words(rustam, "proposal-withdraw") in seen.labels
    await stage.go_to(FIRST)
    before = await stage.tables()
    locked = stage.words(rustam, "error-proposal-overdue", due=Moment(at=DUE, zone="Asia/Almaty"))
    for data in ("form:one:proposal.1.text_en", "proposal:withdraw:1", "proposal:attach:1"):
        seen = await stage.press(rustam, data)
        assert "23:59" in seen.text
        assert locked[:20] in seen.text
    assert stage.words(rustam, "proposal-withdraw") not in seen.labels
    assert await stage.tables() == before


@pytest.mark.parametrize("reason", ["We have merged it", None])
async def test_it_is_withdrawn_in_the_last_second_and_the_chair_is_told(
    stage: Stage, admin: Person, reason: str | None
) -> None:
    chair, rustam = await two_seats(stage)
    await file(stage, rustam)
    await stage.go_to(LAST)
    await stage.press(rustam, "proposal:withdraw:1")
    seen = await (stage.act(rustam, reason) if reason else stage.tap(rustam, "button-skip"))
    assert stage.words(rustam, "proposal-status-withdrawn") in seen.text
    assert "2027-UZ-01" in stage.last(chair).text
    assert (reason or "2027-UZ-01") in stage.last(chair).text
    assert "2027-UZ-01" not in (await stage.act(chair, "/filed")).text


async def test_a_withdrawal_that_waits_over_the_deadline_is_refused(stage: Stage, admin: Person) -> None:
    _, rustam = await two_seats(stage)
    await file(stage, rustam)
    await stage.press(rustam, "proposal:withdraw:1")
    await stage.go_to(DUE + timedelta(seconds=3))
    assert "23:59" in (await stage.act(rustam, "too late")).text
    async with stage.app.database.reading() as tx:
        assert [one.number for one in await proposals.filed(tx, 1)] == ["2027-UZ-01"]


async def test_only_who_may_file_changes_or_withdraws_what_was_filed(stage: Stage, admin: Person) -> None:
    chair, rustam = await two_seats(stage)
    dana = await member(stage, "Dana", "expert", "UZ")
    await file(stage, rustam)
    before = await stage.tables()
    for person in (chair, dana):
        for data in ("form:one:proposal.1.text_en", "proposal:withdraw:1", "proposal:attach:1"):
            assert (await stage.press(person, data)).alerts
    assert await stage.tables() == before
