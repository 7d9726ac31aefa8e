"""A broadcast remembers that it was stopped: its letters are put away in parts."""

import sqlalchemy as sa
from alembic import op

from storage.tables import UtcDateTime

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    op.add_column("broadcasts", sa.Column("stopped_at", UtcDateTime(), nullable=True))


def downgrade() -> None:
    op.drop_column("broadcasts", "stopped_at")
