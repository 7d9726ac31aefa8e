"""Broadcasts that are enqueued in parts, and a way to count what was settled lately."""

import sqlalchemy as sa
from alembic import op

from storage.tables import UtcDateTime

revision = "0017"
down_revision = "0016"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SETTLED = sa.text("settled_at IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "broadcasts",
        sa.Column("id", ID, nullable=False),
        sa.Column("batch", sa.String(length=80), nullable=False),
        sa.Column("thing", sa.String(length=20), nullable=False),
        sa.Column("thing_id", sa.BigInteger(), nullable=False),
        sa.Column("notice", sa.Text(), nullable=False),
        sa.Column("after", sa.BigInteger(), nullable=False),
        sa.Column("put", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("finished_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_broadcasts"),
        sa.UniqueConstraint("batch", name="uq_broadcasts_batch"),
    )
    op.create_index("ix_outbox_settled_at", "outbox", ["settled_at"], sqlite_where=SETTLED, postgresql_where=SETTLED)


def downgrade() -> None:
    op.drop_index("ix_outbox_settled_at", "outbox")
    op.drop_table("broadcasts")
