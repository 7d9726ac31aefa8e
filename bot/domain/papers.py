"""Papers of the Commission: draft plan, agenda, protocol, report; each version frozen, and with a fingerprint."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from pydantic import Field

from bot.domain.forms import Document
from bot.domain.meetings import Meeting
from bot.domain.notices import Arg, Args, Day, Listing, Localised, Term, Value
from bot.domain.sides import side_name
from bot.domain.work_plan import Plan
from bot.domain.work_plan_items import NO_DIRECTION, Item, ItemView
from bot.domain.work_plan_progress import tally


class PaperKind(StrEnum):
    """What is circulated (Concept, §5, par. 9–11; M12–M16)."""

    PLAN = "plan"
    AGENDA = "agenda"
    PROTOCOL = "protocol"
    REPORT = "report"


class Part(Value):
    """One item or paragraph of a paper. `key` stays the same from version to version; `group` is a direction's code.

    `facts`: what is said beside title and text, in order, by name.
    """

    key: str
    number: int
    group: str | None = None
    title: Arg
    text: Arg | None = None
    facts: Args = Field(default_factory=dict)


class Content(Value):
    """All that a paper says, as keys and words in all their languages: rendered alike for ever in any of them."""

    kind: PaperKind
    year: int
    head: Args = Field(default_factory=dict)
    parts: tuple[Part, ...] = ()

    @property
    def digest(self) -> str:
        """Its fingerprint: SHA-256 of what it says, in hexadecimal digits."""
        plain = json.dumps(self.model_dump(mode="json"), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(plain.encode()).hexdigest()


class Paper(Value):
    """A frozen version. `number` counts the versions of its kind for a plan; `digest` is that of its content.

    `late_seconds`: circulated so long after it was due. `signed_digest`: SHA-256 of the signed copy's file.
    `silent_until`, `silence_…`: of the silence procedure (bot.domain.silence), where one was announced with it.
    """

    id: int
    plan_id: int
    kind: PaperKind
    number: int
    version: int
    content: Content
    digest: str
    zone: str
    made_at: datetime
    circulated_at: datetime | None = None
    late_seconds: int = 0
    signed_id: str | None = None
    signed_name: str | None = None
    signed_digest: str | None = None
    silent_until: datetime | None = None
    silence_ended_at: datetime | None = None
    silence_broken_by: str | None = None
    silence_unreached: tuple[str, ...] = ()

    @property
    def signable(self) -> bool:
        """Whether a signed copy belongs to it: to the protocol, and to the plan as it was adopted."""
        return self.kind is PaperKind.PROTOCOL or (self.kind is PaperKind.PLAN and "adopted" in self.content.head)

    @property
    def signed(self) -> Document | None:
        """The signed copy, which Telegram keeps."""
        return Document(file_id=self.signed_id, name=self.signed_name or "") if self.signed_id else None

    @property
    def name(self) -> Term:
        """What it is: of which year, which version."""
        return Term(key=f"paper-name-{self.kind}", args={"year": str(self.content.year), "number": self.number})

    def part(self, number: int) -> Part | None:
        """Find a part by its number."""
        return next((part for part in self.content.parts if part.number == number), None)


class Turn(StrEnum):
    """What became of a part between two versions."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Difference(NamedTuple):
    """A part that two versions have differently; of a changed one the fields: name, was, is."""

    turn: Turn
    part: Part
    fields: tuple[tuple[str, Arg | None, Arg | None], ...] = ()


def differences(before: Content, after: Content) -> list[Difference]:
    """Compare two versions part by part, and a changed part field by field; a new number alone is no change."""
    old = {part.key: part for part in before.parts}
    found = []
    for part in after.parts:
        was = old.pop(part.key, None)
        if was is None:
            found.append(Difference(Turn.ADDED, part))
        elif fields := tuple(_fields(was, part)):
            found.append(Difference(Turn.CHANGED, part, fields))
    return [*found, *(Difference(Turn.REMOVED, part) for part in old.values())]


