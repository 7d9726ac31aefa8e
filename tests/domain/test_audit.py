"""In which capacity an act was done, on which basis, and what of a change the audit keeps."""

from datetime import UTC, datetime

import pytest

from bot.domain.audit import THINGS, WITHHELD, Sieve, basis_of, capacity, is_override, kept, unpacked
from bot.domain.people import Actor, Grant, Person, Role
from bot.domain.proposals import ProposalStatus

AT = datetime(2027, 1, 15, 9, 0, tzinfo=UTC)


def actor(*roles: tuple[Role, str | None], presiding: str | None = None) -> Actor:
    person = Person(
        id=1, telegram_id=1, name="A", username=None, language="ru", zone="UTC", unreachable_since=None, created_at=AT
    )
    grants = [
        Grant(id=n, person_id=1, role=role, side=side, starts_at=AT, ends_at=None)
        for n, (role, side) in enumerate(roles)
    ]
    return Actor(person=person, grants=tuple(grants), presiding_side=presiding)


@pytest.mark.parametrize(
    ("thing", "action", "behalf", "role", "side"),
    [
        ("proposal", "edit", False, "representative", "KZ"),
        ("proposal", "return", False, "chair", "KZ"),
        ("proposal", "file", True, "chair", "KZ"),
        ("plan", "compile", False, "chair", "KZ"),
        ("paper", "comment", False, "representative", "KZ"),
        ("event", "publish", False, "organiser", None),
        ("event", "join", False, "guest", None),
        ("organisation", "edit", False, "guest", None),
        ("organisation", "confirm", False, "representative", "KZ"),
    ],
)
def test_who_has_several_roles_acts_in_the_one_that_the_act_needs(
    thing: str, action: str, behalf: bool, role: str, side: str | None
) -> None:
    several = actor((Role.REPRESENTATIVE, "KZ"), (Role.ORGANISER, None), presiding="KZ")
    assert capacity(several, thing, action, on_behalf=behalf) == (role, side)


def test_without_a_person_it_was_the_bot_itself() -> None:
    assert capacity(None, "event", "publish") == (None, None)


def test_an_act_rests_on_a_paragraph_of_the_concept_where_there_is_one() -> None:
    assert [basis_of(*act) for act in (("proposal", "file"), ("plan", "adopt"), ("person", "settings"))] == [
        "5.9",
        "5.11",
        None,
    ]


def test_a_reason_for_another_host_or_an_accepted_late_proposal_is_an_override() -> None:
    assert is_override("meeting", "announce", {"host_reason": "As agreed"})
    assert not is_override("meeting", "announce", {"host_reason": None})
    assert is_override("proposal", "accept", {})


def test_words_are_kept_of_official_things_and_nothing_that_names_somebody() -> None:
    assert kept("proposal", "title_ru", "Сеть") == "Сеть"
    assert kept("proposal", "status", ProposalStatus.FILED) == "filed"
    assert kept("organisation", "one_line", "Drones of Aigul") == WITHHELD
    assert kept("park", "contacts", "dana@example.org") == WITHHELD
    assert kept("organisation", "sectors", ("agro", "it")) == ["agro", "it"]


def test_filters_live_in_a_button_and_nonsense_narrows_nothing() -> None:
    longest = Sieve(
        thing="application-question", role="representative", side="KZ", action="x" * 18, days=365, marked=True
    )
    assert unpacked(longest.packed()) == longest
    assert len(f"audit:show:123456789~{longest.packed()}") <= 64
    assert len(f"audit:by:action~{longest.packed()}") <= 64
    assert [unpacked(text) for text in ("", "99999.x.zz.5.0.<b>", "²....", "x" * 50)] == [Sieve()] * 4
    assert all(unpacked(Sieve(thing=thing).packed()).thing == thing for thing in THINGS)
