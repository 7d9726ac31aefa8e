"""An organiser's message about a broadcast is watched until all letters are settled, whatever the time between."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"

WATCHED = sa.table("posts", sa.column("thing", sa.String()), sa.column("watched", sa.Boolean()))


def upgrade() -> None:
    # Not in a batch: it would make the table anew, and the outbox refers to it.
    op.add_column("posts", sa.Column("watched", sa.Boolean(), server_default=sa.text("false"), nullable=False))
    op.create_index("ix_posts_thing_watched", "posts", ["thing", "watched"], unique=False)
    op.execute(sa.update(WATCHED).where(WATCHED.c.thing.in_(("broadcast", "letter"))).values(watched=True))


def downgrade() -> None:
    op.drop_index("ix_posts_thing_watched", "posts")
    op.drop_column("posts", "watched")
