"""Items of the plan: made from proposals, put in order, worded jointly; the proposals stay as they were filed."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum

from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, FieldValue, Kind, check_field, field_named
from bot.domain.languages import LANGUAGES, in_languages
from bot.domain.notices import Localised, Value
from bot.domain.proposals import DIRECTIONS, TEXT_LIMIT, TITLE_LIMIT, Proposal, ProposalStatus
from bot.domain.sides import SIDE_CODES

ITEM_FIELDS = (
    Field("direction", Kind.CHOICE, required=False, choices=DIRECTIONS, labels="direction"),
    Field("title_ru", required=False, limit=TITLE_LIMIT),
    Field("text_ru", required=False, limit=TEXT_LIMIT),
    Field("title_zh", required=False, limit=TITLE_LIMIT),
    Field("text_zh", required=False, limit=TEXT_LIMIT),
    Field("title_en", required=False, limit=TITLE_LIMIT),
    Field("text_en", required=False, limit=TEXT_LIMIT),
    Field("executors", Kind.MANY, choices=SIDE_CODES, labels="side"),
    Field("owner", Kind.CHOICE, choices=SIDE_CODES, labels="side"),
    Field("place", required=False, limit=80),
    Field("since", Kind.DAY, required=False),
    Field("until", Kind.DAY, required=False),
    Field("result", required=False, limit=400),
)
NO_DIRECTION = "0"
"""Where items stand that nobody has put under a direction yet: after the seven."""


class ItemStatus(StrEnum):
    """How far an item of an adopted plan is."""

    PLANNED = "planned"
    UNDER_WAY = "under-way"
    DONE = "done"
    NOT_DONE = "not-done"
    CARRIED = "carried"
    """Over to the plan of the next year."""


class Item(Value):
    """One item of the plan. `owner` answers for it among its `executors` (sides by code).

    `position` counts within its direction. `merged_into`: the item that it has become a part of. `left_out`: why it
    is not in the plan. `carried_from`: the item of an earlier plan that it goes on with. `progress`: per cent.
    """

    id: int
    plan_id: int
    version: int
    position: int
    direction: str | None = None
    title_ru: str | None = None
    text_ru: str | None = None
    title_zh: str | None = None
    text_zh: str | None = None
    title_en: str | None = None
    text_en: str | None = None
    executors: tuple[str, ...] = ()
    owner: str | None = None
    place: str | None = None
    since: date | None = None
    until: date | None = None
    result: str | None = None
    status: ItemStatus = ItemStatus.PLANNED
    progress: int = 0
    links: str | None = None
    note: str | None = None
    merged_into: int | None = None
    left_out: str | None = None
    carried_from: int | None = None
    created_at: datetime
    updated_at: datetime | None = None

    @property
    def titles(self) -> dict[str, str]:
        """Its titles by language."""
        return in_languages(self, "title")

    @property
    def texts(self) -> dict[str, str]:
        """Its wording by language."""
        return in_languages(self, "text")

    @property
    def title(self) -> Localised:
        """Its title in the reader's language, or in the nearest there is."""
        return Localised(texts=self.titles)

    @property
    def in_plan(self) -> bool:
        """Whether it stands in the plan by itself."""
        return self.merged_into is None and self.left_out is None

    @property
    def group(self) -> str:
        """Its direction, or where items without one stand."""
        return self.direction or NO_DIRECTION


class Source(Value):
    """A proposal that an item was made of. `origin_id`: the item that it was first taken into, before any merging."""

    item_id: int
    origin_id: int
    proposal_id: int
    number: str
    side: str
    withdrawn: bool = False


class ItemView(Value):
    """An item with what its card says beside it: its number in the plan, and the proposals that it was made of."""

    item: Item
    number: int | None
    sources: tuple[Source, ...] = ()


def takes(proposal: Proposal) -> bool:
    """Tell whether a proposal may go into the plan: on time or accepted, and not with its side for clarification."""
    return proposal.counts and proposal.status is not ProposalStatus.RETURNED


def check_takes(proposal: Proposal) -> None:
    """See that it may.

    Raises:
        StaleError: `plan-proposal-not-ready`.
    """
    if not takes(proposal):
        raise StaleError("proposal", proposal.id, "plan-proposal-not-ready", number=proposal.number or "")


def executors_of(proposals: Iterable[Proposal]) -> tuple[str, ...]:
    """Give the sides that carry out what these say: those that filed, then those that joined, each once."""
    known = list(proposals)
    sides = [p.side for p in known] + [side for p in known for side in p.co_executors]
    return tuple(dict.fromkeys(sides))


def fields_from(proposal: Proposal) -> dict[str, object]:
    """Give what an item takes over from a proposal; the proposal itself is never touched."""
    same = ("direction", "place", "since", "until", "result")
    words = [f"{part}_{language}" for part in ("title", "text") for language in LANGUAGES]
    fields: dict[str, object] = {name: getattr(proposal, name) for name in (*same, *words)}
    return fields | {"executors": executors_of([proposal]), "owner": proposal.side}


def in_order(items: Iterable[Item]) -> list[Item]:
    """Put what stands in the plan in its order: by direction, those without one at the end."""
    standing = [item for item in items if item.in_plan]
    return sorted(standing, key=lambda item: (item.direction is None, item.direction or "", item.position, item.id))


def numbers(items: Iterable[Item]) -> dict[int, int]:
    """Number the items of a plan through all directions, by id."""
    return {item.id: number for number, item in enumerate(in_order(items), start=1)}


def neighbour(items: Sequence[Item], item: Item, *, up: bool) -> Item | None:
    """Give the item of the same direction that stands right before or after one."""
    group = [one for one in in_order(items) if one.group == item.group]
    at = [one.id for one in group].index(item.id) + (-1 if up else 1)
    return group[at] if 0 <= at < len(group) else None


def check_in_plan(item: Item) -> None:
    """See that it stands in the plan.

    Raises:
        StaleError: `item-merged`, `item-left-out`.
    """
    if item.merged_into is not None:
        raise StaleError("item", item.merged_into, "item-merged")
    if item.left_out is not None:
        raise StaleError("plan", item.plan_id, "item-left-out")


def edit(item: Item, name: str, value: FieldValue, now: datetime) -> Item:
    """Change one field.

    Raises:
        StaleError: `item-merged`, `item-left-out`; DomainError: `proposal-period`, `item-title-needed`,
            `item-executor-needed`, what `check_field` raises.
    """
    check_in_plan(item)
    kept = check_field(field_named(ITEM_FIELDS, name), value)
    edited = item.model_copy(update={name: kept, "updated_at": now})
    if name == "owner" and isinstance(kept, str) and kept not in edited.executors:
        edited = edited.model_copy(update={"executors": (kept, *edited.executors)})
    if edited.since is not None and edited.until is not None and edited.until < edited.since:
        raise DomainError("proposal-period")
    if not edited.titles:
        raise DomainError("item-title-needed")
    if not edited.executors:
        raise DomainError("item-executor-needed")
    if edited.owner not in edited.executors:
        edited = edited.model_copy(update={"owner": edited.executors[0]})
    return edited


def at_the_edge(item: Item) -> StaleError:
    """Say that it stands first or last in its direction already."""
    return StaleError("item", item.id, "item-at-the-edge")


def taken(source: Source) -> StaleError:
    """Say that a proposal is in an item already."""
    return StaleError("item", source.item_id, "item-taken", number=source.number)
