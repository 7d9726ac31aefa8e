"""Events, who takes part, who wants to know, and where they are announced."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text

from storage.tables.columns import Id, metadata, moment, person

events = Table(
    "events",
    metadata,
    Column("id", Id, primary_key=True),
    person("organiser_id", index=True),
    Column("kind", String(20), nullable=False),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("language", String(8), nullable=False),
    Column("title", Text),
    Column("summary", Text),
    Column("place", Text),
    Column("zone", String(40)),
    moment("starts_at"),
    moment("ends_at"),
    moment("apply_until"),
    Column("link", Text),
    moment("created_at", nullable=False),
    moment("published_at"),
    Index("ix_events_status_starts_at", "status", "starts_at"),
)

participations = Table(
    "participations",
    metadata,
    Column("event_id", Id, ForeignKey("events.id"), primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    moment("joined_at", nullable=False),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("topic", String(20), primary_key=True, index=True),
)

channels = Table(
    "channels",
    metadata,
    Column("id", Id, primary_key=True),
    Column("chat_id", BigInteger, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("kind", String(12), nullable=False),
    Column("language", String(8)),
    Column("can_post", Boolean, nullable=False),
)
