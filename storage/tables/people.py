"""People, their roles, the seats and who presides."""

from sqlalchemy import JSON, BigInteger, Boolean, Column, ForeignKey, Integer, String, Table, Text

from storage.tables.columns import Id, UtcDateTime, metadata, moment, person

sides = Table(
    "sides",
    metadata,
    Column("code", String(2), primary_key=True),
    Column("zone", String(40), nullable=False),
    Column("weekend", JSON, nullable=False),
    Column("names", JSON),
)

people = Table(
    "people",
    metadata,
    Column("id", Id, primary_key=True),
    Column("telegram_id", BigInteger, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("username", Text),
    Column("language", String(8), nullable=False),
    Column("zone", String(40), nullable=False),
    Column("quiet", String(8), server_default="22-08"),
    Column("erase_at", UtcDateTime, index=True),
    moment("unreachable_since"),
    moment("created_at", nullable=False),
)

grants = Table(
    "grants",
    metadata,
    Column("id", Id, primary_key=True),
    person("person_id", index=True),
    Column("role", String(20), nullable=False),
    Column("side", ForeignKey("sides.code"), index=True),
    Column("park_id", Id, ForeignKey("parks.id"), index=True),
    Column("zone", String(40), nullable=False),
    moment("starts_at", nullable=False),
    moment("ends_at"),
    person("ended_by", nullable=True),
    moment("suspended_at"),
    Column("reason", Text),
    Column("delegated", Boolean, nullable=False),
    Column("document_id", Text),
    Column("document_name", Text),
    Column("version", Integer, nullable=False),
)

invitations = Table(
    "invitations",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code_hash", String(64), nullable=False, unique=True),
    Column("role", String(20), nullable=False),
    Column("side", ForeignKey("sides.code")),
    Column("park_id", Id, ForeignKey("parks.id")),
    person("created_by"),
    moment("created_at", nullable=False),
    moment("expires_at", nullable=False),
    person("used_by", nullable=True),
    moment("used_at"),
)

presidencies = Table(
    "presidencies",
    metadata,
    Column("id", Id, primary_key=True),
    Column("side", ForeignKey("sides.code"), nullable=False),
    Column("status", String(10), nullable=False),
    Column("zone", String(40), nullable=False),
    moment("starts_at", nullable=False),
    moment("ends_at"),
    person("ended_by", nullable=True),
    Column("reason", Text),
    Column("version", Integer, nullable=False),
    moment("created_at", nullable=False),
)
