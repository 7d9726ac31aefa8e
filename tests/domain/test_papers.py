"""A version is frozen: the same words have the same fingerprint; two versions are compared field by field."""

from datetime import date
from typing import Any

from bot.domain.meetings import Meeting, MeetingStatus
from bot.domain.notices import Day, Localised
from bot.domain.papers import Content, PaperKind, Part, Turn, differences, period, plan_content, report_content
from bot.domain.work_plan import PlanStatus
from bot.domain.work_plan_items import ItemView, Source
from tests.conftest import NOW
from tests.domain.test_work_plan import plan
from tests.domain.test_work_plan_items import item


def meeting() -> Meeting:
    known = {"chair_side": "KZ", "host_side": "KZ", "zone": "Asia/Almaty", "city": "Almaty", "day": date(2027, 6, 15)}
    return Meeting(id=1, author_id=1, status=MeetingStatus.SET, version=1, created_at=NOW, **known)


def view(ident: int, **values: Any) -> ItemView:
    source = Source(item_id=ident, origin_id=ident, proposal_id=ident, number=f"2027-UZ-0{ident}", side="UZ")
    return ItemView(item=item(ident, **values), number=ident, sources=(source,))


def content(*parts: Part) -> Content:
    return Content(kind=PaperKind.PLAN, year=2027, parts=parts)


def test_the_plan_says_of_each_item_its_direction_executors_period_and_sources() -> None:
    said = plan_content(plan(), meeting(), [view(1, until=date(2027, 12, 1), place="Tashkent", text_en="Words")])
    part = said.parts[0]
    assert (part.key, part.number, part.group, part.title) == ("item:1", 1, "4", Localised(texts={"en": "Item 1"}))
    assert part.facts["sources"] == "2027-UZ-01"
    assert part.facts["period"] == period(None, date(2027, 12, 1))
    assert list(part.facts) == ["executors", "period", "place", "sources"]
    assert said.head["day"] == Day(day=date(2027, 6, 15))


def test_the_report_says_how_far_each_item_is_and_the_sum_of_all() -> None:
    adopted = plan(PlanStatus.MONITORED, protocol_day=date(2027, 6, 15), protocol_number="7")
    said = report_content(adopted, meeting(), [view(1, progress=50, note="Premises found")])
    assert said.parts[0].facts["progress"] == "50%"
    assert said.parts[0].facts["note"] == "Premises found"
    assert {"summary", "adopted"} <= set(said.head)


def test_the_fingerprint_is_that_of_the_words_and_survives_the_journey_through_json() -> None:
    said = plan_content(plan(), meeting(), [view(1)])
    again = Content.model_validate_json(said.model_dump_json())
    assert again.digest == said.digest
    assert len(said.digest) == 64
    assert plan_content(plan(), meeting(), [view(1, place="Astana")]).digest != said.digest


def test_versions_are_compared_by_what_was_added_removed_and_changed() -> None:
    one = Part(key="item:1", number=1, group="4", title=Localised(texts={"en": "A", "ru": "А"}), facts={"place": "X"})
    other = Part(key="item:2", number=2, title="B")
    changed = one.model_copy(
        update={"number": 2, "group": "5", "title": Localised(texts={"en": "A", "ru": "Б"}), "facts": {}}
    )
    found = differences(content(one, other), content(Part(key="item:3", number=1, title="C"), changed))
    assert [(one.turn, one.part.key) for one in found] == [
        (Turn.ADDED, "item:3"),
        (Turn.CHANGED, "item:1"),
        (Turn.REMOVED, "item:2"),
    ]
    fields = found[1].fields
    assert [name for name, _was, _now in fields] == ["direction", "title-ru", "place"]
    assert fields[1:] == (("title-ru", "А", "Б"), ("place", "X", None))


def test_another_number_alone_is_no_change() -> None:
    one = Part(key="item:1", number=1, title="A")
    assert differences(content(one), content(one.model_copy(update={"number": 7}))) == []
