"""Who signed up for an event and how, what the organiser asks and writes; calendars to subscribe to, and digests."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, Text, text

from storage.tables.columns import Id, metadata, moment, person


def _event(*, key: bool = False, index: bool = False) -> Column[int]:
    cascade = ForeignKey("events.id", ondelete="CASCADE")
    return Column("event_id", Id, cascade, primary_key=key, nullable=False, index=index)


participations = Table(
    "participations",
    metadata,
    Column("event_id", Id, ForeignKey("events.id"), primary_key=True),
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    moment("joined_at", nullable=False),
    Column("status", String(10), nullable=False, server_default="joined"),
    moment("offer_until"),
    moment("offered_at"),
    Column("guest", Text),
    Column("code", String(16)),
    moment("attended_at"),
    Column("answers", JSON, default=dict),
    Index("ix_participations_event_id_status_joined_at", "event_id", "status", "joined_at"),
    Index("ix_participations_person_id", "person_id"),
    Index("uq_participations_code", "code", unique=True),
)

signup_settings = Table(
    "signup_settings",
    metadata,
    _event(key=True),
    Column("plus_one", Boolean, nullable=False, server_default=text("false")),
    Column("offer_hours", Integer, nullable=False, server_default="24"),
    Column("helper_hash", String(64), unique=True),
)

signup_questions = Table(
    "signup_questions",
    metadata,
    Column("id", Id, primary_key=True),
    _event(index=True),
    Column("kind", String(10), nullable=False),
    Column("words_ru", Text),
    Column("words_zh", Text),
    Column("words_en", Text),
    Column("options", Text),
    Column("needed", Boolean, nullable=False, server_default=text("false")),
    sqlite_autoincrement=True,  # answers name their question by its number, so that of a deleted one is never another's
)

signup_helpers = Table(
    "signup_helpers",
    metadata,
    _event(key=True),
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    moment("since", nullable=False),
)

signup_letters = Table(
    "signup_letters",
    metadata,
    Column("id", Id, primary_key=True),
    person("person_id", index=True),
    _event(index=True),
    Column("status", String(10), nullable=False),
    Column("version", Integer, nullable=False),
    Column("audience", String(10)),
    Column("words", Text),
    moment("created_at", nullable=False),
    moment("sent_at"),
)

feeds = Table(
    "feeds",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("token", String(64), nullable=False, unique=True),
    Column("etag", String(64)),
    moment("changed_at", nullable=False),
)

digests = Table(
    "digests",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("weekday", Integer, nullable=False),
    Column("hour", Integer, nullable=False),
    moment("set_at", nullable=False),
    Column("last_day", Date),
)
