"""Consents, and profiles that are to be deleted."""

import sqlalchemy as sa
from alembic import op

from storage.tables import UtcDateTime

revision = "0005"
down_revision = "0004"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "consents",
        sa.Column("person_id", ID, nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_consents_person_id"),
        sa.PrimaryKeyConstraint("person_id", "version", name="pk_consents"),
    )
    # Not in a batch: it would make the table anew, and others refer to it.
    op.add_column("people", sa.Column("erase_at", UtcDateTime(), nullable=True))
    op.create_index("ix_people_erase_at", "people", ["erase_at"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_people_erase_at", "people")
    op.drop_column("people", "erase_at")
    op.drop_table("consents")
