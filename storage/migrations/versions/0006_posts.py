"""Posts: messages that stand in a chat and are edited; the broadcast that a letter belongs to."""

import sqlalchemy as sa
from alembic import op

from storage.tables import UtcDateTime

revision = "0006"
down_revision = "0005"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "posts",
        sa.Column("id", ID, nullable=False),
        sa.Column("thing", sa.String(20), nullable=False),
        sa.Column("thing_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("person_id", ID, nullable=True),
        sa.Column("language", sa.String(8), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("silent", sa.Boolean(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("picture", sa.Text(), nullable=True),
        sa.Column("pinned_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_posts_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_posts"),
        sa.UniqueConstraint("thing", "thing_id", "chat_id", name="uq_posts_thing_thing_id_chat_id"),
        sa.UniqueConstraint("thing", "thing_id", "person_id", name="uq_posts_thing_thing_id_person_id"),
    )
    op.create_index("ix_posts_person_id", "posts", ["person_id"], unique=False)
    with op.batch_alter_table("outbox") as outbox:
        outbox.add_column(sa.Column("post_id", ID, nullable=True))
        outbox.add_column(sa.Column("batch", sa.String(80), nullable=True))
        outbox.create_foreign_key("fk_outbox_post_id", "posts", ["post_id"], ["id"])
        outbox.create_index("ix_outbox_post_id", ["post_id"], unique=False)
        outbox.create_index("ix_outbox_batch_state", ["batch", "state"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_index("ix_outbox_batch_state")
        outbox.drop_index("ix_outbox_post_id")
        outbox.drop_constraint("fk_outbox_post_id", type_="foreignkey")
        outbox.drop_column("batch")
        outbox.drop_column("post_id")
    op.drop_table("posts")
