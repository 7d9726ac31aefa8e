"""Applications to competitions: forms, answers, versions, codes of late entry, letters."""

import sqlalchemy as sa
from alembic import op

from storage.tables import UtcDateTime

revision = "0014"
down_revision = "0013"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
STANDING = sa.text("status <> 'withdrawn'")


def _to(column: str, table: str, of: str, *, cascade: bool = False) -> sa.ForeignKeyConstraint:
    name = f"fk_{of}_{column}"
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], name=name, ondelete="CASCADE" if cascade else None)


def upgrade() -> None:
    _create_forms()
    op.create_table(
        "applications",
        sa.Column("id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("begun_by", ID, nullable=True),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.Column("answer_until", UtcDateTime(), nullable=True),
        sa.Column("late_until", UtcDateTime(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("submitted_at", UtcDateTime(), nullable=True),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        _to("event_id", "events", "applications"),
        _to("organisation_id", "organisations", "applications"),
        _to("begun_by", "people", "applications"),
        sa.PrimaryKeyConstraint("id", name="pk_applications"),
        sa.UniqueConstraint("event_id", "number", name="uq_applications_event_id_number"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_applications_organisation_id", "applications", ["organisation_id"], unique=False)
    op.create_index("ix_applications_event_id_status", "applications", ["event_id", "status"], unique=False)
    op.create_index(
        "uq_applications_event_id_organisation_id",
        "applications",
        ["event_id", "organisation_id"],
        unique=True,
        sqlite_where=STANDING,
        postgresql_where=STANDING,
    )
    _create_history()
    _create_desk()


def _create_forms() -> None:
    op.create_table(
        "application_calls",
        sa.Column("event_id", ID, nullable=False),
        sa.Column("edit_until", UtcDateTime(), nullable=True),
        _to("event_id", "events", "application_calls", cascade=True),
        sa.PrimaryKeyConstraint("event_id", name="pk_application_calls"),
    )
    words = [sa.Column(f"{name}_{code}", sa.Text()) for name in ("words", "options") for code in ("ru", "zh", "en")]
    op.create_table(
        "application_questions",
        sa.Column("id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=True),
        *words,
        sa.Column("length", sa.Integer(), nullable=True),
        sa.Column("least", sa.Integer(), nullable=True),
        sa.Column("most", sa.Integer(), nullable=True),
        sa.Column("needed", sa.String(length=3), nullable=False),
        sa.Column("shown_to", sa.String(length=10), nullable=False),
        _to("event_id", "events", "application_questions", cascade=True),
        sa.PrimaryKeyConstraint("id", name="pk_application_questions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_application_questions_event_id", "application_questions", ["event_id"], unique=False)


def _create_history() -> None:
    op.create_table(
        "application_changes",
        sa.Column("id", ID, nullable=False),
        sa.Column("application_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("before", sa.String(length=20), nullable=True),
        sa.Column("after", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        _to("application_id", "applications", "application_changes", cascade=True),
        _to("person_id", "people", "application_changes"),
        sa.PrimaryKeyConstraint("id", name="pk_application_changes"),
    )
    op.create_index("ix_application_changes_application_id", "application_changes", ["application_id"], unique=False)
    op.create_table(
        "application_versions",
        sa.Column("id", ID, nullable=False),
        sa.Column("application_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        _to("application_id", "applications", "application_versions", cascade=True),
        _to("person_id", "people", "application_versions"),
        sa.PrimaryKeyConstraint("id", name="pk_application_versions"),
        sa.UniqueConstraint("application_id", "number", name="uq_application_versions_application_id_number"),
    )


def _create_desk() -> None:
    op.create_table(
        "application_codes",
        sa.Column("id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("created_by", ID, nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("used_by", ID, nullable=True),
        sa.Column("used_at", UtcDateTime(), nullable=True),
        sa.Column("organisation_id", ID, nullable=True),
        _to("event_id", "events", "application_codes", cascade=True),
        _to("created_by", "people", "application_codes"),
        _to("used_by", "people", "application_codes"),
        _to("organisation_id", "organisations", "application_codes"),
        sa.PrimaryKeyConstraint("id", name="pk_application_codes"),
        sa.UniqueConstraint("code_hash", name="uq_application_codes_code_hash"),
    )
    op.create_index("ix_application_codes_event_id", "application_codes", ["event_id"], unique=False)
    op.create_table(
        "application_letters",
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("audience", sa.String(length=20), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=True),
        _to("event_id", "events", "application_letters", cascade=True),
        _to("person_id", "people", "application_letters"),
        sa.PrimaryKeyConstraint("id", name="pk_application_letters"),
    )
    op.create_index("ix_application_letters_event_id", "application_letters", ["event_id"], unique=False)
    op.create_index("ix_application_letters_person_id", "application_letters", ["person_id"], unique=False)


def downgrade() -> None:
    hanging = ("application_letters", "application_codes", "application_versions", "application_changes")
    for table in (*hanging, "applications", "application_questions", "application_calls"):
        op.drop_table(table)