def _fields(was: Part, now: Part) -> Iterable[tuple[str, Arg | None, Arg | None]]:
    if was.group != now.group:
        yield "direction", _group(was.group), _group(now.group)
    for name in ("title", "text"):
        yield from _words(name, getattr(was, name), getattr(now, name))
    for name in dict.fromkeys((*was.facts, *now.facts)):
        if was.facts.get(name) != now.facts.get(name):
            yield name, was.facts.get(name), now.facts.get(name)


def _words(name: str, was: Arg | None, now: Arg | None) -> Iterable[tuple[str, Arg | None, Arg | None]]:
    """Compare words language by language, so that a changed translation is seen by readers of the other language."""
    if was == now:
        return
    if not isinstance(was, Localised) or not isinstance(now, Localised):
        yield name, was, now
        return
    for language in ("ru", "zh", "en"):
        old, new = was.texts.get(language), now.texts.get(language)
        if old != new:
            yield f"{name}-{language}", old, new


def _group(group: str | None) -> Arg | None:
    return direction_name(group) if group is not None else None


def direction_name(group: str) -> Term:
    """Name a direction, or the place of items without one."""
    return Term(key="plan-no-direction" if group == NO_DIRECTION else f"direction-{group}")


def plan_content(plan: Plan, meeting: Meeting | None, views: Sequence[ItemView]) -> Content:
    """Say what the draft plan says, with the numbers of the proposals that each item was made of."""
    parts = tuple(_item(view, _planned(view.item, view)) for view in views)
    return Content(kind=PaperKind.PLAN, year=plan.year, head=head_of(plan, meeting), parts=parts)


def report_content(plan: Plan, meeting: Meeting | None, views: Sequence[ItemView]) -> Content:
    """Say how far the items of an adopted plan are (M16)."""
    count = tally([view.item for view in views])
    summary = {"total": count.total, "done": count.done, "under_way": count.under_way}
    said: Args = {"summary": Term(key="report-summary", args={**summary, "not_done": count.not_done})}
    parts = tuple(_item(view, _reached(view.item), worded=False) for view in views)
    return Content(kind=PaperKind.REPORT, year=plan.year, head=head_of(plan, meeting) | said, parts=parts)


def head_of(plan: Plan, meeting: Meeting | None) -> Args:
    """Say of which meeting a paper is, and by which protocol the plan was adopted."""
    head: Args = {}
    if meeting is not None and meeting.day is not None:
        head |= {"day": Day(day=meeting.day), "city": meeting.city or "—", "chair": side_name(meeting.chair_side)}
    if plan.protocol_day is not None:
        protocol = {"number": plan.protocol_number or "—", "day": Day(day=plan.protocol_day)}
        head["adopted"] = Term(key="paper-adopted-by", args=dict(protocol))
    return head


def _item(view: ItemView, facts: Args, *, worded: bool = True) -> Part:
    item = view.item
    text = Localised(texts=item.texts) if worded and item.texts else None
    return Part(
        key=f"item:{item.id}", number=view.number or 0, group=item.group, title=item.title, text=text, facts=facts
    )


def _planned(item: Item, view: ItemView) -> Args:
    facts: Args = {"executors": _sides(item.executors)}
    if item.since is not None or item.until is not None:
        facts["period"] = period(item.since, item.until)
    for name in ("place", "result"):
        if value := getattr(item, name):
            facts[name] = value
    if view.sources:
        facts["sources"] = ", ".join(source.number for source in view.sources)
    return facts


def _reached(item: Item) -> Args:
    facts: Args = {"owner": side_name(item.owner or ""), "status": Term(key=f"item-status-{item.status}")}
    facts["progress"] = f"{item.progress}%"
    if item.until is not None:
        facts["due"] = Day(day=item.until)
    for name in ("note", "links"):
        if value := getattr(item, name):
            facts[name] = value
    return facts


def _sides(sides: Iterable[str]) -> Listing:
    return Listing(rows=tuple(side_name(side) for side in sides), between=", ")


def period(since: date | None, until: date | None) -> Arg:
    """Say from when until when."""
    if since is not None and until is not None:
        return Term(key="period-both", args={"since": Day(day=since), "until": Day(day=until)})
    if until is not None:
        return Term(key="period-until", args={"until": Day(day=until)})
    return Term(key="period-since", args={"since": Day(day=since)}) if since is not None else "—"
