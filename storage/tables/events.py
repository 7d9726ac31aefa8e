"""Events, who wants to know, and where they are announced."""

from sqlalchemy import JSON, BigInteger, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, text

from storage.tables.columns import Codes, Id, metadata, moment, person


def codes(name: str) -> Column[tuple[str, ...]]:
    """Keep several codes; none at first."""
    return Column(name, Codes, nullable=False, server_default=text("''"))


def flag(name: str) -> Column[bool]:
    """Keep a yes or no; no at first."""
    return Column(name, Boolean, nullable=False, server_default=text("false"))


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
    Column("title_ru", Text),
    Column("title_zh", Text),
    Column("title_en", Text),
    Column("summary_ru", Text),
    Column("summary_zh", Text),
    Column("summary_en", Text),
    Column("host_side", String(2)),
    Column("place", Text),
    Column("link", Text),
    Column("zone", String(40)),
    moment("starts_at"),
    moment("ends_at"),
    moment("apply_until"),
    moment("submit_until"),
    Column("sections", Text),
    Column("stand_terms", Text),
    Column("themes", Text),
    codes("award"),
    Column("fund", Text),
    Column("criteria", Text),
    Column("prize", Text),
    Column("level", String(20)),
    flag("certificate"),
    Column("hosting", Text),
    Column("stay", Text),
    Column("subject", Text),
    Column("capacity", Integer),
    codes("sides"),
    codes("organisation_kinds"),
    codes("sectors"),
    flag("youth"),
    codes("told_roles"),
    Column("picture_id", Text),
    Column("picture_name", Text),
    Column("files", JSON),
    Column("reason", Text),
    moment("publish_at"),
    moment("created_at", nullable=False),
    moment("published_at"),
    moment("moved_at"),
    Index("ix_events_status_starts_at", "status", "starts_at"),
)

planned_posts = Table(
    "planned_posts",
    metadata,
    Column("event_id", Id, ForeignKey("events.id"), primary_key=True),
    Column("channel_id", Id, ForeignKey("channels.id"), primary_key=True),
    moment("due_at", nullable=False),
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
    flag("commission"),
    codes("topics"),
    Column("quiet", String(8)),
    Column("zone", String(40)),
)
