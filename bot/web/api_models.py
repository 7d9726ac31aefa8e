"""What the HTTP interface says, as models; its OpenAPI description is made of them."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Generic, Self, TypeVar

from pydantic import BaseModel, ConfigDict
from pydantic.json_schema import models_json_schema

from bot.domain.api import MOST, SCOPES


class Item(BaseModel):
    """An item of a list; names and texts are by language, as far as there are any. Moments are UTC."""

    model_config = ConfigDict(extra="forbid")
    id: int

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Self:
        """Make it of a row; `name_ru`, `name_zh` and `name_en` become one `name`."""
        values = {}
        for name in cls.model_fields:
            worded = {code: row[f"{name}_{code}"] for code in ("ru", "zh", "en") if row.get(f"{name}_{code}")}
            values[name] = row.get(name, worded)
        return cls(**values)


class Park(Item):
    """A member of the Pool."""

    kind: str
    side: str
    name: dict[str, str]
    city: str | None
    specialisation: str | None
    services: str | None
    site: str | None
    admitted_at: datetime | None


class Event(Item):
    """An announced event."""

    kind: str
    status: str
    title: dict[str, str]
    summary: dict[str, str]
    host_side: str | None
    place: str | None
    link: str | None
    zone: str | None
    starts_at: datetime | None
    ends_at: datetime | None
    apply_until: datetime | None


class Meeting(Item):
    """A meeting of the Commission; `day` is a calendar day of `zone`."""

    kind: str
    status: str
    chair_side: str
    host_side: str | None
    city: str | None
    day: date | None
    zone: str | None


class Organisation(Item):
    """An organisation that agreed to be listed."""

    kind: str
    name: str | None
    one_line: str | None
    side: str | None
    city: str | None
    sectors: tuple[str, ...]
    site: str | None


class PlanItem(Item):
    """An item of an adopted work plan."""

    year: int
    position: int
    direction: str | None
    title: dict[str, str]
    executors: tuple[str, ...]
    owner: str | None
    place: str | None
    since: date | None
    until: date | None
    status: str
    progress: int


class Counted(BaseModel):
    """How many there are `of` something, `by` side or kind."""

    of: str
    by: str
    number: int


Listed = TypeVar("Listed", bound=BaseModel)


class Page(BaseModel, Generic[Listed]):
    """A page of a list; `next` is the address of the following one."""

    items: list[Listed]
    total: int
    next: str | None


class Problem(BaseModel):
    """Why something is not answered (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str


MODELS: Mapping[str, type[Item]] = {
    "parks": Park,
    "events": Event,
    "calendar": Meeting,
    "organisations": Organisation,
    "plan": PlanItem,
}


def document() -> dict[str, Any]:
    """Describe the interface by OpenAPI 3.1."""
    lists: dict[str, type[BaseModel]] = {**MODELS, "figures": Counted}
    pages = {name: Page[model] for name, model in lists.items()}  # type: ignore[valid-type]
    kinds: list[Any] = [*((page, "serialization") for page in pages.values()), (Problem, "serialization")]
    places, schemas = models_json_schema(kinds, ref_template="#/components/schemas/{model}")
    problem = places[Problem, "serialization"]
    return {
        "openapi": "3.1.0",
        "info": {"title": "SCO Pool of technoparks and innovation clusters", "version": "1"},
        "paths": {
            f"/api/{name}": {"get": _operation(name, model, places[pages[name], "serialization"], problem)}
            for name, model in lists.items()
        },
        "components": {
            "schemas": schemas["$defs"],
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _operation(name: str, model: type[BaseModel], page: dict[str, Any], problem: dict[str, Any]) -> dict[str, Any]:
    refused = {"content": {"application/problem+json": {"schema": problem}}}
    said = {"description": "A page of the list", "content": {"application/json": {"schema": page}}}
    reasons = {"400": "Not a page", "429": "Too many requests"}
    if name in SCOPES:
        reasons |= {"401": "A token is needed", "403": "The token does not open this list"}
    responses = {"200": said, "304": {"description": "What is known already"}}
    responses |= {status: {"description": words, **refused} for status, words in reasons.items()}
    numbers = {"limit": {"minimum": 1, "maximum": MOST, "default": 50}, "offset": {"minimum": 0, "default": 0}}
    asked = [{"name": n, "in": "query", "schema": {"type": "integer", **s}} for n, s in numbers.items()]
    operation: dict[str, Any] = {"operationId": name, "summary": model.__doc__, "responses": responses}
    if name != "figures":
        operation["parameters"] = asked
    return operation | ({"security": [{"token": [name]}]} if name in SCOPES else {})
