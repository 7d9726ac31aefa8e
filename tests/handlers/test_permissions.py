"""Who may do what: every use case tried by a person of every role, and compared with the table in docs/security.md.

Nothing that is tried stays (Rehearsal). A use case is allowed to somebody where, with some row of the furnished Pool,
it is not refused them for who they are; what else may stand in its way (a date, a state) is no matter of the role.
"""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import Enum
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from bot.domain.audit import Sieve
from bot.domain.errors import DomainError
from bot.domain.forms import Document
from bot.domain.people import Actor
from bot.domain.programme import Search
from bot.playground import Person
from bot.services.context import Ctx
from bot.services.in_force import in_force
from bot.services.people import Visitor, enter
from tests.conversation import Stage
from tests.handlers.park_scenes import admit
from tests.handlers.scenes import draft_event, member
from tests.handlers.test_refusals import furnish
from tests.service_calls import Rehearsal, Service, arguments, call, services

DOCUMENT = Path(__file__).parents[2] / "docs" / "security.md"
PERSONAL = {"role-needed", "role-of-side-needed", "role-of-park-needed", "not-yours", "mandate-suspended"} | {
    "not-of-team",
    "not-owner",
    "attendance-not-yours",
}
"""Refusals for who somebody is; what they may not even know of is `…-unknown` to them."""
UNHEARD = {"field-unknown", "button-unknown", "language-unknown", "zone-unknown"}
"""Of the latter these say that an argument is nonsense."""
ROLES = ("G", "O", "R", "C", "A", "D", "E", "S", "o", "q", "M", "N", "J", "X")
"""As the document explains them."""
GIVEN: dict[str, Any] = {
    "sieve": Sieve(),
    "paper": Document(file_id="f", name="a.pdf"),
    "search": Search(),
    "file": BytesIO(),
}
GIVEN |= {"document": GIVEN["paper"], "copy": GIVEN["paper"]}
SPECIAL: dict[str, dict[str, Any]] = {
    "seats.set_mandate_field": {"name": "until", "value": None},
    "signup.set_setting": {"name": "offer_hours", "value": 5},
    "application_letters.begin_letter": {"audience": "all"},
    "exports.export": {"name": "people", "form": "xlsx"},
}
"""Arguments of single use cases, where a check of them comes before the question who may."""
ROWS = (1, 2, 3)


async def people(stage: Stage) -> dict[str, Person]:
    """Furnish the Pool, and let a person of each role come."""
    await furnish(stage)
    known = {person.name: person for person in stage.world.people}
    aigul = known["Aigul"]
    rustam = await member(stage, "Rustam", "representative", "UZ")
    delegate = await member(stage, "Delia", "alternate", "KZ")
    await stage.press(aigul, f"mandate:delegate:{len((await stage.tables())['grants'])}")
    qadir = await member(stage, "Qadir", "organiser")
    await draft_event(stage, qadir)
    await furnish_more(stage, known["Timur"])
    return {
        "G": stage.person("Guest"),
        "O": known["Timur"],
        "R": rustam,
        "C": aigul,
        "A": await member(stage, "Alima", "alternate", "KZ"),
        "D": delegate,
        "E": await member(stage, "Ermek", "expert", "KZ"),
        "S": await member(stage, "Sofia", "secretariat"),
        "o": known["Oleg"],
        "q": qadir,
        "M": known["Dana"],
        "N": await other_manager(stage, rustam),
        "J": await member(stage, "Jamshid", "jury"),
        "X": stage.admin,
    }


async def furnish_more(stage: Stage, founder: Person) -> None:
    """Put there what the furnished Pool lacks: an application to a park, an idea, a search, and what the desk makes."""
    await stage.press(founder, "resident:begin:3.1")
    await stage.act(founder, "/idea")
    await stage.act(founder, "A corridor of drones")
    await stage.act(founder, "/search sheep")
    for data in ("maintenance:prepare:", "side-draft:begin:", "presidency:begin:UZ"):
        await stage.press(stage.admin, data)


