"""Seats: mandates with documents, delegation, history, terms of the presidency."""

import sqlalchemy as sa
from alembic import op

from storage.tables import UtcDateTime

revision = "0003"
down_revision = "0002"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ZONE = "SELECT zone FROM sides WHERE code = {table}.side"


def upgrade() -> None:
    with op.batch_alter_table("grants") as batch:
        batch.add_column(sa.Column("zone", sa.String(length=40), nullable=True))
        batch.add_column(sa.Column("ended_by", ID, nullable=True))
        batch.add_column(sa.Column("suspended_at", UtcDateTime(), nullable=True))
        batch.add_column(sa.Column("reason", sa.Text(), nullable=True))
        batch.add_column(sa.Column("delegated", sa.Boolean(), nullable=True))
        batch.add_column(sa.Column("document_id", sa.Text(), nullable=True))
        batch.add_column(sa.Column("document_name", sa.Text(), nullable=True))
        batch.add_column(sa.Column("version", sa.Integer(), nullable=True))
        batch.create_foreign_key("fk_grants_ended_by", "people", ["ended_by"], ["id"])
    op.execute(
        f"UPDATE grants SET zone = COALESCE(({ZONE.format(table='grants')}), 'UTC'), version = 1, delegated = false"
    )
    with op.batch_alter_table("grants") as batch:
        batch.alter_column("zone", existing_type=sa.String(length=40), nullable=False)
        batch.alter_column("delegated", existing_type=sa.Boolean(), nullable=False)
        batch.alter_column("version", existing_type=sa.Integer(), nullable=False)
    _widen_presidencies()


def _widen_presidencies() -> None:
    with op.batch_alter_table("presidencies") as batch:
        batch.add_column(sa.Column("status", sa.String(length=10), nullable=True))
        batch.add_column(sa.Column("zone", sa.String(length=40), nullable=True))
        batch.add_column(sa.Column("ends_at", UtcDateTime(), nullable=True))
        batch.add_column(sa.Column("ended_by", ID, nullable=True))
        batch.add_column(sa.Column("reason", sa.Text(), nullable=True))
        batch.add_column(sa.Column("version", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("created_at", UtcDateTime(), nullable=True))
        batch.create_foreign_key("fk_presidencies_ended_by", "people", ["ended_by"], ["id"])
    zone = ZONE.format(table="presidencies")
    op.execute(f"UPDATE presidencies SET status = 'set', zone = ({zone}), version = 1, created_at = starts_at")
    with op.batch_alter_table("presidencies") as batch:
        batch.alter_column("status", existing_type=sa.String(length=10), nullable=False)
        batch.alter_column("zone", existing_type=sa.String(length=40), nullable=False)
        batch.alter_column("version", existing_type=sa.Integer(), nullable=False)
        batch.alter_column("created_at", existing_type=UtcDateTime(), nullable=False)


def downgrade() -> None:
    # Before this step nobody was suspended and there was no jury: they hold no role rather than one again.
    op.execute("UPDATE grants SET ends_at = suspended_at WHERE suspended_at IS NOT NULL AND ended_by IS NULL")
    op.execute("UPDATE grants SET ends_at = starts_at WHERE role = 'jury'")
    op.execute("DELETE FROM presidencies WHERE status = 'draft'")
    with op.batch_alter_table("presidencies") as batch:
        batch.drop_constraint("fk_presidencies_ended_by", type_="foreignkey")
        for column in ("created_at", "version", "reason", "ended_by", "ends_at", "zone", "status"):
            batch.drop_column(column)
    with op.batch_alter_table("grants") as batch:
        batch.drop_constraint("fk_grants_ended_by", type_="foreignkey")
        for column in (
            "version",
            "document_name",
            "document_id",
            "delegated",
            "reason",
            "suspended_at",
            "ended_by",
            "zone",
        ):
            batch.drop_column(column)
