"""What is registered."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text

from storage.tables.columns import Id, metadata, moment, person

startups = Table(
    "startups",
    metadata,
    Column("id", Id, primary_key=True),
    person("owner_id", index=True),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("name", Text),
    Column("one_line", Text),
    Column("side", ForeignKey("sides.code")),
    Column("city", Text),
    Column("stage", String(20)),
    Column("sector", String(20)),
    Column("site", Text),
    Column("remark", Text),
    moment("created_at", nullable=False),
    moment("submitted_at"),
    moment("decided_at"),
)