async def other_manager(stage: Stage, representative: Person) -> Person:
    """Let somebody run a park of another side."""
    await admit(stage, representative)
    await stage.press(representative, f"park:show:{len((await stage.tables())['parks'])}")
    await stage.tap(representative, "park-managers")
    seen = await stage.tap(representative, "park-invite")
    person = stage.person("Nodir")
    await stage.start(person, str((seen[-1].keyboard or [])[0][0]["url"]).partition("?start=")[2])
    return person


async def actor(stage: Stage, person: Person) -> Actor:
    """Tell who somebody is."""
    visitor = Visitor(person.id, person.name, person.username, "en")
    return (await enter(stage.app.office, visitor, stage.clock.now())).actor


def tries(name: str, service: Service) -> Iterator[dict[str, Any]]:
    """Give what a use case is called with: each row that stands there, each choice that there is."""
    made = arguments(name, service, GIVEN | SPECIAL.get(name, {}))
    hints = get_type_hints(service)
    options: dict[str, list[Any]] = {}
    for parameter in made:
        kind = hints[parameter]
        if parameter.endswith("_id") and parameter not in ("person_id",):
            options[parameter] = list(ROWS)
        elif isinstance(made[parameter], Enum):
            options[parameter] = [*made[parameter].__class__]
        elif kind is bool:
            options[parameter] = [True, False]
    for chosen in product(*options.values()):
        yield made | dict(zip(options, chosen, strict=True))


async def allowed(service: Service, name: str, ctx: Ctx) -> bool:
    """Tell whether somebody may do it, with any row at all."""
    for made in tries(name, service):
        try:
            await call(service, replace(ctx), made)
        except DomainError as error:
            if error.key in PERSONAL or (error.key.endswith("-unknown") and error.key not in UNHEARD):
                continue
        except (AttributeError, TypeError, ValueError, KeyError) as error:
            STRANGE[name] = repr(error)
        return True
    return False


STRANGE: dict[str, str] = {}
"""Use cases whose arguments are nonsense even to whoever may."""


async def measured(stage: Stage) -> dict[str, str]:
    """Try everything by everybody: for each use case the letters of those who may."""
    who = await people(stage)
    await stage.start(who["G"])
    rehearsal = Rehearsal(stage.app.database.url)
    office = replace(await in_force(stage.app.office), database=rehearsal)
    found = {}
    try:
        acting = {letter: await actor(stage, person) for letter, person in who.items()}
        for name, service in services():
            may = [x for x in ROLES if await allowed(service, name, Ctx(office, acting[x], stage.clock.now()))]
            found[name] = "".join(may)
    finally:
        await rehearsal.close()
    return found


def written() -> dict[str, str]:
    """Read the table of the document."""
    row = re.compile(r"^\| `(\w+)` \| (\w+) \| ([\w, ]+) \|$", re.MULTILINE)
    said: dict[str, str] = {}
    for file, who, names in row.findall(DOCUMENT.read_text(encoding="utf-8")):
        letters = {"everybody": "".join(ROLES), "nobody": ""}.get(who, who)
        said |= {f"{file}.{name}": letters for name in names.split(", ")}
    return said


def keep(found: Mapping[str, str]) -> None:
    """Write what was found into the file that PERMISSIONS_TO names, to compare it by eye."""
    if path := os.environ.get("PERMISSIONS_TO"):
        lines = [f"{name} {who or 'nobody'} {STRANGE.get(name, '')}" for name, who in found.items()]
        Path(path).write_text("\n".join(lines), encoding="utf-8")


@pytest.mark.only("sqlite")
async def test_who_may_do_what_stands_in_the_document(stage: Stage) -> None:
    found = await measured(stage)
    said = written()
    keep(found)
    assert {name: (who, said.get(name)) for name, who in found.items() if said.get(name) != who} == {}
    assert set(said) - set(found) == set()
