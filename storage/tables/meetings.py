"""Meetings of the Commission."""

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Table, Text

from storage.tables.columns import Id, metadata, moment, person

meetings = Table(
    "meetings",
    metadata,
    Column("id", Id, primary_key=True),
    person("author_id"),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("chair_side", ForeignKey("sides.code"), nullable=False),
    Column("host_side", ForeignKey("sides.code")),
    Column("zone", String(40)),
    Column("city", Text),
    Column("day", Date),
    Column("chg_day", Date),
    moment("created_at", nullable=False),
    moment("set_at"),
)
