"""The seats' consent to a new member, where a setting asks for it."""

import sqlalchemy as sa
from alembic import op

from storage.tables import UtcDateTime

revision = "0015"
down_revision = "0014"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "park_voices",
        sa.Column("park_id", ID, autoincrement=False, nullable=False),
        sa.Column("side", sa.String(length=2), nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("agrees", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["park_id"], ["parks.id"], name="fk_park_voices_park_id"),
        sa.ForeignKeyConstraint(["side"], ["sides.code"], name="fk_park_voices_side"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_park_voices_person_id"),
        sa.PrimaryKeyConstraint("park_id", "side", name="pk_park_voices"),
    )


def downgrade() -> None:
    op.drop_table("park_voices")
