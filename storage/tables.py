"""The tables. A column has the name of the domain's field; migrations/ brings a database to this state."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC. SQLite drops zones, so they are taken off going in and put back coming out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a naive moment: nobody would know what it means."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"naive moment {value!r}")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Give an aware moment in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)  # type: ignore[no-any-return]


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite numbers rows by itself only where the key is INTEGER.
Id = BigInteger().with_variant(Integer, "sqlite")


def _person(name: str, *, nullable: bool = False, index: bool = False) -> Column[int]:
    return Column(name, Id, ForeignKey("people.id"), nullable=nullable, index=index)


def _moment(name: str, *, nullable: bool = True) -> Column[datetime]:
    return Column(name, UtcDateTime, nullable=nullable)


sides = Table(
    "sides",
    metadata,
    Column("code", String(2), primary_key=True),
    Column("zone", String(40), nullable=False),
    Column("weekend", JSON, nullable=False),
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
    _moment("unreachable_since"),
    _moment("created_at", nullable=False),
)

grants = Table(
    "grants",
    metadata,
    Column("id", Id, primary_key=True),
    _person("person_id", index=True),
    Column("role", String(20), nullable=False),
    Column("side", ForeignKey("sides.code"), index=True),
    _moment("starts_at", nullable=False),
    _moment("ends_at"),
)

invitations = Table(
    "invitations",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code_hash", String(64), nullable=False, unique=True),
    Column("role", String(20), nullable=False),
    Column("side", ForeignKey("sides.code")),
    _person("created_by"),
    _moment("created_at", nullable=False),
    _moment("expires_at", nullable=False),
    _person("used_by", nullable=True),
    _moment("used_at"),
)

presidencies = Table(
    "presidencies",
    metadata,
    Column("id", Id, primary_key=True),
    Column("side", ForeignKey("sides.code"), nullable=False),
    _moment("starts_at", nullable=False),
)

startups = Table(
    "startups",
    metadata,
    Column("id", Id, primary_key=True),
    _person("owner_id", index=True),
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
    _moment("created_at", nullable=False),
    _moment("submitted_at"),
    _moment("decided_at"),
)

events = Table(
    "events",
    metadata,
    Column("id", Id, primary_key=True),
    _person("organiser_id", index=True),
    Column("kind", String(20), nullable=False),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("language", String(8), nullable=False),
    Column("title", Text),
    Column("summary", Text),
    Column("place", Text),
    Column("zone", String(40)),
    _moment("starts_at"),
    _moment("ends_at"),
    _moment("apply_until"),
    Column("link", Text),
    _moment("created_at", nullable=False),
    _moment("published_at"),
    Index("ix_events_status_starts_at", "status", "starts_at"),
)

participations = Table(
    "participations",
    metadata,
    Column("event_id", Id, ForeignKey("events.id"), primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    _moment("joined_at", nullable=False),
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

meetings = Table(
    "meetings",
    metadata,
    Column("id", Id, primary_key=True),
    _person("author_id"),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("chair_side", ForeignKey("sides.code"), nullable=False),
    Column("host_side", ForeignKey("sides.code")),
    Column("zone", String(40)),
    Column("city", Text),
    Column("day", Date),
    Column("chg_day", Date),
    _moment("created_at", nullable=False),
    _moment("set_at"),
)

proposals = Table(
    "proposals",
    metadata,
    Column("id", Id, primary_key=True),
    Column("side", ForeignKey("sides.code"), nullable=False, index=True),
    _person("author_id"),
    Column("meeting_id", Id, ForeignKey("meetings.id"), index=True),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("title", Text),
    Column("text", Text),
    Column("number", String(20), unique=True),
    _moment("filed_at"),
    Column("late_seconds", Integer, nullable=False),
    _moment("created_at", nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Id, primary_key=True),
    _moment("at", nullable=False),
    _person("person_id", nullable=True),
    Column("action", String(40), nullable=False),
    Column("thing", String(20), nullable=False),
    Column("thing_id", BigInteger, nullable=False),
    Column("detail", JSON, nullable=False),
    Index("ix_audit_thing_thing_id", "thing", "thing_id"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("dedupe", String(120), nullable=False, unique=True),
    _person("person_id", nullable=True, index=True),
    Column("chat_id", BigInteger),
    Column("language", String(8)),
    Column("body", Text, nullable=False),
    Column("silent", Boolean, nullable=False),
    Column("state", String(10), nullable=False),
    Column("attempts", Integer, nullable=False),
    _moment("due_at", nullable=False),
    _moment("expires_at"),
    _moment("claimed_at"),
    _moment("settled_at"),
    Column("message_id", BigInteger),
    Column("sent_text", Text),
    Column("reason", Text),
    _moment("created_at", nullable=False),
    Index("ix_outbox_state_due_at", "state", "due_at"),
)

handled_updates = Table(
    "handled_updates",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("call", Integer, primary_key=True, autoincrement=False),
    Column("thing", String(20)),
    Column("thing_id", BigInteger),
    Column("at", UtcDateTime, nullable=False, index=True),
)

conversations = Table(
    "conversations",
    metadata,
    Column("key", String(200), primary_key=True),
    Column("state", Text),
    Column("data", Text, nullable=False),
)
