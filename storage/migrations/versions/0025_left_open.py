"""Of what the Concept leaves open: the silence on a draft plan, and who was present where it was adopted."""

import sqlalchemy as sa
from alembic import op

from storage.tables import Codes, UtcDateTime

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    # Not in a batch: it would make the tables anew, and others refer to them.
    op.add_column("papers", sa.Column("silent_until", UtcDateTime(), nullable=True))
    op.add_column("papers", sa.Column("silence_ended_at", UtcDateTime(), nullable=True))
    op.add_column("papers", sa.Column("silence_broken_by", sa.String(length=10), nullable=True))
    op.add_column("papers", sa.Column("silence_unreached", Codes(), nullable=False, server_default=sa.text("''")))
    op.add_column("work_plans", sa.Column("present", Codes(), nullable=False, server_default=sa.text("''")))


def downgrade() -> None:
    op.drop_column("work_plans", "present")
    for name in ("silence_unreached", "silence_broken_by", "silence_ended_at", "silent_until"):
        op.drop_column("papers", name)
