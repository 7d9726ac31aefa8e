"""Parks, and what became of each."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text

from storage.tables.columns import Id, metadata, moment, person

parks = Table(
    "parks",
    metadata,
    Column("id", Id, primary_key=True),
    person("author_id"),
    Column("side", ForeignKey("sides.code"), nullable=False),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("kind", String(20)),
    Column("name_ru", Text),
    Column("name_zh", Text),
    Column("name_en", Text),
    Column("city", Text),
    Column("specialisation", Text),
    Column("services", Text),
    Column("site", Text),
    Column("contacts", Text),
    moment("created_at", nullable=False),
    moment("nominated_at"),
    moment("admitted_at"),
    moment("checked_at"),
    Index("ix_parks_status_side", "status", "side"),
    sqlite_autoincrement=True,  # the number of a draft that was thrown away is never another park's
)

park_changes = Table(
    "park_changes",
    metadata,
    Column("id", Id, primary_key=True),
    Column("park_id", Id, ForeignKey("parks.id"), nullable=False, index=True),
    person("person_id"),
    moment("at", nullable=False),
    Column("before", String(20), nullable=False),
    Column("after", String(20), nullable=False),
    Column("reason", Text),
)

park_voices = Table(
    "park_voices",
    metadata,
    Column("park_id", Id, ForeignKey("parks.id"), primary_key=True, autoincrement=False),
    Column("side", ForeignKey("sides.code"), primary_key=True),
    person("person_id"),
    Column("agrees", Boolean, nullable=False),
    Column("reason", Text),
    moment("at", nullable=False),
)
