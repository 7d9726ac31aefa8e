"""What a person wishes of reminders, what they put off, and what was sent."""

import sqlalchemy as sa
from alembic import op

from storage.tables import UtcDateTime

revision = "0016"
down_revision = "0015"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "reminders",
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("thing", sa.String(length=40), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("stage", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("rung", sa.String(length=20), nullable=False),
        sa.Column("planned_at", UtcDateTime(), nullable=False),
        sa.Column("put_at", UtcDateTime(), nullable=False),
        sa.Column("fate", sa.String(length=10), nullable=False),
        sa.Column("letter", sa.String(length=120), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_reminders_person_id"),
        sa.PrimaryKeyConstraint("person_id", "thing", "due_at", "stage", name="pk_reminders"),
    )
    op.create_index("ix_reminders_thing", "reminders", ["thing"])
    op.create_index("ix_reminders_put_at", "reminders", ["put_at"])
    op.create_table(
        "reminder_marks",
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("thing", sa.String(length=40), nullable=False),
        sa.Column("snoozed_until", UtcDateTime(), nullable=True),
        sa.Column("done_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_reminder_marks_person_id"),
        sa.PrimaryKeyConstraint("person_id", "thing", name="pk_reminder_marks"),
    )
    op.create_index("ix_reminder_marks_thing", "reminder_marks", ["thing"])
    op.create_table(
        "reminder_wishes",
        sa.Column("person_id", ID, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("wish", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_reminder_wishes_person_id"),
        sa.PrimaryKeyConstraint("person_id", "kind", name="pk_reminder_wishes"),
    )
    op.create_table(
        "reminder_beats",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("away_since", UtcDateTime(), nullable=True),
        sa.Column("away_until", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_reminder_beats"),
    )


def downgrade() -> None:
    for table in ("reminder_beats", "reminder_wishes", "reminder_marks", "reminders"):
        op.drop_table(table)
