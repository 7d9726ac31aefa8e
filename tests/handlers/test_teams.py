"""The owner invites a team by single-use links; members see and edit; one owner at a time hands in and decides."""

from datetime import timedelta

from bot.domain.teams import LIFETIME
from bot.playground import Person
from tests.conversation import Seen, Stage
from tests.handlers.scenes import draft_organisation, member, submit_organisation


async def link(stage: Stage, owner: Person) -> str:
    """Let an owner make a link; give the payload that it opens the bot with."""
    await stage.press(owner, "team:show:1")
    seen = await stage.tap(owner, "team-invite")
    return str((seen[-1].keyboard or [])[0][0]["url"]).partition("?start=")[2]


async def colleague(stage: Stage, owner: Person, name: str = "Boris") -> Person:
    """Let somebody join by a link."""
    person = stage.person(name)
    await stage.start(person, await link(stage, owner))
    return person


async def founded(stage: Stage) -> tuple[Person, Person]:
    """Let a startup be drafted, with a team of two."""
    owner = stage.person("Fatima")
    await draft_organisation(stage, owner)
    return owner, await colleague(stage, owner)


async def refused(stage: Stage, person: Person, data: str) -> Seen:
    """Press what must change nothing."""
    before = await stage.tables()
    seen = await stage.press(person, data)
    assert await stage.tables() == before
    return seen


async def test_who_joins_sees_the_card_and_the_owner_is_told(stage: Stage) -> None:
    owner, boris = await founded(stage)
    assert "AgroDrone" in stage.last(boris).text
    assert stage.last(owner).text == stage.words(owner, "team-told-joined", person="Boris", name="AgroDrone")
    assert "AgroDrone" in "".join((await stage.act(boris, "/organisations")).labels)
    seen = await stage.press(owner, "team:show:1")
    assert stage.words(owner, "team-line", person="Boris") in seen.text


async def test_a_member_edits_but_does_not_hand_in_invite_or_dismiss(stage: Stage) -> None:
    owner, boris = await founded(stage)
    assert stage.words(boris, "organisation-submit") not in (await stage.press(boris, "organisation:show:1")).labels
    await stage.press(boris, "form:one:organisation.1.one_line")
    await stage.act(boris, "Drones that count cows")
    assert "Drones that count cows" in (await stage.press(owner, "organisation:show:1")).text
    for data in ("organisation:submit:1", "team:invite:1", "team:member:1", "team:dismiss:1", "team:hand:1"):
        assert (await refused(stage, boris, data)).alerts == [stage.words(boris, "error-not-owner")]


async def test_strangers_see_no_team_and_do_nothing_to_it(stage: Stage) -> None:
    await founded(stage)
    stranger = stage.person("Olga")
    await stage.start(stranger)
    for data in ("team:show:1", "team:invite:1", "team:member:1", "team:dismiss:1", "team:hand:1", "team:leave:1"):
        assert (await refused(stage, stranger, data)).alerts == [stage.words(stranger, "error-organisation-unknown")]
    seen = await refused(stage, stranger, "team:member:9")
    assert seen.alerts == [stage.words(stranger, "error-member-unknown")]


async def test_a_link_works_once_until_it_expires_and_not_for_who_is_in(stage: Stage) -> None:
    owner = stage.person("Fatima")
    await draft_organisation(stage, owner)
    code, late = await link(stage, owner), await link(stage, owner)
    assert (await stage.start(owner, code)).text == stage.words(owner, "error-team-joined")
    boris, olga = stage.person("Boris"), stage.person("Olga")
    await stage.start(boris, code)
    used = stage.words(olga, "error-team-link-used", at="").split(":")[0]
    assert used in (await stage.start(olga, code)).text
    assert (await stage.start(boris, late)).text == stage.words(boris, "error-team-joined")
    await stage.go_to(stage.clock.now() + LIFETIME + timedelta(seconds=1))
    expired = stage.words(olga, "error-team-link-expired", at="").split(":")[0]
    assert expired in (await stage.start(olga, late)).text
    assert (await stage.start(olga, "t-nothing")).text == stage.words(olga, "error-team-link-unknown")


async def test_the_owner_dismisses_a_member_who_is_told_and_sees_it_no_more(stage: Stage) -> None:
    owner, boris = await founded(stage)
    await stage.press(owner, "team:show:1")
    await stage.tap(owner, "Boris")
    seen = await stage.tap(owner, "team-dismiss")
    assert stage.words(owner, "team-none") in seen.text
    told = stage.words(boris, "team-told-dismissed", name="AgroDrone")
    assert stage.last(boris).text == told
    seen = await refused(stage, boris, "organisation:show:1")
    assert seen.alerts == [stage.words(boris, "error-organisation-unknown")]


async def test_the_owners_place_is_handed_on_and_links_of_the_former_owner_end(stage: Stage) -> None:
    owner, boris = await founded(stage)
    old = await link(stage, owner)
    await stage.press(owner, "team:show:1")
    await stage.tap(owner, "Boris")
    await stage.tap(owner, "team-hand")
    assert stage.last(boris).text == stage.words(boris, "team-told-owner", name="AgroDrone", person="Fatima")
    assert stage.words(boris, "organisation-submit") in (await stage.tap(boris, "organisation-show")).labels
    assert (await refused(stage, owner, "organisation:submit:1")).alerts == [stage.words(owner, "error-not-owner")]
    olga = stage.person("Olga")
    assert (await stage.start(olga, old)).text == stage.words(olga, "error-team-link-unknown")


async def test_a_member_leaves_and_the_owner_stays(stage: Stage) -> None:
    owner, boris = await founded(stage)
    assert (await refused(stage, owner, "team:leave:1")).alerts == [stage.words(owner, "error-owner-stays")]
    await stage.press(boris, "team:show:1")
    await stage.tap(boris, "team-leave")
    assert stage.last(owner).text == stage.words(owner, "team-told-left", person="Boris", name="AgroDrone")


async def test_the_whole_team_is_told_what_its_side_decides(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    owner = stage.person("Fatima")
    await submit_organisation(stage, owner)
    boris = await colleague(stage, owner)
    await stage.press(aigul, "organisation:confirm:1")
    for person in (owner, boris):
        side = stage.words(person, "side-KZ")
        told = stage.words(person, "organisation-told-confirm", name="AgroDrone", side=side, remark="")
        assert stage.last(person).text == told
