"""Parks: nominated, checked, members; their managers and the freshness question."""

import sqlalchemy as sa
from alembic import op

from storage.tables import UtcDateTime

revision = "0002"
down_revision = "0001"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "parks",
        sa.Column("id", ID, nullable=False),
        sa.Column("author_id", ID, nullable=False),
        sa.Column("side", sa.String(length=2), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=True),
        sa.Column("name_ru", sa.Text(), nullable=True),
        sa.Column("name_zh", sa.Text(), nullable=True),
        sa.Column("name_en", sa.Text(), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("specialisation", sa.Text(), nullable=True),
        sa.Column("services", sa.Text(), nullable=True),
        sa.Column("site", sa.Text(), nullable=True),
        sa.Column("contacts", sa.Text(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("nominated_at", UtcDateTime(), nullable=True),
        sa.Column("admitted_at", UtcDateTime(), nullable=True),
        sa.Column("checked_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["people.id"], name="fk_parks_author_id"),
        sa.ForeignKeyConstraint(["side"], ["sides.code"], name="fk_parks_side"),
        sa.PrimaryKeyConstraint("id", name="pk_parks"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_parks_status_side", "parks", ["status", "side"], unique=False)
    op.create_table(
        "park_changes",
        sa.Column("id", ID, nullable=False),
        sa.Column("park_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("before", sa.String(length=20), nullable=False),
        sa.Column("after", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["park_id"], ["parks.id"], name="fk_park_changes_park_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_park_changes_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_park_changes"),
    )
    op.create_index("ix_park_changes_park_id", "park_changes", ["park_id"], unique=False)
    for table in ("grants", "invitations"):
        with op.batch_alter_table(table) as batch:
            batch.add_column(sa.Column("park_id", ID, nullable=True))
            batch.create_foreign_key(f"fk_{table}_park_id", "parks", ["park_id"], ["id"])
    op.create_index("ix_grants_park_id", "grants", ["park_id"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_grants_park_id", "grants")
    for table in ("invitations", "grants"):
        with op.batch_alter_table(table) as batch:
            batch.drop_constraint(f"fk_{table}_park_id", type_="foreignkey")
            batch.drop_column("park_id")
    op.drop_table("park_changes")
    op.drop_table("parks")
