"""Applications to competitions: the form, what was answered and became of it, codes of late entry, letters."""

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint, text

from storage.tables.columns import Id, metadata, moment, person


def _event(*, key: bool = False, index: bool = False, cascade: bool = True) -> Column[int]:
    refers = ForeignKey("events.id", ondelete="CASCADE" if cascade else None)
    return Column("event_id", Id, refers, primary_key=key, nullable=False, index=index)


def _application(*, index: bool = True) -> Column[int]:
    refers = ForeignKey("applications.id", ondelete="CASCADE")
    return Column("application_id", Id, refers, nullable=False, index=index)


application_calls = Table(
    "application_calls",
    metadata,
    _event(key=True),
    moment("edit_until"),
)

application_questions = Table(
    "application_questions",
    metadata,
    Column("id", Id, primary_key=True),
    _event(index=True),
    Column("position", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("kind", String(10)),
    Column("words_ru", Text),
    Column("words_zh", Text),
    Column("words_en", Text),
    Column("options_ru", Text),
    Column("options_zh", Text),
    Column("options_en", Text),
    Column("length", Integer),
    Column("least", Integer),
    Column("most", Integer),
    Column("needed", String(3), nullable=False),
    Column("shown_to", String(10), nullable=False),
    sqlite_autoincrement=True,  # answers name their question by its number, so that of a deleted one is never another's
)

applications = Table(
    "applications",
    metadata,
    Column("id", Id, primary_key=True),
    _event(cascade=False),
    Column("organisation_id", Id, ForeignKey("organisations.id"), nullable=False, index=True),
    person("begun_by", nullable=True),
    Column("status", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    Column("number", Integer),
    Column("answers", JSON, nullable=False),
    Column("remark", Text),
    moment("answer_until"),
    moment("late_until"),
    moment("created_at", nullable=False),
    moment("submitted_at"),
    moment("decided_at"),
    UniqueConstraint("event_id", "number", name="uq_applications_event_id_number"),
    Index("ix_applications_event_id_status", "event_id", "status"),
    Index(
        "uq_applications_event_id_organisation_id",
        "event_id",
        "organisation_id",
        unique=True,
        sqlite_where=text("status <> 'withdrawn'"),
        postgresql_where=text("status <> 'withdrawn'"),
    ),
    sqlite_autoincrement=True,  # an old button of a discarded draft never opens another application
)

application_changes = Table(
    "application_changes",
    metadata,
    Column("id", Id, primary_key=True),
    _application(),
    person("person_id"),
    moment("at", nullable=False),
    Column("before", String(20)),
    Column("after", String(20), nullable=False),
    Column("reason", Text),
)

application_versions = Table(
    "application_versions",
    metadata,
    Column("id", Id, primary_key=True),
    _application(index=False),
    person("person_id"),
    moment("at", nullable=False),
    Column("number", Integer, nullable=False),
    Column("answers", JSON, nullable=False),
    UniqueConstraint("application_id", "number", name="uq_application_versions_application_id_number"),
)

application_codes = Table(
    "application_codes",
    metadata,
    Column("id", Id, primary_key=True),
    _event(index=True),
    Column("code_hash", String(64), nullable=False, unique=True),
    person("created_by"),
    moment("created_at", nullable=False),
    moment("expires_at", nullable=False),
    person("used_by", nullable=True),
    moment("used_at"),
    Column("organisation_id", Id, ForeignKey("organisations.id")),
)

application_letters = Table(
    "application_letters",
    metadata,
    Column("id", Id, primary_key=True),
    person("person_id", index=True),
    _event(index=True),
    Column("status", String(10), nullable=False),
    Column("version", Integer, nullable=False),
    Column("audience", String(20), nullable=False),
    Column("words", Text),
    moment("created_at", nullable=False),
    moment("sent_at"),
)
