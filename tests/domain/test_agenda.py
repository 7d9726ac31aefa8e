"""The agenda is made from the plan and of free items; the protocol's skeleton is made from the agenda."""

from typing import Any

from bot.domain.agenda import (
    AgendaItem,
    Subject,
    agenda_content,
    check_room,
    edit,
    from_plan,
    lacking,
    protocol_content,
)
from bot.domain.notices import Localised, Term
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_papers import meeting
from tests.domain.test_work_plan import plan
from tests.domain.test_work_plan_items import item


def entry(ident: int, subject: Subject = Subject.FREE, **values: Any) -> AgendaItem:
    made = {"year": 2027, "created_at": NOW} | values
    return AgendaItem(id=ident, plan_id=1, version=1, position=ident, subject=subject, **made)


def test_the_plan_gives_last_years_report_itself_and_a_point_for_each_direction_it_has() -> None:
    items = [item(1, "4"), item(2, "1"), item(3, "4"), item(4, "6", left_out="no")]
    made = from_plan(plan(), items, reported=True)
    assert [(one["subject"], one.get("direction"), one["year"]) for one in made] == [
        ("report", None, 2026),
        ("plan", None, 2027),
        ("direction", "1", 2027),
        ("direction", "4", 2027),
    ]
    there = [entry(1, Subject.PLAN), entry(2, Subject.DIRECTION, direction="4")]
    assert [one["subject"] for one in lacking(made, there)] == ["report", "direction"]


def test_a_free_item_keeps_words_of_its_own() -> None:
    named = edit(entry(1), "title_en", "Any other business")
    assert named.title == Localised(texts={"en": "Any other business"})
    assert refused(edit, named, "title_en", None) == "item-title-needed"
    assert edit(entry(2, Subject.PLAN), "minutes", "20").minutes == 20


def test_the_agenda_says_who_speaks_and_for_how_long_and_the_protocol_leaves_room_for_what_was_decided() -> None:
    items = [
        entry(1, Subject.PLAN, rapporteur="Chair", minutes=20),
        entry(2, title_en="Other", minutes=10, decision_en="Noted"),
    ]
    said = agenda_content(plan(), meeting(), [*items, entry(3)])
    assert [part.number for part in said.parts] == [1, 2]
    assert said.head["minutes"] == Term(key="agenda-minutes", args={"count": 30})
    assert said.parts[0].facts["rapporteur"] == "Chair"
    skeleton = protocol_content(plan(), meeting(), items)
    assert skeleton.parts[0].facts["decision"] == Term(key="protocol-blank")
    assert skeleton.parts[1].facts["decision"] == Localised(texts={"en": "Noted"})


def test_an_agenda_without_items_is_not_made_and_has_room_for_so_many() -> None:
    assert refused(agenda_content, plan(), meeting(), [entry(1)]) == "agenda-empty"
    assert refused(check_room, 60) == "agenda-full"
