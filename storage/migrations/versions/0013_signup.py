"""Signing up: questions, capacity, the waiting list, attendance; calendars to subscribe to, digests, quiet hours."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.tables import UtcDateTime

revision = "0013"
down_revision = "0012"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _added() -> list[sa.Column[Any]]:
    return [
        sa.Column("status", sa.String(length=10), server_default="joined", nullable=False),
        sa.Column("offer_until", UtcDateTime(), nullable=True),
        sa.Column("guest", sa.Text(), nullable=True),
        sa.Column("code", sa.String(length=16), nullable=True),
        sa.Column("attended_at", UtcDateTime(), nullable=True),
        sa.Column("answers", sa.JSON(), nullable=True),
    ]


def _of_event(table: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_event_id"
    return sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=name, ondelete="CASCADE")


def _of_person(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=f"fk_{table}_person_id")


def upgrade() -> None:
    for column in _added():
        op.add_column("participations", column)
    op.execute("UPDATE participations SET answers = '{}'")
    columns = ["event_id", "status", "joined_at"]
    op.create_index("ix_participations_event_id_status_joined_at", "participations", columns, unique=False)
    op.create_index("ix_participations_person_id", "participations", ["person_id"], unique=False)
    op.create_index("uq_participations_code", "participations", ["code"], unique=True)
    _create_of_signup()
    op.create_table(
        "feeds",
        sa.Column("person_id", ID, nullable=False),
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("etag", sa.String(length=64), nullable=True),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        _of_person("feeds"),
        sa.PrimaryKeyConstraint("person_id", name="pk_feeds"),
        sa.UniqueConstraint("token", name="uq_feeds_token"),
    )
    op.create_table(
        "digests",
        sa.Column("person_id", ID, nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("set_at", UtcDateTime(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        _of_person("digests"),
        sa.PrimaryKeyConstraint("person_id", name="pk_digests"),
    )
    op.add_column("people", sa.Column("quiet", sa.String(length=8), server_default="22-08", nullable=True))


def _create_of_signup() -> None:
    op.create_table(
        "signup_settings",
        sa.Column("event_id", ID, nullable=False),
        sa.Column("plus_one", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("offer_hours", sa.Integer(), server_default="24", nullable=False),
        sa.Column("helper_hash", sa.String(length=64), nullable=True),
        _of_event("signup_settings"),
        sa.PrimaryKeyConstraint("event_id", name="pk_signup_settings"),
        sa.UniqueConstraint("helper_hash", name="uq_signup_settings_helper_hash"),
    )
    op.create_table(
        "signup_questions",
        sa.Column("id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("words_ru", sa.Text(), nullable=True),
        sa.Column("words_zh", sa.Text(), nullable=True),
        sa.Column("words_en", sa.Text(), nullable=True),
        sa.Column("options", sa.Text(), nullable=True),
        sa.Column("needed", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        _of_event("signup_questions"),
        sa.PrimaryKeyConstraint("id", name="pk_signup_questions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_signup_questions_event_id", "signup_questions", ["event_id"], unique=False)
    op.create_table(
        "signup_helpers",
        sa.Column("event_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        _of_event("signup_helpers"),
        _of_person("signup_helpers"),
        sa.PrimaryKeyConstraint("event_id", "person_id", name="pk_signup_helpers"),
    )
    op.create_table(
        "signup_letters",
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("event_id", ID, nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("audience", sa.String(length=10), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=True),
        _of_event("signup_letters"),
        _of_person("signup_letters"),
        sa.PrimaryKeyConstraint("id", name="pk_signup_letters"),
    )
    op.create_index("ix_signup_letters_person_id", "signup_letters", ["person_id"], unique=False)
    op.create_index("ix_signup_letters_event_id", "signup_letters", ["event_id"], unique=False)


def downgrade() -> None:
    op.drop_column("people", "quiet")
    tables = ("digests", "feeds", "signup_letters", "signup_helpers", "signup_questions", "signup_settings")
    for table in tables:
        op.drop_table(table)
    op.drop_index("uq_participations_code", table_name="participations")
    op.drop_index("ix_participations_person_id", table_name="participations")
    op.drop_index("ix_participations_event_id_status_joined_at", table_name="participations")
    # Before this step there was one way of taking part: who has no place yet is not on the list.
    op.execute("DELETE FROM participations WHERE status <> 'joined'")
    for column in reversed(_added()):
        op.drop_column("participations", column.name)
