"""Settings that the desk changes, names of sides, faults by their ids, maintenance."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Codes, UtcDateTime

revision = "0019"
down_revision = "0018"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("sides", sa.Column("names", sa.JSON(), nullable=True))
    op.create_table(
        "left_open",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("choice", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_left_open_person_id"),
        sa.PrimaryKeyConstraint("name", name="pk_left_open"),
    )
    op.create_table(
        "side_drafts",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", sa.String(length=2), nullable=True),
        sa.Column("existing", sa.Boolean(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=True),
        sa.Column("name_zh", sa.Text(), nullable=True),
        sa.Column("name_en", sa.Text(), nullable=True),
        sa.Column("zone", sa.String(length=40), nullable=True),
        sa.Column("weekend", Codes(), nullable=False),
        sa.Column("author_id", ID, nullable=False),
        sa.Column("done_at", UtcDateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["people.id"], name="fk_side_drafts_author_id"),
        sa.PrimaryKeyConstraint("id", name="pk_side_drafts"),
    )
    op.create_table(
        "faults",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("error", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("handler", sa.String(length=120), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("first_at", UtcDateTime(), nullable=False),
        sa.Column("last_at", UtcDateTime(), nullable=False),
        sa.Column("last_update_id", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_faults"),
        sa.UniqueConstraint("code", name="uq_faults_code"),
    )
    op.create_index("ix_faults_last_at", "faults", ["last_at"])
    op.create_table(
        "maintenance",
        sa.Column("id", ID, nullable=False),
        sa.Column("words_ru", sa.Text(), nullable=True),
        sa.Column("words_zh", sa.Text(), nullable=True),
        sa.Column("words_en", sa.Text(), nullable=True),
        sa.Column("until", UtcDateTime(), nullable=True),
        sa.Column("zone", sa.String(length=40), nullable=False),
        sa.Column("reading", sa.Boolean(), nullable=False),
        sa.Column("letters", sa.Boolean(), nullable=False),
        sa.Column("announced", sa.Boolean(), nullable=False),
        sa.Column("author_id", ID, nullable=False),
        sa.Column("begun_at", UtcDateTime(), nullable=True),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("ended_by", ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["people.id"], name="fk_maintenance_author_id"),
        sa.ForeignKeyConstraint(["ended_by"], ["people.id"], name="fk_maintenance_ended_by"),
        sa.PrimaryKeyConstraint("id", name="pk_maintenance"),
    )


def downgrade() -> None:
    op.drop_table("maintenance")
    op.drop_table("faults")
    op.drop_table("side_drafts")
    op.drop_table("left_open")
    op.drop_column("sides", "names")
