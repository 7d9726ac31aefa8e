"""Residents of parks, and what became of each."""

from sqlalchemy import JSON, Column, Date, ForeignKey, Index, Integer, String, Table, Text

from storage.tables.columns import Codes, Id, metadata, moment, person

residents = Table(
    "residents",
    metadata,
    Column("id", Id, primary_key=True),
    Column("organisation_id", Id, ForeignKey("organisations.id"), nullable=False, index=True),
    Column("park_id", Id, ForeignKey("parks.id"), nullable=False),
    person("author_id"),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("activity", Text),
    Column("premises", String(20)),
    Column("services", Codes, nullable=False),
    Column("jobs", Integer),
    Column("start_day", Date),
    Column("registration_number", Text),
    Column("document_id", Text),
    Column("document_name", Text),
    Column("remarks", JSON, nullable=False),
    Column("remark", Text),
    Column("standing", String(20)),
    Column("valid_until", Date),
    Column("code", String(64), unique=True),
    moment("created_at", nullable=False),
    moment("submitted_at"),
    moment("approved_at"),
    moment("issued_at"),
    moment("renewal_asked_at"),
    Index("ix_residents_park_id_status", "park_id", "status"),
    Index("ix_residents_status_valid_until", "status", "valid_until"),
    sqlite_autoincrement=True,  # the number of a draft that was thrown away is never another residency's
)

resident_changes = Table(
    "resident_changes",
    metadata,
    Column("id", Id, primary_key=True),
    Column("resident_id", Id, ForeignKey("residents.id"), nullable=False, index=True),
    person("person_id", nullable=True),
    moment("at", nullable=False),
    Column("verdict", String(20), nullable=False),
    Column("before", String(20), nullable=False),
    Column("after", String(20), nullable=False),
    Column("reason", Text),
    Column("valid_until", Date),
    Column("remarks", JSON, nullable=False),
)
