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
)

from storage.tables.columns import Id, UtcDateTime, metadata, moment, person

audit = Table(
    "audit",
    metadata,
    Column("id", Id, primary_key=True),
    moment("at", nullable=False),
    person("person_id", nullable=True),
    Column("action", String(40), nullable=False),
    Column("thing", String(20), nullable=False),
    Column("thing_id", BigInteger, nullable=False),
    Column("detail", JSON, nullable=False),
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
    UniqueConstraint("thing", "thing_id", "chat_id", name="uq_posts_thing_thing_id_chat_id"),
    UniqueConstraint("thing", "thing_id", "person_id", name="uq_posts_thing_thing_id_person_id"),
)

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
