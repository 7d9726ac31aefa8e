"""What keeps the bot going: the outbox, handled updates, open questions, the audit."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.tables.columns import Id, UtcDateTime, metadata, moment, person

audit = Table(
    "audit",
    metadata,
    Column("id", Id, primary_key=True),
    moment("at", nullable=False),
    person("person_id", nullable=True, index=True),
    Column("action", String(40), nullable=False),
    Column("thing", String(20), nullable=False),
    Column("thing_id", BigInteger, nullable=False),
    Column("detail", JSON, nullable=False),
    Column("sequence", BigInteger, nullable=False, unique=True),
    Column("role", String(20)),
    Column("side", String(2)),
    Column("basis", String(10)),
    Column("on_behalf", String(2)),
    Column("override", Boolean, nullable=False),
    Column("before", JSON, nullable=False),
    Column("after", JSON, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Index("ix_audit_thing_thing_id", "thing", "thing_id"),
)

posts = Table(
    "posts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("thing", String(20), nullable=False),
    Column("thing_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger),
    person("person_id", nullable=True, index=True),
    Column("language", String(8)),
    Column("body", Text, nullable=False),
    Column("silent", Boolean, nullable=False),
    Column("pinned", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("message_id", BigInteger),
    Column("picture", Text),
    moment("pinned_at"),
    Column("watched", Boolean, nullable=False, server_default=text("false")),
    UniqueConstraint("thing", "thing_id", "chat_id", name="uq_posts_thing_thing_id_chat_id"),
    UniqueConstraint("thing", "thing_id", "person_id", name="uq_posts_thing_thing_id_person_id"),
    Index("ix_posts_thing_watched", "thing", "watched"),
)

SETTLED = text("settled_at IS NOT NULL")

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("dedupe", String(120), nullable=False, unique=True),
    person("person_id", nullable=True, index=True),
    Column("chat_id", BigInteger),
    Column("language", String(8)),
    Column("body", Text, nullable=False),
    Column("silent", Boolean, nullable=False),
    Column("state", String(10), nullable=False),
    Column("attempts", Integer, nullable=False),
    moment("due_at", nullable=False),
    moment("expires_at"),
    moment("claimed_at"),
    moment("settled_at"),
    Column("message_id", BigInteger),
    Column("sent_text", Text),
    Column("reason", Text),
    moment("created_at", nullable=False),
    Column("post_id", Id, ForeignKey("posts.id"), index=True),
    Column("batch", String(80)),
    Index("ix_outbox_state_due_at", "state", "due_at"),
    Index("ix_outbox_batch_state", "batch", "state"),
    Index("ix_outbox_settled_at", "settled_at", sqlite_where=SETTLED, postgresql_where=SETTLED),
)

broadcasts = Table(
    "broadcasts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("batch", String(80), nullable=False, unique=True),
    Column("thing", String(20), nullable=False),
    Column("thing_id", BigInteger, nullable=False),
    Column("notice", Text, nullable=False),
    Column("after", BigInteger, nullable=False),
    Column("put", Integer, nullable=False),
    moment("created_at", nullable=False),
    moment("finished_at"),
    moment("stopped_at"),
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
