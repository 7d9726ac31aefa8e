"""The annual work plan, its items and what they were made of; the agenda; papers, who received them, what they said."""

from sqlalchemy import JSON, Column, Date, ForeignKey, Index, Integer, String, Table, Text, text

from storage.tables.columns import Codes, Id, metadata, moment, person


def _plan() -> Column[int]:
    return Column("plan_id", Id, ForeignKey("work_plans.id"), nullable=False, index=True)


def _item(name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, Id, ForeignKey("work_plan_items.id"), nullable=nullable, index=True)


work_plans = Table(
    "work_plans",
    metadata,
    Column("id", Id, primary_key=True),
    Column("year", Integer, nullable=False),
    Column("meeting_id", Id, ForeignKey("meetings.id"), nullable=False, unique=True),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("zone", String(40), nullable=False),
    Column("protocol_day", Date),
    Column("protocol_number", Text),
    moment("created_at", nullable=False),
    moment("adopted_at"),
    moment("reported_at"),
    Column("present", Codes, nullable=False, server_default=text("''")),
)

work_plan_items = Table(
    "work_plan_items",
    metadata,
    Column("id", Id, primary_key=True),
    _plan(),
    Column("version", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("direction", String(2)),
    Column("title_ru", Text),
    Column("text_ru", Text),
    Column("title_zh", Text),
    Column("text_zh", Text),
    Column("title_en", Text),
    Column("text_en", Text),
    Column("executors", Codes, nullable=False),
    Column("owner", ForeignKey("sides.code")),
    Column("place", Text),
    Column("since", Date),
    Column("until", Date),
    Column("result", Text),
    Column("status", String(20), nullable=False),
    Column("progress", Integer, nullable=False),
    Column("links", Text),
    Column("note", Text),
    _item("merged_into", nullable=True),
    Column("left_out", Text),
    _item("carried_from", nullable=True),
    moment("created_at", nullable=False),
    moment("updated_at"),
)

work_plan_sources = Table(
    "work_plan_sources",
    metadata,
    Column("proposal_id", Id, ForeignKey("proposals.id"), primary_key=True, autoincrement=False),
    _item("item_id"),
    _item("origin_id"),
)

work_plan_merges = Table(
    "work_plan_merges",
    metadata,
    Column("id", Id, primary_key=True),
    _plan(),
    _item("into_id"),
    _item("part_id"),
    person("person_id"),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    moment("created_at", nullable=False),
)

work_plan_consents = Table(
    "work_plan_consents",
    metadata,
    Column("merge_id", Id, ForeignKey("work_plan_merges.id"), primary_key=True, autoincrement=False),
    Column("side", ForeignKey("sides.code"), primary_key=True),
    Column("answer", String(20), nullable=False),
    person("person_id", nullable=True),
    moment("at"),
)

agenda_items = Table(
    "agenda_items",
    metadata,
    Column("id", Id, primary_key=True),
    _plan(),
    Column("version", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("subject", String(20), nullable=False),
    Column("direction", String(2)),
    Column("year", Integer, nullable=False),
    Column("title_ru", Text),
    Column("title_zh", Text),
    Column("title_en", Text),
    Column("rapporteur", Text),
    Column("minutes", Integer),
    Column("decision_ru", Text),
    Column("decision_zh", Text),
    Column("decision_en", Text),
    moment("created_at", nullable=False),
    sqlite_autoincrement=True,  # the number of an item that was struck off is never another's
)

papers = Table(
    "papers",
    metadata,
    Column("id", Id, primary_key=True),
    _plan(),
    Column("kind", String(20), nullable=False),
    Column("number", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("content", JSON, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("zone", String(40), nullable=False),
    moment("made_at", nullable=False),
    moment("circulated_at"),
    Column("late_seconds", Integer, nullable=False),
    Column("signed_id", Text),
    Column("signed_name", Text),
    Column("signed_digest", String(64)),
    moment("silent_until"),
    moment("silence_ended_at"),
    Column("silence_broken_by", String(10)),
    Column("silence_unreached", Codes, nullable=False, server_default=text("''")),
    Index("ix_papers_kind_number", "plan_id", "kind", "number", unique=True),
)

paper_recipients = Table(
    "paper_recipients",
    metadata,
    Column("paper_id", Id, ForeignKey("papers.id"), primary_key=True, autoincrement=False),
    Column("recipient", String(20), primary_key=True),
    moment("sent_at", nullable=False),
    moment("opened_at"),
    moment("acknowledged_at"),
    person("acknowledged_by", nullable=True),
    Column("reminded", Integer, nullable=False),
)

paper_comments = Table(
    "paper_comments",
    metadata,
    Column("id", Id, primary_key=True),
    Column("paper_id", Id, ForeignKey("papers.id"), nullable=False, index=True),
    Column("key", String(40), nullable=False),
    Column("part", Integer, nullable=False),
    Column("side", ForeignKey("sides.code"), nullable=False),
    person("person_id"),
    Column("text", Text, nullable=False),
    moment("at", nullable=False),
)
