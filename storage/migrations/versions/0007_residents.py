"""Residents of parks."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Codes, UtcDateTime

revision = "0007"
down_revision = "0006"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "residents",
        sa.Column("id", ID, nullable=False),
        sa.Column("organisation_id", ID, nullable=False),
        sa.Column("park_id", ID, nullable=False),
        sa.Column("author_id", ID, nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("activity", sa.Text(), nullable=True),
        sa.Column("premises", sa.String(length=20), nullable=True),
        sa.Column("services", Codes(), nullable=False),
        sa.Column("jobs", sa.Integer(), nullable=True),
        sa.Column("start_day", sa.Date(), nullable=True),
        sa.Column("registration_number", sa.Text(), nullable=True),
        sa.Column("document_id", sa.Text(), nullable=True),
        sa.Column("document_name", sa.Text(), nullable=True),
        sa.Column("remarks", sa.JSON(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.Column("standing", sa.String(length=20), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("code", sa.String(length=64), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("submitted_at", UtcDateTime(), nullable=True),
        sa.Column("approved_at", UtcDateTime(), nullable=True),
        sa.Column("issued_at", UtcDateTime(), nullable=True),
        sa.Column("renewal_asked_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name="fk_residents_organisation_id"),
        sa.ForeignKeyConstraint(["park_id"], ["parks.id"], name="fk_residents_park_id"),
        sa.ForeignKeyConstraint(["author_id"], ["people.id"], name="fk_residents_author_id"),
        sa.PrimaryKeyConstraint("id", name="pk_residents"),
        sa.UniqueConstraint("code", name="uq_residents_code"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_residents_organisation_id", "residents", ["organisation_id"], unique=False)
    op.create_index("ix_residents_park_id_status", "residents", ["park_id", "status"], unique=False)
    op.create_index("ix_residents_status_valid_until", "residents", ["status", "valid_until"], unique=False)
    op.create_table(
        "resident_changes",
        sa.Column("id", ID, nullable=False),
        sa.Column("resident_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("verdict", sa.String(length=20), nullable=False),
        sa.Column("before", sa.String(length=20), nullable=False),
        sa.Column("after", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("remarks", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["resident_id"], ["residents.id"], name="fk_resident_changes_resident_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_resident_changes_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_resident_changes"),
    )
    op.create_index("ix_resident_changes_resident_id", "resident_changes", ["resident_id"], unique=False)


def downgrade() -> None:
    op.drop_table("resident_changes")
    op.drop_table("residents")
