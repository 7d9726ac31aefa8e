"""Proposals to the annual work plan."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text

from storage.tables.columns import Id, metadata, moment, person

proposals = Table(
    "proposals",
    metadata,
    Column("id", Id, primary_key=True),
    Column("side", ForeignKey("sides.code"), nullable=False, index=True),
    person("author_id"),
    Column("meeting_id", Id, ForeignKey("meetings.id"), index=True),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("title", Text),
    Column("text", Text),
    Column("number", String(20), unique=True),
    moment("filed_at"),
    Column("late_seconds", Integer, nullable=False),
    moment("created_at", nullable=False),
)
