"""What is found in the directory, the words that a mistake in another is mended to, and what people look for.

The index of `words` is each database's own, and the migration's: GIN on PostgreSQL, on SQLite a full-text table that
triggers keep.
"""

from sqlalchemy import JSON, Column, ForeignKey, String, Table, Text, UniqueConstraint

from storage.tables.columns import Id, metadata, moment, person

directory = Table(
    "directory",
    metadata,
    Column("id", Id, primary_key=True),
    Column("thing", String(20), nullable=False),
    Column("thing_id", Id, nullable=False),
    Column("titles", JSON, nullable=False),
    Column("line", Text),
    Column("side", ForeignKey("sides.code")),
    Column("kind", String(30)),
    Column("city", Text),
    Column("words", Text, nullable=False),
    UniqueConstraint("thing", "thing_id", name="uq_directory_thing_thing_id"),
)

spellings = Table(
    "directory_spellings",
    metadata,
    Column("spelling", String(40), primary_key=True),
    Column("word", String(40), primary_key=True),
)

searches = Table(
    "directory_searches",
    metadata,
    Column("id", Id, primary_key=True),
    person("person_id", index=True),
    moment("at", nullable=False),
    Column("words", Text, nullable=False),
    Column("side", String(2)),
    Column("city", Text),
    Column("sector", String(30)),
    Column("kind", String(30)),
    Column("seeks", String(30)),
    sqlite_autoincrement=True,  # a button of a search that was dropped never shows another one
)
