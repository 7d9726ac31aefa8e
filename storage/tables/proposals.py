"""Proposals to the annual work plan, their versions, files and history; who joins; ideas; the diplomatic channel."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, Text

from storage.tables.columns import Codes, Id, metadata, moment, person


def _proposal(name: str = "proposal_id") -> Column[int]:
    """Refer to the proposal that a row is a part of: it goes with its draft."""
    return Column(name, Id, ForeignKey("proposals.id", ondelete="CASCADE"), nullable=False, index=True)


proposals = Table(
    "proposals",
    metadata,
    Column("id", Id, primary_key=True),
    Column("side", ForeignKey("sides.code"), nullable=False, index=True),
    person("author_id"),
    Column("meeting_id", Id, ForeignKey("meetings.id"), index=True),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("language", String(2), nullable=False),
    Column("title_ru", Text),
    Column("text_ru", Text),
    Column("title_zh", Text),
    Column("text_zh", Text),
    Column("title_en", Text),
    Column("text_en", Text),
    Column("task", String(2)),
    Column("direction", String(2)),
    Column("activity", String(20)),
    Column("result", Text),
    Column("since", Date),
    Column("until", Date),
    Column("place", Text),
    Column("organisation", Text),
    Column("co_executors", Codes, nullable=False),
    Column("financing", Text),
    Column("guessed", Codes, nullable=False),
    Column("number", String(20), unique=True),
    moment("filed_at"),
    Column("late_seconds", Integer, nullable=False),
    moment("accepted_at"),
    Column("question", Text),
    person("behalf_by", nullable=True),
    Column("basis_id", Text),
    Column("basis_name", Text),
    moment("created_at", nullable=False),
)

proposal_versions = Table(
    "proposal_versions",
    metadata,
    Column("id", Id, primary_key=True),
    _proposal(),
    person("person_id"),
    moment("at", nullable=False),
    Column("number", Integer, nullable=False),
    Column("overdue", Boolean, nullable=False),
    Column("content", JSON, nullable=False),
)

proposal_changes = Table(
    "proposal_changes",
    metadata,
    Column("id", Id, primary_key=True),
    _proposal(),
    person("person_id"),
    moment("at", nullable=False),
    Column("before", String(20), nullable=False),
    Column("after", String(20), nullable=False),
    Column("reason", Text),
)

proposal_files = Table(
    "proposal_files",
    metadata,
    Column("id", Id, primary_key=True),
    _proposal(),
    person("person_id"),
    moment("at", nullable=False),
    Column("file_id", Text, nullable=False),
    Column("name", Text, nullable=False),
)

proposal_joins = Table(
    "proposal_joins",
    metadata,
    Column("id", Id, primary_key=True),
    _proposal(),
    _proposal("draft_id"),
    person("person_id"),
    Column("side", ForeignKey("sides.code"), nullable=False),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    moment("created_at", nullable=False),
)

diplomatic_filings = Table(
    "diplomatic_filings",
    metadata,
    Column("meeting_id", Id, ForeignKey("meetings.id"), primary_key=True),
    Column("side", ForeignKey("sides.code"), primary_key=True),
    person("marked_by"),
    moment("at", nullable=False),
)

ideas = Table(
    "ideas",
    metadata,
    Column("id", Id, primary_key=True),
    person("author_id", index=True),
    Column("organisation_id", Id, ForeignKey("organisations.id"), nullable=False),
    Column("side", ForeignKey("sides.code"), nullable=False),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("proposal_id", Id, ForeignKey("proposals.id"), index=True),
    Column("reason", Text),
    moment("created_at", nullable=False),
    Index("ix_ideas_side_status", "side", "status"),
)
